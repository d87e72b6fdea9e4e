// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mitigate/MitigationWork.h"

#include "core/base/Error.h"
#include "core/base/RunControl.h"
#include "core/detect/ScanSetup.h"
#include "core/metrics/MappedAnswers.h"
#include "core/model/MixedPrecision.h"
#include "core/model/graph/ReducedPrecision.h"
#include "core/search/Evaluation.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr double cleanWeight = 3; ///< a clean error 1 % higher outweighs a DAE 3 % lower
constexpr double leastError = 0.01; ///< label deviations; with the model's own answers for labels, errors begin at 0
constexpr double robustFrom = 0.1; ///< label deviations
constexpr std::int64_t samplesShown = 8;
constexpr std::int64_t mostValidation = 200; ///< images; they are looked at after an epoch
constexpr std::int64_t mostEpochImages = 640; ///< what takes time is steps, and more images teach more in as many
constexpr std::int64_t chunk = 64; ///< images passed forward at once where no gradient is taken

void check(const ImageBatch &images, const Table &labels, int outputs, const Backdoors &backdoors,
           const MitigateParams &params)
{
    const auto require = [](bool good, ErrorKind kind, const Message &message) {
        if (!good)
            throw Error(kind, message);
    };
    const ErrorKind argument = ErrorKind::InvalidArgument;
    require(params.epochs >= 0 && params.epochs <= 1000, argument,
            Message{DRM_TEXT("Engine", "Mitigation needs 0 to 1000 epochs."), {}});
    require(params.patience >= 1, argument, Message{DRM_TEXT("Engine", "The patience must be 1 epoch or more."), {}});
    require(params.batchSize >= 2 && params.batchSize <= 1024, argument,
            Message{DRM_TEXT("Engine", "Mitigation needs batches of 2 to 1024."), {}});
    require(params.pruneTolerance >= 1 && params.pruneTolerance <= 10, argument,
            Message{DRM_TEXT("Engine", "The tolerance of pruning must lie between 1 and 10."), {}});
    require(params.perturbationSteps >= 1 && params.perturbationSteps <= 100000, argument,
            Message{DRM_TEXT("Engine", "Neuron perturbation needs 1 to 100000 steps."), {}});
    require(params.perturbation >= 0 && params.perturbation <= 1, argument,
            Message{DRM_TEXT("Engine", "Neurons can be perturbed by 0 to 1 times their weight."), {}});
    const ErrorKind data = ErrorKind::UnsuitableData;
    require(images.count >= fewestMitigationImages, data,
            Message{DRM_TEXT("Engine", "Mitigation needs 40 images or more; there are %1."),
                    {std::to_string(images.count)}});
    require(
        labels.empty() || (labels.rows == images.count && labels.columns == outputs), data,
        Message{DRM_TEXT("Engine", "The labels do not have one row an image and one column an output of the model."),
                {}});
    require(params.method != MitigationMethod::DrmGuard || !backdoors.recovered.empty(), data,
            Message{DRM_TEXT("Engine",
                             "There is no recovered trigger to train against. Scan the model first; a model that was "
                             "found clean needs no mitigation."),
                    {}});
    for (const std::vector<KnownBackdoor> *known : {&backdoors.recovered, &backdoors.planted})
        for (const KnownBackdoor &backdoor : *known)
            require(
                backdoor.map.shift.size() == static_cast<std::size_t>(outputs), data,
                Message{DRM_TEXT("Engine", "The target of the %1 trigger does not have one number for each output."),
                        {backdoor.name}});
}

at::Tensor labelTensor(const Table &labels)
{
    return at::tensor(labels.values).reshape({labels.rows, labels.columns});
}

at::Tensor checkedLoss(at::Tensor loss)
{
    if (!std::isfinite(loss.item<double>()))
        throw Error(
            ErrorKind::UnsuitableData,
            Message{DRM_TEXT("Engine", "The loss became infinite; choose smaller learning rates or check the labels."),
                    {}});
    return loss;
}

} // namespace

void PrunedLayer::apply() const
{
    const at::NoGradGuard guard;
    std::vector<std::int64_t> shape(static_cast<std::size_t>(layer.weight.dim()), 1);
    shape.front() = -1;
    at::Tensor weight = layer.weight;
    weight.mul_(kept.reshape(shape));
    if (layer.bias.defined()) {
        at::Tensor bias = layer.bias;
        bias.mul_(kept);
    }
}

