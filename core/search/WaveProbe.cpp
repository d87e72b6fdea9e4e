// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/WaveProbe.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/search/Evaluation.h"
#include "core/search/Statistics.h"
#include "core/search/TriedTriggers.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace drm {

namespace {

constexpr double pi = 3.14159265358979323846;
constexpr std::int64_t coarseImages = 16;
constexpr std::int64_t fineImages = 48;
constexpr std::size_t batchWaves = 4;
constexpr std::size_t refined = 3; ///< waves, looked at again between the steps
constexpr double leastBend = 0.3; ///< of a gain from 1
constexpr int rounds = 3; ///< of refinement, each at half the step

std::vector<Wave> coarseWaves(std::int64_t height, std::int64_t width)
{
    const double most = static_cast<double>(std::min(height, width)) / 4;
    std::vector<Wave> waves;
    for (const int periods : {1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16}) {
        if (periods > most)
            break;
        const double slant = periods * std::sqrt(0.5);
        for (const auto &[across, down] :
             std::vector<std::pair<double, double>>{{periods, 0}, {0, periods}, {slant, slant}, {slant, -slant}})
            for (int quarter = 0; quarter < 4; ++quarter)
                waves.push_back({across, down, quarter * pi / 2});
    }
    return waves;
}

/// A little slower and faster, a little earlier and later; step: 1 or less.
std::vector<Wave> besides(const Wave &wave, double step)
{
    const double periods = std::hypot(wave.across, wave.down);
    const double along = (periods > 8 ? 1.0 : 0.5) * step / periods; // half of what lies between two of the first
    std::vector<Wave> waves;
    for (const double faster : {-along, 0.0, along})
        for (const double later : {-pi / 4 * step, 0.0, pi / 4 * step})
            if (faster != 0 || later != 0)
                waves.push_back({wave.across * (1 + faster), wave.down * (1 + faster), wave.phase + later});
    return waves;
}

} // namespace

at::Tensor Wave::picture(std::int64_t height, std::int64_t width) const
{
    const at::Tensor column = at::arange(width).to(at::kDouble).div_(static_cast<double>(width));
    const at::Tensor row = at::arange(height).to(at::kDouble).div_(static_cast<double>(height)).unsqueeze(1);
    return (amplitude * (2 * pi * (across * column + down * row) + phase).sin())
        .to(at::kFloat)
        .reshape({1, 1, height, width});
}

at::Tensor Wave::apply(const at::Tensor &x) const
{
    return (x + picture(x.size(2), x.size(3)).to(x.device())).clamp_(0, 1);
}

WaveProbe::WaveProbe(const RegressionModel &model, const BenignSet &benign, Objective objective)
    : m_model(model)
    , m_benign(benign)
    , m_objective(objective)
{
}

double WaveProbe::work(int height, int width)
{
    return static_cast<double>(coarseImages * coarseWaves(height, width).size() + fineImages * refined * 8 * rounds);
}

std::vector<double> WaveProbe::measure(const std::vector<Wave> &waves, std::int64_t count) const
{
    const at::Tensor images = m_benign.train.first(std::min(count, m_benign.train.count()));
    std::vector<at::Tensor> triggered;
    for (const Wave &wave : waves)
        triggered.push_back(wave.apply(images));
    const TriedTriggers tried = tryTriggers(m_model, m_benign, at::cat(triggered), images.size(0));
    return toDoubles(m_objective == Objective::Maps ? leftOf(tried.fit) : tried.left(m_objective));
}

/// A wave that changes nothing leaves nothing unexplained, and is no trigger; nor is one that adds the same to all
/// answers, which whatever is added to the images does to a model that is nearly linear.
at::Tensor WaveProbe::leftOf(const MapFit &fit) const
{
    const at::Tensor matters =
        ((fit.change >= MapAims::leastChange * MapAims::leastChange) & ((fit.gain - 1).abs() >= leastBend)).any(-1);
    const at::Tensor left = unexplainedShare(fit, 0).clamp_max(1);
    return at::where(matters, left, at::ones_like(left));
}

bool WaveProbe::run(const std::function<bool(double)> &proceed)
{
    const at::NoGradGuard guard;
    const std::vector<Wave> waves = coarseWaves(m_benign.train.height(), m_benign.train.width());
    std::vector<double> left;
    for (std::size_t first = 0; first < waves.size(); first += batchWaves) {
        if (!proceed(0.7 * static_cast<double>(first) / static_cast<double>(waves.size())))
            return false;
        const auto from = waves.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = waves.begin() + static_cast<std::ptrdiff_t>(std::min(waves.size(), first + batchWaves));
        const std::vector<double> part = measure({from, end}, coarseImages);
        left.insert(left.end(), part.begin(), part.end());
    }
    if (waves.empty()) // of images below four pixels
        return true;
    m_typical = medianOf(left);

    std::vector<std::size_t> order(waves.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return left[a] < left[b]; });
    order.resize(std::min(order.size(), refined));
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < order.size(); ++i) {
        Wave wave = waves[order[i]];
        double best = measure({wave}, fineImages).front();
        double step = 1;
        for (int round = 0; round < rounds; ++round, step /= 2) {
            if (!proceed(0.7 + 0.3 * static_cast<double>(i * rounds + round) / static_cast<double>(refined * rounds)))
                return false;
            const std::vector<Wave> near = besides(wave, step);
            const std::vector<double> values = measure(near, fineImages);
            const auto lowest = std::min_element(values.begin(), values.end());
            if (*lowest < best) {
                best = *lowest;
                wave = near[static_cast<std::size_t>(lowest - values.begin())];
            }
        }
        if (best < least) {
            least = best;
            m_best = wave;
        }
    }
    return true;
}

double WaveProbe::left() const
{
    const at::NoGradGuard guard;
    const at::Tensor outputs =
        answerTriggered(m_model, m_benign.heldOut, [&](const at::Tensor &x) { return m_best.apply(x); }).outputs;
    if (m_objective == Objective::Gathered)
        return trimmedVariance(outputs, m_benign.spread).item<double>();
    const at::Tensor benign = m_benign.outputs.slice(0, m_benign.train.count());
    return leftOf(trimmedFit(outputs, benign, m_benign.spread)).item<double>();
}

c10::IValue WaveProbe::save() const
{
    return std::vector<double>{m_best.across, m_best.down, m_best.phase, m_typical};
}

void WaveProbe::load(const c10::IValue &state)
{
    const std::vector<double> values = state.isDoubleList() ? state.toDoubleVector() : std::vector<double>{};
    if (values.size() != 4
        || !std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); }))
        throw Error(ErrorKind::CorruptFile,
                    Message{DRM_TEXT("Engine", "The checkpoint's waves do not fit this model and these images."), {}});
    m_best = {values[0], values[1], values[2]};
    m_typical = values[3];
}

} // namespace drm
