// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QVector>
#include <QWidget>

class QAbstractItemView;
class QAction;
class QHBoxLayout;

namespace drm {

/// The line above a list: its heading and a button for each thing that can be done with what is chosen in it. The list
/// offers the same in its context menu, and with keys while it has the focus.
class ActionRow : public QWidget {
    Q_OBJECT

public:
    ActionRow(const QString &heading, QAbstractItemView *view, QWidget *parent = nullptr);

    /// The action is called `name`, its button `name` with "Button" behind it. `icon` is one of Icons.
    QAction *add(const QString &name, const QString &icon, const QString &text, const QString &toolTip,
                 const QKeySequence &keys = {});
    /// Stands between the heading and the buttons and takes the width that is left.
    void setMiddle(QWidget *widget);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshIcons();

    QAbstractItemView *m_view;
    QHBoxLayout *m_row;
    QVector<QAction *> m_actions;
    int m_middle; ///< place of the stretch in the layout
};

} // namespace drm
