// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MainWindow.h"

#include "app/AboutBox.h"
#include "app/DropOverlay.h"
#include "app/ErrorText.h"
#include "app/FileDialogs.h"
#include "app/HeaderStrip.h"
#include "app/InputCard.h"
#include "app/LabController.h"
#include "app/MainActions.h"
#include "app/MitigateController.h"
#include "app/PlaygroundController.h"
#include "app/QuitQuestion.h"
#include "app/RecentFiles.h"
#include "app/ShortcutsDialog.h"
#include "app/StatusStrip.h"
#include "app/Workspace.h"
#include "widgets/MessageBar.h"
#include "widgets/ParametersPanel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>
#include <QtMath>

namespace drm {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString layoutKey = QStringLiteral("window/layout");
const QString themeKey = QStringLiteral("window/theme");

} // namespace

MainWindow::MainWindow(const QString &runFolder, QWidget *parent)
    : QMainWindow(parent)
    , m_store(runFolder)
    , m_actions(new MainActions(this))
    , m_header(new HeaderStrip)
    , m_messages(new MessageBar)
    , m_workspace(new Workspace)
    , m_status(new StatusStrip)
    , m_runChooser(new QComboBox)
    , m_lab(new LabController(m_runner, QFileInfo(runFolder).dir().filePath(QStringLiteral("lab")), this))
    , m_mitigation(new MitigateController(m_runner, this))
    , m_playground(new PlaygroundController(m_workspace->playground()))
{
    setObjectName(QStringLiteral("mainWindow"));
    buildContent();
    m_overlay = new DropOverlay(this);
    connect(m_overlay, &DropOverlay::dropped, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            openPath(path);
    });
    connectActions();
    connectLoader();
    connectRunner();
    connectLab();
    m_mode = static_cast<Theme::Mode>(QSettings().value(themeKey, 0).toInt());
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
    column->addWidget(m_messages);
    column->addWidget(m_workspace, 1);
    setCentralWidget(content);
    content->setFocusPolicy(Qt::ClickFocus); // no button looks pressed before the user has done anything
    content->setFocus();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(m_status, 1);

    m_runChooser->setObjectName(QStringLiteral("runChooser"));
    m_runChooser->setAccessibleName(tr("Scan shown"));
    m_runChooser->setToolTip(tr("Scans of this session; choose the one to show"));
    m_runChooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_runChooser, &QComboBox::activated, this, &MainWindow::showRun);
    m_actions->build(this, m_workspace->docks(), m_runChooser);
}

void MainWindow::connectActions()
{
    connect(m_actions->openModel, &QAction::triggered, this, &MainWindow::openModelDialog);
    connect(m_actions->openData, &QAction::triggered, this, &MainWindow::openDataDialog);
    connect(m_actions->openRun, &QAction::triggered, this, &MainWindow::openRunDialog);
    connect(m_actions->screenshot, &QAction::triggered, this, &MainWindow::saveScreenshot);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions->run, &QAction::triggered, this, &MainWindow::run);
    connect(m_actions->pause, &QAction::triggered, this, &MainWindow::pauseOrGoOn);
    connect(m_actions->stop, &QAction::triggered, this, &MainWindow::stop);
    connect(m_actions->resume, &QAction::triggered, this, &MainWindow::resumeLast);
    connect(m_actions->resetLayout, &QAction::triggered, m_workspace, &Workspace::resetLayout);
    connect(m_actions->showShortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions, &MainActions::recentChosen, this, &MainWindow::openPath);
    connect(m_actions, &MainActions::recentCleared, this, [this] {
        RecentFiles::clear();
        m_actions->setRecent({});
    });
    connect(m_actions, &MainActions::themeChosen, this, [this](Theme::Mode mode) {
        QSettings().setValue(themeKey, static_cast<int>(mode));
        setThemeMode(mode);
    });
    connect(m_header, &HeaderStrip::openModelRequested, this, &MainWindow::openModelDialog);
    connect(m_header, &HeaderStrip::openDataRequested, this, &MainWindow::openDataDialog);
    connect(m_header, &HeaderStrip::headChosen, this, &MainWindow::chooseHead);
    connect(m_workspace, &Workspace::notice, this, [this](const QString &message, bool isError) {
        m_messages->showMessage(isError ? MessageBar::Severity::Error : MessageBar::Severity::Success, message);
    });
    connect(m_workspace->parameters(), &ParametersPanel::changed, this, [this] {
        ScanRequest shown;
        m_workspace->parameters()->applyTo(shown);
        if (!m_runner.busy())
            m_status->setMachine(QString::fromStdString(shown.model.device), shown.params.threads);
        refresh();
    });
}

