// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

#include <vector>

namespace drm {

/// Bins of equal width over several samples together, so that equal heights mean equal shares in all of them. Numbers
/// that are not finite are left out.
class HistogramBins {
public:
    HistogramBins(const std::vector<std::vector<double>> &samples, int bins);

    bool isEmpty() const { return m_edges.isEmpty(); } ///< no sample has a finite number
    const QVector<double> &edges() const { return m_edges; } ///< bins + 1
    /// Percent of the sample in each bin, with the closing 0 of PlotCurve::Style::Histogram; none for an empty sample.
    QVector<double> shares(const std::vector<double> &sample) const;

private:
    QVector<double> m_edges;
};

} // namespace drm
