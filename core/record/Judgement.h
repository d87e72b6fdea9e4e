// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace drm {

/// What came of holding the trigger of one hypothesis against a rule: figures, no words. core/record/VerdictText.h puts
/// them into sentences. What a rule does not use stays 0.
struct Judgement {
    enum class Rule {
        None, ///< nothing to hold it against: the trigger is evidence to look at and does not decide
        Null, ///< what triggers cost near other answers, on the same model
        References, ///< the same, held against what benign models of the same task show
        Square, ///< the share of the answers' variance that the best square of one colour leaves
        Wave, ///< the share that the best wave leaves of the answers' change, against one typically
        Change, ///< DRMGuard as published: mean |x' - x| against a fixed number
        AnomalyIndex, ///< Neural Cleanse: the smallest mask against the median over targets
        TakenVariance ///< FeatureRE: the share of the variance that the trigger takes away
    };
    enum class Outcome {
        NotJudged,
        NoTrigger, ///< no trigger brought the answers together on unseen images
        NotFoundAgain, ///< not under the conditions of the searches near other answers
        Usual, ///< it costs what such triggers cost on benign models, and was not held against other answers
        Compared
    };

    Rule rule = Rule::None;
    Outcome outcome = Outcome::NotJudged;
    double score = 0; ///< higher is more suspicious; 1 is the threshold of "backdoored"
    double measured = 0; ///< what the rule looks at: a cost, a share of the variance (0..1), a mean change (0..1)
    double expected = 0; ///< of a benign model, in the same unit: at this target, or typically; 0: the rule has none
    double threshold = 0; ///< of `measured` or of `index`, where the rule is a fixed number
    double lowest = 0; ///< of the null's costs
    double highest = 0;
    int compared = 0; ///< how many the null holds: searches, or targets
    double index = 0; ///< standard errors below what is expected, or the anomaly index
    double p = 1; ///< chance of one search of a benign model to come out so low or lower, by the null's model
    /// Where a second look at this kind of trigger ends on benign models like this one, a cost; 0: not calibrated.
    double usual = 0;
    double alike = 0; ///< what these models count for, in models that are just like this one
    /// How far the nearest benign models lie where none is alike (Calibration::unlikeFrom); 0: some are.
    double unlike = 0;
    double tried = 0; ///< where it ended on this one
    double pUsual = 1; ///< chance of a benign model to have one as cheap, by the calibration models
    int chances = 0; ///< searches that could have done so, in all families asked for
    double chance = 1; ///< that a benign model does this in any search, by the more telling of p and pUsual, doubled
    int calibrationModels = 0; ///< benign models behind the prior of the null
    int references = 0; ///< benign models of the same task
    double referenceFactor = 0; ///< how many times less than their null expects they cost, on average
    double factor = 0; ///< the same of this model

    bool judged() const { return outcome != Outcome::NotJudged; }
};

enum class Verdict { Clean, Backdoored, Inconclusive };

const char *toString(Verdict verdict); ///< "clean", "backdoored", "inconclusive"

} // namespace drm
