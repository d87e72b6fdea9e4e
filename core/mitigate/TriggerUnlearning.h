// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine.

#include "core/mitigate/MitigationWork.h"

namespace drm {

/// Mitigation by reversed triggers (arXiv 2411.04811): training on benign images and on half of the same images under
/// triggers, both with the same wanted answers. In each batch every image is shifted by up to 2 pixels and its
/// brightness changed by up to 15 %. Of the triggered images 3/8 stand under the triggers that the scan recovered, 3/8
/// under those that searchTowards() adds, each with a strength of 0.5 to 1.5, since a recovered trigger is not quite
/// the true one, and 1/4 under underRandomTriggers(). Adam, learning rate 0.0005, falling to 0;
/// MitigationWork::robustLoss(), since what a trigger hides nobody can answer, and the squares of such errors would
/// outweigh all others.
///
/// The wanted answers are what the suspicious model says to the benign image, not the label: a few hundred labels teach
/// less than the model has learnt already, and with them the clean error rose twice as much (docs/mitigation.md).
/// Labels choose the best epoch and measure what came of it. False after a stop.
bool unlearnTriggers(MitigationWork &work);

} // namespace drm
