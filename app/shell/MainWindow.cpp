// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/MainWindow.h"

#include "app/base/ErrorText.h"
#include "app/base/StatusStrip.h"
#include "app/case/CaseCollector.h"
#include "app/case/CaseController.h"
#include "app/case/RunList.h"
#include "app/case/ScanController.h"
#include "app/case/ShownRun.h"
#include "app/evidence/EvidenceController.h"
#include "app/evidence/PanelExport.h"
#include "app/evidence/ReportController.h"
#include "app/inputs/FileDialogs.h"
#include "app/inputs/HeaderStrip.h"
#include "app/inputs/RecentFiles.h"
#include "app/jobs/JobQueue.h"
#include "app/lab/LabController.h"
#include "app/layout/Workspace.h"
#include "app/mitigate/MitigateController.h"
#include "app/services/DataController.h"
#include "app/services/PlaygroundController.h"
#include "app/shell/DropOverlay.h"
#include "app/shell/FileOpening.h"
#include "app/shell/Leaving.h"
#include "app/shell/MainActions.h"
#include "app/shell/RunStart.h"
#include "app/shell/Shell.h"
#include "app/workshop/PresenterMode.h"
#include "app/workshop/Spotlight.h"
#include "app/workshop/WorkshopController.h"
#include "app/workshop/WorkshopPane.h"
#include "widgets/base/MessageBar.h"
#include "widgets/export/ExportLabel.h"
#include "widgets/panels/case/CasePanel.h"
#include "widgets/panels/case/RunTable.h"
#include "widgets/panels/compare/ComparePanel.h"
#include "widgets/panels/data/DataPanel.h"
#include "widgets/panels/parameters/ParametersPanel.h"
#include "widgets/panels/playground/PlaygroundPanel.h"
#include "widgets/panels/verdict/VerdictPanel.h"
#include "widgets/text/FileName.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QGridLayout>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace drm {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString layoutKey = QStringLiteral("window/layout");
const QString waitingKey = QStringLiteral("window/waiting");

} // namespace

