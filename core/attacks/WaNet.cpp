// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/WaNet.h"

#include "core/attacks/TruthParameters.h"
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/lab/render/RenderTools.h"

#include <torch/torch.h>

#include <algorithm>

namespace drm {

namespace {

constexpr float jitterFactor = 3.0F;
constexpr double strengthEdge = 64; // of the image that the knob's displacement is counted for
constexpr double usualStrength = 1.5;
constexpr int usualGrid = 8;

/// field: 2×H×W pixels, or n×2×H×W; x: n×C×H×W.
at::Tensor warped(const at::Tensor &x, const at::Tensor &field)
{
    const std::int64_t height = x.size(2);
    const std::int64_t width = x.size(3);
    const at::Tensor rows = torch::arange(height, at::kFloat).reshape({1, height, 1}).expand({1, height, width});
    const at::Tensor columns = torch::arange(width, at::kFloat).reshape({1, 1, width}).expand({1, height, width});
    // grid_sampler wants -1..1 from the first pixel's centre to the last one's.
    const at::Tensor right = (columns + field.select(-3, 0)) * (2.0 / static_cast<double>(width - 1)) - 1;
    const at::Tensor down = (rows + field.select(-3, 1)) * (2.0 / static_cast<double>(height - 1)) - 1;
    const at::Tensor places = at::stack({right, down}, -1).expand({x.size(0), height, width, 2});
    return at::grid_sampler(x, places, /*bilinear*/ 0, /*border*/ 1, /*align_corners=*/true);
}

at::Tensor borrowed(ImageBatch &images, int first, int count)
{
    return torch::from_blob(images.image(first), {count, images.channels, images.height, images.width});
}

} // namespace

WaNet::WaNet(double pixels, int grid, std::uint32_t seed, int height, int width)
    : m_pixels(pixels)
    , m_grid(grid)
    , m_seed(seed)
    , m_height(height)
    , m_width(width)
{
    if (!(pixels >= 0.1 && pixels <= 32) || grid < 2 || grid > 32 || height < 2 || width < 2) {
        throw Error(
            ErrorKind::InvalidArgument,
            Message{
                DRM_TEXT("Engine",
                         "A WaNet field needs a mean displacement of 0.1 to 32 pixels and a control grid of 2 to 32."),
                {}});
    }
    RenderRandom random(seed, 0);
    at::Tensor control = torch::empty({1, 2, grid, grid});
    float *value = control.data_ptr<float>();
    for (std::int64_t i = 0; i < control.numel(); ++i)
        value[i] = random.uniform(-1.0F, 1.0F);
    control = control / control.abs().mean() * pixels;
    const at::Tensor field = at::upsample_bicubic2d(control, {height, width}, /*align_corners=*/true).contiguous();
    m_field.assign(field.data_ptr<float>(), field.data_ptr<float>() + field.numel());
}

void WaNet::checkShape(const ImageBatch &images, int first, int count) const
{
    checkRange(images, first, count);
    if (images.height != m_height || images.width != m_width) {
        throw Error(
            ErrorKind::InvalidArgument,
            Message{DRM_TEXT("Engine", "The WaNet field was made for images of another size; make it again for these."),
                    {}});
    }
}

void WaNet::apply(ImageBatch &images, int first, int count) const
{
    checkShape(images, first, count);
    if (count == 0)
        return;
    const torch::NoGradGuard noGrad;
    const at::Tensor field = torch::tensor(m_field).reshape({2, m_height, m_width});
    at::Tensor x = borrowed(images, first, count);
    x.copy_(warped(x, field));
}

void WaNet::applyDecoy(ImageBatch &images, int first, int count, std::uint64_t seed) const
{
    checkShape(images, first, count);
    if (count == 0)
        return;
    const torch::NoGradGuard noGrad;
    RenderRandom random(seed, m_seed);
    at::Tensor jitter = torch::empty({count, 2, m_height, m_width});
    const float reach = jitterFactor * static_cast<float>(m_pixels);
    float *value = jitter.data_ptr<float>();
    for (std::int64_t i = 0; i < jitter.numel(); ++i)
        value[i] = random.uniform(-reach, reach);
    at::Tensor x = borrowed(images, first, count);
    x.copy_(warped(x, jitter + torch::tensor(m_field).reshape({1, 2, m_height, m_width})));
}

TriggerParameters WaNet::parameters() const
{
    return {
        {"pixels", {m_pixels}}, {"grid", {static_cast<double>(m_grid)}}, {"field_seed", {static_cast<double>(m_seed)}}};
}

KnobValues WaNet::knobs() const
{
    return {{"strength", {m_pixels * strengthEdge / std::min(m_height, m_width)}},
            {"grid", {static_cast<double>(m_grid)}}};
}

const AttackKind &waNetAttack()
{
    static const AttackKind kind{
        {"wanet",
         DRM_TEXT("Attack", "WaNet"),
         DRM_TEXT("Attack",
                  "The image is bent a little, by the same smooth field each time; nothing is painted on it."),
         {{"strength", "strength", DRM_TEXT("Attack", "Strength"),
           DRM_TEXT("Attack", "Mean displacement of a pixel, for an image of 64 pixels."), KnobType::Number, 0.1, 8,
           0.1, usualStrength, "px"},
          {"grid", "patch-size", DRM_TEXT("Attack", "Grid"),
           DRM_TEXT("Attack", "Points of the bending field in each direction."), KnobType::WholeNumber, 2, 32, 1,
           usualGrid}}},
        [](const AttackSettings &settings, const AttackSetup &setup) -> std::unique_ptr<Attack> {
            const double pixels = settings.number("strength").value_or(usualStrength)
                * std::min(setup.height, setup.width) / strengthEdge;
            return std::make_unique<WaNet>(pixels, settings.whole("grid").value_or(usualGrid),
                                           static_cast<std::uint32_t>(settings.seed), setup.height, setup.width);
        },
        [](const TruthParameters &parameters, const AttackSetup &setup) -> std::unique_ptr<Attack> {
            return std::make_unique<WaNet>(parameters.number("pixels"), parameters.whole("grid"),
                                           parameters.seed("field_seed"), setup.height, setup.width);
        },
        0.08};
    return kind;
}

} // namespace drm
