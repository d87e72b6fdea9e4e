// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/palette/CommandList.h"

#include <QFrame>
#include <QStringList>

class QDockWidget;
class QLabel;
class QLineEdit;
class QListView;

namespace drm {

class CommandModel;

/// A popup over its window: a line to type in, and the commands that match. Up, Down and Enter choose one, Escape or a
/// click beside it closes it.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /// Opens with these commands; those used last, which the user's settings keep, come first.
    void open(const QVector<Command> &commands);

signals:
    /// The entry of a panel was chosen. It is to be shown, not closed, as the tick in its menu would.
    void panelChosen(QDockWidget *dock);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QStringList recent();
    static void remember(const QString &id);

    void filter(const QString &text);
    void step(int rows);
    void activate();

    CommandModel *m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace drm
