// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/CodeScanner.h"

#include "core/base/Text.h"

#include <algorithm>

namespace drm {

namespace {

using Kind = CodeToken::Kind;

template <std::size_t Count> bool isOneOf(std::string_view word, const std::string_view (&words)[Count])
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool holds(std::string_view word, std::string_view part)
{
    return word.find(part) != std::string_view::npos;
}

/// Reads or writes files, or reaches other computers.
bool reachesOut(std::string_view word)
{
    static constexpr std::string_view words[] = {"save", "load", "from_file", "dist_backward"};
    return isOneOf(word, words) || word.substr(0, 4) == "rpc_";
}

/// Operators of LibTorch that its own code calls with sizes, indices or memory that were checked before. Given others,
/// they read and write outside of their tensors.
bool trustsItsCaller(std::string_view word)
{
    static constexpr std::string_view words[] = {"set_",
                                                 "set_data",
                                                 "resize_",
                                                 "resize_as_",
                                                 "resize_as_sparse_",
                                                 "_reshape_alias",
                                                 "_reshape_alias_copy",
                                                 "_index_put_impl_",
                                                 "_make_per_channel_quantized_tensor",
                                                 "_make_per_tensor_quantized_tensor",
                                                 "_empty_per_channel_affine_quantized",
                                                 "_coalesced_",
                                                 "_embedding_bag",
                                                 "_embedding_bag_forward_only",
                                                 "_ctc_loss",
                                                 "ctc_loss",
                                                 "segment_reduce",
                                                 "lu_solve",
                                                 "linalg_lu_solve",
                                                 "linalg_ldl_solve",
                                                 "_lu_solve_helper",
                                                 "mkldnn_rnn_layer",
                                                 "_cufft_clear_plan_cache",
                                                 "_debug_has_internal_overlap"};
    // The derivatives of operators believe the indices that the operators would have given them.
    const bool derivative = holds(word, "_backward") && !holds(word, "_full_backward_hook");
    const bool unsafe = holds(word, "unsafe") && word != "_unsafe_view" && word.substr(0, 12) != "unsafe_chunk"
        && word.substr(0, 12) != "unsafe_split";
    return isOneOf(word, words) || derivative || unsafe || word.substr(0, 7) == "fbgemm_"
        || word.substr(0, 12) == "_nested_view" || word.substr(0, 12) == "_nested_from"
        || (word.substr(0, 8) == "_sparse_" && holds(word, "with_dims"));
}

bool isForbidden(std::string_view word)
{
    return reachesOut(word) || trustsItsCaller(word);
}

bool isKnownNamespace(std::string_view word)
{
    static constexpr std::string_view words[] = {"aten",       "prim", "quantized", "prepacked", "mkldnn_prepacked",
                                                 "torchvision"};
    return isOneOf(word, words);
}

/// LibTorch's primitives in capitals make up its compiled programs; only these are written into code.
bool isKnownPrimitive(std::string_view word)
{
    static constexpr std::string_view words[] = {
        "RaiseException",  "NumToTensor", "EnumName",  "EnumValue", "AutogradAnyNonZero", "AutogradAllNonZero",
        "AutogradAllZero", "AutogradAdd", "VarConcat", "VarStack",  "StringIndex",        "ConstantMKLDNNTensor"};
    return word.empty() || word.front() < 'A' || word.front() > 'Z' || isOneOf(word, words);
}

bool isKnownClassNamespace(std::string_view word)
{
    return word == "quantized" || word == "rnn" || word == "sparse" || word == "xnnpack";
}

bool isSensitive(std::string_view word)
{
    return isForbidden(word) || word == "ops" || word == "classes" || word == "getattr" || word == "warn";
}

std::string shown(std::string_view text)
{
    return printable(std::string(text.substr(0, 60)));
}

/// A text without escapes that a terminal would obey.
bool isPlainText(std::string_view text)
{
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != '\\')
            continue;
        ++i;
        if (text[i] != 'n' && text[i] != '"' && text[i] != '\'' && text[i] != '\\')
            return false;
    }
    return printable(std::string(text)) == text;
}

} // namespace

