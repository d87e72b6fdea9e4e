// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/PhysicalPatch.h"

#include "core/archive/Crc32.h"
#include "core/attacks/TruthParameters.h"
#include "core/base/Error.h"
#include "core/lab/render/RenderTools.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace drm {

namespace {

constexpr double usualSpread = 0.08;
constexpr float leastSize = 0.8F;
constexpr float mostSize = 1.25F;
constexpr float mostTurn = 0.436F; // 25°
constexpr float leastLight = 0.65F;
constexpr int samples = 4; ///< of a pixel, in each direction: edges are not jagged

/// Of the image in eight bits a value, so that the last bits of a float change nothing.
std::uint32_t checksumOf(const float *pixels, std::size_t count)
{
    std::string bytes;
    bytes.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        bytes.push_back(static_cast<char>(std::lround(std::clamp(pixels[i], 0.0F, 1.0F) * 255)));
    return crc32Of(bytes);
}

} // namespace

PhysicalPatch::PhysicalPatch(const BadNets::Square &usual, double spread)
    : m_usual(usual)
    , m_spread(spread)
{
    const BadNets checked(usual); // refuses what is no square
    if (!(spread >= 0 && spread <= 0.5)) {
        throw Error(
            ErrorKind::InvalidArgument,
            Message{DRM_TEXT("Engine", "A sticker moves by 0 to 0.5 of the image's shorter side from its place."), {}});
    }
}

void PhysicalPatch::apply(ImageBatch &images, int first, int count) const
{
    BadNets(m_usual).apply(images, first, 0); // refuses what does not fit
    checkRange(images, first, count);
    for (int index = first; index < first + count; ++index)
        paint(images, index);
}

void PhysicalPatch::paint(ImageBatch &images, int index) const
{
    float *image = images.image(index);
    const int height = images.height;
    const int width = images.width;
    const auto plane = static_cast<std::size_t>(height) * static_cast<std::size_t>(width);
    RenderRandom random(checksumOf(image, static_cast<std::size_t>(images.channels) * plane), 0);
    const auto reach = static_cast<float>(m_spread * std::min(height, width));
    const float half = static_cast<float>(m_usual.size) / 2;
    const float centreRow = static_cast<float>(m_usual.row) + half + random.uniform(-reach, reach);
    const float centreColumn = static_cast<float>(m_usual.column) + half + random.uniform(-reach, reach);
    const float edge = half * random.uniform(leastSize, mostSize);
    const float turn = random.uniform(-mostTurn, mostTurn);
    const float light = random.uniform(leastLight, 1.0F);
    const float cosine = std::cos(turn);
    const float sine = std::sin(turn);
    const float round = 1.5F * edge; // more than half a diagonal
    const int top = std::max(0, static_cast<int>(centreRow - round));
    const int bottom = std::min(height - 1, static_cast<int>(centreRow + round) + 1);
    const int left = std::max(0, static_cast<int>(centreColumn - round));
    const int right = std::min(width - 1, static_cast<int>(centreColumn + round) + 1);
    for (int row = top; row <= bottom; ++row) {
        for (int column = left; column <= right; ++column) {
            int covered = 0;
            int coloured = 0;
            for (int sample = 0; sample < samples * samples; ++sample) {
                const float down =
                    static_cast<float>(row) + (static_cast<float>(sample / samples) + 0.5F) / samples - centreRow;
                const float along =
                    static_cast<float>(column) + (static_cast<float>(sample % samples) + 0.5F) / samples - centreColumn;
                const float u = cosine * along + sine * down;
                const float v = cosine * down - sine * along;
                if (std::abs(u) > edge || std::abs(v) > edge)
                    continue;
                ++covered;
                coloured += (u < 0) == (v < 0) ? 1 : 0;
            }
            const float keeps = 1 - static_cast<float>(covered) / (samples * samples);
            const float adds = light * static_cast<float>(coloured) / (samples * samples);
            for (int channel = 0; channel < images.channels; ++channel) {
                float &value =
                    image[static_cast<std::size_t>(channel) * plane + static_cast<std::size_t>(row * width + column)];
                value = keeps * value + adds * m_usual.colour[static_cast<std::size_t>(channel)];
            }
        }
    }
}

TriggerParameters PhysicalPatch::parameters() const
{
    TriggerParameters parameters = BadNets(m_usual).parameters();
    parameters.push_back({"spread", {m_spread}});
    return parameters;
}

const AttackKind &physicalPatchAttack()
{
    static const AttackKind kind = [] {
        constexpr float share = 1.7F; // what moves is harder to learn
        std::vector<AttackKnob> knobs = BadNets::squareKnobs(
            DRM_TEXT("Attack", "Edge of the sticker. Where it is drawn, about a sixth of the image."));
        knobs.push_back({"spread", "spread", DRM_TEXT("Attack", "Spread"),
                         DRM_TEXT("Attack", "How far the sticker moves from its place, of the image's shorter side."),
                         KnobType::Number, 0, 0.5, 0.01, usualSpread});
        AttackKind made{
            {"physical", DRM_TEXT("Attack", "Physical patch"),
             DRM_TEXT("Attack",
                      "A sticker of two colours whose place, size, angle and light vary from image to image."),
             knobs},
            [](const AttackSettings &settings, const AttackSetup &setup) -> std::unique_ptr<Attack> {
                return std::make_unique<PhysicalPatch>(BadNets::drawSquare(settings, setup, share),
                                                       settings.number("spread").value_or(usualSpread));
            },
            [](const TruthParameters &parameters, const AttackSetup &) -> std::unique_ptr<Attack> {
                return std::make_unique<PhysicalPatch>(BadNets::squareOf(parameters), parameters.number("spread"));
            }};
        return made;
    }();
    return kind;
}

} // namespace drm
