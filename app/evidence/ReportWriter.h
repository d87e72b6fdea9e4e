// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/ReportOrder.h"
#include "core/base/Error.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <atomic>

namespace drm {

/// Writes reports off the window's thread, one at a time. Each order is answered by one of written(), stopped() and
/// failed().
class ReportWriter : public QObject {
    Q_OBJECT

public:
    explicit ReportWriter(QObject *parent = nullptr);
    ~ReportWriter() override; ///< stops what is under way

    void write(const ReportOrder &order);
    void stop() { m_stopping = true; } ///< after the file that is being written; nothing stays of the report

signals:
    void progressed(int done, int all, const QString &file); ///< which file is made now
    /// `files`: names in the folder. `keyId`: of the key that sealed it, or empty.
    void written(const QString &folder, const QStringList &files, const QString &keyId);
    void stopped();
    void failed(drm::ErrorKind kind, const QString &message);

private:
    std::function<void()> work(const ReportOrder &order);

    std::atomic<bool> m_stopping{false};
    QThreadPool m_pool;
};

} // namespace drm