MainWindow::MainWindow(const QString &runFolder, QWidget *parent)
    : QMainWindow(parent)
    , m_defaultRunFolder(runFolder)
    , m_actions(new MainActions(this))
    , m_header(new HeaderStrip)
    , m_messages(new MessageBar)
    , m_workspace(new Workspace)
    , m_status(new StatusStrip)
    , m_place(new QGridLayout)
    , m_beside(new QSplitter(Qt::Horizontal))
    , m_runs(new RunList(this))
    , m_shown(new ShownRun({m_header, m_workspace, m_runs, &m_loader}, this))
    , m_scans(new ScanController({&m_runner, m_workspace, m_messages, m_status}, runFolder, this))
    , m_cases(new CaseController({&m_loader, m_runs, m_workspace, m_messages, this},
                                 QFileInfo(runFolder).dir().filePath(QStringLiteral("cases"))))
    , m_collector(new CaseCollector(*m_cases, *m_messages, this))
    , m_evidence(new EvidenceController({m_cases, m_runs, m_workspace, &m_loader, m_messages}, this))
    , m_exports(new PanelExport(*m_workspace, *m_messages, this))
    , m_reports(new ReportController({m_cases, m_runs, m_workspace, m_messages, this}))
    , m_start(new RunStart({m_actions, &m_loader, m_shown, m_scans, m_workspace, m_messages}, this))
    , m_files(new FileOpening({this, &m_loader, m_header, m_shown, m_scans, m_messages, m_status}))
    , m_leaving(new Leaving(this, m_runner, *m_scans))
    , m_lab(new LabController(m_runner, QFileInfo(runFolder).dir().filePath(QStringLiteral("lab")), this))
    , m_mitigation(new MitigateController(m_runner, this))
    , m_playground(new PlaygroundController(m_workspace->panel<PlaygroundPanel>()))
    , m_browser(new DataController(m_workspace->panel<DataPanel>(), m_workspace->selection()))
    , m_spotlight(new Spotlight(this))
    , m_presenter(new PresenterMode(*m_workspace, this))
    , m_workshop(new WorkshopController({&m_runner, m_workspace, m_shown, m_scans, m_lab, m_mitigation, m_cases,
                                         m_evidence, m_reports, m_messages, m_spotlight},
                                        QFileInfo(runFolder).dir().filePath(QStringLiteral("lab")), this))
{
    setObjectName(QStringLiteral("mainWindow"));
    buildContent();
    m_overlay = new DropOverlay(this);
    connect(m_overlay, &DropOverlay::dropped, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            openPath(path);
    });
    connectActions();
    connectFiles();
    connectRunner();
    connectLab();
    connectCase();
    connectWorkshop();
    m_shell = new Shell(*this, *m_actions, *m_place);
    m_mode = m_shell->preferences().theme;
    m_actions->setThemeMode(m_mode);
    m_actions->setRecent(RecentFiles::paths());
    resize(1440, 900);
    refresh();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_place->addWidget(m_workspace, 0, 0);
    // Over the panels, not above them: a message that comes or goes moves nothing that is about to be clicked.
    m_place->addWidget(m_messages, 0, 0, Qt::AlignBottom);
    auto *panels = new QWidget;
    m_place->setContentsMargins(0, 0, 0, 0);
    panels->setLayout(m_place);
    m_beside->setObjectName(QStringLiteral("beside"));
    m_beside->setChildrenCollapsible(false);
    m_beside->addWidget(panels);
    m_beside->addWidget(m_workshop->pane());
    m_beside->setStretchFactor(0, 1);
    column->addWidget(m_beside, 1);
    setCentralWidget(content);
    content->setAccessibleName(tr("Panels"));
    content->setFocusPolicy(Qt::ClickFocus); // no button looks pressed before the user has done anything
    content->setFocus();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(m_status, 1);

    m_actions->build(this, m_workspace->docks(), m_runs->chooser());
}

void MainWindow::connectActions()
{
    connect(m_actions->openModel, &QAction::triggered, m_files, &FileOpening::askForModel);
    connect(m_actions->openData, &QAction::triggered, m_files, &FileOpening::askForData);
    connect(m_actions->openRun, &QAction::triggered, m_files, &FileOpening::askForRun);
    connect(m_actions->importData, &QAction::triggered, m_files, [this] { m_files->importData({}); });
    connect(m_workspace->panel<ParametersPanel>(), &ParametersPanel::answersChosen, m_files,
            &FileOpening::chooseAnswers);
    connect(m_workspace->panel<ParametersPanel>(), &ParametersPanel::answersDialogWanted, m_files,
            &FileOpening::askForAnswers);
    connect(m_workspace->panel<ParametersPanel>(), &ParametersPanel::inputsChosen, m_files, &FileOpening::chooseInputs);
    connect(m_actions->screenshot, &QAction::triggered, this, &MainWindow::saveScreenshot);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions->run, &QAction::triggered, this, &MainWindow::run);
    connect(m_actions->queueScan, &QAction::triggered, m_start, &RunStart::addToQueue);
    connect(m_actions->pause, &QAction::triggered, m_scans, &ScanController::pauseOrGoOn);
    connect(m_actions->stop, &QAction::triggered, m_scans, &ScanController::stop);
    connect(m_actions->resume, &QAction::triggered, m_scans, &ScanController::resumeLast);
    connect(m_actions->resetLayout, &QAction::triggered, m_workspace, &Workspace::resetLayout);
    connect(m_actions, &MainActions::recentChosen, this, &MainWindow::openPath);
    connect(
        m_actions, &MainActions::recentCleared, this,
        [this] {
            RecentFiles::clear();
            m_actions->setRecent({});
        });
    connect(m_workspace, &Workspace::notice, this, [this](const QString &message, bool isError) {
        m_messages->showMessage(isError ? MessageBar::Severity::Error : MessageBar::Severity::Success, message);
    });
    connect(m_workspace->panel<ParametersPanel>(), &ParametersPanel::changed, this, [this] {
        ScanRequest shown;
        m_workspace->panel<ParametersPanel>()->applyTo(shown);
        if (!m_runner.busy())
            m_status->setMachine(QString::fromStdString(shown.model.device), shown.params.threads);
        refresh();
    });
}

