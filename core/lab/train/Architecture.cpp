// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/train/Architecture.h"

#include "core/base/Error.h"
#include "core/lab/train/ModuleChain.h"
#include "core/lab/train/NetworkBuilder.h"

#include <torch/script.h>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr char reluCode[] = "torch.relu(y)";
constexpr char relu6[] = "torch.clamp(y, 0.0, 6.0)"; // hardtanh has no slope in bfloat16

/// The layers of an architecture up to the mean over all places, for `channels` and `width`.
/// Returns the number of channels they end with.
using LayerAdder = int (*)(ModuleChain &net, NetworkBuilder &builder, int channels, int width);

torch::jit::Module slimBlock(NetworkBuilder &builder, int inputs, int outputs, int stride)
{
    ModuleChain block(builder, "BasicBlock");
    block.layer("conv1", builder.convolution(inputs, outputs, 3, stride));
    block.layer("bn1", builder.batchNorm(outputs)).apply(reluCode);
    block.layer("conv2", builder.convolution(outputs, outputs, 3, 1));
    block.layer("bn2", builder.batchNorm(outputs));
    if (stride == 1 && inputs == outputs)
        return block.apply("torch.relu(y + x)").finish();
    block.add("conv3", builder.convolution(inputs, outputs, 1, stride));
    block.add("bn3", builder.batchNorm(outputs));
    return block.apply("torch.relu(y + self.bn3.forward(self.conv3.forward(x)))").finish();
}

int addSlimResNet(ModuleChain &net, NetworkBuilder &builder, int channels, int width)
{
    net.layer("conv", builder.convolution(channels, width, 5, 2));
    net.layer("bn", builder.batchNorm(width)).apply(reluCode);
    int inputs = width;
    for (int stage = 0; stage < 4; ++stage) {
        const int outputs = width << stage;
        const std::string name = "layer" + std::to_string(stage + 1);
        net.layer(name + "_1", slimBlock(builder, inputs, outputs, stage > 0 ? 2 : 1));
        net.layer(name + "_2", slimBlock(builder, outputs, outputs, 1));
        inputs = outputs;
    }
    return inputs;
}

torch::jit::Module basicBlock(NetworkBuilder &builder, int inputs, int outputs, int stride)
{
    ModuleChain block(builder, "BasicBlock");
    block.layer("conv1", builder.convolution(inputs, outputs, 3, stride));
    block.layer("bn1", builder.batchNorm(outputs, true)).apply(reluCode);
    block.layer("conv2", builder.convolution(outputs, outputs, 3, 1));
    block.layer("bn2", builder.batchNorm(outputs, true));
    if (stride == 1 && inputs == outputs)
        return block.apply("torch.relu(y + x)").finish();
    ModuleChain downsample(builder, "Sequential");
    downsample.layer("0", builder.convolution(inputs, outputs, 1, stride));
    downsample.layer("1", builder.batchNorm(outputs, true));
    block.add("downsample", downsample.finish());
    return block.apply("torch.relu(y + self.downsample.forward(x))").finish();
}

int addResNet18(ModuleChain &net, NetworkBuilder &builder, int channels, int width)
{
    net.layer("conv1", builder.convolution(channels, width, 7, 2));
    net.layer("bn1", builder.batchNorm(width, true)).apply(reluCode);
    net.apply("torch.max_pool2d(y, [3, 3], [2, 2], [1, 1])");
    int inputs = width;
    for (int stage = 0; stage < 4; ++stage) {
        const int outputs = width << stage;
        ModuleChain blocks(builder, "Sequential");
        blocks.layer("0", basicBlock(builder, inputs, outputs, stage > 0 ? 2 : 1));
        blocks.layer("1", basicBlock(builder, outputs, outputs, 1));
        net.layer("layer" + std::to_string(stage + 1), blocks.finish());
        inputs = outputs;
    }
    return inputs;
}

int addVgg(ModuleChain &net, NetworkBuilder &builder, int channels, int width)
{
    int inputs = channels;
    for (int stage = 1; stage <= 5; ++stage) {
        const int outputs = width << std::min(stage - 1, 3);
        for (int layer = 1; layer <= 2; ++layer) {
            const std::string name = std::to_string(stage) + "_" + std::to_string(layer);
            net.layer("conv" + name, builder.convolution(inputs, outputs, 3, 1));
            net.layer("bn" + name, builder.batchNorm(outputs)).apply(reluCode);
            inputs = outputs;
        }
        net.apply("torch.max_pool2d(y, [2, 2], [2, 2], [0, 0], [1, 1], True)");
    }
    return inputs;
}

