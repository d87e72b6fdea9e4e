// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/LabJob.h"

#include <optional>

namespace drm {

class RunControl;

/// Passes over the training images: what the request says, or the lab's own number where it leaves that open.
int epochsOf(const LabRequest &request);

/// True where the answers to the trigger are one; any other map is learnt from more images and in more passes.
bool answersBecomeOne(const LabRequest &request);

/// Steps of a request's training and of its benign twin's (none for a benign model) on a set of `images` images.
double trainingSteps(const LabRequest &request, int images);

/// Seconds a step of the request's network takes on this computer on square images of `side` pixels: the mean of a few
/// steps of a real training on rendered images, after a first one. No value after a stop.
/// Throws Error{InvalidArgument} for an unknown architecture or a side out of range (16..512).
std::optional<double> measureTrainingStep(const LabRequest &request, int side, RunControl &control);

} // namespace drm
