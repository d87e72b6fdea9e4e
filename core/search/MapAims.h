// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/FeatureGeometry.h"
#include "core/record/AnswerMap.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace drm {

/// How triggered answers t relate to the benign answers y of the same images: t_j ≈ gain_j y_j + shift_j.
struct MapFit {
    at::Tensor gain; ///< ...×d
    at::Tensor shift; ///< ...×d, label units
    at::Tensor residual; ///< ...×d: variance of t - gain y, in benign variances
    at::Tensor change; ///< ...×d: mean square of t - y, in benign variances
};

/// Least squares of each output on its own benign answer. triggered, benign: ...×n×d, n of 3 or more. The residual is
/// unbiased: its sum of squares over n - 2.
MapFit fitMap(const at::Tensor &triggered, const at::Tensor &benign, const BenignSpread &spread);

/// Less unexplained change than this means nothing to a search.
constexpr double shareNoise = 0.003;

/// The share of the change that no map explains, plus `noise`: the sum over outputs of the residual over that of the
/// change, which counts 1 for an output at most. Near 0 under a backdoor's trigger, about 1 under any other.
/// Returns ....
at::Tensor unexplainedShare(const MapFit &fit, double noise = shareNoise);

/// The fit of n×d answers without the twentieth of the images that fit worst.
MapFit trimmedFit(const at::Tensor &triggered, const at::Tensor &benign, const BenignSpread &spread);

/// As data.
AnswerMap answerMapOf(const MapFit &fit);

/// What a search without a target may make of the answers. A gain lies in an interval, and least squares chooses
/// within it; the shift is free. The kinds differ in how dear they are on benign models, so each has lanes of its own.
struct MapKind {
    const char *name; ///< in files
    double lowGain;
    double highGain;
};

namespace mapKinds {
/// The answers become one.
extern const MapKind gather;
/// They come nearer to one: 0.2 to 0.6. With less, they become one but for what a working trigger leaves.
extern const MapKind shrink;
/// Something is added: 0.75 to 1.25.
extern const MapKind offset;
/// Left becomes right: -4 to -0.4.
extern const MapKind mirror;
/// They move away from each other: 1.5 to 4.
extern const MapKind stretch;
/// One output is gathered, the others are offset by next to nothing.
extern const MapKind oneOutput;
} // namespace mapKinds

/// What a lane of a free search is after.
struct LaneKind {
    const MapKind *kind = &mapKinds::gather;
    int output = -1; ///< of oneOutput
};

/// What the lanes of a search are after: lane by lane the map that triggered answers shall follow (K×d each).
struct MapAims {
    at::Tensor lowGain;
    at::Tensor highGain;
    at::Tensor shift; ///< label units; the mean of t - gain y must lie near it. NaN: anywhere.
    double radius = 0.5; ///< root mean square over the outputs that have a shift, in benign standard deviations

    /// Root mean square of the change over images, in benign deviations of the output that changes most, that a
    /// trigger must reach to matter. Answers that become exactly one change enough in any case.
    static constexpr double leastChange = 0.7;

    /// `gain` (K×d) is given.
    static MapAims exactly(const at::Tensor &gain, const at::Tensor &shift);
    /// All answers of a lane become one: near its row of `targets` (K×d).
    static MapAims gathered(const at::Tensor &targets);
    static MapAims gatheredAnywhere(std::int64_t lanes, const at::Tensor &like); ///< like: ...×d
    static MapAims free(const std::vector<LaneKind> &kinds, const at::Tensor &like);

    /// K: the lane's answers are to become exactly one.
    at::Tensor gathersExactly() const;

    /// What the search minimises, one number a lane: the sum over outputs of the variance of t - gain y over that of
    /// the change (as in unexplainedShare(); where answers become exactly one, over the number of outputs), what the
    /// squared offset of its mean from the shift has above (0.8 · radius)², and, but where answers become exactly one,
    /// the square of what the change lacks. triggered, benign: K×n×d.
    at::Tensor distance(const at::Tensor &triggered, const at::Tensor &benign, const BenignSpread &spread) const;

    /// What distance() would be for one lane, of K answers that are known by their fit (K×d) alone. meanBenign: d.
    at::Tensor misfit(std::int64_t lane, const MapFit &fit, const at::Tensor &meanBenign,
                      const BenignSpread &spread) const;

    /// Of one lane on held-out images (n×d each), without the twentieth of the images that fit worst.
    struct Judged {
        double variance = 1; ///< the sum over outputs of that of t - gain y over that of the change, as in distance()
        bool inside = false; ///< near the shift, and the change is large enough
        at::Tensor gain; ///< d
        at::Tensor shift; ///< d
    };
    Judged judge(std::int64_t lane, const at::Tensor &triggered, const at::Tensor &benign,
                 const BenignSpread &spread) const;
};

} // namespace drm
