// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/Preferences.h"

#include <QObject>

class QDockWidget;
class QGridLayout;

namespace drm {

class CommandPalette;
class MainActions;
class MainWindow;
class NamedLayouts;
class WelcomePage;

/// What surrounds the work in the main window: preferences, command palette, named layouts, log, welcome page and help.
class Shell : public QObject {
    Q_OBJECT

public:
    /// Puts the welcome page, hidden, over the workspace into `place`. The window must be built and must outlive this.
    Shell(MainWindow &window, MainActions &actions, QGridLayout &place);

    const Preferences &preferences() const { return m_preferences; }
    /// Applies what can change while the program runs, and keeps it for the next start.
    void setPreferences(const Preferences &preferences);

    void showWelcome();
    void showPanels(); ///< in place of the welcome page

public slots:
    void openPalette();
    void editPreferences();
    void showShortcuts();
    void showAbout();

private:
    void apply();
    void connectActions();
    void connectWelcome();
    void writeLog();
    void enterPanel(QDockWidget *dock);
    void enterNextPanel(bool next);

    MainWindow &m_window;
    MainActions &m_actions;
    Preferences m_preferences;
    WelcomePage *m_welcome;
    CommandPalette *m_palette;
    NamedLayouts *m_layouts;
};

} // namespace drm
