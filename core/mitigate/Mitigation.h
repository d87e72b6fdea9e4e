// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ImageBatch.h"
#include "core/detect/RecoveredTrigger.h"
#include "core/detect/ScanTypes.h"

#include <cstdint>
#include <string>
#include <vector>

namespace drm {

class RegressionModel;
class RunControl;

enum class MitigationMethod {
    DrmGuard, ///< benign images and the same images under the recovered triggers, all with their true labels
    FineTune ///< benign images alone, the baseline
};

struct MitigateParams {
    MitigationMethod method = MitigationMethod::DrmGuard;
    std::vector<double> learningRates{1e-3, 3e-4}; ///< of Adam; each is tried, the better one kept
    int epochs = 20; ///< at most, for each learning rate, 1..1000
    int patience = 5; ///< epochs without a better error on the validation part, 1 or more
    int batchSize = 64; ///< benign images a step, 2..1024
    std::uint64_t seed = 0; ///< of the split and the order
    int threads = 0; ///< worker threads; 0: as many as the machine has
};

/// A backdoor as a scan recovered it, or as the lab planted it.
struct KnownBackdoor {
    std::string name; ///< of the hypothesis or the attack, for people
    TriggerFunction apply;
    std::vector<double> target; ///< d numbers, label units
};

struct Backdoors {
    std::vector<KnownBackdoor> recovered; ///< by the scan: what DrmGuard trains against
    std::vector<KnownBackdoor> planted; ///< the truth, where it is known: measured, never trained with
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

struct MitigationResult {
    RunState state = RunState::Finished;
    bool ownLabels = false; ///< there were no labels: the suspicious model's own benign answers served
    double learningRate = 0; ///< of the state that was kept; 0: the model as it was
    int epoch = 0; ///< of the state that was kept, from 1
    int trainImages = 0;
    int validationImages = 0;
    int testImages = 0; ///< took no part in training or choosing; all errors below are theirs
    std::vector<double> labelStd; ///< d, of the test part's labels
    DefenceErrors before;
    DefenceErrors after;
    double seconds = 0;
};

/// Mean over outputs of error / standard deviation of the label.
double inDeviations(const std::vector<double> &errors, const std::vector<double> &labelStd);

/// Fine-tunes the module that `model` was loaded from (Impl::original) in place; `model` itself goes on answering as
/// before. Save the module with saveModule() and load it anew to see the change. All images are N×C×H×W in 0..1;
/// `labels` N×d in label units, or empty: the model's own answers are taken for labels.
///
/// 60 % of the images train, 15 % choose learning rate and epoch (the least clean error plus mean DAE, in label
/// standard deviations), 25 % are kept for the errors. Batch norms keep their statistics, so that the model that is
/// trained is the one that is saved. Loss: squared error in label standard deviations.
///
/// Reports a phase for each learning rate with the terms of mitigationTerms(), by epoch, on the validation part.
/// A stop leaves the module as it was. Throws Error{InvalidArgument} for parameters out of range, Error{UnsuitableData}
/// for fewer than 40 images, labels that do not fit or do not vary, and where DrmGuard has no backdoor to work with.
MitigationResult mitigate(RegressionModel &model, const ImageBatch &images, const Table &labels,
                          const Backdoors &backdoors, const MitigateParams &params, RunControl &control);

/// "clean error", "AE", "DAE": in label standard deviations; the latter two are means over recovered backdoors.
std::vector<std::string> mitigationTerms();

} // namespace drm
