// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/CodeTokens.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace drm {

/// Looks through the source code inside of a TorchScript archive, before any of it is compiled or run, for what a
/// network has no need of: reading or writing files (torch.save, torch.from_file, torch.load), remote calls, operators
/// and classes outside PyTorch's own namespaces, operators that take sizes and places on trust, printing, work while
/// the file is loaded, and names that are put together so that they cannot be told.
///
/// Calls are judged, not names: a layer may be called "load". Whatever could be read in two ways is refused too, so a
/// harmless model can be refused, and a harmful one is not let through by a trick of spelling.
class CodeScanner {
public:
    /// `code` is the content of the archive's entry `entry`. Nothing means that nothing was found, else it is a
    /// sentence that names the entry, the line and what was found.
    static std::optional<Message> findForbiddenCode(const std::string &entry, std::string_view code);
    static std::optional<Message> findForbiddenCode(const std::string &entry, const CodeTokens &tokens);

private:
    /// A class of the file: its tokens, and the names of its attributes and methods.
    struct Class {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::set<std::string_view> members;
        bool selfIsObject = true; ///< "self" is nowhere anything but the object
    };

    explicit CodeScanner(const CodeTokens &tokens)
        : m_tokens(tokens)
    {
    }
    void findClasses();
    bool selfIsPlain(std::size_t index) const;
    bool isOwnMember(std::size_t self, std::string_view name) const;
    bool judge();
    bool judgeWord(std::size_t index);
    bool judgeMember(std::size_t index);
    bool judgeClasses(std::size_t index);
    bool judgeGetattr(std::size_t index);
    bool judgeSetState(std::size_t index);
    bool isPlainWarning(std::size_t index) const;
    std::size_t chainStart(std::size_t index) const;
    bool harm(int line, const Message &what);

    const CodeTokens &m_tokens;
    std::vector<Class> m_classes;
    int m_faultLine = 0;
    Message m_fault;
};

} // namespace drm
