// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Resize.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace drm {

namespace {

/// Weights of one output pixel; they begin at the input pixel `first`.
struct PixelWeights {
    int first = 0;
    std::vector<float> weights;
};

std::vector<PixelWeights> pixelWeightsOf(int oldSize, int newSize)
{
    const double scale = static_cast<double>(oldSize) / newSize;
    const double reach = std::max(scale, 1.0);
    std::vector<PixelWeights> result(static_cast<std::size_t>(newSize));
    for (int i = 0; i < newSize; ++i) {
        auto &taps = result[static_cast<std::size_t>(i)];
        const double centre = (i + 0.5) * scale;
        taps.first = std::max(0, static_cast<int>(std::floor(centre - reach + 0.5)));
        const int end = std::min(oldSize, static_cast<int>(std::floor(centre + reach + 0.5)));
        double sum = 0;
        std::vector<double> weights;
        for (int x = taps.first; x < end; ++x) {
            weights.push_back(std::max(0.0, 1 - std::abs(x + 0.5 - centre) / reach));
            sum += weights.back();
        }
        for (const double weight : weights)
            taps.weights.push_back(static_cast<float>(weight / sum));
    }
    return result;
}

void roundTo(int levels, float *values, std::size_t count)
{
    if (levels <= 0)
        return;
    const auto scale = static_cast<float>(levels);
    std::transform(values, values + count, values,
                   [scale](float value) { return std::floor(value * scale + 0.5F) / scale; });
}

} // namespace

void resizePlane(const float *source, int height, int width, float *target, int newHeight, int newWidth, int levels)
{
    const auto oldRow = static_cast<std::size_t>(width);
    const auto newRow = static_cast<std::size_t>(newWidth);
    if (height == newHeight && width == newWidth) {
        std::copy_n(source, oldRow * static_cast<std::size_t>(height), target);
        return;
    }
    const auto across = pixelWeightsOf(width, newWidth);
    std::vector<float> narrow(newRow * static_cast<std::size_t>(height));
    for (std::size_t y = 0; y < static_cast<std::size_t>(height); ++y)
        for (std::size_t x = 0; x < newRow; ++x) {
            const float *from = source + y * oldRow + across[x].first;
            float sum = 0;
            for (std::size_t k = 0; k < across[x].weights.size(); ++k)
                sum += across[x].weights[k] * from[k];
            narrow[y * newRow + x] = sum;
        }
    roundTo(levels, narrow.data(), narrow.size());
    const auto down = pixelWeightsOf(height, newHeight);
    for (std::size_t y = 0; y < down.size(); ++y) {
        float *row = target + y * newRow;
        std::fill_n(row, newRow, 0.0F);
        for (std::size_t k = 0; k < down[y].weights.size(); ++k) {
            const float *from = narrow.data() + (static_cast<std::size_t>(down[y].first) + k) * newRow;
            for (std::size_t x = 0; x < newRow; ++x)
                row[x] += down[y].weights[k] * from[x];
        }
    }
    roundTo(levels, target, newRow * static_cast<std::size_t>(newHeight));
}

void fitImage(const float *source, const ImageShape &shape, float *target, const ImageShape &targetShape, int levels)
{
    const auto oldPlane = static_cast<std::size_t>(shape.height) * static_cast<std::size_t>(shape.width);
    const auto newPlane = static_cast<std::size_t>(targetShape.height) * static_cast<std::size_t>(targetShape.width);
    const auto resize = [&](const float *from, float *to) {
        resizePlane(from, shape.height, shape.width, to, targetShape.height, targetShape.width, levels);
    };
    if (shape.channels == targetShape.channels) {
        for (int c = 0; c < shape.channels; ++c)
            resize(source + static_cast<std::size_t>(c) * oldPlane, target + static_cast<std::size_t>(c) * newPlane);
    } else if (shape.channels == 1) {
        resize(source, target);
        for (int c = 1; c < targetShape.channels; ++c)
            std::copy_n(target, newPlane, target + static_cast<std::size_t>(c) * newPlane);
    } else {
        std::vector<float> grey(oldPlane);
        for (std::size_t i = 0; i < oldPlane; ++i)
            grey[i] = 0.299F * source[i] + 0.587F * source[oldPlane + i] + 0.114F * source[2 * oldPlane + i];
        resize(grey.data(), target);
    }
}

} // namespace drm
