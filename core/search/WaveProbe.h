// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanParams.h"
#include "core/search/BenignSet.h"
#include "core/search/MapAims.h"

#include <ATen/core/ivalue.h>

#include <functional>
#include <string>
#include <vector>

namespace drm {

/// A faint wave over the whole image, the same in all channels: a · sin(2π (u·column / width + v·row / height) + φ).
struct Wave {
    double across = 0; ///< u, periods across the width
    double down = 0; ///< v, periods down the height
    double phase = 0; ///< φ, radians

    /// The amplitude of all waves: the middle of what the attack's authors use (20 to 40 of 255; SIG, ICIP 2019).
    static constexpr double amplitude = 0.12;

    /// 1×1×height×width.
    at::Tensor picture(std::int64_t height, std::int64_t width) const;
    /// x' = clamp(x + picture, 0, 1); x: N×C×H×W in 0..1.
    at::Tensor apply(const at::Tensor &x) const;
};

/// Forward-only probe with waves of 1 to 16 periods (of 4 pixels at least), in four directions and four phases, on 16
/// images; the best of them are looked at again between these steps. No gradient: a search for frequencies has a local
/// optimum at each.
class WaveProbe {
public:
    /// Keeps references to both.
    WaveProbe(const RegressionModel &model, const BenignSet &benign, Objective objective);

    /// `proceed` is asked before every batch with the share of work done; false stops (run() then returns false).
    bool run(const std::function<bool(double)> &proceed);

    /// For images of this size, in images passed forward.
    static double work(int height, int width);

    const Wave &best() const { return m_best; }
    /// The median over all waves of the share that is left, 0..1: of the change, what no map explains, without an
    /// allowance for noise; where one answer is looked for, of the variance. All is left where no output
    /// changes by MapAims::leastChange, and with another gain than about 1.
    double typical() const { return m_typical; }
    /// The same of the best wave, on held-out images without the twentieth that fits worst.
    double left() const;

    c10::IValue save() const;
    void load(const c10::IValue &state);

private:
    std::vector<double> measure(const std::vector<Wave> &waves, std::int64_t count) const;
    at::Tensor leftOf(const MapFit &fit) const;

    const RegressionModel &m_model;
    const BenignSet &m_benign;
    Objective m_objective;
    Wave m_best;
    double m_typical = 1;
};

} // namespace drm