void MainWindow::connectFiles()
{
    connect(m_files, &FileOpening::runFound, this, &MainWindow::runFound);
    connect(m_files, &FileOpening::headWanted, this, &MainWindow::refresh);
    connect(m_files, &FileOpening::remembered, this, [this] {
        m_actions->setRecent(RecentFiles::paths());
        refresh();
    });
}

void MainWindow::connectRunner()
{
    connect(&m_runner, &JobRunner::stateChanged, this, &MainWindow::refresh);
    connect(m_scans, &ScanController::changed, this, &MainWindow::refresh);
    connect(m_scans, &ScanController::starting, m_shown, &ShownRun::begin);
    connect(m_scans, &ScanController::stopped, m_shown, &ShownRun::keepStopped);
    connect(m_scans, &ScanController::failed, m_shown, &ShownRun::abandon);
    connect(m_scans, &ScanController::doubted, m_shown, &ShownRun::askToConfirm);
    connect(m_scans, &ScanController::finished, this,
            [this](const QString &path, const std::shared_ptr<const ScanRecord> &record) {
                runFound(path, record);
                m_cases->runFinished(*record);
            });
    connect(
        m_scans, &ScanController::ended, this,
        [this] {
            refresh();
            m_leaving->workEnded();
        });
    connect(queue(), &JobQueue::changed, this,
            [this] { m_actions->offerQueue(m_runner.busy(), queue()->held(), m_shown->isComplete()); });
    // Queued: who owns a job is known once it has been started.
    const auto follow = [this](int job) {
        if (m_lab->owns(job))
            queue()->follow(job, tr("Training"));
        else if (m_mitigation->owns(job))
            queue()->follow(job, tr("Mitigation"));
        else if (m_workshop->owns(job))
            queue()->follow(job, tr("Workshop kit"));
    };
    connect(&m_runner, &JobRunner::started, this, follow, Qt::QueuedConnection);
}

void MainWindow::connectLab()
{
    connect(m_actions->lab, &QAction::triggered, m_lab, &LabController::open);
    connect(m_actions->playground, &QAction::triggered, this,
            [this] { m_workspace->open(m_workspace->panel<PlaygroundPanel>()); });
    connect(m_actions->mitigate, &QAction::triggered, this, &MainWindow::openMitigation);
    const auto *verdict = m_workspace->panel<VerdictPanel>();
    connect(verdict, &VerdictPanel::mitigationWanted, this, &MainWindow::openMitigation);
    connect(verdict, &VerdictPanel::scanAgainWanted, this, [this](Budget budget) {
        m_start->choose(budget);
        if (m_runner.busy())
            m_start->addToQueue();
        else
            m_start->run();
    });
    const auto ended = [this](const QString &message) {
        m_status->setMessage(message);
        refresh();
        m_leaving->workEnded();
    };
    connect(m_lab, &LabController::ended, this, ended);
    connect(m_mitigation, &MitigateController::ended, this, ended);
    connect(m_mitigation, &MitigateController::cleaned, m_cases, &CaseController::addMitigation);
    connect(m_mitigation, &MitigateController::proven, this,
            [this](const QString &path, const std::shared_ptr<const ScanRecord> &record) {
                m_runs->add(path, record); // what is shown stays
                m_files->remember(path);
                m_cases->runFinished(*record);
            });
    connect(m_lab, &LabController::openRequested, this, &MainWindow::openTrained);
    connect(m_mitigation, &MitigateController::openRequested, this, &MainWindow::openTrained);
    connect(m_lab, &LabController::tryRequested, this, [this](const QString &modelPath, const QString &dataPath) {
        openTrained(modelPath, dataPath);
        m_playground->showTruthOf(modelPath.toStdString());
        m_workspace->open(m_workspace->panel<PlaygroundPanel>());
    });
}

