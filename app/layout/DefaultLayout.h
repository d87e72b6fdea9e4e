// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

class QDockWidget;
class QMainWindow;

namespace drm {

/// Where the panels are while the user has not moved them: three columns, the answer and the parameters; the images;
/// the curves. In a low window there are no panels one above the other: what lies below otherwise is a tab. A panel
/// without a place of its own is a tab beside the probe map. Docks are those of Workspace, by their names.
class DefaultLayout {
public:
    DefaultLayout(QMainWindow &window, const QVector<QDockWidget *> &docks);

    /// Shows all docks, for the window's present size.
    void apply() const;
    /// Puts one of the docks, which the window has in no place, where the others still are.
    void place(QDockWidget *dock) const;
    /// Gives the playground some of its neighbours' place.
    void widenPlayground() const;
    /// Gives the place of this dock, one in front, its width and height of the default.
    void makeRoomFor(const QDockWidget &dock) const;
    /// A dock that is left out at first, until its panel has something to show.
    static bool isForLater(const QDockWidget &dock);
    /// The dock that another one comes with, so that a column appears whole; nothing: it comes alone.
    QDockWidget *companionOf(const QDockWidget &dock) const;
    /// Of those that share its place, once it has something to show.
    bool isInFront(const QDockWidget &dock) const;

private:
    bool isLow() const;
    const QVector<QStringList> &places() const;
    void shareTheColumn() const; ///< equal heights of the plots of the third column
    QDockWidget *named(const QString &name) const; ///< "loss"; one of them
    QDockWidget *neighbourOf(const QDockWidget *dock) const;

    QMainWindow &m_window;
    const QVector<QDockWidget *> &m_docks;
};

} // namespace drm
