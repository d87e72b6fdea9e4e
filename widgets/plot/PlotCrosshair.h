// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot/PlotCurve.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QCPItemStraightLine;
class QCustomPlot;
class QLabel;
class QPoint;
class QPointF;

namespace drm {

class Theme;

/// Two dashed lines and a label beside the cursor of a plot: the values there. The lines live on a layer of their own,
/// so that moving the mouse redraws nothing else.
class PlotCrosshair : public QObject {
    Q_OBJECT

public:
    /// Text (rich) at plot coordinates; empty: none.
    using Source = std::function<QString(double x, double y)>;

    /// The curves outlive it.
    PlotCrosshair(QCustomPlot *plot, const std::vector<PlotCurve> &curves);

    /// Its texts, without lines, in place of the values of the curves.
    void setSource(Source source) { m_source = std::move(source); }
    /// Where there is nothing to say at the cursor (pixels) it hides.
    void showAt(const QPoint &cursor);
    /// As showAt(), in the middle of the column of this plot coordinate; outside of the axes, or NaN: hides.
    void showAtX(double x);
    void hide();
    QString text() const; ///< empty while hidden
    void applyTheme(const Theme &theme);

private:
    QString nearestValues(const QPointF &cursor, QPointF *snapped) const;
    void show(const QPoint &cursor, const QString &text, const QPointF *point);
    void replotLines();

    QCustomPlot *m_plot;
    const std::vector<PlotCurve> &m_curves;
    Source m_source;
    QLabel *m_label;
    QCPItemStraightLine *m_vertical;
    QCPItemStraightLine *m_horizontal;
};

} // namespace drm
