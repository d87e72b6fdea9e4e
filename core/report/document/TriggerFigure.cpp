// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/SvgDrawing.h"
#include "core/report/document/Figures.h"
#include "core/report/document/PngPicture.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr int mostImages = 5;
constexpr int cell = 104;
constexpr int space = 8;
constexpr int labelColumn = 92;

/// 0.5 + (x' - x) / 2, stretched so that the largest change of all images is black or white.
ImageBatch differences(const TriggerPreview &trigger)
{
    ImageBatch result = trigger.benign;
    float largest = 0;
    for (std::size_t i = 0; i < result.pixels.size(); ++i) {
        result.pixels[i] = trigger.triggered.pixels[i] - trigger.benign.pixels[i];
        if (std::isfinite(result.pixels[i]))
            largest = std::max(largest, std::abs(result.pixels[i]));
    }
    for (float &value : result.pixels)
        value = 0.5F + (largest > 0 ? value / (2 * largest) : 0.0F);
    return result;
}

std::string answersText(const Table &answers, int row, const Words &words)
{
    std::vector<double> values;
    for (int column = 0; column < std::min(answers.columns, 3); ++column)
        values.push_back(answers.at(row, column));
    return words.numbers(values, 2) + (answers.columns > 3 ? " …" : "");
}

} // namespace

std::optional<block::Figure> Figures::trigger(const TriggerPreview &trigger, const Words &words)
{
    const ImageBatch &benign = trigger.benign;
    if (benign.empty() || benign.pixels.size() != trigger.triggered.pixels.size()
        || benign.pixels.size() != static_cast<std::size_t>(benign.count) * benign.imageSize())
        return {};
    const int count = std::min(benign.count, mostImages);
    const int scale = std::max(1, 208 / std::max(benign.height, benign.width));
    const double ratio = static_cast<double>(benign.height) / benign.width;
    const int cellHeight = static_cast<int>(std::lround(cell * std::min(ratio, 2.0)));
    const int cellWidth = static_cast<int>(std::lround(cellHeight / ratio));
    const bool answers = trigger.benignPredictions.isComplete() && trigger.benignPredictions.rows >= count
        && trigger.triggeredPredictions.isComplete() && trigger.triggeredPredictions.rows >= count;
    const int answerHeight = answers ? 16 : 0;
    const int rowHeight = cellHeight + answerHeight + space;
    const int width = labelColumn + count * (cellWidth + space);
    const int height = 3 * rowHeight - answerHeight; // differences have no answers
    SvgDrawing svg(width, height, 11);
    const auto drawRow = [&](int row, const ImageBatch &images, const Table *numbers, const std::string &title) {
        const int y = row * rowHeight;
        // Long words of some languages are set into two lines.
        const std::size_t blank = title.find(' ');
        svg.add("text", {{"x", 0}, {"y", y + cellHeight / 2}, {"font-weight", "bold"}}, title.substr(0, blank));
        if (blank != std::string::npos)
            svg.add("text", {{"x", 0}, {"y", y + cellHeight / 2 + 14}, {"font-weight", "bold"}},
                    title.substr(blank + 1));
        for (int i = 0; i < count; ++i) {
            const int x = labelColumn + i * (cellWidth + space);
            svg.add("image",
                    {{"x", x},
                     {"y", y},
                     {"width", cellWidth},
                     {"height", cellHeight},
                     {"xlink:href", dataUri(pngOf(images, i, scale))}});
            if (numbers)
                svg.add("text", {{"x", x + cellWidth / 2}, {"y", y + cellHeight + 12}, {"text-anchor", "middle"}},
                        answersText(*numbers, i, words));
        }
    };
    drawRow(0, benign, answers ? &trigger.benignPredictions : nullptr, words(DRM_TEXT("Engine", "benign")));
    drawRow(1, trigger.triggered, answers ? &trigger.triggeredPredictions : nullptr,
            words(DRM_TEXT("Engine", "with trigger")));
    drawRow(2, differences(trigger), nullptr, words(DRM_TEXT("Engine", "difference")));
    block::Figure figure;
    figure.svg = svg.toText();
    figure.width = width;
    figure.height = height;
    return figure;
}

} // namespace drm
