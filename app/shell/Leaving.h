// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/LeaveWithin.h"

#include <QObject>

#include <chrono>

class QWidget;

namespace drm {

class JobRunner;
class ScanController;

/// Closing the window while there is work: the user is asked, the work is stopped, and the window closes once it has
/// ended, or has been waited for long enough.
class Leaving : public QObject {
    Q_OBJECT

public:
    /// All outlive it; the window is the parent.
    Leaving(QWidget *window, JobRunner &runner, ScanController &scans);

    /// Whether the window may close now. Where it may not, the user has been asked.
    bool mayLeave();
    void stay() { m_whenIdle = false; } ///< something else keeps the window from closing
    void workEnded(); ///< closes the window where that was waited for
    /// How long the work under way may take to stop.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// The work did not stop in that time: it may never end.
    bool hasGivenUp() const { return m_givenUp; }

private:
    void ask();
    void leaveWhenIdle();

    QWidget *m_window;
    JobRunner &m_runner;
    ScanController &m_scans;
    std::chrono::milliseconds m_patience = leavePatience;
    bool m_whenIdle = false;
    bool m_givenUp = false;
};

} // namespace drm
