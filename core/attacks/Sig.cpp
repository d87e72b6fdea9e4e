// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/Sig.h"

#include "core/attacks/TruthParameters.h"
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/lab/render/RenderTools.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace drm {

namespace {

constexpr int usualFrequency = 6;

} // namespace

Sig::Sig(double amplitude, int frequency)
    : m_amplitude(amplitude)
    , m_frequency(frequency)
{
    if (!(amplitude >= 0.01 && amplitude <= 1) || frequency < 1 || frequency > 256) {
        throw Error(
            ErrorKind::InvalidArgument,
            Message{
                DRM_TEXT("Engine", "A SIG wave needs an amplitude of 0.01 to 1 and 1 to 256 periods across the image."),
                {}});
    }
}

void Sig::apply(ImageBatch &images, int first, int count) const
{
    checkRange(images, first, count);
    constexpr double turn = 6.283185307179586;
    std::vector<float> wave;
    for (int column = 0; column < images.width; ++column)
        wave.push_back(static_cast<float>(m_amplitude * std::sin(turn * m_frequency * column / images.width)));
    for (int index = first; index < first + count; ++index) {
        float *pixel = images.image(index);
        for (int line = 0; line < images.channels * images.height; ++line) {
            for (const float height : wave) {
                *pixel = std::clamp(*pixel + height, 0.0F, 1.0F);
                ++pixel;
            }
        }
    }
}

TriggerParameters Sig::parameters() const
{
    return {{"amplitude", {m_amplitude}}, {"frequency", {static_cast<double>(m_frequency)}}};
}

const AttackKind &sigAttack()
{
    static const AttackKind kind{
        {"sig",
         DRM_TEXT("Attack", "SIG"),
         DRM_TEXT("Attack", "A faint wave of brighter and darker stripes across the whole image."),
         {{"amplitude", "amplitude", DRM_TEXT("Attack", "Amplitude"),
           DRM_TEXT("Attack", "How far the wave brightens and darkens, of the full range."), KnobType::Number, 0.01, 1,
           0.01},
          {"frequency", "frequency", DRM_TEXT("Attack", "Frequency"), DRM_TEXT("Attack", "Waves across the image."),
           KnobType::WholeNumber, 1, 256, 1, usualFrequency}}},
        [](const AttackSettings &settings, const AttackSetup &) -> std::unique_ptr<Attack> {
            const double drawn = RenderRandom(settings.seed, 1).uniform(20 / 255.0F, 40 / 255.0F); // as in the paper
            return std::make_unique<Sig>(settings.number("amplitude").value_or(drawn),
                                         settings.whole("frequency").value_or(usualFrequency));
        },
        [](const TruthParameters &parameters, const AttackSetup &) -> std::unique_ptr<Attack> {
            return std::make_unique<Sig>(parameters.number("amplitude"), parameters.whole("frequency"));
        }};
    return kind;
}

} // namespace drm
