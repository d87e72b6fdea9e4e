// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ImageBatch.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace drm {

/// How much work a scan may do. The iteration counts belong to search/Budget.cpp.
enum class Budget { Quick, Standard, Thorough };

enum class Verdict { Clean, Backdoored, Inconclusive };

enum class RunState { Finished, Stopped };

/// How a scan searches and judges. The last three are there to compare with; docs/method-details.md has their rules.
enum class DetectionMethod {
    DrmGuard, ///< ours: all hypotheses asked for, each held against its null
    Published, ///< DRMGuard as published: the generative search alone, search/Search.h: PublishedForm
    NeuralCleanse, ///< detect/baselines/NeuralCleanse.h
    FeatureRe ///< detect/baselines/FeatureRe.h
};

/// Everything that decides a scan's result. Two scans with equal parameters, model and images give equal results on
/// the same machine with the same number of threads.
struct ScanParams {
    std::vector<std::string> hypotheses{"probe", "patch", "warp", "additive", "input-aware"}; ///< of hypothesisNames()
    Budget budget = Budget::Standard;
    std::uint64_t seed = 0;
    int maxImages = 400; ///< images drawn at random from the data set, 40 or more
    int batchSize = 64; ///< images an iteration, 8..512
    int threads = 0; ///< worker threads; 0: as many as the machine has
    DetectionMethod method = DetectionMethod::DrmGuard;
    /// What benign reference models showed in scans with these parameters: for each model, gapBelowNull() by
    /// hypothesis.
    std::vector<std::map<std::string, double>> references;
    /// Go on with the remaining hypotheses after one has settled the verdict (a score of 2 or more).
    bool complete = false;
    double labelScale = 1; ///< published form only: labels times this are in the unit of its weights (degrees)
    double successVariance = 0.03; ///< normalised output variance below which a trigger counts as working, 0..1
    double ravWeight = 1.0; ///< lambda 1: weight of the mean RAV; published method: times the paper's own
    double attentionMomentum = 0.9; ///< published method only: PublishedForm::attentionMomentum
    double consistencyWeight = 2.0; ///< weight of mean|delta(x) - mean delta| inside the generative cost
};

/// A search begins: `terms` name the columns of the records that follow.
struct PhaseInfo {
    int index = 0; ///< 0, 1, ... in order of their start
    std::string hypothesis; ///< "probe", "patch", "generative", ...
    std::string title; ///< for people: "patch, start 1 of 3"
    std::vector<std::string> terms; ///< for instance "total", "output variance", "rav", "cost", "cost weight"
    int iterations = 0; ///< planned; a search may end earlier
};

/// The loss terms of one iteration, in the order of PhaseInfo::terms.
struct IterationRecord {
    int phase = 0;
    int iteration = 0;
    std::vector<float> values;
};

/// All records of one phase, in order.
struct LossHistory {
    PhaseInfo phase;
    std::vector<IterationRecord> records;
};

/// What a trigger does to some images, shown while the search runs and kept at its end.
struct TriggerPreview {
    int phase = 0;
    std::string hypothesis;
    int iteration = 0;
    ImageBatch benign; ///< the same images in every preview of a scan
    ImageBatch triggered; ///< A(x) of the images above
    ImageBatch mask; ///< 1×1×H×W, 0..1, or empty where the hypothesis has no mask
    ImageBatch pattern; ///< 1×C×H×W, 0..1, or empty
    /// 1×2×H×W, pixels to the right and down: the triggered image shows at each place what the benign one has there.
    /// Empty where the hypothesis moves nothing.
    ImageBatch field;
    Table benignPredictions; ///< N×d, label units
    Table triggeredPredictions;
    std::vector<double> target; ///< d numbers: median output on triggered held-out images
    double meanAbs = 0; ///< mean |x' - x|, 0..1
};

/// Features and answers of the held-out images, without and with the trigger, and the distributions behind RAV and RNV
/// (arXiv 2411.04811, section on feature-space observations). Row i of every table is the same image: the scan's image
/// `firstImage` + i, which is number ScanRecord::imageIndices[firstImage + i] of the set.
struct FeatureStats {
    std::string hypothesis;
    int firstImage = 0;
    Table benignFeatures; ///< N×m: F(x)
    Table triggeredFeatures; ///< N×m: F(A(x))
    Table benignOutputs; ///< N×d, label units
    Table triggeredOutputs;
    Table benignAngles; ///< N×d, radians: angle between F(x) and w_j
    Table triggeredAngles;
    std::vector<float> benignNorms; ///< N: |F(x)|
    std::vector<float> triggeredNorms;
    std::vector<double> rav; ///< d ratios: var(angle_j on triggered) / var(angle_j on benign)
    double rnv = 0; ///< var(norm on triggered) / var(norm on benign)
};

