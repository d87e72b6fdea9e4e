// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/CodeScanner.h"

#include "core/base/Text.h"

#include <algorithm>

namespace drm {

namespace {

// The locale must not decide what a letter is.
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isForbidden(std::string_view word)
{
    static constexpr std::string_view words[] = {"save", "load", "from_file", "dist_backward"};
    return std::find(std::begin(words), std::end(words), word) != std::end(words) || word.substr(0, 4) == "rpc_";
}

bool isKnownNamespace(std::string_view word)
{
    static constexpr std::string_view words[] = {"aten",       "prim", "quantized", "prepacked", "mkldnn_prepacked",
                                                 "torchvision"};
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool isKnownClassNamespace(std::string_view word)
{
    return word == "quantized" || word == "rnn" || word == "sparse";
}

bool isSensitive(std::string_view word)
{
    return isForbidden(word) || word == "ops" || word == "classes" || word == "getattr";
}

std::string shown(std::string_view text)
{
    return printable(std::string(text.substr(0, 60)));
}

} // namespace

std::string CodeScanner::findHarm(const std::string &entry, std::string_view code)
{
    CodeScanner scanner(code);
    if (!scanner.split() || !scanner.judge())
        return printable(entry) + ", line " + std::to_string(scanner.m_harmLine) + ": " + scanner.m_harm + ".";
    return {};
}

bool CodeScanner::split()
{
    while (m_at < m_code.size()) {
        const char c = m_code[m_at];
        if (c == '\n' || c == ' ' || c == '\t' || c == '\r') {
            m_line += c == '\n' ? 1 : 0;
            ++m_at;
        } else if (c == '#') {
            // PyTorch reads on after this one mark.
            constexpr std::string_view Type = "# type:";
            m_at = m_code.substr(m_at, Type.size()) == Type ? m_at + Type.size()
                                                            : std::min(m_code.find('\n', m_at), m_code.size());
        } else if (c == '"' || c == '\'') {
            if (!readString())
                return false;
        } else if (isLetter(c)) {
            auto end = m_at;
            while (end < m_code.size() && (isLetter(m_code[end]) || isDigit(m_code[end])))
                ++end;
            add(Kind::Word, end);
        } else if (isDigit(c) || (c == '.' && m_at + 1 < m_code.size() && isDigit(m_code[m_at + 1]))) {
            if (!readNumber())
                return false;
        } else if (c > ' ' && c < '\x7f' && c != '\\') {
            add(Kind::Sign, m_at + 1);
        } else {
            return harm(m_line, "the code holds a character that PyTorch does not write");
        }
    }
    return true;
}

bool CodeScanner::readString()
{
    const char quote = m_code[m_at];
    const std::string threeQuotes(3, quote);
    const bool three = m_code.substr(m_at, 3) == threeQuotes;
    const std::string_view close = std::string_view(threeQuotes).substr(0, three ? 3 : 1);
    const int line = m_line;
    auto end = m_at + close.size();
    while (end < m_code.size() && m_code.substr(end, close.size()) != close) {
        if (m_code[end] == '\n' && !three)
            return harm(line, "a text does not end on its line");
        m_line += m_code[end] == '\n' ? 1 : 0;
        if (m_code[end] == '\\' && end + 1 < m_code.size() && m_code[end + 1] == '\n')
            ++m_line;
        end += m_code[end] == '\\' ? 2 : 1;
    }
    if (end >= m_code.size())
        return harm(line, "a text does not end");
    m_tokens.push_back({Kind::String, m_code.substr(m_at, end + close.size() - m_at), line});
    m_at = end + close.size();
    return true;
}

bool CodeScanner::readNumber()
{
    auto end = m_at;
    const auto digits = [&] {
        while (end < m_code.size() && (isDigit(m_code[end]) || m_code[end] == '.'))
            ++end;
    };
    digits();
    if (end < m_code.size() && (m_code[end] == 'e' || m_code[end] == 'E')) {
        ++end;
        if (end < m_code.size() && (m_code[end] == '+' || m_code[end] == '-'))
            ++end;
        digits();
    }
    if (end < m_code.size() && m_code[end] == 'j')
        ++end;
    if (end < m_code.size() && isLetter(m_code[end]))
        return harm(m_line, "a name follows a number without a space");
    add(Kind::Number, end);
    return true;
}

void CodeScanner::add(Kind kind, std::size_t end)
{
    m_tokens.push_back({kind, m_code.substr(m_at, end - m_at), m_line});
    m_at = end;
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
    const auto &token = m_tokens[index];
    const auto word = token.text;
    const auto wordBefore = index > 0 && m_tokens[index - 1].kind == Kind::Word ? m_tokens[index - 1].text : "";
    const bool member = index > 0 && signAt(index - 1, '.');
    const auto next = signAt(index + 1, '.') && index + 2 < m_tokens.size() ? m_tokens[index + 2].text : "";

    if (isForbidden(word))
        return harm(token.line, "\"" + shown(word) + "\" can read or write files or call other computers");
    // PyTorch's parser takes "is not" and "not in" for one token each, even where a longer word follows.
    if ((wordBefore == "is" && word.substr(0, 3) == "not" && isSensitive(word.substr(3)))
        || (wordBefore == "not" && word.substr(0, 2) == "in" && isSensitive(word.substr(2))))
        return harm(token.line, "\"" + shown(word) + "\" hides a name");
    if (word == "ops" && !member && !isKnownNamespace(next))
        return harm(token.line, "it calls an operator outside PyTorch, ops." + shown(next));
    if (word == "classes" && member && index >= 2 && m_tokens[index - 2].text == "torch"
        && !isKnownClassNamespace(next))
        return harm(token.line, "it uses a class outside of networks, torch.classes." + shown(next));
    if (word == "getattr" && !member)
        return judgeGetattr(index);
    return true;
}

// What PyTorch writes is getattr(OBJECT, "name"), with one plain text as the last argument.
bool CodeScanner::judgeGetattr(std::size_t index)
{
    const int line = m_tokens[index].line;
    int depth = 0;
    auto close = index + 1;
    for (; close < m_tokens.size(); ++close) {
        if (signAt(close, '(') || signAt(close, '[') || signAt(close, '{'))
            ++depth;
        else if (signAt(close, ')') || signAt(close, ']') || signAt(close, '}'))
            --depth;
        if (depth <= 0)
            break;
    }
    if (!signAt(index + 1, '(') || !signAt(close, ')') || close < index + 5 || m_tokens[close - 1].kind != Kind::String
        || !signAt(close - 2, ','))
        return harm(line, "getattr is used in a way that hides a name");
    auto name = m_tokens[close - 1].text;
    if (name.find('\\') != std::string_view::npos || name.substr(0, 3) == "\"\"\"" || name.substr(0, 3) == "'''")
        return harm(line, "getattr is used with a name in escaped letters");
    name = name.substr(1, name.size() - 2);
    if (isSensitive(name))
        return harm(line, "getattr asks for \"" + shown(name) + "\"");
    return true;
}

bool CodeScanner::signAt(std::size_t index, char sign) const
{
    return index < m_tokens.size() && m_tokens[index].kind == Kind::Sign && m_tokens[index].text.front() == sign;
}

bool CodeScanner::harm(int line, const std::string &what)
{
    m_harmLine = line;
    m_harm = what;
    return false;
}

} // namespace drm
