// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/FocusWalk.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QScrollArea>
#include <QTabBar>

namespace drm {

namespace {

QDockWidget *dockOf(QWidget *widget)
{
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget())
        if (auto *dock = qobject_cast<QDockWidget *>(widget))
            return dock;
    return nullptr;
}

bool takesFocus(const QWidget &widget, const QWidget &within)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy() && widget.isEnabled()
        && within.isAncestorOf(&widget) && widget.isVisibleTo(&within);
}

/// Qt keeps docks behind a tab visible, outside of their window, and the tabs of docks that were closed, too.
bool isBehindTab(QWidget &widget)
{
    if (qobject_cast<QTabBar *>(&widget) && qobject_cast<QMainWindow *>(widget.parentWidget()))
        return !widget.parentWidget()->rect().intersects(widget.geometry());
    const QDockWidget *dock = dockOf(&widget);
    return dock && !dock->isFloating() && !dock->parentWidget()->rect().intersects(dock->geometry());
}

/// Gives the focus, and scrolls to it.
void focus(QWidget &widget, Qt::FocusReason reason)
{
    widget.setFocus(reason);
    for (QWidget *outer = widget.parentWidget(); outer; outer = outer->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(outer))
            area->ensureWidgetVisible(&widget, 8, 8);
}

QWidget *firstStop(QWidget &within)
{
    for (QWidget *widget = within.nextInFocusChain(); widget != &within; widget = widget->nextInFocusChain())
        if (takesFocus(*widget, within))
            return widget;
    return nullptr;
}

} // namespace

bool FocusWalk::step(QWidget &window, bool next)
{
    QWidget *const from = window.focusWidget() ? window.focusWidget() : &window;
    const auto after = [next](const QWidget *widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget *widget = after(from); widget && widget != from; widget = after(widget)) {
        if (widget->window() == &window && takesFocus(*widget, window) && !isBehindTab(*widget)) {
            focus(*widget, next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

void FocusWalk::enter(QDockWidget &dock)
{
    dock.show();
    dock.raise();
    if (dock.isFloating())
        dock.activateWindow();
    QWidget *const panel = dock.widget();
    QWidget *target = panel->focusWidget();
    if (!target || !takesFocus(*target, *panel))
        target = firstStop(*panel);
    if (!target)
        target = firstStop(dock); // an empty panel has the buttons of its title
    if (target)
        focus(*target, Qt::TabFocusReason);
}

void FocusWalk::enterNext(const QVector<QDockWidget *> &docks, bool next)
{
    const auto count = static_cast<int>(docks.size());
    const auto has = static_cast<int>(docks.indexOf(dockOf(QApplication::focusWidget())));
    for (int i = 1; i <= count; ++i) {
        const int at = has < 0 ? (next ? i - 1 : count - i) : (has + (next ? i : count - i)) % count;
        if (!docks.at(at)->isHidden())
            return enter(*docks.at(at));
    }
}

} // namespace drm
