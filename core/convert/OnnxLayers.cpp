// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"
#include "core/convert/OnnxTranslation.h"

#include <algorithm>

namespace drm {

namespace {

using Wholes = std::vector<std::int64_t>;

/// Kernel, strides, dilations and pads of a convolution or a pooling over 1 to 3 axes.
struct Window {
    Wholes kernel;
    Wholes strides;
    Wholes dilations;
    Wholes pads; ///< the same before and after
    std::string input; ///< padded already where before and after differ
};

std::string dimensions(std::size_t count)
{
    return std::to_string(count) + "d";
}

/// Pads that depend on the input's size so that the output is as large as the input, divided by the strides.
std::string paddedToSame(OnnxStep &step, const Window &window, bool more, const std::string &value)
{
    const std::string &x = window.input;
    std::string list;
    for (std::size_t i = window.kernel.size(); i-- > 0;) {
        const std::string size = x + ".size(" + std::to_string(i + 2) + ")";
        const std::string stride = std::to_string(window.strides[i]);
        const std::string reach = std::to_string((window.kernel[i] - 1) * window.dilations[i] + 1);
        const std::string all = step.line("max(((" + size + " + " + stride + " - 1) // " + stride + " - 1) * " + stride
                                          + " + " + reach + " - " + size + ", 0)");
        const std::string half = all + " // 2";
        const std::string rest = all + " - " + all + " // 2";
        list += (list.empty() ? "" : ", ") + (more ? half : rest) + ", " + (more ? rest : half);
    }
    return step.line("torch.constant_pad_nd(" + x + ", [" + list + "], " + value + ")");
}

/// Over `input`; `padding`: what stands outside of it. Poolings pad half of their kernel at most.
Window windowOf(OnnxStep &step, const std::string &input, const Wholes &kernel, const std::string &padding,
                bool halfAtMost)
{
    const std::size_t axes = kernel.size();
    Window window;
    window.kernel = kernel;
    window.strides = step.node.wholes("strides", Wholes(axes, 1));
    window.dilations = step.node.wholes("dilations", Wholes(axes, 1));
    const Wholes pads = step.node.wholes("pads", Wholes(2 * axes, 0));
    window.pads.assign(axes, 0);
    window.input = input;
    if (step.type(0) != at::kFloat)
        step.node.failUnsupported(
            {DRM_TEXT("Engine", "works on whole numbers, which is not known to this program"), {}});
    const auto within = [](const Wholes &numbers, std::int64_t least) {
        return std::all_of(numbers.begin(), numbers.end(),
                           [least](std::int64_t number) { return number >= least && number <= 4096; });
    };
    if (axes < 1 || axes > 3 || window.strides.size() != axes || window.dilations.size() != axes
        || pads.size() != 2 * axes || !within(window.kernel, 1) || !within(window.strides, 1)
        || !within(window.dilations, 1) || !within(pads, 0))
        step.node.failCorrupt({DRM_TEXT("Engine", "kernel, strides and pads do not fit together"), {}});

    const std::string automatic = step.node.text("auto_pad", "NOTSET");
    if (automatic == "SAME_UPPER" || automatic == "SAME_LOWER") {
        window.input = paddedToSame(step, window, automatic == "SAME_UPPER", padding);
        return window;
    }
    if (automatic == "VALID")
        return window;
    bool even = true;
    for (std::size_t i = 0; i < axes; ++i)
        even &= pads[i] == pads[axes + i] && (!halfAtMost || 2 * pads[i] <= kernel[i]);
    if (even) {
        window.pads.assign(pads.begin(), pads.begin() + static_cast<std::ptrdiff_t>(axes));
        return window;
    }
    Wholes fromLast;
    for (std::size_t i = axes; i-- > 0;) {
        fromLast.push_back(pads[i]);
        fromLast.push_back(pads[axes + i]);
    }
    window.input =
        step.line("torch.constant_pad_nd(" + window.input + ", " + scriptList(fromLast) + ", " + padding + ")");
    return window;
}

Wholes kernelOf(OnnxStep &step, int weightInput)
{
    const at::Tensor weight = step.constant(weightInput, {DRM_TEXT("Engine", "weights"), {}});
    if (weight.dim() < 3 || weight.dim() > 5 || weight.numel() == 0)
        step.node.failCorrupt({DRM_TEXT("Engine", "its weights are none of a convolution"), {}});
    return weight.sizes().slice(2).vec();
}

std::string convolved(OnnxStep &step, const std::string &input, const std::string &weight, const std::string &bias,
                      const Wholes &kernel)
{
    const Window window = windowOf(step, input, kernel, "0.0", false);
    return "torch.conv" + dimensions(kernel.size()) + "(" + window.input + ", " + weight + ", " + bias + ", "
        + scriptList(window.strides) + ", " + scriptList(window.pads) + ", " + scriptList(window.dilations) + ", "
        + std::to_string(step.node.whole("group", 1)) + ")";
}

void convolution(OnnxStep &step)
{
    const Wholes kernel = kernelOf(step, 1);
    step.give(convolved(step, step.tensor(0), step.tensor(1), step.optional(2), kernel),
              static_cast<int>(kernel.size()) + 2);
}

void transposedConvolution(OnnxStep &step)
{
    const Wholes kernel = kernelOf(step, 1);
    if (step.node.has("output_shape") || step.node.text("auto_pad", "NOTSET") != "NOTSET")
        step.node.failUnsupported({DRM_TEXT("Engine", "pads in a way that is not known to this program"), {}});
    const Window window = windowOf(step, step.tensor(0), kernel, "0.0", false);
    if (window.input != step.tensor(0))
        step.node.failUnsupported({DRM_TEXT("Engine", "pads in a way that is not known to this program"), {}});
    step.give("torch.conv_transpose" + dimensions(kernel.size()) + "(" + window.input + ", " + step.tensor(1) + ", "
                  + step.optional(2) + ", " + scriptList(window.strides) + ", " + scriptList(window.pads) + ", "
                  + scriptList(step.node.wholes("output_padding", Wholes(kernel.size(), 0))) + ", "
                  + std::to_string(step.node.whole("group", 1)) + ", " + scriptList(window.dilations) + ")",
              static_cast<int>(kernel.size()) + 2);
}

void maxPool(OnnxStep &step)
{
    if (step.node.outputs() > 1 && !step.node.outputName(1).empty())
        step.node.failUnsupported(
            {DRM_TEXT("Engine", "gives the places, too, which is not known to this program"), {}});
    const Window window = windowOf(step, step.tensor(0), step.node.wholes("kernel_shape"), "float('-inf')", true);
    step.give("torch.max_pool" + dimensions(window.kernel.size()) + "(" + window.input + ", "
                  + scriptList(window.kernel) + ", " + scriptList(window.strides) + ", " + scriptList(window.pads)
                  + ", " + scriptList(window.dilations) + ", "
                  + (step.node.whole("ceil_mode", 0) != 0 ? "True" : "False") + ")",
              static_cast<int>(window.kernel.size()) + 2);
}

void averagePool(OnnxStep &step)
{
    const Window window = windowOf(step, step.tensor(0), step.node.wholes("kernel_shape"), "0.0", true);
    const bool countsPads = step.node.whole("count_include_pad", 0) != 0;
    if (std::any_of(window.dilations.begin(), window.dilations.end(), [](std::int64_t step) { return step != 1; }))
        step.node.failUnsupported({DRM_TEXT("Engine", "has dilations, which is not known to this program"), {}});
    const auto pooled = [&](const std::string &input) {
        return "torch.avg_pool" + dimensions(window.kernel.size()) + "(" + input + ", " + scriptList(window.kernel)
            + ", " + scriptList(window.strides) + ", " + scriptList(window.pads) + ", "
            + (step.node.whole("ceil_mode", 0) != 0 ? "True" : "False") + ", " + (countsPads ? "True" : "False") + ")";
    };
    const int rank = static_cast<int>(window.kernel.size()) + 2;
    if (window.input == step.tensor(0) || countsPads) {
        step.give(pooled(window.input), rank);
        return;
    }
    // Padded by a line of its own: the mean over what is no padding.
    const std::string ones = step.line("torch.ones_like(" + step.tensor(0) + ")");
    step.give("torch.div(" + pooled(window.input) + ", "
                  + pooled(windowOf(step, ones, window.kernel, "0.0", true).input) + ")",
              rank);
}

OnnxOperator globalPool(const std::string &name)
{
    return [name](OnnxStep &step) {
        const int rank = step.rank(0) < 0 ? 4 : step.rank(0);
        if (rank < 3 || rank > 5)
            step.node.failCorrupt({DRM_TEXT("Engine", "its input is no image"), {}});
        const auto axes = static_cast<std::size_t>(rank - 2);
        step.give("torch.adaptive_" + name + "_pool" + dimensions(axes) + "(" + step.tensor(0) + ", "
                      + scriptList(Wholes(axes, 1)) + ")" + (name == "max" ? "[0]" : ""),
                  rank);
    };
}

void batchNorm(OnnxStep &step)
{
    bool more = false; // results that only training has
    for (int i = 1; i < step.node.outputs(); ++i)
        more |= !step.node.outputName(i).empty();
    if (more || step.node.whole("training_mode", 0) != 0)
        step.node.failUnsupported(
            {DRM_TEXT("Engine",
                      "is in training mode, in which an answer depends on the other images of a batch; export "
                      "the network in evaluation mode"),
             {}});
    step.give("torch.batch_norm(" + step.tensor(0) + ", " + step.tensor(1) + ", " + step.tensor(2) + ", "
                  + step.tensor(3, false) + ", " + step.tensor(4, false) + ", False, 0.0, "
                  + scriptNumber(step.node.number("epsilon", 1e-5)) + ", False)",
              step.rank(0));
}

void instanceNorm(OnnxStep &step)
{
    step.give("torch.instance_norm(" + step.tensor(0) + ", " + step.tensor(1) + ", " + step.tensor(2)
                  + ", None, None, True, 0.0, " + scriptNumber(step.node.number("epsilon", 1e-5)) + ", False)",
              step.rank(0));
}

void layerNorm(OnnxStep &step)
{
    const at::Tensor scale = step.constant(1, {DRM_TEXT("Engine", "weights"), {}});
    const std::int64_t axis = step.node.whole("axis", -1);
    const bool fits = axis < 0 ? scale.dim() == -axis : step.rank(0) < 0 || scale.dim() == step.rank(0) - axis;
    if (!fits || step.node.outputs() > 1)
        step.node.failUnsupported(onnxFault::form);
    step.give("torch.layer_norm(" + step.tensor(0) + ", " + scriptList(scale.sizes().vec()) + ", " + step.tensor(1)
                  + ", " + step.optional(2) + ", " + scriptNumber(step.node.number("epsilon", 1e-5)) + ", False)",
              step.rank(0));
}

void groupNorm(OnnxStep &step)
{
    if (step.opset() < 21) // a weight a group; since set 21 a weight a channel
        step.node.failUnsupported(onnxFault::form);
    step.give("torch.group_norm(" + step.tensor(0) + ", " + std::to_string(step.node.whole("num_groups", 1)) + ", "
                  + step.tensor(1) + ", " + step.tensor(2) + ", " + scriptNumber(step.node.number("epsilon", 1e-5))
                  + ", False)",
              step.rank(0));
}

void localResponse(OnnxStep &step)
{
    const std::int64_t size = step.node.whole("size", 1);
    if (size < 1 || size > 4096)
        step.node.failCorrupt({DRM_TEXT("Engine", "its pads are none"), {}});
    const std::string x = step.tensor(0);
    const std::string squares = step.line("torch.unsqueeze(torch.mul(" + x + ", " + x + "), 1)");
    const std::string padded =
        step.line("torch.constant_pad_nd(" + squares + ", "
                  + scriptList({0, 0, 0, 0, (size - 1) / 2, size - 1 - (size - 1) / 2}) + ", 0.0)");
    const std::string means = step.line("torch.squeeze(torch.avg_pool3d(" + padded + ", " + scriptList({size, 1, 1})
                                        + ", [1, 1, 1], [0, 0, 0], False, True), 1)");
    step.give("torch.div(" + x + ", torch.pow(torch.add(torch.mul(" + means + ", "
                  + scriptNumber(step.node.number("alpha", 1e-4)) + "), " + scriptNumber(step.node.number("bias", 1))
                  + "), " + scriptNumber(step.node.number("beta", 0.75)) + "))",
              4);
}

void gemm(OnnxStep &step)
{
    const double alpha = step.node.number("alpha", 1);
    const double beta = step.node.number("beta", 1);
    std::string x = step.tensor(0);
    if (step.node.whole("transA", 0) != 0)
        x = step.line("torch.t(" + x + ")");
    const auto weight = step.constant(1);
    const auto bias = step.constant(2);
    if (weight && weight->dim() == 2
        && (!step.given(2) || (bias && bias->numel() == weight->size(step.node.whole("transB", 0) != 0 ? 0 : 1)))) {
        const bool transposed = step.node.whole("transB", 0) != 0;
        const bool asIs = transposed && alpha == 1;
        const std::string own =
            asIs ? step.tensor(1) : step.keep(1, ((transposed ? *weight : weight->t()) * alpha).contiguous(), "");
        const std::string shift = !step.given(2) ? "None"
            : beta == 1 && bias->dim() == 1 && bias->numel() > 1
            ? step.tensor(2)
            : step.keep(2, (bias->flatten() * beta).contiguous(), "");
        step.give("torch.linear(" + x + ", " + own + ", " + shift + ")", 2);
        return;
    }
    std::string other = step.tensor(1);
    if (step.node.whole("transB", 0) != 0)
        other = step.line("torch.t(" + other + ")");
    std::string product = step.line("torch.mul(torch.matmul(" + x + ", " + other + "), " + scriptNumber(alpha) + ")");
    if (step.given(2))
        product =
            step.line("torch.add(" + product + ", torch.mul(" + step.tensor(2) + ", " + scriptNumber(beta) + "))");
    step.give("torch.alias(" + product + ")", 2);
}

void matMul(OnnxStep &step)
{
    const auto weight = step.constant(1);
    if (!weight || weight->dim() != 2 || step.constant(0)) {
        const int rank = step.rank(0) < 0 || step.rank(1) < 0 ? -1 : std::max(step.rank(0), step.rank(1));
        step.give("torch.matmul(" + step.tensor(0) + ", " + step.tensor(1) + ")", rank);
        return;
    }
    std::string target;
    const auto bias = step.takeBias(weight->size(1), target);
    const std::string shift = bias ? step.keep(1, *bias, "_bias") : "None";
    step.giveAs(target,
                "torch.linear(" + step.tensor(0) + ", " + step.keep(1, weight->t().contiguous(), "") + ", " + shift
                    + ")",
                step.rank(0));
}

// Quantised operators compute with the numbers that the whole ones stand for: (q - zero) * scale. What they would round
// stays as it is, so that gradients pass; what they would cut off is cut off.

void remarkQuantised(OnnxStep &step)
{
    step.remark({DRM_TEXT("Engine",
                          "The model's numbers are quantised; here it computes with those that they stand for, without "
                          "rounding in between, so answers differ a little from those of the file."),
                 {}});
}

/// Scales and zeros of channels, along an axis.
std::string alongAxis(OnnxStep &step, int input, int rank, std::int64_t axis)
{
    const std::string numbers = step.tensor(input, false);
    const auto constant = step.constant(input);
    if ((constant && constant->numel() == 1) || step.rank(input) == 0)
        return "torch.to(torch.reshape(" + numbers + ", []), 6)";
    if (rank < 0)
        step.node.failUnsupported(onnxFault::allAxes);
    Wholes sizes(static_cast<std::size_t>(rank), 1);
    const std::int64_t place = axis < 0 ? axis + rank : axis;
    if (place < 0 || place >= rank)
        step.node.failCorrupt({DRM_TEXT("Engine", "its axis is none"), {}});
    sizes[static_cast<std::size_t>(place)] = -1;
    return "torch.to(torch.reshape(" + numbers + ", " + scriptList(sizes) + "), 6)";
}

/// Inputs `value`, `value` + 1 (scale) and `value` + 2 (zero) as floating-point numbers.
std::string meant(OnnxStep &step, int value, std::int64_t axis)
{
    const int rank = step.rank(value);
    std::string x = "torch.to(" + step.tensor(value, false) + ", 6)";
    if (step.given(value + 2))
        x = step.line("torch.sub(" + x + ", " + alongAxis(step, value + 2, rank, axis) + ")");
    return step.line("torch.mul(" + x + ", " + alongAxis(step, value + 1, rank, axis) + ")");
}

/// The opposite, cut off and not rounded. Zeros say by their type which numbers there are.
std::string quantised(OnnxStep &step, const std::string &x, int scale, int rank, std::int64_t axis)
{
    std::string q = step.line("torch.div(" + x + ", " + alongAxis(step, scale, rank, axis) + ")");
    const auto usual = step.node.whole("output_dtype", 0) != 0 ? step.node.whole("output_dtype", 0)
                                                               : std::int64_t{onnx::TensorProto::UINT8};
    std::int64_t type = usual;
    if (step.given(scale + 1)) {
        q = step.line("torch.add(" + q + ", " + alongAxis(step, scale + 1, rank, axis) + ")");
        type = step.value(scale + 1).storedType;
    }
    if (step.node.whole("block_size", 0) == 0) {
        if (type == onnx::TensorProto::INT8)
            return "torch.clamp(" + q + ", -128.0, 127.0)";
        if (type == onnx::TensorProto::UINT8)
            return "torch.clamp(" + q + ", 0.0, 255.0)";
        if (type == onnx::TensorProto::INT16)
            return "torch.clamp(" + q + ", -32768.0, 32767.0)";
    }
    step.node.failUnsupported(onnxFault::form);
}

void quantizeLinear(OnnxStep &step)
{
    remarkQuantised(step);
    step.give(quantised(step, step.tensor(0), 1, step.rank(0), step.node.whole("axis", 1)), step.rank(0), at::kFloat);
}

void dequantizeLinear(OnnxStep &step)
{
    if (step.node.whole("block_size", 0) != 0)
        step.node.failUnsupported(onnxFault::form);
    remarkQuantised(step);
    step.give("torch.alias(" + meant(step, 0, step.node.whole("axis", 1)) + ")", step.rank(0), at::kFloat);
}

void dynamicQuantizeLinear(OnnxStep &step)
{
    // Each number stands for itself: what is not rounded needs no scale.
    remarkQuantised(step);
    step.give("torch.alias(" + step.tensor(0) + ")", step.rank(0), at::kFloat, 0);
    step.give("torch.ones([])", 0, at::kFloat, 1);
    step.give("torch.zeros([])", 0, at::kFloat, 2);
}

/// Input `value` without its zero, which is input `zero`.
std::string withoutZero(OnnxStep &step, int value, int zero, std::int64_t axis)
{
    const std::string x = "torch.to(" + step.tensor(value, false) + ", 6)";
    return step.given(zero) ? step.line("torch.sub(" + x + ", " + alongAxis(step, zero, step.rank(value), axis) + ")")
                            : step.line(x);
}

void matMulInteger(OnnxStep &step)
{
    remarkQuantised(step);
    const std::string a = withoutZero(step, 0, 2, -2);
    step.give("torch.matmul(" + a + ", " + withoutZero(step, 1, 3, -1) + ")", step.rank(0), at::kFloat);
}

void convInteger(OnnxStep &step)
{
    remarkQuantised(step);
    const Wholes kernel = kernelOf(step, 1);
    const std::string x = withoutZero(step, 0, 2, 1);
    step.give(convolved(step, x, withoutZero(step, 1, 3, 0), "None", kernel), step.rank(0), at::kFloat);
}

void qLinearConv(OnnxStep &step)
{
    remarkQuantised(step);
    const Wholes kernel = kernelOf(step, 3);
    const std::string x = meant(step, 0, 1);
    const std::string weight = meant(step, 3, 0);
    std::string bias = "None";
    if (step.given(8))
        bias = step.line("torch.mul(torch.mul(torch.to(" + step.tensor(8, false) + ", 6), " + alongAxis(step, 1, 1, 0)
                         + "), " + alongAxis(step, 4, 1, 0) + ")");
    const std::string y = step.line(convolved(step, x, weight, bias, kernel));
    step.give(quantised(step, y, 6, static_cast<int>(kernel.size()) + 2, 1), static_cast<int>(kernel.size()) + 2,
              at::kFloat);
}

void qLinearMatMul(OnnxStep &step)
{
    remarkQuantised(step);
    const std::string a = meant(step, 0, -2);
    const std::string b = meant(step, 3, -1);
    const std::string y = step.line("torch.matmul(" + a + ", " + b + ")");
    step.give(quantised(step, y, 6, step.rank(0), -1), step.rank(0), at::kFloat);
}

/// Samples of an image at places that a grid gives, -1..1.
void gridSample(OnnxStep &step)
{
    const auto placeOf = [&](const char *attribute, const char *usual, const std::vector<std::string> &names) {
        const std::string name = step.node.text(attribute, usual);
        for (std::size_t i = 0; i < names.size(); ++i)
            if (names[i] == name)
                return std::to_string(i);
        step.node.failUnsupported(onnxFault::form);
    };
    // Names of operator sets 16 and 20.
    std::string mode = step.node.text("mode", "bilinear");
    mode = mode == "linear" ? "bilinear" : mode == "cubic" ? "bicubic" : mode;
    const std::vector<std::string> modes{"bilinear", "nearest", "bicubic"};
    const auto known = std::find(modes.begin(), modes.end(), mode);
    if (known == modes.end() || (step.rank(0) != 4 && step.rank(0) != -1))
        step.node.failUnsupported(onnxFault::form);
    step.give("torch.grid_sampler(" + step.tensor(0) + ", " + step.tensor(1) + ", "
                  + std::to_string(known - modes.begin()) + ", "
                  + placeOf("padding_mode", "zeros", {"zeros", "border", "reflection"}) + ", "
                  + (step.node.whole("align_corners", 0) != 0 ? "True" : "False") + ")",
              4);
}

} // namespace

void addOnnxLayers(std::map<std::string, OnnxOperator> &operators)
{
    operators["Conv"] = convolution;
    operators["ConvTranspose"] = transposedConvolution;
    operators["MaxPool"] = maxPool;
    operators["AveragePool"] = averagePool;
    operators["GlobalAveragePool"] = globalPool("avg");
    operators["GlobalMaxPool"] = globalPool("max");
    operators["BatchNormalization"] = batchNorm;
    operators["InstanceNormalization"] = instanceNorm;
    operators["LayerNormalization"] = layerNorm;
    operators["GroupNormalization"] = groupNorm;
    operators["LRN"] = localResponse;
    operators["GridSample"] = gridSample;
    operators["Gemm"] = gemm;
    operators["MatMul"] = matMul;
    operators["QuantizeLinear"] = quantizeLinear;
    operators["DequantizeLinear"] = dequantizeLinear;
    operators["DynamicQuantizeLinear"] = dynamicQuantizeLinear;
    operators["MatMulInteger"] = matMulInteger;
    operators["ConvInteger"] = convInteger;
    operators["QLinearConv"] = qLinearConv;
    operators["QLinearMatMul"] = qLinearMatMul;
}

} // namespace drm
