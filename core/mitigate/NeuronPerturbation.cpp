// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mitigate/NeuronPerturbation.h"

#include "core/base/Error.h"
#include "core/detect/ScanSetup.h"
#include "core/mitigate/FinePruning.h"

#include <torch/torch.h>

namespace drm {

namespace {

constexpr double naturalShare = 0.2; ///< of the loss without perturbation, alpha of the paper
constexpr double maskRate = 0.2;
constexpr double maskMomentum = 0.9;
constexpr double largestPruned = 0.95; ///< mask
constexpr double tolerance = 1.1; ///< of the clean error, for no fine-tuning follows
constexpr int maskSteps = 40;

/// Mask and perturbations of one layer, C each.
struct LayerState {
    ChannelLayer layer;
    at::Tensor weight; ///< as it was
    at::Tensor bias; ///< undefined where there is none
    at::Tensor mask;
    at::Tensor momentum;
    at::Tensor delta;
    at::Tensor xi;
};

at::Tensor asRow(const at::Tensor &perChannel, const at::Tensor &like)
{
    std::vector<std::int64_t> shape(static_cast<std::size_t>(like.dim()), 1);
    shape.front() = -1;
    return perChannel.reshape(shape);
}

/// Sum over everything but the channel.
at::Tensor byChannel(const at::Tensor &values)
{
    return values.reshape({values.size(0), -1}).sum(1);
}

class PerturbationTraining {
public:
    explicit PerturbationTraining(MitigationWork &work);

    bool run();

private:
    void setWeights(bool perturbed);
    double lossAndGradient(const LabelledImages &batch);
    void step(const LabelledImages &batch);

    MitigationWork &m_work;
    std::vector<ChannelLayer> m_layers;
    std::vector<LayerState> m_states;
    at::Generator m_generator;
};

PerturbationTraining::PerturbationTraining(MitigationWork &work)
    : m_work(work)
    , m_layers(channelLayers(work.module()))
    , m_generator(generatorFor(work.params().seed, "neuron perturbation"))
{
    if (m_layers.empty())
        throw Error(ErrorKind::UnsuitableModel,
                    Message{DRM_TEXT("Engine", "The model has no convolution whose channels could be pruned."), {}});
    for (at::Tensor parameter : work.parameters())
        parameter.requires_grad_(false);
    for (const ChannelLayer &layer : m_layers) {
        LayerState state;
        state.layer = layer;
        state.weight = layer.weight.detach().clone();
        if (layer.bias.defined())
            state.bias = layer.bias.detach().clone();
        state.mask = at::ones({layer.channels()}, state.weight.options());
        state.momentum = at::zeros_like(state.mask);
        state.delta = at::zeros_like(state.mask);
        state.xi = at::zeros_like(state.mask);
        at::Tensor(layer.weight).requires_grad_(true);
        if (layer.bias.defined())
            at::Tensor(layer.bias).requires_grad_(true);
        m_states.push_back(state);
    }
}

/// The module's parameters as masks and, where wanted, perturbations make them.
void PerturbationTraining::setWeights(bool perturbed)
{
    const at::NoGradGuard guard;
    for (const LayerState &state : m_states) {
        const at::Tensor scale = perturbed ? state.mask + state.delta : state.mask;
        at::Tensor(state.layer.weight).copy_(state.weight * asRow(scale, state.weight));
        if (state.bias.defined())
            at::Tensor(state.layer.bias).copy_(perturbed ? state.bias * (1 + state.xi) : state.bias);
    }
}

double PerturbationTraining::lossAndGradient(const LabelledImages &batch)
{
    for (const LayerState &state : m_states) {
        at::Tensor(state.layer.weight).mutable_grad() = at::Tensor();
        if (state.bias.defined())
            at::Tensor(state.layer.bias).mutable_grad() = at::Tensor();
    }
    // Where the model's own answers are the labels, the error begins at 0.
    const at::Tensor loss = m_work.loss(batch.images, batch.labels).clamp_min(1e-8).log();
    loss.backward();
    return loss.item<double>();
}

/// The chain rule from the parameters to what scales them: d loss / d m = sum over a channel of (d loss / d w) w0.
void PerturbationTraining::step(const LabelledImages &batch)
{
    const double reach = m_work.params().perturbation;
    for (LayerState &state : m_states) {
        state.delta.uniform_(-reach, reach, m_generator);
        state.xi.uniform_(-reach, reach, m_generator);
    }
    setWeights(true);
    lossAndGradient(batch);
    {
        const at::NoGradGuard guard;
        for (LayerState &state : m_states) {
            const at::Tensor up = byChannel(state.layer.weight.grad() * state.weight).sign();
            state.delta = (state.delta + reach * up).clamp(-reach, reach);
            if (state.bias.defined())
                state.xi = (state.xi + reach * (state.layer.bias.grad() * state.bias).sign()).clamp(-reach, reach);
        }
    }
    std::vector<at::Tensor> gradients;
    const auto addGradients = [&](double share) {
        const at::NoGradGuard guard;
        for (std::size_t i = 0; i < m_states.size(); ++i) {
            const at::Tensor gradient = share * byChannel(m_states[i].layer.weight.grad() * m_states[i].weight);
            if (i < gradients.size())
                gradients[i] += gradient;
            else
                gradients.push_back(gradient);
        }
    };
    setWeights(true);
    lossAndGradient(batch);
    addGradients(1 - naturalShare);
    setWeights(false);
    lossAndGradient(batch);
    addGradients(naturalShare);
    const at::NoGradGuard guard;
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        LayerState &state = m_states[i];
        state.momentum = maskMomentum * state.momentum + gradients[i];
        state.mask = (state.mask - maskRate * state.momentum).clamp(0, 1);
    }
}

bool PerturbationTraining::run()
{
    const std::vector<at::Tensor> original = m_work.copyOfParameters();
    const int steps = m_work.params().perturbationSteps;
    int done = 0;
    while (done < steps) {
        for (const at::Tensor &rows : m_work.batches(m_generator)) {
            if (done >= steps)
                break;
            if (!m_work.proceed(0.95 * done / steps, "perturbing neurons"))
                return false;
            step(m_work.trainRows(rows));
            ++done;
        }
    }
    m_work.restore(original);
    std::vector<at::Tensor> masks;
    for (const LayerState &state : m_states)
        masks.push_back(state.mask);
    pruneWhileCleanErrorHolds(m_work, m_layers, at::cat(masks), largestPruned, tolerance, maskSteps);
    return true;
}

} // namespace

bool perturbNeurons(MitigationWork &work)
{
    return PerturbationTraining(work).run();
}

} // namespace drm
