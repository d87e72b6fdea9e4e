// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/WorkshopController.h"

#include "app/case/CaseController.h"
#include "app/case/ScanController.h"
#include "app/case/ShownRun.h"
#include "app/evidence/EvidenceController.h"
#include "app/evidence/ReportController.h"
#include "app/inputs/RecentFiles.h"
#include "app/lab/LabController.h"
#include "app/layout/Panels.h"
#include "app/layout/Workspace.h"
#include "app/mitigate/MitigateController.h"
#include "app/mitigate/MitigateDialog.h"
#include "app/workshop/GamePane.h"
#include "app/workshop/LessonPane.h"
#include "app/workshop/Spotlight.h"
#include "app/workshop/WorkshopPane.h"
#include "core/base/Error.h"
#include "widgets/base/MessageBar.h"
#include "widgets/panels/playground/PlaygroundPanel.h"

#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr int lookEvery = 250; // ms
constexpr int lightFor = 2500; // ms

double valueOf(const AttackSettings &settings, const char *name)
{
    return settings.number(name).value_or(0);
}

} // namespace

WorkshopController::WorkshopController(const Parts &parts, const QString &labFolder, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_labFolder(labFolder)
    , m_pane(new WorkshopPane)
{
    try {
        m_kit = Kit::usual();
    } catch (const Error &) { // without a home folder
        m_kit.folder = QDir::temp().filePath(QStringLiteral("drmguard-workshop")).toStdString();
    }
    m_pane->hide();
    m_parts.spotlight->setKept(m_pane);
    m_timer.setInterval(lookEvery);
    connectAll();
}

void WorkshopController::connectAll()
{
    connect(&m_timer, &QTimer::timeout, this, &WorkshopController::look);
    connect(m_pane, &WorkshopPane::kitWanted, this, &WorkshopController::makeKit);
    connect(m_pane, &WorkshopPane::kitStopWanted, m_parts.runner, &JobRunner::stop);
    connect(m_pane, &WorkshopPane::closeWanted, this, &WorkshopController::close);
    connect(m_pane->lessons(), &LessonPane::pageShown, this, &WorkshopController::showPage);
    connect(m_pane->lessons(), &LessonPane::showWanted, this, &WorkshopController::showHow);
    connect(m_pane->game(), &GamePane::kitWanted, this, &WorkshopController::makeKit);
    connect(
        m_pane->game(), &GamePane::openRequested, this,
        [this](const QString &path) { emit openRequested(path, QString::fromStdString(m_kit.imagesOf("gaze"))); });
    connect(m_parts.scans, &ScanController::starting, this, [this] { m_scanning.start(); });
    connect(m_parts.scans, &ScanController::finished, this,
            [this](const QString &, const std::shared_ptr<const ScanRecord> &record) {
                ++m_scans;
                m_verdict = record->result.verdict;
            });
    connect(
        m_parts.scans, &ScanController::ended, this,
        [this] {
            m_pane->game()->noteOpened(facts().model);
            if (m_scanning.isValid())
                m_pane->game()->noteScanSeconds(m_scanning.elapsed() / 1000.0);
            m_scanning.invalidate();
        });
    connect(
        m_parts.lab, &LabController::trained, this, [this] { ++m_trainings; });
    connect(
        m_parts.mitigation, &MitigateController::cleaned, this, [this] { ++m_mitigations; });
    connect(m_parts.runner, &JobRunner::updated, this, [this](int job, const UpdateBatch &batch) {
        if (owns(job) && batch.progress)
            m_pane->showMaking(*batch.progress);
    });
    connect(m_parts.runner, &JobRunner::failed, this, [this](int job, ErrorKind, const QString &message) {
        if (!owns(job))
            return;
        m_parts.messages->showMessage(MessageBar::Severity::Error, tr("The workshop kit could not be made"), message);
        m_job = -1;
        checkKit();
        emit ended(tr("The workshop kit could not be made"));
    });
}

bool WorkshopController::isOpen() const
{
    return !m_pane->isHidden();
}

void WorkshopController::open(const QString &folder)
{
    if (!m_hasBook) {
        std::vector<std::string> panels;
        for (const Panel *panel : m_parts.workspace->panels())
            panels.push_back(panel->name().toStdString());
        const QString own = QDir(LessonBook::ownFolder()).exists() ? LessonBook::ownFolder() : QString();
        m_pane->lessons()->setBook(LessonBook::read(folder.isEmpty() ? own : folder, QLocale(), panels));
        m_hasBook = true;
    }
    m_pane->show();
    checkKit();
    m_timer.start();
    emit toggled(true);
}

void WorkshopController::close()
{
    m_timer.stop();
    m_pane->hide();
    m_parts.spotlight->light(nullptr, 0);
    emit toggled(false);
}

void WorkshopController::checkKit()
{
    if (m_job >= 0)
        return;
    if (m_kit.isComplete()) {
        m_pane->showKitReady();
        if (isOpen() && RecentFiles::lastFolder() == QDir::homePath()) // nobody has chosen one yet
            RecentFiles::setLastFolder(QString::fromStdString(m_kit.folder));
    } else {
        m_pane->askForKit(tr("The images and models of the workshop are made once. That takes a few minutes, can be "
                             "stopped at any time, and goes on where it was."));
    }
    m_pane->game()->setFolder(QString::fromStdString(m_kit.gameFolder()));
}

void WorkshopController::makeKit()
{
    if (m_parts.runner->busy()) {
        m_parts.messages->showMessage(MessageBar::Severity::Information, tr("Wait for the end of the job under way"),
                                      tr("The kit of the workshop is made when nothing else runs."));
        return;
    }
    KitRequest request;
    request.folder = m_kit.folder;
    request.threads = m_threads;
    m_job = m_parts.runner->start([this, request](RunControl &control) -> JobRunner::Answer {
        const RunState state = drm::makeKit(request, control);
        return [this, state] { endKit(state); };
    });
    m_pane->showMaking({});
}

void WorkshopController::endKit(RunState state)
{
    m_job = -1;
    checkKit();
    emit ended(state == RunState::Stopped ? tr("The workshop kit is not finished") : tr("The workshop kit is ready"));
}

QString WorkshopController::pathOf(const std::string &model) const
{
    return QString::fromStdString(m_kit.model(model));
}

WorkshopFacts WorkshopController::facts() const
{
    WorkshopFacts facts;
    if (m_parts.shown->model())
        facts.model = QString::fromStdString(m_parts.shown->request().modelPath);
    facts.images = m_parts.shown->data().has_value();
    for (const QDockWidget *dock : m_parts.workspace->docks())
        if (const Panel *panel = Workspace::panelOf(dock); panel->isVisible() && !panel->visibleRegion().isEmpty())
            facts.panels.insert(panel->name());
    const auto *playground = m_parts.workspace->panel<PlaygroundPanel>();
    if (playground->setup() && playground->answer()) {
        const PlaygroundAnswer &answer = *playground->answer();
        const AttackSettings &used = answer.used;
        facts.image = answer.image;
        for (std::size_t i = 0; i < std::min(answer.before.size(), answer.after.size()); ++i)
            facts.moved = std::max(facts.moved, std::abs(answer.after[i] - answer.before[i]));
        if (playground->query().knownTrigger < 0) {
            facts.attack = QString::fromStdString(used.kind);
            if (used.number("row") && used.number("col"))
                facts.square =
                    QPointF((valueOf(used, "col") + valueOf(used, "size") / 2) / playground->setup()->width,
                            (valueOf(used, "row") + valueOf(used, "size") / 2) / playground->setup()->height);
        }
    }
    facts.scans = m_scans;
    facts.verdict = m_verdict;
    facts.trainings = m_trainings;
    facts.mitigations = m_mitigations;
    facts.pinned = static_cast<int>(m_parts.cases->evidence().size());
    facts.report = m_parts.reports->dialog() != nullptr;
    facts.bets = m_pane->game()->bets();
    return facts;
}

/// A dialog that a step talks about shall not cover the step: it is put to the left, once, and made narrower where it
/// has to be and can. What the reader does with it then stays.
void WorkshopController::keepPaneFree()
{
    const QRect pane(m_pane->mapToGlobal(QPoint(0, 0)), m_pane->size());
    QSet<const QWidget *> beside;
    for (QWidget *dialog : m_pane->window()->findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        beside.insert(dialog);
        if (m_beside.contains(dialog) || !dialog->frameGeometry().intersects(pane))
            continue;
        const QSize frame = dialog->frameGeometry().size() - dialog->size();
        const int left = m_pane->window()->frameGeometry().left();
        const int room = pane.left() - left - frame.width();
        const int least = std::max(dialog->minimumSizeHint().width(), dialog->minimumWidth());
        dialog->resize(std::clamp(room, least, std::max(least, dialog->width())), dialog->height());
        dialog->move(left, std::max(dialog->frameGeometry().top(), dialog->screen()->availableGeometry().top()));
    }
    m_beside = beside;
}

void WorkshopController::look()
{
    keepPaneFree();
    const WorkshopFacts now = facts();
    m_pane->game()->noteOpened(now.model);
    goOn();
    const LessonStep *step = m_pane->lessons()->step();
    if (!step || step->check.word.empty() || m_pane->lessons()->isDone())
        return;
    const QString model = step->check.word == "open" ? pathOf(step->check.arguments.front()) : QString();
    if (m_begin.image < 0) // the playground was not open yet
        m_begin.image = now.image;
    if (holds(step->check, now, m_begin, model))
        m_pane->lessons()->setDone();
}

void WorkshopController::showPage()
{
    m_begin = facts();
    m_showing.clear();
    const LessonStep *step = m_pane->lessons()->step();
    if (!step || step->focus.empty()) {
        m_parts.spotlight->light(nullptr, 0);
        return;
    }
    for (QDockWidget *dock : m_parts.workspace->docks()) {
        const Panel *panel = Workspace::panelOf(dock);
        if (panel->name() != QString::fromStdString(step->focus))
            continue;
        m_parts.workspace->open(panel);
        m_parts.spotlight->light(dock, lightFor);
    }
}

void WorkshopController::showHow()
{
    const LessonStep *step = m_pane->lessons()->step();
    if (!step)
        return;
    m_showing = step->show;
    m_awaited.clear();
    goOn();
}

/// A model takes a moment to open, and so does the playground.
bool WorkshopController::isReadyFor(const LessonCommand &action) const
{
    if (!m_awaited.isEmpty() && facts().model != m_awaited)
        return false;
    const bool needsPlayground =
        action.word == "attack" || action.word == "truth" || action.word == "patch" || action.word == "image";
    const auto *playground = m_parts.workspace->panel<PlaygroundPanel>();
    if (needsPlayground && !playground->setup())
        m_parts.workspace->open(playground); // it opens the model once it is seen
    // Another image than the first one is seen only where the first one was.
    const bool isAnswered = action.word != "image" || facts().image >= 0;
    return !needsPlayground || (playground->setup() && !playground->isOpening() && isAnswered);
}

void WorkshopController::goOn()
{
    while (!m_showing.empty() && isReadyFor(m_showing.front())) {
        m_awaited.clear();
        const LessonCommand action = m_showing.front();
        m_showing.erase(m_showing.begin());
        perform(action);
    }
}

void WorkshopController::perform(const LessonCommand &action)
{
    auto *playground = m_parts.workspace->panel<PlaygroundPanel>();
    const QString first = action.arguments.empty() ? QString() : QString::fromStdString(action.arguments.front());
    if (action.word == "open") {
        openModel(first);
    } else if (action.word == "panel") {
        for (const Panel *panel : m_parts.workspace->panels())
            if (panel->name() == first)
                m_parts.workspace->open(panel);
    } else if (action.word == "attack") {
        playground->selectAttack(first.toStdString());
    } else if (action.word == "truth") {
        playground->selectKnownTrigger(0);
    } else if (action.word == "patch") {
        playground->placeSquare({action.number(0), action.number(1)});
    } else if (action.word == "image") {
        if (m_begin.image < 0)
            m_begin.image = facts().image;
        playground->selectImage(playground->query().image + 1);
    } else if (action.word == "scan") {
        emit scanWanted();
    } else if (action.word == "lab") {
        m_parts.lab->open();
    } else if (action.word == "train") {
        train(action);
    } else if (action.word == "mitigate") {
        mitigate();
    } else if (action.word == "pin") {
        m_parts.evidence->pinRun();
    } else if (action.word == "report") {
        m_parts.reports->open();
    } else if (action.word == "game") {
        m_pane->showGame();
    }
}

void WorkshopController::openModel(const QString &name)
{
    const std::string model = name.toStdString();
    if (!QFileInfo::exists(pathOf(model))) {
        m_parts.messages->showMessage(MessageBar::Severity::Information, tr("Make the kit of the workshop first"),
                                      tr("%1 is not there yet.").arg(QDir::toNativeSeparators(pathOf(model))));
        return;
    }
    m_awaited = pathOf(model);
    emit openRequested(m_awaited, QString::fromStdString(m_kit.imagesOf(model)));
}

void WorkshopController::mitigate()
{
    emit mitigateWanted();
    const QDir folder(m_labFolder);
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(QStringLiteral("workshop-clean.pt")); // of an earlier lesson
    QFile::remove(path);
    m_parts.mitigation->dialog()->setOutputPath(path);
    m_parts.mitigation->dialog()->start();
}

void WorkshopController::train(const LessonCommand &action)
{
    LabPlan plan;
    LabRequest &request = plan.request;
    request.dataPath = m_kit.imagesOf("gaze");
    request.attack = action.arguments.front();
    request.map.kind = action.arguments.size() > 1 ? action.arguments[1] : "constant";
    request.seed = 2;
    if (request.attack != "none")
        request.twinPath = m_kit.model("gaze-benign");
    request.outPath = QDir(m_labFolder)
                          .filePath(QStringLiteral("workshop-%1.pt").arg(QString::fromStdString(request.attack)))
                          .toStdString();
    m_parts.lab->open();
    m_parts.lab->train(plan);
}

} // namespace drm
