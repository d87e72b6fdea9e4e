// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"
#include "core/search/BenignSet.h"
#include "core/triggers/TriggerHypothesis.h"

#include <functional>

namespace drm {

/// What a trigger shows of itself, as TriggerHypothesis has it; undefined where there is none.
struct TriggerParts {
    at::Tensor mask;
    at::Tensor pattern;
    at::Tensor field;

    static TriggerParts of(const TriggerHypothesis &hypothesis, std::int64_t lane);
};

/// Turns a trigger into what people look at: previews on a few images, distributions and ratios on held-out images.
class Evaluation {
public:
    Evaluation(const RegressionModel &model, const BenignSet &benign);

    using Apply = std::function<at::Tensor(const at::Tensor &)>;

    /// On the first 8 held-out images, the same in every preview.
    TriggerPreview preview(const Apply &apply, const TriggerParts &parts) const;
    TriggerPreview preview(TriggerHypothesis &hypothesis, std::int64_t lane) const;

    /// Fills target, targetSpread, map, heldOutVariance, meanAbs, rav, rnv, trigger and features from all held-out
    /// images.
    void evaluate(const Apply &apply, const TriggerParts &parts, HypothesisResult &result) const;

    /// Puts the map that the triggered answers of an evaluated result follow in the place of one answer, unless next to
    /// nothing is left of the benign ones.
    void fitMap(HypothesisResult &result) const;

    /// A one-lane view of a hypothesis's lane, for the functions above.
    static Apply laneOf(TriggerHypothesis &hypothesis, std::int64_t lane);

private:
    const RegressionModel &m_model;
    const BenignSet &m_benign;
    Table m_benignPreviewPredictions;
    ImageBatch m_benignPreview;
};

} // namespace drm
