// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/ScanJob.h"
#include "core/store/CaseFile.h"
#include "widgets/panels/case/RunTableModel.h"

#include <QDateTime>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <string>

class QLockFile;

namespace drm {

/// The files of cases, read and written off the window's thread, one after the other. An unsaved case has a backup in
/// the user's folder; a lock file beside it tells other windows, and later ones, whether its program still runs.
class CaseStore : public QObject {
    Q_OBJECT

public:
    static constexpr QLatin1String ending{".drmcase"}; ///< of the folders that cases are

    explicit CaseStore(const QString &folder, QObject *parent = nullptr);
    ~CaseStore() override; ///< drops the backup: a program that ends as it should leaves none

    /// A case that was opened; what others save to `path` from now on is not overwritten. `sha256`: Case::readSha256.
    void setOpened(const QString &path, const std::string &sha256);
    void save(const QString &path, const Case &content);
    void backUp(const Case &content);
    void dropBackup();
    /// Looks for the newest backup whose program is gone.
    void findLeftBackup();
    void removeBackup(const QString &backup);
    /// Reads run files, one answer each.
    void readRuns(const QStringList &paths);
    /// Looks which of the files and folders are there.
    void check(const QStringList &paths);

signals:
    /// `moved`: run files that were copied into the case, new paths by old ones.
    void saved(const QString &path, const std::map<std::string, std::string> &moved);
    void failed(const QString &message); ///< what was asked for, but for backups
    void backupFailed(const QString &message); ///< and the one before did not
    /// `backup` is empty where there is none.
    void leftBackupFound(const QString &backup, const QString &title, const QDateTime &when);
    /// `record` is empty where the file could not be read.
    void runRead(const drm::RunRow &row, std::shared_ptr<const drm::ScanRecord> record);
    void checked(const QStringList &missing);

private:
    using Answer = std::function<void()>;

    void run(std::function<Answer()> work);

    QString m_folder;
    QString m_backup; ///< path; empty: none
    std::unique_ptr<QLockFile> m_lock;
    // The next two are of the pool's thread alone.
    std::map<std::string, std::string> m_hashes; ///< caseHash() of what was opened and saved, by path
    bool m_backupFails = false;
    std::atomic<bool> m_closing{false};
    QThreadPool m_pool;
};

/// What the table of runs shows of a run file.
RunRow runRowOf(const QString &path, const ScanRecord &record);

} // namespace drm
