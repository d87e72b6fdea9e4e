// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/render/RenderTools.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace drm {

namespace {

// splitmix64's finaliser: neighbouring (seed, index) pairs must not give neighbouring generator states.
std::uint64_t scramble(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

} // namespace

RenderRandom::RenderRandom(std::uint64_t seed, std::uint64_t index)
    : m_engine(scramble(scramble(seed) + index))
{
}

float RenderRandom::uniform(float low, float high)
{
    const auto bits = static_cast<float>(m_engine() >> 40); // 24 bits: every value is exact in a float
    return low + (high - low) * (bits / 16777216.0F);
}

int RenderRandom::choose(int count)
{
    return static_cast<int>(m_engine() % static_cast<std::uint64_t>(count));
}

std::array<float, 4> RenderRandom::normal4()
{
    // The sum of four even 8-bit numbers is close enough to normal for sensor noise. Variance: 4 * (256² - 1) / 12.
    std::array<float, 4> numbers{};
    for (int half = 0; half < 2; ++half) {
        std::uint64_t bits = m_engine();
        for (int i = 0; i < 2; ++i) {
            int sum = 0;
            for (int part = 0; part < 4; ++part, bits >>= 8)
                sum += static_cast<int>(bits & 0xff);
            numbers[static_cast<std::size_t>(2 * half + i)] = (static_cast<float>(sum) - 510.0F) / 147.8F;
        }
    }
    return numbers;
}

float smoothStep(float low, float high, float value)
{
    const float t = std::clamp((value - low) / (high - low), 0.0F, 1.0F);
    return t * t * (3.0F - 2.0F * t);
}

Colour mix(const Colour &a, const Colour &b, float t)
{
    return {a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t};
}

float bump(float x)
{
    // (1 - x²/16)^16 approaches exp(-x²); it is 0 from |x| = 4 on.
    float base = std::max(1.0F - x * x / 16.0F, 0.0F);
    for (int i = 0; i < 4; ++i)
        base *= base;
    return base;
}

void blurPlanes(float *planes, int size, float sigma)
{
    if (sigma < 0.05F)
        return;
    const int edge = 2 * static_cast<int>(std::ceil(2.5F * sigma)) + 1;
    for (int channel = 0; channel < 3; ++channel) {
        cv::Mat plane(size, size, CV_32F, planes + static_cast<std::ptrdiff_t>(channel) * size * size);
        cv::GaussianBlur(plane, plane, {edge, edge}, sigma, sigma, cv::BORDER_REPLICATE);
    }
}

void finishPixels(float *values, std::size_t count, float sigma, RenderRandom &random)
{
    for (std::size_t i = 0; i + 4 <= count; i += 4) {
        const std::array<float, 4> noise = random.normal4();
        for (std::size_t k = 0; k < 4; ++k)
            values[i + k] = std::clamp(values[i + k] + sigma * noise[k], 0.0F, 1.0F);
    }
}

} // namespace drm
