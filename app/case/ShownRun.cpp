// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/ShownRun.h"

#include "app/case/RunList.h"
#include "app/inputs/HeaderStrip.h"
#include "app/layout/Workspace.h"
#include "widgets/export/RunSource.h"
#include "widgets/panels/parameters/ParametersPanel.h"
#include "widgets/panels/verdict/VerdictPanel.h"
#include "widgets/text/FileName.h"

#include <QDir>
#include <QFileInfo>
#include <QScopedValueRollback>

namespace drm {

namespace {

bool isSamePath(const std::string &a, const std::string &b)
{
    if (a == b)
        return true;
    const QString canonical = QFileInfo(QString::fromStdString(a)).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(QString::fromStdString(b)).canonicalFilePath();
}

/// A file that is gone, and one of the same name elsewhere: it was moved, or the case has a copy.
bool isMoved(const std::string &a, const std::string &b)
{
    const bool isGone = !QFileInfo::exists(QString::fromStdString(a)) || !QFileInfo::exists(QString::fromStdString(b));
    return isGone && !a.empty() && fileNameOf(a) == fileNameOf(b);
}

/// What an older run does not say is no difference.
bool agree(const std::string &a, const std::string &b)
{
    return a.empty() || b.empty() || a == b;
}

bool isSameTransform(const InputTransform &a, const InputTransform &b)
{
    return a.scale == b.scale && a.mean == b.mean && a.std == b.std && a.bgr == b.bgr && a.yuv == b.yuv;
}

} // namespace

ShownRun::ShownRun(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(m_parts.runs, &RunList::added, this, [this] {
        if (!m_changing) // show() tells them
            m_parts.workspace->setRuns(m_parts.runs->named(), m_parts.runs->current());
    });
    connect(m_parts.runs, &RunList::renamed, this, [this](const auto &moved) {
        const auto found = moved.find(m_last.toStdString());
        if (found != moved.end())
            m_last = QString::fromStdString(found->second);
    });
    connect(m_parts.workspace->panel<VerdictPanel>(), &VerdictPanel::earlierRunRequested, this, [this] {
        const int run = runToOffer();
        if (run >= 0)
            emit earlierRunChosen(run);
    });
}

ScanRequest ShownRun::request() const
{
    ScanRequest request = m_request;
    m_parts.workspace->panel<ParametersPanel>()->applyTo(request);
    return request;
}

QStringList ShownRun::names() const
{
    QStringList names;
    for (const std::string &path : {m_request.modelPath, m_request.dataPath})
        if (!path.empty())
            names.append(fileNameOf(path));
    return names;
}

ShownSource ShownRun::source() const
{
    return sourceOf(m_request.modelPath, m_model ? m_model->sha256 : std::string(), m_request.dataPath);
}

/// A scan that runs is of what is open, of which more may be known by now.
void ShownRun::nameRunning()
{
    if (m_running)
        m_parts.workspace->setSource(Panel::Binding::Run, source());
}

bool ShownRun::isForeign(const std::string &path, const std::string &scanned) const
{
    return m_running && !isSamePath(path, scanned);
}

bool ShownRun::setModel(const ModelInfo &info)
{
    if (isForeign(info.path, m_request.modelPath))
        return false;
    m_model = info;
    m_request.modelPath = info.path;
    m_request.model.head = info.headName;
    m_request.model.answers = info.answers;
    m_request.model.inputs = info.inputs;
    m_parts.workspace->panel<ParametersPanel>()->setAnswers(info.answers);
    m_parts.workspace->panel<ParametersPanel>()->setInputs(info.inputs);
    m_parts.header->setModel(info);
    nameRunning();
    check();
    return true;
}

bool ShownRun::setData(const DataFacts &facts)
{
    if (isForeign(facts.path, m_request.dataPath))
        return false;
    m_data = facts;
    m_request.dataPath = facts.path;
    m_parts.header->setData(facts);
    nameRunning();
    check();
    return true;
}

bool ShownRun::askForHead(const QString &path, const std::vector<HeadCandidate> &candidates)
{
    if (isForeign(path.toStdString(), m_request.modelPath))
        return false;
    m_model.reset();
    m_request.modelPath = path.toStdString();
    m_request.model.head.clear();
    m_request.model.answers.clear();
    m_request.model.inputs.clear();
    m_parts.header->askForHead(path, candidates);
    check();
    return true;
}

void ShownRun::show(int index)
{
    m_running.reset();
    if (!m_parts.runs->has(index))
        return empty();
    // A copy of the pointer: what is done below may change the list.
    const std::shared_ptr<const ScanRecord> record = m_parts.runs->at(index).record;
    {
        const QScopedValueRollback<bool> changing(m_changing, true); // name by name, the parts do not fit meanwhile
        // After a scan of what is open the header already says more than its record does.
        const bool sameModel = m_model && isSamePath(m_model->path, record->model.path)
            && agree(m_model->sha256, record->model.sha256) && m_model->headName == record->model.headName
            && m_model->answers == record->model.answers && agree(m_model->inputs, record->request.model.inputs);
        if (!sameModel || !m_data || !isSamePath(m_data->path, record->dataPath)) {
            m_model = record->model;
            if (!record->request.model.inputs.empty()) // as it was asked for: names of columns stay names
                m_model->inputs = record->request.model.inputs;
            m_data = m_parts.header->setRecord(*record);
        } else if (!record->dataNotes.empty()) {
            m_data->notes = record->dataNotes; // the scan has decoded images, and knows the damaged ones
            m_parts.header->setData(*m_data);
        }
        m_parts.header->setAlterations(record->result.alterations);
        // "Run" then repeats the scan that is shown.
        m_request.modelPath = record->request.modelPath;
        m_request.model.head = record->request.model.head;
        m_request.model.answers = record->request.model.answers;
        m_request.model.inputs = record->request.model.inputs;
        m_request.dataPath = record->request.dataPath;
        m_parts.workspace->panel<ParametersPanel>()->setRequest(record->request);
        m_parts.workspace->showRecord(*record);
        m_parts.workspace->setSource(Panel::Binding::Run, sourceOf(m_parts.runs->at(index)));
        m_parts.workspace->setRuns(m_parts.runs->named(), index);
        m_parts.runs->setCurrent(index);
        m_last = m_parts.runs->at(index).path;
    }
    m_shown = subjectOf(*record);
}

void ShownRun::begin(const ScanRequest &request)
{
    m_running = request;
    m_shown.reset();
    m_parts.header->setAlterations({});
    m_parts.runs->setCurrent(-1);
    m_parts.workspace->clear();
    m_request.modelPath = request.modelPath;
    m_request.model.head = request.model.head;
    m_request.model.answers = request.model.answers;
    m_request.model.inputs = request.model.inputs;
    m_request.dataPath = request.dataPath;
    // The names are right from the start; what else is to be said of them comes while the scan opens the same files.
    if (!m_model || !isSamePath(m_model->path, request.modelPath) || m_model->headName != request.model.head
        || m_model->answers != request.model.answers || !agree(m_model->inputs, request.model.inputs)) {
        m_model.reset();
        m_parts.header->nameModel(QString::fromStdString(request.modelPath));
        m_parts.loader->openModel(QString::fromStdString(request.modelPath), request.model);
    }
    if (!m_data || !isSamePath(m_data->path, request.dataPath)) {
        m_data.reset();
        m_parts.header->nameData(QString::fromStdString(request.dataPath));
        m_parts.loader->openData(QString::fromStdString(request.dataPath));
    } else {
        m_parts.workspace->setLabels(m_data->labelNames, {});
    }
    nameRunning();
}

void ShownRun::keepStopped(const ScanRecord &record)
{
    {
        // The parameters may have been set for another scan meanwhile; "Resume" takes those of this one.
        const QScopedValueRollback<bool> changing(m_changing, true);
        m_parts.workspace->panel<ParametersPanel>()->setRequest(record.request);
        m_parts.workspace->showStopped(record);
        m_parts.workspace->setSource(Panel::Binding::Run, sourceOf(record, {}));
        // Stopped before the loader had its say, or the file is another one by now.
        if (!isComplete() || !agree(m_model->sha256, record.model.sha256)) {
            m_model = record.model;
            m_data = m_parts.header->setRecord(record);
        }
    }
    m_running.reset();
    m_shown = subjectOf(record);
}

void ShownRun::abandon()
{
    m_running.reset();
    empty();
}

void ShownRun::askToConfirm(const std::vector<PreflightCheck> &checks)
{
    if (!m_running)
        return;
    {
        // "Scan anyway" is about the parameters of this scan, whatever was chosen meanwhile.
        const QScopedValueRollback<bool> changing(m_changing, true);
        m_parts.workspace->panel<ParametersPanel>()->setRequest(*m_running);
        m_parts.workspace->panel<VerdictPanel>()->askToConfirm(checks);
    }
    m_shown = Subject{m_running->modelPath,    {},
                      m_running->model.head,   m_running->model.answers,
                      m_running->model.inputs, m_running->model.transform,
                      m_running->dataPath};
    m_running.reset();
}

void ShownRun::clear()
{
    m_running.reset();
    m_model.reset();
    m_data.reset();
    m_request = {};
    m_last.clear();
    m_parts.header->clear();
    m_parts.runs->clear();
    m_parts.workspace->setRuns({}, -1);
    empty();
}

ShownRun::Subject ShownRun::subjectOf(const ScanRecord &record)
{
    return {record.model.path,    record.model.sha256,         record.model.headName,
            record.model.answers, record.request.model.inputs, record.request.model.transform,
            record.dataPath};
}

bool ShownRun::areSame(const Subject &a, const Subject &b)
{
    const bool isSameFile = isSamePath(a.modelPath, b.modelPath)
        || (!a.sha256.empty() && a.sha256 == b.sha256 && isMoved(a.modelPath, b.modelPath));
    return isSameFile && agree(a.sha256, b.sha256) && agree(a.head, b.head) && agree(a.answers, b.answers)
        && agree(a.inputs, b.inputs) && isSameTransform(a.transform, b.transform)
        && (isSamePath(a.dataPath, b.dataPath) || isMoved(a.dataPath, b.dataPath));
}

/// What is open, as a run of it would be.
std::optional<ShownRun::Subject> ShownRun::open() const
{
    if (!isComplete())
        return std::nullopt;
    return Subject{m_model->path,   m_model->sha256,           m_model->headName, m_model->answers,
                   m_model->inputs, request().model.transform, m_data->path};
}

void ShownRun::check()
{
    if (m_running || m_changing)
        return;
    if (!m_shown)
        return sayWhyEmpty();
    const auto now = open();
    if (!now || !areSame(*now, *m_shown))
        empty();
}

void ShownRun::empty()
{
    m_shown.reset();
    m_parts.header->setAlterations({});
    m_parts.runs->setCurrent(-1);
    m_parts.workspace->clear();
    sayWhyEmpty();
}

/// The latest run of what is open, else the one that was shown last.
int ShownRun::runToOffer() const
{
    if (const auto now = open()) {
        for (int index = m_parts.runs->count() - 1; index >= 0; --index)
            if (areSame(*now, subjectOf(*m_parts.runs->at(index).record)))
                return index;
    }
    return m_parts.runs->indexOf(m_last);
}

void ShownRun::sayWhyEmpty()
{
    VerdictPanel *verdict = m_parts.workspace->panel<VerdictPanel>();
    if (m_request.modelPath.empty())
        return verdict->clear();
    const int offered = runToOffer();
    const QString button = offered < 0 ? QString() : tr("Show the scan of %1").arg(m_parts.runs->at(offered).name);
    const auto now = open();
    if (!now)
        return verdict->setEmpty(m_model ? tr("This model has not been scanned yet. Open benign images, then press Run "
                                              "(F5).")
                                         : tr("This model has not been scanned yet."),
                                 button);
    QString sentence = tr("This model has not been scanned yet. Press Run (F5).");
    if (offered >= 0) {
        const Subject earlier = subjectOf(*m_parts.runs->at(offered).record);
        if (areSame(*now, earlier))
            sentence = tr("This model has been scanned with these images; its scan is not shown.");
        else if (isSamePath(now->modelPath, earlier.modelPath) && agree(now->sha256, earlier.sha256))
            sentence = tr("This model has not been scanned with these images, this head and this value range yet. "
                          "Press Run (F5).");
    }
    verdict->setEmpty(sentence, button);
}

} // namespace drm
