// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/JobRunner.h"
#include "widgets/panels/log/LogModel.h"

#include <QObject>

namespace drm {

class InputLoader;
class LabController;
class MitigateController;

/// Writes what happens into the log: messages of the window, files that were opened, and jobs that began, ended or
/// failed.
class ActivityLog : public QObject {
    Q_OBJECT

public:
    explicit ActivityLog(LogModel &log, QObject *parent = nullptr);

    void follow(const MessageBar *messages);
    void follow(const InputLoader *loader);
    /// The controllers tell a training and a mitigation from a scan.
    void follow(const JobRunner *runner, const LabController *lab, const MitigateController *mitigation);

private:
    void scanEnded(const ScanRecord &record);

    LogModel &m_log;
};

} // namespace drm
