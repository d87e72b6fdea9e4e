// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/PhaseText.h"
#include "core/report/Chart.h"
#include "core/report/document/Figures.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr int lossWidth = 640;
constexpr int lossPlotHeight = 170;

/// The values of a term, in units of its first one that is not 0; empty where there is no such, or it is negative.
std::vector<double> relativeValues(const LossHistory &history, std::size_t term)
{
    std::vector<double> values;
    double first = 0;
    for (const IterationRecord &record : history.records) {
        const double value = term < record.values.size() ? record.values[term] : 0;
        if (first == 0 && std::isfinite(value))
            first = value;
        values.push_back(value);
    }
    if (first <= 0)
        return {};
    for (double &value : values)
        value /= first;
    return values;
}

} // namespace

std::optional<block::Figure> Figures::loss(const LossHistory &history, const Words &words)
{
    if (history.records.size() < 2)
        return {};
    std::vector<double> iterations;
    for (const IterationRecord &record : history.records)
        iterations.push_back(record.iteration);
    std::vector<std::vector<double>> curves;
    std::vector<std::string> names;
    std::vector<double> all;
    for (std::size_t term = 0; term < history.phase.terms.size(); ++term) {
        std::vector<double> values = relativeValues(history, term);
        if (values.empty())
            continue;
        all.insert(all.end(), values.begin(), values.end());
        curves.push_back(std::move(values));
        names.push_back(words(termText(history.phase.terms[term])));
    }
    if (curves.empty())
        return {};

    constexpr int left = 70;
    constexpr int top = 14;
    const int plotWidth = lossWidth - left - 14;
    SvgDrawing svg(lossWidth, top + lossPlotHeight + 74, 12);
    // Terms that vanish would squeeze all others: six decades are shown.
    ChartAxis y = ChartAxis::over(all, lossPlotHeight, true);
    y.low = std::max(y.low, y.high * 1e-6);
    Chart chart(svg, words, left, top,
                {iterations.front(), std::max(iterations.back(), iterations.front() + 1), plotWidth}, y);
    chart.frame(words(DRM_TEXT("Engine", "iteration")), words(DRM_TEXT("Engine", "in units of the first value")), {});
    for (std::size_t i = 0; i < curves.size(); ++i)
        chart.curve(iterations, curves[i], Chart::colours()[i % Chart::colours().size()]);
    drawLegend(svg, names, left, top + lossPlotHeight + 56, plotWidth);
    block::Figure figure;
    figure.svg = svg.toText();
    figure.width = lossWidth;
    figure.height = top + lossPlotHeight + 74;
    return figure;
}

} // namespace drm