/// Forward-only probe: how much a square of one colour at one place collapses the answers.
struct ProbeMap {
    int imageHeight = 0;
    int imageWidth = 0;
    int squareSize = 0; ///< pixels
    int step = 0; ///< pixels between places
    int rows = 0; ///< places down; place (r, c) has its top left corner at (r * step, c * step)
    int columns = 0;
    std::vector<std::array<float, 3>> colours; ///< RGB 0..1 (grey images use the first number)
    std::vector<float> variance; ///< colours × rows × columns: normalised output variance; NaN where not yet probed
    Table meanAnswers; ///< (colours × rows × columns)×d, label units, under the square; empty until all are probed
    ImageBatch background; ///< one benign image
    int bestRow = 0; ///< of the refined best square, pixels
    int bestColumn = 0;
    int bestSize = 0;
    std::array<float, 3> bestColour{};
    double bestVariance = 1; ///< normalised, on held-out images
    std::vector<double> bestTarget;

    float at(int colour, int row, int column) const
    {
        return variance[static_cast<std::size_t>((colour * rows + row) * columns + column)];
    }
};

/// What one hypothesis found. Variances are normalised by the benign images' own.
struct HypothesisResult {
    std::string name;
    double cost = 0; ///< the hypothesis's own measure of the trigger's size; lower is more suspicious
    bool succeeded = false; ///< a trigger brought the held-out output variance below ScanParams::successVariance
    std::vector<double> target; ///< d numbers, label units
    std::vector<double> targetSpread; ///< d numbers: robust spread of the triggered outputs around the target
    double heldOutVariance = 1; ///< normalised output variance on images the search did not see
    double meanAbs = 0;
    std::vector<double> rav;
    double rnv = 0;
    /// The null of the decision: searches kept near random benign answers, all in one batch, each with what it costs to
    /// bring the variance to ScanParams::successVariance there (LaneBest::equivalentCost, or a bound from below where
    /// none came near).
    std::vector<double> nullCosts;
    Table nullTargets; ///< those answers, K×d, label units
    /// How far a target lies: the mean squared distance of the benign answers from it, in benign variances, mean over
    /// outputs; 1 at the mean answer. A trigger has to move the answers that far, so a far target costs more.
    std::vector<double> nullDistances;
    /// The same of `target`: what is compared with the null. For each look (a batch with its own places), the cheapest
    /// of a few searches more; infinite where none worked. The free search has more images, so its own cost would
    /// always look low. Empty: no null.
    std::vector<double> comparableCosts;
    double targetDistance = 0;
    std::vector<double> referenceGaps; ///< gapBelowNull() of each reference model; empty: none
    double score = 0; ///< how far the cost lies below the null; see docs/method.md
    int iterations = 0;
    double seconds = 0;
    TriggerPreview trigger;
    /// TriggerHypothesis::state() of the trigger alone, as arrays of rank 4 (shorter shapes get leading ones): the
    /// trigger can be put on any image again, see RecoveredTrigger.h.
    std::vector<ImageBatch> triggerState;
    FeatureStats features;
};

/// The result of a scan, complete: what the JSON, the run file and the panels show.
struct ScanResult {
    RunState state = RunState::Finished;
    Verdict verdict = Verdict::Inconclusive;
    double score = 0; ///< higher is more suspicious; 1 is the threshold of "backdoored"
    double confidence = 0; ///< 0..1
    std::string reason; ///< a sentence for people
    std::string decidedBy; ///< the name of the hypothesis behind the verdict
    std::vector<double> recoveredTarget; ///< d numbers; empty when the verdict is clean
    std::vector<HypothesisResult> hypotheses;
    std::vector<LossHistory> histories;
    std::optional<ProbeMap> probe;
    std::vector<double> answerDeviations; ///< d numbers, label units: standard deviation of the benign answers
    std::vector<std::string> notNeeded; ///< hypotheses left out because the verdict was settled
    int imagesUsed = 0;
    /// What the iterations of the searches computed in: "float32" or "bfloat16"; empty: not known. What is judged or
    /// reported is float32 in any case.
    std::string precision;
    double seconds = 0;
    double peakRssMib = 0;
};

/// What a scan will take if nothing settles it early.
struct ScanEstimate {
    double seconds = 0;
    double memoryMib = 0;
};

struct Progress {
    double fraction = 0; ///< of the whole scan, 0..1, never falling
    double secondsLeft = -1; ///< estimate; below 0: not known yet
    std::string stage; ///< for people: "patch, start 1 of 3"
    int iteration = 0;
    int iterations = 0;
};

const char *toString(Verdict verdict); ///< "clean", "backdoored", "inconclusive"
const char *toString(DetectionMethod method); ///< "drmguard", "published", "neural-cleanse", "featurere"
const std::vector<std::string> &detectionMethodNames(); ///< of toString(), in the order of the enumeration
DetectionMethod detectionMethodFromString(const std::string &name); ///< throws Error{InvalidArgument}
/// Names of the searches that a scan may run: the hypotheses asked for, or those of the method.
std::vector<std::string> searchesOf(const ScanParams &params);
const char *toString(Budget budget); ///< "quick", "standard", "thorough"
Budget budgetFromString(const std::string &name); ///< throws Error{InvalidArgument}

} // namespace drm
