// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/CaseController.h"

#include "app/case/CaseQuestion.h"
#include "app/case/RunList.h"
#include "app/inputs/FileDialogs.h"
#include "app/layout/Workspace.h"
#include "widgets/base/MessageBar.h"
#include "widgets/export/SaveFolder.h"
#include "widgets/panels/case/CasePanel.h"
#include "widgets/text/FileName.h"
#include "widgets/text/Translated.h"

#include <QDir>
#include <QFileInfo>

namespace drm {

namespace {

constexpr int backupMilliseconds = 60 * 1000;
constexpr int editedMilliseconds = 1000; ///< after what somebody wrote or pinned

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

/// Of a case of an older version; it is saved as a folder.
bool isSingleFile(const QString &path)
{
    return caseFolderOf(path.toStdString()).empty() && QFileInfo(path).isFile();
}

} // namespace

CaseController::CaseController(const CaseParts &parts, const QString &folder)
    : QObject(parts.window)
    , m_parts(parts)
    , m_store(folder)
    , m_view(parts.workspace->panel<CasePanel>())
    , m_scene(*parts.workspace, *parts.runs)
    , m_items(new CaseItems(parts, m_content, m_view, m_store, this))
    , m_recovery(new CaseRecovery(m_store, *parts.loader, *parts.messages, this))
    , m_savedKey(m_content.key())
{
    connectLoader();
    connectItems();
    connectStore();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &CaseController::backUp);
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
    connect(m_parts.loader, &InputLoader::idle, this, [this] {
        if (m_opening)
            finishOpening();
    });
}

void CaseController::connectItems()
{
    connect(m_items, &CaseItems::changed, this, &CaseController::refresh);
    connect(m_items, &CaseItems::runChosen, this, &CaseController::runChosen);
    connect(m_items, &CaseItems::scanWanted, this, &CaseController::scanWanted);
    connect(m_items, &CaseItems::otherModelFound, this, [this](const QString &path) {
        m_opening->problems.append(
            tr("%1 is not the file that it was when the case was saved.").arg(fileNameOf(path.toStdString())));
    });
    connect(panel(), &CasePanel::notesEdited, this, [this](const QString &notes) {
        m_content.setNotes(notes);
        edited();
    });
}

