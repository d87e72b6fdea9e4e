// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/HistogramBins.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace drm {

HistogramBins::HistogramBins(const std::vector<std::vector<double>> &samples, int bins)
{
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    for (const std::vector<double> &sample : samples) {
        for (const double value : sample) {
            if (std::isfinite(value)) {
                least = std::min(least, value);
                most = std::max(most, value);
            }
        }
    }
    if (least > most || bins < 1)
        return;
    const double pad = most > least ? 0.0 : std::max(1e-6, std::abs(least) * 1e-3);
    m_edges.resize(bins + 1);
    for (int i = 0; i <= bins; ++i)
        m_edges[i] = least - pad + (most - least + 2 * pad) * i / bins;
}

QVector<double> HistogramBins::shares(const std::vector<double> &sample) const
{
    const auto count = std::count_if(sample.begin(), sample.end(), [](double value) { return std::isfinite(value); });
    if (isEmpty() || count == 0)
        return {};
    const qsizetype bins = m_edges.size() - 1;
    QVector<double> heights(m_edges.size(), 0.0);
    for (const double value : sample) {
        if (std::isfinite(value)) {
            const double place =
                (value - m_edges.first()) / (m_edges.last() - m_edges.first()) * static_cast<double>(bins);
            heights[std::clamp(static_cast<qsizetype>(place), qsizetype{0}, bins - 1)] +=
                100.0 / static_cast<double>(count);
        }
    }
    return heights;
}

} // namespace drm
