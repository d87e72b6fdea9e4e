// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/Theme.h"

#include <QLocale>
#include <QString>

namespace drm {

/// What the user prefers, as the user's settings keep it. A value out of its range, or of another type, counts as not
/// set.
struct Preferences {
    enum class Language { System, English, German, Chinese };

    static constexpr int mostThreads = 256;
    static constexpr int mostRecentFiles = 50;

    Theme::Mode theme = Theme::Mode::System;
    Language language = Language::System; ///< the window is built anew for another one
    bool degrees = false; ///< radians are shown in degrees; the window is built anew for it, too
    int threads = 0; ///< that compute, 0..mostThreads; 0: all cores
    QString runFolder; ///< where runs are kept; empty: the program's own folder
    int recentFiles = 12; ///< that are remembered, 0..mostRecentFiles
    bool offerResume = true; ///< at the start, where a scan was not finished
    bool showWelcome = true; ///< at the start, where nothing is opened
    bool exportFooter = false; ///< ExportFooter::isWanted(); the menus of exports change it, too

    bool operator==(const Preferences &other) const;

    static Preferences load();
    void save() const;
    QLocale locale(const QLocale &system) const; ///< of the language
};

} // namespace drm
