// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/ScanJob.h"

#include <QObject>

#include <optional>

namespace drm {

class InputLoader;
class MainActions;
class MessageBar;
class ScanController;
class ShownRun;
class Workspace;

/// Begins the scan of what is open with the parameters shown, or says what it lacks.
class RunStart : public QObject {
    Q_OBJECT

public:
    /// What it works with; all of it outlives this.
    struct Parts {
        const MainActions *actions;
        const InputLoader *loader;
        ShownRun *shown;
        ScanController *scans;
        Workspace *workspace;
        MessageBar *messages;
    };

    RunStart(const Parts &parts, QObject *parent);

    void run(); ///< at once; nothing may run
    void addToQueue();
    void choose(Budget budget); ///< in the parameters shown

private:
    std::optional<ScanRequest> wantedScan(); ///< none, and a message, where something is lacking
    void askForInput();

    Parts m_parts;
};

} // namespace drm
