// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine: the LibTorch side of RegressionModel.

#include "core/model/Precision.h"
#include "core/model/RegressionModel.h"

#include <torch/csrc/jit/runtime/graph_executor.h>
#include <torch/script.h>

namespace drm {

/// Answers for a batch: outputs N×d in label units and features N×m, both float32.
struct ModelAnswer {
    at::Tensor outputs;
    at::Tensor features;
};

struct RegressionModel::Impl {
    torch::jit::Module original; ///< as loaded, parameters with gradient, for fine-tuning
    torch::jit::Module frozen; ///< must outlive the executor, see FrozenGraph::module
    torch::jit::GraphExecutor executor; ///< frozen graph with outputs (f(x), F(x))
    c10::optional<torch::jit::GraphExecutor> reducedExecutor; ///< the same in bfloat16, where that may pay
    at::Tensor weight; ///< d×m, head
    at::Tensor bias; ///< d
    InputTransform transform;
    at::Tensor inputScale; ///< 1×C×1×1, of the transform folded into y = x * scale + shift
    at::Tensor inputShift;
    at::Device device = at::kCPU;

    /// x: N×C×H×W in 0..1 RGB, as the module takes it: range, mean, deviation and order of the channels.
    at::Tensor prepared(const at::Tensor &x) const;
    /// x as above. Differentiable in x. Throws Error{UnsuitableModel} where the model fails.
    ModelAnswer forward(const at::Tensor &x, Precision precision = Precision::Full) const;

    /// Reduced where reducedAgrees() and a trial of both, forward and back on `images`, does not show it to be slower
    /// (model/ReducedPrecision.h: fasterPrecision); else Full. The trial takes up to a second, more where a single pass
    /// of a few images does.
    Precision searchPrecision(const at::Tensor &images, const at::Tensor &outputVariance) const;
    /// True where the machine multiplies bfloat16 and the model, computed so, runs forward and back on `images` and
    /// answers within a twentieth of a benign standard deviation (root mean square; `outputVariance`: d, of benign
    /// answers).
    bool reducedAgrees(const at::Tensor &images, const at::Tensor &outputVariance) const;
};

/// Copies a batch into a float32 tensor N×C×H×W on `device`, channels-last in memory.
at::Tensor toTensor(const ImageBatch &images, at::Device device);
/// N×C×H×W tensor to plain memory.
ImageBatch toImageBatch(const at::Tensor &images);
/// Rank-2 tensor to plain memory.
Table toTable(const at::Tensor &values);

} // namespace drm