std::optional<Message> CodeScanner::findForbiddenCode(const std::string &entry, std::string_view code)
{
    return findForbiddenCode(entry, CodeTokens(code));
}

std::optional<Message> CodeScanner::findForbiddenCode(const std::string &entry, const CodeTokens &tokens)
{
    CodeScanner scanner(tokens);
    scanner.findClasses();
    const bool good = tokens.fault() ? scanner.harm(tokens.faultLine(), *tokens.fault()) : scanner.judge();
    if (good)
        return std::nullopt;
    return Message{DRM_TEXT("Engine", "%1, line %2: %3."),
                   {printable(entry), std::to_string(scanner.m_faultLine), scanner.m_fault}};
}

void CodeScanner::findClasses()
{
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        if (m_tokens[i].indent != 0 || !m_tokens.isWord(i, "class"))
            continue;
        Class found;
        found.begin = i;
        found.end = m_tokens.blockEnd(i);
        int indent = -1;
        for (auto at = i + 1; at < found.end; ++at) {
            const CodeToken &token = m_tokens[at];
            if (token.kind == Kind::Word && token.text == "self" && !selfIsPlain(at))
                found.selfIsObject = false;
            if (token.indent < 0)
                continue;
            indent = indent < 0 ? token.indent : indent;
            if (token.indent != indent)
                continue;
            // "name : type", "def name(" and "__annotations__["name"] = type"
            if (token.text == "def")
                found.members.insert(m_tokens.textAt(at + 1));
            else if (m_tokens.isSign(at + 1, ':'))
                found.members.insert(token.text);
            else if (token.text == "__annotations__" && m_tokens.textAt(at + 2).size() > 2)
                found.members.insert(m_tokens[at + 2].text.substr(1, m_tokens[at + 2].text.size() - 2));
        }
        m_classes.push_back(std::move(found));
        i = m_classes.back().end - 1;
    }
}

/// The first parameter of a method, "self.name" and getattr(self, ...): none of them gives the name another meaning.
bool CodeScanner::selfIsPlain(std::size_t index) const
{
    if (index >= 3 && m_tokens.isSign(index - 1, '(') && m_tokens.isWord(index - 3, "def"))
        return true;
    if (index >= 2 && m_tokens.isSign(index - 1, '(') && m_tokens.isWord(index - 2, "getattr"))
        return m_tokens.isSign(index + 1, ',');
    return m_tokens.isSign(index + 1, '.');
}

bool CodeScanner::isOwnMember(std::size_t self, std::string_view name) const
{
    if (!m_tokens.isWord(self, "self"))
        return false;
    const auto found = std::find_if(m_classes.begin(), m_classes.end(),
                                    [&](const Class &type) { return self >= type.begin && self < type.end; });
    return found != m_classes.end() && found->selfIsObject && found->members.count(name) > 0;
}

bool CodeScanner::judge()
{
    for (std::size_t i = 0; i < m_tokens.size(); ++i)
        if (m_tokens[i].kind == Kind::Word && !judgeWord(i))
            return false;
    return true;
}

