// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/BenignImages.h"

#include "core/model/RegressionModelImpl.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <numeric>

namespace drm {

namespace {

constexpr double mostTogether = 64 << 20; ///< bytes as tensors

double bytesOf(std::int64_t count, const ImageStore &store)
{
    const double bytes = static_cast<double>(count) * static_cast<double>(store.imageSize() * sizeof(float));
    return bytes <= mostTogether ? bytes : 0;
}

} // namespace

double BenignImages::bytesTogether(const ImageStore &store)
{
    return bytesOf(store.count() * 3 / 4, store) + bytesOf(store.count() / 4, store);
}

BenignImages::BenignImages(const ImageStore &store, int first, int count, at::Device device)
    : m_store(store)
    , m_first(first)
    , m_count(std::clamp(store.count() - first, 0, std::max(count, 0)))
    , m_device(device)
{
    if (bytesOf(m_count, store) > 0)
        m_together = toTensor(store.range(first, count), device);
}

at::Tensor BenignImages::range(std::int64_t from, std::int64_t to) const
{
    if (m_together.defined())
        return m_together.slice(0, from, to);
    std::vector<int> indices(static_cast<std::size_t>(std::max<std::int64_t>(std::min(to, m_count) - from, 0)));
    std::iota(indices.begin(), indices.end(), static_cast<int>(m_first + from));
    return fetch(indices);
}

at::Tensor BenignImages::rows(const at::Tensor &rows) const
{
    // As plain rows: index_select forgets the memory order, and a convolution would restore it at every layer.
    if (m_together.defined())
        return m_together.permute({0, 2, 3, 1})
            .flatten(1)
            .index_select(0, rows.to(m_device))
            .reshape({rows.size(0), height(), width(), channels()})
            .permute({0, 3, 1, 2});
    const at::Tensor plain = rows.to(at::kCPU, at::kLong).contiguous();
    const std::int64_t *wanted = plain.data_ptr<std::int64_t>();
    std::vector<int> indices;
    for (std::int64_t i = 0; i < plain.numel(); ++i)
        indices.push_back(static_cast<int>(m_first + wanted[i]));
    return fetch(indices);
}

at::Tensor BenignImages::fetch(const std::vector<int> &indices) const
{
    const auto count = static_cast<std::int64_t>(indices.size());
    const std::int64_t plane = height() * width();
    const std::int64_t depth = channels();
    at::Tensor images = at::empty({count, depth, height(), width()}, at::TensorOptions().dtype(at::kFloat),
                                  at::MemoryFormat::ChannelsLast);
    float *target = images.data_ptr<float>();
    at::parallel_for(0, count, 1, [&](std::int64_t begin, std::int64_t end) {
        std::vector<float> planes(m_store.imageSize());
        for (std::int64_t i = begin; i < end; ++i) {
            m_store.copy(indices[static_cast<std::size_t>(i)], planes.data());
            // One channel after the other: a loop over the few channels inside takes longer.
            for (std::int64_t c = 0; c < depth; ++c) {
                const float *from = planes.data() + c * plane;
                float *to = target + i * plane * depth + c;
                for (std::int64_t p = 0; p < plane; ++p)
                    to[p * depth] = from[p];
            }
        }
    });
    return images.to(m_device);
}

} // namespace drm
