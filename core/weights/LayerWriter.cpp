// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weights/LayerWriter.h"

#include "core/base/Text.h"

namespace drm {

namespace {

std::string squareOf(std::int64_t side)
{
    return scriptList({side, side});
}

} // namespace

const at::Tensor &LayerWriter::weight(const std::string &name, std::int64_t axes)
{
    const auto found = m_weights.find(name);
    if (found == m_weights.end())
        throw WeightsFault{{DRM_TEXT("Engine", "%1 is missing"), {printable(name)}}};
    if (found->second.dim() != axes || found->second.numel() == 0)
        throw WeightsFault{{DRM_TEXT("Engine", "%1 has another shape"), {printable(name)}}};
    m_used.insert(name);
    return found->second;
}

std::string LayerWriter::keep(const std::string &name, std::int64_t axes)
{
    const at::Tensor &value = weight(name, axes);
    const bool isStatistic = name.find(".running_") != std::string::npos;
    return m_module.keep(name, value, !isStatistic);
}

LayerValue LayerWriter::emit(const std::string &code, std::int64_t channels)
{
    const std::string name = m_module.newName();
    m_module.add(name + " = " + code);
    return {name, channels};
}

std::string LayerWriter::bias(const std::string &name, std::int64_t outputs)
{
    if (!has(name + ".bias"))
        return "None";
    if (weight(name + ".bias", 1).size(0) != outputs)
        throw WeightsFault{{DRM_TEXT("Engine", "%1 has another shape"), {printable(name + ".bias")}}};
    return keep(name + ".bias", 1);
}

LayerValue LayerWriter::convolution(const std::string &name, const LayerValue &x, int stride)
{
    return convolution(name, x, stride, static_cast<int>(weight(name + ".weight", 4).size(2)) / 2);
}

LayerValue LayerWriter::convolution(const std::string &name, const LayerValue &x, int stride, int padding)
{
    const at::Tensor &kernel = weight(name + ".weight", 4);
    if (x.channels < kernel.size(1) || x.channels % kernel.size(1) != 0
        || kernel.size(0) % (x.channels / kernel.size(1)) != 0)
        throw WeightsFault{{DRM_TEXT("Engine", "%1 has another shape"), {printable(name + ".weight")}}};
    const std::string own = keep(name + ".weight", 4);
    return emit("torch.conv2d(" + x.name + ", " + own + ", " + bias(name, kernel.size(0)) + ", " + squareOf(stride)
                    + ", " + squareOf(padding) + ", [1, 1], " + std::to_string(x.channels / kernel.size(1)) + ")",
                kernel.size(0));
}

LayerValue LayerWriter::batchNorm(const std::string &name, const LayerValue &x, double epsilon)
{
    std::string arguments;
    for (const char *part : {".weight", ".bias", ".running_mean", ".running_var"}) {
        if (weight(name + part, 1).size(0) != x.channels)
            throw WeightsFault{{DRM_TEXT("Engine", "%1 has another shape"), {printable(name + part)}}};
        arguments += ", " + keep(name + part, 1);
    }
    if (has(name + ".num_batches_tracked"))
        m_used.insert(name + ".num_batches_tracked");
    return emit("torch.batch_norm(" + x.name + arguments + ", False, 0.1, " + scriptNumber(epsilon) + ", True)",
                x.channels);
}

LayerValue LayerWriter::layerNorm(const std::string &name, const LayerValue &x, double epsilon)
{
    if (weight(name + ".weight", 1).size(0) != x.channels)
        throw WeightsFault{{DRM_TEXT("Engine", "%1 has another shape"), {printable(name + ".weight")}}};
    const std::string own = keep(name + ".weight", 1);
    return emit("torch.layer_norm(" + x.name + ", " + scriptList({x.channels}) + ", " + own + ", "
                    + keep(name + ".bias", 1) + ", " + scriptNumber(epsilon) + ")",
                x.channels);
}

LayerValue LayerWriter::linear(const std::string &name, const LayerValue &x)
{
    const at::Tensor &matrix = weight(name + ".weight", 2);
    if (matrix.size(1) != x.channels)
        throw WeightsFault{{DRM_TEXT("Engine", "%1 has another shape"), {printable(name + ".weight")}}};
    const std::string own = keep(name + ".weight", 2);
    return emit("torch.linear(" + x.name + ", " + own + ", " + bias(name, matrix.size(0)) + ")", matrix.size(0));
}

LayerValue LayerWriter::apply(const std::string &code, const LayerValue &x)
{
    std::string filled;
    for (const char letter : code)
        filled += letter == '$' ? x.name : std::string(1, letter);
    return emit(filled, x.channels);
}

LayerValue LayerWriter::add(const LayerValue &a, const LayerValue &b)
{
    if (a.channels != b.channels)
        throw WeightsFault{{DRM_TEXT("Engine", "two branches of it have different numbers of channels"), {}}};
    return emit(a.name + " + " + b.name, a.channels);
}

LayerValue LayerWriter::concatenate(const LayerValue &a, const LayerValue &b)
{
    return emit("torch.cat([" + a.name + ", " + b.name + "], 1)", a.channels + b.channels);
}

LayerValue LayerWriter::maxPool(const LayerValue &x, int kernel, int stride, int padding)
{
    return apply("torch.max_pool2d($, " + squareOf(kernel) + ", " + squareOf(stride) + ", " + squareOf(padding) + ")",
                 x);
}

LayerValue LayerWriter::squeeze(const std::string &name, const LayerValue &x, const char *inner, const char *outer)
{
    const LayerValue whole = apply("torch.mean($, [2, 3], True)", x);
    const LayerValue narrow = apply(inner, convolution(name + ".fc1", whole));
    const LayerValue gate = apply(outer, convolution(name + ".fc2", narrow));
    if (gate.channels != x.channels)
        throw WeightsFault{{DRM_TEXT("Engine", "two branches of it have different numbers of channels"), {}}};
    return emit(x.name + " * " + gate.name, x.channels);
}

} // namespace drm
