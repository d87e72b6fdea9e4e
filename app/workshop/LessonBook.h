// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Lesson.h"

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QVector>

#include <string>
#include <vector>

namespace drm {

/// The lessons of a workshop: those of the program, and a teacher's own.
class LessonBook {
public:
    /// `folder`: of a teacher's own; the lessons of the program come from resources where it is empty. Files *.md, in
    /// the order of their names; of languages ("de", "zh_CN") in folders of their names, else directly in it.
    /// `panels`: as parseLesson() takes them.
    static LessonBook read(const QString &folder, const QLocale &locale, const std::vector<std::string> &panels);

    const QVector<Lesson> &lessons() const { return m_lessons; }
    const QStringList &problems() const { return m_problems; } ///< a sentence for each file that is left out

    /// Where a teacher's own lessons are looked for: "lessons" in the program's data folder.
    static QString ownFolder();

private:
    QVector<Lesson> m_lessons;
    QStringList m_problems;
};

} // namespace drm
