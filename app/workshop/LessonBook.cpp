// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/LessonBook.h"

#include "app/base/ErrorText.h"
#include "core/base/Error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

// Resources of a static library; outside of any namespace, as Qt asks.
static void initialiseLessons()
{
    Q_INIT_RESOURCE(lessons);
}

namespace drm {

namespace {

const QString builtIn = QStringLiteral(":/lessons");

/// The folder of the language within `folder`: "zh_CN", "zh", or English; itself where it has none of them.
QDir inLanguage(const QString &folder, const QLocale &locale)
{
    const QDir all(folder);
    for (const QString &name : {locale.name(), locale.name().section('_', 0, 0), QStringLiteral("en")})
        if (all.exists(name))
            return QDir(all.filePath(name));
    return all;
}

Lesson lessonOf(const QString &path, const std::vector<std::string> &panels)
{
    if (!path.startsWith(QLatin1Char(':')))
        return readLesson(path.toStdString(), panels);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) // it is part of the program
        throw Error(ErrorKind::Internal, "A lesson of the program cannot be read.", path.toStdString());
    return parseLesson(file.readAll().toStdString(), path.toStdString(), panels);
}

} // namespace

LessonBook LessonBook::read(const QString &folder, const QLocale &locale, const std::vector<std::string> &panels)
{
    initialiseLessons();
    LessonBook book;
    const QDir files = inLanguage(folder.isEmpty() ? builtIn : folder, locale);
    const QStringList names = files.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        try {
            book.m_lessons.append(lessonOf(files.filePath(name), panels));
        } catch (const Error &error) {
            book.m_problems.append(ErrorText::of(error));
        }
    }
    if (names.isEmpty())
        book.m_problems.append(QCoreApplication::translate("drm::LessonBook", "%1 holds no lesson (*.md).")
                                   .arg(QDir::toNativeSeparators(files.path())));
    return book;
}

QString LessonBook::ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/lessons");
}

} // namespace drm
