// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drm {

struct CodeToken {
    enum class Kind { Word, String, Number, Sign };
    Kind kind;
    std::string_view text; ///< a string with its quotes
    int line;
    int indent; ///< columns before it where it begins a statement, else -1
};

/// TorchScript source code, split into the same tokens as PyTorch's own parser sees. Whatever could be split in two
/// ways is a fault.
class CodeTokens {
public:
    /// `code` must outlive the tokens.
    explicit CodeTokens(std::string_view code);

    const std::vector<CodeToken> &all() const { return m_tokens; }
    std::size_t size() const { return m_tokens.size(); }
    const CodeToken &operator[](std::size_t index) const { return m_tokens[index]; }

    bool isSign(std::size_t index, char sign) const;
    bool isWord(std::size_t index, std::string_view word) const;
    /// The text of the token, empty behind the end.
    std::string_view textAt(std::size_t index) const;
    /// True behind the last token of a statement, and behind the end.
    bool beginsStatement(std::size_t index) const;
    /// The first token behind the block whose first line begins at `index`: a class or function.
    std::size_t blockEnd(std::size_t index) const;

    int faultLine() const { return m_faultLine; }
    const std::optional<Message> &fault() const { return m_fault; }

private:
    bool split();
    bool readString();
    bool readNumber();
    void add(CodeToken::Kind kind, std::size_t end);
    bool fail(int line, const char *what); ///< `what`: marked with DRM_TEXT

    std::string_view m_code;
    std::size_t m_at = 0;
    std::size_t m_lineStart = 0;
    int m_line = 1;
    int m_brackets = 0;
    bool m_newStatement = true;
    std::vector<CodeToken> m_tokens;
    int m_faultLine = 0;
    std::optional<Message> m_fault;
};

} // namespace drm
