// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/LeaderBoard.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QStandardItemModel;

namespace drm {

class CompactTable;
class ProblemLabel;

/// The leader board of the game: it is entered under a name, merged with those that others have saved, and saved for
/// them. It lives as long as the window.
class LeaderBoardBox : public QWidget {
    Q_OBJECT

public:
    explicit LeaderBoardBox(QWidget *parent = nullptr);

    /// What the player has reached so far, with `models` bets; with none there is nothing to enter.
    void setResult(double points, int models);

    /// The result under this name. Again: the entry of before is replaced.
    void enter(const QString &name);
    void merge(const QStringList &paths);
    void save(const QString &path);

private:
    void askForName();
    void chooseFiles();
    void chooseFile();
    /// Shows what an Error says.
    void attempt(const std::function<void()> &work);
    void refresh();

    std::vector<LeaderEntry> m_entries;
    LeaderEntry m_own; ///< without an id: not entered yet
    CompactTable *m_table;
    QStandardItemModel *m_rows;
    ProblemLabel *m_problem;
    QPushButton *m_enter;
    QPushButton *m_save;
};

} // namespace drm
