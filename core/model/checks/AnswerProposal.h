// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine.

#include "core/record/AnswerChoice.h"

#include <ATen/ATen.h>

#include <optional>

namespace drm {

/// What could be made of numbers that are not as many as the labels: bins whose mean follows the labels (a part for
/// each label, or one part for one label), a rotation, a direction, a sine and cosine. Tried on benign images: every
/// answer has to follow its label with a correlation of 0.8 or more, in size. `outputs`: N×k, the parts of `present`
/// joined, or one tensor; `labels`: N×d. None where nothing fits.
std::optional<AnswerChoice> proposeAnswers(const at::Tensor &outputs, const at::Tensor &labels,
                                           const AnswerChoice &present);

/// Turns for angles that start anew (AnswerTurn): labels that lie within one turn of degrees or radians, are followed
/// on the circle (R² of 0.8 or more), and are followed far better so than in numbers or vary far less where the turn
/// starts in the widest gap between them. Both N×d. None where no answer is such an angle.
std::optional<AnswerChoice> proposeTurns(const at::Tensor &outputs, const at::Tensor &labels,
                                         const AnswerChoice &present);

/// R² of the answers as they are, for each output, d numbers; NaN for a label with no spread. Both N×d; periods as
/// differencesOf() has them.
std::vector<double> r2Of(const at::Tensor &outputs, const at::Tensor &labels, const at::Tensor &periods = {});

/// To three significant digits; 0 where it is not finite.
double threeDigits(double value);

} // namespace drm
