// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/BatchPlan.h"

#include "core/base/Error.h"
#include "core/data/Resize.h"

#include <algorithm>

namespace drm {

BatchPlan::BatchPlan(const Dataset &data, const std::vector<std::int64_t> &indices, const ImageShape &shape)
    : m_indices(indices)
    , m_shape(shape)
{
    const auto native = data.nativeShape();
    if (m_shape.height == 0)
        m_shape.height = native.height;
    if (m_shape.width == 0)
        m_shape.width = native.width;
    constexpr int maxSide = 32768;
    if ((m_shape.channels != 1 && m_shape.channels != 3) || m_shape.height < 1 || m_shape.width < 1
        || m_shape.height > maxSide || m_shape.width > maxSide)
        throw Error(
            ErrorKind::InvalidArgument,
            Message{
                DRM_TEXT(
                    "Engine",
                    "Images can be read with 1 or 3 channels and 1 to 32768 pixels a side; %1×%2×%3 was asked for."),
                {std::to_string(m_shape.channels), std::to_string(m_shape.height), std::to_string(m_shape.width)}},
            data.path());
    requireIndices(data, indices);
    constexpr double maxBytes = 4.0 * (1 << 30);
    const double bytes = 4.0 * static_cast<double>(indices.size()) * m_shape.channels * m_shape.height * m_shape.width;
    if (bytes > maxBytes)
        throw Error(
            ErrorKind::UnsuitableData,
            Message{DRM_TEXT("Engine",
                             "%1 images of %2×%3 pixels would take more than 4 GiB of memory; choose a smaller image "
                             "size or fewer images."),
                    {std::to_string(indices.size()), std::to_string(m_shape.height), std::to_string(m_shape.width)}},
            data.path());
}

ImageBatch BatchPlan::emptyBatch() const
{
    ImageBatch batch{static_cast<int>(m_indices.size()), m_shape.channels, m_shape.height, m_shape.width, {}};
    batch.pixels.resize(m_indices.size() * batch.imageSize());
    return batch;
}

void BatchPlan::fit(const float *pixels, const ImageShape &shape, float *target, int levels) const
{
    fitImage(pixels, shape, target, m_shape, levels);
    const auto count = static_cast<std::size_t>(m_shape.channels) * static_cast<std::size_t>(m_shape.height)
        * static_cast<std::size_t>(m_shape.width);
    std::transform(target, target + count, target, [](float value) { return std::clamp(value, 0.0F, 1.0F); });
}

void BatchPlan::requireIndices(const Dataset &data, const std::vector<std::int64_t> &indices)
{
    for (const auto index : indices)
        if (index < 0 || index >= data.size())
            throw Error(ErrorKind::InvalidArgument,
                        Message{DRM_TEXT("Engine", "Image %1 was asked for; the set has images 0 to %2."),
                                {std::to_string(index), std::to_string(data.size() - 1)}},
                        data.path());
}

Table BatchPlan::labelsAt(const Dataset &data, const std::vector<float> &labels,
                          const std::vector<std::int64_t> &indices)
{
    requireIndices(data, indices);
    const auto columns = static_cast<std::ptrdiff_t>(data.labelNames().size());
    if (columns == 0)
        return {};
    Table result{static_cast<int>(indices.size()), static_cast<int>(columns), {}};
    for (const auto index : indices) {
        const auto begin = labels.begin() + static_cast<std::ptrdiff_t>(index) * columns;
        result.values.insert(result.values.end(), begin, begin + columns);
    }
    return result;
}

} // namespace drm
