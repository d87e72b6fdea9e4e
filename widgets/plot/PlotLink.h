// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QCPAxis;

namespace drm {

class PlotView;

/// Makes plots with the same axes one: what is shown of the axes is the same in all of them, and the crosshair of one
/// stands at the same x in all. A double click or Home shows everything of all plots in each.
class PlotLink : public QObject {
    Q_OBJECT

public:
    explicit PlotLink(QObject *parent = nullptr);

    /// Call showEverything() when all are there and hold their data.
    void add(PlotView *view);
    /// The ranges that hold the curves of every plot.
    void showEverything();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copyRange(const PlotView *from, bool horizontal);
    void showCrosshair(const PlotView *from, double x);

    std::vector<PlotView *> m_views;
    bool m_busy = false; ///< changes are ours
};

} // namespace drm
