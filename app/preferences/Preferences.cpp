// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/Preferences.h"

#include "widgets/export/ExportFooter.h"

#include <QDir>
#include <QSettings>

#include <tuple>

namespace drm {

namespace {

const QString themeKey = QStringLiteral("window/theme");
const QString languageKey = QStringLiteral("preferences/language");
const QString degreesKey = QStringLiteral("preferences/degrees");
const QString threadsKey = QStringLiteral("preferences/threads");
const QString runFolderKey = QStringLiteral("preferences/runFolder");
const QString recentFilesKey = QStringLiteral("preferences/recentFiles");
const QString offerResumeKey = QStringLiteral("preferences/offerResume");
const QString showWelcomeKey = QStringLiteral("preferences/showWelcome");

int number(const QSettings &settings, const QString &key, int most, int otherwise)
{
    bool isNumber = false;
    const int value = settings.value(key, otherwise).toInt(&isNumber);
    return isNumber && value >= 0 && value <= most ? value : otherwise;
}

/// A folder that settings from elsewhere name relative to who knows what is no folder of the user's.
QString folder(const QSettings &settings)
{
    const QString path = settings.value(runFolderKey).toString();
    return QDir::isAbsolutePath(path) ? QDir::cleanPath(path) : QString();
}

} // namespace

bool Preferences::operator==(const Preferences &other) const
{
    const auto all = [](const Preferences &p) {
        return std::tie(p.theme, p.language, p.degrees, p.threads, p.runFolder, p.recentFiles, p.offerResume,
                        p.showWelcome, p.exportFooter);
    };
    return all(*this) == all(other);
}

Preferences Preferences::load()
{
    const QSettings settings;
    Preferences result;
    result.theme = static_cast<Theme::Mode>(number(settings, themeKey, static_cast<int>(Theme::Mode::Dark), 0));
    result.language = static_cast<Language>(number(settings, languageKey, static_cast<int>(Language::Chinese), 0));
    result.degrees = settings.value(degreesKey, result.degrees).toBool();
    result.threads = number(settings, threadsKey, mostThreads, result.threads);
    result.runFolder = folder(settings);
    result.recentFiles = number(settings, recentFilesKey, mostRecentFiles, result.recentFiles);
    result.offerResume = settings.value(offerResumeKey, result.offerResume).toBool();
    result.showWelcome = settings.value(showWelcomeKey, result.showWelcome).toBool();
    result.exportFooter = ExportFooter::isWanted();
    return result;
}

void Preferences::save() const
{
    QSettings settings;
    settings.setValue(themeKey, static_cast<int>(theme));
    settings.setValue(languageKey, static_cast<int>(language));
    settings.setValue(degreesKey, degrees);
    settings.setValue(threadsKey, threads);
    settings.setValue(runFolderKey, runFolder);
    settings.setValue(recentFilesKey, recentFiles);
    settings.setValue(offerResumeKey, offerResume);
    settings.setValue(showWelcomeKey, showWelcome);
    ExportFooter::setWanted(exportFooter);
}

QLocale Preferences::locale(const QLocale &system) const
{
    switch (language) {
    case Language::English:
        return QLocale(QLocale::English);
    case Language::German:
        return QLocale(QLocale::German);
    case Language::Chinese:
        return QLocale(QLocale::Chinese, QLocale::SimplifiedChineseScript, QLocale::China);
    case Language::System:
        break;
    }
    return system;
}

} // namespace drm
