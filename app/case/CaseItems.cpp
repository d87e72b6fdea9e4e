// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/CaseItems.h"

#include "app/case/CaseView.h"
#include "app/case/RunList.h"
#include "app/inputs/InputLoader.h"
#include "app/layout/Workspace.h"
#include "widgets/base/MessageBar.h"
#include "widgets/panels/case/CasePanel.h"
#include "widgets/panels/case/RunTable.h"
#include "widgets/panels/parameters/ParametersPanel.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace drm {

CaseItems::CaseItems(const CaseParts &parts, CaseContent &content, CaseView &view, CaseStore &store, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_content(content)
    , m_view(view)
    , m_store(store)
{
    connect(m_parts.loader, &InputLoader::modelFound, this, &CaseItems::addModel);
    connect(
        m_parts.loader, &InputLoader::dataFound, this,
        [this](const DataFacts &summary) {
            m_content.addDataSet(summary.path);
            m_view.setFound(QString::fromStdString(summary.path));
            emit changed();
        });
    connect(m_parts.runs, &RunList::added, this,
            [this](const QString &path, const std::shared_ptr<const ScanRecord> &record) { addRun(path, *record); });
    connect(&m_store, &CaseStore::runRead, this, &CaseItems::takeRead);
    connect(&m_store, &CaseStore::checked, this, [this](const QStringList &missing) {
        m_store.readRuns(m_view.setMissing(missing));
        emit changed();
    });
    connectPanel();
}

CasePanel *CaseItems::panel() const
{
    return m_parts.workspace->panel<CasePanel>();
}

void CaseItems::connectPanel()
{
    connect(panel(), &CasePanel::openRequested, this, &CaseItems::open);
    connect(panel(), &CasePanel::scanRequested, this, &CaseItems::queueScan);
    connect(panel(), &CasePanel::removeRequested, this, &CaseItems::remove);
    const RunTable *runs = panel()->runTable();
    connect(
        runs, &RunTable::runRequested, this, [this](const QString &path) { open(CaseTreeModel::Runs, path); });
    connect(
        runs, &RunTable::removeRequested, this,
        [this](const QStringList &paths) { remove(CaseTreeModel::Runs, paths); });
    connect(runs, &RunTable::runAgainRequested, this, [this](const QStringList &paths) {
        for (const QString &path : paths) {
            if (const auto request = m_content.requestOf(path))
                emit scanWanted(*request);
        }
    });
}

void CaseItems::addModel(const ModelInfo &info)
{
    if (!m_content.addModel(info) && m_opening)
        emit otherModelFound(QString::fromStdString(info.path));
    m_view.setFound(QString::fromStdString(info.path));
    emit changed();
}

void CaseItems::addRun(const QString &path, const ScanRecord &record)
{
    m_content.addRun(path, record.request);
    if (!m_opening && !m_reading) { // a case knows its own
        m_content.addInputsOf(record);
        m_store.check(m_content.files());
    }
    m_view.setRun(runRowOf(path, record));
    m_view.setFound(path);
    emit changed();
}

void CaseItems::takeRead(const RunRow &row, const std::shared_ptr<const ScanRecord> &record)
{
    const std::vector<std::string> &runs = m_content.lists().runs;
    if (std::find(runs.begin(), runs.end(), row.path.toStdString()) == runs.end())
        return; // removed, or of a case that was closed, meanwhile
    const QScopedValueRollback<bool> reading(m_reading, true);
    if (record && m_parts.runs->indexOf(row.path) < 0)
        m_parts.runs->add(row.path, record);
    m_view.setRun(row);
    emit changed();
}

void CaseItems::open(CaseTreeModel::Kind kind, const QString &path)
{
    switch (kind) {
    case CaseTreeModel::Models:
        if (const CaseModel *chosen = m_content.model(path.toStdString())) {
            ScanRequest request;
            m_parts.workspace->panel<ParametersPanel>()->applyTo(request);
            request.model.transform = chosen->transform;
            request.imageSize = chosen->imageSize;
            ModelOptions options;
            options.head = chosen->head;
            options.answers = chosen->answers;
            options.inputs = chosen->inputs;
            m_parts.workspace->panel<ParametersPanel>()->setRequest(request);
            m_parts.loader->openModel(path, options);
        }
        break;
    case CaseTreeModel::DataSets:
        m_parts.loader->openData(path);
        break;
    case CaseTreeModel::Runs:
        if (const int index = m_parts.runs->indexOf(path); index >= 0)
            emit runChosen(index);
        else
            m_parts.loader->openRun(path);
        break;
    case CaseTreeModel::KindCount:
        break;
    }
}

void CaseItems::queueScan(const QString &modelPath)
{
    const CaseModel *chosen = m_content.model(modelPath.toStdString());
    if (!chosen)
        return;
    ScanRequest request;
    m_parts.workspace->panel<ParametersPanel>()->applyTo(request);
    request.modelPath = chosen->path;
    request.model.head = chosen->head;
    request.model.answers = chosen->answers;
    request.model.inputs = chosen->inputs;
    request.model.transform = chosen->transform;
    request.imageSize = chosen->imageSize;
    request.dataPath = m_shownData;
    if (request.dataPath.empty() && m_content.lists().dataSets.size() == 1)
        request.dataPath = m_content.lists().dataSets.front();
    if (request.dataPath.empty())
        m_parts.messages->showMessage(MessageBar::Severity::Information,
                                      tr("Open the benign images this model is to be scanned with."));
    else
        emit scanWanted(request);
}

void CaseItems::remove(CaseTreeModel::Kind kind, const QStringList &paths)
{
    m_content.remove(kind, paths);
    emit changed();
}

} // namespace drm