void MainWindow::connectCase()
{
    connect(m_actions->newCase, &QAction::triggered, m_cases, &CaseController::newCase);
    connect(m_actions->openCase, &QAction::triggered, m_cases, &CaseController::openDialog);
    connect(m_actions->saveCase, &QAction::triggered, m_cases, &CaseController::save);
    connect(m_actions->saveCaseAs, &QAction::triggered, m_cases, &CaseController::saveAs);
    connect(m_actions->collectFiles, &QAction::triggered, m_collector, &CaseCollector::open);
    connect(m_cases, &CaseController::changed, this, &MainWindow::showTitle);
    connect(m_cases, &CaseController::cleared, this, &MainWindow::forget);
    connect(m_cases, &CaseController::opened, m_files, &FileOpening::remember);
    connect(m_cases, &CaseController::runChosen, this, &MainWindow::showRun);
    connect(m_cases, &CaseController::scanWanted, m_scans, &ScanController::enqueue);
    connect(m_cases, &CaseController::statusChanged, m_status, &StatusStrip::setMessage);
    connect(m_cases->recovery(), &CaseRecovery::settled, this, [this] {
        if (m_shell->preferences().offerResume)
            m_scans->offerResume();
    });
    connect(m_actions->pinPanel, &QAction::triggered, m_evidence, &EvidenceController::pinFocused);
    connect(m_actions->pinRun, &QAction::triggered, m_evidence, &EvidenceController::pinRun);
    connect(m_actions->writeReport, &QAction::triggered, m_reports, &ReportController::open);
    connect(m_actions->exportAll, &QAction::triggered, m_exports, &PanelExport::askForFolder);
    connect(m_evidence, &EvidenceController::runChosen, this, &MainWindow::showRun);
    connect(m_evidence, &EvidenceController::statusChanged, m_status, &StatusStrip::setMessage);
    connect(m_runs, &RunList::added, this, &MainWindow::refresh, Qt::QueuedConnection);
    connect(m_runs, &RunList::chosen, this, &MainWindow::showRun);
    connect(m_shown, &ShownRun::earlierRunChosen, this, &MainWindow::showRun);
    connect(m_workspace->panel<CasePanel>()->runTable(), &RunTable::compareRequested, this, &MainWindow::compareRuns);
}

void MainWindow::connectWorkshop()
{
    connect(m_actions->workshop, &QAction::triggered, this, [this](bool open) {
        if (open)
            m_workshop->open();
        else
            m_workshop->close();
    });
    connect(m_workshop, &WorkshopController::toggled, m_actions->workshop, &QAction::setChecked);
    connect(m_workshop, &WorkshopController::openRequested, this, &MainWindow::openTrained);
    connect(m_workshop, &WorkshopController::scanWanted, this, &MainWindow::run);
    connect(m_workshop, &WorkshopController::mitigateWanted, this, &MainWindow::openMitigation);
    connect(m_workshop, &WorkshopController::ended, this, [this](const QString &message) {
        m_status->setMessage(message);
        refresh();
        m_leaving->workEnded();
    });
    connect(m_actions->presenter, &QAction::toggled, m_presenter, &PresenterMode::set);
    connect(m_presenter, &PresenterMode::changed, this, [this] { setThemeMode(m_mode); });
    connect(m_actions->spotlight, &QAction::toggled, m_spotlight, &Spotlight::followMouse);
    connect(m_actions->panelAlone, &QAction::triggered, this, &MainWindow::showAlone); // not where it follows
    connect(m_workspace, &Workspace::aloneChanged, m_actions->panelAlone, &QAction::setChecked);
}

