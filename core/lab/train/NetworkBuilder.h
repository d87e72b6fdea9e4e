// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the lab: layers as TorchScript modules.

#include <torch/script.h>

#include <cstdint>
#include <memory>
#include <string>

namespace drm {

/// Makes the layers of a network as TorchScript modules with PyTorch's names of parameters and buffers: float32, in
/// training mode. Weights come from one seeded generator, in the order of the calls.
class NetworkBuilder {
public:
    explicit NetworkBuilder(std::uint64_t seed);

    /// A module that has nothing but its mode; `typeName` is its class in the saved file.
    torch::jit::Module empty(const std::string &typeName) const;

    /// N×inputs×H×W → N×outputs×⌈H/stride⌉×⌈W/stride⌉ for an odd `kernel`, without a bias, since a batch norm follows.
    /// `groups` = inputs = outputs makes it depthwise. Kaiming's normal weights: variance 2 / (kernel² outputs /
    /// groups).
    torch::jit::Module convolution(int inputs, int outputs, int kernel, int stride, int groups = 1);

    /// Momentum 0.1, ε 1e-5. With `countsBatches` it has PyTorch's buffer num_batches_tracked, too.
    torch::jit::Module batchNorm(int channels, bool countsBatches = false) const;

    /// N×inputs → N×outputs. Normal weights of standard deviation `deviation`, biases 0.
    torch::jit::Module linear(int inputs, int outputs, double deviation);

private:
    at::Tensor normal(at::IntArrayRef shape, double deviation);

    std::shared_ptr<torch::jit::CompilationUnit> m_unit;
    at::Generator m_generator;
};

} // namespace drm
