// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/EvidencePlot.h"

#include "core/base/Text.h"
#include "core/detect/NullTest.h"
#include "core/record/PhaseText.h"
#include "core/report/Chart.h"
#include "core/report/SvgDrawing.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr int plotWidth = 210;
constexpr int plotHeight = 190;
constexpr int left = 70;
constexpr int top = 54;
constexpr int gap = 84;
constexpr int rowHeight = plotHeight + 84;
constexpr int mostColumns = 2;

bool canBeDrawn(const HypothesisResult &result, const std::vector<double> &deviations)
{
    const auto positive = [](double value) { return std::isfinite(value) && value > 0; };
    return hasNullTest(result) && result.null.costs.size() == result.null.distances.size()
        && std::all_of(result.null.costs.begin(), result.null.costs.end(), positive)
        && std::all_of(result.null.distances.begin(), result.null.distances.end(), positive)
        && positive(result.null.targetDistance) && !result.target.empty() && result.target.size() == deviations.size()
        && result.null.targets.columns == static_cast<int>(result.target.size())
        && result.null.targets.rows == static_cast<int>(result.null.costs.size());
}

/// The recovered target: a diamond whose upper corner is here.
std::string diamondFrom(double x, double y)
{
    return SvgDrawing::joined("M", x, y, "l 7 7 l -7 7 l -7 -7 z");
}

void drawPlot(SvgDrawing &svg, const HypothesisResult &result, const ScanResult &scan, int x0, int y0,
              const Words &words)
{
    const bool found =
        result.succeeded && std::isfinite(comparableCost(result.null)) && comparableCost(result.null) > 0;
    std::vector<double> costs = result.null.costs;
    std::vector<double> distances = result.null.distances;
    distances.push_back(result.null.targetDistance);
    if (found)
        costs.push_back(comparableCost(result.null));
    const LowerPrediction prediction = againstNull(result, scan);
    const double expected = std::exp(prediction.expected);
    const double low = std::exp(prediction.expected - 2 * prediction.standardError);
    const double high = std::exp(prediction.expected + 2 * prediction.standardError);
    costs.insert(costs.end(), {low, high});
    Chart chart(svg, words, x0, y0, ChartAxis::over(distances, plotWidth, true),
                ChartAxis::over(costs, plotHeight, true));
    chart.frame(words(DRM_TEXT("Engine", "distance from the benign answers")),
                words(DRM_TEXT("Engine", "cost of the trigger")),
                words(Message{DRM_TEXT("Engine", "%1, score %2"),
                              {hypothesisText(result.name), formatNumber(std::round(result.score() * 100) / 100)}}));
    const double target = chart.x(result.null.targetDistance);
    svg.add("path",
            {{"d",
              SvgDrawing::joined("M", target, chart.y(low), "V", chart.y(high), "M", target - 5, chart.y(low), "h 10 M",
                                 target - 5, chart.y(high), "h 10 M", target - 5, chart.y(expected), "h 10")},
             {"fill", "none"},
             {"stroke", "#0072b2"},
             {"stroke-width", "1.5"}});
    for (std::size_t k = 0; k < result.null.costs.size(); ++k)
        svg.add("circle",
                {{"cx", chart.x(result.null.distances[k])},
                 {"cy", chart.y(result.null.costs[k])},
                 {"r", 4},
                 {"fill", "#66aad1"},
                 {"stroke", "#0072b2"},
                 {"stroke-width", "0.7"}});
    if (found)
        svg.add("path", {{"d", diamondFrom(target, chart.y(comparableCost(result.null)) - 7)}, {"fill", "#d55e00"}});
}

} // namespace

EvidencePlot evidencePlot(const ScanResult &result, const Words &words)
{
    std::vector<const HypothesisResult *> drawn;
    for (const HypothesisResult &hypothesis : result.hypotheses)
        if (canBeDrawn(hypothesis, result.answerDeviations))
            drawn.push_back(&hypothesis);
    EvidencePlot plot;
    plot.empty = drawn.empty();
    const int rows = std::max(1, (static_cast<int>(drawn.size()) + mostColumns - 1) / mostColumns);
    plot.width = left + mostColumns * (plotWidth + gap) - gap + 24;
    plot.height = drawn.empty() ? top + 50 : top + rows * rowHeight + 36;
    SvgDrawing svg(plot.width, plot.height, 12);
    svg.add("text", {{"x", 16}, {"y", 20}, {"font-size", 14}},
            words(DRM_TEXT("Engine", "What a working trigger costs, by where it leads the answers")));
    if (drawn.empty())
        svg.add("text", {{"x", 16}, {"y", top}},
                words(DRM_TEXT(
                    "Engine", "No hypothesis with searches near other answers was run: there is nothing to compare.")));
    for (int i = 0; i < static_cast<int>(drawn.size()); ++i)
        drawPlot(svg, *drawn[static_cast<std::size_t>(i)], result, left + i % mostColumns * (plotWidth + gap),
                 top + i / mostColumns * rowHeight, words);
    if (!drawn.empty()) {
        const int legend = plot.height - 28;
        svg.add("circle", {{"cx", left + 4}, {"cy", legend - 4}, {"r", 4}, {"fill", "#66aad1"}, {"stroke", "#0072b2"}});
        svg.add("text", {{"x", left + 14}, {"y", legend}},
                words(DRM_TEXT("Engine", "near other answers; bar: expected at the target ± 2 standard errors")));
        svg.add("path", {{"d", diamondFrom(left + 4, legend + 7)}, {"fill", "#d55e00"}});
        svg.add("text", {{"x", left + 14}, {"y", legend + 18}}, words(DRM_TEXT("Engine", "the recovered target")));
    }
    plot.svg = svg.toText();
    return plot;
}

} // namespace drm
