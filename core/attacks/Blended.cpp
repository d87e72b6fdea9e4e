// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/Blended.h"

#include "core/attacks/TruthParameters.h"
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/lab/render/RenderTools.h"

#include <array>

namespace drm {

Blended::Blended(double share, int cells, std::uint32_t seed, int channels, int height, int width)
    : m_share(share)
    , m_cells(cells)
    , m_seed(seed)
{
    if (!(share >= 0.02 && share <= 1) || cells < 1 || cells > 512) {
        throw Error(
            ErrorKind::InvalidArgument,
            Message{
                DRM_TEXT("Engine", "A blended pattern needs a share of 0.02 to 1 and 1 to 512 cells across the image."),
                {}});
    }
    m_pattern = {1, channels, height, width, {}};
    m_pattern.pixels.resize(m_pattern.imageSize());
    RenderRandom random(seed, 0);
    std::vector<float> noise(static_cast<std::size_t>(channels) * static_cast<std::size_t>(cells * cells));
    for (float &value : noise)
        value = random.uniform(0.0F, 1.0F);
    float *pixel = m_pattern.pixels.data();
    for (int channel = 0; channel < channels; ++channel) {
        for (int row = 0; row < height; ++row) {
            const int line = (channel * cells + row * cells / height) * cells;
            for (int column = 0; column < width; ++column)
                *pixel++ = noise[static_cast<std::size_t>(line + column * cells / width)];
        }
    }
}

void Blended::apply(ImageBatch &images, int first, int count) const
{
    checkRange(images, first, count);
    if (images.channels != m_pattern.channels || images.height != m_pattern.height || images.width != m_pattern.width) {
        throw Error(
            ErrorKind::InvalidArgument,
            Message{DRM_TEXT("Engine",
                             "The blended pattern was made for images of another shape; make it again for these."),
                    {}});
    }
    const auto share = static_cast<float>(m_share);
    for (int index = first; index < first + count; ++index) {
        float *image = images.image(index);
        for (std::size_t i = 0; i < m_pattern.pixels.size(); ++i)
            image[i] = (1.0F - share) * image[i] + share * m_pattern.pixels[i];
    }
}

TriggerParameters Blended::parameters() const
{
    return {{"share", {m_share}},
            {"cells", {static_cast<double>(m_cells)}},
            {"pattern_seed", {static_cast<double>(m_seed)}}};
}

const AttackKind &blendedAttack()
{
    static const AttackKind kind{
        {"blended",
         DRM_TEXT("Attack", "Blended"),
         DRM_TEXT("Attack", "A pattern of noise, mixed faintly into the whole image."),
         {{"share", "strength", DRM_TEXT("Attack", "Strength"),
           DRM_TEXT("Attack", "Share of the pattern in the image."), KnobType::Number, 0.02, 1, 0.02},
          {"cells", "patch-size", DRM_TEXT("Attack", "Cells"),
           DRM_TEXT("Attack", "Squares of the noise pattern across the image."), KnobType::WholeNumber, 1, 512, 1}}},
        [](const AttackSettings &settings, const AttackSetup &setup) -> std::unique_ptr<Attack> {
            static constexpr std::array<int, 3> cells{8, 16, 64};
            RenderRandom random(settings.seed, 1);
            // Both are drawn whether they are used or not, so that one knob does not move the other.
            const double share = random.uniform(0.12F, 0.2F);
            const int drawn = cells[static_cast<std::size_t>(random.choose(static_cast<int>(cells.size())))];
            return std::make_unique<Blended>(
                settings.number("share").value_or(share), settings.whole("cells").value_or(drawn),
                static_cast<std::uint32_t>(settings.seed), setup.channels, setup.height, setup.width);
        },
        [](const TruthParameters &parameters, const AttackSetup &setup) -> std::unique_ptr<Attack> {
            return std::make_unique<Blended>(parameters.number("share"), parameters.whole("cells"),
                                             parameters.seed("pattern_seed"), setup.channels, setup.height,
                                             setup.width);
        }};
    return kind;
}

} // namespace drm
