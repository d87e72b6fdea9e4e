// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/CaseStore.h"

#include "app/base/ErrorText.h"
#include "core/store/RunFile.h"
#include "widgets/text/FileName.h"
#include "widgets/text/Translated.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace drm {

namespace {

QString lockOf(const QString &backup)
{
    return backup + QStringLiteral(".lock");
}

std::unique_ptr<QLockFile> lockFor(const QString &backup)
{
    auto lock = std::make_unique<QLockFile>(lockOf(backup));
    lock->setStaleLockTime(0); // a lock is stale when its process is gone, however long a case is open
    return lock;
}

/// A backup: its folder, or the file that older versions wrote.
void removeCase(const QString &path)
{
    if (QFileInfo(path).isDir())
        QDir(path).removeRecursively();
    else
        QFile::remove(path);
}

QString nameOf(const std::string &path)
{
    return QFileInfo(fileNameOf(path)).completeBaseName();
}

} // namespace

RunRow runRowOf(const QString &path, const ScanRecord &record)
{
    RunRow row;
    row.path = path;
    row.state = RunRow::State::Known;
    row.model = nameOf(record.request.modelPath);
    row.data = nameOf(record.dataPath);
    row.finished = record.result.state == RunState::Finished;
    row.verdict = record.result.verdict;
    row.altered = !record.result.alterations.empty();
    row.problem = translated(record.result.alterations);
    row.score = row.altered ? 0 : record.result.score;
    row.decidedBy = QString::fromStdString(record.result.decidedBy);
    row.budget = record.request.params.budget;
    row.seed = record.request.params.seed;
    row.seconds = record.result.seconds;
    row.started = QDateTime::fromString(QString::fromStdString(record.startedUtc), Qt::ISODate).toLocalTime();
    return row;
}

CaseStore::CaseStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_pool.setMaxThreadCount(1);
}

CaseStore::~CaseStore()
{
    m_closing = true; // what was to be written is written; run files are not read any more
    m_pool.waitForDone();
    if (!m_backup.isEmpty())
        removeCase(m_backup);
}

void CaseStore::run(std::function<Answer()> work)
{
    m_pool.start([this, work = std::move(work)] {
        Answer answer;
        try {
            answer = work();
        } catch (const std::exception &error) {
            answer = [this, text = ErrorText::of(error)] { emit failed(text); };
        }
        if (answer)
            QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    });
}

void CaseStore::setOpened(const QString &path, const std::string &sha256)
{
    run([this, path = path.toStdString(), sha256]() -> Answer {
        m_hashes[path] = sha256;
        return {};
    });
}

void CaseStore::save(const QString &path, const Case &content)
{
    run([this, path, content]() -> Answer {
        const std::string folder = path.toStdString();
        const auto moved = saveCase(folder, content, m_hashes[folder]);
        m_hashes[folder] = caseHash(folder);
        return [this, path, moved] { emit saved(path, moved); };
    });
}

void CaseStore::backUp(const Case &content)
{
    if (m_backup.isEmpty()) {
        const QString name =
            QStringLiteral("%1-%2").arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")),
                                        QString::number(QCoreApplication::applicationPid()));
        if (!QDir().mkpath(m_folder))
            return; // the case itself is not touched by this, and saving it says what is wrong
        m_backup = QDir(m_folder).filePath(name + ending);
        m_lock = lockFor(m_backup);
        m_lock->tryLock(0);
    }
    run([this, path = m_backup.toStdString(), content]() -> Answer {
        try {
            writeCase(path, content);
            m_backupFails = false;
        } catch (const Error &error) {
            if (!std::exchange(m_backupFails, true))
                return [this, text = ErrorText::of(error)] { emit backupFailed(text); };
        }
        return {};
    });
}

void CaseStore::dropBackup()
{
    if (m_backup.isEmpty())
        return;
    // The lock goes with the file, behind whatever still writes it.
    run([path = m_backup, lock = std::shared_ptr<QLockFile>(std::move(m_lock))]() -> Answer {
        removeCase(path);
        return {};
    });
    m_backup.clear();
}

void CaseStore::findLeftBackup()
{
    run([this, folder = m_folder]() -> Answer {
        const QStringList names{QLatin1Char('*') + ending, QStringLiteral("*.drmcase.json")}; // of older versions
        const QFileInfoList backups =
            QDir(folder).entryInfoList(names, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
        for (const QFileInfo &backup : backups) {
            if (!lockFor(backup.filePath())->tryLock(0))
                continue;
            try {
                const QString title = QString::fromStdString(readCase(backup.filePath().toStdString()).title);
                return [this, path = backup.filePath(), title, when = backup.lastModified()] {
                    emit leftBackupFound(path, title, when);
                };
            } catch (const Error &) {
                continue; // nothing in it can be brought back
            }
        }
        return [this] { emit leftBackupFound({}, {}, {}); };
    });
}

void CaseStore::removeBackup(const QString &backup)
{
    run([backup]() -> Answer {
        removeCase(backup);
        return {};
    });
}

void CaseStore::readRuns(const QStringList &paths)
{
    for (const QString &path : paths) {
        run([this, path]() -> Answer {
            if (m_closing)
                return {};
            RunRow row;
            std::shared_ptr<const ScanRecord> record;
            try {
                record = std::make_shared<const ScanRecord>(readRunFile(path.toStdString()));
                row = runRowOf(path, *record);
            } catch (const Error &error) {
                row.path = path;
                row.state = QFileInfo::exists(path) ? RunRow::State::Unreadable : RunRow::State::Missing;
                row.problem = ErrorText::of(error);
            }
            return [this, row, record] { emit runRead(row, record); };
        });
    }
}

void CaseStore::check(const QStringList &paths)
{
    run([this, paths]() -> Answer {
        QStringList missing;
        for (const QString &path : paths)
            if (!QFileInfo::exists(path))
                missing.append(path);
        return [this, missing] { emit checked(missing); };
    });
}

} // namespace drm
