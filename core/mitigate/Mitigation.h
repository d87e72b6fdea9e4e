// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/AnswerMap.h"
#include "core/record/MitigationTypes.h"
#include "core/triggers/RecoveredTrigger.h"

#include <string>
#include <vector>

namespace drm {

class RegressionModel;
class RunControl;

/// A backdoor as a scan recovered it, or as the lab planted it.
struct KnownBackdoor {
    std::string name; ///< of the hypothesis or the attack, for people
    TriggerFunction apply;
    AnswerMap map; ///< what it does to the answers of the model as it was
};

struct Backdoors {
    std::vector<KnownBackdoor> recovered; ///< by the scan: what DrmGuard trains against
    std::vector<KnownBackdoor> planted; ///< the truth, where it is known: measured, never trained with
};

/// Changes the module that `model` was loaded from (Impl::original) in place; `model` itself goes on answering as
/// before. Save the module with saveModule() and load it anew to see the change. All images are N×C×H×W in 0..1;
/// `labels` N×d in label units, or empty: the model's own answers are taken for labels.
///
/// 25 % of the images are kept for the errors, 15 % (200 at most) choose learning rate and epoch
/// (MitigationWork::choiceError), the rest trains. Batch norms keep their statistics, so that the model that
/// is trained is the one that is saved. Loss: squared error in label standard deviations.
///
/// Reports a phase for each learning rate with the terms of mitigationTerms(), by epoch (0: before any), on the
/// validation part. A stop leaves the module as it was. Throws Error{InvalidArgument} for parameters out of range,
/// Error{UnsuitableData} for fewer than 40 images, labels that do not fit or do not vary, and where DrmGuard has no
/// backdoor to work with, Error{UnsuitableModel} for a module without parameters (a frozen one) or, to be pruned,
/// without convolutions.
MitigationResult mitigate(RegressionModel &model, const ImageBatch &images, const Table &labels,
                          const Backdoors &backdoors, const MitigateParams &params, RunControl &control);

} // namespace drm