MitigationWork::MitigationWork(RegressionModel &model, const ImageBatch &images, const Table &labels,
                               const Backdoors &backdoors, const MitigateParams &params, RunControl &control)
    : m_suspicious(model)
    , m_model(model.impl())
    , m_backdoors(backdoors)
    , m_params(params)
    , m_control(control)
{
    if (images.count > 0)
        model.learnSizes(images);
    check(images, labels, model.info().outputs, backdoors, params);
    const at::Tensor all = toTensor(images, m_model.device);
    if (all.size(0) > 0) {
        const at::NoGradGuard guard;
        m_model.forward(all.slice(0, 0, 1)); // finds out how the model takes images
        m_periods = m_model.periodsOn(all);
    }
    m_result.ownLabels = labels.empty();
    at::Tensor truth = m_result.ownLabels ? answerAll(all) : labelTensor(labels).to(m_model.device);
    if (!truth.isfinite().all().item<bool>())
        throw Error(ErrorKind::UnsuitableData,
                    Message{DRM_TEXT("Engine", "Some labels are not finite numbers; remove these images."), {}});
    if (m_periods.defined()) { // labels in the turn of the answers
        const at::Tensor own = answerAll(all);
        truth = own - differencesOf(own, truth, m_periods);
    }
    m_deviation = truth.std(0);
    m_scale = toDoubles(m_deviation);
    if (*std::min_element(m_scale.begin(), m_scale.end()) <= 0)
        throw Error(ErrorKind::UnsuitableData,
                    Message{DRM_TEXT("Engine", "A label does not vary over the images; choose more varied ones."), {}});

    at::Generator generator = generatorFor(params.seed, "mitigation split");
    const at::Tensor order =
        at::randperm(all.size(0), generator, at::TensorOptions().dtype(at::kLong)).to(m_model.device);
    const std::int64_t testCount = all.size(0) / 4;
    const std::int64_t validationCount = std::min(all.size(0) * 15 / 100, mostValidation);
    const auto part = [&](std::int64_t first, std::int64_t end) {
        const at::Tensor rows = order.slice(0, first, end);
        return LabelledImages{all.index_select(0, rows), truth.index_select(0, rows)};
    };
    test = part(0, testCount);
    validation = part(testCount, testCount + validationCount);
    train = part(testCount + validationCount, all.size(0));
    m_result.testImages = static_cast<int>(testCount);
    m_result.validationImages = static_cast<int>(validationCount);
    m_result.trainImages = static_cast<int>(train.images.size(0));
    m_result.labelStd = toDoubles(test.labels.std(0));
    for (const at::Tensor &parameter : m_model.original.parameters())
        if (parameter.is_floating_point())
            m_parameters.push_back(parameter);
    if (m_parameters.empty())
        throw Error(ErrorKind::UnsuitableModel,
                    Message{DRM_TEXT("Engine",
                                     "The model has no parameters that could be changed; it was frozen when it was "
                                     "exported. Export it with torch.jit.script or torch.jit.trace alone."),
                            {}});
}

at::Tensor MitigationWork::answer(const at::Tensor &images) const
{
    const MixedPrecision convolutions(images.device().is_cpu() && cpuMultipliesBfloat16()
                                      && at::GradMode::is_enabled());
    torch::jit::Module &module = m_model.original;
    return answersFrom(module.forward({m_model.prepared(images)}), m_model.answers, images.size(0));
}

at::Tensor MitigationWork::answerAll(const at::Tensor &images) const
{
    const at::NoGradGuard guard;
    std::vector<at::Tensor> outputs;
    for (const at::Tensor &part : images.split(chunk))
        outputs.push_back(answer(part));
    return at::cat(outputs);
}

DefenceErrors::Triggered MitigationWork::errorsUnder(const KnownBackdoor &backdoor, const LabelledImages &part) const
{
    const at::NoGradGuard guard;
    std::vector<at::Tensor> answers;
    std::vector<at::Tensor> wanted;
    for (const at::Tensor &some : part.images.split(chunk)) {
        answers.push_back(answer(backdoor.apply(some)));
        wanted.push_back(mappedAnswers(backdoor.map, suspiciousAnswer(some), some));
    }
    const at::Tensor triggered = at::cat(answers);
    const auto errors = [&](const at::Tensor &labels) {
        return toDoubles(differencesOf(triggered, labels, m_periods).abs().mean(0));
    };
    return {errors(at::cat(wanted)), errors(part.labels)};
}

std::vector<double> MitigationWork::cleanErrors(const LabelledImages &part) const
{
    return toDoubles(differencesOf(answerAll(part.images), part.labels, m_periods).abs().mean(0));
}

DefenceErrors MitigationWork::errorsOn(const LabelledImages &part) const
{
    DefenceErrors errors;
    errors.clean = cleanErrors(part);
    for (const KnownBackdoor &backdoor : m_backdoors.recovered)
        errors.recovered.push_back(errorsUnder(backdoor, part));
    for (const KnownBackdoor &backdoor : m_backdoors.planted)
        errors.planted.push_back(errorsUnder(backdoor, part));
    return errors;
}

