// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curate/ImageWalk.h"

#include "core/data/DrawImages.h"
#include "core/record/ScanProgress.h"

#include <algorithm>

namespace drm {

namespace {

constexpr std::size_t mostImages = 64; ///< of a part
constexpr std::size_t mostPartBytes = 128 << 20;

/// Of an image as it is decoded, whatever it becomes.
std::size_t bytesOf(const Dataset &data, const ImageShape &shape)
{
    const ImageShape native = data.nativeShape();
    const auto side = [](int own, int wanted) { return static_cast<std::size_t>(std::max({own, wanted, 1})); };
    return sizeof(float) * 3 * side(native.height, shape.height) * side(native.width, shape.width);
}

} // namespace

ImageWalk::ImageWalk(const Dataset &data, const std::vector<std::int64_t> &indices, const ImageShape &shape,
                     RunControl &control)
    : m_data(data)
    , m_indices(indices)
    , m_shape(shape)
    , m_control(control)
    , m_begun(std::chrono::steady_clock::now())
    , m_partSize(std::clamp<std::size_t>(mostPartBytes / bytesOf(data, shape), 1, mostImages))
{
}

bool ImageWalk::next()
{
    m_present.clear();
    while (m_present.empty()) {
        if (m_at >= m_indices.size())
            return false;
        if (!m_control.proceed()) {
            m_stopped = true;
            return false;
        }
        report();
        const auto first = m_indices.begin() + static_cast<std::ptrdiff_t>(m_at);
        const auto count = static_cast<std::ptrdiff_t>(std::min(m_partSize, m_indices.size() - m_at));
        const std::vector<std::int64_t> part(first, first + count);
        m_at += part.size();
        try {
            m_images = m_data.read(part, m_shape);
            m_present = part;
        } catch (const Error &error) {
            if (m_data.strict() || !isOfOneImage(error))
                throw;
            readOneByOne(part);
        }
    }
    return true;
}

void ImageWalk::readOneByOne(const std::vector<std::int64_t> &part)
{
    m_images = {};
    for (const std::int64_t index : part) {
        try {
            ImageBatch one = m_data.read({index}, m_shape);
            m_present.push_back(index);
            if (m_images.empty()) {
                m_images = std::move(one);
            } else {
                m_images.pixels.insert(m_images.pixels.end(), one.pixels.begin(), one.pixels.end());
                ++m_images.count;
            }
        } catch (const Error &error) {
            if (!isOfOneImage(error))
                throw;
            m_damaged.push_back({index, error.message()});
        }
    }
}

void ImageWalk::report() const
{
    if (!m_control.observer().progress)
        return;
    Progress progress;
    progress.stage = "images";
    progress.iteration = static_cast<int>(m_at);
    progress.iterations = static_cast<int>(m_indices.size());
    progress.fraction = static_cast<double>(m_at) / static_cast<double>(m_indices.size());
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begun).count();
    if (m_at > 0)
        progress.secondsLeft = seconds / progress.fraction - seconds;
    m_control.observer().progress(progress);
}

} // namespace drm
