// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/BenignSet.h"
#include "core/search/MapAims.h"
#include "core/triggers/TriggerHypothesis.h"

#include <ATen/core/ivalue.h>

#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace drm {

/// DRMGuard's objective as published (arXiv 2411.04811): sum_j var(f_j) in degrees² (or the labels' own unit), fixed
/// weights, and the momentum reverse trigger. The paper gives no formula of the latter; here the attention of the model
/// is the mean absolute gradient of variance and RAV over images and channels, a map of mean 1, kept as a running
/// average, and the cost is the mean of attention · |x' - x|: a change where the model looks anyway is dear.
struct PublishedForm {
    double outputScale = 1; ///< label units to those of the weights: 180/pi for radians
    double ravWeight = 20; ///< lambda 1
    double costWeight = 800; ///< lambda 2
    double attentionMomentum = 0.9; ///< of the running average, 0..1; 1: no attention, every pixel counts the same
};

struct SearchSettings {
    int iterations = 400;
    int batch = 64; ///< images an iteration, all lanes together
    int judgeEvery = 10; ///< iterations between two judgements on held-out images
    int judgeImages = 100; ///< held-out images a judgement uses, at most
    int patience = 8; ///< judgements without a 2 % cheaper trigger, after a success, before the search ends
    double successVariance = 0.1;
    double ravWeight = 1.0;
    double costWeight = 2.0; ///< at the start; steered from there
    int freeIterations = 0; ///< at the start, in which triggers cost nothing
    std::optional<MapAims> aims; ///< none: each lane's answers gather anywhere
    std::optional<PublishedForm> published; ///< replaces weights and steering; for a search of one lane
};

/// The cheapest working trigger of one lane, judged on images the search did not see.
struct LaneBest {
    bool found = false;
    double cost = 0; ///< on held-out images; of the last trigger where none was found
    double variance = 1; ///< normalised, trimmed, on held-out images
    int iteration = 0;
    /// The least cost · sqrt(variance / successVariance) of all judgements in the lane's region with a variance below
    /// 5 · successVariance (one below a tenth of successVariance counts as that): what the trigger would cost if it
    /// worked just so. Steadier than `cost`, which hangs on which judgement happens to fall below. Infinite: never
    /// near.
    double equivalentCost = std::numeric_limits<double>::infinity();
    std::vector<at::Tensor> snapshot; ///< state of the whole hypothesis at that moment
    std::vector<double> gain; ///< d: of the map that the triggered answers follow, on held-out images
    std::vector<double> shift; ///< d, label units
};

/// A trigger that works before one that does not; then the cheaper one, or the one that gathers better.
bool isCheaper(const LaneBest &a, const LaneBest &b);

/// Gradient search for a trigger, lane by lane in one batch (arXiv 2411.04811 generalised; terms normalised):
///
///   loss_k = D_k + ravWeight · mean_j RAV_j + weight_k · cost_k
///
/// D_k: TriggerHypothesis::aim(), or else MapAims::distance(): for answers that gather, their normalised variance.
/// weight_k is steered: ×1.5 after 5 iterations in a row with D_k < successVariance, ÷1.5 after 10 without; it is 0 in
/// the first freeIterations. The search is deterministic for a generator state; its whole state can be saved and
/// loaded.
class Search {
public:
    Search(const RegressionModel &model, const BenignSet &benign, TriggerHypothesis &hypothesis,
           SearchSettings settings, at::Generator generator);
    ~Search();

    /// Names of the values that step() appends to the history: total, D, RAV, cost (means over lanes), cost weight.
    static const std::vector<std::string> &termNames();

    bool finished() const;
    int iteration() const { return m_iteration; }
    /// One iteration; the values of termNames(). Throws StopRequested inside a StopScope; the search is then as it was
    /// before the iteration. A judgement that a stop cuts short is made up for by load(), after a save().
    std::vector<float> step();
    /// True if the step just done judged the held-out images.
    bool judged() const { return m_judged; }

    const std::vector<LaneBest> &best() const { return m_best; }
    /// Puts the lane's best trigger into the hypothesis and switches it to evaluation.
    void restoreBest(std::int64_t lane);

    c10::IValue save() const;
    void load(const c10::IValue &state);

private:
    struct Optimiser;

    struct Batch {
        at::Tensor images;
        at::Tensor rows; ///< of the benign set
    };
    Batch drawBatch();
    /// The terms of the loss, and what they were computed from.
    struct Terms {
        at::Tensor total;
        at::Tensor distances;
        at::Tensor shortfall; ///< what the steering goes by
        at::Tensor rav;
        at::Tensor cost;
        at::Tensor seen; ///< the triggered images, with their gradient where the published form wants it
    };
    Terms differentiate();
    std::vector<float> advance(const Terms &terms);
    at::Tensor benignOutputs(const at::Tensor &rows) const;
    std::optional<Aim> aimOf(const at::Tensor &cost, const ModelAnswer &answer, const at::Tensor &rows) const;
    at::Tensor publishedLoss(const at::Tensor &outputs, const at::Tensor &rav, const at::Tensor &x,
                             const at::Tensor &triggered) const;
    void followAttention(const at::Tensor &gradient);
    void steer(const at::Tensor &distances);
    /// Of images that the search does not learn from.
    struct HeldOut {
        ModelAnswer answer; ///< with each lane's trigger, (K·n)×…, lane by lane
        at::Tensor cost; ///< K
    };
    HeldOut tryHeldOut(std::int64_t count);
    void judge();

    const RegressionModel &m_model;
    const BenignSet &m_benign;
    TriggerHypothesis &m_hypothesis;
    SearchSettings m_settings;
    MapAims m_aims;
    at::Tensor m_ravWeight; ///< K
    at::Generator m_generator;
    std::unique_ptr<Optimiser> m_optimiser;
    int m_iteration = 0;
    bool m_judged = false;
    bool m_judgementDue = false; ///< the last iteration's was cut short by a stop
    bool m_exhausted = false;
    int m_judgementsWithoutGain = 0;
    at::Tensor m_attention; ///< 1×1×H×W, mean 1; undefined where every pixel counts the same
    std::vector<double> m_weight;
    std::vector<int> m_successesInRow;
    std::vector<int> m_failuresInRow;
    std::vector<LaneBest> m_best;
};

} // namespace drm