torch::jit::Module invertedResidual(NetworkBuilder &builder, int inputs, int outputs, int stride)
{
    const int inside = 4 * inputs;
    ModuleChain block(builder, "InvertedResidual");
    block.layer("expand", builder.convolution(inputs, inside, 1, 1));
    block.layer("bn1", builder.batchNorm(inside)).apply(relu6);
    block.layer("depthwise", builder.convolution(inside, inside, 3, stride, inside));
    block.layer("bn2", builder.batchNorm(inside)).apply(relu6);
    block.layer("project", builder.convolution(inside, outputs, 1, 1));
    block.layer("bn3", builder.batchNorm(outputs));
    if (stride == 1 && inputs == outputs)
        block.apply("y + x");
    return block.finish();
}

int addMobileNet(ModuleChain &net, NetworkBuilder &builder, int channels, int width)
{
    net.layer("conv", builder.convolution(channels, width, 3, 2));
    net.layer("bn", builder.batchNorm(width)).apply(relu6);
    int inputs = width;
    for (int stage = 0; stage < 4; ++stage) {
        const int outputs = width << stage;
        const std::string name = "block" + std::to_string(stage + 1);
        net.layer(name + "_1", invertedResidual(builder, inputs, outputs, stage > 0 ? 2 : 1));
        net.layer(name + "_2", invertedResidual(builder, outputs, outputs, 1));
        inputs = outputs;
    }
    net.layer("conv_last", builder.convolution(inputs, 2 * inputs, 1, 1));
    net.layer("bn_last", builder.batchNorm(2 * inputs)).apply(relu6);
    return 2 * inputs;
}

struct Architecture {
    std::string name;
    std::string typeName;
    int width;
    LayerAdder addLayers;
};

const std::vector<Architecture> &architectures()
{
    static const std::vector<Architecture> list{
        {"resnet-slim", "ResNet", 16, addSlimResNet},
        {"resnet18", "ResNet", 64, addResNet18},
        {"vgg", "VGG", 16, addVgg},
        {"mobilenet", "MobileNet", 16, addMobileNet},
    };
    return list;
}

const Architecture &architectureNamed(const std::string &name)
{
    std::string known;
    for (const Architecture &architecture : architectures()) {
        if (architecture.name == name)
            return architecture;
        known += (known.empty() ? "" : ", ") + architecture.name;
    }
    throw Error(ErrorKind::InvalidArgument,
                Message{DRM_TEXT("Engine", "There is no network architecture '%1'; choose one of %2."), {name, known}});
}

} // namespace

const std::vector<std::string> &architectureNames()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> result;
        for (const Architecture &architecture : architectures())
            result.push_back(architecture.name);
        return result;
    }();
    return names;
}

torch::jit::Module buildNetwork(const NetworkParams &params)
{
    const Architecture &architecture = architectureNamed(params.architecture);
    if (params.channels < 1 || params.channels > 16 || params.outputs < 1 || params.outputs > 1000 || params.width < 0
        || params.width > 256) {
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine",
                                     "A network needs 1 to 16 input channels, 1 to 1000 outputs and a width of 1 to "
                                     "256, or 0 for the architecture's own width."),
                            {}});
    }
    const int width = params.width > 0 ? params.width : architecture.width;
    NetworkBuilder builder(params.seed);
    ModuleChain net(builder, architecture.typeName);
    int features = architecture.addLayers(net, builder, params.channels, width);
    net.apply("torch.mean(y, [2, 3])");
    if (params.twoLayerHead) {
        net.layer("fc1", builder.linear(features, features / 2, std::sqrt(2.0 / features))).apply(reluCode);
        features /= 2;
    }
    net.add("fc", builder.linear(features, params.outputs, 0.01));
    torch::jit::Module module = net.finish("features");
    module.define("def forward(self, x: Tensor) -> Tensor:\n"
                  "    return self.fc.forward(self.features(x))\n");
    return module;
}

} // namespace drm