void MainWindow::connectLoader()
{
    connect(&m_loader, &InputLoader::started, this, [this](const QString &path) {
        m_messages->dismiss();
        m_status->setMessage(tr("Opening %1…").arg(QFileInfo(path).fileName()));
    });
    connect(&m_loader, &InputLoader::idle, this, [this] { m_status->setMessage(tr("Ready")); });
    connect(&m_loader, &InputLoader::modelFound, this, &MainWindow::modelFound);
    connect(&m_loader, &InputLoader::headsFound, this, &MainWindow::headsFound);
    connect(&m_loader, &InputLoader::dataFound, this, &MainWindow::dataFound);
    connect(&m_loader, &InputLoader::runFound, this, &MainWindow::runFound);
    connect(&m_loader, &InputLoader::failed, this, &MainWindow::showError);
}

void MainWindow::connectRunner()
{
    connect(&m_runner, &JobRunner::stateChanged, this, &MainWindow::refresh);
    connect(&m_runner, &JobRunner::updated, this, [this](int job, const UpdateBatch &batch) {
        if (batch.progress && m_runner.state() == JobRunner::State::Running)
            m_status->setProgress(*batch.progress);
        if (batch.estimate) {
            const int minutes = qMax(1, qCeil(batch.estimate->seconds / 60));
            m_messages->showMessage(
                MessageBar::Severity::Information,
                tr("This scan takes up to %Ln minute(s), and about %1 GiB of memory.", nullptr, minutes)
                    .arg(QLocale().toString(batch.estimate->memoryMib / 1024, 'f', 1)));
        }
        if (!m_lab->owns(job) && !m_mitigation->owns(job))
            m_workspace->showUpdate(batch);
    });
    connect(&m_runner, &JobRunner::finished, this,
            [this](int, const std::shared_ptr<const ScanRecord> &record) { jobFinished(record); });
    connect(&m_runner, &JobRunner::failed, this,
            [this](int job, ErrorKind kind, const QString &message, const QString &path) {
                if (!m_lab->owns(job) && !m_mitigation->owns(job))
                    jobFailed(kind, message, path);
            });
}

void MainWindow::connectLab()
{
    connect(m_actions->lab, &QAction::triggered, m_lab, &LabController::open);
    connect(m_actions->playground, &QAction::triggered, m_workspace, &Workspace::raisePlayground);
    connect(m_actions->mitigate, &QAction::triggered, this, &MainWindow::openMitigation);
    const auto ended = [this](const QString &message) {
        m_status->setMessage(message);
        refresh();
        if (m_quitWhenIdle)
            close();
    };
    connect(m_lab, &LabController::ended, this, ended);
    connect(m_mitigation, &MitigateController::ended, this, ended);
    connect(m_lab, &LabController::openRequested, this, &MainWindow::openTrained);
    connect(m_mitigation, &MitigateController::openRequested, this, &MainWindow::openTrained);
    connect(m_lab, &LabController::tryRequested, this, [this](const QString &modelPath, const QString &dataPath) {
        openTrained(modelPath, dataPath);
        m_workspace->raisePlayground();
    });
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
    return m_runner.busy() && !m_lab->training() && !m_mitigation->running();
}

/// Of the scan that is shown, or, where none is, of what is loaded: it is scanned first then.
void MainWindow::openMitigation()
{
    const int shown = m_runChooser->currentIndex();
    if (shown >= 0 && shown < runCount()) {
        const Run &run = m_runs[static_cast<std::size_t>(shown)];
        if (run.record->request.modelPath == m_request.modelPath && QFileInfo::exists(run.path))
            return m_mitigation->open(run.record->request, run.path.toStdString());
    }
    ScanRequest request = m_request;
    m_workspace->parameters()->applyTo(request);
    m_mitigation->open(request, {});
}

