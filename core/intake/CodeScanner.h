// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace drm {

/// Looks through the source code inside of a TorchScript archive, before any of it is compiled or run, for what a
/// network has no need of: reading or writing files (torch.save, torch.from_file, torch.load), remote calls, operators
/// and classes outside PyTorch's own namespaces, and names that are put together so that they cannot be told.
///
/// The text is split into the same tokens as PyTorch's own parser sees. Whatever could be read in two ways is refused
/// too, so a harmless model can be refused, and a harmful one is not let through by a trick of spelling.
class CodeScanner {
public:
    /// `code` is the content of the archive's entry `entry`. An empty text means that nothing was found, else it is a
    /// sentence that names the entry, the line and what was found.
    static std::string findHarm(const std::string &entry, std::string_view code);

private:
    enum class Kind { Word, String, Number, Sign };
    struct Token {
        Kind kind;
        std::string_view text; ///< a string with its quotes
        int line;
    };

    explicit CodeScanner(std::string_view code)
        : m_code(code)
    {
    }
    bool split();
    bool readString();
    bool readNumber();
    void add(Kind kind, std::size_t end);
    bool judge();
    bool judgeWord(std::size_t index);
    bool judgeGetattr(std::size_t index);
    bool signAt(std::size_t index, char sign) const;
    bool harm(int line, const std::string &what);

    std::string_view m_code;
    std::size_t m_at = 0;
    int m_line = 1;
    std::vector<Token> m_tokens;
    int m_harmLine = 0;
    std::string m_harm;
};

} // namespace drm
