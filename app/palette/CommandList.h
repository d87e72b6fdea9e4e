// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPointer>
#include <QString>
#include <QVector>

class QAction;
class QMenuBar;

namespace drm {

/// What can be done in a window now: one entry of its menus.
struct Command {
    QString id; ///< stays the same from session to session
    QString name; ///< the action's text
    QString path; ///< the menus it is in: "View › Theme"
    QString keys; ///< its shortcut, as people read it
    QIcon icon;
    bool checked = false;
    QPointer<QAction> action;
};

class CommandList {
public:
    /// Every enabled action of the menus and of their menus, in order.
    static QVector<Command> of(const QMenuBar &bar);
    /// A menu's text as people read it, without the mark of its key.
    static QString plainText(const QString &text);
};

} // namespace drm
