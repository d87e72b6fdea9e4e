// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"
#include "core/detect/Calibration.h"
#include "core/detect/DetectionMethod.h"
#include "core/detect/FamilySearch.h"
#include "core/detect/ProbeSearch.h"
#include "core/detect/TriggerJudgement.h"
#include "core/detect/WaveSearch.h"
#include "core/search/Statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace drm {

namespace {

/// The score of what leaves `best` where most leave `typical`, and a trigger `works`: 1 where it does it all. The
/// power: what hides what the model looks at leaves less on a benign model too, and has to stay well below what works.
/// Beyond 1 by no more than if most left what they usually do: where most nearly work, a little less tells little.
double scoreOf(double typical, double best, double works)
{
    const double most = best < works ? std::max(typical, Calibration::compiledIn().usualTimes * works) : typical;
    const double share = std::max(0.0, std::log(most / best) / std::log(most / works));
    return std::pow(share, 5);
}

/// By what a square leaves (ProbeMap::left); typical: the median over places.
Judgement judgeSquare(const HypothesisResult &result, const ProbeMap &map, const ScanParams &params)
{
    const bool maps = map.objective == Objective::Maps;
    const double works = params.successVariance;
    std::vector<double> places;
    for (int row = 0; row < map.rows; ++row) {
        for (int column = 0; column < map.columns; ++column) {
            double least = std::numeric_limits<double>::infinity();
            for (int colour = 0; colour < static_cast<int>(map.colours.size()); ++colour)
                least = std::min(least, static_cast<double>(map.at(colour, row, column)));
            if (std::isfinite(least))
                places.push_back(least);
        }
    }
    Judgement judgement;
    if (places.empty())
        return judgement;
    judgement.rule = Judgement::Rule::Square;
    judgement.outcome = Judgement::Outcome::Compared;
    judgement.measured = std::max(maps ? map.bestLeft : result.heldOutVariance, 1e-6);
    judgement.expected = std::max(medianOf(places), 1.01 * works);
    judgement.threshold = works;
    judgement.score = scoreOf(judgement.expected, judgement.measured, works);
    return judgement;
}

/// As judgeSquare(), of a wave that leaves next to nothing: one that works less well (WaveProbe::left below 0.03) is
/// often found on benign models, whose answers depend on fine detail.
Judgement judgeWave(const HypothesisResult &result)
{
    // On models with the seeds 500 to 607 stripes leave 0.0007 and benign ones 0.004; a benign one of bins left 0.0015.
    constexpr double works = 0.001;
    Judgement judgement;
    if (!(result.typicalLeft > 0))
        return judgement;
    judgement.rule = Judgement::Rule::Wave;
    judgement.outcome = Judgement::Outcome::Compared;
    judgement.measured = std::max(result.heldOutVariance, 1e-6);
    judgement.expected = std::max(result.typicalLeft, Calibration::compiledIn().usualTimes * works);
    judgement.threshold = works;
    judgement.score = scoreOf(judgement.expected, judgement.measured, works);
    return judgement;
}

class DrmGuardMethod : public DetectionMethod {
public:
    const char *name() const override { return "drmguard"; }
    const char *title() const override { return DRM_TEXT("DetectionMethod", "DRMGuard Workbench"); }
    bool canBeInconclusive() const override { return true; }
    bool takesHypotheses() const override { return true; }

    std::vector<std::unique_ptr<ScanSearch>> searches(const ScanParams &params) const override
    {
        const std::vector<std::string> asked = hypothesesOf(params);
        const auto isAsked = [&](const std::string &name) {
            return std::find(asked.begin(), asked.end(), name) != asked.end();
        };
        std::vector<std::unique_ptr<ScanSearch>> all;
        bool needsSquares = false;
        for (const TriggerFamily *family : triggerFamilies()) {
            if (!isAsked(family->name))
                continue;
            all.push_back(std::make_unique<FamilySearch>(*family));
            needsSquares = needsSquares || family->startsAtSquares;
        }
        if (isAsked(WaveSearch::hypothesis()))
            all.insert(all.begin(), std::make_unique<WaveSearch>());
        const bool probes = isAsked(ProbeSearch::hypothesis());
        if (probes || needsSquares)
            all.insert(all.begin(), std::make_unique<ProbeSearch>(probes));
        return all;
    }

    Judgement judge(const HypothesisResult &hypothesis, const ScanResult &result,
                    const ScanParams &params) const override
    {
        if (hypothesis.name == WaveSearch::hypothesis())
            return judgeWave(hypothesis);
        return hypothesis.name == ProbeSearch::hypothesis() && result.probe
            ? judgeSquare(hypothesis, *result.probe, params)
            : judgeTrigger(hypothesis, params, result, Calibration::compiledIn());
    }
};

} // namespace

const DetectionMethod &drmGuardMethod()
{
    static const DrmGuardMethod method;
    return method;
}

} // namespace drm
