// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"
#include "core/record/AnswerMap.h"
#include "core/record/FeatureStats.h"
#include "core/record/ImageBatch.h"
#include "core/record/Judgement.h"
#include "core/record/ProbeMap.h"
#include "core/record/ScanParams.h"
#include "core/record/ScanProgress.h"
#include "core/record/TriggerPreview.h"

#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace drm {

/// What the first searches for one kind of answer map came to (core/search/MapAims.h).
struct TriedMap {
    std::string kind;
    int output = -1; ///< of one-output, from 0; -1: all
    bool found = false;
    double cost = 0; ///< of a trigger that works just so, or a bound from below; infinite: the search has not moved
    double left = 1; ///< as SearchOutcome::heldOutVariance
    double kept = std::numeric_limits<double>::infinity(); ///< the cost after the second look; infinite: not among them
};

/// The least cost after the first look, or after the second, of this kind; infinite where there is none.
double leastTried(const std::vector<TriedMap> &tried, const std::string &kind, double TriedMap::*cost);

/// What the search of one hypothesis came to. Variances are normalised by the benign images' own.
struct SearchOutcome {
    std::string name; ///< of the hypothesis
    double cost = 0; ///< the hypothesis's own measure of the trigger's size; lower is more suspicious
    /// On held-out images the trigger leaves less than ScanParams::successVariance of the variance, or, where maps are
    /// looked for, less than three times that of the change unexplained: heldOutVariance has how much.
    bool succeeded = false;
    std::vector<double> target; ///< d numbers, label units
    std::vector<double> targetSpread; ///< d numbers: robust spread of the triggered outputs around the target
    /// On images the search did not see: the share of the answers' change that their map does not explain
    /// (core/search/MapAims.h). Of answers that become one: their variance, in benign ones, mean over outputs.
    double heldOutVariance = 1;
    /// Of waves: what is left under one typically, a median; not a number: not known.
    double typicalLeft = std::numeric_limits<double>::quiet_NaN();
    AnswerMap map; ///< what the triggered answers follow; without gains in files of earlier versions
    std::vector<TriedMap> tried; ///< the first looks at every kind of map; none: there were none
    double meanAbs = 0;
    std::vector<double> rav;
    double rnv = 0;
    int iterations = 0;
    double seconds = 0;

    Objective objective() const { return tried.empty() ? Objective::Gathered : Objective::Maps; }
    /// The trigger makes one answer of all; of files of earlier versions that is all there is.
    bool makesOneAnswer() const { return map.gain.empty() || map.isConstant(); }
};

/// What the decision holds the outcome against: searches kept near random benign answers, all in one batch.
struct NullEvidence {
    /// What it costs each to bring the variance to ScanParams::successVariance there (LaneBest::equivalentCost, or a
    /// bound from below where none came near). Empty: no null.
    std::vector<double> costs;
    Table targets; ///< those answers, K×d, label units
    /// How far a target lies: the mean squared distance of the benign answers from it, in benign variances, mean over
    /// outputs; 1 at the mean answer. A trigger has to move the answers that far, so a far target costs more.
    std::vector<double> distances;
    /// The cost at the recovered target under the same conditions. For each look (a batch with its own places), the
    /// cheapest of a few searches more; infinite where none worked. The free search has more images, so its own cost
    /// would always look low.
    std::vector<double> comparableCosts;
    double targetDistance = 0; ///< of the recovered target
    std::vector<double> referenceGaps; ///< gapBelowNull() of each reference model; empty: none
};

/// What one hypothesis found. The large parts are shared and do not change once they are made.
struct HypothesisResult : SearchOutcome {
    NullEvidence null;
    Judgement judgement;
    std::shared_ptr<const TriggerPreview> trigger = std::make_shared<TriggerPreview>(); ///< never null
    std::shared_ptr<const FeatureStats> features = std::make_shared<FeatureStats>(); ///< never null
    /// TriggerHypothesis::state() of the trigger alone, as arrays of rank 4 (shorter shapes get leading ones): the
    /// trigger can be put on any image again, see core/triggers/RecoveredTrigger.h.
    std::shared_ptr<const std::vector<ImageBatch>> triggerState =
        std::make_shared<std::vector<ImageBatch>>(); ///< never null

    double score() const { return judgement.score; }
};

/// Why a score counts as backdoored from more than 1 on only.
enum class HigherLevel { None, FewImages, OtherSize, Unlike };

/// The result of a scan, complete: what the JSON, the run file and the panels show.
struct ScanResult {
    RunState state = RunState::Finished;
    Verdict verdict = Verdict::Inconclusive;
    double score = 0; ///< higher is more suspicious
    double threshold = 1; ///< of the score, from which the verdict is "backdoored"; not stored: OpenScores::to
    HigherLevel higherLevel = HigherLevel::None; ///< why that is above 1; not stored
    double confidence = 0; ///< 0..1; no probability, kept for files alone
    std::string decidedBy; ///< the name of the hypothesis behind the verdict
    std::vector<std::string> doubts; ///< names of the doubtful checks that the scan was forced past
    /// d numbers; empty when the verdict is clean, and where the trigger does not lead to one answer: see
    /// HypothesisResult::map.
    std::vector<double> recoveredTarget;
    std::vector<HypothesisResult> hypotheses;
    std::vector<LossHistory> histories;
    std::optional<ProbeMap> probe;
    std::vector<double> answerDeviations; ///< d numbers, label units: standard deviation of the benign answers
    std::vector<std::string> notNeeded; ///< hypotheses left out because the verdict was settled
    int imagesUsed = 0;
    int shorterSide = 0; ///< of the images, pixels; 0: not known; not stored: ScanRecord::inputShape has it
    /// What the iterations of the searches computed in: "float32" or "bfloat16"; empty: not known. What is judged or
    /// reported is float32 in any case.
    std::string precision;
    double seconds = 0;
    double peakRssMib = 0;

    /// What of its run file is not as it was written, a sentence each; filled by readRunFile(), never stored. A result
    /// with any has no verdict and no decisive hypothesis, and its scores are NaN.
    std::vector<Message> alterations;

    /// The hypothesis of decidedBy; null where there is none.
    const HypothesisResult *decisive() const;
};

} // namespace drm
