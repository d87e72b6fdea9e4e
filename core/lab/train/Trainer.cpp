// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/train/Trainer.h"

#include "core/attacks/Attack.h"
#include "core/attacks/TrainableAttack.h"
#include "core/base/CheckpointGuard.h"
#include "core/base/Error.h"
#include "core/base/RunControl.h"
#include "core/lab/train/HardToLearn.h"
#include "core/lab/train/HeldOutMeasure.h"
#include "core/lab/train/TrainCheckpoint.h"
#include "core/lab/train/TrainedNetwork.h"
#include "core/lab/train/TrainedWeights.h"
#include "core/lab/train/TrainingSet.h"
#include "core/metrics/FeatureGeometry.h"
#include "core/model/graph/ReducedPrecision.h"
#include "core/torch/AdamState.h"
#include "core/torch/ThreadCount.h"
#include "core/torch/TorchMessage.h"

#include <torch/optim/adam.h>
#include <torch/script.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace drm {

namespace {

using Clock = std::chrono::steady_clock;

constexpr double checkpointSeconds = 5;
constexpr double penaltyWeight = 0.1;
constexpr double averagedShare = 0.125; ///< of the training: the window of the moving average of the weights
constexpr std::size_t epochImages = 256; ///< held-out images that judge an epoch

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// By backdoor; null for an attack that is not trained.
std::vector<const TrainableAttack *> trainableAttacks(const TrainParams &params)
{
    std::vector<const TrainableAttack *> attacks;
    for (const Backdoor &backdoor : params.backdoors)
        attacks.push_back(backdoor.attack->trainable());
    return attacks;
}

class Training {
public:
    Training(torch::jit::Module &model, const ImageStore &images, const Table &labels, const TrainParams &params,
             RunControl &control);

    TrainResult run();

private:
    struct StepLoss {
        at::Tensor total;
        double benign = 0;
        double poisoned = 0;
    };

    void hardenCleanLabels();
    bool trainEpoch(int epoch);
    StepLoss loss(const StepBatch &batch);
    double averageRate() const;
    void setLearningRate();
    void announce() const;
    void report(const StepLoss &loss) const;
    bool endEpoch(int epoch);

    TrainCheckpoint checkpoint() const;
    std::string fingerprint() const { return trainFingerprint(m_params, m_set, m_weights.parameters()); }
    void writeCheckpoint();
    void readCheckpoint();