std::vector<MitigationSamples> MitigationWork::samples() const
{
    const at::Tensor images = test.images.slice(0, 0, samplesShown);
    std::vector<MitigationSamples> all;
    for (const std::vector<KnownBackdoor> *known : {&m_backdoors.recovered, &m_backdoors.planted}) {
        for (const KnownBackdoor &backdoor : *known) {
            const at::NoGradGuard guard;
            const at::Tensor triggered = backdoor.apply(images);
            const Table answers = toTable(answer(triggered));
            all.push_back({toImageBatch(images), toImageBatch(triggered),
                           toTable(test.labels.slice(0, 0, samplesShown)), answers, answers});
        }
    }
    return all;
}

std::vector<double> MitigationWork::validationTerms() const
{
    double attack = 0;
    double defending = 0;
    const auto count = static_cast<double>(std::max<std::size_t>(1, m_backdoors.recovered.size()));
    for (const KnownBackdoor &backdoor : m_backdoors.recovered) {
        const Triggered errors = errorsUnder(backdoor, validation);
        attack += inDeviations(errors.attack, m_scale) / count;
        defending += inDeviations(errors.defending, m_scale) / count;
    }
    return {cleanValidationError(), attack, defending};
}

double MitigationWork::cleanValidationError() const
{
    return inDeviations(cleanErrors(validation), m_scale);
}

double MitigationWork::choiceError(const std::vector<double> &terms) const
{
    if (m_params.method != MitigationMethod::DrmGuard)
        return terms[0];
    const auto share = [](double error) { return std::log(std::max(error, leastError)); };
    return share(terms[2]) + cleanWeight * share(terms[0]);
}

at::Tensor MitigationWork::suspiciousAnswer(const at::Tensor &images) const
{
    const at::NoGradGuard guard;
    return m_model.forward(images).outputs;
}

at::Tensor MitigationWork::loss(const at::Tensor &images, const at::Tensor &labels) const
{
    return checkedLoss((differencesOf(answer(images), labels, m_periods) / m_deviation).square().mean());
}

at::Tensor MitigationWork::robustLoss(const at::Tensor &images, const at::Tensor &labels) const
{
    const at::Tensor error = differencesOf(answer(images), labels, m_periods) / m_deviation;
    return checkedLoss(at::smooth_l1_loss(error, at::zeros_like(error), at::Reduction::Mean, robustFrom));
}

std::vector<at::Tensor> MitigationWork::copyOfParameters() const
{
    std::vector<at::Tensor> copies;
    for (const at::Tensor &parameter : m_parameters)
        copies.push_back(parameter.detach().clone());
    return copies;
}

void MitigationWork::restore(const std::vector<at::Tensor> &parameters) const
{
    const at::NoGradGuard guard;
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        at::Tensor own = m_parameters[i];
        own.copy_(parameters[i]);
    }
}

std::vector<at::Tensor> MitigationWork::batches(at::Generator &order) const
{
    const std::int64_t count = train.images.size(0);
    const at::Tensor rows = at::randperm(count, order, at::TensorOptions().dtype(at::kLong));
    return rows.slice(0, 0, mostEpochImages).to(train.images.device()).split(m_params.batchSize);
}

LabelledImages MitigationWork::trainRows(const at::Tensor &rows) const
{
    return {train.images.index_select(0, rows), train.labels.index_select(0, rows)};
}

void MitigationWork::setSpan(double first, double last)
{
    m_first = first;
    m_last = last;
}

bool MitigationWork::proceed(double share, const std::string &stage) const
{
    if (m_control.observer().progress) {
        Progress progress;
        progress.fraction = m_first + (m_last - m_first) * share;
        progress.stage = stage;
        if (progress.fraction > 0.02)
            progress.secondsLeft = seconds() * (1 - progress.fraction) / progress.fraction;
        m_control.observer().progress(progress);
    }
    return m_control.proceed();
}

void MitigationWork::startPhase(const std::string &title, int epochs)
{
    PhaseInfo phase;
    phase.index = m_phases++;
    phase.title = title;
    phase.terms = mitigationTerms();
    phase.iterations = epochs;
    if (m_control.observer().phaseStarted)
        m_control.observer().phaseStarted(phase);
}

void MitigationWork::endEpoch(int epoch, const std::vector<double> &terms) const
{
    if (m_control.observer().iteration)
        m_control.observer().iteration({m_phases - 1, epoch, {terms.begin(), terms.end()}});
}

double MitigationWork::seconds() const
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
}

} // namespace drm
