// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/GameScore.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace drm {

class BetForm;
class CompactTable;
class LeaderBoardBox;
class ProblemLabel;

/// The game "clean or backdoored?": the models of a folder whose truth is hidden until somebody has bet on them, the
/// points of the bets, and the leader board. Nothing of it is kept beyond the window.
class GamePane : public QWidget {
    Q_OBJECT

public:
    explicit GamePane(QWidget *parent = nullptr);

    /// Reads the truths in the folder of the game. Where they or their models are missing or damaged, the pane offers
    /// to make the kit. Bets on models that are the same as before stay.
    void setFolder(const QString &gameFolder);

    int bets() const; ///< placed, "I do not know" included

    QSize sizeHint() const override;

public slots:
    /// The window shows this model now: of the game, another one, or none (empty). The same again changes nothing.
    void noteOpened(const QString &modelPath);
    /// That a scan of the open model took; they add up. Of another model, or after the bet, they do not count.
    void noteScanSeconds(double seconds);

signals:
    void kitWanted();
    void openRequested(const QString &modelPath);
    void betsChanged(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Case {
        GameTruth truth;
        double seconds = 0; ///< of scanning, before the bet
        std::optional<GameBet> bet;
    };
    enum Column { ModelColumn, BetColumn, PointsColumn };

    void buildMissing();
    void buildGame();
    void showMissing(const QString &problem);
    Case *chosen(); ///< in the table; null: none
    Case *opened(); ///< in the window; null: no model of the game
    QString pathOf(const Case &one) const;
    void openChosen();
    void chooseOpened();
    void showChosen();
    void placeBet(GameVerdict verdict, const std::vector<double> &target);
    void refresh();
    void refreshRows();

    QString m_folder;
    QString m_openPath;
    std::vector<Case> m_cases;
    QWidget *m_missing;
    ProblemLabel *m_problem;
    QWidget *m_game;
    CompactTable *m_table;
    QStandardItemModel *m_rows;
    QPushButton *m_open;
    QLabel *m_chosenTitle;
    QLabel *m_state;
    BetForm *m_bet;
    QLabel *m_total;
    LeaderBoardBox *m_board;
};

} // namespace drm
