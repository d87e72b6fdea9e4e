// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/CodeTokens.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace drm {

/// Finds code whose compiling would take too much stack, memory or time, whatever it computes: PyTorch's parser and
/// compiler call themselves for every bracket, operator, block and definition that refers to another, and compare
/// tuples part by part. Add every file of code of an archive, then ask.
class CodeLimits {
public:
    /// Nothing, or what is too much in this file: a sentence that names the entry and the line. `entry` is the name in
    /// the archive and `module` what the code calls it, "__torch__.net". `tokens` must outlive this.
    std::optional<Message> add(const std::string &entry, const std::string &module, const CodeTokens &tokens);

    /// Nothing, or what is too much in all files together.
    std::optional<Message> findFault();

private:
    /// How deep a value nests tuples, and how many values it holds in all.
    struct Size {
        int depth = 0;
        double values = 1;
    };
    struct Definition {
        const CodeTokens *tokens = nullptr;
        std::size_t begin = 0;
        std::size_t end = 0;
        bool isTuple = false; ///< a NamedTuple, whose values are compared part by part
        std::vector<std::string> references; ///< a repeated one is there repeatedly
        int depth = 0; ///< of the longest way through references; 0: not known yet
        double values = 1; ///< in a NamedTuple
        bool onPath = false;
    };

    bool judgeNesting(const CodeTokens &tokens);
    bool judgeTuples(const CodeTokens &tokens, std::size_t begin, std::size_t end);
    static Size sizeOf(const CodeTokens &tokens, std::size_t begin, std::size_t end,
                       const std::unordered_map<std::string_view, Size> &known);
    void findReferences(Definition &definition) const;
    bool measure(Definition &definition, int depth);
    bool fault(int line, const char *what); ///< `what`: marked with DRM_TEXT

    std::unordered_map<std::string, Definition> m_definitions;
    int m_line = 0;
    Message m_what;
};

} // namespace drm
