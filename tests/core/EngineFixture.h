// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/BenignSet.h"
#include "core/lab/Architecture.h"
#include "core/model/RegressionModel.h"

#include <torch/torch.h>

#include <QTemporaryDir>

#include <memory>

namespace drm::test {

/// Smooth images that differ from each other: sums of sine waves of random frequency and phase, 3×32×32 in 0..1.
inline ImageBatch waveImages(int count, std::uint64_t seed = 1)
{
    at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    const at::Tensor axis = torch::arange(32) / 32.0;
    at::Tensor images = torch::zeros({count, 3, 32, 32});
    for (int wave = 0; wave < 4; ++wave) {
        const at::Tensor k = at::rand({3, count, 3, 1, 1}, generator) * 6.2832;
        images += (k[0] * axis.view({32, 1}) + k[1] * axis.view({1, 32}) + k[2]).sin() * 0.12;
    }
    return toImageBatch((images + 0.5).clamp(0, 1));
}

/// An untrained slim ResNet of width 4, with batch norms that have seen the images: its answers vary over them.
inline std::string writeTinyModel(const QTemporaryDir &dir, std::uint64_t seed = 3)
{
    const torch::NoGradGuard guard;
    torch::jit::Module net = buildNetwork({"resnet-slim", 3, 2, 4, false, seed});
    const at::Tensor images = toTensor(waveImages(64), at::kCPU);
    for (int i = 0; i < 30; ++i)
        net.forward({images});
    net.attr("fc").toModule().attr("weight").toTensor().mul_(20);
    net.eval();
    const std::string path = dir.filePath(QStringLiteral("tiny-%1.pt").arg(seed)).toStdString();
    net.save(path);
    return path;
}

/// A model whose two answers hang on a few pixels around (8, 8) alone: a square on them decides everything.
inline std::string writeFewPixelsModel(const QTemporaryDir &dir)
{
    const torch::NoGradGuard guard;
    torch::jit::Module net("__torch__.FewPixels");
    torch::jit::Module fc("__torch__.Linear");
    at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(5);
    net.register_attribute("training", c10::BoolType::get(), false);
    fc.register_attribute("training", c10::BoolType::get(), false);
    fc.register_parameter("weight", at::randn({2, 12}, generator), false);
    fc.register_parameter("bias", at::zeros({2}), false);
    fc.define("def forward(self, x: Tensor) -> Tensor:\n    return torch.linear(x, self.weight, self.bias)\n");
    net.register_module("fc", fc);
    net.define("def forward(self, x: Tensor) -> Tensor:\n"
               "    return self.fc.forward(torch.flatten(x[:, :, 8:10, 8:10], 1))\n");
    const std::string path = dir.filePath(QStringLiteral("few-pixels.pt")).toStdString();
    net.save(path);
    return path;
}

} // namespace drm::test
