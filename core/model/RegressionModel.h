// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/ExaminedModel.h"
#include "core/model/graph/HeadChoiceError.h"
#include "core/record/ImageBatch.h"
#include "core/record/ModelInfo.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace drm {

/// A TorchScript regression model split into features and head, f(x) = W F(x) + b.
///
/// Loading copies the module, freezes the copy, folds batch norms into convolutions, and registers the head's inputs as
/// further outputs of the inlined graph, without the model's help. The untouched module stays available for
/// fine-tuning. Parameters take no gradient here.
///
/// Where more than linear layers lies between features and answers, W is measured: the mean over benign images of how
/// the answers change with the features.
class RegressionModel {
public:
    /// Throws Error: UnsupportedFile, UnsafeFile, CorruptFile, UnsuitableModel (nothing that could be the answers, or
    /// no layer with weights before them), InvalidArgument (ModelOptions::answers). openModel of intake/ModelIntake
    /// examines a file and loads it.
    static std::unique_ptr<RegressionModel> load(const ExaminedModel &file, const ModelOptions &options);
    ~RegressionModel();

    const ModelInfo &info() const { return m_info; }
    ModelInfo &info() { return m_info; }
    const InputTransform &transform() const;

    /// Outputs (N×d) for images in 0..1; `features`, if given, takes F(x) (N×m). Throws Error{UnsuitableModel} where
    /// the model fails on them, with the reason as far as it can be told: channels, order of the axes, size, ...
    Table predict(const ImageBatch &images, Table *features = nullptr) const;
    /// Outputs for images of which each has its own values of the inputs beside it, N×k (Dataset::given()); predict()
    /// where there are none. Throws as predict() does.
    Table predictGiven(const ImageBatch &images, const Table &given) const;
    /// Of each output the period of an angle that starts anew (AnswerTurn), 0 where it does not; empty where none does.
    /// `images`: one or more. Throws as predict() does.
    std::vector<double> periods(const ImageBatch &images) const;
    /// A part of what the model answers with, as it gives it.
    struct RawPart {
        std::string name; ///< AnswerPart::name
        std::vector<std::int64_t> shape; ///< of one image's own
    };
    /// All of them, whatever is read as the answers. Throws as predict() does.
    std::vector<RawPart> answerParts(const ImageBatch &images) const;
    /// Where ModelInfo::outputs is not known: by the answers to these images. Throws as predict() does.
    void learnSizes(const ImageBatch &images);
    /// Whether predict() would work, by the first two images, without looking for the reason.
    bool accepts(const ImageBatch &images) const;

    struct Impl;
    Impl &impl() const { return *m_impl; }

private:
    RegressionModel();
    ModelInfo m_info;
    std::unique_ptr<Impl> m_impl;
};

} // namespace drm
