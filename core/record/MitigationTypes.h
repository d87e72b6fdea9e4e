// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ImageBatch.h"
#include "core/record/ScanProgress.h"

#include <cstdint>
#include <string>
#include <vector>

namespace drm {

enum class MitigationMethod {
    DrmGuard, ///< benign images, and the same under the recovered triggers: mitigate/TriggerUnlearning.h
    FineTune, ///< benign images with their labels, a baseline
    FinePrune, ///< a baseline, mitigate/FinePruning.h
    NeuronPerturbation ///< a baseline (ANP), mitigate/NeuronPerturbation.h
};

struct MitigateParams {
    MitigationMethod method = MitigationMethod::DrmGuard;
    /// Passes over the training part, or over 640 of its images drawn at random where it is larger, 0..1000; a
    /// baseline takes as many with each of its two learning rates; 0: no fine-tuning.
    int epochs = 40;
    int patience = 5; ///< a baseline ends after so many epochs without a better validation error, 1 or more
    int batchSize = 64; ///< benign images a step, 2..1024
    std::uint64_t seed = 0; ///< of the split and the order
    /// Fine-pruning: channels go while the clean error of the validation part stays below this times what it
    /// was, 1..10.
    double pruneTolerance = 1.2;
    int perturbationSteps = 400; ///< ANP: steps of the masks, 1..100000
    double perturbation = 0.4; ///< ANP: how far weights and biases may be pushed, relative to themselves, 0..1
    int threads = 0; ///< worker threads; 0: as many as the machine has
};

/// Means over images, one number an output, label units (arXiv 2411.04811, section on mitigation).
struct DefenceErrors {
    struct Triggered {
        std::vector<double> attack; ///< AE_j: mean |f_j(A(x)) - target_j|; large once the backdoor is gone
        std::vector<double> defending; ///< DAE_j: mean |f_j(A(x)) - y_j|; near the clean error once it is gone
    };
    std::vector<double> clean; ///< mean |f_j(x) - y_j|
    std::vector<Triggered> recovered; ///< by backdoor, under the trigger that was recovered
    std::vector<Triggered> planted; ///< under the true one
};

/// A few test images under one trigger, for people to look at.
struct MitigationSamples {
    ImageBatch benign;
    ImageBatch triggered;
    Table labels; ///< n×d, label units
    Table before; ///< the suspicious model's answers to the triggered images
    Table after; ///< the cleaned model's
};

struct MitigationResult {
    RunState state = RunState::Finished;
    bool ownLabels = false; ///< there were no labels: the suspicious model's own benign answers served
    double learningRate = 0; ///< of the state that was kept; 0: the model as it was
    int epoch = 0; ///< of the state that was kept, from 1
    int channels = 0; ///< that could have been pruned, by a method that prunes
    int prunedChannels = 0;
    /// Families of the triggers that DrmGuard searched towards the recovered targets and trained against as well.
    std::vector<std::string> moreTriggers;
    int trainImages = 0;
    int validationImages = 0;
    int testImages = 0; ///< took no part in training or choosing; all errors below are theirs
    std::vector<double> labelStd; ///< d, of the test part's labels
    DefenceErrors before;
    DefenceErrors after;
    std::vector<MitigationSamples> samples; ///< by backdoor: the recovered ones, then the planted ones
    double seconds = 0;
};

/// Mean over outputs of error / standard deviation of the label.
double inDeviations(const std::vector<double> &errors, const std::vector<double> &labelStd);

const char *toString(MitigationMethod method); ///< "drmguard", "fine-tune", "fine-prune", "anp"
const std::vector<std::string> &mitigationMethodNames(); ///< of toString(), in the order of the enumeration
MitigationMethod mitigationMethodFromString(const std::string &name); ///< throws Error{InvalidArgument}

constexpr int mostMitigationPhases = 2; ///< one a learning rate
/// "clean error", "AE", "DAE": in label standard deviations; the latter two are means over recovered backdoors.
std::vector<std::string> mitigationTerms();

} // namespace drm
