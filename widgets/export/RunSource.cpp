// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/RunSource.h"

#include "widgets/text/FileName.h"

namespace drm {

ShownSource sourceOf(const std::string &modelPath, const std::string &sha256, const std::string &dataPath)
{
    ShownSource source;
    if (!modelPath.empty())
        source.model = fileNameOf(modelPath);
    source.modelSha256 = QString::fromStdString(sha256);
    if (!dataPath.empty())
        source.data = fileNameOf(dataPath);
    return source;
}

ShownSource sourceOf(const ScanRecord &record, const QString &runPath)
{
    ShownSource source = sourceOf(record.model.path.empty() ? record.request.modelPath : record.model.path,
                                  record.model.sha256, record.dataPath);
    if (!runPath.isEmpty())
        source.run = QFileInfo(runPath).fileName();
    source.runId = QString::fromStdString(record.id);
    source.started = QString::fromStdString(record.startedUtc);
    source.version = QString::fromStdString(record.toolVersion);
    return source;
}

ShownSource sourceOf(const NamedRun &run)
{
    return run.record ? sourceOf(*run.record, run.path) : ShownSource();
}

} // namespace drm
