// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/SvgDrawing.h"
#include "core/report/Words.h"

#include <string>
#include <vector>

namespace drm {

/// An axis from `low` to `high` over `length` pixels, linear or logarithmic.
struct ChartAxis {
    double low = 0;
    double high = 1;
    int length = 100;
    bool logarithmic = false;

    /// Over the finite values (the positive ones, on a logarithmic axis), with some room at both ends; 0 to 1 where
    /// there are none.
    static ChartAxis over(const std::vector<double> &values, int length, bool logarithmic = false);
    double at(double value) const; ///< pixels from the low end, within the axis
    std::vector<double> ticks() const; ///< a few round numbers
};

/// A plot's frame with ticks and titles, and what is drawn into it.
class Chart {
public:
    Chart(SvgDrawing &svg, const Words &words, int left, int top, ChartAxis x, ChartAxis y);

    void frame(const std::string &xTitle, const std::string &yTitle, const std::string &title);
    void curve(const std::vector<double> &x, const std::vector<double> &y, const char *colour);
    /// Bars of equal width over the x axis, heights on the y axis; filled, or as a line alone.
    void bars(const std::vector<double> &heights, const char *colour, bool filled);
    double x(double value) const { return m_left + m_x.at(value); }
    double y(double value) const { return m_top + m_y.length - m_y.at(value); }

    static const std::vector<const char *> &colours(); ///< of curves, told apart by the colour-blind, too

private:
    SvgDrawing &m_svg;
    const Words &m_words;
    int m_left;
    int m_top;
    ChartAxis m_x;
    ChartAxis m_y;
};

/// A line of names with their colours, at a place; a drawing's width is kept by going on in the next line.
/// Returns the height that it took, pixels.
int drawLegend(SvgDrawing &svg, const std::vector<std::string> &names, int left, int top, int width);

} // namespace drm
