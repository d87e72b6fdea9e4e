// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mitigate/Mitigation.h"

#include "core/base/Error.h"
#include "core/base/RunControl.h"
#include "core/base/ThreadCount.h"
#include "core/detect/Evaluation.h"
#include "core/detect/ScanSetup.h"
#include "core/model/MixedPrecision.h"
#include "core/model/ReducedPrecision.h"
#include "core/model/RegressionModelImpl.h"

#include <torch/optim/adam.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

namespace drm {

namespace {

constexpr int fewestImages = 40;
constexpr std::int64_t chunk = 64; ///< images passed forward at once where no gradient is taken

void check(const ImageBatch &images, const Table &labels, int outputs, const Backdoors &backdoors,
           const MitigateParams &params)
{
    const auto require = [](bool good, ErrorKind kind, const std::string &message) {
        if (!good)
            throw Error(kind, message);
    };
    const ErrorKind argument = ErrorKind::InvalidArgument;
    require(params.epochs >= 1 && params.epochs <= 1000, argument, "Mitigation needs 1 to 1000 epochs.");
    require(params.patience >= 1, argument, "The patience must be 1 epoch or more.");
    require(params.batchSize >= 2 && params.batchSize <= 1024, argument, "Mitigation needs batches of 2 to 1024.");
    require(!params.learningRates.empty()
                && std::all_of(params.learningRates.begin(), params.learningRates.end(),
                               [](double rate) { return rate > 0 && rate <= 1; }),
            argument, "The learning rates must be above 0, at most 1.");
    const ErrorKind data = ErrorKind::UnsuitableData;
    require(images.count >= fewestImages, data,
            "Mitigation needs 40 images or more; there are " + std::to_string(images.count) + ".");
    require(labels.empty() || (labels.rows == images.count && labels.columns == outputs), data,
            "The labels do not have one row an image and one column an output of the model.");
    require(params.method != MitigationMethod::DrmGuard || !backdoors.recovered.empty(), data,
            "There is no recovered trigger to train against. Scan the model first; a model that was found clean needs "
            "no mitigation.");
    for (const std::vector<KnownBackdoor> *known : {&backdoors.recovered, &backdoors.planted})
        for (const KnownBackdoor &backdoor : *known)
            require(backdoor.target.size() == static_cast<std::size_t>(outputs), data,
                    "The target of the " + backdoor.name + " trigger does not have one number for each output.");
}

at::Tensor labelTensor(const Table &labels)
{
    return at::tensor(labels.values).reshape({labels.rows, labels.columns});
}

class Mitigating {
public:
    Mitigating(RegressionModel &model, const ImageBatch &images, const Table &labels, const Backdoors &backdoors,
               const MitigateParams &params, RunControl &control);

    MitigationResult run();

private:
    struct Part {
        at::Tensor images;
        at::Tensor labels;
    };
    enum class Ended { Finished, Stopped };

    Ended tryRate(int index);
    bool trainEpoch(torch::optim::Adam &optimizer, at::Generator &order, double progress);
    at::Tensor answer(const at::Tensor &images) const;
    at::Tensor answerAll(const at::Tensor &images) const;
    DefenceErrors errorsOn(const Part &part) const;
    std::vector<double> terms(const DefenceErrors &errors) const;
    double validationError(const std::vector<double> &terms) const;
    std::vector<at::Tensor> copyOfParameters() const;
    void restore(const std::vector<at::Tensor> &parameters) const;
    void report(double fraction, const std::string &stage) const;

