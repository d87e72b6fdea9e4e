// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/hdf5/Hdf5Pixels.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace drm {

void Hdf5Pixels::findScale(const H5Info &info, const std::vector<float> &images, const std::string &path)
{
    if (info.kind == H5Kind::Integer && info.elementBytes == 1 && !info.isSigned) {
        scale = 1.0F / 255;
        levels = 255;
        return;
    }
    float low = std::numeric_limits<float>::infinity();
    float high = -low;
    const auto numbers = static_cast<std::ptrdiff_t>(storedNumbers());
    for (auto image = images.begin(); image != images.end(); image += numbers) {
        if (!std::all_of(image, image + numbers, [](float value) { return std::isfinite(value); }))
            continue;
        const auto [least, most] = std::minmax_element(image, image + numbers);
        low = std::min(low, *least);
        high = std::max(high, *most);
    }
    const auto fail = [&](const Message &what) {
        throw Error(ErrorKind::UnsuitableData, Message{DRM_TEXT("Engine", "%1: %2."), {printable(path), what}}, path);
    };
    if (low > high)
        fail(Message{DRM_TEXT("Engine", "the images hold values that are not finite numbers; correct them"), {}});
    const Message range{DRM_TEXT("Engine", "the images have values from %1 to %2"),
                        {formatNumber(low), formatNumber(high)}};
    const Message remedy{DRM_TEXT("Engine",
                                  "store them as 0..1 or 0..255, without normalisation, and say what the model expects "
                                  "by --range (0-1, 0-255, -1-1 or imagenet)"),
                         {}};
    if (info.kind == H5Kind::Integer) {
        if (low < -8 || high > 65535)
            fail(Message{DRM_TEXT("Engine", "%1; store them as 0..1 or 0..255, without normalisation"), {range}});
        scale = high > 255 ? 1.0F / 65535 : 1.0F / 255;
        return;
    }
    // Interpolation leaves a little below 0 and above the highest value.
    constexpr float overshoot = 0.05F;
    if (low >= -overshoot && high <= 1.5F) {
        scale = 1;
        lowest = -0.25F;
        highest = 1.5F;
        return;
    }
    // Standardised images reach from about -3 to 3; read as 0..255 they would all be black.
    constexpr float leastOf255 = 32;
    if (high >= leastOf255 && high <= 263 && low >= -overshoot * high && low >= -8) {
        scale = 1.0F / 255;
        return;
    }
    fail(low < -overshoot ? Message{DRM_TEXT("Engine", "%1, so they were standardised or shifted; %2"), {range, remedy}}
                          : Message{DRM_TEXT("Engine", "%1, of which the meaning is not clear; %2"), {range, remedy}});
}

void Hdf5Pixels::unpack(const float *raw, std::vector<float> &pixels, const std::string &path,
                        const Argument &name) const
{
    const auto channels = static_cast<std::size_t>(shape.channels);
    const auto stored = static_cast<std::size_t>(storedChannels);
    const auto height = static_cast<std::size_t>(shape.height);
    const auto width = static_cast<std::size_t>(shape.width);
    const auto plane = height * width;
    const std::size_t pixelStep = channelsLast ? stored : 1;
    const std::size_t channelStep = channelsLast ? 1 : plane;
    const std::size_t rowStep = sidesSwapped ? 1 : width;
    const std::size_t columnStep = sidesSwapped ? height : 1;
    pixels.resize(channels * plane);
    float low = 0;
    float high = 0;
    bool finite = true;
    auto target = pixels.begin();
    for (std::size_t c = 0; c < channels; ++c)
        for (std::size_t y = 0; y < height; ++y)
            for (std::size_t x = 0; x < width; ++x) {
                const float value = raw[c * channelStep + (y * rowStep + x * columnStep) * pixelStep] * scale;
                finite = finite && std::isfinite(value);
                low = std::min(low, value);
                high = std::max(high, value);
                *target++ = value;
            }
    if (!finite)
        throw Error(
            ErrorKind::UnsuitableData,
            Message{DRM_TEXT("Engine", "%1: %2 holds a value that is not a finite number; correct or remove it."),
                    {printable(path), name}},
            path);
    if (low < lowest || high > highest)
        throw Error(
            ErrorKind::UnsuitableData,
            Message{DRM_TEXT("Engine",
                             "%1: %2 holds values from %3 to %4, where others lie in 0..%5; correct or remove it."),
                    {printable(path), name, formatNumber(low / scale), formatNumber(high / scale),
                     formatNumber(1 / scale, 5)}},
            path);
}

} // namespace drm
