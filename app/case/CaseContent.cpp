// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/CaseContent.h"

#include <algorithm>

namespace drm {

namespace {

void addOnce(std::vector<std::string> &paths, const std::string &path)
{
    if (std::find(paths.begin(), paths.end(), path) == paths.end())
        paths.push_back(path);
}

} // namespace

void CaseContent::set(const Case &content)
{
    m_lists = content;
    for (std::string *shown :
         {&m_lists.shownModel, &m_lists.shownData, &m_lists.shownRun, &m_lists.layout, &m_lists.origin})
        shown->clear();
    m_lists.comparedRuns.clear();
    m_lists.panels.clear();
    m_lists.runHashes.clear();
    m_lists.alterations.clear();
    m_lists.log.clear();
    m_requests.clear();
}

void CaseContent::renameRuns(const std::map<std::string, std::string> &moved)
{
    drm::renameRuns(m_lists, moved);
    for (const auto &[before, now] : moved) {
        const auto request = m_requests.constFind(QString::fromStdString(before));
        if (request != m_requests.constEnd())
            m_requests[QString::fromStdString(now)] = *request;
    }
}

std::string CaseContent::key() const
{
    return caseText("/case", m_lists);
}

QStringList CaseContent::files() const
{
    QStringList paths;
    for (const std::string &path : filesOf(m_lists))
        paths.append(QString::fromStdString(path));
    return paths;
}

CaseModel *CaseContent::model(const std::string &path)
{
    const auto found = std::find_if(m_lists.models.begin(), m_lists.models.end(),
                                    [&](const CaseModel &model) { return model.path == path; });
    return found == m_lists.models.end() ? nullptr : &*found;
}

bool CaseContent::addModel(const ModelInfo &info)
{
    CaseModel *known = model(info.path);
    const bool isSame = !known || known->sha256.empty() || known->sha256 == info.sha256;
    if (!known) {
        known = &m_lists.models.emplace_back();
        known->path = info.path;
    }
    known->sha256 = info.sha256;
    known->head = info.headName;
    known->answers = info.answers;
    known->inputs = info.inputs;
    return isSame;
}

void CaseContent::addDataSet(const std::string &path)
{
    addOnce(m_lists.dataSets, path);
}

void CaseContent::addRun(const QString &path, const ScanRequest &request)
{
    addOnce(m_lists.runs, path.toStdString());
    setRequest(path, request);
}

void CaseContent::addInputsOf(const ScanRecord &record)
{
    addDataSet(record.request.dataPath);
    if (model(record.request.modelPath))
        return;
    CaseModel scanned;
    scanned.path = record.request.modelPath;
    scanned.sha256 = record.model.sha256;
    scanned.head = record.model.headName;
    scanned.answers = record.model.answers;
    scanned.inputs = record.request.model.inputs;
    scanned.transform = record.request.model.transform;
    scanned.imageSize = record.request.imageSize;
    m_lists.models.push_back(std::move(scanned));
}

std::optional<ScanRequest> CaseContent::requestOf(const QString &run) const
{
    const auto found = m_requests.constFind(run);
    return found == m_requests.constEnd() ? std::nullopt : std::optional(*found);
}

void CaseContent::remove(CaseTreeModel::Kind kind, const QStringList &paths)
{
    const auto isOneOf = [&](const std::string &path) { return paths.contains(QString::fromStdString(path)); };
    const auto erase = [](auto &list, const auto &isGone) {
        list.erase(std::remove_if(list.begin(), list.end(), isGone), list.end());
    };
    if (kind == CaseTreeModel::Models)
        erase(m_lists.models, [&](const CaseModel &model) { return isOneOf(model.path); });
    else
        erase(kind == CaseTreeModel::DataSets ? m_lists.dataSets : m_lists.runs, isOneOf);
}

} // namespace drm
