// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

class QDockWidget;
class QWidget;

namespace drm {

/// Where keys lead in a window with docks. Qt takes a dock that lies behind another one's tab for visible, and walks
/// through its controls unseen.
class FocusWalk {
public:
    /// As QWidget::focusNextPrevChild() of a window, past all that lies behind a tab. False, and no change, where there
    /// is nothing else to go to.
    static bool step(QWidget &window, bool next);
    /// Shows the dock, brings it to the front, and gives the focus to the control of it that had it last, or its first.
    static void enter(QDockWidget &dock);
    /// Enters the dock after (or before) the one that has the focus, of those that are not closed.
    static void enterNext(const QVector<QDockWidget *> &docks, bool next);
};

} // namespace drm
