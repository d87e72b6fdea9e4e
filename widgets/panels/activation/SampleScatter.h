// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot/PlotView.h"

namespace drm {

class PlotPicking;
class SampleSelection;

/// The same images benign and triggered as two sets of points, with the place a trigger brings them to. The points are
/// images that can be selected, see PlotPicking.
class SampleScatter : public PlotView {
    Q_OBJECT

public:
    struct Points {
        QVector<double> x;
        QVector<double> y;
    };

    explicit SampleScatter(QWidget *parent = nullptr);

    void setSelection(SampleSelection *selection);
    /// `samples`: image numbers in the data set, one a row of both sets; empty while they are not known.
    void setPoints(const Points &benign, const Points &triggered, const QVector<qint64> &samples);
    /// One point is a cross, more are a line. Call it after setPoints().
    void setTarget(const Points &target, const QString &name);
    /// As clear(), with the points.
    void clearPoints();

    PlotPicking *picking() const { return m_picking; }

private:
    QString readoutAt(double x, double y) const;
    QString table() const;

    PlotPicking *m_picking;
    QVector<qint64> m_samples;
};

} // namespace drm