void MainWindow::openPath(const QString &path)
{
    if (scanning()) {
        m_messages->showMessage(MessageBar::Severity::Information,
                                tr("A scan is running. Stop it before you open another file."));
        return;
    }
    m_loader.open(QFileInfo(path).absoluteFilePath());
}

void MainWindow::openModelDialog()
{
    const QString path = FileDialogs::openModel(this);
    if (!path.isEmpty())
        m_loader.openModel(path, {});
}

void MainWindow::openDataDialog()
{
    const QString path = FileDialogs::openDataFile(this);
    if (!path.isEmpty())
        m_loader.openData(path);
}

void MainWindow::openRunDialog()
{
    const QString path = FileDialogs::openRun(this, m_store.folder());
    if (!path.isEmpty())
        m_loader.openRun(path);
}

void MainWindow::modelFound(const ModelInfo &info)
{
    m_model = info;
    m_request.modelPath = info.path;
    m_request.model.head = info.headName;
    m_header->setModel(info);
    remember(QString::fromStdString(info.path));
}

void MainWindow::headsFound(const QString &path, const std::vector<HeadCandidate> &candidates)
{
    m_model.reset();
    m_request.modelPath = path.toStdString();
    m_request.model.head.clear();
    m_header->askForHead(path, candidates);
    m_messages->showMessage(
        MessageBar::Severity::Warning, tr("Choose the head layer in the box beside the model's name."),
        tr("Several layers of %1 could be the one that turns features into answers.").arg(QFileInfo(path).fileName()));
}

void MainWindow::chooseHead(const QString &name)
{
    ModelOptions options;
    options.head = name.toStdString();
    m_loader.openModel(QString::fromStdString(m_request.modelPath), options);
}

void MainWindow::dataFound(const DataSummary &summary)
{
    m_data = summary;
    m_request.dataPath = summary.path;
    m_header->setData(summary);
    remember(QString::fromStdString(summary.path));
}

void MainWindow::runFound(const QString &path, const std::shared_ptr<const ScanRecord> &record)
{
    addRun(path, record);
    remember(path);
}

void MainWindow::addRun(const QString &path, const std::shared_ptr<const ScanRecord> &record)
{
    QString name = QFileInfo(QString::fromStdString(record->request.modelPath)).completeBaseName();
    const QDateTime time = QDateTime::fromString(QString::fromStdString(record->startedUtc), Qt::ISODate).toLocalTime();
    name += QStringLiteral("  ·  ")
        + (time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : QFileInfo(path).completeBaseName());
    m_runs.push_back({name, path, record});
    m_workspace->addRun(name, record);
    m_runChooser->addItem(name);
    m_actions->showRunChooser(m_runs.size() > 1);
    showRun(runCount() - 1);
}

QString MainWindow::runName(int index) const
{
    return QFileInfo(QString::fromStdString(m_runs.at(static_cast<std::size_t>(index)).record->request.modelPath))
        .completeBaseName();
}

void MainWindow::showRun(int index)
{
    if (scanning() || index < 0 || index >= runCount())
        return;
    const ScanRecord &record = *m_runs.at(static_cast<std::size_t>(index)).record;
    m_runChooser->setCurrentIndex(index);
    // After a scan of what is loaded the header already says more than its record does.
    if (!m_model || m_model->path != record.model.path || m_model->headName != record.model.headName || !m_data
        || m_data->path != record.dataPath) {
        m_model = record.model;
        m_data = m_header->setRecord(record);
    }
    m_workspace->showRecord(record);
    m_workspace->parameters()->setRequest(record.request);
    m_workspace->raiseVerdict();
    // "Run" then repeats the scan that is shown.
    m_request.modelPath = record.request.modelPath;
    m_request.model.head = record.request.model.head;
    m_request.dataPath = record.request.dataPath;
    refresh();
}

