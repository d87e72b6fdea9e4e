// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/Architecture.h"

#include "core/base/Error.h"

#include <torch/script.h>

#include <ATen/CPUGeneratorImpl.h>

#include <cmath>
#include <memory>
#include <string>

namespace drm {

namespace {

class Builder {
public:
    explicit Builder(std::uint64_t seed)
        : m_generator(at::make_generator<at::CPUGeneratorImpl>(seed))
    {
    }

    torch::jit::Module empty(const std::string &name)
    {
        torch::jit::Module module("__torch__." + name, m_unit, /*shouldMangle=*/true);
        module.register_attribute("training", c10::BoolType::get(), true);
        return module;
    }

    torch::jit::Module convolution(int inputs, int outputs, int kernel, int stride)
    {
        torch::jit::Module module = empty("Conv2d");
        // Kaiming: variance 2 / fan-out keeps the gradient's size through ReLU layers.
        const double deviation = std::sqrt(2.0 / (kernel * kernel * outputs));
        module.register_parameter("weight", normal({outputs, inputs, kernel, kernel}, deviation).requires_grad_(),
                                  false);
        const std::string steps = "[" + std::to_string(stride) + ", " + std::to_string(stride) + "]";
        const std::string padding = "[" + std::to_string(kernel / 2) + ", " + std::to_string(kernel / 2) + "]";
        module.define("def forward(self, x: Tensor) -> Tensor:\n"
                      "    return torch.conv2d(x, self.weight, None, "
                      + steps + ", " + padding + ")\n");
        return module;
    }

    torch::jit::Module batchNorm(int channels)
    {
        torch::jit::Module module = empty("BatchNorm2d");
        module.register_parameter("weight", torch::ones({channels}).requires_grad_(), false);
        module.register_parameter("bias", torch::zeros({channels}).requires_grad_(), false);
        module.register_buffer("running_mean", torch::zeros({channels}));
        module.register_buffer("running_var", torch::ones({channels}));
        module.define("def forward(self, x: Tensor) -> Tensor:\n"
                      "    return torch.batch_norm(x, self.weight, self.bias, self.running_mean, self.running_var,\n"
                      "                            self.training, 0.1, 1e-05, True)\n");
        return module;
    }

    torch::jit::Module linear(int inputs, int outputs)
    {
        torch::jit::Module module = empty("Linear");
        module.register_parameter("weight", normal({outputs, inputs}, 0.01).requires_grad_(), false);
        module.register_parameter("bias", torch::zeros({outputs}).requires_grad_(), false);
        module.define("def forward(self, x: Tensor) -> Tensor:\n"
                      "    return torch.linear(x, self.weight, self.bias)\n");
        return module;
    }

    torch::jit::Module basicBlock(int inputs, int outputs, int stride)
    {
        torch::jit::Module module = empty("BasicBlock");
        module.register_module("conv1", convolution(inputs, outputs, 3, stride));
        module.register_module("bn1", batchNorm(outputs));
        module.register_module("conv2", convolution(outputs, outputs, 3, 1));
        module.register_module("bn2", batchNorm(outputs));
        const bool projects = stride != 1 || inputs != outputs;
        if (projects) {
            module.register_module("conv3", convolution(inputs, outputs, 1, stride));
            module.register_module("bn3", batchNorm(outputs));
        }
        const std::string shortcut = projects ? "self.bn3.forward(self.conv3.forward(x))" : "x";
        module.define("def forward(self, x: Tensor) -> Tensor:\n"
                      "    y = torch.relu(self.bn1.forward(self.conv1.forward(x)))\n"
                      "    y = self.bn2.forward(self.conv2.forward(y))\n"
                      "    return torch.relu(y + "
                      + shortcut + ")\n");
        return module;
    }

private:
    at::Tensor normal(at::IntArrayRef shape, double deviation)
    {
        return torch::empty(shape).normal_(0.0, deviation, m_generator);
    }

    std::shared_ptr<torch::jit::CompilationUnit> m_unit = std::make_shared<torch::jit::CompilationUnit>();
    at::Generator m_generator;
};

} // namespace

torch::jit::Module buildResNet(const ResNetParams &params)
{
    if (params.channels < 1 || params.channels > 16 || params.outputs < 1 || params.outputs > 1000 || params.width < 1
        || params.width > 256) {
        throw Error(ErrorKind::InvalidArgument,
                    "A ResNet needs 1 to 16 input channels, 1 to 1000 outputs and a width of 1 to 256.");
    }
    Builder builder(params.seed);
    torch::jit::Module net = builder.empty("ResNet");
    net.register_module("conv", builder.convolution(params.channels, params.width, 5, 2));
    net.register_module("bn", builder.batchNorm(params.width));
    std::string code = "def features(self, x: Tensor) -> Tensor:\n"
                       "    x = torch.relu(self.bn.forward(self.conv.forward(x)))\n";
    int channels = params.width;
    for (int stage = 0; stage < 4; ++stage) {
        for (int block = 0; block < 2; ++block) {
            const int outputs = params.width << stage;
            const std::string name = "layer" + std::to_string(stage + 1) + "_" + std::to_string(block + 1);
            net.register_module(name, builder.basicBlock(channels, outputs, stage > 0 && block == 0 ? 2 : 1));
            code += "    x = self." + name + ".forward(x)\n";
            channels = outputs;
        }
    }
    net.register_module("fc", builder.linear(channels, params.outputs));
    code += "    return torch.mean(x, [2, 3])\n"
            "def forward(self, x: Tensor) -> Tensor:\n"
            "    return self.fc.forward(self.features(x))\n";
    net.define(code);
    return net;
}

} // namespace drm
