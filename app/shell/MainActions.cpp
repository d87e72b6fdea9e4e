// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/MainActions.h"

#include "widgets/base/PlainText.h"
#include "widgets/theme/Icons.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QEvent>
#include <QFileInfo>
#include <QLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace drm {

MainActions::MainActions(QMainWindow *window)
    : QObject(window)
    , m_themes(new QActionGroup(this))
{
    openModel = add("actionOpenModel", tr("Open &model…"), QStringLiteral("model"), QKeySequence::Open,
                    tr("Open a model: TorchScript, ONNX, torch.export"));
    openModel->setIconText(tr("Model"));
    openData = add("actionOpenData", tr("Open &data…"), QStringLiteral("data"), QKeySequence("Ctrl+D"),
                   tr("Open benign images: a folder, a labels.csv or an HDF5 file"));
    openData->setIconText(tr("Data"));
    importData = add("actionImportData", tr("&Import images…"), QStringLiteral("data"), QKeySequence("Ctrl+I"),
                     tr("Describe a folder of images and the table of their labels, so that it can be opened"));
    openRun = add("actionOpenRun", tr("Open &run file…"), QStringLiteral("runfile"), QKeySequence("Ctrl+Shift+O"),
                  tr("Open the run file of an earlier scan"));
    openRun->setIconText(tr("Run file"));
    newCase = add("actionNewCase", tr("&New case"), QStringLiteral("case"), QKeySequence::New,
                  tr("Begin an empty case: forget what is loaded and shown"));
    openCase = add("actionOpenCase", tr("Op&en case…"), QStringLiteral("case"), QKeySequence("Ctrl+Alt+O"),
                   tr("Open a case as it was when it was saved"));
    saveCase = add("actionSaveCase", tr("Save c&ase"), QStringLiteral("case"), QKeySequence::Save,
                   tr("Save which models, data and runs belong together, and how they are shown"));
    saveCaseAs = add("actionSaveCaseAs", tr("Sa&ve case as…"), QStringLiteral("case"), QKeySequence("Ctrl+Alt+S"),
                     tr("Save the case in another folder"));
    collectFiles = add("actionCollectFiles", tr("Co&llect files into the case…"), QStringLiteral("case"), {},
                       tr("Copy the models and images of the case into its folder"));
    screenshot = add("actionScreenshot", tr("&Save screenshot…"), QStringLiteral("screenshot"),
                     QKeySequence("Ctrl+Shift+S"), tr("Save a picture of this window"));
    screenshot->setIconText(tr("Screenshot"));
    exportAll = add("actionExportAll", tr("E&xport all…"), QStringLiteral("save"), {},
                    tr("Save a picture of each panel that shows something into a folder"));
    quit = add("actionQuit", tr("&Quit"), QStringLiteral("quit"), QKeySequence::Quit, tr("Close the program"));
    quit->setMenuRole(QAction::QuitRole);

    run =
        add("actionRun", tr("&Run"), QStringLiteral("run"), QKeySequence("F5"), tr("Search this model for a backdoor"));
    queueScan = add("actionQueueScan", tr("Add to &queue"), QStringLiteral("queue"), QKeySequence("F7"),
                    tr("Scan with these parameters when the jobs before it are done"));
    queueScan->setIconText(tr("Queue"));
    queueScan->setVisible(false);
    run->setIconText(tr("Run"));
    pause =
        add("actionPause", tr("&Pause"), QStringLiteral("pause"), QKeySequence("F6"), tr("Pause the scan, or go on"));
    pause->setIconText(tr("Pause"));
    stop = add("actionStop", tr("&Stop"), QStringLiteral("stop"), QKeySequence("Shift+F5"),
               tr("Stop the scan; it can be resumed later"));
    stop->setIconText(tr("Stop"));
    resume = add("actionResume", tr("R&esume last"), QStringLiteral("resume"), QKeySequence("Ctrl+F5"),
                 tr("Go on with the last scan that was stopped"));
    resume->setIconText(tr("Resume"));

    mitigate = add("actionMitigate", tr("&Mitigate…"), QStringLiteral("mitigate"), QKeySequence("Ctrl+M"),
                   tr("Clean the model with the trigger that the scan recovered"));
    mitigate->setIconText(tr("Mitigate"));
    lab = add("actionLab", tr("&Train a model…"), QStringLiteral("lab"), QKeySequence("Ctrl+L"),
              tr("Train a model with a known backdoor, or without one"));
    lab->setIconText(tr("Lab"));
    playground = add("actionPlayground", tr("Try tri&ggers by hand"), QStringLiteral("playground"),
                     QKeySequence("Ctrl+T"), tr("Put triggers on images and see what the model answers"));
    playground->setIconText(tr("Playground"));

    pinPanel = add("actionPinPanel", tr("Add &panel to the report"), QStringLiteral("pin"), QKeySequence("F8"),
                   tr("Add a picture of this panel, and the figures behind it, to the report"));
    pinRun = add("actionPinRun", tr("Add &all of this run"), QStringLiteral("pin"), QKeySequence("Shift+F8"),
                 tr("Add every panel that shows something of this scan to the report"));
    writeReport = add("actionWriteReport", tr("&Write report…"), QStringLiteral("report"), QKeySequence("F9"),
                      tr("Write a report on the scans of this case, to be handed over"));
    writeReport->setIconText(tr("Report"));

    resetLayout = add("actionResetLayout", tr("&Reset layout"), QStringLiteral("layout"), QKeySequence("Ctrl+Shift+R"),
                      tr("Put all panels back to their places"));
    nextPanel = add("actionNextPanel", tr("&Next panel"), QStringLiteral("next"), QKeySequence("Ctrl+Tab"),
                    tr("Go to the next panel by the keyboard"));
    previousPanel = add("actionPreviousPanel", tr("Pre&vious panel"), QStringLiteral("previous"),
                        QKeySequence("Ctrl+Shift+Tab"), tr("Go to the previous panel by the keyboard"));
    layouts = new QMenu(tr("&Layouts"), window);
    layouts->setObjectName(QStringLiteral("layoutsMenu"));
    addTheme(tr("Follow the &system"), "actionThemeSystem", Theme::Mode::System);
    addTheme(tr("&Light"), "actionThemeLight", Theme::Mode::Light);
    addTheme(tr("&Dark"), "actionThemeDark", Theme::Mode::Dark);

    palette = add("actionPalette", tr("&Command palette…"), QStringLiteral("command"), QKeySequence("Ctrl+Shift+P"),
                  tr("Find any command by typing a few of its letters"));
    preferences = add("actionPreferences", tr("Pre&ferences…"), QStringLiteral("preferences"), QKeySequence("Ctrl+,"),
                      tr("Theme, language, threads and folders"));
    preferences->setMenuRole(QAction::PreferencesRole);
    welcome = add("actionWelcome", tr("&Welcome"), QStringLiteral("home"), {}, tr("Show the welcome page"));
    workshop = add("actionWorkshop", tr("Wor&kshop"), QStringLiteral("workshop"), QKeySequence("F2"),
                   tr("Lessons beside the panels, and the game: clean or backdoored?"));
    presenter = add("actionPresenter", tr("&Presenter mode"), QStringLiteral("presenter"), QKeySequence("F11"),
                    tr("Large type and thick lines, for the last row of a room"));
    spotlight = add("actionSpotlight", tr("Spo&tlight"), QStringLiteral("spotlight"), QKeySequence("Ctrl+Shift+L"),
                    tr("Darken the window but for what the mouse points at"));
    panelAlone = add("actionPanelAlone", tr("Panel &alone"), QStringLiteral("float"), QKeySequence("Ctrl+Shift+F"),
                     tr("Give the panel with the focus the whole window, or bring the others back"));
    for (QAction *action : {workshop, presenter, spotlight, panelAlone})
        action->setCheckable(true);
    whatsThis = add("actionWhatsThis", tr("W&hat is this?"), QStringLiteral("whatsthis"), QKeySequence("Shift+F1"),
                    tr("Explain the parameter or plot that is clicked next"));
    whatsThis->setShortcutContext(Qt::ApplicationShortcut); // in the dialogs, too
    showShortcuts = add("actionShortcuts", tr("&Shortcuts"), QStringLiteral("keyboard"), QKeySequence::HelpContents,
                        tr("List all keyboard shortcuts"));
    about = add("actionAbout", tr("&About DRMGuard Workbench"), QStringLiteral("help"), {},
                tr("Version and licence of this program"));
    about->setMenuRole(QAction::AboutRole);
    connect(m_themes, &QActionGroup::triggered, this,
            [this](QAction *action) { emit themeChosen(static_cast<Theme::Mode>(action->data().toInt())); });
}