void MainWindow::run()
{
    if (m_runner.busy())
        return;
    if (!m_model || !m_data) {
        askForInput();
        return;
    }
    ScanRequest request = m_request;
    m_workspace->parameters()->applyTo(request);
    if (request.params.hypotheses.empty()) {
        m_workspace->raiseParameters();
        m_messages->showMessage(MessageBar::Severity::Warning,
                                tr("Choose at least one hypothesis in the Parameters panel."));
        return;
    }
    try {
        m_store.prepare(request);
    } catch (const Error &error) {
        showError(error.kind(), QString::fromStdString(error.what()), QString::fromStdString(error.path()));
        return;
    }
    start(request);
}

void MainWindow::askForInput()
{
    m_messages->showMessage(MessageBar::Severity::Information,
                            m_model ? tr("Open the benign images this model is to be scanned with.")
                                    : tr("Open the model that is to be scanned."),
                            tr("Or drop the file or folder anywhere on this window."));
    QAbstractButton *button =
        m_messages->addButton(m_model ? tr("Open data…") : tr("Open model…"), QStringLiteral("messageOpenButton"));
    connect(button, &QAbstractButton::clicked, m_model ? m_actions->openData : m_actions->openModel, &QAction::trigger);
}

void MainWindow::start(const ScanRequest &request)
{
    m_running = request;
    m_resumable.reset();
    m_store.lock(request);
    m_messages->dismiss();
    m_workspace->clear();
    if (m_data)
        m_workspace->setLabels(m_data->labelNames, {});
    m_workspace->showStage(tr("Starting"));
    m_workspace->raiseVerdict();
    Progress progress;
    progress.stage = tr("Starting").toStdString();
    m_status->setMachine(QString::fromStdString(request.model.device), request.params.threads);
    m_status->setProgress(progress);
    m_runner.start(request);
}

void MainWindow::pauseOrGoOn()
{
    if (m_runner.state() == JobRunner::State::Paused)
        m_runner.resume();
    else
        m_runner.pause();
    m_status->setPaused(m_runner.state() == JobRunner::State::Paused);
}

void MainWindow::stop()
{
    m_runner.stop();
    if (m_runner.state() == JobRunner::State::Stopping)
        m_status->setMessage(tr("Stopping: the step under way is finished first…"));
}

void MainWindow::resumeLast()
{
    if (m_runner.busy() || !m_resumable)
        return;
    const ScanRequest request = *m_resumable;
    m_request.modelPath = request.modelPath;
    m_request.model.head = request.model.head;
    m_request.dataPath = request.dataPath;
    m_workspace->parameters()->setRequest(request);
    // The header says what is scanned; the loader's answers come while the scan opens the same files again.
    m_loader.openModel(QString::fromStdString(request.modelPath), request.model);
    m_loader.openData(QString::fromStdString(request.dataPath));
    start(request);
}

void MainWindow::offerResume()
{
    const auto unfinished = m_store.newestUnfinished();
    if (!unfinished)
        return;
    m_resumable = unfinished->request;
    refresh();
    const QString model = QFileInfo(QString::fromStdString(unfinished->request.modelPath)).fileName();
    m_messages->showMessage(MessageBar::Severity::Information, tr("The scan of %1 was not finished.").arg(model),
                            tr("Its state of %1 is kept; it can go on from there.")
                                .arg(QLocale().toString(unfinished->when, QLocale::ShortFormat)));
    QAbstractButton *resume = m_messages->addButton(tr("Resume"), QStringLiteral("messageResumeButton"));
    connect(resume, &QAbstractButton::clicked, this, &MainWindow::resumeLast);
    QAbstractButton *discard = m_messages->addButton(tr("Discard"), QStringLiteral("messageDiscardButton"));
    connect(discard, &QAbstractButton::clicked, this, [this] {
        if (m_resumable)
            m_store.discard(*m_resumable);
        m_resumable.reset();
        refresh();
    });
}

