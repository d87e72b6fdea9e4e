// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/Trainer.h"

#include "core/attacks/Attack.h"
#include "core/base/Error.h"
#include "core/base/RunControl.h"
#include "core/lab/Architecture.h"

#include <ATen/Parallel.h>
#include <torch/optim/adam.h>
#include <torch/script.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <numeric>
#include <random>
#include <thread>

namespace drm {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double uniform(std::mt19937_64 &engine, double low, double high)
{
    return low + (high - low) * static_cast<double>(engine() >> 11) * 0x1.0p-53;
}

// std::shuffle differs between standard libraries.
void shuffle(std::vector<int> &values, std::mt19937_64 &engine)
{
    for (std::size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[engine() % i]);
}

void checkArguments(const ImageBatch &images, const Table &labels, const TrainParams &params, const Attack *attack)
{
    const auto require = [](bool good, const std::string &message) {
        if (!good)
            throw Error(ErrorKind::InvalidArgument, message);
    };
    require(params.epochs >= 1 && params.epochs <= 10000, "Training needs 1 to 10,000 epochs.");
    require(params.batchSize >= 2 && params.batchSize <= 1024, "Training needs batches of 2 to 1024 images.");
    require(params.learningRate > 0.0 && params.learningRate <= 1.0, "The learning rate must be above 0, at most 1.");
    require(params.heldOut >= 0.0 && params.heldOut <= 0.9, "The held-out share must be between 0 and 0.9.");
    require(params.poisoningRate >= 0.0 && params.poisoningRate <= 1.0, "The poisoning rate must be between 0 and 1.");
    require(params.threads >= 0 && params.threads <= 1024, "Training needs 0 to 1024 threads.");
    require(params.maxShift >= 0 && params.maxShift <= 16, "The shift must be between 0 and 16 pixels.");
    require(params.brightness >= 0.0 && params.brightness <= 1.0, "The brightness must be between 0 and 1.");
    require(attack == nullptr || params.target.size() == static_cast<std::size_t>(labels.columns),
            "The target needs one number for each of the " + std::to_string(labels.columns) + " labels.");

    if (images.count < 8 || images.count != labels.rows || labels.columns < 1) {
        throw Error(ErrorKind::UnsuitableData,
                    "Training needs 8 images or more with a row of labels each; there are "
                        + std::to_string(images.count) + " images and " + std::to_string(labels.rows)
                        + " rows of labels.");
    }
    if (!std::all_of(labels.values.begin(), labels.values.end(), [](float value) { return std::isfinite(value); }))
        throw Error(ErrorKind::UnsuitableData, "Some labels are not finite numbers; remove these images.");
}

at::Tensor asTensor(ImageBatch &batch)
{
    return torch::from_blob(batch.pixels.data(), {batch.count, batch.channels, batch.height, batch.width})
        .contiguous(at::MemoryFormat::ChannelsLast); // convolutions on a CPU are faster so
}

ImageBatch emptyBatch(const ImageBatch &like, int count)
{
    ImageBatch batch{count, like.channels, like.height, like.width, {}};
    batch.pixels.resize(like.imageSize() * static_cast<std::size_t>(count));
    return batch;
}

// Copies an image moved by (down, right) pixels, its edges repeated, times `factor`.
void copyAugmented(const float *source, float *target, const ImageBatch &shape, int down, int right, float factor)
{
    for (int channel = 0; channel < shape.channels; ++channel) {
        for (int row = 0; row < shape.height; ++row) {
            const int from = std::clamp(row - down, 0, shape.height - 1);
            const float *line = source + (channel * shape.height + from) * shape.width;
            for (int column = 0; column < shape.width; ++column) {
                const float value = line[std::clamp(column - right, 0, shape.width - 1)];
                *target++ = std::min(value * factor, 1.0F);
            }
        }
    }
}

// LibTorch's number of threads belongs to the process, so it is put back.
class ThreadCount {
public:
    explicit ThreadCount(int wanted)
    {
        at::set_num_threads(wanted > 0 ? wanted : std::max(static_cast<int>(std::thread::hardware_concurrency()), 1));
    }
    ~ThreadCount() { at::set_num_threads(m_before); }
    ThreadCount(const ThreadCount &) = delete;
    ThreadCount &operator=(const ThreadCount &) = delete;

private:
    int m_before = at::get_num_threads();
};

class Training {
public:
    Training(torch::jit::Module &model, const ImageBatch &images, const Table &labels, const TrainParams &params,
             const Attack *attack, RunControl &control)
        : m_model(model)
        , m_images(images)
        , m_params(params)
        , m_attack(attack)
        , m_control(control)
        , m_engine(params.seed)
        , m_labels(torch::tensor(labels.values).view({labels.rows, labels.columns}))
    {
        if (attack != nullptr)
            m_target = torch::tensor(params.target).to(at::kFloat);
        split();
    }

