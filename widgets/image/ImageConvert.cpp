// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/image/ImageConvert.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr int largestSide = 4096;

int level(double value)
{
    return std::isfinite(value) ? static_cast<int>(std::lround(std::clamp(value, 0.0, 1.0) * 255)) : 0;
}

/// `value(channel, offset)` gives 0..1 for the pixel at `offset` within a channel.
template <typename Value> QImage draw(int channels, int height, int width, Value value)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int row = 0; row < height && !image.isNull(); ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
        for (int column = 0; column < width; ++column) {
            const std::size_t offset =
                static_cast<std::size_t>(row) * static_cast<std::size_t>(width) + static_cast<std::size_t>(column);
            const int first = level(value(0, offset));
            line[column] = channels == 1 ? qRgb(first, first, first)
                                         : qRgb(first, level(value(1, offset)), level(value(2, offset)));
        }
    }
    return image;
}

bool holds(const ImageBatch &batch, int index)
{
    return ImageConvert::isConsistent(batch) && index >= 0 && index < batch.count;
}

} // namespace

bool ImageConvert::isConsistent(const ImageBatch &batch)
{
    return batch.count > 0 && (batch.channels == 1 || batch.channels == 3) && batch.height > 0
        && batch.height <= largestSide && batch.width > 0 && batch.width <= largestSide
        && batch.pixels.size() == static_cast<std::size_t>(batch.count) * batch.imageSize();
}

QImage ImageConvert::image(const ImageBatch &batch, int index)
{
    if (!holds(batch, index))
        return {};
    const float *pixels = batch.image(index);
    const std::size_t plane = batch.imageSize() / static_cast<std::size_t>(batch.channels);
    return draw(batch.channels, batch.height, batch.width, [pixels, plane](int channel, std::size_t offset) {
        return static_cast<double>(pixels[static_cast<std::size_t>(channel) * plane + offset]);
    });
}

QImage ImageConvert::difference(const ImageBatch &benign, const ImageBatch &triggered, int index, double gain)
{
    if (!holds(benign, index) || !holds(triggered, index) || benign.imageSize() != triggered.imageSize()
        || benign.channels != triggered.channels || benign.width != triggered.width)
        return {};
    const float *before = benign.image(index);
    const float *after = triggered.image(index);
    const std::size_t plane = benign.imageSize() / static_cast<std::size_t>(benign.channels);
    return draw(benign.channels, benign.height, benign.width, [=](int channel, std::size_t offset) {
        const std::size_t i = static_cast<std::size_t>(channel) * plane + offset;
        return 0.5 + 0.5 * gain * (static_cast<double>(after[i]) - static_cast<double>(before[i]));
    });
}

} // namespace drm
