// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/CodeLimits.h"

#include "core/base/Text.h"

#include <algorithm>

namespace drm {

namespace {

using Kind = CodeToken::Kind;

// What PyTorch writes stays below 30 at all of these.
constexpr int mostNesting = 200;
constexpr int mostBlocks = 60;
constexpr int mostElifs = 100;
constexpr int mostReferences = 150;
constexpr int mostTupleDepth = 16;
constexpr double mostTupleValues = 20000;

bool opens(const CodeTokens &tokens, std::size_t index)
{
    return tokens.isSign(index, '(') || tokens.isSign(index, '[') || tokens.isSign(index, '{');
}

bool closes(const CodeTokens &tokens, std::size_t index)
{
    return tokens.isSign(index, ')') || tokens.isSign(index, ']') || tokens.isSign(index, '}');
}

bool isOperatorWord(std::string_view word)
{
    static constexpr std::string_view words[] = {"not", "and", "or", "if", "else", "in", "is", "await"};
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// Whether the bracket at `index` belongs to a call or a subscript rather than being a tuple, list or group.
bool followsValue(const CodeTokens &tokens, std::size_t begin, std::size_t index)
{
    if (index <= begin)
        return false;
    const CodeToken &before = tokens[index - 1];
    return before.kind == Kind::String || closes(tokens, index - 1)
        || (before.kind == Kind::Word && !isOperatorWord(before.text) && before.text != "return");
}

} // namespace

std::optional<Message> CodeLimits::add(const std::string &entry, const std::string &module, const CodeTokens &tokens)
{
    bool good = judgeNesting(tokens);
    for (std::size_t i = 0; good && i < tokens.size(); ++i) {
        if (tokens[i].indent < 0 || (tokens[i].text != "class" && tokens[i].text != "def"))
            continue;
        const auto end = tokens.blockEnd(i);
        if (tokens[i].indent == 0) {
            Definition definition;
            definition.tokens = &tokens;
            definition.begin = i;
            definition.end = end;
            definition.isTuple = tokens.isWord(i + 3, "NamedTuple");
            m_definitions[module + "." + std::string(tokens.textAt(i + 1))] = std::move(definition);
        }
        if (tokens[i].text == "def")
            good = judgeTuples(tokens, i, end);
    }
    if (good)
        return std::nullopt;
    return Message{DRM_TEXT("Engine", "%1, line %2: %3."), {printable(entry), std::to_string(m_line), m_what}};
}

// The depth of an expression is at most the number of brackets that are open, and of operators so far at each of their
// levels, twice: operators that follow lie above what they follow.
bool CodeLimits::judgeNesting(const CodeTokens &tokens)
{
    std::vector<int> levels{0};
    std::vector<int> blocks;
    int depth = 0;
    int elifs = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const CodeToken &token = tokens[i];
        if (token.indent >= 0) {
            levels.assign(1, 0);
            depth = 0;
            while (!blocks.empty() && blocks.back() >= token.indent)
                blocks.pop_back();
            blocks.push_back(token.indent);
            if (blocks.size() > mostBlocks)
                return fault(token.line, DRM_TEXT("Engine", "blocks are nested too deep"));
            if (token.text == "elif" && ++elifs > mostElifs)
                return fault(token.line, DRM_TEXT("Engine", "too many branches follow one another"));
        }
        if (opens(tokens, i)) {
            levels.push_back(0);
            ++depth;
        } else if (closes(tokens, i)) {
            depth -= levels.size() > 1 ? levels.back() + 1 : 0;
            if (levels.size() > 1)
                levels.pop_back();
            ++levels.back();
            ++depth;
        } else if (tokens.isSign(i, ',')) {
            depth -= levels.back();
            levels.back() = 0;
        } else if (token.kind == Kind::Sign || (token.kind == Kind::Word && isOperatorWord(token.text))) {
            ++levels.back();
            ++depth;
        }
        if (depth > mostNesting)
            return fault(token.line, DRM_TEXT("Engine", "an expression is nested too deep"));
    }
    return true;
}

// What an expression may hold: a tuple or list all that its names hold, part of a tuple less than the tuple. The result
// of a call has the type that its function names, which is as long as it is written.
CodeLimits::Size CodeLimits::sizeOf(const CodeTokens &tokens, std::size_t begin, std::size_t end,
                                    const std::unordered_map<std::string_view, Size> &known)
{
    const auto sizeOfName = [&](std::size_t index) {
        const auto found = known.find(tokens[index].text);
        return found == known.end() ? Size() : found->second;
    };
    const bool name = begin < end && tokens[begin].kind == Kind::Word;
    if (name && begin + 1 == end)
        return sizeOfName(begin);
    // "(name)[0]" and "name[0]"
    const bool grouped = end - begin == 6 && tokens.isSign(begin, '(') && tokens.isSign(begin + 2, ')');
    const bool part = (grouped || (name && end - begin == 4)) && tokens.isSign(end - 3, '[')
        && tokens[end - 2].kind == Kind::Number && tokens.isSign(end - 1, ']');
    if (part) {
        const Size whole = sizeOfName(grouped ? begin + 1 : begin);
        return whole.depth <= 1 ? Size() : Size{whole.depth - 1, whole.values - 1};
    }
    // Brackets that are neither of a call or subscript nor of a group make a tuple or list.
    struct Bracket {
        bool call = false;
        bool made = false;
    };
    std::vector<Bracket> open;
    int calls = 0;
    int nesting = 0;
    Size sum{0, 0};
    Size most{0, 1};
    for (auto i = begin; i < end; ++i) {
        if (opens(tokens, i)) {
            const bool call = followsValue(tokens, begin, i);
            open.push_back({call, !call && !tokens.isSign(i, '(')});
            calls += call ? 1 : 0;
        } else if (closes(tokens, i) && !open.empty()) {
            calls -= open.back().call ? 1 : 0;
            open.pop_back();
        } else if (tokens.isSign(i, ',') && !open.empty() && !open.back().call) {
            open.back().made = true;
        } else if (tokens[i].kind == Kind::Word && calls == 0 && !tokens.isSign(i - 1, '.')
                   && !tokens.isSign(i + 1, '(')) {
            const Size held = sizeOfName(i);
            sum.values += held.values;
            most.depth = std::max(most.depth, held.depth);
            most.values = std::max(most.values, held.values);
        }
        if (calls == 0)
            nesting = std::max(
                nesting,
                static_cast<int>(std::count_if(open.begin(), open.end(), [](const Bracket &one) { return one.made; })));
    }
    return nesting == 0 ? most : Size{most.depth + nesting, std::max(sum.values, 1.0)};
}

bool CodeLimits::judgeTuples(const CodeTokens &tokens, std::size_t begin, std::size_t end)
{
    std::unordered_map<std::string_view, Size> known;
    for (auto start = begin; start < end;) {
        auto next = start + 1;
        while (!tokens.beginsStatement(next))
            ++next;
        int depth = 0;
        auto equal = start;
        for (; equal < next; ++equal) {
            depth += opens(tokens, equal) ? 1 : closes(tokens, equal) ? -1 : 0;
            if (depth == 0 && tokens.isSign(equal, '='))
                break;
        }
        if (equal < next && equal > start) {
            Size size = sizeOf(tokens, equal + 1, next, known);
            if (size.depth > mostTupleDepth || size.values > mostTupleValues)
                return fault(tokens[start].line, DRM_TEXT("Engine", "tuples hold one another too often"));
            // "a, b, = tuple"
            const bool several = tokens.isSign(start + 1, ',') || opens(tokens, start);
            if (several)
                size = size.depth <= 1 ? Size() : Size{size.depth - 1, size.values - 1};
            if (!several && !tokens.isSign(start + 1, '.'))
                known[tokens[start].text] = size;
            for (auto i = start; several && i < equal; ++i)
                if (tokens[i].kind == Kind::Word)
                    known[tokens[i].text] = size;
        }
        start = next;
    }
    return true;
}

void CodeLimits::findReferences(Definition &definition) const
{
    const CodeTokens &tokens = *definition.tokens;
    for (auto i = definition.begin; i < definition.end; ++i) {
        if (!tokens.isWord(i, "__torch__"))
            continue;
        std::string name = "__torch__";
        std::string longest;
        for (; tokens.isSign(i + 1, '.') && i + 2 < definition.end && tokens[i + 2].kind == Kind::Word; i += 2) {
            name += "." + std::string(tokens[i + 2].text);
            if (m_definitions.count(name) > 0)
                longest = name;
        }
        if (!longest.empty())
            definition.references.push_back(longest);
    }
}

bool CodeLimits::measure(Definition &definition, int depth)
{
    if (definition.depth > 0)
        return true;
    if (depth > mostReferences)
        return false;
    findReferences(definition);
    definition.onPath = true;
    int below = 0;
    for (const std::string &name : definition.references) {
        Definition &other = m_definitions.at(name);
        if (other.onPath)
            continue; // of itself, as every method names its class
        if (!measure(other, depth + 1))
            return false;
        below = std::max(below, other.depth);
        definition.values += definition.isTuple && other.isTuple ? other.values : 0;
    }
    definition.onPath = false;
    definition.depth = below + 1;
    definition.references.clear();
    return definition.depth <= mostReferences && definition.values <= mostTupleValues;
}

std::optional<Message> CodeLimits::findFault()
{
    for (auto &[name, definition] : m_definitions)
        if (!measure(definition, 0))
            return Message{
                DRM_TEXT("Engine", "Classes and functions refer to one another too deep or too often, among them %1."),
                {printable(name)}};
    return std::nullopt;
}

bool CodeLimits::fault(int line, const char *what)
{
    m_line = line;
    m_what = Message{what, {}};
    return false;
}

} // namespace drm
