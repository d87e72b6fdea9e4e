// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/RegressionModel.h"

#include <string>
#include <vector>

namespace drm {

/// How well a model's answers fit labels.
struct AnswerFit {
    std::vector<double> r2; ///< of each output, NaN where its label does not vary; empty: not equally many
    std::string proposal; ///< AnswerChoice that would follow the labels better; empty: none is known
};

/// `answers` N×d of the model, `labels` N×k; `images`: one or more of its kind.
AnswerFit fitOf(const RegressionModel &model, const ImageBatch &images, const Table &answers, const Table &labels);

} // namespace drm
