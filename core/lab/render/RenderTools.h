// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <random>

namespace drm {

using Colour = std::array<float, 3>; ///< red, green, blue, 0..1 (more than 1 is allowed until an image is finished)

/// Random numbers of one rendered image: the same for equal (seed, index) with every compiler, which the standard
/// library's distributions do not promise.
class RenderRandom {
public:
    RenderRandom(std::uint64_t seed, std::uint64_t index);

    /// Evenly distributed in low..high.
    float uniform(float low, float high);
    /// Evenly distributed in 0..count-1; count is 1 or more.
    int choose(int count);
    bool chance(float probability) { return uniform(0.0F, 1.0F) < probability; }
    /// Four nearly normal numbers, mean 0, standard deviation 1, from two draws.
    std::array<float, 4> normal4();

private:
    std::mt19937_64 m_engine;
};

/// 0 below `low`, 1 above `high`, smooth between; low < high.
float smoothStep(float low, float high, float value);

/// a + (b - a) * t for each channel.
Colour mix(const Colour &a, const Colour &b, float t);

/// Each channel times `factor`.
inline Colour scaled(const Colour &colour, float factor)
{
    return {colour[0] * factor, colour[1] * factor, colour[2] * factor};
}

/// exp(-x²) for any x, to about 0.02, without a library call.
float bump(float x);

/// Blurs the three size×size planes of one image in place with a Gaussian of `sigma` pixels; edges are repeated.
void blurPlanes(float *planes, int size, float sigma);

/// Adds normal noise of standard deviation `sigma` to `count` values (a multiple of 4) and limits them to 0..1.
void finishPixels(float *values, std::size_t count, float sigma, RenderRandom &random);

} // namespace drm
