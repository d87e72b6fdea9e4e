// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/CaseController.h"

#include "app/base/ErrorText.h"
#include "app/case/CaseQuestion.h"
#include "app/case/RunList.h"
#include "app/inputs/FileDialogs.h"
#include "app/inputs/RecentFiles.h"
#include "app/layout/Workspace.h"
#include "widgets/base/MessageBar.h"
#include "widgets/panels/case/CasePanel.h"
#include "widgets/panels/case/RunTable.h"
#include "widgets/panels/parameters/ParametersPanel.h"
#include "widgets/text/FileName.h"

#include <QDir>
#include <QFileInfo>

namespace drm {

namespace {

constexpr int backupMilliseconds = 60 * 1000;

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

} // namespace

CaseController::CaseController(const Parts &parts, const QString &folder)
    : QObject(parts.window)
    , m_parts(parts)
    , m_store(folder)
    , m_view(parts.workspace->panel<CasePanel>())
    , m_scene(*parts.workspace, *parts.runs)
    , m_recovery(new CaseRecovery(m_store, *parts.loader, *parts.messages, this))
    , m_savedKey(m_content.key())
{
    connectLoader();
    connectPanel();
    connectStore();
    connect(&m_timer, &QTimer::timeout, this, [this] {
        backUp();
        m_store.check(m_content.files());
    });
    m_timer.start(backupMilliseconds);
    refresh();
}

CasePanel *CaseController::panel() const
{
    return m_parts.workspace->panel<CasePanel>();
}

void CaseController::connectLoader()
{
    connect(m_parts.loader, &InputLoader::modelFound, this, &CaseController::addModel);
    connect(
        m_parts.loader, &InputLoader::dataFound, this,
        [this](const DataFacts &summary) {
            m_content.addDataSet(summary.path);
            m_view.setFound(text(summary.path));
            refresh();
        });
    connect(
        m_parts.loader, &InputLoader::caseFound, this,
        [this](const QString &path, const std::shared_ptr<const Case> &content, const QStringList &missing) {
            if (!m_openEnabled) // the scan was started while the file was read
                return m_parts.messages->showMessage(MessageBar::Severity::Information,
                                                     tr("A scan is running. Stop it before you open a case."));
            settle(
                [this, opening = Opening{content, path, missing, {}, m_recovery->isOffered(path)}] { show(opening); });
        });
    connect(
        m_parts.loader, &InputLoader::failed, this,
        [this](ErrorKind, const QString &message, const QString &) {
            if (m_opening)
                m_opening->problems.append(message);
        });
    connect(
        m_parts.loader, &InputLoader::idle, this,
        [this] {
            if (m_opening)
                finishOpening();
        });
    connect(m_parts.runs, &RunList::added, this,
            [this](const QString &path, const std::shared_ptr<const ScanRecord> &record) { addRun(path, *record); });
}

void CaseController::connectPanel()
{
    connect(panel(), &CasePanel::openRequested, this, &CaseController::open);
    connect(panel(), &CasePanel::scanRequested, this, &CaseController::queueScan);
    connect(panel(), &CasePanel::removeRequested, this, &CaseController::remove);
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

void CaseController::connectStore()
{
    connect(&m_store, &CaseStore::saved, this, [this](const QString &path) {
        m_path = path;
        m_savedKey = m_savingKey;
        m_hasNewRuns = false;
        backUp(); // drops the backup, where nothing has changed meanwhile
        refresh();
        emit opened(path);
        emit statusChanged(tr("The case was saved as %1").arg(QDir::toNativeSeparators(path)));
        if (const auto then = std::exchange(m_afterSaving, {}))
            then();
    });
    connect(&m_store, &CaseStore::failed, this, [this](ErrorKind kind, const QString &message, const QString &) {
        m_afterSaving = {};
        m_parts.messages->showMessage(MessageBar::Severity::Error, ErrorText::explain(kind), message);
    });
    connect(&m_store, &CaseStore::runRead, this,
            [this](const RunRow &row, const std::shared_ptr<const ScanRequest> &request) {
                m_view.setRun(row);
                if (request)
                    m_content.setRequest(row.path, *request);
                refresh();
            });
    connect(&m_store, &CaseStore::checked, this, [this](const QStringList &missing) {
        m_store.readRuns(m_view.setMissing(missing));
        refresh();
    });
}

QString CaseController::title() const
{
    return m_content.lists().title.empty() ? CaseView::untitled() : text(m_content.lists().title);
}

bool CaseController::isUnsaved() const
{
    return !m_opening && m_content.key() != m_savedKey;
}

/// A session that only looks at files is no work that could be lost.
bool CaseController::asksToSave() const
{
    return isUnsaved() && (m_hasNewRuns || !m_path.isEmpty());
}

Case CaseController::capture() const
{
    Case result = m_content.lists();
    m_scene.noteInputs(result, m_shown);
    m_scene.notePanels(result);
    return result;
}

void CaseController::setShown(const ScanRequest &request)
{
    m_shown = request;
    // While a scan runs, the parameters shown may be meant for another model.
    if (CaseModel *shown = m_content.model(request.modelPath); shown && !m_opening && m_openEnabled) {
        shown->head = request.model.head;
        shown->transform = request.model.transform;
        shown->imageSize = request.imageSize;
    }
    refresh();
}

void CaseController::setOpenEnabled(bool enabled)
{
    m_openEnabled = enabled;
    panel()->setOpenEnabled(enabled);
}

void CaseController::addModel(const ModelInfo &info)
{
    if (!m_content.addModel(info) && m_opening)
        m_opening->problems.append(
            tr("%1 is not the file that it was when the case was saved.").arg(fileNameOf(info.path)));
    m_view.setFound(text(info.path));
    refresh();
}

void CaseController::addRun(const QString &path, const ScanRecord &record)
{
    m_content.addRun(path, record.request);
    if (!m_opening) { // a case knows its own
        m_content.addInputsOf(record);
        m_store.check(m_content.files());
    }
    m_view.setRun(runRowOf(path, record));
    m_view.setFound(path);
    refresh();
}

void CaseController::runFinished(const ScanRecord &record)
{
    m_content.addInputsOf(record);
    m_hasNewRuns = true;
    refresh();
    backUp();
}

void CaseController::open(CaseTreeModel::Kind kind, const QString &path)
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

void CaseController::queueScan(const QString &modelPath)
{
    const CaseModel *chosen = m_content.model(modelPath.toStdString());
    if (!chosen)
        return;
    ScanRequest request;
    m_parts.workspace->panel<ParametersPanel>()->applyTo(request);
    request.modelPath = chosen->path;
    request.model.head = chosen->head;
    request.model.transform = chosen->transform;
    request.imageSize = chosen->imageSize;
    request.dataPath = m_shown.dataPath;
    if (request.dataPath.empty() && m_content.lists().dataSets.size() == 1)
        request.dataPath = m_content.lists().dataSets.front();
    if (request.dataPath.empty())
        m_parts.messages->showMessage(MessageBar::Severity::Information,
                                      tr("Open the benign images this model is to be scanned with."));
    else
        emit scanWanted(request);
}

void CaseController::remove(CaseTreeModel::Kind kind, const QStringList &paths)
{
    m_content.remove(kind, paths);
    refresh();
}

void CaseController::newCase()
{
    settle([this] { reset(); });
}

void CaseController::openDialog()
{
    const QString path = FileDialogs::openCase(m_parts.window);
    if (!path.isEmpty())
        m_parts.loader->openCase(path);
}

void CaseController::save()
{
    if (m_path.isEmpty())
        saveAs();
    else
        saveTo(m_path);
}

void CaseController::saveAs()
{
    const QString suggestion = m_path.isEmpty()
        ? QDir(RecentFiles::lastFolder()).filePath(QStringLiteral("case") + CaseStore::ending)
        : m_path;
    const QString path = FileDialogs::saveCase(m_parts.window, suggestion);
    if (path.isEmpty())
        m_afterSaving = {};
    else
        saveTo(path);
}

void CaseController::saveTo(const QString &path)
{
    QString name = QFileInfo(path).fileName();
    if (name.endsWith(CaseStore::ending, Qt::CaseInsensitive))
        name.chop(CaseStore::ending.size());
    m_content.setTitle(name);
    m_savingKey = m_content.key();
    m_store.save(QFileInfo(path).absoluteFilePath(), capture());
}

void CaseController::backUp()
{
    if (m_opening)
        return;
    if (!isUnsaved()) {
        m_store.dropBackup();
        m_backedUp.clear();
        return;
    }
    Case content = capture();
    content.origin = m_path.toStdString();
    std::string now = caseText("/case", content);
    if (now == m_backedUp)
        return;
    m_backedUp = std::move(now);
    m_store.backUp(content);
}

void CaseController::forgetBackup()
{
    m_timer.stop();
    m_store.dropBackup();
}

bool CaseController::mayClose()
{
    if (m_mayClose || !asksToSave())
        return true;
    settle([this] {
        m_mayClose = true;
        m_parts.window->close();
    });
    return false;
}

void CaseController::settle(const std::function<void()> &then)
{
    if (asksToSave())
        askToSave(then);
    else
        then();
}

void CaseController::askToSave(const std::function<void()> &then)
{
    if (m_parts.window->findChild<CaseQuestion *>())
        return;
    auto *question = new CaseQuestion(title(), m_parts.window);
    connect(question, &CaseQuestion::saveChosen, this, [this, then] {
        m_afterSaving = then;
        save();
    });
    connect(question, &CaseQuestion::discardChosen, this, then);
    question->open();
}

void CaseController::reset()
{
    m_content.set({});
    m_path.clear();
    m_shown = {};
    m_view.clear();
    m_opening.reset();
    m_savedKey = m_content.key();
    m_hasNewRuns = false;
    emit cleared();
    backUp(); // drops that of the case before
    refresh();
}

void CaseController::show(Opening opening)
{
    reset();
    const Case &content = *opening.content;
    m_content.set(content);
    m_path = opening.recovered ? text(content.origin) : opening.path;
    m_view.setMissing(opening.missing);
    QStringList runs;
    for (const std::string &run : content.runs)
        if (!m_view.isMissing(text(run)))
            runs.append(text(run));
    m_opening = opening;
    m_store.readRuns(runs);
    const auto isThere = [this](const std::string &path) { return !path.empty() && !m_view.isMissing(text(path)); };
    for (const std::string &run : content.comparedRuns)
        if (isThere(run) && run != content.shownRun)
            m_parts.loader->openRun(text(run));
    if (isThere(content.shownRun)) // last of the runs, so that it is the one shown
        m_parts.loader->openRun(text(content.shownRun));
    if (isThere(content.shownModel)) {
        ModelOptions options;
        if (const CaseModel *shown = m_content.model(content.shownModel))
            options.head = shown->head;
        m_parts.loader->openModel(text(content.shownModel), options);
    }
    if (isThere(content.shownData))
        m_parts.loader->openData(text(content.shownData));
    if (!m_parts.loader->busy())
        finishOpening();
    refresh();
}

void CaseController::finishOpening()
{
    const Opening opening = *m_opening;
    const Case &content = *opening.content;
    m_scene.showCompared(content);
    if (content.shownRun.empty())
        emit runChosen(-1);
    m_scene.showPanels(content);
    m_opening.reset();
    setShown(m_shown);
    m_savedKey = opening.recovered ? std::string() : m_content.key();
    if (opening.recovered) {
        m_hasNewRuns = true;
        backUp();
        m_recovery->remove();
    } else {
        emit opened(opening.path);
    }
    refresh();

    QStringList problems = opening.problems;
    if (!opening.missing.isEmpty())
        problems.prepend(
            tr("%Ln file(s) or folder(s) of it are missing: %1", nullptr, static_cast<int>(opening.missing.size()))
                .arg(QDir::toNativeSeparators(opening.missing.mid(0, 3).join(QStringLiteral(", ")))));
    if (!problems.isEmpty())
        m_parts.messages->showMessage(MessageBar::Severity::Warning, tr("Not all of the case is as it was."),
                                      problems.join(QLatin1Char(' ')));
    if (opening.recovered)
        emit m_recovery->settled();
}

void CaseController::refresh()
{
    Case shown = m_content.lists();
    m_scene.noteInputs(shown, m_shown);
    m_view.show(shown, title(), m_path, isUnsaved());
    emit changed();
}

} // namespace drm