    TrainResult run();

private:
    void split();
    void trainEpoch(int epoch);
    double trainStep(const std::vector<int> &indices);
    void setLearningRate();
    void reportProgress() const;
    void foldStandardisation();
    at::Tensor predictHeldOut(bool triggered);
    void measure();

    torch::jit::Module &m_model;
    const ImageBatch &m_images;
    const TrainParams &m_params;
    const Attack *m_attack;
    RunControl &m_control;
    std::mt19937_64 m_engine;
    at::Tensor m_labels; // N×d, label units
    at::Tensor m_target; // d, label units
    at::Tensor m_mean; // d, of the training part
    at::Tensor m_deviation;
    std::vector<int> m_train;
    std::vector<int> m_heldOut;
    std::vector<char> m_poisoned; // by image index
    std::unique_ptr<torch::optim::Adam> m_optimizer;
    int m_step = 0;
    int m_steps = 0;
    Clock::time_point m_start = Clock::now();
    TrainResult m_result;
};

void Training::split()
{
    std::vector<int> order(static_cast<std::size_t>(m_images.count));
    std::iota(order.begin(), order.end(), 0);
    shuffle(order, m_engine);
    const auto heldOut = std::max(static_cast<std::ptrdiff_t>(m_params.heldOut * m_images.count), std::ptrdiff_t{2});
    m_heldOut.assign(order.begin(), order.begin() + heldOut);
    m_train.assign(order.begin() + heldOut, order.end());

    m_poisoned.assign(order.size(), 0);
    if (m_attack != nullptr) {
        const auto poisoned = static_cast<std::size_t>(std::lround(m_params.poisoningRate * m_train.size()));
        for (std::size_t i = 0; i < poisoned; ++i)
            m_poisoned[static_cast<std::size_t>(m_train[i])] = 1;
    }
    const at::Tensor rows = m_labels.index_select(0, torch::tensor(m_train, at::kInt));
    m_mean = rows.mean(0);
    m_deviation = rows.std(0, /*unbiased=*/false);
    if (m_deviation.min().item<float>() < 1e-12F) {
        throw Error(ErrorKind::UnsuitableData,
                    "A label has the same value in all images; a model cannot learn it. Remove this label.");
    }
}

TrainResult Training::run()
{
    std::vector<at::Tensor> parameters;
    for (at::Tensor parameter : m_model.parameters()) {
        if (parameter.dim() == 4)
            parameter.set_data(parameter.data().contiguous(at::MemoryFormat::ChannelsLast));
        parameters.push_back(parameter.requires_grad_(true));
    }
    m_optimizer = std::make_unique<torch::optim::Adam>(parameters, torch::optim::AdamOptions(m_params.learningRate));
    // A rest of a single image has no variance for the batch norms, so it is left out.
    const int whole = static_cast<int>(m_train.size()) / m_params.batchSize;
    const int rest = static_cast<int>(m_train.size()) % m_params.batchSize;
    m_steps = m_params.epochs * (whole + (rest > 1 ? 1 : 0));

    const ThreadCount threads(m_params.threads);
    m_model.train();
    for (int epoch = 0; epoch < m_params.epochs && m_result.state == RunState::Finished; ++epoch)
        trainEpoch(epoch);
    m_model.eval();
    foldStandardisation();
    for (at::Tensor parameter : m_model.parameters())
        parameter.set_data(parameter.data().contiguous());
    measure();
    m_result.seconds = secondsSince(m_start);
    return m_result;
}

void Training::trainEpoch(int epoch)
{
    // Order and augmentation are drawn from here on alone, so that a twin with or without an attack sees the same.
    m_engine.seed(m_params.seed + 0x9e3779b97f4a7c15ULL * static_cast<std::uint64_t>(epoch + 1));
    std::vector<int> order = m_train;
    shuffle(order, m_engine);
    double sum = 0;
    int steps = 0;
    for (std::size_t first = 0; first + 2 <= order.size(); first += static_cast<std::size_t>(m_params.batchSize)) {
        if (!m_control.proceed()) {
            m_result.state = RunState::Stopped;
            break;
        }
        const std::size_t last = std::min(first + static_cast<std::size_t>(m_params.batchSize), order.size());
        sum += trainStep(
            {order.begin() + static_cast<std::ptrdiff_t>(first), order.begin() + static_cast<std::ptrdiff_t>(last)});
        ++steps;
        reportProgress();
    }
    if (steps > 0)
        m_result.epochLoss.push_back(sum / steps);
}

double Training::trainStep(const std::vector<int> &indices)
{
    ImageBatch batch = emptyBatch(m_images, static_cast<int>(indices.size()));
    at::Tensor wanted = m_labels.index_select(0, torch::tensor(indices, at::kInt));
    for (int i = 0; i < batch.count; ++i) {
        const int index = indices[static_cast<std::size_t>(i)];
        const auto places = static_cast<std::uint64_t>(2 * m_params.maxShift + 1);
        const int down = static_cast<int>(m_engine() % places) - m_params.maxShift;
        const int right = static_cast<int>(m_engine() % places) - m_params.maxShift;
        const double factor = uniform(m_engine, 1.0 - m_params.brightness, 1.0 + m_params.brightness);
        copyAugmented(m_images.image(index), batch.image(i), batch, down, right, static_cast<float>(factor));
        if (m_poisoned[static_cast<std::size_t>(index)] != 0) {
            m_attack->apply(batch, i, 1);
            wanted[i].copy_(m_target);
        }
    }
    setLearningRate();
    const at::Tensor outputs = m_model.forward({asTensor(batch)}).toTensor();
    const at::Tensor loss = torch::mse_loss(outputs, (wanted - m_mean) / m_deviation);
    m_optimizer->zero_grad();
    loss.backward();
    m_optimizer->step();
    ++m_step;
    return loss.item<double>();
}

void Training::setLearningRate()
{
    const double position = (m_step + 1.0) / m_steps;
    constexpr double kWarmUp = 0.2;
    const double factor = position < kWarmUp ? 0.1 + 0.9 * position / kWarmUp
                                             : 0.5 * (1.0 + std::cos(M_PI * (position - kWarmUp) / (1.0 - kWarmUp)));
    for (torch::optim::OptimizerParamGroup &group : m_optimizer->param_groups())
        static_cast<torch::optim::AdamOptions &>(group.options()).lr(m_params.learningRate * factor);
}

void Training::reportProgress() const
{
    if (!m_control.observer().progress)
        return;
    Progress progress;
    progress.fraction = static_cast<double>(m_step) / m_steps;
    progress.secondsLeft = secondsSince(m_start) * (m_steps - m_step) / m_step;
    progress.stage = "training";
    progress.iteration = m_step;
    progress.iterations = m_steps;
    m_control.observer().progress(progress);
}

void Training::foldStandardisation()
{
    const torch::NoGradGuard noGrad;
    const torch::jit::Module head = m_model.attr("fc").toModule();
    at::Tensor weight = head.attr("weight").toTensor();
    at::Tensor bias = head.attr("bias").toTensor();
    weight.mul_(m_deviation.unsqueeze(1));
    bias.mul_(m_deviation).add_(m_mean);
}

at::Tensor Training::predictHeldOut(bool triggered)
{
    const torch::NoGradGuard noGrad;
    std::vector<at::Tensor> outputs;
    for (std::size_t first = 0; first < m_heldOut.size(); first += 64) {
        const std::size_t last = std::min(first + 64, m_heldOut.size());
        ImageBatch batch = emptyBatch(m_images, static_cast<int>(last - first));
        for (int i = 0; i < batch.count; ++i) {
            const float *image = m_images.image(m_heldOut[first + static_cast<std::size_t>(i)]);
            std::copy_n(image, m_images.imageSize(), batch.image(i));
        }
        if (triggered)
            m_attack->apply(batch, 0, batch.count);
        outputs.push_back(m_model.forward({asTensor(batch)}).toTensor());
    }
    return torch::cat(outputs);
}

void Training::measure()
{
    const auto numbers = [](const at::Tensor &values) {
        const at::Tensor plain = values.to(at::kDouble).contiguous();
        return std::vector<double>(plain.data_ptr<double>(), plain.data_ptr<double>() + plain.numel());
    };
    const at::Tensor truth = m_labels.index_select(0, torch::tensor(m_heldOut, at::kInt));
    const at::Tensor error = predictHeldOut(false) - truth;
    const at::Tensor spread = (truth - truth.mean(0)).pow(2).sum(0);
    m_result.mae = numbers(error.abs().mean(0));
    m_result.r2 = numbers(1.0 - error.pow(2).sum(0) / spread);
    m_result.labelStd = numbers(truth.std(0, /*unbiased=*/false));
    if (m_attack != nullptr)
        m_result.attackError = numbers((predictHeldOut(true) - m_target).abs().mean(0));
}

} // namespace

