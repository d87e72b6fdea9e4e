// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mitigate/RandomTriggers.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace drm {

namespace {

constexpr std::int64_t families = 3;

at::Tensor withSquares(const at::Tensor &x, at::Generator &generator)
{
    const auto side = static_cast<double>(std::min(x.size(2), x.size(3)));
    const at::Tensor size = (drawForEach(x, 0.03, 0.2, generator) * side).round().clamp_min(1);
    const at::Tensor top = drawForEach(x, 0, 1, generator) * (x.size(2) - size);
    const at::Tensor left = drawForEach(x, 0, 1, generator) * (x.size(3) - size);
    const at::Tensor rows = at::arange(x.size(2), x.options()).reshape({1, 1, -1, 1});
    const at::Tensor columns = at::arange(x.size(3), x.options()).reshape({1, 1, 1, -1});
    const at::Tensor inside =
        (rows >= top).logical_and(rows < top + size).logical_and(columns >= left).logical_and(columns < left + size);
    const at::Tensor colour = at::rand({x.size(0), x.size(1), 1, 1}, generator).to(x.device());
    return at::where(inside, colour, x);
}

at::Tensor moved(const at::Tensor &x, at::Generator &generator)
{
    const std::int64_t height = x.size(2);
    const std::int64_t width = x.size(3);
    const std::int64_t grid = 3 + draw(6, generator);
    at::Tensor control = at::rand({x.size(0), 2, grid, grid}, generator) * 2 - 1;
    control = control / control.abs().mean({1, 2, 3}, true);
    // The sampler's unit is half a side.
    control = control.to(x.device()) * drawForEach(x, 0.005, 0.04, generator) * 2;
    const at::Tensor field = at::upsample_bicubic2d(control, {height, width}, /*align_corners=*/true);
    const at::Tensor rows = at::linspace(-1, 1, height, x.options()).reshape({height, 1}).expand({height, width});
    const at::Tensor columns = at::linspace(-1, 1, width, x.options()).reshape({1, width}).expand({height, width});
    const at::Tensor places = at::stack({columns, rows}, -1).unsqueeze(0) + field.permute({0, 2, 3, 1});
    return at::grid_sampler(x, places, /*bilinear*/ 0, /*border*/ 1, /*align_corners=*/true);
}

at::Tensor blended(const at::Tensor &x, at::Generator &generator)
{
    const std::int64_t cells = std::int64_t{4} << draw(5, generator);
    const at::Tensor noise = at::rand({x.size(0), x.size(1), cells, cells}, generator).to(x.device());
    const at::Tensor pattern = at::upsample_nearest2d(noise, {x.size(2), x.size(3)});
    const at::Tensor share = drawForEach(x, 0, 0.25, generator);
    return (1 - share) * x + share * pattern;
}

} // namespace

std::int64_t draw(std::int64_t below, at::Generator &generator)
{
    return at::randint(below, {1}, generator, at::TensorOptions().dtype(at::kLong)).item<std::int64_t>();
}

at::Tensor drawForEach(const at::Tensor &images, double low, double high, at::Generator &generator)
{
    const at::Tensor numbers = at::rand({images.size(0), 1, 1, 1}, generator) * (high - low) + low;
    return numbers.to(images.device());
}

at::Tensor underRandomTriggers(const at::Tensor &x, at::Generator &generator)
{
    if (x.size(0) == 0)
        return x;
    const std::int64_t each = (x.size(0) + families - 1) / families;
    std::vector<at::Tensor> parts;
    std::int64_t family = 0;
    for (const at::Tensor &part : x.split(each)) {
        parts.push_back(family == 0       ? withSquares(part, generator)
                            : family == 1 ? moved(part, generator)
                                          : blended(part, generator));
        ++family;
    }
    return at::cat(parts);
}

} // namespace drm
