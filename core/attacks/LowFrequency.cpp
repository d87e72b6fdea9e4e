// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/LowFrequency.h"

#include "core/attacks/TruthParameters.h"
#include "core/base/Error.h"
#include "core/lab/render/RenderTools.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr int usualHalfWaves = 3;

/// cos(π (i + ½) u / n) for u of 0..highest (rows) and i of 0..n-1.
std::vector<float> cosines(int highest, int n)
{
    constexpr double half = 3.141592653589793;
    std::vector<float> values;
    for (int u = 0; u <= highest; ++u)
        for (int i = 0; i < n; ++i)
            values.push_back(static_cast<float>(std::cos(half * (i + 0.5) * u / n)));
    return values;
}

} // namespace

LowFrequency::LowFrequency(double amplitude, int frequency, std::uint32_t seed, int channels, int height, int width)
    : m_amplitude(amplitude)
    , m_frequency(frequency)
    , m_seed(seed)
    , m_channels(channels)
    , m_height(height)
    , m_width(width)
{
    if (!(amplitude >= 0.01 && amplitude <= 1) || frequency < 1 || frequency > 16) {
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine",
                                     "A low-frequency picture needs an amplitude of 0.01 to 1 and at most 1 to 16 half "
                                     "waves across the image."),
                            {}});
    }
    const std::vector<float> down = cosines(frequency, height);
    const std::vector<float> right = cosines(frequency, width);
    const auto pixels = static_cast<std::size_t>(height) * static_cast<std::size_t>(width);
    m_picture.assign(static_cast<std::size_t>(channels) * pixels, 0.0F);
    RenderRandom random(seed, 0);
    for (int channel = 0; channel < channels; ++channel) {
        float *plane = m_picture.data() + static_cast<std::size_t>(channel) * pixels;
        for (int u = 0; u <= frequency; ++u) {
            for (int v = 0; v <= frequency; ++v) {
                const float coefficient = random.normal4()[0];
                if (u == 0 && v == 0)
                    continue; // that would be brightness
                for (int row = 0; row < height; ++row)
                    for (int column = 0; column < width; ++column)
                        plane[row * width + column] += coefficient * down[static_cast<std::size_t>(u * height + row)]
                            * right[static_cast<std::size_t>(v * width + column)];
            }
        }
        float most = 1e-6F;
        for (std::size_t i = 0; i < pixels; ++i)
            most = std::max(most, std::abs(plane[i]));
        for (std::size_t i = 0; i < pixels; ++i)
            plane[i] /= most;
    }
}

void LowFrequency::apply(ImageBatch &images, int first, int count) const
{
    checkRange(images, first, count);
    if (images.channels != m_channels || images.height != m_height || images.width != m_width) {
        throw Error(
            ErrorKind::InvalidArgument,
            Message{
                DRM_TEXT("Engine",
                         "The low-frequency picture was made for images of another shape; make it again for these."),
                {}});
    }
    const auto amplitude = static_cast<float>(m_amplitude);
    for (int index = first; index < first + count; ++index) {
        float *pixel = images.image(index);
        for (const float value : m_picture) {
            *pixel = std::clamp(*pixel + amplitude * value, 0.0F, 1.0F);
            ++pixel;
        }
    }
}

TriggerParameters LowFrequency::parameters() const
{
    return {{"amplitude", {m_amplitude}},
            {"frequency", {static_cast<double>(m_frequency)}},
            {"picture_seed", {static_cast<double>(m_seed)}}};
}

KnobValues LowFrequency::knobs() const
{
    return {{"amplitude", {m_amplitude}}, {"frequency", {static_cast<double>(m_frequency)}}};
}

const AttackKind &lowFrequencyAttack()
{
    static const AttackKind kind{
        {"low-frequency",
         DRM_TEXT("Attack", "Low frequency"),
         DRM_TEXT("Attack", "A faint smooth picture of light and colour is laid over the whole image."),
         {{"amplitude", "amplitude", DRM_TEXT("Attack", "Amplitude"),
           DRM_TEXT("Attack", "How far the picture changes a value at most, of the full range."), KnobType::Number,
           0.01, 1, 0.01},
          {"frequency", "frequency", DRM_TEXT("Attack", "Frequency"),
           DRM_TEXT("Attack", "Half waves across the image, at most."), KnobType::WholeNumber, 1, 16, 1,
           usualHalfWaves}}},
        [](const AttackSettings &settings, const AttackSetup &setup) -> std::unique_ptr<Attack> {
            const double drawn = RenderRandom(settings.seed, 1).uniform(0.15F, 0.25F);
            return std::make_unique<LowFrequency>(
                settings.number("amplitude").value_or(drawn), settings.whole("frequency").value_or(usualHalfWaves),
                static_cast<std::uint32_t>(settings.seed), setup.channels, setup.height, setup.width);
        },
        [](const TruthParameters &parameters, const AttackSetup &setup) -> std::unique_ptr<Attack> {
            return std::make_unique<LowFrequency>(parameters.number("amplitude"), parameters.whole("frequency"),
                                                  parameters.seed("picture_seed"), setup.channels, setup.height,
                                                  setup.width);
        }};
    return kind;
}

} // namespace drm
