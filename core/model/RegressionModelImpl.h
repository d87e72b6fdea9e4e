// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine: the LibTorch side of RegressionModel.

#include "core/model/PlainTensors.h"
#include "core/model/RegressionModel.h"
#include "core/model/graph/AnswerForms.h"
#include "core/model/graph/OneImage.h"
#include "core/model/graph/Precision.h"

#include <torch/csrc/jit/runtime/graph_executor.h>
#include <torch/script.h>

#include <atomic>
#include <string>
#include <utility>
#include <vector>

namespace drm {

/// Answers for a batch: outputs N×d in label units and features N×m, both float32.
struct ModelAnswer {
    at::Tensor outputs;
    at::Tensor features;
};

struct RegressionModel::Impl {
    torch::jit::Module original; ///< as loaded, parameters with gradient, for fine-tuning
    torch::jit::Module frozen; ///< must outlive the executor, see FrozenGraph::module
    std::shared_ptr<torch::jit::Graph> graph; ///< what the executor runs
    torch::jit::GraphExecutor executor; ///< frozen graph with outputs AnswerHead::tensors and AnswerHead::inputs
    c10::optional<torch::jit::GraphExecutor> reducedExecutor; ///< the same in bfloat16, where that may pay
    AnswerChoice answers; ///< AnswerHead::answers
    std::size_t answerTensors = 1; ///< AnswerHead::tensors
    std::vector<bool> channelsFirst; ///< of each input of the head
    at::Tensor weight; ///< d×m, head; undefined until measureHead() where the head is not linear
    at::Tensor bias; ///< d; undefined where the head is not linear
    InputTransform transform;
    at::Tensor inputScale; ///< 1×C×1×1, of the transform folded into y = x * scale + shift
    at::Tensor inputShift;
    at::Device device = at::kCPU;
    int channels = 3; ///< C of the images
    bool hasConvolution = false;
    bool holdsGiven = false; ///< `original` is a OneImage, which holds the module of the file
    std::vector<OneImageModule::Given> given; ///< its inputs that may differ from image to image
    bool opaque = false; ///< forward takes a fourth channel, which is 1
    /// Times that forward takes the channels one behind the other: frames, or two eyes. Found out at the first failure
    /// where the first convolution does not say it.
    mutable std::atomic<int> copies{1};
    std::string numberType; ///< of the file where it is not float32: "float16", "bfloat16", "float64"
    /// The module as the file has it, where `original` was changed to compute in float32 on this device.
    c10::optional<torch::jit::Module> asSaved;
    /// Images that forward takes at a time, where its code is fixed to that; 0: any number. Found out at the first
    /// failure.
    mutable std::atomic<std::int64_t> fixedBatch{0};
    mutable std::atomic<bool> channelsLast{false}; ///< forward takes N×H×W×C; found out likewise

    /// What is saved when it was trained: the module of the file.
    torch::jit::Module ownModule() const;

    /// x: N×C×H×W in 0..1 RGB, as the module takes it: range, mean, deviation and order of the channels. Always a
    /// tensor of its own: some modules write to their input.
    at::Tensor prepared(const at::Tensor &x) const;
    /// x as above. Differentiable in x. Throws Error{UnsuitableModel} with the reason where the model fails.
    ModelAnswer forward(const at::Tensor &x, Precision precision = Precision::Full) const;
    /// The same without a search for the reason: throws what LibTorch throws.
    ModelAnswer run(const at::Tensor &x, Precision precision = Precision::Full) const;
    struct Passed {
        at::Tensor answers; ///< N×d, float32
        std::vector<at::Tensor> tensors; ///< what they are made of
        std::vector<at::Tensor> inputs; ///< of the head, as the graph has them
    };
    /// Of a tensor as the module takes it, all at once.
    Passed pass(const at::Tensor &input, Precision precision) const;
    /// The same with features: inputs flattened and joined; where the head is not linear, their means over places.
    ModelAnswer runPrepared(const at::Tensor &input, Precision precision = Precision::Full) const;
    /// Of each answer the period of an angle that starts anew, d numbers, as periodsOf() has them; undefined where none
    /// does. x: as forward() takes it, one image or more.
    at::Tensor periodsOn(const at::Tensor &x) const;
    /// Where the head is not linear: weight becomes the mean over some of these images of the Jacobian of the answers
    /// over the features. Throws Error{UnsuitableModel} where there are more than 64 answers.
    void measureHead(const at::Tensor &x);
    /// How `number` changes with the features, m, summed over images.
    at::Tensor slopesOf(const at::Tensor &number, const std::vector<at::Tensor> &inputs, std::int64_t count) const;
    void measureSlopes(const at::Tensor &x); ///< measureHead(), which words what goes wrong
    /// Whether `module` (original or asSaved) runs on x; its answers, N×d float32, else nothing.
    c10::optional<at::Tensor> answersOf(torch::jit::Module module, const at::Tensor &x) const;
    /// Answers to images that each have their own values of `given` (rows, N×k); those of forward() where there are no
    /// rows, or the module does not run so.
    at::Tensor answersGiven(const at::Tensor &x, const at::Tensor &rows) const;
    /// After a failure on x: looks whether forward takes the channels last, or another number of images.
    bool findHabit(const at::Tensor &x) const;
    bool findFixedBatch(const at::Tensor &x) const;

    /// Reduced where reducedAgrees() and a trial of both, forward and back on `images`, does not show it to be slower
    /// (model/graph/ReducedPrecision.h: fasterPrecision); else Full. The trial takes up to a second, more where a
    /// single pass of a few images does.
    Precision searchPrecision(const at::Tensor &images, const at::Tensor &outputVariance) const;
    /// True where the machine multiplies bfloat16 and the model, computed so, runs forward and back on `images` and
    /// answers within a twentieth of a benign standard deviation (root mean square; `outputVariance`: d, of benign
    /// answers).
    bool reducedAgrees(const at::Tensor &images, const at::Tensor &outputVariance) const;
};

/// That the image is given so many times, for people.
Message framesRemark(int copies);

/// Images that pass the network together. A single operation on a large batch of large images takes seconds, in which
/// no stop is noticed, and a network in evaluation mode answers each image by itself: 256 images of 64×64, 20 of
/// 224×224.
std::int64_t imagesAPass(const at::Tensor &x);
/// Channels of each of `count` images, N×C: the mean or the sum over all places of an image. Places may be rows, too.
at::Tensor overPlaces(const at::Tensor &values, bool channelsFirst, bool mean, std::int64_t count);

} // namespace drm
