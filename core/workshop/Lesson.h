// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace drm {

/// A word and what follows it on the line: "open gaze-benign". docs/lessons.md lists all.
struct LessonCommand {
    std::string word;
    std::vector<std::string> arguments;

    /// Argument `index` as a number; 0 where it is none or missing: parseLesson() has seen to it that it is one.
    double number(std::size_t index) const;
};

struct LessonStep {
    std::string title;
    std::string text; ///< Markdown
    LessonCommand check; ///< what the program has to see; without a word: the reader says when to go on
    std::vector<LessonCommand> show; ///< what does the step for the reader, in this order
    std::string focus; ///< name of the panel that the step is about; empty: none
    std::string hint; ///< empty: none
};

struct Lesson {
    std::string title;
    int minutes = 0; ///< 1..90
    std::string introduction; ///< Markdown
    std::vector<LessonStep> steps; ///< one or more
};

/// `text`: a lesson file (docs/lessons.md), UTF-8. `path`: its name in messages. `panels`: names that "focus" and
/// "panel" may have. Throws Error{CorruptFile} that names the line and what is wrong with it.
Lesson parseLesson(const std::string &text, const std::string &path, const std::vector<std::string> &panels);

/// The same of a file of 256 KiB at most. Throws what readPlainFile() throws, too.
Lesson readLesson(const std::string &path, const std::vector<std::string> &panels);

} // namespace drm
