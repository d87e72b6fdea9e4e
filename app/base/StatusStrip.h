// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace drm {

class ElidedLabel;

/// The status line: what is going on, how far it is, how long it will take, and what the machine gives to it.
class StatusStrip : public QWidget {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setMessage(const QString &text); ///< and hides the progress
    void setProgress(const Progress &progress);
    void setPaused(bool paused); ///< what setProgress() shows
    /// Says so where the library that multiplies matrices is a slow one, and what to install.
    void setLinearAlgebra(const QString &name, bool slow);
    /// `device` as in ModelOptions::device; 0 threads: all cores.
    void setMachine(const QString &device, int threads);

    /// "about 2 min left", or nothing for a negative time.
    static QString timeLeft(double seconds);

private:
    void showMachine();

    ElidedLabel *m_stage;
    QProgressBar *m_bar;
    QLabel *m_timeLeft;
    QLabel *m_slow;
    QLabel *m_machine;
    QTimer m_timer;
    Progress m_progress;
    QString m_device = QStringLiteral("cpu");
    int m_threads = 0;
    bool m_paused = false;
};

} // namespace drm
