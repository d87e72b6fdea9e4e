// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Lesson.h"

#include "core/attacks/AnswerMaps.h"
#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/Text.h"
#include "core/lab/LabAttacks.h"

#include <algorithm>
#include <optional>
#include <sstream>

namespace drm {

namespace {

constexpr std::size_t longestFile = 256 * 1024;
constexpr std::size_t mostSteps = 40;

/// What the arguments of a word may be: a letter each.
///     w: a word, p: a panel, a: an attack, m: an answer map, v: a verdict, f: a fraction, n: a number of 0 or more; in
///     capitals: may be left out.
struct Word {
    const char *name;
    const char *arguments;
};

const std::vector<Word> &checks()
{
    static const std::vector<Word> words{{"open", "w"},   {"panel", "p"},  {"attack", "a"},  {"patch", "ffff"},
                                         {"moved", "n"},  {"image", ""},   {"scanned", "V"}, {"trained", ""},
                                         {"cleaned", ""}, {"pinned", "n"}, {"report", ""},   {"bets", "n"}};
    return words;
}

const std::vector<Word> &actions()
{
    static const std::vector<Word> words{
        {"open", "w"}, {"panel", "p"},  {"attack", "a"},  {"truth", ""}, {"patch", "ff"}, {"image", ""}, {"scan", ""},
        {"lab", ""},   {"train", "aM"}, {"mitigate", ""}, {"pin", ""},   {"report", ""},  {"game", ""}};
    return words;
}

std::string trimmedLine(const std::string &line)
{
    const auto begin = line.find_first_not_of(" \t\r");
    return begin == std::string::npos ? "" : line.substr(begin, line.find_last_not_of(" \t\r") - begin + 1);
}

class Parser {
public:
    Parser(const std::string &path, const std::vector<std::string> &panels)
        : m_path(path)
        , m_panels(panels)
    {
    }

    Lesson parse(const std::string &text);

private:
    [[noreturn]] void fail(const char *problem, const std::vector<std::string> &arguments = {}) const;
    void heading(const std::string &line);
    bool setting(const std::string &line);
    void take(const std::string &key, const std::string &value);
    LessonCommand command(const std::string &value, const std::vector<Word> &words, const char *unknown) const;
    void checkArgument(const std::string &argument, char kind) const;
    void checkPanel(const std::string &name) const;
    void endPart();

    const std::string &m_path;
    const std::vector<std::string> &m_panels;
    Lesson m_lesson;
    int m_line = 0;
    int m_partLine = 0; ///< of the heading of the part that is being read
    bool m_inSettings = false;
    std::string m_text;
};

void Parser::fail(const char *problem, const std::vector<std::string> &arguments) const
{
    Message message{problem, {m_path, std::to_string(m_line)}};
    for (const std::string &argument : arguments)
        message.arguments.emplace_back(printable(argument.substr(0, 300)));
    throw Error(ErrorKind::CorruptFile, message, m_path);
}

void Parser::checkPanel(const std::string &name) const
{
    if (std::find(m_panels.begin(), m_panels.end(), name) != m_panels.end())
        return;
    std::string known;
    for (const std::string &panel : m_panels)
        known += (known.empty() ? "" : ", ") + panel;
    fail(DRM_TEXT("Engine", "%1, line %2: there is no panel \"%3\"; there are %4."), {name, known});
}

void Parser::checkArgument(const std::string &argument, char kind) const
{
    const auto among = [&](const std::vector<std::string> &known, const char *problem) {
        if (std::find(known.begin(), known.end(), argument) == known.end())
            fail(problem, {argument});
    };
    switch (kind) {
    case 'w':
        return;
    case 'p':
        return checkPanel(argument);
    case 'a':
        return among(labAttacks(), DRM_TEXT("Engine", "%1, line %2: there is no attack \"%3\"."));
    case 'M':
        if (!findAnswerMap(argument))
            fail(DRM_TEXT("Engine", "%1, line %2: there is no answer map \"%3\"."), {argument});
        return;
    case 'V':
        return among({"backdoored", "clean", "inconclusive"},
                     DRM_TEXT("Engine",
                              "%1, line %2: there is no verdict \"%3\"; there are backdoored, clean, "
                              "inconclusive."));
    default:
        break;
    }
    const std::optional<double> number = finiteNumber(argument);
    if (!number || !(*number >= 0) || !(*number <= (kind == 'f' ? 1 : 1e6)))
        fail(kind == 'f' ? DRM_TEXT("Engine", "%1, line %2: \"%3\" is no number from 0 to 1.")
                         : DRM_TEXT("Engine", "%1, line %2: \"%3\" is no number of 0 or more."),
             {argument});
}

LessonCommand Parser::command(const std::string &value, const std::vector<Word> &words, const char *unknown) const
{
    std::istringstream parts(value);
    LessonCommand command;
    parts >> command.word;
    for (std::string argument; parts >> argument;)
        command.arguments.push_back(argument);
    const auto word =
        std::find_if(words.begin(), words.end(), [&](const Word &known) { return command.word == known.name; });
    if (word == words.end())
        fail(unknown, {command.word});
    const std::string kinds = word->arguments;
    const auto needed = static_cast<std::size_t>(
        std::count_if(kinds.begin(), kinds.end(), [](char kind) { return kind >= 'a' && kind <= 'z'; }));
    if (command.arguments.size() < needed || command.arguments.size() > kinds.size())
        fail(DRM_TEXT("Engine", "%1, line %2: \"%3\" takes %4 to %5 words after it."),
             {command.word, std::to_string(needed), std::to_string(kinds.size())});
    for (std::size_t i = 0; i < command.arguments.size(); ++i)
        checkArgument(command.arguments[i], kinds[i]);
    return command;
}

void Parser::take(const std::string &key, const std::string &value)
{
    if (value.empty())
        fail(DRM_TEXT("Engine", "%1, line %2: nothing follows \"%3:\"."), {key});
    if (m_lesson.steps.empty()) {
        if (key != "minutes")
            fail(DRM_TEXT("Engine", "%1, line %2: a lesson has no \"%3\"; below its title stands \"minutes: 8\"."),
                 {key});
        const std::optional<double> minutes = finiteNumber(value);
        if (!minutes || !(*minutes >= 1 && *minutes <= 90))
            fail(DRM_TEXT("Engine", "%1, line %2: a lesson takes 1 to 90 minutes, not \"%3\"."), {value});
        m_lesson.minutes = static_cast<int>(*minutes);
        return;
    }
    LessonStep &step = m_lesson.steps.back();
    const auto once = [&](const std::string &known) {
        if (!known.empty())
            fail(DRM_TEXT("Engine", "%1, line %2: the step has a second \"%3:\"."), {key});
    };
    if (key == "check") {
        once(step.check.word);
        step.check = command(value, checks(), DRM_TEXT("Engine", "%1, line %2: nothing can be checked as \"%3\"."));
    } else if (key == "show") {
        step.show.push_back(
            command(value, actions(), DRM_TEXT("Engine", "%1, line %2: nothing can be shown as \"%3\".")));
    } else if (key == "focus") {
        once(step.focus);
        checkPanel(value);
        step.focus = value;
    } else if (key == "hint") {
        once(step.hint);
        step.hint = value;
    } else {
        fail(DRM_TEXT("Engine", "%1, line %2: a step has no \"%3\"; it has check, show, focus and hint."), {key});
    }
}

/// "key: value" directly below a heading.
bool Parser::setting(const std::string &line)
{
    const auto colon = line.find(':');
    if (colon == std::string::npos || colon == 0
        || !std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon),
                        [](char c) { return c >= 'a' && c <= 'z'; }))
        return false;
    take(line.substr(0, colon), trimmedLine(line.substr(colon + 1)));
    return true;
}

