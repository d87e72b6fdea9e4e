// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triggers/SharedWarp.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace drm {

namespace {

/// Where one pixel of the result is taken from: four numbers of an image's first channel, and how they are mixed.
struct Taken {
    std::int64_t upperLeft, upperRight, lowerLeft, lowerRight; ///< offsets in an image, channels innermost
    float right, below; ///< 0..1, the shares of the right and of the lower ones
    bool insideX, insideY; ///< not beyond the border
};

struct Shape {
    std::int64_t lanes, each, height, width, channels;
    std::int64_t pixels() const { return height * width; }
    std::int64_t image() const { return pixels() * channels; }
};

Shape shapeOf(const at::Tensor &x, const at::Tensor &places)
{
    return {places.size(0), x.size(0) / places.size(0), x.size(2), x.size(3), x.size(1)};
}

std::vector<Taken> takenFrom(const float *places, const Shape &shape)
{
    std::vector<Taken> taken(static_cast<std::size_t>(shape.pixels()));
    const auto along = [](float place, std::int64_t size, std::int64_t &first, std::int64_t &second, float &share) {
        const float last = static_cast<float>(size - 1);
        const float wanted = (place + 1) / 2 * last;
        const float kept = wanted > 0 ? std::min(wanted, last) : 0; // NaN, too
        first = static_cast<std::int64_t>(kept);
        second = std::min(first + 1, size - 1);
        share = kept - static_cast<float>(first);
        return wanted > 0 && wanted < last;
    };
    for (std::int64_t p = 0; p < shape.pixels(); ++p) {
        Taken &t = taken[static_cast<std::size_t>(p)];
        std::int64_t left = 0;
        std::int64_t right = 0;
        std::int64_t upper = 0;
        std::int64_t lower = 0;
        t.insideX = along(places[2 * p], shape.width, left, right, t.right);
        t.insideY = along(places[2 * p + 1], shape.height, upper, lower, t.below);
        t.upperLeft = (upper * shape.width + left) * shape.channels;
        t.upperRight = (upper * shape.width + right) * shape.channels;
        t.lowerLeft = (lower * shape.width + left) * shape.channels;
        t.lowerRight = (lower * shape.width + right) * shape.channels;
    }
    return taken;
}

/// `channels` is a constant in the common case, so that the compiler unrolls the innermost loops.
template <typename Channels>
void sample(const float *image, float *result, const std::vector<Taken> &taken, Channels channels)
{
    for (const Taken &t : taken) {
        const float lowerRight = t.right * t.below;
        const float lowerLeft = t.below - lowerRight;
        const float upperRight = t.right - lowerRight;
        const float upperLeft = 1 - t.right - lowerLeft;
        for (std::int64_t c = 0; c < channels; ++c)
            *result++ = upperLeft * image[t.upperLeft + c] + upperRight * image[t.upperRight + c]
                + lowerLeft * image[t.lowerLeft + c] + lowerRight * image[t.lowerRight + c];
    }
}

/// Adds the slopes in the columns and rows of the pixels from `first` to `last`.
template <typename Channels>
void addSlopes(const float *image, const float *gradient, const std::vector<Taken> &taken, std::int64_t first,
               std::int64_t last, float *slopes, Channels channels)
{
    for (std::int64_t p = first; p < last; ++p) {
        const Taken &t = taken[static_cast<std::size_t>(p)];
        float alongX = 0;
        float alongY = 0;
        for (std::int64_t c = 0; c < channels; ++c) {
            const float upperLeft = image[t.upperLeft + c];
            const float upperRight = image[t.upperRight + c];
            const float lowerLeft = image[t.lowerLeft + c];
            const float lowerRight = image[t.lowerRight + c];
            const float slope = gradient[p * channels + c];
            alongX += slope * ((upperRight - upperLeft) * (1 - t.below) + (lowerRight - lowerLeft) * t.below);
            alongY += slope * ((lowerLeft - upperLeft) * (1 - t.right) + (lowerRight - upperRight) * t.right);
        }
        slopes[2 * p] += alongX;
        slopes[2 * p + 1] += alongY;
    }
}

template <typename Work> void withChannels(std::int64_t channels, const Work &work)
{
    if (channels == 3)
        work(std::integral_constant<std::int64_t, 3>());
    else
        work(channels);
}

struct Warp : torch::autograd::Function<Warp> {
    static at::Tensor forward(torch::autograd::AutogradContext *context, const at::Tensor &x, const at::Tensor &places)
    {
        const at::Tensor images = x.contiguous(at::MemoryFormat::ChannelsLast);
        const at::Tensor where = places.contiguous();
        context->save_for_backward({images, where});
        const Shape shape = shapeOf(images, where);
        at::Tensor result = at::empty_like(images);
        float *to = result.data_ptr<float>();
        const float *from = images.data_ptr<float>();
        for (std::int64_t lane = 0; lane < shape.lanes; ++lane) {
            const auto taken = takenFrom(where.data_ptr<float>() + lane * shape.pixels() * 2, shape);
            at::parallel_for(lane * shape.each, (lane + 1) * shape.each, 1, [&](std::int64_t begin, std::int64_t end) {
                for (std::int64_t i = begin; i < end; ++i)
                    withChannels(shape.channels, [&](auto channels) {
                        sample(from + i * shape.image(), to + i * shape.image(), taken, channels);
                    });
            });
        }
        return result;
    }

    static torch::autograd::tensor_list backward(torch::autograd::AutogradContext *context,
                                                 torch::autograd::tensor_list gradients)
    {
        const auto saved = context->get_saved_variables();
        const at::Tensor gradient = gradients[0].contiguous(at::MemoryFormat::ChannelsLast);
        const Shape shape = shapeOf(saved[0], saved[1]);
        at::Tensor result = at::zeros_like(saved[1]);
        const float *from = saved[0].data_ptr<float>();
        const float *slopes = gradient.data_ptr<float>();
        for (std::int64_t lane = 0; lane < shape.lanes; ++lane) {
            const auto taken = takenFrom(saved[1].data_ptr<float>() + lane * shape.pixels() * 2, shape);
            float *to = result.data_ptr<float>() + lane * shape.pixels() * 2;
            at::parallel_for(0, shape.pixels(), 1024, [&](std::int64_t begin, std::int64_t end) {
                for (std::int64_t i = lane * shape.each; i < (lane + 1) * shape.each; ++i)
                    withChannels(shape.channels, [&](auto channels) {
                        addSlopes(from + i * shape.image(), slopes + i * shape.image(), taken, begin, end, to,
                                  channels);
                    });
                for (std::int64_t p = begin; p < end; ++p) {
                    const Taken &t = taken[static_cast<std::size_t>(p)];
                    to[2 * p] *= t.insideX ? static_cast<float>(shape.width - 1) / 2 : 0.0f;
                    to[2 * p + 1] *= t.insideY ? static_cast<float>(shape.height - 1) / 2 : 0.0f;
                }
            });
        }
        return {at::Tensor(), result};
    }
};

} // namespace

at::Tensor warpedTogether(const at::Tensor &x, const at::Tensor &places)
{
    if (x.device().is_cpu() && x.scalar_type() == at::kFloat && !x.requires_grad())
        return Warp::apply(x, places);
    const at::Tensor perImage = places.repeat_interleave(x.size(0) / places.size(0), 0);
    return at::grid_sampler(x, perImage, /*bilinear*/ 0, /*border*/ 1, /*align_corners=*/true)
        .contiguous(at::MemoryFormat::ChannelsLast); // grid_sampler forgets the memory order
}

} // namespace drm