bool CodeScanner::judgeWord(std::size_t index)
{
    const CodeToken &token = m_tokens[index];
    const auto word = token.text;
    const bool afterWord = index > 0 && m_tokens[index - 1].kind == Kind::Word;
    const auto wordBefore = afterWord ? m_tokens[index - 1].text : "";
    const auto next = m_tokens.isSign(index + 1, '.') ? m_tokens.textAt(index + 2) : "";

    // PyTorch's parser takes "is not" and "not in" for one token each, even where a longer word follows.
    if ((wordBefore == "is" && word.substr(0, 3) == "not" && isSensitive(word.substr(3)))
        || (wordBefore == "not" && word.substr(0, 2) == "in" && isSensitive(word.substr(2))))
        return harm(token.line, Message{DRM_TEXT("Engine", "\"%1\" hides a name"), {shown(word)}});
    if (index > 0 && m_tokens.isSign(index - 1, '.'))
        return judgeMember(index);
    if (word == "def" && m_tokens.isWord(index + 1, "__setstate__"))
        return judgeSetState(index);
    if (wordBefore == "def" || wordBefore == "class")
        return true;
    if (word == "print")
        return harm(token.line, Message{DRM_TEXT("Engine", "\"print\" writes to the terminal"), {}});
    if (word == "lambda")
        return harm(token.line, Message{DRM_TEXT("Engine", "it holds a function without a name"), {}});
    if (word == "ops" && !isKnownNamespace(next))
        return harm(token.line,
                    Message{DRM_TEXT("Engine", "it calls an operator outside PyTorch, ops.%1"), {shown(next)}});
    if (word == "ops" && next == "prim" && !isKnownPrimitive(m_tokens.textAt(index + 4)))
        return harm(token.line,
                    Message{DRM_TEXT("Engine", "it calls ops.prim.%1, which is none for code"),
                            {shown(m_tokens.textAt(index + 4))}});
    // A second name for this one, or for the part of it that holds LibTorch's classes, would hide what is used of it.
    if (word == "__torch__" && (next.empty() || (next == "torch" && !m_tokens.isSign(index + 3, '.'))))
        return harm(token.line, Message{DRM_TEXT("Engine", "\"__torch__\" is used in a way that hides a name"), {}});
    if (word == "getattr")
        return judgeGetattr(index);
    return true;
}

std::size_t CodeScanner::chainStart(std::size_t index) const
{
    while (index >= 2 && m_tokens.isSign(index - 1, '.') && m_tokens[index - 2].kind == Kind::Word)
        index -= 2;
    return m_tokens.isSign(index - 1, '.') ? index - 1 : index;
}

bool CodeScanner::judgeMember(std::size_t index)
{
    const CodeToken &token = m_tokens[index];
    if (token.text == "classes")
        return judgeClasses(index);
    const bool warns = token.text == "warn";
    if (!isForbidden(token.text) && !warns)
        return true;
    // A function, class or module of the file itself.
    const auto start = chainStart(index);
    if (m_tokens.isWord(start, "__torch__") || (start + 2 == index && isOwnMember(start, token.text)))
        return true;
    // Operators have no members, so what has some is none.
    if (m_tokens.isSign(index + 1, '.') || (m_tokens.isSign(index + 1, ')') && m_tokens.isSign(index + 2, '.')))
        return true;
    if (warns)
        return isPlainWarning(index)
            || harm(token.line, Message{DRM_TEXT("Engine", "\"warn\" writes what it is given to the terminal"), {}});
    return harm(
        token.line,
        reachesOut(token.text)
            ? Message{DRM_TEXT("Engine", "\"%1\" can read or write files or call other computers"), {shown(token.text)}}
            : Message{DRM_TEXT("Engine", "\"%1\" takes sizes and places on trust, and can read and write any memory"),
                      {shown(token.text)}});
}

bool CodeScanner::judgeClasses(std::size_t index)
{
    const auto start = chainStart(index);
    const auto next = m_tokens.isSign(index + 1, '.') ? m_tokens.textAt(index + 2) : "";
    const bool ofFile = m_tokens.isWord(start, "__torch__") && !m_tokens.isWord(start + 2, "torch");
    const bool known = m_tokens.isWord(start, "__torch__") && start + 4 == index && isKnownClassNamespace(next);
    // "sub.classes" further on in the name of a class of the file.
    const bool deeper = m_tokens.isWord(start, "__torch__") && index > start + 4;
    if (ofFile || known || deeper || (start + 2 == index && isOwnMember(start, "classes")))
        return true;
    return harm(m_tokens[index].line,
                Message{DRM_TEXT("Engine", "it uses a class outside of networks, torch.classes.%1"), {shown(next)}});
}