    RegressionModel::Impl &m_model;
    const Backdoors &m_backdoors;
    const MitigateParams &m_params;
    RunControl &m_control;
    std::vector<at::Tensor> m_parameters;
    Part m_train;
    Part m_validation;
    Part m_test;
    at::Tensor m_deviation; ///< d, of all labels
    std::vector<double> m_scale; ///< the same
    std::vector<at::Tensor> m_best;
    double m_bestError = std::numeric_limits<double>::infinity();
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    MitigationResult m_result;
};

Mitigating::Mitigating(RegressionModel &model, const ImageBatch &images, const Table &labels,
                       const Backdoors &backdoors, const MitigateParams &params, RunControl &control)
    : m_model(model.impl())
    , m_backdoors(backdoors)
    , m_params(params)
    , m_control(control)
{
    check(images, labels, model.info().outputs, backdoors, params);
    const at::Tensor all = toTensor(images, m_model.device);
    m_result.ownLabels = labels.empty();
    const at::Tensor truth = m_result.ownLabels ? answerAll(all) : labelTensor(labels).to(m_model.device);
    if (!truth.isfinite().all().item<bool>())
        throw Error(ErrorKind::UnsuitableData, "Some labels are not finite numbers; remove these images.");
    m_deviation = truth.std(0);
    m_scale = toDoubles(m_deviation);
    if (*std::min_element(m_scale.begin(), m_scale.end()) <= 0)
        throw Error(ErrorKind::UnsuitableData, "A label does not vary over the images; choose more varied ones.");

    at::Generator generator = generatorFor(params.seed, "mitigation split");
    const at::Tensor order =
        at::randperm(all.size(0), generator, at::TensorOptions().dtype(at::kLong)).to(m_model.device);
    const std::int64_t test = all.size(0) / 4;
    const std::int64_t validation = all.size(0) * 15 / 100;
    const auto part = [&](std::int64_t first, std::int64_t end) {
        const at::Tensor rows = order.slice(0, first, end);
        return Part{all.index_select(0, rows), truth.index_select(0, rows)};
    };
    m_test = part(0, test);
    m_validation = part(test, test + validation);
    m_train = part(test + validation, all.size(0));
    m_result.testImages = static_cast<int>(test);
    m_result.validationImages = static_cast<int>(validation);
    m_result.trainImages = static_cast<int>(m_train.images.size(0));
    m_result.labelStd = toDoubles(m_test.labels.std(0));
    for (const at::Tensor &parameter : m_model.original.parameters()) {
        if (parameter.is_floating_point())
            m_parameters.push_back(parameter);
    }
}

at::Tensor Mitigating::answer(const at::Tensor &images) const
{
    const MixedPrecision convolutions(images.device().is_cpu() && cpuMultipliesBfloat16()
                                      && at::GradMode::is_enabled());
    torch::jit::Module &module = m_model.original;
    const at::Tensor outputs = module.forward({m_model.prepared(images)}).toTensor();
    return outputs.to(at::kFloat).reshape({images.size(0), -1});
}

at::Tensor Mitigating::answerAll(const at::Tensor &images) const
{
    const at::NoGradGuard guard;
    std::vector<at::Tensor> outputs;
    for (const at::Tensor &part : images.split(chunk))
        outputs.push_back(answer(part));
    return at::cat(outputs);
}

DefenceErrors Mitigating::errorsOn(const Part &part) const
{
    const at::NoGradGuard guard;
    DefenceErrors errors;
    errors.clean = toDoubles((answerAll(part.images) - part.labels).abs().mean(0));
    const auto under = [&](const KnownBackdoor &backdoor) {
        std::vector<at::Tensor> answers;
        for (const at::Tensor &some : part.images.split(chunk))
            answers.push_back(answer(backdoor.apply(some)));
        const at::Tensor triggered = at::cat(answers);
        const at::Tensor target = at::tensor(backdoor.target).to(triggered.options());
        return DefenceErrors::Triggered{toDoubles((triggered - target).abs().mean(0)),
                                        toDoubles((triggered - part.labels).abs().mean(0))};
    };
    for (const KnownBackdoor &backdoor : m_backdoors.recovered)
        errors.recovered.push_back(under(backdoor));
    for (const KnownBackdoor &backdoor : m_backdoors.planted)
        errors.planted.push_back(under(backdoor));
    return errors;
}

std::vector<double> Mitigating::terms(const DefenceErrors &errors) const
{
    double attack = 0;
    double defending = 0;
    const auto count = static_cast<double>(std::max<std::size_t>(1, errors.recovered.size()));
    for (const DefenceErrors::Triggered &triggered : errors.recovered) {
        attack += inDeviations(triggered.attack, m_scale) / count;
        defending += inDeviations(triggered.defending, m_scale) / count;
    }
    return {inDeviations(errors.clean, m_scale), attack, defending};
}

/// What the choice of learning rate and epoch goes by. The baseline does not know the triggers.
double Mitigating::validationError(const std::vector<double> &terms) const
{
    return m_params.method == MitigationMethod::DrmGuard ? terms[0] + terms[2] : terms[0];
}

std::vector<at::Tensor> Mitigating::copyOfParameters() const
{
    std::vector<at::Tensor> copies;
    for (const at::Tensor &parameter : m_parameters)
        copies.push_back(parameter.detach().clone());
    return copies;
}

void Mitigating::restore(const std::vector<at::Tensor> &parameters) const
{
    const at::NoGradGuard guard;
    for (std::size_t i = 0; i < m_parameters.size(); ++i)
        m_parameters[i].copy_(parameters[i]);
}

void Mitigating::report(double fraction, const std::string &stage) const
{
    if (!m_control.observer().progress)
        return;
    Progress progress;
    progress.fraction = fraction;
    progress.stage = stage;
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - m_start;
    if (fraction > 0.02)
        progress.secondsLeft = spent.count() * (1 - fraction) / fraction;
    m_control.observer().progress(progress);
}

/// False after a stop.
bool Mitigating::trainEpoch(torch::optim::Adam &optimizer, at::Generator &order, double progress)
{
    const std::int64_t count = m_train.images.size(0);
    const at::Tensor rows =
        at::randperm(count, order, at::TensorOptions().dtype(at::kLong)).to(m_train.images.device());
    for (std::int64_t first = 0; first < count; first += m_params.batchSize) {
        if (!m_control.proceed())
            return false;
        const at::Tensor batch = rows.slice(0, first, std::min<std::int64_t>(first + m_params.batchSize, count));
        std::vector<at::Tensor> images{m_train.images.index_select(0, batch)};
        std::vector<at::Tensor> labels{m_train.labels.index_select(0, batch)};
        if (m_params.method == MitigationMethod::DrmGuard) {
            const at::NoGradGuard guard;
            for (const KnownBackdoor &backdoor : m_backdoors.recovered) {
                images.push_back(backdoor.apply(images.front()));
                labels.push_back(labels.front());
            }
        }
        const at::Tensor x = at::cat(images).contiguous(at::MemoryFormat::ChannelsLast);
        const at::Tensor loss = ((answer(x) - at::cat(labels)) / m_deviation).square().mean();
        if (!std::isfinite(loss.item<double>()))
            throw Error(ErrorKind::UnsuitableData,
                        "The loss became infinite; choose smaller learning rates or check the labels.");
        optimizer.zero_grad();
        loss.backward();
        optimizer.step();
        report(progress, "mitigating");
    }
    return true;
}

Mitigating::Ended Mitigating::tryRate(int index)
{
    const double rate = m_params.learningRates[static_cast<std::size_t>(index)];
    for (at::Tensor &parameter : m_parameters)
        parameter.requires_grad_(true);
    torch::optim::Adam optimizer(m_parameters, torch::optim::AdamOptions(rate));
    at::Generator order = generatorFor(m_params.seed, "mitigation order");
    PhaseInfo phase;
    phase.index = index;
    phase.title = "learning rate " + std::to_string(rate);
    phase.terms = mitigationTerms();
    phase.iterations = m_params.epochs;
    if (m_control.observer().phaseStarted)
        m_control.observer().phaseStarted(phase);
    double best = std::numeric_limits<double>::infinity();
    int stale = 0;
    for (int epoch = 1; epoch <= m_params.epochs && stale < m_params.patience; ++epoch) {
        const auto done = static_cast<double>(index * m_params.epochs + epoch - 1);
        const double all = static_cast<double>(m_params.learningRates.size()) * m_params.epochs;
        if (!trainEpoch(optimizer, order, done / all))
            return Ended::Stopped;
        const std::vector<double> now = terms(errorsOn(m_validation));
        if (m_control.observer().iteration)
            m_control.observer().iteration({index, epoch, {now.begin(), now.end()}});
        const double error = validationError(now);
        stale = error < best ? 0 : stale + 1;
        best = std::min(best, error);
        if (error < m_bestError) {
            m_bestError = error;
            m_best = copyOfParameters();
            m_result.learningRate = rate;
            m_result.epoch = epoch;
        }
    }
    return Ended::Finished;
}

MitigationResult Mitigating::run()
{
    // The optimising executor would rewrite the graph after a few steps and specialise it for every batch size.
    const torch::jit::GraphOptimizerEnabledGuard plain(false);
    m_result.before = errorsOn(m_test);
    const std::vector<at::Tensor> original = copyOfParameters();
    m_best = original;
    m_bestError = validationError(terms(errorsOn(m_validation)));
    for (int rate = 0; rate < static_cast<int>(m_params.learningRates.size()); ++rate) {
        restore(original);
        if (tryRate(rate) == Ended::Stopped) {
            m_result.state = RunState::Stopped;
            m_result.learningRate = 0;
            m_result.epoch = 0;
            m_best = original;
            break;
        }
    }
    restore(m_best);
    m_result.after = errorsOn(m_test);
    report(1, "mitigated");
    m_result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    return m_result;
}

} // namespace

double inDeviations(const std::vector<double> &errors, const std::vector<double> &labelStd)
{
    double sum = 0;
    for (std::size_t j = 0; j < errors.size(); ++j)
        sum += errors[j] / labelStd.at(j);
    return sum / static_cast<double>(std::max<std::size_t>(1, errors.size()));
}

std::vector<std::string> mitigationTerms()
{
    return {"clean error", "AE", "DAE"};
}

MitigationResult mitigate(RegressionModel &model, const ImageBatch &images, const Table &labels,
                          const Backdoors &backdoors, const MitigateParams &params, RunControl &control)
{
    if (params.threads < 0)
        throw Error(ErrorKind::InvalidArgument, "The number of threads must not be negative.");
    const ThreadCount threads(params.threads);
    return Mitigating(model, images, labels, backdoors, params, control).run();
}

} // namespace drm
