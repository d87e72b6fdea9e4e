// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine: what becomes of the numbers of a model.

#include "core/base/Error.h"
#include "core/record/AnswerChoice.h"

#include <ATen/ATen.h>
#include <ATen/core/ivalue.h>

#include <cstdint>
#include <vector>

namespace drm {

/// The choice of answers does not fit the model, whatever the images are.
class AnswerFormError : public Error {
public:
    explicit AnswerFormError(const Message &message)
        : Error(ErrorKind::UnsuitableModel, message)
    {
    }
};

/// Answers, N×d float32, of the tensors of the chosen parts. Differentiable. Throws AnswerFormError
/// where a part does not have the numbers that its form takes, Error{UnsuitableModel} where it has no row for each of
/// the `count` images.
at::Tensor answersFrom(const std::vector<at::Tensor> &tensors, const AnswerChoice &choice, std::int64_t count);

/// The same of what a module returns. Throws c10::Error where a part is not there or no tensor.
at::Tensor answersFrom(const c10::IValue &returned, const AnswerChoice &choice, std::int64_t count);

/// Of each answer the period of an angle that starts anew (AnswerTurn), d numbers, 0 where it does not; undefined where
/// none does. `tensors`, `choice` and `count` as above.
at::Tensor periodsOf(const std::vector<at::Tensor> &tensors, const AnswerChoice &choice, std::int64_t count);

/// a - b, N×d; of angles that start anew the difference on the circle, -period/2..period/2. `periods` as periodsOf()
/// makes them.
at::Tensor differencesOf(const at::Tensor &a, const at::Tensor &b, const at::Tensor &periods);

} // namespace drm
