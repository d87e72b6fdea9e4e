// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Chart.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr int lineHeight = 16;

/// 1, 2 or 5 times a power of ten, so that `count` steps of it or fewer cover `range`.
double roundStep(double range, int count)
{
    const double power = std::pow(10, std::floor(std::log10(range / count)));
    for (const double digit : {1.0, 2.0, 5.0})
        if (range / (digit * power) <= count)
            return digit * power;
    return 10 * power;
}

} // namespace

ChartAxis ChartAxis::over(const std::vector<double> &values, int length, bool logarithmic)
{
    double low = 0;
    double high = 0;
    bool any = false;
    for (const double value : values) {
        if (!std::isfinite(value) || (logarithmic && value <= 0))
            continue;
        low = any ? std::min(low, value) : value;
        high = any ? std::max(high, value) : value;
        any = true;
    }
    if (!any)
        return {logarithmic ? 0.1 : 0.0, 1.0, length, logarithmic};
    if (logarithmic)
        return {low / 1.3, high * 1.3, length, true};
    const double room = high > low ? 0.04 * (high - low) : std::max(0.5, std::abs(high) * 0.1);
    return {low - room, high + room, length, false};
}

double ChartAxis::at(double value) const
{
    const double share =
        logarithmic ? std::log(std::max(value, low) / low) / std::log(high / low) : (value - low) / (high - low);
    return length * std::clamp(share, 0.0, 1.0);
}

std::vector<double> ChartAxis::ticks() const
{
    std::vector<double> ticks;
    if (!logarithmic) {
        const double step = roundStep(high - low, std::max(2, length / 60));
        for (double tick = std::ceil(low / step) * step; tick <= high; tick += step)
            ticks.push_back(std::abs(tick) < step * 1e-6 ? 0 : tick);
        return ticks;
    }
    const bool wide = high / low > 60;
    const double decades = std::log10(high / low);
    const int stride = std::max(1, static_cast<int>(std::ceil(decades / 6)));
    for (int power = static_cast<int>(std::floor(std::log10(low))); power <= std::log10(high); ++power)
        for (const double digit : {1.0, 2.0, 5.0})
            if (const double value = digit * std::pow(10, power);
                value >= low && value <= high && (!wide || (digit == 1 && power % stride == 0)))
                ticks.push_back(value);
    return ticks;
}

Chart::Chart(SvgDrawing &svg, const Words &words, int left, int top, ChartAxis x, ChartAxis y)
    : m_svg(svg)
    , m_words(words)
    , m_left(left)
    , m_top(top)
    , m_x(x)
    , m_y(y)
{
}

const std::vector<const char *> &Chart::colours()
{
    static const std::vector<const char *> list{"#0072b2", "#d55e00", "#009e73", "#cc79a7",
                                                "#e69f00", "#56b4e9", "#333333"};
    return list;
}

void Chart::frame(const std::string &xTitle, const std::string &yTitle, const std::string &title)
{
    const int bottom = m_top + m_y.length;
    for (const double tick : m_y.ticks()) {
        m_svg.add(
            "line",
            {{"x1", m_left}, {"x2", m_left + m_x.length}, {"y1", y(tick)}, {"y2", y(tick)}, {"stroke", "#e4e4e4"}});
        m_svg.add("text", {{"x", m_left - 6}, {"y", y(tick) + 4}, {"text-anchor", "end"}}, m_words.number(tick));
    }
    for (const double tick : m_x.ticks()) {
        m_svg.add("line",
                  {{"x1", x(tick)}, {"x2", x(tick)}, {"y1", bottom}, {"y2", bottom + 4}, {"stroke", "#999999"}});
        m_svg.add("text", {{"x", x(tick)}, {"y", bottom + 16}, {"text-anchor", "middle"}}, m_words.number(tick));
    }
    m_svg.add("rect",
              {{"x", m_left},
               {"y", m_top},
               {"width", m_x.length},
               {"height", m_y.length},
               {"fill", "none"},
               {"stroke", "#999999"}});
    if (!title.empty())
        m_svg.add("text", {{"x", m_left}, {"y", m_top - 8}, {"font-weight", "bold"}}, title);
    if (!xTitle.empty())
        m_svg.add("text", {{"x", m_left + m_x.length / 2}, {"y", bottom + 33}, {"text-anchor", "middle"}}, xTitle);
    if (!yTitle.empty())
        m_svg.add("text",
                  {{"transform",
                    "translate(" + std::to_string(m_left - 52) + " " + std::to_string(m_top + m_y.length / 2)
                        + ") rotate(-90)"},
                   {"text-anchor", "middle"}},
                  yTitle);
}

void Chart::curve(const std::vector<double> &xs, const std::vector<double> &ys, const char *colour)
{
    std::string path;
    bool pen = false;
    for (std::size_t i = 0; i < xs.size() && i < ys.size(); ++i) {
        const bool drawn = std::isfinite(ys[i]) && (!m_y.logarithmic || ys[i] > 0);
        if (drawn)
            path += (path.empty() ? "" : " ") + SvgDrawing::joined(pen ? "L" : "M", x(xs[i]), y(ys[i]));
        pen = drawn;
    }
    if (!path.empty())
        m_svg.add("path", {{"d", path}, {"fill", "none"}, {"stroke", colour}, {"stroke-width", "1.5"}});
}

void Chart::bars(const std::vector<double> &heights, const char *colour, bool filled)
{
    if (heights.empty())
        return;
    const double width = static_cast<double>(m_x.length) / static_cast<double>(heights.size());
    const double bottom = m_top + m_y.length;
    std::string path = SvgDrawing::joined("M", m_left, bottom);
    for (std::size_t i = 0; i < heights.size(); ++i)
        path += " " + SvgDrawing::joined("V", y(heights[i]), "H", m_left + width * static_cast<double>(i + 1));
    path += " " + SvgDrawing::joined("V", bottom);
    m_svg.add("path",
              {{"d", path},
               {"fill", filled ? colour : "none"},
               {"stroke", colour},
               {"stroke-width", filled ? "0.5" : "1.8"}});
}

int drawLegend(SvgDrawing &svg, const std::vector<std::string> &names, int left, int top, int width)
{
    constexpr double letterWidth = 6.6; // of the usual sans-serif at 12 pixels
    double x = left;
    int y = top;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const double needed = 34 + letterWidth * static_cast<double>(names[i].size());
        if (x > left && x + needed > left + width) {
            x = left;
            y += lineHeight;
        }
        svg.add("line",
                {{"x1", x},
                 {"x2", x + 16},
                 {"y1", y - 4},
                 {"y2", y - 4},
                 {"stroke", Chart::colours()[i % Chart::colours().size()]},
                 {"stroke-width", 3}});
        svg.add("text", {{"x", x + 20}, {"y", y}}, names[i]);
        x += needed;
    }
    return y - top + lineHeight;
}

} // namespace drm