void CaseController::connectStore()
{
    connect(&m_store, &CaseStore::saved, this, [this](const QString &path, const auto &moved) {
        m_path = path;
        m_content.setTitle(text(m_saving.lists().title));
        m_content.renameRuns(moved);
        m_view.renameRuns(moved);
        m_parts.runs->rename(moved);
        m_saving.renameRuns(moved);
        m_savedKey = m_saving.key();
        emit evidenceChanged(); // of run files that lie elsewhere now
        m_hasNewRuns = false;
        backUp(); // drops the backup, where nothing has changed meanwhile
        refresh();
        emit opened(path);
        emit statusChanged(tr("The case was saved as %1").arg(QDir::toNativeSeparators(path)));
        if (const auto then = std::exchange(m_afterSaving, {}))
            then();
    });
    connect(
        &m_store, &CaseStore::failed, this,
        [this](const QString &message) {
            m_afterSaving = {};
            m_parts.messages->showMessage(MessageBar::Severity::Error, tr("The case was not saved."), message);
        });
    connect(&m_store, &CaseStore::backupFailed, this, [this](const QString &message) {
        m_parts.messages->showMessage(MessageBar::Severity::Warning,
                                      tr("Unsaved changes cannot be backed up. Save the case."), message);
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
    const Case &lists = m_content.lists();
    const bool hasWork = m_hasNewRuns || !lists.evidence.empty() || !lists.notes.empty();
    return isUnsaved() && (hasWork || !m_path.isEmpty());
}

Case CaseController::capture() const
{
    Case result = m_content.lists();
    m_scene.noteInputs(result, m_shown);
    m_scene.notePanels(result);
    m_scene.noteLog(result);
    return result;
}

void CaseController::setShown(const ScanRequest &request)
{
    m_shown = request;
    m_items->setShownData(request.dataPath);
    // While a scan runs, the parameters shown may be meant for another model.
    if (CaseModel *shown = m_content.model(request.modelPath); shown && !m_opening && m_openEnabled) {
        shown->head = request.model.head;
        shown->answers = request.model.answers;
        shown->inputs = request.model.inputs;
        shown->transform = request.model.transform;
        shown->imageSize = request.imageSize;
    }
    refresh();
}

void CaseController::setEvidence(const std::vector<CaseEvidence> &evidence)
{
    m_content.setEvidence(evidence);
    edited();
    emit evidenceChanged();
}

void CaseController::setReport(const CaseReport &report)
{
    m_content.setReport(report);
    edited();
}

void CaseController::addCopies(const std::map<std::string, std::string> &copies)
{
    if (copies.empty())
        return;
    m_content.addCopies(copies);
    saveTo(m_path);
}

void CaseController::addMitigation(const std::string &json)
{
    m_content.addMitigation(CaseAttachment::of(json));
    m_hasNewRuns = true;
    edited();
}

void CaseController::edited()
{
    m_soon.start(editedMilliseconds);
    refresh();
}

void CaseController::setOpenEnabled(bool enabled)
{
    m_openEnabled = enabled;
    panel()->setOpenEnabled(enabled);
}

void CaseController::runFinished(const ScanRecord &record)
{
    m_content.addInputsOf(record);
    m_hasNewRuns = true;
    refresh();
    backUp();
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
    if (m_path.isEmpty() || isSingleFile(m_path)) {
        saveAs();
    } else if (!QFileInfo::exists(m_path)) {
        // Its runs and pictures went with it: a new folder in its place would lack them.
        m_parts.messages->showMessage(
            MessageBar::Severity::Warning,
            tr("The folder of the case is gone. Open the case where it is now, or save it under another name."),
            QDir::toNativeSeparators(m_path));
        m_afterSaving = {};
    } else {
        saveTo(m_path);
    }
}

void CaseController::saveAs()
{
    QString suggestion = m_path;
    if (m_path.isEmpty())
        suggestion = SaveFolder::filePath(QStringLiteral("case") + CaseStore::ending);
    else if (isSingleFile(m_path))
        suggestion = QFileInfo(m_path).dir().filePath(title() + CaseStore::ending);
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
    m_saving = m_content;
    m_saving.setTitle(name); // the case's own once it is saved
    Case content = capture();
    content.title = name.toStdString();
    m_store.save(QFileInfo(path).absoluteFilePath(), content);
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
    leave([this] { m_parts.window->close(); });
    return false;
}

void CaseController::leave(const std::function<void()> &then)
{
    settle([this, then] {
        m_mayClose = true;
        then();
        m_mayClose = !m_parts.window->isVisible(); // something else may have kept it
    });
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
    m_items->setOpening(false);
    m_savedKey = m_content.key();
    m_hasNewRuns = false;
    m_scene.clearLog();
    emit cleared();
    emit evidenceChanged();
    backUp(); // drops that of the case before
    refresh();
}

void CaseController::show(Opening opening)
{
    reset();
    const Case &content = *opening.content;
    m_content.set(content);
    m_path = opening.recovered ? text(content.origin) : opening.path;
    if (const std::string folder = caseFolderOf(m_path.toStdString()); !folder.empty())
        m_path = text(folder);
    if (!opening.recovered)
        m_store.setOpened(m_path, content.readSha256);
    m_scene.showLog(content);
    emit evidenceChanged();
    m_view.setMissing(opening.missing);
    QStringList runs;
    for (const std::string &run : content.runs)
        if (!m_view.isMissing(text(run)))
            runs.append(text(run));
    m_opening = opening;
    m_items->setOpening(true);
    m_store.readRuns(runs);
    const auto isThere = [this](const std::string &path) { return !path.empty() && !m_view.isMissing(text(path)); };
    for (const std::string &run : content.comparedRuns)
        if (isThere(run) && run != content.shownRun)
            m_parts.loader->openRun(text(run));
    if (isThere(content.shownRun)) // last of the runs, so that it is the one shown
        m_parts.loader->openRun(text(content.shownRun));
    if (isThere(content.shownModel)) {
        ModelOptions options;
        if (const CaseModel *shown = m_content.model(content.shownModel)) {
            options.head = shown->head;
            options.answers = shown->answers;
            options.inputs = shown->inputs;
        }
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
    m_items->setOpening(false);
    setShown(m_shown);
    m_savedKey = opening.recovered ? std::string() : m_content.key();
    if (opening.recovered) {
        m_hasNewRuns = true;
        backUp();
        m_recovery->remove();
    } else {
        emit opened(m_path);
    }
    refresh();

    QStringList problems = opening.problems;
    if (!opening.missing.isEmpty())
        problems.prepend(
            tr("%Ln file(s) or folder(s) of it are missing: %1", nullptr, static_cast<int>(opening.missing.size()))
                .arg(QDir::toNativeSeparators(opening.missing.mid(0, 3).join(QStringLiteral(", ")))));
    if (!content.alterations.empty())
        problems.append(translated(content.alterations));
    if (!problems.isEmpty())
        m_parts.messages->showMessage(MessageBar::Severity::Warning, tr("Not all of the case is as it was."),
                                      sentences(problems));
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
