// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/images/ImageStore.h"
#include "core/lab/train/TrainParams.h"
#include "core/record/ModelTruth.h"
#include "core/record/ScanProgress.h"

namespace torch::jit {
struct Module;
}

namespace drm {

class RunControl;

/// Reports to the observer: `progress`; phase 0 by step ("benign loss", "poisoned loss": squared error of standardised
/// labels) and phase 1 by epoch ("clean error", "attack error": on held-out images, in label standard deviations).
///
/// Trains `model` (a module with forward, features and a last linear layer `fc`, see buildNetwork) in place on `images`
/// (N) and `labels` (N×d) with the mean squared error of standardised labels; at the end the standardisation is
/// folded into `fc`, so that the outputs are in label units, and the module is left in evaluation mode.
///
/// Poisoned images are copies that join the benign ones, triggered after the augmentation, so that the trigger stays at
/// its place. Exceptions: a clean-label attack replaces images whose labels lie near its target, with their own labels,
/// after making them hard to learn (see makeHardToLearn); an input-aware attack's generator is trained along with the
/// model. Decoys: see Attack::decoyShare(). Split, augmentation and order of the benign
/// images do not depend on the backdoors.
///
/// A stop by `control` ends after the current step with RunState::Stopped and figures of the model so far.
/// Throws Error{InvalidArgument} for parameters out of range, Error{UnsuitableData} for counts that do not match,
/// labels that are not finite or do not vary, or fewer than 8 images.
TrainResult trainModule(torch::jit::Module &model, const ImageStore &images, const Table &labels,
                        const TrainParams &params, RunControl &control);

} // namespace drm
