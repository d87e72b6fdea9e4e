// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/Shell.h"

#include "app/inputs/RecentFiles.h"
#include "app/lab/LabController.h"
#include "app/layout/NamedLayouts.h"
#include "app/layout/Workspace.h"
#include "app/mitigate/MitigateController.h"
#include "app/palette/CommandPalette.h"
#include "app/preferences/PreferencesDialog.h"
#include "app/shell/AboutBox.h"
#include "app/shell/ActivityLog.h"
#include "app/shell/FileOpening.h"
#include "app/shell/FocusWalk.h"
#include "app/shell/MainActions.h"
#include "app/shell/MainWindow.h"
#include "app/shell/ShortcutsDialog.h"
#include "app/shell/WelcomePage.h"
#include "app/workshop/WorkshopController.h"
#include "widgets/base/MessageBar.h"
#include "widgets/panels/log/LogPanel.h"
#include "widgets/panels/parameters/ParametersPanel.h"
#include "widgets/text/OutputLabels.h"

#include <QAction>
#include <QDockWidget>
#include <QGridLayout>
#include <QMenuBar>
#include <QTimer>
#include <QWhatsThis>

namespace drm {

Shell::Shell(MainWindow &window, MainActions &actions, QGridLayout &place)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
    , m_preferences(Preferences::load())
    , m_welcome(new WelcomePage)
    , m_palette(new CommandPalette(&window))
    , m_layouts(new NamedLayouts(*window.workspace(), *actions.layouts, this))
{
    OutputLabels::setDegrees(m_preferences.degrees); // before anything is shown
    place.addWidget(m_welcome, 0, 0);
    m_welcome->hide();
    connectActions();
    connectWelcome();
    writeLog();
    apply();
}

void Shell::connectActions()
{
    connect(m_actions.palette, &QAction::triggered, this, &Shell::openPalette);
    connect(m_actions.preferences, &QAction::triggered, this, &Shell::editPreferences);
    connect(m_actions.welcome, &QAction::triggered, this, &Shell::showWelcome);
    connect(m_actions.whatsThis, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
    connect(m_actions.showShortcuts, &QAction::triggered, this, &Shell::showShortcuts);
    connect(m_actions.about, &QAction::triggered, this, &Shell::showAbout);
    connect(&m_actions, &MainActions::themeChosen, this, [this](Theme::Mode mode) {
        m_window.setThemeMode(mode); // the command line may have chosen another one than the preferences
        m_preferences = Preferences::load(); // some are set elsewhere, too
        Preferences changed = m_preferences;
        changed.theme = mode;
        setPreferences(changed);
    });
    connect(m_layouts, &NamedLayouts::notice, m_window.workspace(), &Workspace::notice);
    connect(m_palette, &CommandPalette::panelChosen, this, &Shell::enterPanel);
    connect(&m_actions, &MainActions::panelWanted, this, &Shell::enterPanel);
    connect(
        m_actions.nextPanel, &QAction::triggered, this, [this] { enterNextPanel(true); });
    connect(m_actions.previousPanel, &QAction::triggered, this, [this] { enterNextPanel(false); });
}

void Shell::connectWelcome()
{
    connect(m_welcome, &WelcomePage::openInputsRequested, this, [this] {
        m_window.files()->askForModel();
        if (m_window.loader()->busy()) // a model was chosen
            m_window.files()->askForData();
    });
    connect(m_welcome, &WelcomePage::openRunRequested, m_window.files(), &FileOpening::askForRun);
    connect(m_welcome, &WelcomePage::sampleRequested, m_window.lab(), &LabController::makeSample);
    connect(m_welcome, &WelcomePage::recentChosen, &m_window, &MainWindow::openPath);
    connect(m_welcome, &WelcomePage::closeRequested, this, &Shell::showPanels);
    connect(m_actions.openModel, &QAction::enabledChanged, m_welcome, &WelcomePage::setOpenEnabled);
    connect(&m_actions, &MainActions::recentListed, m_welcome, &WelcomePage::setRecent);

    const InputLoader *loader = m_window.loader();
    connect(loader, &InputLoader::modelFound, this, &Shell::showPanels);
    connect(loader, &InputLoader::headsFound, this, &Shell::showPanels);
    connect(loader, &InputLoader::dataFound, this, &Shell::showPanels);
    connect(loader, &InputLoader::runFound, this, &Shell::showPanels);
    connect(loader, &InputLoader::caseFound, this, &Shell::showPanels);
    connect(m_window.runner(), &JobRunner::started, this, [this] {
        const LabController *lab = m_window.lab();
        if (!lab->training() && !lab->measuring() && !m_window.mitigation()->running())
            showPanels();
    });
    connect(m_layouts, &NamedLayouts::chosen, this, &Shell::showPanels);
    for (const QAction *action : {m_actions.resetLayout, m_actions.playground})
        connect(action, &QAction::triggered, this, &Shell::showPanels);
    for (const QDockWidget *dock : m_window.workspace()->docks())
        connect(dock->toggleViewAction(), &QAction::triggered, this, &Shell::showPanels);
}

void Shell::writeLog()
{
    auto *log = new ActivityLog(*m_window.workspace()->panel<LogPanel>()->log(), this);
    log->follow(m_window.messages());
    log->follow(m_window.loader());
    log->follow(m_window.runner(), m_window.lab(), m_window.mitigation());
}

void Shell::setPreferences(const Preferences &preferences)
{
    if (preferences == m_preferences)
        return;
    const bool otherTheme = preferences.theme != m_preferences.theme;
    const bool newTexts =
        preferences.language != m_preferences.language || preferences.degrees != m_preferences.degrees;
    m_preferences = preferences;
    m_preferences.save();
    RecentFiles::shorten();
    m_actions.setRecent(RecentFiles::paths());
    if (otherTheme)
        m_window.setThemeMode(m_preferences.theme);
    apply();
    if (newTexts && !m_window.runner()->busy())
        QTimer::singleShot(0, &m_window, &MainWindow::comeBack); // when the dialog is gone
}

void Shell::apply()
{
    m_window.setRunFolder(m_preferences.runFolder);
    m_window.lab()->setThreads(m_preferences.threads);
    m_window.workshop()->setThreads(m_preferences.threads);
    m_window.workspace()->panel<ParametersPanel>()->setDefaultThreads(m_preferences.threads);
}

void Shell::showWelcome()
{
    // The panels stay laid out beneath the page, but nobody gets to them by the keyboard.
    m_window.workspace()->setEnabled(false);
    m_welcome->show();
    m_welcome->raise();
}

void Shell::showPanels()
{
    m_welcome->hide();
    m_window.workspace()->setEnabled(true);
}

void Shell::enterPanel(QDockWidget *dock)
{
    showPanels();
    FocusWalk::enter(*dock);
}

void Shell::enterNextPanel(bool next)
{
    showPanels();
    FocusWalk::enterNext(m_window.workspace()->docks(), next);
}

void Shell::openPalette()
{
    m_palette->open(CommandList::of(*m_window.menuBar()));
}

void Shell::editPreferences()
{
    m_preferences = Preferences::load(); // some are set elsewhere, too
    auto *dialog = new PreferencesDialog(m_preferences, m_window.defaultRunFolder(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::applied, this, &Shell::setPreferences);
    dialog->open();
}

void Shell::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_actions.shortcuts(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Shell::showAbout()
{
    (new AboutBox(&m_window))->open();
}

} // namespace drm