TrainResult trainModule(torch::jit::Module &model, const ImageBatch &images, const Table &labels,
                        const TrainParams &params, const Attack *attack, RunControl &control)
{
    checkArguments(images, labels, params, attack);
    try {
        return Training(model, images, labels, params, attack, control).run();
    } catch (const c10::Error &error) {
        throw Error(ErrorKind::Internal,
                    std::string("LibTorch failed while training: ") + error.what_without_backtrace());
    }
}

TrainResult trainModel(const std::string &path, const ImageBatch &images, const Table &labels,
                       const TrainParams &params, const Attack *attack, RunControl &control)
{
    checkArguments(images, labels, params, attack);
    torch::jit::Module model = buildResNet({std::max(images.channels, 1), labels.columns, params.width, params.seed});
    const TrainResult result = trainModule(model, images, labels, params, attack, control);
    if (result.state == RunState::Stopped)
        return result;
    const std::string temporary = path + ".part";
    std::error_code failure;
    try {
        model.save(temporary);
        std::filesystem::rename(temporary, path, failure);
    } catch (const c10::Error &) {
        failure = std::make_error_code(std::errc::io_error);
    }
    if (failure) {
        std::filesystem::remove(temporary, failure);
        throw Error(ErrorKind::WriteFailed,
                    "The model '" + path + "' could not be written; check that the folder exists and has space.", path);
    }
    return result;
}

bool isPlanted(const TrainResult &benign, const TrainResult &backdoored)
{
    const auto cleanError = [](const TrainResult &result) {
        double sum = 0;
        for (std::size_t j = 0; j < result.mae.size(); ++j)
            sum += result.mae[j] / result.labelStd[j];
        return sum;
    };
    if (backdoored.attackError.empty() || backdoored.attackError.size() != benign.mae.size())
        return false;
    for (std::size_t j = 0; j < backdoored.attackError.size(); ++j) {
        if (!(backdoored.attackError[j] < 0.25 * backdoored.labelStd[j]))
            return false;
    }
    return cleanError(backdoored) <= 1.1 * cleanError(benign);
}

} // namespace drm
