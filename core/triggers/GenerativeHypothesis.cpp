// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triggers/GenerativeHypothesis.h"

#include "core/base/Text.h"

#include <torch/torch.h>

namespace drm {

namespace nn = torch::nn;
namespace F = torch::nn::functional;

namespace {

nn::Conv2d convolution(std::int64_t in, std::int64_t out)
{
    return nn::Conv2d(nn::Conv2dOptions(in, out, 3).padding(1).bias(false));
}

/// (3×3 convolution, batch norm, ReLU) twice, in the precision of what it is given; parameters stay in float32.
struct DoubleConvolution : nn::Module {
    DoubleConvolution(std::int64_t in, std::int64_t out)
        : first(register_module("first", convolution(in, out)))
        , firstNorm(register_module("firstNorm", nn::BatchNorm2d(out)))
        , second(register_module("second", convolution(out, out)))
        , secondNorm(register_module("secondNorm", nn::BatchNorm2d(out)))
    {
    }

    at::Tensor forward(const at::Tensor &x)
    {
        return half(half(x, first->weight, firstNorm), second->weight, secondNorm);
    }

    static at::Tensor half(const at::Tensor &x, const at::Tensor &weight, nn::BatchNorm2d &norm)
    {
        return norm->forward(at::conv2d(x, weight.to(x.scalar_type()), {}, 1, 1)).relu_();
    }

    nn::Conv2d first;
    nn::BatchNorm2d firstNorm;
    nn::Conv2d second;
    nn::BatchNorm2d secondNorm;
};

/// `small` enlarged to the size of `like`, and both side by side. In float32 whatever they are: LibTorch's bfloat16
/// version takes four times as long on the way back.
at::Tensor enlargeAndJoin(const at::Tensor &small, const at::Tensor &like)
{
    const at::Tensor large = F::interpolate(small.to(at::kFloat),
                                            F::InterpolateFuncOptions()
                                                .size(std::vector<std::int64_t>{like.size(2), like.size(3)})
                                                .mode(torch::kBilinear)
                                                .align_corners(false));
    return at::cat({large.to(like.scalar_type()), like}, 1);
}

} // namespace

struct GenerativeHypothesis::Network : nn::Module {
    explicit Network(std::int64_t channels, std::int64_t c = 16)
        : down1(add("down1", channels, c))
        , down2(add("down2", c, 2 * c))
        , down3(add("down3", 2 * c, 4 * c))
        , middle(add("middle", 4 * c, 4 * c))
        , up3(add("up3", 8 * c, 2 * c))
        , up2(add("up2", 4 * c, c))
        , up1(add("up1", 2 * c, c))
        , last(register_module("last", nn::Conv2d(nn::Conv2dOptions(c, channels, 1))))
    {
    }

    using Stage = std::shared_ptr<DoubleConvolution>;

    Stage add(const std::string &name, std::int64_t in, std::int64_t out)
    {
        return register_module(name, std::make_shared<DoubleConvolution>(in, out));
    }

    at::Tensor forward(const at::Tensor &x)
    {
        const at::Tensor a = down1->forward(x);
        const at::Tensor b = down2->forward(at::max_pool2d(a, 2));
        const at::Tensor c = down3->forward(at::max_pool2d(b, 2));
        at::Tensor z = middle->forward(at::max_pool2d(c, 2));
        z = up3->forward(enlargeAndJoin(z, c));
        z = up2->forward(enlargeAndJoin(z, b));
        z = up1->forward(enlargeAndJoin(z, a));
        return last->forward(z.to(at::kFloat));
    }

    Stage down1, down2, down3, middle, up3, up2, up1;
    nn::Conv2d last;
};

GenerativeHypothesis::GenerativeHypothesis(std::int64_t channels, double consistencyWeight, at::Device device,
                                           at::Generator generator, Precision precision)
    : m_network(std::make_unique<Network>(channels))
    , m_consistencyWeight(consistencyWeight)
    , m_computesIn(precision == Precision::Reduced ? at::kBFloat16 : at::kFloat)
{
    const torch::NoGradGuard guard;
    // Drawn again from the scan's own generator: the global one must not decide a result.
    for (auto &item : m_network->named_parameters()) {
        at::Tensor &value = item.value();
        if (value.dim() == 4) {
            const double bound = 1.0 / std::sqrt(static_cast<double>(value[0].numel()));
            value.uniform_(-bound, bound, generator);
            value.set_data(value.contiguous(at::MemoryFormat::ChannelsLast));
        }
    }
    m_network->last->weight.zero_();
    m_network->last->bias.zero_();
    m_network->to(device);
}

GenerativeHypothesis::~GenerativeHypothesis() = default;

std::vector<at::Tensor> GenerativeHypothesis::parameters()
{
    return m_network->parameters();
}

std::vector<at::Tensor> GenerativeHypothesis::state()
{
    std::vector<at::Tensor> all = m_network->parameters();
    for (const at::Tensor &buffer : m_network->buffers())
        all.push_back(buffer);
    return all;
}

at::Tensor GenerativeHypothesis::apply(const at::Tensor &x)
{
    return (x + m_network->forward(x.to(m_computesIn)).tanh()).clamp(0, 1);
}

at::Tensor GenerativeHypothesis::cost(const at::Tensor &x, const at::Tensor &triggered)
{
    const at::Tensor delta = triggered - x;
    at::Tensor result = delta.abs().mean();
    if (m_consistencyWeight > 0)
        result = result + m_consistencyWeight * (delta - delta.mean(0, true)).abs().mean();
    return result.reshape({1});
}

void GenerativeHypothesis::setTraining(bool training)
{
    m_network->train(training);
}

const TriggerFamily &generativeFamily()
{
    static const TriggerFamily family = [] {
        TriggerFamily family{DRM_TEXT("Engine", "generative"), DRM_TEXT("TriggerFamily", "Generative"),
                             DRM_TEXT("TriggerFamily",
                                      "Trains a small network that changes each image as little as possible until all "
                                      "answers agree. Slow, and open to triggers of any form."),
                             [](const TriggerSetup &setup) -> std::unique_ptr<TriggerHypothesis> {
                                 return std::make_unique<GenerativeHypothesis>(
                                     setup.like.size(1), setup.consistencyWeight, setup.like.device(), setup.generator,
                                     setup.precision);
                             }};
        family.hasNull = false;
        family.byDefault = false;
        family.passes = 8;
        family.imagesKept = 5; // the U-Net keeps about five times what a slim model does
        return family;
    }();
    return family;
}

} // namespace drm