QAction *MainActions::add(const char *name, const QString &text, const QString &icon, const QKeySequence &keys,
                          const QString &toolTip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setData(icon);
    setToolTip(action, toolTip);
    m_actions.append(action);
    return action;
}

void MainActions::setToolTip(QAction *action, const QString &toolTip)
{
    const QKeySequence keys = action->shortcut();
    action->setStatusTip(toolTip);
    action->setToolTip(PlainText::toolTip(
        keys.isEmpty() ? toolTip : QStringLiteral("%1 (%2)").arg(toolTip, keys.toString(QKeySequence::NativeText))));
}

void MainActions::addTheme(const QString &text, const char *name, Theme::Mode mode)
{
    QAction *action = m_themes->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    action->setData(static_cast<int>(mode));
}

/// Ctrl and a digit lead to the panel. The tick of its menu entry would close it, so the keys stand there as text.
void MainActions::addGoTo(QMainWindow *window, QDockWidget *dock, int digit)
{
    const QString number = QString::number(digit);
    QAction *action =
        add("actionGoTo", dock->windowTitle(), QStringLiteral("next"), QKeySequence(QStringLiteral("Ctrl+") + number),
            tr("Go to the panel “%1”").arg(dock->windowTitle()));
    action->setObjectName(action->objectName() + number);
    connect(action, &QAction::triggered, this, [this, dock] { emit panelWanted(dock); });
    window->addAction(action);
    QAction *entry = dock->toggleViewAction();
    entry->setText(entry->text() + QLatin1Char('\t') + action->shortcut().toString(QKeySequence::NativeText));
}