void MainWindow::showAlone(bool alone)
{
    if (!alone)
        return m_workspace->showAgain();
    const QWidget *focus = QApplication::focusWidget();
    const auto docks = m_workspace->docks();
    auto shown = std::find_if(docks.begin(), docks.end(),
                              [&](const QDockWidget *dock) { return focus && dock->isAncestorOf(focus); });
    if (shown == docks.end())
        shown = std::find_if(docks.begin(), docks.end(), [](const QDockWidget *dock) { return dock->underMouse(); });
    m_workspace->showOnly(shown == docks.end() ? docks.front() : *shown);
}

void MainWindow::openTrained(const QString &modelPath, const QString &dataPath)
{
    openPath(modelPath);
    openPath(dataPath);
    raise();
    activateWindow();
}

bool MainWindow::scanning() const
{
    return m_scans->scanning();
}

/// Of the scan that is shown, or, where none is or it was stopped, of what is open: it is scanned first then.
void MainWindow::openMitigation()
{
    if (m_runs->has(m_runs->current())) {
        const NamedRun &run = m_runs->at(m_runs->current());
        if (QFileInfo::exists(run.path) && run.record->result.state == RunState::Finished)
            return m_mitigation->open(run.record->request, run.path.toStdString());
    }
    m_mitigation->open(m_shown->request(), {});
}

void MainWindow::openPath(const QString &path)
{
    m_files->open(path);
}

void MainWindow::runFound(const QString &path, const std::shared_ptr<const ScanRecord> &record)
{
    showRun(m_runs->add(path, record));
    m_files->remember(path);
}

int MainWindow::runCount() const
{
    return m_runs->count();
}

QString MainWindow::runName(int index) const
{
    return m_runs->modelName(index);
}

void MainWindow::showRun(int index)
{
    if (scanning() || index >= runCount())
        return;
    m_shown->show(index);
    if (m_runs->has(index))
        m_scans->noteShown(m_runs->at(index).path, *m_runs->at(index).record);
    m_workspace->bringForward(m_workspace->panel<VerdictPanel>());
    refresh();
}

void MainWindow::run()
{
    if (!m_runner.busy())
        m_start->run();
}

void MainWindow::forget()
{
    m_shown->clear();
    m_messages->dismiss();
    refresh();
}

void MainWindow::compareRuns(const QString &first, const QString &second)
{
    auto *compare = m_workspace->panel<ComparePanel>();
    compare->compare(m_runs->indexOf(first), m_runs->indexOf(second));
    m_workspace->open(compare);
}

void MainWindow::stop()
{
    m_scans->stop();
}

void MainWindow::offerRecovery()
{
    m_cases->recovery()->offer();
}

void MainWindow::setRunFolder(const QString &folder)
{
    m_scans->setFolder(folder.isEmpty() ? m_defaultRunFolder : folder);
    m_mitigation->setRunFolder(m_scans->folder());
}

const QString &MainWindow::runFolder() const
{
    return m_scans->folder();
}

JobQueue *MainWindow::queue() const
{
    return m_scans->queue();
}

void MainWindow::refresh()
{
    m_actions->update(m_runner.state(), scanning(), m_scans->canResume(), m_shown->isComplete());
    const std::string resumed = m_scans->resumedModel();
    m_actions->offerResume(fileNameOf(resumed), resumed != m_shown->request().modelPath, m_scans->whyNoResume());
    m_actions->offerQueue(m_runner.busy(), queue()->held(), m_shown->isComplete());
    m_actions->showRunChooser(runCount() > 1 || (runCount() == 1 && m_runs->current() < 0));
    m_runs->chooser()->setEnabled(!scanning());
    m_cases->setOpenEnabled(!scanning());
    m_header->setOpenEnabled(!scanning());
    m_overlay->setRefusal(scanning() ? FileOpening::refusal() : QString());
    m_shown->check();
    const ScanRequest shown = m_shown->request();
    m_playground->setThrottled(m_runner.busy());
    const PlaygroundInputs inputs{m_shown->model() ? shown.modelPath : "", shown.model, shown.dataPath,
                                  shown.imageSize};
    m_workspace->setSource(Panel::Binding::Inputs, m_shown->source());
    m_playground->setInputs(inputs);
    m_browser->setInputs(inputs, m_runner.busy());
    m_cases->setShown(shown);
}

