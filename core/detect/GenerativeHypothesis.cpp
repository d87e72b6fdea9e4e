// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/GenerativeHypothesis.h"

#include <torch/torch.h>

namespace drm {

namespace nn = torch::nn;
namespace F = torch::nn::functional;

namespace {

nn::Sequential doubleConvolution(std::int64_t in, std::int64_t out)
{
    const auto convolution = [](std::int64_t from, std::int64_t to) {
        return nn::Conv2d(nn::Conv2dOptions(from, to, 3).padding(1).bias(false));
    };
    return nn::Sequential(convolution(in, out), nn::BatchNorm2d(out), nn::ReLU(nn::ReLUOptions(true)),
                          convolution(out, out), nn::BatchNorm2d(out), nn::ReLU(nn::ReLUOptions(true)));
}

at::Tensor upTo(const at::Tensor &small, const at::Tensor &like)
{
    return F::interpolate(small,
                          F::InterpolateFuncOptions()
                              .size(std::vector<std::int64_t>{like.size(2), like.size(3)})
                              .mode(torch::kBilinear)
                              .align_corners(false));
}

} // namespace

struct GenerativeHypothesis::Network : nn::Module
{
    explicit Network(std::int64_t channels, std::int64_t c = 16)
        : down1(register_module("down1", doubleConvolution(channels, c))),
          down2(register_module("down2", doubleConvolution(c, 2 * c))),
          down3(register_module("down3", doubleConvolution(2 * c, 4 * c))),
          middle(register_module("middle", doubleConvolution(4 * c, 4 * c))),
          up3(register_module("up3", doubleConvolution(8 * c, 2 * c))),
          up2(register_module("up2", doubleConvolution(4 * c, c))),
          up1(register_module("up1", doubleConvolution(2 * c, c))),
          last(register_module("last", nn::Conv2d(nn::Conv2dOptions(c, channels, 1))))
    {
    }

    at::Tensor forward(const at::Tensor &x)
    {
        const at::Tensor a = down1->forward(x);
        const at::Tensor b = down2->forward(at::max_pool2d(a, 2));
        const at::Tensor c = down3->forward(at::max_pool2d(b, 2));
        at::Tensor z = middle->forward(at::max_pool2d(c, 2));
        z = up3->forward(at::cat({upTo(z, c), c}, 1));
        z = up2->forward(at::cat({upTo(z, b), b}, 1));
        z = up1->forward(at::cat({upTo(z, a), a}, 1));
        return last->forward(z);
    }

    nn::Sequential down1, down2, down3, middle, up3, up2, up1;
    nn::Conv2d last;
};

GenerativeHypothesis::GenerativeHypothesis(std::int64_t channels, double consistencyWeight, at::Device device,
                                           at::Generator generator)
    : m_network(std::make_unique<Network>(channels)), m_consistencyWeight(consistencyWeight)
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
    return (x + m_network->forward(x).tanh()).clamp(0, 1);
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

} // namespace drm