void Parser::endPart()
{
    const std::string text = trimmedLine(m_text.substr(std::min(m_text.size(), m_text.find_first_not_of('\n'))));
    const auto end = text.find_last_not_of("\n ");
    const std::string whole = end == std::string::npos ? "" : text.substr(0, end + 1);
    m_text.clear();
    if (m_partLine == 0)
        return;
    if (whole.empty()) {
        m_line = m_partLine;
        fail(DRM_TEXT("Engine", "%1, line %2: no text follows this heading."));
    }
    (m_lesson.steps.empty() ? m_lesson.introduction : m_lesson.steps.back().text) = whole;
}

void Parser::heading(const std::string &line)
{
    const bool isStep = line.compare(0, 3, "## ") == 0;
    const std::string title = trimmedLine(line.substr(isStep ? 3 : 2));
    if (title.empty())
        fail(DRM_TEXT("Engine", "%1, line %2: the heading is empty."));
    if (!isStep && m_partLine > 0)
        fail(DRM_TEXT("Engine", "%1, line %2: a lesson has one title (#); steps begin with ##."));
    if (isStep && m_partLine == 0)
        fail(DRM_TEXT("Engine", "%1, line %2: the title of the lesson (# and a text) comes first."));
    if (isStep && m_lesson.minutes == 0)
        fail(DRM_TEXT("Engine", "%1, line %2: \"minutes: 8\", or another number, has to stand below the title."));
    const int here = m_line;
    endPart();
    m_partLine = here;
    if (!isStep) {
        m_lesson.title = title;
    } else {
        if (m_lesson.steps.size() == mostSteps)
            fail(DRM_TEXT("Engine", "%1, line %2: a lesson has at most 40 steps."));
        m_lesson.steps.emplace_back();
        m_lesson.steps.back().title = title;
    }
    m_inSettings = true;
}

Lesson Parser::parse(const std::string &text)
{
    std::istringstream lines(text);
    for (std::string raw; std::getline(lines, raw);) {
        ++m_line;
        const std::string line = trimmedLine(raw);
        if (line.compare(0, 2, "# ") == 0 || line.compare(0, 3, "## ") == 0) {
            heading(line);
        } else if (m_inSettings && !line.empty()) {
            if (!setting(line))
                fail(DRM_TEXT("Engine", "%1, line %2: \"%3\" is no \"key: value\"; a free line comes before the text."),
                     {line});
        } else if (m_partLine == 0 && !line.empty()) {
            fail(DRM_TEXT("Engine", "%1, line %2: the title of the lesson (# and a text) comes first."));
        } else {
            m_inSettings = false;
            m_text += raw + "\n";
        }
    }
    if (m_lesson.title.empty())
        fail(DRM_TEXT("Engine", "%1, line %2: the file ends without a title (# and a text)."));
    if (m_lesson.steps.empty())
        fail(DRM_TEXT("Engine", "%1, line %2: the file ends without a step (## and a text)."));
    endPart();
    return std::move(m_lesson);
}

} // namespace

double LessonCommand::number(std::size_t index) const
{
    return index < arguments.size() ? finiteNumber(arguments[index]).value_or(0) : 0;
}

Lesson parseLesson(const std::string &text, const std::string &path, const std::vector<std::string> &panels)
{
    if (!isUtf8(text))
        throw Error(ErrorKind::CorruptFile,
                    Message{DRM_TEXT("Engine", "%1 is not UTF-8; save it again in that encoding."), {path}}, path);
    return Parser(path, panels).parse(text);
}

Lesson readLesson(const std::string &path, const std::vector<std::string> &panels)
{
    return parseLesson(readPlainFile(path, longestFile, {DRM_TEXT("Engine", "a lesson"), {}}), path, panels);
}

} // namespace drm
