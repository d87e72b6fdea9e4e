// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/PanelArrangement.h"

#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>
#include <numeric>

namespace drm {

namespace {

QDockWidget *named(const QVector<QDockWidget *> &docks, const QString &name)
{
    for (QDockWidget *dock : docks)
        if (dock->objectName() == name)
            return dock;
    return nullptr;
}

/// Pixels for docks side by side, or one above the other, by their shares.
void share(QMainWindow &window, const QList<QDockWidget *> &docks, const QList<int> &shares,
           Qt::Orientation orientation)
{
    const int all = orientation == Qt::Horizontal ? window.width() : window.height();
    const int sum = std::max(1, std::accumulate(shares.begin(), shares.end(), 0));
    QList<int> sizes;
    for (const int one : shares)
        sizes.append(all * one / sum);
    window.resizeDocks(docks, sizes, orientation);
}

} // namespace

PanelArrangement::PanelArrangement(const QString &title, const QString &actionName, const QVector<Column> &columns)
    : m_title(title)
    , m_actionName(actionName)
    , m_columns(columns)
{
}

QVector<PanelArrangement> PanelArrangement::all()
{
    return {PanelArrangement(tr("S&can", "layout"), QStringLiteral("actionLayoutScan"),
                             {{{{{"verdictDock", "parametersDock"}, 1}}, 27},
                              {{{{"lossDock"}, 64}, {{"logDock", "caseDock"}, 36}}, 43},
                              {{{{"triggerDock"}, 58}, {{"probeDock"}, 42}}, 30}}),
            PanelArrangement(tr("Inspect &trigger", "layout"), QStringLiteral("actionLayoutTrigger"),
                             {{{{{"verdictDock"}, 58}, {{"probeDock"}, 42}}, 30},
                              {{{{"triggerDock", "playgroundDock", "dataDock"}, 1}}, 70}}),
            PanelArrangement(tr("Compare &activations", "layout"), QStringLiteral("actionLayoutActivations"),
                             {{{{{"activationsDock", "compareDock"}, 1}}, 56},
                              {{{{"triggerDock", "dataDock"}, 60}, {{"verdictDock"}, 40}}, 44}})};
}

void PanelArrangement::apply(QMainWindow &window, const QVector<QDockWidget *> &docks) const
{
    for (QDockWidget *dock : docks) {
        dock->setFloating(false);
        window.removeDockWidget(dock);
    }
    // The front panel of every place first: a dock that shares its place is not split.
    struct Shown {
        QDockWidget *front;
        QStringList others;
        int height;
    };
    QVector<QVector<Shown>> columns;
    QList<QDockWidget *> tops;
    QList<int> widths;
    for (const Column &column : m_columns) {
        QVector<Shown> shown;
        for (const Place &place : column.places) {
            QStringList names = place.docks;
            while (!names.isEmpty() && !named(docks, names.first()))
                names.removeFirst();
            if (!names.isEmpty())
                shown.append({named(docks, names.takeFirst()), names, place.height});
        }
        if (shown.isEmpty())
            continue;
        if (tops.isEmpty())
            window.addDockWidget(Qt::LeftDockWidgetArea, shown.first().front);
        else
            window.splitDockWidget(tops.last(), shown.first().front, Qt::Horizontal);
        tops.append(shown.first().front);
        widths.append(column.width);
        columns.append(shown);
    }
    if (tops.isEmpty())
        return;
    for (const QVector<Shown> &column : columns)
        for (int i = 1; i < column.size(); ++i)
            window.splitDockWidget(column.at(i - 1).front, column.at(i).front, Qt::Vertical);
    QVector<QDockWidget *> placed;
    for (const QVector<Shown> &column : columns) {
        for (const Shown &place : column) {
            placed.append(place.front);
            for (const QString &name : place.others) {
                if (QDockWidget *other = named(docks, name)) {
                    window.tabifyDockWidget(place.front, other);
                    placed.append(other);
                }
            }
        }
    }
    for (QDockWidget *dock : placed)
        dock->show();
    // A closed panel needs a place too, for when the user opens it.
    for (QDockWidget *dock : docks) {
        if (!placed.contains(dock)) {
            window.tabifyDockWidget(tops.first(), dock);
            dock->close();
        }
    }
    share(window, tops, widths, Qt::Horizontal);
    for (const QVector<Shown> &column : columns) {
        QList<QDockWidget *> fronts;
        QList<int> heights;
        for (const Shown &place : column) {
            fronts.append(place.front);
            heights.append(place.height);
            place.front->raise();
        }
        share(window, fronts, heights, Qt::Vertical);
    }
}

} // namespace drm
