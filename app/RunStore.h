// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/ScanJob.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace drm {

/// The user's folder of runs: one run file a scan, `<time>-<model>.h5`, with its checkpoint beside it while it is not
/// done. A run file that states only the request is written before the scan starts, so that a scan that was killed can
/// be resumed with the same request.
class RunStore {
public:
    explicit RunStore(const QString &folder);
    ~RunStore();

    /// An unfinished scan of this folder.
    struct Unfinished {
        ScanRequest request; ///< with `resume` set
        QDateTime when; ///< of the last checkpoint
    };

    const QString &folder() const { return m_folder; }
    void setFolder(const QString &folder) { m_folder = folder; } ///< for the runs that are prepared from now on

    /// Fills in the request's `outPath` and writes the run file that states it. Throws Error{WriteFailed}.
    void prepare(ScanRequest &request);
    /// Marks the request's run file as in use by this process, so that another window does not offer to resume it.
    void lock(const ScanRequest &request);
    void unlock();

    /// The newest scan that has a checkpoint and that no other process runs.
    std::optional<Unfinished> newestUnfinished() const;
    /// Removes the checkpoint; the run file stays, unless it states nothing but the request.
    void discard(const ScanRequest &request);
    /// Removes the run file of a request that failed before there was anything to keep.
    void removeEmpty(const ScanRequest &request);

private:
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace drm