void MainActions::build(QMainWindow *window, const QVector<QDockWidget *> &docks, QWidget *runChooser)
{
    QMenu *file = window->menuBar()->addMenu(tr("&File"));
    file->addActions({openModel, openData, openRun, importData});
    m_recent = file->addMenu(tr("Re&cent"));
    m_recent->setObjectName(QStringLiteral("recentMenu"));
    file->addSeparator();
    file->addActions({newCase, openCase, saveCase, saveCaseAs, collectFiles});
    file->addSeparator();
    file->addActions({screenshot, exportAll});
    file->addSeparator();
    file->addAction(preferences);
    file->addSeparator();
    file->addAction(quit);

    QMenu *scan = window->menuBar()->addMenu(tr("&Run", "menu"));
    scan->addActions({run, queueScan, pause, stop});
    scan->addSeparator();
    scan->addAction(resume);
    scan->addSeparator();
    scan->addAction(mitigate);

    QMenu *labMenu = window->menuBar()->addMenu(tr("&Lab", "menu"));
    labMenu->addActions({lab, playground});

    QMenu *report = window->menuBar()->addMenu(tr("Re&port", "menu"));
    report->addActions({pinPanel, pinRun});
    report->addSeparator();
    report->addAction(writeReport);

    QMenu *view = window->menuBar()->addMenu(tr("&View"));
    for (int i = 0; i < docks.size(); ++i) {
        if (i < 9)
            addGoTo(window, docks.at(i), i + 1);
        view->addAction(docks.at(i)->toggleViewAction());
    }
    view->addSeparator();
    view->addActions({nextPanel, previousPanel});
    view->addSeparator();
    view->addAction(resetLayout);
    view->addMenu(layouts);
    QMenu *theme = view->addMenu(tr("&Theme"));
    theme->addActions(m_themes->actions());
    view->addSeparator();
    view->addActions({presenter, spotlight, panelAlone});
    view->addSeparator();
    view->addAction(palette);

    QMenu *help = window->menuBar()->addMenu(tr("&Help"));
    help->addActions({welcome, workshop, whatsThis, showShortcuts, about});
    buildToolBar(window, runChooser);
    refreshIcons();
}