void MainWindow::showTitle()
{
    QStringList parts = m_shown->names();
    // A file may be called so, too, and Qt replaces it by what isWindowModified() says.
    parts.replaceInStrings(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
    if (m_runner.state() == JobRunner::State::Paused)
        parts.prepend(tr("Paused"));
    if (!m_cases->path().isEmpty())
        parts.append(m_cases->title() + QStringLiteral("[*]"));
    parts.append(QApplication::applicationDisplayName());
    setWindowTitle(parts.join(QStringLiteral(" – ")));
    setWindowModified(m_cases->isUnsaved() && !m_cases->path().isEmpty());
}

void MainWindow::saveScreenshot()
{
    QImage picture = grab().toImage();
    const QVector<ShownSource> run = m_workspace->panel<VerdictPanel>()->sources();
    ExportLabel(QApplication::applicationDisplayName(), run.isEmpty() ? QVector<ShownSource>{m_shown->source()} : run)
        .describe(picture);
    const QString path = FileDialogs::savePicture(this, QStringLiteral("drmguard.png"));
    if (path.isEmpty())
        return;
    if (picture.save(path, "PNG"))
        m_messages->showMessage(MessageBar::Severity::Success,
                                tr("The screenshot was saved as %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_messages->showMessage(MessageBar::Severity::Error, ErrorText::explain(ErrorKind::WriteFailed),
                                tr("%1 could not be written.").arg(QDir::toNativeSeparators(path)));
}

void MainWindow::setThemeMode(Theme::Mode mode)
{
    m_mode = mode;
    m_actions->setThemeMode(mode);
    Theme::apply(*qApp, mode);
    m_actions->refreshIcons();
}

void MainWindow::restoreSession()
{
    const QSettings settings;
    restoreGeometry(settings.value(geometryKey).toByteArray());
    if (m_workspace->restoreLayout(settings.value(layoutKey).toByteArray()))
        m_workspace->setWaiting(settings.value(waitingKey).toStringList());
    else
        QTimer::singleShot(0, m_workspace, &Workspace::resetLayout); // the size is known once the window is shown
}

void MainWindow::comeBack()
{
    m_cases->leave([this] {
        m_comesBack = true;
        m_comesBack = close();
    });
}

QStringList MainWindow::openPaths() const
{
    if (!m_cases->path().isEmpty())
        return {m_cases->path()};
    QStringList paths;
    for (int index = 0; index < runCount(); ++index)
        paths.append(m_runs->at(index).path);
    const ScanRequest shown = m_shown->request();
    for (const std::string &path : {shown.modelPath, shown.dataPath})
        if (!path.empty())
            paths.append(QString::fromStdString(path));
    return paths;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_leaving->mayLeave()) {
        event->ignore();
        return;
    }
    if (!m_cases->mayClose()) {
        event->ignore();
        m_leaving->stay();
        return;
    }
    m_cases->forgetBackup(); // whatever keeps the program from ending now, nothing of the case is lost
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(layoutKey, m_workspace->layout());
    settings.setValue(waitingKey, m_workspace->waiting());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ThemeChange && m_mode == Theme::Mode::System)
        setThemeMode(m_mode);
    else if (event->type() == QEvent::PaletteChange)
        m_actions->refreshIcons();
}

} // namespace drm
