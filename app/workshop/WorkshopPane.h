// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanProgress.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace drm {

class GamePane;
class LessonPane;

/// The workshop beside the panels: lessons and the game, and above them the kit while it is missing or being made.
class WorkshopPane : public QWidget {
    Q_OBJECT

public:
    explicit WorkshopPane(QWidget *parent = nullptr);

    LessonPane *lessons() const { return m_lessons; }
    GamePane *game() const { return m_game; }
    void showGame();

    /// The kit is not there: what making it takes, and a button.
    void askForKit(const QString &sentence);
    void showMaking(const Progress &progress);
    void showKitReady();

    QSize sizeHint() const override { return {330, 600}; }

signals:
    void kitWanted();
    void kitStopWanted();
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshIcons();
    void fitWidth();

    QTabWidget *m_tabs;
    QToolButton *m_close;
    LessonPane *m_lessons;
    GamePane *m_game;
    QWidget *m_kit;
    QLabel *m_kitText;
    QProgressBar *m_kitBar;
    QPushButton *m_make;
    QPushButton *m_stop;
};

} // namespace drm
