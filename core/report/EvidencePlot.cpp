// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/EvidencePlot.h"

#include "core/base/Text.h"
#include "core/detect/NullTest.h"
#include "core/report/SvgDrawing.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr int plotWidth = 210;
constexpr int plotHeight = 190;
constexpr int left = 70;
constexpr int top = 48;
constexpr int gap = 70;

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

/// A logarithmic axis from `low` to `high` over `length` pixels.
struct Axis {
    double low;
    double high;
    int length;

    double at(double value) const { return length * std::log(value / low) / std::log(high / low); }
};

Axis axisOver(std::vector<double> values, int length)
{
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return {*low / 1.25, *high * 1.25, length};
}

/// 1, 2 and 5 times powers of ten within the axis; every one of them, or the powers alone where they are many.
std::vector<double> ticks(const Axis &axis)
{
    std::vector<double> all;
    const bool wide = axis.high / axis.low > 60;
    for (int power = -9; power <= 9; ++power) {
        for (const double digit : {1.0, 2.0, 5.0}) {
            const double value = digit * std::pow(10, power);
            if (value >= axis.low && value <= axis.high && (!wide || digit == 1))
                all.push_back(value);
        }
    }
    return all;
}

/// The recovered target: a diamond whose upper corner is here.
std::string diamondFrom(double x, double y)
{
    return SvgDrawing::joined("M", x, y, "l 7 7 l -7 7 l -7 -7 z");
}

void drawPlot(SvgDrawing &svg, const HypothesisResult &result, const std::vector<double> &deviations, int x0)
{
    const bool found =
        result.succeeded && std::isfinite(comparableCost(result.null)) && comparableCost(result.null) > 0;
    std::vector<double> costs = result.null.costs;
    std::vector<double> distances = result.null.distances;
    distances.push_back(result.null.targetDistance);
    if (found)
        costs.push_back(comparableCost(result.null));
    const LowerPrediction prediction = againstNull(result, deviations);
    const double expected = std::exp(prediction.expected);
    const double low = std::exp(prediction.expected - 2 * prediction.standardError);
    const double high = std::exp(prediction.expected + 2 * prediction.standardError);
    costs.insert(costs.end(), {low, high});
    const Axis x = axisOver(distances, plotWidth);
    const Axis y = axisOver(costs, plotHeight);
    const auto px = [&](double value) { return x0 + x.at(value); };
    const auto py = [&](double value) { return top + plotHeight - y.at(value); };

    svg.add("text", {{"x", x0}, {"y", top - 12}, {"font-weight", "bold"}},
            result.name + ", score " + formatNumber(std::round(result.score() * 100) / 100));
    svg.add(
        "rect",
        {{"x", x0}, {"y", top}, {"width", plotWidth}, {"height", plotHeight}, {"fill", "none"}, {"stroke", "#999999"}});
    for (const double tick : ticks(x))
        svg.add("text", {{"x", px(tick)}, {"y", top + plotHeight + 16}, {"text-anchor", "middle"}}, formatNumber(tick));
    for (const double tick : ticks(y)) {
        svg.add("line",
                {{"x1", x0}, {"x2", x0 + plotWidth}, {"y1", py(tick)}, {"y2", py(tick)}, {"stroke", "#e4e4e4"}});
        svg.add("text", {{"x", x0 - 6}, {"y", py(tick) + 4}, {"text-anchor", "end"}}, formatNumber(tick));
    }
    const double target = px(result.null.targetDistance);
    svg.add("path",
            {{"d",
              SvgDrawing::joined("M", target, py(low), "V", py(high), "M", target - 5, py(low), "h 10 M", target - 5,
                                 py(high), "h 10 M", target - 5, py(expected), "h 10")},
             {"fill", "none"},
             {"stroke", "#0072b2"},
             {"stroke-width", "1.5"}});
    for (std::size_t k = 0; k < result.null.costs.size(); ++k)
        svg.add("circle",
                {{"cx", px(result.null.distances[k])},
                 {"cy", py(result.null.costs[k])},
                 {"r", 4},
                 {"fill", "#0072b2"},
                 {"fill-opacity", "0.6"}});
    if (found)
        svg.add("path", {{"d", diamondFrom(target, py(comparableCost(result.null)) - 7)}, {"fill", "#d55e00"}});
    svg.add("text", {{"x", x0 + plotWidth / 2}, {"y", top + plotHeight + 34}, {"text-anchor", "middle"}},
            "distance from the benign answers");
}

} // namespace

std::string evidencePlot(const ScanResult &result)
{
    std::vector<const HypothesisResult *> drawn;
    for (const HypothesisResult &hypothesis : result.hypotheses)
        if (canBeDrawn(hypothesis, result.answerDeviations))
            drawn.push_back(&hypothesis);
    const int columns = std::max<int>(2, static_cast<int>(drawn.size()));
    SvgDrawing svg(left + columns * (plotWidth + gap), top + plotHeight + 78, 12);
    svg.add("text", {{"x", 16}, {"y", 20}, {"font-size", 14}},
            "What a working trigger costs, by where it leads the answers");
    if (drawn.empty()) {
        svg.add("text", {{"x", 16}, {"y", top + 30}},
                "No hypothesis with searches near other answers was run: there is nothing to compare.");
        return svg.toText();
    }
    svg.add("text",
            {{"transform", "translate(18 " + std::to_string(top + plotHeight / 2) + ") rotate(-90)"},
             {"text-anchor", "middle"}},
            "cost of the trigger");
    int x0 = left;
    for (const HypothesisResult *hypothesis : drawn) {
        drawPlot(svg, *hypothesis, result.answerDeviations, x0);
        x0 += plotWidth + gap;
    }
    const int legend = top + plotHeight + 60;
    svg.add("circle", {{"cx", left + 4}, {"cy", legend - 4}, {"r", 4}, {"fill", "#0072b2"}});
    svg.add("text", {{"x", left + 14}, {"y", legend}},
            "near other answers; bar: expected at the target ± 2 standard errors");
    svg.add("path", {{"d", diamondFrom(left + 480, legend - 11)}, {"fill", "#d55e00"}});
    svg.add("text", {{"x", left + 492}, {"y", legend}}, "the recovered target");
    return svg.toText();
}

} // namespace drm