void MainWindow::jobFinished(const std::shared_ptr<const ScanRecord> &record)
{
    m_store.unlock();
    const QString path = QString::fromStdString(m_running.outPath);
    if (record->result.state == RunState::Stopped) {
        m_status->setMessage(tr("Stopped"));
        m_workspace->showStopped(*record);
        if (QFileInfo::exists(path + QStringLiteral(".resume"))) {
            m_resumable = m_running;
            m_resumable->resume = true;
            m_messages->showMessage(MessageBar::Severity::Information, tr("The scan was stopped. Its state is kept."));
            QAbstractButton *resume = m_messages->addButton(tr("Resume"), QStringLiteral("messageResumeButton"));
            connect(resume, &QAbstractButton::clicked, this, &MainWindow::resumeLast);
        } else {
            m_store.removeEmpty(m_running);
            m_messages->showMessage(MessageBar::Severity::Information,
                                    tr("The scan was stopped before its first search began."));
        }
    } else {
        m_messages->dismiss(); // what the scan was to take
        addRun(path, record);
        remember(path);
        m_status->setMessage(tr("Finished in %1 s. Saved as %2")
                                 .arg(QLocale().toString(record->result.seconds, 'f', 1), QFileInfo(path).fileName()));
    }
    refresh();
    if (m_quitWhenIdle)
        close();
}

void MainWindow::jobFailed(ErrorKind kind, const QString &message, const QString &path)
{
    m_store.unlock();
    m_store.removeEmpty(m_running);
    m_workspace->clear();
    m_workspace->raiseParameters();
    m_status->setMessage(tr("The scan could not be run"));
    showError(kind, message, path);
    refresh();
    if (m_quitWhenIdle)
        close();
}

void MainWindow::showError(ErrorKind kind, const QString &message, const QString &)
{
    m_messages->showMessage(MessageBar::Severity::Error, ErrorText::explain(kind), message);
}

void MainWindow::remember(const QString &path)
{
    RecentFiles::add(path);
    if (!path.startsWith(m_store.folder()))
        RecentFiles::setLastFolder(QFileInfo(path).absolutePath());
    m_actions->setRecent(RecentFiles::paths());
    refresh();
}

void MainWindow::refresh()
{
    m_actions->update(m_runner.state(), scanning(), m_resumable.has_value(), m_model && m_data);
    m_runChooser->setEnabled(!scanning());
    m_header->setOpenEnabled(!scanning());
    m_overlay->setRefusal(scanning() ? tr("A scan is running. Stop it before you open another file.") : QString());
    ScanRequest shown = m_request;
    m_workspace->parameters()->applyTo(shown);
    m_playground->setThrottled(m_runner.busy());
    m_playground->setInputs({m_model ? shown.modelPath : std::string(), shown.model, shown.dataPath, shown.imageSize});
    setWindowTitle(m_request.modelPath.empty() ? QApplication::applicationDisplayName()
                                               : QStringLiteral("%1 — %2").arg(
                                                   QFileInfo(QString::fromStdString(m_request.modelPath)).fileName(),
                                                   QApplication::applicationDisplayName()));
}

void MainWindow::saveScreenshot()
{
    const QPixmap picture = grab();
    const QString path = FileDialogs::savePicture(this, QStringLiteral("drmguard.png"));
    if (path.isEmpty())
        return;
    if (picture.save(path, "PNG"))
        m_messages->showMessage(MessageBar::Severity::Success,
                                tr("The screenshot was saved as %1.").arg(QDir::toNativeSeparators(path)));
    else
        showError(ErrorKind::WriteFailed, tr("%1 could not be written.").arg(QDir::toNativeSeparators(path)), path);
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
    if (!m_workspace->restoreLayout(settings.value(layoutKey).toByteArray()))
        QTimer::singleShot(0, m_workspace, &Workspace::resetLayout); // the size is known once the window is shown
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_actions->shortcuts(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    (new AboutBox(this))->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_runner.busy()) {
        event->ignore();
        askToQuit();
        return;
    }
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(layoutKey, m_workspace->layout());
    QMainWindow::closeEvent(event);
}

void MainWindow::askToQuit()
{
    if (m_quitWhenIdle || findChild<QuitQuestion *>())
        return;
    auto *question = new QuitQuestion(
        scanning() ? tr("Stop the running scan and quit?") : tr("Stop the running work and quit?"), this);
    connect(question, &QuitQuestion::accepted, this, [this] {
        m_quitWhenIdle = true;
        if (m_runner.busy())
            stop();
        else
            close();
    });
    question->open();
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
