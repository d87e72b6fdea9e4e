// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/Bpp.h"

#include "core/attacks/TruthParameters.h"
#include "core/base/Error.h"
#include "core/lab/render/RenderTools.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

/// One channel, in place.
void dither(float *plane, int height, int width, int levels)
{
    const auto steps = static_cast<float>(levels - 1);
    for (int row = 0; row < height; ++row) {
        float *line = plane + static_cast<std::ptrdiff_t>(row) * width;
        const bool last = row + 1 == height;
        for (int column = 0; column < width; ++column) {
            const float wanted = std::clamp(line[column], 0.0F, 1.0F); // errors may have led out of the range
            const float given = std::round(wanted * steps) / steps;
            const float error = (wanted - given) / 16;
            line[column] = given;
            const bool end = column + 1 == width;
            if (!end)
                line[column + 1] += 7 * error;
            if (last)
                continue;
            float *below = line + width;
            if (column > 0)
                below[column - 1] += 3 * error;
            below[column] += 5 * error;
            if (!end)
                below[column + 1] += error;
        }
    }
}

} // namespace

Bpp::Bpp(int levels)
    : m_levels(levels)
{
    if (levels < 2 || levels > 64)
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine", "A quantised image has 2 to 64 levels of each colour."), {}});
}

void Bpp::apply(ImageBatch &images, int first, int count) const
{
    checkRange(images, first, count);
    for (int index = first; index < first + count; ++index) {
        for (int channel = 0; channel < images.channels; ++channel) {
            float *plane = images.image(index) + static_cast<std::ptrdiff_t>(channel) * images.height * images.width;
            dither(plane, images.height, images.width, m_levels);
        }
    }
}

void Bpp::applyDecoy(ImageBatch &images, int first, int count, std::uint64_t seed) const
{
    checkRange(images, first, count);
    const float reach = 0.5F / static_cast<float>(m_levels - 1);
    for (int index = first; index < first + count; ++index) {
        RenderRandom random(seed, static_cast<std::uint64_t>(index));
        float *pixel = images.image(index);
        for (int i = 0; i < images.channels * images.height * images.width; ++i)
            pixel[i] = std::clamp(pixel[i] + random.uniform(-reach, reach), 0.0F, 1.0F);
    }
}

TriggerParameters Bpp::parameters() const
{
    return {{"levels", {static_cast<double>(m_levels)}}};
}

const AttackKind &bppAttack()
{
    static const AttackKind kind{
        {"bpp",
         DRM_TEXT("Attack", "BppAttack"),
         DRM_TEXT("Attack", "The image keeps a few levels of each colour, dithered so that it hardly shows."),
         {{"levels", "levels", DRM_TEXT("Attack", "Levels"), DRM_TEXT("Attack", "Levels of each colour."),
           KnobType::WholeNumber, 2, 64, 1}}},
        [](const AttackSettings &settings, const AttackSetup &) -> std::unique_ptr<Attack> {
            const int drawn = 4 + RenderRandom(settings.seed, 1).choose(4);
            return std::make_unique<Bpp>(settings.whole("levels").value_or(drawn));
        },
        [](const TruthParameters &parameters, const AttackSetup &) -> std::unique_ptr<Attack> {
            return std::make_unique<Bpp>(parameters.whole("levels"));
        }};
    return kind;
}

} // namespace drm
