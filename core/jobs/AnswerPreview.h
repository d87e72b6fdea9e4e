// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/RegressionModel.h"
#include "core/record/ImageBatch.h"
#include "core/record/ImageSize.h"
#include "core/record/ModelInfo.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace drm {

/// What a model answers to some images of a set, read in a way that is being tried.
struct AnswerPreview {
    std::vector<RegressionModel::RawPart> parts; ///< all that the model answers with
    std::string answers; ///< what is read as the answers (ModelInfo::answers)
    ImageBatch images; ///< n, few
    Table values; ///< n×d; empty where `fault` says why
    Table labels; ///< n×k; empty: the set has none
    std::vector<std::string> labelNames; ///< k
    std::vector<std::string> labelUnits; ///< k
    std::vector<double> r2; ///< d, against the labels, over more images; empty where they are not equally many
    std::string proposal; ///< another way, which follows the labels; empty: none is known
    std::optional<Message> fault;
};

/// Opens the model twice, as it is and with ModelOptions::answers, so it takes some tenths of a second. Throws Error
/// where model or images cannot be opened.
AnswerPreview previewAnswers(const std::string &modelPath, const ModelOptions &options, const std::string &dataPath,
                             const ImageSize &size);

} // namespace drm
