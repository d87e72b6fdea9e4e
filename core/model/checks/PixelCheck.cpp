// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks/PixelCheck.h"

#include "core/base/Text.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace drm {

namespace {

constexpr int mostImages = 128;
constexpr double step = 1.0 / 255;

struct PixelFigures {
    double minimum = 1;
    double maximum = 0;
    double mean = 0;
    double black = 0; ///< share of values at 0
    double white = 0; ///< share of values at 1
    double plain = 0; ///< share of images of one colour: each channel varies by less than one step of 255
    double change = 0; ///< standard deviation from image to image, mean over pixels and channels
};

PixelFigures measure(const ImageBatch &images)
{
    PixelFigures figures;
    const int count = images.count;
    const std::size_t size = images.imageSize();
    const std::size_t area = size / static_cast<std::size_t>(images.channels);
    std::vector<double> sums(size);
    std::vector<double> squares(size);
    double total = 0;
    double black = 0;
    double white = 0;
    int plain = 0;
    for (int i = 0; i < count; ++i) {
        const float *pixels = images.image(i);
        bool varied = false;
        for (int c = 0; c < images.channels; ++c) {
            const float *channel = pixels + static_cast<std::size_t>(c) * area;
            const auto [low, high] = std::minmax_element(channel, channel + area);
            figures.minimum = std::min<double>(figures.minimum, *low);
            figures.maximum = std::max<double>(figures.maximum, *high);
            varied = varied || *high - *low >= step;
        }
        plain += varied ? 0 : 1;
        for (std::size_t p = 0; p < size; ++p) {
            const double value = pixels[p];
            total += value;
            black += value <= 1e-6 ? 1 : 0;
            white += value >= 1 - 1e-6 ? 1 : 0;
            sums[p] += value;
            squares[p] += value * value;
        }
    }
    const double values = static_cast<double>(size) * count;
    figures.mean = total / values;
    figures.black = black / values;
    figures.white = white / values;
    figures.plain = static_cast<double>(plain) / count;
    for (std::size_t p = 0; p < size; ++p)
        figures.change +=
            std::sqrt(std::max(0.0, squares[p] / count - std::pow(sums[p] / count, 2))) / static_cast<double>(size);
    return figures;
}

std::string percent(double share)
{
    return formatNumber(100 * share, 2) + " %";
}

} // namespace

PreflightCheck checkPixels(const ImageStore &store)
{
    const ImageBatch images = store.first(mostImages);
    if (images.count == 0 || images.imageSize() == 0)
        return {"pixels", CheckState::Failed, Message{DRM_TEXT("Engine", "The images have no pixels."), {}}};
    const PixelFigures figures = measure(images);
    const auto doubt = [&](const Message &sentence) {
        const Message advice{
            DRM_TEXT("Engine", "Look at the images as they were read (inspect --data), and how they were written."),
            {}};
        return PreflightCheck{"pixels", CheckState::Doubtful, joined({sentence, advice})};
    };
    // Standardised numbers taken for 0..255 end below 3/255, those taken for 0..1 are cut off on both sides.
    if (figures.maximum < 0.04)
        return doubt(Message{DRM_TEXT("Engine", "The images are black: no pixel is brighter than %1 of white."),
                             {percent(figures.maximum)}});
    if (figures.plain > 0.1)
        return doubt(
            Message{DRM_TEXT("Engine", "%1 of the images are of one colour all over."), {percent(figures.plain)}});
    if (figures.change < 2 * step)
        return doubt(Message{
            DRM_TEXT("Engine",
                     "The images are nearly all the same: a pixel differs by %1 of white from one image to the next."),
            {percent(figures.change)}});
    const double between = 1 - figures.black - figures.white;
    if (figures.black > 0.05 && figures.white > 0.02 && figures.black + figures.white > 0.35 && between > 0.1)
        return doubt(Message{DRM_TEXT("Engine",
                                      "The pixel values look cut off: %1 of them are 0 and %2 are 1, as happens to "
                                      "standardised numbers that are read as pixels."),
                             {percent(figures.black), percent(figures.white)}});
    return {
        "pixels", CheckState::Passed,
        Message{DRM_TEXT("Engine", "The pixel values run from %1 to %2, mean %3."),
                {formatNumber(figures.minimum, 2), formatNumber(figures.maximum, 2), formatNumber(figures.mean, 2)}}};
}

} // namespace drm
