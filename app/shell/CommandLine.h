// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"
#include "widgets/theme/Theme.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace drm {

/// What the workbench was asked for on its command line.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(drm::CommandLine)

public:
    /// Prints help, the version or what is wrong, and ends the process (0, or 2), where that is what is due.
    static CommandLine parse(const QCoreApplication &application);
    /// Whether it asks for help or the version, for which no window is opened.
    static bool wantsTextAlone(int argc, char **argv);

    QStringList inputs; ///< to open, in order: run files, the model, the data, files without an option
    std::optional<Theme::Mode> theme;
    QString screenshots; ///< folder; empty: open the window as usual
    std::optional<std::uint64_t> seed;
    std::optional<Budget> budget;
    bool workshop = false; ///< its pane is opened
    QString lessons; ///< folder of a teacher's own; empty: those of the program
    int lesson = 0; ///< that the workshop begins with, and its page: where it was in a window of another language
    int lessonPage = 0;
    bool start = false;
    bool train = false; ///< for the pictures
    bool mitigate = false; ///< for the pictures
};

} // namespace drm
