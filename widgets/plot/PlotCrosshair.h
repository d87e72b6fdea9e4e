// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot/PlotCurve.h"

#include <QObject>
#include <QString>

#include <vector>

class QCPItemStraightLine;
class QCustomPlot;
class QLabel;
class QPoint;
class QPointF;

namespace drm {

class Theme;

/// Two dashed lines and a label beside the cursor of a plot. The lines live on a layer of their own, so that moving
/// the mouse redraws nothing else.
class PlotCrosshair : public QObject {
    Q_OBJECT

public:
    explicit PlotCrosshair(QCustomPlot *plot);

    /// Rich text beside the cursor (pixels); the lines cross at `point` (plot coordinates), none where that is null.
    void show(const QPoint &cursor, const QString &text, const QPointF *point);
    void hide();
    QString text() const; ///< empty while hidden
    /// Rich text with the value of every shown curve near the cursor (pixels); `snapped` takes the nearest of these
    /// points (plot coordinates). Empty where there is none.
    static QString nearestValues(const QCustomPlot &plot, const std::vector<PlotCurve> &curves, const QPointF &cursor,
                                 QPointF *snapped);
    void applyTheme(const Theme &theme);

private:
    void replotLines();

    QCustomPlot *m_plot;
    QLabel *m_label;
    QCPItemStraightLine *m_vertical;
    QCPItemStraightLine *m_horizontal;
};

} // namespace drm
