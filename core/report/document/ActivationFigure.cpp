// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Chart.h"
#include "core/report/document/Figures.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr int binCount = 24;
constexpr int mostOutputs = 3; ///< that are drawn
constexpr int panelWidth = 230;
constexpr int panelHeight = 120;
constexpr double halfTurn = 180 / 3.14159265358979323846;

std::vector<double> columnOf(const Table &table, int column, double factor)
{
    std::vector<double> values;
    for (int row = 0; row < table.rows; ++row)
        values.push_back(factor * static_cast<double>(table.at(row, column)));
    return values;
}

/// Share of the values in each bin of the axis.
std::vector<double> sharesIn(const ChartAxis &axis, const std::vector<double> &values)
{
    std::vector<double> shares(binCount, 0.0);
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        const double place = (value - axis.low) / (axis.high - axis.low) * binCount;
        shares[static_cast<std::size_t>(std::clamp(static_cast<int>(place), 0, binCount - 1))] +=
            1.0 / static_cast<double>(values.size());
    }
    return shares;
}

} // namespace

std::optional<block::Figure> Figures::activations(const FeatureStats &features, const std::vector<std::string> &outputs,
                                                  const Words &words)
{
    if (!features.benignOutputs.isComplete() || !features.triggeredOutputs.isComplete()
        || features.benignOutputs.columns != features.triggeredOutputs.columns)
        return {};
    const bool angles = features.benignAngles.isComplete() && features.triggeredAngles.isComplete()
        && features.benignAngles.columns == features.benignOutputs.columns
        && features.triggeredAngles.columns == features.benignOutputs.columns;
    const int rows = std::min(features.benignOutputs.columns, mostOutputs);
    constexpr int left = 66;
    constexpr int top = 26;
    constexpr int rowHeight = panelHeight + 78;
    constexpr int gap = 78;
    const int width = left + panelWidth + (angles ? gap + panelWidth : 0) + 16;
    const int height = rows * rowHeight + 20;
    SvgDrawing svg(width, height, 12);
    const auto draw = [&](const Table &benign, const Table &triggered, int output, int x0, int y0, double factor,
                          const std::string &title) {
        const std::vector<double> before = columnOf(benign, output, factor);
        const std::vector<double> after = columnOf(triggered, output, factor);
        std::vector<double> all = before;
        all.insert(all.end(), after.begin(), after.end());
        const ChartAxis x = ChartAxis::over(all, panelWidth);
        const std::vector<double> shareBefore = sharesIn(x, before);
        const std::vector<double> shareAfter = sharesIn(x, after);
        const double highest = std::max(*std::max_element(shareBefore.begin(), shareBefore.end()),
                                        *std::max_element(shareAfter.begin(), shareAfter.end()));
        Chart chart(svg, words, x0, y0, x, {0, highest * 1.08, panelHeight});
        chart.bars(shareBefore, "#a9cfe6", true);
        chart.bars(shareAfter, "#d55e00", false);
        chart.frame({}, words(DRM_TEXT("Engine", "share")), title);
    };
    for (int output = 0; output < rows; ++output) {
        const std::string name = static_cast<std::size_t>(output) < outputs.size()
            ? outputs[static_cast<std::size_t>(output)]
            : "#" + std::to_string(output + 1);
        const int y0 = top + output * rowHeight;
        draw(features.benignOutputs, features.triggeredOutputs, output, left, y0, 1,
             words(Message{DRM_TEXT("Engine", "answer: %1"), {name}}));
        if (angles)
            draw(features.benignAngles, features.triggeredAngles, output, left + panelWidth + gap, y0, halfTurn,
                 words(Message{DRM_TEXT("Engine", "angle to the head, degrees: %1"), {name}}));
    }
    const int legend = height - 10;
    svg.add("rect", {{"x", left}, {"y", legend - 10}, {"width", 16}, {"height", 10}, {"fill", "#a9cfe6"}});
    svg.add("text", {{"x", left + 22}, {"y", legend}}, words(DRM_TEXT("Engine", "benign images")));
    svg.add("rect",
            {{"x", left + 180},
             {"y", legend - 10},
             {"width", 16},
             {"height", 10},
             {"fill", "none"},
             {"stroke", "#d55e00"},
             {"stroke-width", "1.8"}});
    svg.add("text", {{"x", left + 202}, {"y", legend}}, words(DRM_TEXT("Engine", "the same with the trigger")));
    block::Figure figure;
    figure.svg = svg.toText();
    figure.width = width;
    figure.height = height;
    return figure;
}

} // namespace drm
