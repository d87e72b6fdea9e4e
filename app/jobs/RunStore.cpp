// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/RunStore.h"

#include "core/base/Error.h"
#include "core/base/OutputLock.h"
#include "core/seal/RandomUuid.h"
#include "core/store/RunFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace drm {

namespace {

const QString checkpointEnding = QStringLiteral(".resume");

bool isEmpty(const ScanRecord &record)
{
    return record.result.histories.empty() && record.result.hypotheses.empty();
}

} // namespace

RunStore::RunStore(const QString &folder)
    : m_folder(folder)
{
}

void RunStore::prepare(ScanRequest &request)
{
    if (!QDir().mkpath(m_folder))
        throw Error(ErrorKind::WriteFailed,
                    "The folder for run files, " + m_folder.toStdString()
                        + ", cannot be created. Check its permissions and the space left on the disk.",
                    m_folder.toStdString());
    const QString model = QFileInfo(QString::fromStdString(request.modelPath)).completeBaseName().left(60);
    const QString stem = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")) + '-' + model;
    QString path = QDir(m_folder).filePath(stem + QStringLiteral(".h5"));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QDir(m_folder).filePath(QStringLiteral("%1-%2.h5").arg(stem).arg(i));
    request.outPath = path.toStdString();
    request.checkpointPath.clear();
    request.resume = false;

    ScanRecord record;
    record.id = randomUuid();
    record.request = request;
    record.dataPath = request.dataPath;
    record.model.path = request.modelPath;
    record.result.state = RunState::Stopped;
    record.startedUtc = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    record.toolVersion = QCoreApplication::applicationVersion().toStdString();
    writeRunFile(request.outPath, record);
}

QString RunStore::checkpointOf(const QString &run)
{
    return run + checkpointEnding;
}

std::optional<ScanRequest> RunStore::resumptionOf(const QString &run, const ScanRecord &record)
{
    if (record.result.state == RunState::Finished || !record.result.alterations.empty()
        || !QFileInfo::exists(checkpointOf(run)) || OutputLock::isHeld(run.toStdString()))
        return std::nullopt;
    ScanRequest request = record.request;
    request.outPath = run.toStdString();
    request.checkpointPath.clear();
    request.resume = true;
    return request;
}

std::optional<RunStore::Unfinished> RunStore::newestUnfinished() const
{
    const QFileInfoList checkpoints =
        QDir(m_folder).entryInfoList({QStringLiteral("*.h5") + checkpointEnding}, QDir::Files, QDir::Time);
    for (const QFileInfo &checkpoint : checkpoints) {
        QString run = checkpoint.filePath();
        run.chop(checkpointEnding.size());
        if (OutputLock::isHeld(run.toStdString()))
            continue;
        try {
            const ScanRecord record = readRunFile(run.toStdString());
            if (record.result.state == RunState::Finished)
                QFile::remove(checkpoint.filePath());
            else if (const auto request = resumptionOf(run, record))
                return Unfinished{*request, checkpoint.lastModified()};
        } catch (const Error &) {
            continue; // nothing says what this checkpoint belongs to
        }
    }
    return std::nullopt;
}

void RunStore::discard(const ScanRequest &request)
{
    QFile::remove(checkpointOf(QString::fromStdString(request.outPath)));
    removeEmpty(request);
}

void RunStore::removeEmpty(const ScanRequest &request)
{
    const QString run = QString::fromStdString(request.outPath);
    if (QFileInfo::exists(checkpointOf(run)))
        return;
    try {
        if (isEmpty(readRunFile(request.outPath)))
            QFile::remove(run);
    } catch (const Error &) {
        // not a run file of ours: leave it
    }
}

} // namespace drm
