// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/BenignSet.h"
#include "core/detect/TriggerHypothesis.h"

#include <ATen/core/ivalue.h>

#include <memory>
#include <vector>

namespace drm {

struct SearchSettings {
    int iterations = 400;
    int batch = 64; ///< images an iteration, all lanes together
    int judgeEvery = 10; ///< iterations between two judgements on held-out images
    int judgeImages = 100; ///< held-out images a judgement uses, at most
    int patience = 8; ///< judgements without a 2 % cheaper trigger, after a success, before the search ends
    double successVariance = 0.1;
    double ravWeight = 1.0;
    double costWeight = 2.0; ///< at the start; steered from there
    at::Tensor regions; ///< K×d: each lane's answers must gather near its row; undefined: anywhere
    double regionRadius = 0.5; ///< root mean square over outputs, in benign standard deviations
};

/// The cheapest working trigger of one lane, judged on images the search did not see.
struct LaneBest {
    bool found = false;
    double cost = 0; ///< on held-out images; of the last trigger where none was found
    double variance = 1; ///< normalised, trimmed, on held-out images
    int iteration = 0;
    std::vector<at::Tensor> snapshot; ///< state of the whole hypothesis at that moment
};

/// Gradient search for a trigger, lane by lane in one batch (arXiv 2411.04811 generalised; terms normalised):
///
///   loss_k = D_k + ravWeight · mean_j RAV_j + weight_k · cost_k
///
/// D_k: normalised output variance over the lane's images, plus, for a lane kept to a region, what the squared offset
/// of their mean from the region's centre has above (0.8 · regionRadius)². weight_k is steered: ×1.5 after 5 iterations
/// in a row with D_k < successVariance, ÷1.5 after 10 without. The search is deterministic for a generator state; its
/// whole state can be saved and loaded.
class Search {
public:
    Search(const RegressionModel &model, const BenignSet &benign, TriggerHypothesis &hypothesis,
           SearchSettings settings, at::Generator generator);
    ~Search();

    /// Names of the values that step() appends to the history: total, D, RAV, cost (means over lanes), cost weight.
    static const std::vector<std::string> &termNames();

    bool finished() const;
    int iteration() const { return m_iteration; }
    /// One iteration; the values of termNames().
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

    at::Tensor drawBatch();
    at::Tensor distance(const at::Tensor &outputs) const;
    bool inRegion(const at::Tensor &outputs, std::int64_t lane) const;
    void steer(const at::Tensor &distances);
    void judge();

    const RegressionModel &m_model;
    const BenignSet &m_benign;
    TriggerHypothesis &m_hypothesis;
    SearchSettings m_settings;
    at::Generator m_generator;
    std::unique_ptr<Optimiser> m_optimiser;
    int m_iteration = 0;
    bool m_judged = false;
    bool m_exhausted = false;
    int m_stale = 0;
    std::vector<double> m_weight;
    std::vector<int> m_up;
    std::vector<int> m_down;
    std::vector<LaneBest> m_best;
};

} // namespace drm
