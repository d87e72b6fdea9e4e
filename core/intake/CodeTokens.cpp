// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/CodeTokens.h"

#include <algorithm>

namespace drm {

namespace {

constexpr std::size_t mostTokens = 4000000;

// The locale must not decide what a letter is.
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

} // namespace

CodeTokens::CodeTokens(std::string_view code)
    : m_code(code)
{
    split();
}

bool CodeTokens::split()
{
    while (m_at < m_code.size()) {
        const char c = m_code[m_at];
        if (c == '\n' || c == ' ' || c == '\t' || c == '\r') {
            ++m_at;
            if (c == '\n') {
                ++m_line;
                m_lineStart = m_at;
                // PyTorch does not end a statement inside of brackets.
                m_newStatement = m_newStatement || m_brackets == 0;
            }
        } else if (c == '#') {
            // PyTorch reads on after this one mark.
            constexpr std::string_view typeComment = "# type:";
            m_at = m_code.substr(m_at, typeComment.size()) == typeComment
                ? m_at + typeComment.size()
                : std::min(m_code.find('\n', m_at), m_code.size());
        } else if (c == '"' || c == '\'') {
            if (!readString())
                return false;
        } else if (isLetter(c)) {
            auto end = m_at;
            while (end < m_code.size() && (isLetter(m_code[end]) || isDigit(m_code[end])))
                ++end;
            add(CodeToken::Kind::Word, end);
        } else if (isDigit(c) || (c == '.' && m_at + 1 < m_code.size() && isDigit(m_code[m_at + 1]))) {
            if (!readNumber())
                return false;
        } else if (c > ' ' && c < '\x7f' && c != '\\') {
            add(CodeToken::Kind::Sign, m_at + 1);
            m_brackets += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
            m_brackets = std::max(m_brackets, 0);
        } else {
            return fail(m_line, DRM_TEXT("Engine", "the code holds a character that PyTorch does not write"));
        }
        if (m_tokens.size() > mostTokens)
            return fail(m_line, DRM_TEXT("Engine", "the code is longer than that of any network"));
    }
    return true;
}

bool CodeTokens::readString()
{
    const char quote = m_code[m_at];
    const std::string threeQuotes(3, quote);
    const bool three = m_code.substr(m_at, 3) == threeQuotes;
    const std::string_view close = std::string_view(threeQuotes).substr(0, three ? 3 : 1);
    const int line = m_line;
    auto end = m_at + close.size();
    while (end < m_code.size() && m_code.substr(end, close.size()) != close) {
        if (m_code[end] == '\n' && !three)
            return fail(line, DRM_TEXT("Engine", "a text does not end on its line"));
        m_line += m_code[end] == '\n' ? 1 : 0;
        if (m_code[end] == '\\' && end + 1 < m_code.size() && m_code[end + 1] == '\n')
            ++m_line;
        end += m_code[end] == '\\' ? 2 : 1;
    }
    if (end >= m_code.size())
        return fail(line, DRM_TEXT("Engine", "a text does not end"));
    const int last = m_line;
    m_line = line;
    add(CodeToken::Kind::String, end + close.size());
    m_line = last;
    return true;
}

bool CodeTokens::readNumber()
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
        return fail(m_line, DRM_TEXT("Engine", "a name follows a number without a space"));
    add(CodeToken::Kind::Number, end);
    return true;
}

void CodeTokens::add(CodeToken::Kind kind, std::size_t end)
{
    const int indent = m_newStatement ? static_cast<int>(m_at - std::min(m_lineStart, m_at)) : -1;
    m_newStatement = false;
    m_tokens.push_back({kind, m_code.substr(m_at, end - m_at), m_line, indent});
    m_at = end;
}

bool CodeTokens::fail(int line, const char *what)
{
    m_faultLine = line;
    m_fault = Message{what, {}};
    return false;
}

bool CodeTokens::isSign(std::size_t index, char sign) const
{
    return index < size() && m_tokens[index].kind == CodeToken::Kind::Sign && m_tokens[index].text.front() == sign;
}

bool CodeTokens::isWord(std::size_t index, std::string_view word) const
{
    return index < size() && m_tokens[index].kind == CodeToken::Kind::Word && m_tokens[index].text == word;
}

std::string_view CodeTokens::textAt(std::size_t index) const
{
    return index < size() ? m_tokens[index].text : std::string_view();
}

bool CodeTokens::beginsStatement(std::size_t index) const
{
    return index >= size() || m_tokens[index].indent >= 0;
}

std::size_t CodeTokens::blockEnd(std::size_t index) const
{
    const int indent = m_tokens[index].indent;
    auto end = index + 1;
    while (end < size() && (m_tokens[end].indent < 0 || m_tokens[end].indent > indent))
        ++end;
    return end;
}

} // namespace drm