/// Whether a warning has a plain text that stands in the code: torch.warn("...") or, as PyTorch writes long ones,
/// _0 = "..." and torch.warn(_0, 2), with no other use of the name.
bool CodeScanner::isPlainWarning(std::size_t index) const
{
    if (!m_tokens.isSign(index + 1, '(') || index + 2 >= m_tokens.size())
        return false;
    const CodeToken &argument = m_tokens[index + 2];
    if (!m_tokens.isSign(index + 3, ',') && !m_tokens.isSign(index + 3, ')'))
        return false;
    if (argument.kind == Kind::String)
        return isPlainText(argument.text);
    if (argument.kind != Kind::Word)
        return false;
    auto function = index;
    while (function > 0 && (m_tokens[function].indent < 0 || !m_tokens.isWord(function, "def")))
        --function;
    int given = 0;
    for (auto at = function; at < m_tokens.blockEnd(function); ++at) {
        if (!m_tokens.isWord(at, argument.text) || m_tokens.isSign(at - 1, '.'))
            continue;
        if (m_tokens[at].indent >= 0 && m_tokens.isSign(at + 1, '=')) {
            if (at + 2 >= m_tokens.size() || m_tokens[at + 2].kind != Kind::String
                || !isPlainText(m_tokens[at + 2].text) || !m_tokens.beginsStatement(at + 3))
                return false;
            ++given;
        } else if (!m_tokens.isSign(at - 1, '(') || m_tokens.isSign(at + 1, ':') || m_tokens.isSign(at + 1, '=')) {
            return false; // a parameter, a loop's variable, one of several names
        }
    }
    return given > 0;
}

// What PyTorch writes is getattr(OBJECT, "name"), with one plain text as the last argument.
bool CodeScanner::judgeGetattr(std::size_t index)
{
    const int line = m_tokens[index].line;
    int depth = 0;
    auto close = index + 1;
    for (; close < m_tokens.size(); ++close) {
        if (m_tokens.isSign(close, '(') || m_tokens.isSign(close, '[') || m_tokens.isSign(close, '{'))
            ++depth;
        else if (m_tokens.isSign(close, ')') || m_tokens.isSign(close, ']') || m_tokens.isSign(close, '}'))
            --depth;
        if (depth <= 0)
            break;
    }
    if (!m_tokens.isSign(index + 1, '(') || !m_tokens.isSign(close, ')') || close < index + 5
        || m_tokens[close - 1].kind != Kind::String || !m_tokens.isSign(close - 2, ','))
        return harm(line, Message{DRM_TEXT("Engine", "getattr is used in a way that hides a name"), {}});
    auto name = m_tokens[close - 1].text;
    if (name.find('\\') != std::string_view::npos || name.substr(0, 3) == "\"\"\"" || name.substr(0, 3) == "'''")
        return harm(line, Message{DRM_TEXT("Engine", "getattr is used with a name in escaped letters"), {}});
    name = name.substr(1, name.size() - 2);
    const bool own = close == index + 5 && isOwnMember(index + 2, name);
    if (isSensitive(name) && !own)
        return harm(line, Message{DRM_TEXT("Engine", "getattr asks for \"%1\""), {shown(name)}});
    return true;
}

// This method runs while the file is loaded. It may put away what it is given, and do nothing else.
bool CodeScanner::judgeSetState(std::size_t index)
{
    static constexpr std::string_view flow[] = {"for", "while", "if", "with",  "not",
                                                "in",  "and",   "or", "raise", "assert"};
    const auto end = m_tokens.blockEnd(index);
    for (auto at = index + 2; at < end; ++at) {
        const CodeToken &token = m_tokens[at];
        const bool call = m_tokens.isSign(at, '(') && at > index + 2
            && (m_tokens[at - 1].kind != Kind::Sign || m_tokens.isSign(at - 1, ')') || m_tokens.isSign(at - 1, ']'))
            && token.indent < 0;
        const bool arrow = m_tokens.isSign(at, '-') && m_tokens.isSign(at + 1, '>');
        const bool afterArrow = m_tokens.isSign(at, '>') && m_tokens.isSign(at - 1, '-');
        const bool work = token.kind == Kind::Sign
            && std::string_view("()[].,=:").find(token.text) == std::string_view::npos && !arrow && !afterArrow;
        if (call || work || (token.kind == Kind::Word && isOneOf(token.text, flow)))
            return harm(token.line,
                        Message{DRM_TEXT("Engine", "\"__setstate__\" would do work while the file is loaded"), {}});
    }
    return true;
}

bool CodeScanner::harm(int line, const Message &what)
{
    m_faultLine = line;
    m_fault = what;
    return false;
}

} // namespace drm
