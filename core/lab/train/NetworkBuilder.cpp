// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/train/NetworkBuilder.h"

#include <torch/torch.h>

#include <ATen/CPUGeneratorImpl.h>

#include <cmath>

namespace drm {

namespace {

std::string pairOf(int value)
{
    return "[" + std::to_string(value) + ", " + std::to_string(value) + "]";
}

} // namespace

NetworkBuilder::NetworkBuilder(std::uint64_t seed)
    : m_unit(std::make_shared<torch::jit::CompilationUnit>())
    , m_generator(at::make_generator<at::CPUGeneratorImpl>(seed))
{
}

torch::jit::Module NetworkBuilder::empty(const std::string &typeName) const
{
    torch::jit::Module module("__torch__." + typeName, m_unit, /*shouldMangle=*/true);
    module.register_attribute("training", c10::BoolType::get(), true);
    return module;
}

torch::jit::Module NetworkBuilder::convolution(int inputs, int outputs, int kernel, int stride, int groups)
{
    torch::jit::Module module = empty("Conv2d");
    // Kaiming: variance 2 / fan-out keeps the gradient's size through ReLU layers.
    const double deviation = std::sqrt(2.0 / (kernel * kernel * outputs / groups));
    module.register_parameter("weight", normal({outputs, inputs / groups, kernel, kernel}, deviation).requires_grad_(),
                              false);
    module.define("def forward(self, x: Tensor) -> Tensor:\n"
                  "    return torch.conv2d(x, self.weight, None, "
                  + pairOf(stride) + ", " + pairOf(kernel / 2) + ", [1, 1], " + std::to_string(groups) + ")\n");
    return module;
}

torch::jit::Module NetworkBuilder::batchNorm(int channels, bool countsBatches) const
{
    torch::jit::Module module = empty("BatchNorm2d");
    module.register_parameter("weight", torch::ones({channels}).requires_grad_(), false);
    module.register_parameter("bias", torch::zeros({channels}).requires_grad_(), false);
    module.register_buffer("running_mean", torch::zeros({channels}));
    module.register_buffer("running_var", torch::ones({channels}));
    std::string count;
    if (countsBatches) {
        module.register_buffer("num_batches_tracked", torch::zeros({}, torch::kLong));
        count = "    if self.training:\n"
                "        self.num_batches_tracked.add_(1)\n";
    }
    module.define("def forward(self, x: Tensor) -> Tensor:\n" + count
                  + "    return torch.batch_norm(x, self.weight, self.bias, self.running_mean, self.running_var,\n"
                    "                            self.training, 0.1, 1e-05, True)\n");
    return module;
}

torch::jit::Module NetworkBuilder::linear(int inputs, int outputs, double deviation)
{
    torch::jit::Module module = empty("Linear");
    module.register_parameter("weight", normal({outputs, inputs}, deviation).requires_grad_(), false);
    module.register_parameter("bias", torch::zeros({outputs}).requires_grad_(), false);
    module.define("def forward(self, x: Tensor) -> Tensor:\n"
                  "    return torch.linear(x, self.weight, self.bias)\n");
    return module;
}

at::Tensor NetworkBuilder::normal(at::IntArrayRef shape, double deviation)
{
    return torch::empty(shape).normal_(0.0, deviation, m_generator);
}

} // namespace drm