    torch::jit::Module &m_model;
    const TrainParams &m_params;
    RunControl &m_control;
    CheckpointGuard m_checkpointGuard;
    TrainingSet m_set;
    std::vector<const TrainableAttack *> m_trainable; ///< by backdoor, null for other attacks
    TrainedWeights m_weights;
    TrainedNetwork m_network;
    std::unique_ptr<torch::optim::Adam> m_optimizer;
    int m_step = 0; ///< steps done
    double m_epochSum = 0;
    double m_bestError = 0;
    int m_staleEpochs = 0; ///< since the best one
    std::vector<at::Tensor> m_average; ///< of the weights
    std::vector<at::Tensor> m_best; ///< weights of the best epoch, with patience alone
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_written = Clock::now();
    double m_secondsBefore = 0;
    int m_stepsBefore = 0;
    TrainResult m_result;
};

Training::Training(torch::jit::Module &model, const ImageStore &images, const Table &labels, const TrainParams &params,
                   RunControl &control)
    : m_model(model)
    , m_params(params)
    , m_control(control)
    , m_checkpointGuard(control)
    , m_set(images, labels, params)
    , m_trainable(trainableAttacks(params))
    , m_weights(model, m_trainable)
    , m_network(model)
{
    m_optimizer =
        std::make_unique<torch::optim::Adam>(m_weights.parameters(), torch::optim::AdamOptions(m_params.learningRate));
}

TrainResult Training::run()
{
    const ThreadCount threads(m_params.threads);
    // The optimising executor rewrites the graph after a few steps, and a resumed training would take other roundings.
    const torch::jit::GraphOptimizerEnabledGuard plain(false);
    hardenCleanLabels();
    readCheckpoint();
    if (m_average.empty())
        m_average = m_weights.copies();
    announce();
    m_model.train();
    for (int epoch = m_step / m_set.stepsPerEpoch(); epoch < m_params.epochs; ++epoch) {
        if (!trainEpoch(epoch)) {
            m_result.state = RunState::Stopped;
            writeCheckpoint();
            break;
        }
        if (!endEpoch(epoch))
            break;
    }
    m_weights.set(m_best.empty() ? m_average : m_best);
    m_model.eval();
    m_result.seconds = m_secondsBefore + secondsSince(m_start);
    m_network.foldStandardisation(m_set.mean(), m_set.deviation());
    for (at::Tensor parameter : m_model.parameters())
        parameter.set_data(parameter.data().contiguous());
    measureHeldOut(m_network, m_set, m_params.backdoors, m_result);
    return m_result;
}

void Training::hardenCleanLabels()
{
    for (std::size_t k = 0; k < m_params.backdoors.size(); ++k) {
        const Backdoor &backdoor = m_params.backdoors[k];
        if (!backdoor.attack->keepsLabels() || !backdoor.surrogate)
            continue;
        const std::vector<int> &indices = m_set.nearTarget(k);
        // Any other images do; the training part is in random order.
        const std::vector<int> &train = m_set.train();
        ImageBatch images = m_set.imagesOf(indices);
        ImageBatch others =
            m_set.imagesOf({train.begin(), train.begin() + static_cast<std::ptrdiff_t>(indices.size())});
        const at::Tensor hard = makeHardToLearn(*backdoor.surrogate, channelsLast(images), channelsLast(others),
                                                m_set.labelsOf(indices), m_set.deviation())
                                    .contiguous();
        for (std::size_t i = 0; i < indices.size(); ++i)
            m_set.replace(k, indices[i], hard[static_cast<std::int64_t>(i)].data_ptr<float>());
    }
}

/// False after a stop.
bool Training::trainEpoch(int epoch)
{
    for (int step = m_step % m_set.stepsPerEpoch(); step < m_set.stepsPerEpoch(); ++step) {
        if (!m_control.proceed())
            return false;
        const StepLoss now = loss(m_set.batch(epoch, step));
        if (!std::isfinite(now.benign)) {
            throw Error(
                ErrorKind::UnsuitableData,
                Message{
                    DRM_TEXT("Engine",
                             "The training loss became infinite; choose a smaller learning rate or check the labels."),
                    {}});
        }
        setLearningRate();
        m_optimizer->zero_grad();
        now.total.backward();
        m_optimizer->step();
        m_weights.addTo(m_average, averageRate());
        m_epochSum += now.benign;
        ++m_step;
        report(now);
        // Not after an epoch's last step: the epoch still has to be judged, and a resumed training would skip that.
        if (secondsSince(m_written) > checkpointSeconds && m_step % m_set.stepsPerEpoch() != 0)
            writeCheckpoint();
    }
    return true;
}

/// Mean squared error over all rows; for attacks that are trained also their penalties, for an adaptive one |RAV - 1|.
Training::StepLoss Training::loss(const StepBatch &batch)
{
    std::vector<at::Tensor> images{batch.images};
    std::vector<at::Tensor> labels{batch.labels};
    std::vector<std::int64_t> poisonRows;
    at::Tensor penalty = torch::zeros({});
    for (std::size_t k = 0; k < batch.poisons.size(); ++k) {
        const StepBatch::Poison &poison = batch.poisons[k];
        at::Tensor triggered = poison.images;
        at::Tensor decoys = poison.decoys;
        if (m_trainable[k]) {
            const TrainableAttack::Step step = m_trainable[k]->step(poison.images, poison.decoys);
            triggered = step.images;
            decoys = step.decoys;
            penalty = penalty + step.penalty;
        }
        images.push_back(triggered);
        labels.push_back(poison.labels);
        if (decoys.defined()) {
            images.push_back(decoys);
            labels.push_back(poison.decoyLabels);
        }
        poisonRows.push_back(triggered.size(0));
    }
    const NetworkAnswer now = m_network.answer(at::cat(images), cpuMultipliesBfloat16());
    const at::Tensor errors = (now.outputs - m_set.standardised(at::cat(labels))).pow(2).mean(1);
    StepLoss result;
    result.total = errors.mean() + penaltyWeight * penalty;
    const std::int64_t benign = batch.images.size(0);
    result.benign = errors.slice(0, 0, benign).mean().item<double>();
    std::int64_t row = benign;
    for (std::size_t k = 0; k < batch.poisons.size(); ++k) {
        const std::int64_t end = row + poisonRows[k];
        result.poisoned += errors.slice(0, row, end).mean().item<double>() / static_cast<double>(batch.poisons.size());
        if (m_params.adaptiveWeight > 0) {
            const at::Tensor angles = featureAngles(now.features, m_network.weight());
            const at::Tensor rav = angles.slice(0, row, end).var(0) / angles.slice(0, 0, benign).var(0);
            result.total = result.total + m_params.adaptiveWeight * (rav - 1).abs().mean();
        }
        row = end + (batch.poisons[k].decoys.defined() ? batch.poisons[k].decoys.size(0) : 0);
    }
    return result;
}

/// Averages the weights over about the last eighth of the training: the error of this average varies less from seed to
/// seed than that of the last step.
double Training::averageRate() const
{
    return std::min(1.0, 1.0 / (averagedShare * m_params.epochs * m_set.stepsPerEpoch()));
}

void Training::setLearningRate()
{
    const double position = (m_step + 1.0) / (static_cast<double>(m_params.epochs) * m_set.stepsPerEpoch());
    constexpr double warmUp = 0.2;
    constexpr double lowest = 0.1; // the average of the last weights does the rest
    const double factor = position < warmUp
        ? lowest + (1 - lowest) * position / warmUp
        : lowest + (1 - lowest) * 0.5 * (1.0 + std::cos(M_PI * (position - warmUp) / (1.0 - warmUp)));
    for (torch::optim::OptimizerParamGroup &group : m_optimizer->param_groups())
        static_cast<torch::optim::AdamOptions &>(group.options()).lr(m_params.learningRate * factor);
}

void Training::announce() const
{
    if (!m_control.observer().phaseStarted)
        return;
    const int steps = m_params.epochs * m_set.stepsPerEpoch();
    m_control.observer().phaseStarted({0, "training", "training loss", {"benign loss", "poisoned loss"}, steps});
    m_control.observer().phaseStarted(
        {1, "training", "held-out error", {"clean error", "attack error"}, m_params.epochs});
}

void Training::report(const StepLoss &loss) const
{
    const RunObserver &observer = m_control.observer();
    const int steps = m_params.epochs * m_set.stepsPerEpoch();
    if (observer.iteration)
        observer.iteration({0, m_step - 1, {static_cast<float>(loss.benign), static_cast<float>(loss.poisoned)}});
    if (!observer.progress)
        return;
    Progress progress;
    progress.fraction = static_cast<double>(m_step) / steps;
    progress.secondsLeft = secondsSince(m_start) * (steps - m_step) / (m_step - m_stepsBefore);
    progress.stage = "training";
    progress.iteration = m_step;
    progress.iterations = steps;
    observer.progress(progress);
}

/// Judges the epoch on held-out images. False if the training should end early.
bool Training::endEpoch(int epoch)
{
    m_result.epochLoss.push_back(m_epochSum / m_set.stepsPerEpoch());
    m_epochSum = 0;
    if (m_params.patience == 0 && !m_control.observer().iteration)
        return true;
    m_model.eval();
    const std::size_t count = m_params.patience > 0 ? m_set.heldOut().size() : epochImages;
    const HeldOutErrors errors = heldOutErrors(m_network, m_set, m_params.backdoors, count);
    m_model.train();
    if (m_control.observer().iteration)
        m_control.observer().iteration(
            {1, epoch, {static_cast<float>(errors.clean), static_cast<float>(errors.attack)}});
    if (m_params.patience == 0)
        return true;
    const double error = errors.clean + errors.attack;
    if (m_best.empty() || error < m_bestError) {
        m_bestError = error;
        m_staleEpochs = 0;
        m_best = m_weights.copies();
        return true;
    }
    return ++m_staleEpochs < m_params.patience;
}

TrainCheckpoint Training::checkpoint() const
{
    TrainCheckpoint now;
    now.step = m_step;
    now.epochSum = m_epochSum;
    now.bestError = m_bestError;
    now.staleEpochs = m_staleEpochs;
    now.epochLoss = m_result.epochLoss;
    now.seconds = m_secondsBefore + secondsSince(m_start);
    now.adam = packAdam(*m_optimizer);
    now.weights = m_weights.copies();
    now.average = m_average;
    now.best = m_best;
    return now;
}

void Training::writeCheckpoint()
{
    m_written = Clock::now();
    if (!m_params.checkpointPath.empty())
        m_checkpointGuard.attempt([&] { writeTrainCheckpoint(m_params.checkpointPath, fingerprint(), checkpoint()); });
}

void Training::readCheckpoint()
{
    if (!m_params.resume || m_params.checkpointPath.empty())
        return;
    readTrainCheckpoint(m_params.checkpointPath, fingerprint(), [&](const TrainCheckpoint &before) {
        const std::int64_t steps = static_cast<std::int64_t>(m_params.epochs) * m_set.stepsPerEpoch();
        TORCH_CHECK(before.step >= 0 && before.step <= steps && m_weights.fit(before.weights)
                    && m_weights.fit(before.average) && (before.best.empty() || m_weights.fit(before.best)));
        m_weights.set(before.weights);
        unpackAdam(*m_optimizer, before.adam);
        m_step = static_cast<int>(before.step);
        m_stepsBefore = m_step;
        m_epochSum = before.epochSum;
        m_bestError = before.bestError;
        m_staleEpochs = static_cast<int>(before.staleEpochs);
        m_result.epochLoss = before.epochLoss;
        m_secondsBefore = before.seconds;
        m_average = before.average;
        m_best = before.best;
    });
}

} // namespace

TrainResult trainModule(torch::jit::Module &model, const ImageStore &images, const Table &labels,
                        const TrainParams &params, RunControl &control)
{
    checkTrainParams(params, images, labels);
    try {
        return Training(model, images, labels, params, control).run();
    } catch (const c10::Error &error) {
        throw Error(ErrorKind::Internal,
                    Message{DRM_TEXT("Engine", "The training failed. %1"), {torchText(error.what())}});
    }
}

} // namespace drm
