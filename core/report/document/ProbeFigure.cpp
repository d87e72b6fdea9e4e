// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Chart.h"
#include "core/report/document/Figures.h"
#include "core/report/document/PngPicture.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace drm {

namespace {

constexpr int probeSide = 220; ///< pixels, of each of the two pictures

/// Yellow (0) over green to dark blue (1), in even steps of lightness, as the probe panel has it.
std::array<float, 3> sequentialColour(double share)
{
    static const std::array<std::array<double, 3>, 5> anchors{{{{0.267, 0.005, 0.329}},
                                                               {{0.229, 0.322, 0.546}},
                                                               {{0.128, 0.567, 0.551}},
                                                               {{0.369, 0.789, 0.383}},
                                                               {{0.993, 0.906, 0.144}}}};
    const double place = (1 - std::clamp(share, 0.0, 1.0)) * (anchors.size() - 1);
    const auto below = std::min<std::size_t>(static_cast<std::size_t>(place), anchors.size() - 2);
    const double rest = place - static_cast<double>(below);
    std::array<float, 3> colour{};
    for (std::size_t c = 0; c < 3; ++c)
        colour[c] = static_cast<float>(anchors[below][c] + rest * (anchors[below + 1][c] - anchors[below][c]));
    return colour;
}

/// By place, the lowest variance under a square of any colour; NaN where none was tried.
std::vector<double> lowestVariance(const ProbeMap &probe)
{
    std::vector<double> lowest;
    for (int row = 0; row < probe.rows; ++row) {
        for (int column = 0; column < probe.columns; ++column) {
            double best = std::nan("");
            for (int colour = 0; colour < static_cast<int>(probe.colours.size()); ++colour)
                if (const double value = probe.at(colour, row, column); std::isfinite(value) && !(value >= best))
                    best = value;
            lowest.push_back(best);
        }
    }
    return lowest;
}

ImageBatch pictureOf(const ProbeMap &probe, const std::vector<double> &lowest)
{
    ImageBatch picture{1, 3, probe.rows, probe.columns, {}};
    picture.pixels.resize(3 * lowest.size());
    for (std::size_t i = 0; i < lowest.size(); ++i) {
        const std::array<float, 3> colour =
            std::isfinite(lowest[i]) ? sequentialColour(lowest[i]) : std::array<float, 3>{0.9F, 0.9F, 0.9F};
        for (std::size_t c = 0; c < 3; ++c)
            picture.pixels[c * lowest.size() + i] = colour[c];
    }
    return picture;
}

} // namespace

std::optional<block::Figure> Figures::probe(const ProbeMap &probe, const Words &words)
{
    const std::vector<double> lowest = lowestVariance(probe);
    const bool any = std::any_of(lowest.begin(), lowest.end(), [](double value) { return std::isfinite(value); });
    if (!any || probe.imageHeight < 1 || probe.imageWidth < 1)
        return {};
    constexpr int top = 24;
    constexpr int between = 40;
    const double scale = static_cast<double>(probeSide) / std::max(probe.imageHeight, probe.imageWidth);
    const double width = probe.imageWidth * scale;
    const double height = probe.imageHeight * scale;
    const int total = top + probeSide + 44;
    SvgDrawing svg(2 * probeSide + between + 150, total, 12);
    svg.add("text", {{"x", 0}, {"y", 14}, {"font-weight", "bold"}},
            words(DRM_TEXT("Engine", "best square of one colour")));
    if (!probe.background.empty())
        svg.add("image",
                {{"x", 0},
                 {"y", top},
                 {"width", width},
                 {"height", height},
                 {"xlink:href",
                  dataUri(pngOf(probe.background, 0, std::max(1, 256 / std::max(1, probe.background.height))))}});
    const auto &colour = probe.bestColour;
    std::string fill = "rgb(";
    for (std::size_t c = 0; c < 3; ++c)
        fill += (c ? "," : "") + std::to_string(static_cast<int>(std::lround(255 * std::clamp(colour[c], 0.0F, 1.0F))));
    svg.add("rect",
            {{"x", probe.bestColumn * scale},
             {"y", top + probe.bestRow * scale},
             {"width", probe.bestSize * scale},
             {"height", probe.bestSize * scale},
             {"fill", fill + ")"},
             {"stroke", "#d55e00"},
             {"stroke-width", 2}});

    const int x0 = probeSide + between;
    svg.add("text", {{"x", x0}, {"y", 14}, {"font-weight", "bold"}},
            words(probe.objective == Objective::Maps ? DRM_TEXT("Engine", "unexplained share of the change, by place")
                                                     : DRM_TEXT("Engine", "variance that is left, by place")));
    const ImageBatch map = pictureOf(probe, lowest);
    const double reach = (probe.columns - 1) * probe.step + probe.squareSize;
    const double reachDown = (probe.rows - 1) * probe.step + probe.squareSize;
    // Every place is drawn where the middle of its square was.
    const double inset = (probe.squareSize - probe.step) / 2.0;
    svg.add("rect",
            {{"x", x0}, {"y", top}, {"width", width}, {"height", height}, {"fill", "#f4f4f4"}, {"stroke", "#999999"}});
    svg.add("image",
            {{"x", x0 + inset * scale},
             {"y", top + inset * scale},
             {"width", (reach - 2 * inset) * scale},
             {"height", (reachDown - 2 * inset) * scale},
             {"preserveAspectRatio", "none"},
             {"xlink:href", dataUri(pngOf(map, 0, std::max(1, 256 / std::max(1, probe.rows))))}});
    svg.add("rect",
            {{"x", x0 + probe.bestColumn * scale},
             {"y", top + probe.bestRow * scale},
             {"width", probe.bestSize * scale},
             {"height", probe.bestSize * scale},
             {"fill", "none"},
             {"stroke", "#d55e00"},
             {"stroke-width", 2}});

    const int keyLeft = x0 + probeSide + 24;
    constexpr int steps = 20;
    for (int i = 0; i < steps; ++i) {
        const auto shade = sequentialColour(1 - (i + 0.5) / steps);
        std::string text = "rgb(";
        for (std::size_t c = 0; c < 3; ++c)
            text += (c ? "," : "") + std::to_string(static_cast<int>(std::lround(255 * shade[c])));
        svg.add("rect", {{"x", keyLeft}, {"y", top + i * 8}, {"width", 14}, {"height", 8.5}, {"fill", text + ")"}});
    }
    svg.add("text", {{"x", keyLeft + 20}, {"y", top + 11}}, words.number(1));
    svg.add("text", {{"x", keyLeft + 20}, {"y", top + steps * 8}}, words.number(0));
    block::Figure figure;
    figure.svg = svg.toText();
    figure.width = 2 * probeSide + between + 150;
    figure.height = total;
    return figure;
}

} // namespace drm
