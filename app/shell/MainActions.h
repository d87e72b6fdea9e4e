// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/JobRunner.h"
#include "widgets/theme/Theme.h"

#include <QObject>
#include <QVector>

class QAction;
class QActionGroup;
class QDockWidget;
class QMainWindow;
class QMenu;
class QToolBar;

namespace drm {

/// The window's commands with their texts, icons, shortcuts and tool tips, its menus and its tool bar.
class MainActions : public QObject {
    Q_OBJECT

public:
    explicit MainActions(QMainWindow *window);

    /// Builds menus and tool bar; the View menu lists the docks, the tool bar takes the chooser.
    void build(QMainWindow *window, const QVector<QDockWidget *> &docks, QWidget *runChooser);
    void showRunChooser(bool visible);
    void refreshIcons();
    void setRecent(const QStringList &paths);
    void setThemeMode(Theme::Mode mode);
    /// Enables what can be done now. `scanning`: the job is a scan; other inputs cannot be opened then. `hasModel`:
    /// there is something to clean.
    void update(JobRunner::State state, bool scanning, bool canResume, bool hasModel);
    /// Resume goes on with the scan of this model, `isOther` than the one that is open; an empty name: with none, and
    /// `reason` says why.
    void offerResume(const QString &modelName, bool isOther, const QString &reason);
    /// Run gives its place to the queue while a job is under way or `held` jobs wait for the user. After update().
    void offerQueue(bool busy, bool held, bool hasModel);
    /// Text and keys of every command that has a shortcut.
    QVector<QPair<QString, QString>> shortcuts() const;

    QAction *openModel;
    QAction *openData;
    QAction *importData;
    QAction *openRun;
    QAction *newCase;
    QAction *openCase;
    QAction *saveCase;
    QAction *saveCaseAs;
    QAction *collectFiles;
    QAction *screenshot;
    QAction *exportAll; ///< pictures of all panels
    QAction *quit;
    QAction *run;
    QAction *queueScan; ///< in the place of run while a job is under way
    QAction *pause; ///< goes on again while paused
    QAction *stop;
    QAction *resume;
    QAction *mitigate;
    QAction *lab;
    QAction *playground;
    QAction *pinPanel;
    QAction *pinRun;
    QAction *writeReport;
    QAction *nextPanel;
    QAction *previousPanel;
    QAction *resetLayout;
    QAction *about;
    QAction *showShortcuts;
    QAction *palette;
    QAction *preferences;
    QAction *welcome;
    QAction *workshop; ///< checked while its pane is open
    QAction *presenter; ///< checked while type and lines are large
    QAction *spotlight; ///< checked while it follows the mouse
    QAction *panelAlone; ///< checked while one panel has the whole place
    QAction *whatsThis;
    QMenu *layouts; ///< in the View menu; NamedLayouts fills it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void recentChosen(const QString &path);
    void recentCleared();
    void recentListed(const QStringList &paths); ///< by setRecent()
    void themeChosen(drm::Theme::Mode mode);
    void panelWanted(QDockWidget *dock); ///< by its keys: it is to be shown, not closed

private:
    void setToolTip(QAction *action, const QString &toolTip);
    QAction *add(const char *name, const QString &text, const QString &icon, const QKeySequence &keys,
                 const QString &toolTip);
    void addTheme(const QString &text, const char *name, Theme::Mode mode);
    void addGoTo(QMainWindow *window, QDockWidget *dock, int digit);
    void buildToolBar(QMainWindow *window, QWidget *runChooser);
    void fitToolBar();
    int toolBarNeeds() const; ///< pixels for all that it shows

    QVector<QAction *> m_actions;
    QActionGroup *m_themes;
    QMenu *m_recent = nullptr;
    QToolBar *m_toolBar = nullptr;
    QAction *m_runChooser = nullptr;
};

} // namespace drm