void MainActions::buildToolBar(QMainWindow *window, QWidget *runChooser)
{
    m_toolBar = window->addToolBar(tr("Tools"));
    m_toolBar->setObjectName(QStringLiteral("mainToolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize({20, 20});
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->addActions({openModel, openData, openRun});
    m_toolBar->addSeparator();
    m_toolBar->addActions({run, queueScan, pause, stop, resume});
    m_toolBar->addSeparator();
    m_toolBar->addActions({mitigate, lab, playground, writeReport});
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_runChooser = m_toolBar->addWidget(runChooser);
    m_runChooser->setVisible(false);
    m_toolBar->addAction(screenshot);
    m_toolBar->addAction(whatsThis);
    static_cast<QToolButton *>(m_toolBar->widgetForAction(whatsThis))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (QAction *action : m_toolBar->actions()) {
        if (auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action))) {
            // "actionRun" has the button "runButton".
            QString name = action->objectName().mid(6) + QStringLiteral("Button");
            name[0] = name[0].toLower();
            button->setObjectName(name);
            button->setAccessibleName(action->statusTip());
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
    m_toolBar->installEventFilter(this);
}

bool MainActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        fitToolBar();
    else if (event->type() == QEvent::LayoutRequest && toolBarNeeds() > m_toolBar->width()
             && static_cast<QToolButton *>(m_toolBar->widgetForAction(writeReport))->toolButtonStyle()
                 != Qt::ToolButtonIconOnly)
        fitToolBar(); // buttons that grew after the bar, and have texts left to lose
    return QObject::eventFilter(watched, event);
}

/// Where the bar is short, groups of buttons lose their texts before any button goes behind its arrow.
void MainActions::fitToolBar()
{
    const QVector<QVector<QAction *>> groups{
        {screenshot}, {openModel, openData, openRun}, {mitigate, lab, playground}, {resume}, {writeReport}};
    const auto setStyle = [this](const QVector<QAction *> &group, Qt::ToolButtonStyle style) {
        for (QAction *action : group)
            static_cast<QToolButton *>(m_toolBar->widgetForAction(action))->setToolButtonStyle(style);
    };
    for (const QVector<QAction *> &group : groups)
        setStyle(group, Qt::ToolButtonTextBesideIcon);
    for (const QVector<QAction *> &group : groups) {
        if (toolBarNeeds() <= m_toolBar->width())
            break;
        setStyle(group, Qt::ToolButtonIconOnly);
    }
    m_toolBar->layout()->invalidate(); // a button behind the arrow does not say that it has shrunk
}

int MainActions::toolBarNeeds() const
{
    const QLayout *layout = m_toolBar->layout();
    int needs = layout->contentsMargins().left() + layout->contentsMargins().right();
    for (QAction *action : m_toolBar->actions())
        if (action->isVisible())
            needs += m_toolBar->widgetForAction(action)->sizeHint().width() + layout->spacing();
    return needs;
}

void MainActions::showRunChooser(bool visible)
{
    m_runChooser->setVisible(visible);
    fitToolBar();
}

void MainActions::refreshIcons()
{
    const Theme theme = Theme::of(QApplication::palette());
    for (QAction *action : std::as_const(m_actions))
        if (action == run)
            action->setIcon(Icons::get(QStringLiteral("run"), QApplication::palette(), theme.good()));
        else
            action->setIcon(Icons::get(action->data().toString(), QApplication::palette()));
    // What opens the rest of a tool bar that is too long: the style's own icon is black in the dark theme, too.
    if (auto *extension = m_toolBar->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button")))
        extension->setIcon(Icons::get(QStringLiteral("next"), QApplication::palette()));
}

void MainActions::setRecent(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        QString text = PlainText::shown(QDir::toNativeSeparators(path));
        const QFontMetrics metrics = m_recent->fontMetrics();
        text = metrics.elidedText(text, Qt::ElideMiddle, metrics.averageCharWidth() * 70);
        QAction *action = m_recent->addAction(text.replace('&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { emit recentChosen(path); });
    }
    m_recent->addSeparator();
    QAction *clear = m_recent->addAction(tr("Clear list"));
    connect(clear, &QAction::triggered, this, &MainActions::recentCleared);
    m_recent->setEnabled(!paths.isEmpty());
    emit recentListed(paths);
}

void MainActions::setThemeMode(Theme::Mode mode)
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(mode));
}

void MainActions::update(JobRunner::State state, bool scanning, bool canResume, bool hasModel)
{
    const bool idle = state == JobRunner::State::Idle;
    const bool paused = state == JobRunner::State::Paused;
    for (QAction *action : {openModel, openData, openRun, importData, newCase, openCase})
        action->setEnabled(!scanning);
    m_recent->setEnabled(!scanning && m_recent->actions().size() > 2);
    run->setEnabled(idle);
    pause->setEnabled(paused || state == JobRunner::State::Running);
    pause->setText(paused ? tr("&Go on") : tr("&Pause"));
    pause->setIconText(paused ? tr("Go on") : tr("Pause"));
    pause->setData(paused ? QStringLiteral("run") : QStringLiteral("pause"));
    pause->setIcon(Icons::get(pause->data().toString(), QApplication::palette()));
    stop->setEnabled(paused || state == JobRunner::State::Running);
    resume->setEnabled(idle && canResume);
    mitigate->setEnabled(hasModel && !scanning);
}

void MainActions::offerResume(const QString &modelName, bool isOther, const QString &reason)
{
    QString shown = PlainText::shown(modelName);
    if (shown.isEmpty()) {
        resume->setText(tr("R&esume last"));
        resume->setIconText(tr("Resume"));
        setToolTip(resume, tr("Goes on with a scan that was stopped. %1").arg(reason));
    } else {
        setToolTip(resume, tr("Go on with the stopped scan of %1").arg(shown));
        shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
        resume->setText(tr("R&esume the scan of %1").arg(shown));
        resume->setIconText(isOther ? tr("Resume %1", "toolbar").arg(shown) : tr("Resume"));
    }
    fitToolBar();
}

void MainActions::offerQueue(bool busy, bool held, bool hasModel)
{
    run->setVisible(!busy);
    queueScan->setVisible(busy || held);
    queueScan->setEnabled(hasModel);
    fitToolBar();
}

QVector<QPair<QString, QString>> MainActions::shortcuts() const
{
    QVector<QPair<QString, QString>> result;
    for (const QAction *action : m_actions)
        if (!action->shortcut().isEmpty())
            result.append({action->statusTip(), action->shortcut().toString(QKeySequence::NativeText)});
    return result;
}

} // namespace drm
