// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/ScanJob.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace drm {

/// The user's folder of runs: one run file a scan, `<time>-<model>.h5`, with its checkpoint beside it while it is not
/// done. A run file that states only the request is written before the scan starts, so that a scan that was killed can
/// be resumed with the same request.
class RunStore {
public:
    explicit RunStore(const QString &folder);

    /// An unfinished scan of this folder.
    struct Unfinished {
        ScanRequest request; ///< with `resume` set
        QDateTime when; ///< of the last checkpoint
    };

    const QString &folder() const { return m_folder; }
    void setFolder(const QString &folder) { m_folder = folder; } ///< for the runs that are prepared from now on

    /// Fills in the request's `outPath` and writes the run file that states it. Throws Error{WriteFailed}.
    void prepare(ScanRequest &request);
    /// The newest scan that has a checkpoint and that no job is writing (OutputLock). Removes checkpoints whose scan
    /// was finished, and killed before it could do so itself.
    std::optional<Unfinished> newestUnfinished() const;
    /// The request that goes on with a stopped scan; none where `record`, read from this run file, is finished, where
    /// no checkpoint lies beside it, or where a job is writing it.
    static std::optional<ScanRequest> resumptionOf(const QString &run, const ScanRecord &record);
    static QString checkpointOf(const QString &run); ///< its path
    /// Removes the checkpoint; the run file stays, unless it states nothing but the request.
    void discard(const ScanRequest &request);
    /// Removes the run file of a request that failed before there was anything to keep.
    void removeEmpty(const ScanRequest &request);

private:
    QString m_folder;
};

} // namespace drm
