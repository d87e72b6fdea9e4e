// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weights/NetworkFamilies.h"

#include "core/base/Text.h"

#include <array>
#include <cmath>
#include <vector>

namespace drm {

namespace {

constexpr const char *relu6 = "torch.clamp($, 0.0, 6.0)"; // hardtanh has no slope in bfloat16
constexpr const char *silu = "$ * torch.sigmoid($)";
constexpr const char *sigmoid = "torch.sigmoid($)";
constexpr const char *hardSwish = "$ * torch.clamp($ + 3.0, 0.0, 6.0) / 6.0";
constexpr const char *hardSigmoid = "torch.clamp($ + 3.0, 0.0, 6.0) / 6.0";

std::string numbered(const std::string &before, int number)
{
    return before + std::to_string(number);
}

/// "NAME0", "NAME1", ...: how many there are, each with the weight NAMEi + `end`.
int countOf(const LayerWriter &layers, const std::string &name, const std::string &end, int first = 0)
{
    int count = 0;
    while (layers.has(numbered(name, first + count) + end))
        ++count;
    return count;
}

/// A convolution NAME.0 and its batch norm NAME.1, as torchvision's Conv2dNormActivation has them.
LayerValue convolutionNorm(LayerWriter &layers, const std::string &name, const LayerValue &x, int stride,
                           double epsilon = 1e-5)
{
    return layers.batchNorm(name + ".1", layers.convolution(name + ".0", x, stride), epsilon);
}

LayerValue addedWhereAlike(LayerWriter &layers, const LayerValue &y, const LayerValue &x, int stride)
{
    return stride == 1 && y.channels == x.channels ? layers.add(y, x) : y;
}

[[noreturn]] void failLayers(const char *what)
{
    throw WeightsFault{{what, {}}};
}

LayerValue writeResNet(LayerWriter &layers, const LayerValue &image)
{
    if (layers.weight("conv1.weight", 4).size(2) != 7)
        failLayers(DRM_TEXT("Engine", "its first convolution is none of 7×7"));
    LayerValue x = layers.relu(layers.batchNorm("bn1", layers.convolution("conv1", image, 2)));
    x = layers.maxPool(x, 3, 2, 1);
    for (int stage = 1; stage <= 4; ++stage) {
        const std::string in = numbered("layer", stage) + ".";
        const int blocks = countOf(layers, in, ".conv1.weight");
        for (int i = 0; i < blocks; ++i) {
            const std::string block = numbered(in, i) + ".";
            const int stride = stage > 1 && i == 0 ? 2 : 1;
            // In blocks of three convolutions the one in the middle strides.
            const bool three = layers.has(block + "conv3.weight");
            LayerValue y = layers.convolution(block + "conv1", x, three ? 1 : stride);
            y = layers.relu(layers.batchNorm(block + "bn1", y));
            y = layers.batchNorm(block + "bn2", layers.convolution(block + "conv2", y, three ? stride : 1));
            if (three)
                y = layers.batchNorm(block + "bn3", layers.convolution(block + "conv3", layers.relu(y)));
            x = layers.has(block + "downsample.0.weight") ? convolutionNorm(layers, block + "downsample", x, stride)
                                                          : x;
            x = layers.relu(layers.add(y, x));
        }
    }
    return layers.mean(x);
}

LayerValue writeVgg(LayerWriter &layers, const LayerValue &image)
{
    // Convolution, norm where there is one, and ReLU stand in a row; where one more is missing, a max-pool stood.
    LayerValue x = image;
    int expected = 0;
    constexpr int mostLayers = 200;
    for (int i = 0; i < mostLayers; ++i) {
        const std::string name = numbered("features.", i);
        const auto found = layers.weights().find(name + ".weight");
        if (found == layers.weights().end() || found->second.dim() != 4)
            continue;
        if (found->second.size(2) != 3 || i - expected > 1)
            failLayers(DRM_TEXT("Engine", "its convolutions are none of 3×3 with max-pools between"));
        if (i > expected)
            x = layers.maxPool(x, 2, 2, 0);
        x = layers.convolution(name, x);
        const std::string norm = numbered("features.", i + 1);
        const bool hasNorm = layers.has(norm + ".running_mean");
        if (hasNorm)
            x = layers.batchNorm(norm, x);
        x = layers.relu(x);
        expected = i + (hasNorm ? 3 : 2);
    }
    x = layers.maxPool(x, 2, 2, 0);
    constexpr std::int64_t places = 49;
    const auto first = layers.weights().find("classifier.0.weight");
    if (first == layers.weights().end() || first->second.dim() != 2 || first->second.size(1) != x.channels * places)
        return layers.mean(x);
    x = layers.apply("torch.flatten(torch.adaptive_avg_pool2d($, [7, 7]), 1)", x);
    return {x.name, x.channels * places};
}

LayerValue writeMobileNetV2(LayerWriter &layers, const LayerValue &image)
{
    constexpr std::array<int, 17> strides{1, 2, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1};
    LayerValue x = layers.apply(relu6, convolutionNorm(layers, "features.0", image, 2));
    for (int i = 1; i <= static_cast<int>(strides.size()); ++i) {
        const std::string block = numbered("features.", i) + ".conv.";
        const int stride = strides[static_cast<std::size_t>(i - 1)];
        const bool expands = layers.has(block + "3.weight");
        LayerValue y = expands ? layers.apply(relu6, convolutionNorm(layers, block + "0", x, 1)) : x;
        y = layers.apply(relu6, convolutionNorm(layers, block + (expands ? "1" : "0"), y, stride));
        y = layers.convolution(block + (expands ? "2" : "1"), y);
        y = layers.batchNorm(block + (expands ? "3" : "2"), y);
        x = addedWhereAlike(layers, y, x, stride);
    }
    return layers.mean(layers.apply(relu6, convolutionNorm(layers, "features.18", x, 1)));
}

LayerValue writeMobileNetV3(LayerWriter &layers, const LayerValue &image)
{
    constexpr double epsilon = 1e-3;
    const std::vector<int> largeStrides{1, 2, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1};
    const std::vector<int> smallStrides{2, 2, 1, 2, 1, 1, 1, 1, 2, 1, 1};
    const int blocks = countOf(layers, "features.", ".block.0.0.weight", 1);
    const bool large = blocks == static_cast<int>(largeStrides.size());
    if (!large && blocks != static_cast<int>(smallStrides.size()))
        failLayers(DRM_TEXT("Engine", "it has another number of blocks"));
    const int reluBlocks = large ? 6 : 3; // the others have the smoother function
    LayerValue x = layers.apply(hardSwish, convolutionNorm(layers, "features.0", image, 2, epsilon));
    for (int i = 1; i <= blocks; ++i) {
        const std::string block = numbered("features.", i) + ".block.";
        const int stride = (large ? largeStrides : smallStrides)[static_cast<std::size_t>(i - 1)];
        const char *bend = i <= reluBlocks ? "torch.relu($)" : hardSwish;
        int part = 0;
        LayerValue y = x;
        if (layers.weight(block + "0.0.weight", 4).size(2) == 1)
            y = layers.apply(bend, convolutionNorm(layers, numbered(block, part++), y, 1, epsilon));
        y = layers.apply(bend, convolutionNorm(layers, numbered(block, part++), y, stride, epsilon));
        if (layers.has(numbered(block, part) + ".fc1.weight"))
            y = layers.squeeze(numbered(block, part++), y, "torch.relu($)", hardSigmoid);
        y = convolutionNorm(layers, numbered(block, part), y, 1, epsilon);
        x = addedWhereAlike(layers, y, x, stride);
    }
    return layers.mean(
        layers.apply(hardSwish, convolutionNorm(layers, numbered("features.", blocks + 1), x, 1, epsilon)));
}

LayerValue writeEfficientNet(LayerWriter &layers, const LayerValue &image)
{
    constexpr std::array<int, 7> strides{1, 2, 2, 2, 1, 2, 1};
    const int stages = countOf(layers, "features.", ".0.block.0.0.weight", 1);
    if (stages < 6 || stages > static_cast<int>(strides.size()))
        failLayers(DRM_TEXT("Engine", "it has another number of blocks"));
    const std::string last = numbered("features.", stages + 1);
    // Those of the second version and the largest three of the first were trained with a larger epsilon.
    const bool second = layers.weight("features.1.0.block.0.0.weight", 4).size(1) > 1;
    const double epsilon = second || layers.weight(last + ".0.weight", 4).size(0) >= 2048 ? 1e-3 : 1e-5;
    LayerValue x = layers.apply(silu, convolutionNorm(layers, "features.0", image, 2, epsilon));
    for (int stage = 1; stage <= stages; ++stage) {
        const std::string in = numbered("features.", stage) + ".";
        const int blocks = countOf(layers, in, ".block.0.0.weight");
        for (int i = 0; i < blocks; ++i) {
            const std::string block = numbered(in, i) + ".block.";
            const int stride = i == 0 ? strides[static_cast<std::size_t>(stage - 1)] : 1;
            const at::Tensor &first = layers.weight(block + "0.0.weight", 4);
            const bool expands = first.size(2) == 1;
            const bool fused = !expands && first.size(1) > 1;
            LayerValue y = layers.apply(silu, convolutionNorm(layers, block + "0", x, expands ? 1 : stride, epsilon));
            int part = 1;
            if (expands)
                y = layers.apply(silu, convolutionNorm(layers, numbered(block, part++), y, stride, epsilon));
            if (layers.has(numbered(block, part) + ".fc1.weight"))
                y = layers.squeeze(numbered(block, part++), y, silu, sigmoid);
            if (!fused || layers.has(numbered(block, part) + ".0.weight"))
                y = convolutionNorm(layers, numbered(block, part), y, 1, epsilon);
            x = addedWhereAlike(layers, y, x, stride);
        }
    }
    return layers.mean(layers.apply(silu, convolutionNorm(layers, last, x, 1, epsilon)));
}

LayerValue writeDenseNet(LayerWriter &layers, const LayerValue &image)
{
    LayerValue x = layers.relu(layers.batchNorm("features.norm0", layers.convolution("features.conv0", image, 2)));
    x = layers.maxPool(x, 3, 2, 1);
    const int blocks = countOf(layers, "features.denseblock", ".denselayer1.norm1.weight", 1);
    for (int block = 1; block <= blocks; ++block) {
        const std::string in = numbered("features.denseblock", block) + ".denselayer";
        const int count = countOf(layers, in, ".norm1.weight", 1);
        for (int i = 1; i <= count; ++i) {
            const std::string layer = numbered(in, i) + ".";
            LayerValue y = layers.relu(layers.batchNorm(layer + "norm1", x));
            y = layers.convolution(layer + "conv1", y);
            y = layers.relu(layers.batchNorm(layer + "norm2", y));
            x = layers.concatenate(x, layers.convolution(layer + "conv2", y));
        }
        if (block == blocks)
            break;
        const std::string transition = numbered("features.transition", block) + ".";
        x = layers.convolution(transition + "conv", layers.relu(layers.batchNorm(transition + "norm", x)));
        x = layers.apply("torch.avg_pool2d($, [2, 2], [2, 2])", x);
    }
    return layers.mean(layers.relu(layers.batchNorm("features.norm5", x)));
}

LayerValue writeShuffleNet(LayerWriter &layers, const LayerValue &image)
{
    LayerValue x = layers.maxPool(layers.relu(convolutionNorm(layers, "conv1", image, 2)), 3, 2, 1);
    for (int stage = 2; stage <= 4; ++stage) {
        const std::string in = numbered("stage", stage) + ".";
        const int blocks = countOf(layers, in, ".branch2.0.weight");
        for (int i = 0; i < blocks; ++i) {
            const std::string block = numbered(in, i) + ".";
            const int stride = i == 0 ? 2 : 1;
            LayerValue kept = x;
            LayerValue y = x;
            if (i == 0) {
                const std::string branch = block + "branch1.";
                kept = layers.batchNorm(branch + "1", layers.convolution(branch + "0", x, 2));
                kept = layers.relu(layers.batchNorm(branch + "3", layers.convolution(branch + "2", kept)));
            } else {
                const std::string half = std::to_string(x.channels / 2);
                kept = layers.apply("torch.narrow($, 1, 0, " + half + ")", x);
                y = layers.apply("torch.narrow($, 1, " + half + ", " + half + ")", x);
                kept.channels = y.channels = x.channels / 2;
            }
            const std::string branch = block + "branch2.";
            y = layers.relu(layers.batchNorm(branch + "1", layers.convolution(branch + "0", y)));
            y = layers.batchNorm(branch + "4", layers.convolution(branch + "3", y, stride));
            y = layers.relu(layers.batchNorm(branch + "6", layers.convolution(branch + "5", y)));
            x = layers.concatenate(kept, y);
            const std::string half = std::to_string(x.channels / 2);
            x = layers.apply("torch.reshape(torch.transpose(torch.reshape($, [$.size(0), 2, " + half
                                 + ", $.size(2), $.size(3)]), 1, 2), [$.size(0), " + std::to_string(x.channels)
                                 + ", $.size(2), $.size(3)])",
                             x);
        }
    }
    return layers.mean(layers.relu(convolutionNorm(layers, "conv5", x, 1)));
}

LayerValue writeRegNet(LayerWriter &layers, const LayerValue &image)
{
    LayerValue x = layers.relu(convolutionNorm(layers, "stem", image, 2));
    for (int stage = 1; stage <= 4; ++stage) {
        const std::string name = numbered("block", stage);
        const std::string in = "trunk_output." + name + "." + name + "-";
        const int blocks = countOf(layers, in, ".f.a.0.weight");
        for (int i = 0; i < blocks; ++i) {
            const std::string block = numbered(in, i) + ".";
            const int stride = i == 0 ? 2 : 1;
            LayerValue y = layers.relu(convolutionNorm(layers, block + "f.a", x, 1));
            y = layers.relu(convolutionNorm(layers, block + "f.b", y, stride));
            if (layers.has(block + "f.se.fc1.weight"))
                y = layers.squeeze(block + "f.se", y, "torch.relu($)", sigmoid);
            y = convolutionNorm(layers, block + "f.c", y, 1);
            if (layers.has(block + "proj.0.weight"))
                x = convolutionNorm(layers, block + "proj", x, stride);
            x = layers.relu(layers.add(y, x));
        }
    }
    return layers.mean(x);
}

LayerValue writeConvNeXt(LayerWriter &layers, const LayerValue &image)
{
    constexpr double epsilon = 1e-6;
    const auto last = [&](const LayerValue &x) { return layers.apply("torch.permute($, [0, 2, 3, 1])", x); };
    const auto first = [&](const LayerValue &x) { return layers.apply("torch.permute($, [0, 3, 1, 2])", x); };
    LayerValue x = layers.convolution("features.0.0", image, 4, 0);
    x = first(layers.layerNorm("features.0.1", last(x), epsilon));
    for (int part = 1; layers.has(numbered("features.", part) + ".0.layer_scale"); part += 2) {
        const std::string in = numbered("features.", part) + ".";
        const int blocks = countOf(layers, in, ".layer_scale");
        for (int i = 0; i < blocks; ++i) {
            const std::string block = numbered(in, i) + ".";
            LayerValue y = layers.layerNorm(block + "block.2", last(layers.convolution(block + "block.0", x)), epsilon);
            y = layers.apply("torch.gelu($)", layers.linear(block + "block.3", y));
            y = first(layers.linear(block + "block.5", y));
            y = layers.apply("$ * " + layers.keep(block + "layer_scale", 3), y);
            x = layers.add(y, x);
        }
        const std::string smaller = numbered("features.", part + 1);
        if (layers.has(smaller + ".1.weight")) {
            x = first(layers.layerNorm(smaller + ".0", last(x), epsilon));
            x = layers.convolution(smaller + ".1", x, 2, 0);
        }
    }
    return layers.layerNorm("classifier.0", layers.mean(x), epsilon);
}

LayerValue writeVisionTransformer(LayerWriter &layers, const LayerValue &image)
{
    constexpr double epsilon = 1e-6;
    constexpr std::int64_t huge = 1280; // the only one whose heads have 80 numbers
    const std::int64_t width = layers.weight("class_token", 3).size(2);
    const std::int64_t headWidth = width == huge ? 80 : 64;
    if (width % headWidth != 0)
        failLayers(DRM_TEXT("Engine", "how many heads of attention it has cannot be told"));
    const std::int64_t patch = layers.weight("conv_proj.weight", 4).size(2);
    const std::int64_t places = layers.weight("encoder.pos_embedding", 3).size(1) - 1;
    const auto side = static_cast<std::int64_t>(std::lround(std::sqrt(static_cast<double>(places))));
    layers.setImageSide(static_cast<int>(side * patch));
    LayerValue x = layers.convolution("conv_proj", image, static_cast<int>(patch), 0);
    x = layers.apply("torch.transpose(torch.flatten($, 2), 1, 2)", x);
    x = layers.apply("torch.cat([" + layers.keep("class_token", 3) + ".expand($.size(0), -1, -1), $], 1)", x);
    x = layers.apply("$ + " + layers.keep("encoder.pos_embedding", 3), x);
    const int blocks = countOf(layers, "encoder.layers.encoder_layer_", ".ln_1.weight");
    const std::string heads = std::to_string(width / headWidth);
    const std::string each = std::to_string(headWidth);
    for (int i = 0; i < blocks; ++i) {
        const std::string block = numbered("encoder.layers.encoder_layer_", i) + ".";
        const std::string attention = block + "self_attention.";
        LayerValue y = layers.layerNorm(block + "ln_1", x, epsilon);
        y = layers.apply("torch.linear($, " + layers.keep(attention + "in_proj_weight", 2) + ", "
                             + layers.keep(attention + "in_proj_bias", 1) + ")",
                         y);
        // query, key and value: 3×N×heads×places×each
        y = layers.apply("torch.permute(torch.reshape($, [$.size(0), $.size(1), 3, " + heads + ", " + each
                             + "]), [2, 0, 3, 1, 4])",
                         y);
        y = layers.apply("torch.matmul(torch.softmax(torch.matmul($[0], torch.transpose($[1], 2, 3)) * "
                             + scriptNumber(1 / std::sqrt(static_cast<double>(headWidth))) + ", 3), $[2])",
                         y);
        y = layers.apply("torch.flatten(torch.transpose($, 1, 2), 2)", y);
        x = layers.add(layers.linear(attention + "out_proj", y), x);
        y = layers.layerNorm(block + "ln_2", x, epsilon);
        const bool older = layers.has(block + "mlp.linear_1.weight");
        y = layers.apply("torch.gelu($)", layers.linear(block + (older ? "mlp.linear_1" : "mlp.0"), y));
        x = layers.add(layers.linear(block + (older ? "mlp.linear_2" : "mlp.3"), y), x);
    }
    return layers.apply("$[:, 0]", layers.layerNorm("encoder.ln", x, epsilon));
}

LayerValue writeLabResNet(LayerWriter &layers, const LayerValue &image)
{
    LayerValue x = layers.relu(layers.batchNorm("bn", layers.convolution("conv", image, 2)));
    for (int stage = 1; stage <= 4; ++stage) {
        for (int i = 1; i <= 2; ++i) {
            const std::string block = numbered(numbered("layer", stage) + "_", i) + ".";
            const int stride = stage > 1 && i == 1 ? 2 : 1;
            LayerValue y = layers.relu(layers.batchNorm(block + "bn1", layers.convolution(block + "conv1", x, stride)));
            y = layers.batchNorm(block + "bn2", layers.convolution(block + "conv2", y));
            if (layers.has(block + "conv3.weight"))
                x = layers.batchNorm(block + "bn3", layers.convolution(block + "conv3", x, stride));
            x = layers.relu(layers.add(y, x));
        }
    }
    return layers.mean(x);
}

LayerValue writeLabVgg(LayerWriter &layers, const LayerValue &image)
{
    LayerValue x = image;
    for (int stage = 1; stage <= 5; ++stage) {
        for (int i = 1; i <= 2; ++i) {
            const std::string name = numbered(std::to_string(stage) + "_", i);
            x = layers.relu(layers.batchNorm("bn" + name, layers.convolution("conv" + name, x)));
        }
        x = layers.apply("torch.max_pool2d($, [2, 2], [2, 2], [0, 0], [1, 1], True)", x);
    }
    return layers.mean(x);
}

LayerValue writeLabMobileNet(LayerWriter &layers, const LayerValue &image)
{
    LayerValue x = layers.apply(relu6, layers.batchNorm("bn", layers.convolution("conv", image, 2)));
    for (int stage = 1; stage <= 4; ++stage) {
        for (int i = 1; i <= 2; ++i) {
            const std::string block = numbered(numbered("block", stage) + "_", i) + ".";
            const int stride = stage > 1 && i == 1 ? 2 : 1;
            LayerValue y =
                layers.apply(relu6, layers.batchNorm(block + "bn1", layers.convolution(block + "expand", x)));
            y = layers.convolution(block + "depthwise", y, stride);
            y = layers.apply(relu6, layers.batchNorm(block + "bn2", y));
            y = layers.batchNorm(block + "bn3", layers.convolution(block + "project", y));
            x = addedWhereAlike(layers, y, x, stride);
        }
    }
    return layers.mean(layers.apply(relu6, layers.batchNorm("bn_last", layers.convolution("conv_last", x))));
}

} // namespace

const std::vector<NetworkFamily> &networkFamilies()
{
    static const std::vector<NetworkFamily> list{
        {"resnet", "ResNet", "layer1.0.conv1.weight", writeResNet},
        {"mobilenet-v2", "MobileNet v2", "features.1.conv.0.0.weight", writeMobileNetV2},
        {"mobilenet-v3", "MobileNet v3", "features.1.block.0.0.weight", writeMobileNetV3, hardSwish},
        {"efficientnet", "EfficientNet", "features.1.0.block.0.0.weight", writeEfficientNet, silu},
        {"densenet", "DenseNet", "features.denseblock1.denselayer1.norm1.weight", writeDenseNet},
        {"shufflenet-v2", "ShuffleNet v2", "stage2.0.branch1.0.weight", writeShuffleNet},
        {"regnet", "RegNet", "trunk_output.block1.block1-0.f.a.0.weight", writeRegNet},
        {"convnext", "ConvNeXt", "features.1.0.layer_scale", writeConvNeXt, "torch.gelu($)"},
        {"vit", DRM_TEXT("Engine", "vision transformer"), "encoder.layers.encoder_layer_0.ln_1.weight",
         writeVisionTransformer, "torch.tanh($)"},
        {"vgg", "VGG", "features.0.weight", writeVgg},
        {"lab-resnet", DRM_TEXT("Engine", "slim ResNet of this program"), "layer1_1.conv1.weight", writeLabResNet},
        {"lab-vgg", DRM_TEXT("Engine", "VGG of this program"), "conv1_1.weight", writeLabVgg},
        {"lab-mobilenet", DRM_TEXT("Engine", "MobileNet of this program"), "block1_1.expand.weight", writeLabMobileNet},
    };
    return list;
}

} // namespace drm
