// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/RegressionModel.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/model/ColourOrder.h"
#include "core/model/ForwardFailure.h"
#include "core/model/ModuleLoader.h"
#include "core/model/RegressionModelImpl.h"
#include "core/model/graph/AnswerHead.h"
#include "core/model/graph/GraphHabits.h"
#include "core/model/graph/GraphRewrite.h"
#include "core/model/graph/ModelGraph.h"
#include "core/model/graph/OneImage.h"
#include "core/model/graph/ReducedPrecision.h"
#include "core/torch/StopScope.h"
#include "core/torch/TorchMessage.h"

#include <chrono>
#include <limits>

namespace drm {

namespace {

at::Tensor channelVector(const std::vector<double> &values, double fallback, int channels)
{
    at::Tensor result = at::full({1, channels, 1, 1}, fallback);
    for (int c = 0; c < channels && !values.empty(); ++c)
        result[0][c][0][0] = values[std::min<std::size_t>(static_cast<std::size_t>(c), values.size() - 1)];
    return result;
}

/// What is read as the answers, where that is a choice.
Message answersRemark(const AnswerHead &head)
{
    std::string others;
    for (const std::string &name : head.otherParts)
        others += (others.empty() ? "" : ", ") + printable(name);
    const std::string read = printable(head.answers.text());
    return others.empty()
        ? Message{DRM_TEXT("Engine", "Read as the answers: %1. Others are chosen under Answers (--answers)."), {read}}
        : Message{DRM_TEXT("Engine",
                           "The model answers with several tensors. Read as the answers: %1; left "
                           "out: %2. Others are chosen under Answers (--answers)."),
                  {read, others}};
}

} // namespace

RegressionModel::RegressionModel()
    : m_impl(std::make_unique<Impl>())
{
}

RegressionModel::~RegressionModel() = default;

const InputTransform &RegressionModel::transform() const
{
    return m_impl->transform;
}

Message framesRemark(int copies)
{
    return {DRM_TEXT("Engine",
                     "The model takes %1 images one behind the other in its channels, such as frames or two eyes; the "
                     "same image is given to it %1 times."),
            {std::to_string(copies)}};
}

/// What the images of a set, grey or in colours, have to become for a model whose first convolution takes
/// ModelInfo::channels, which becomes that of the images.
void takeChannels(RegressionModel::Impl &impl, ModelInfo &info)
{
    constexpr int most = 96; ///< 32 frames in colours
    impl.hasConvolution = info.channels > 0;
    const int taken = info.channels > 0 ? info.channels : 3;
    impl.channels = taken == 1 || taken > most ? taken : taken == 4 || taken % 3 == 0 ? 3 : 1;
    impl.opaque = taken == 4;
    impl.copies = impl.opaque ? 1 : taken / impl.channels;
    if (info.channels > 0)
        info.channels = impl.channels;
    if (impl.opaque)
        info.remarks.push_back(Message{
            DRM_TEXT("Engine", "The model takes four channels; images are given to it with a fourth of 1 (opaque)."),
            {}});
    else if (impl.copies > 1)
        info.remarks.push_back(framesRemark(impl.copies));
}

std::unique_ptr<RegressionModel> RegressionModel::load(const ExaminedModel &file, const ModelOptions &options)
{
    const Uninterrupted loading; // or a stop would look like a damaged file
    const std::string &path = file.path();
    std::unique_ptr<RegressionModel> model(new RegressionModel);
    Impl &impl = *model->m_impl;
    try {
        impl.device = at::Device(options.device);
    } catch (const c10::Error &) {
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine", "There is no device %1; use cpu or cuda."), {options.device}});
    }
    impl.original = loadModule(file, impl.device);
    impl.original.eval();
    if (!impl.original.find_method("forward"))
        throw Error(ErrorKind::UnsuitableModel, Message{DRM_TEXT("Engine", "%1 has no forward method."), {path}}, path);
    ModelInfo &info = model->m_info;
    try {
        impl.numberType = foreignNumberType(impl.original);
        if (!impl.numberType.empty()) {
            impl.asSaved = loadModule(file, impl.device);
            impl.asSaved->eval();
            computeInFloat32(impl.original);
            info.remarks.push_back(Message{
                DRM_TEXT("Engine", "The model's numbers are %1; here it is computed in float32."), {impl.numberType}});
        }
        const std::string device = foreignDevice(impl.original, impl.device);
        if (!device.empty()) {
            computeOn(impl.original, impl.device);
            info.remarks.push_back(
                Message{DRM_TEXT("Engine", "The model's code names the device %1; here it runs on %2."),
                        {device, impl.device.str()}});
        }
    } catch (const std::exception &error) {
        throw Error(
            ErrorKind::UnsuitableModel,
            Message{DRM_TEXT(
                        "Engine",
                        "%1 could not be made to compute in float32 on %2. %3 Export it in float32, on the processor."),
                    {path, impl.device.str(), torchText(error.what())}},
            path);
    }

    const OneImageModule oneImage = OneImage::of(impl.original, options, path);
    if (oneImage.holdsGiven) {
        impl.original = oneImage.module;
        if (impl.asSaved)
            impl.asSaved = OneImage::heldBy(oneImage, *impl.asSaved);
        impl.holdsGiven = true;
        info.inputs = oneImage.constants.text();
        info.remarks.insert(info.remarks.end(), oneImage.remarks.begin(), oneImage.remarks.end());
    }

    // Freezing shares the tensors that it does not fold, and fine-tuning would change the frozen model along.
    FrozenGraph frozen = freezeModule(impl.original.deepcopy(), path);
    const AnswerHead head = findAnswerHead(frozen, options.head, AnswerChoice::of(options.answers), path);
    impl.answers = head.answers;
    impl.answerTensors = head.tensors;
    if (head.weight.defined()) {
        impl.weight = head.weight.to(impl.device);
        impl.bias = head.bias.to(impl.device);
    }
    impl.frozen = frozen.module;
    for (const HeadInput &input : head.inputs) {
        impl.channelsFirst.push_back(input.channelsFirst);
        frozen.graph->registerOutput(input.value);
    }
    impl.graph = frozen.graph;
    impl.executor = torch::jit::GraphExecutor(frozen.graph, "forward_with_features");
    if (options.reducedPrecision && impl.device.is_cpu() && cpuMultipliesBfloat16()) {
        if (const auto reduced = reducedPrecisionCopy(*frozen.graph, head.tensors))
            impl.reducedExecutor.emplace(reduced, "forward_with_features_bfloat16");
    }

    info.path = path;
    info.format = file.format();
    info.declaredHeight = file.height();
    info.declaredWidth = file.width();
    info.remarks.insert(info.remarks.begin(), file.remarks().begin(), file.remarks().end());
    info.sha256 = file.sha256();
    info.fileBytes = static_cast<std::int64_t>(file.fileBytes());
    for (const at::Tensor &parameter : impl.original.parameters())
        info.parameters += parameter.numel();
    info.channels = frozen.channels;
    info.answers = head.answers.text();
    info.headName = head.name;
    if (head.weight.defined()) {
        info.outputs = static_cast<int>(head.weight.size(0));
        info.features = static_cast<int>(head.weight.size(1));
    }
    if (!head.answers.parts.empty())
        info.remarks.push_back(answersRemark(head));
    for (const LinearNode &linear : frozen.linears) {
        info.headCandidates.push_back(
            {linear.name, static_cast<int>(linear.weight.size(1)), static_cast<int>(linear.weight.size(0))});
    }
    info.layers = frozen.layers;
    info.foldedBatchNorms = frozen.batchNormsBefore - frozen.batchNormsAfter;
    info.remainingBatchNorms = frozen.batchNormsAfter;

    impl.transform = options.transform;
    if (oneImage.channels > 0)
        info.channels = oneImage.channels;
    takeChannels(impl, info);
    const int channels = impl.channels;
    const at::Tensor std = channelVector(options.transform.std, 1.0, channels);
    impl.inputScale = (options.transform.scale / std).to(impl.device);
    impl.inputShift = (-channelVector(options.transform.mean, 0.0, channels) / std).to(impl.device);
    return model;
}

void RegressionModel::learnSizes(const ImageBatch &images)
{
    if (m_info.outputs > 0)
        return;
    Table features;
    m_info.outputs = predict(images, &features).columns;
    m_info.features = features.columns;
}

std::vector<double> RegressionModel::periods(const ImageBatch &images) const
{
    const at::Tensor periods = m_impl->periodsOn(toTensor(images, m_impl->device));
    return periods.defined() ? toDoubles(periods) : std::vector<double>{};
}

torch::jit::Module RegressionModel::Impl::ownModule() const
{
    return holdsGiven ? OneImage::given(original) : original;
}

std::vector<RegressionModel::RawPart> RegressionModel::answerParts(const ImageBatch &images) const
{
    const c10::InferenceMode guard;
    at::Tensor x = toTensor(images, m_impl->device).slice(0, 0, 2);
    m_impl->forward(x); // finds out how the model takes images, or says why it does not
    if (m_impl->fixedBatch > 0)
        x = x.slice(0, 0, 1).expand({m_impl->fixedBatch, -1, -1, -1});
    const torch::jit::GraphOptimizerEnabledGuard plain(false);
    torch::jit::Module module = m_impl->original;
    const c10::IValue answer = module.forward({m_impl->prepared(x)});
    std::vector<RawPart> parts;
    const auto add = [&](const std::string &name, const c10::IValue &value) {
        if (!value.isTensor())
            return;
        const at::Tensor &part = value.toTensor();
        const bool perImage = part.dim() > 0 && part.size(0) == x.size(0);
        parts.push_back({name, part.sizes().slice(perImage ? 1 : 0).vec()});
    };
    if (answer.isTensor())
        add({}, answer);
    else if (answer.isGenericDict())
        for (const auto &part : answer.toGenericDict())
            add(part.key().toStringRef(), part.value());
    else if (answer.isTuple())
        for (const c10::IValue &part : answer.toTupleRef().elements())
            add(std::to_string(parts.size()), part);
    else if (answer.isTensorList())
        for (const at::Tensor &part : answer.toTensorVector())
            add(std::to_string(parts.size()), part);
    return parts;
}

at::Tensor RegressionModel::Impl::prepared(const at::Tensor &x) const
{
    at::Tensor input = inOrderOf(transform, x);
    if (transform.scale != 1.0 || !transform.mean.empty() || !transform.std.empty())
        input = input * inputScale + inputShift;
    if (opaque)
        input = at::cat({input, at::ones_like(input.slice(1, 0, 1))}, 1);
    if (copies > 1)
        input = input.repeat({1, copies, 1, 1});
    if (channelsLast)
        return input.permute({0, 2, 3, 1}).clone(at::MemoryFormat::Contiguous);
    return input.is_same(x) ? x.clone() : input;
}

RegressionModel::Impl::Passed RegressionModel::Impl::pass(const at::Tensor &input, Precision precision) const
{
    // The optimising executor would re-specialise for every batch size; the graph is already folded.
    const torch::jit::GraphOptimizerEnabledGuard plain(false);
    torch::jit::Stack stack{c10::IValue(frozen._ivalue()), input};
    if (precision == Precision::Reduced) {
        stack.back() = input.to(at::kBFloat16);
        torch::jit::GraphExecutor(*reducedExecutor).run(stack);
    } else {
        torch::jit::GraphExecutor(executor).run(stack); // a handle; run() is not const
    }
    Passed passed;
    for (std::size_t i = 0; i < stack.size(); ++i)
        (i < answerTensors ? passed.tensors : passed.inputs).push_back(stack[i].toTensor());
    passed.answers = answersFrom(passed.tensors, answers, input.size(0));
    return passed;
}

at::Tensor RegressionModel::Impl::periodsOn(const at::Tensor &x) const
{
    if (!answers.hasTurns())
        return {};
    const at::NoGradGuard guard;
    const at::Tensor one = x.slice(0, 0, 1).expand({std::max<std::int64_t>(1, fixedBatch), -1, -1, -1});
    return periodsOf(pass(prepared(one), Precision::Full).tensors, answers, one.size(0));
}

ModelAnswer RegressionModel::Impl::runPrepared(const at::Tensor &input, Precision precision) const
{
    const Passed passed = pass(input, precision);
    std::vector<at::Tensor> features;
    for (std::size_t i = 0; i < passed.inputs.size(); ++i)
        features.push_back(bias.defined() && passed.inputs[i].size(0) == input.size(0)
                               ? passed.inputs[i].flatten(1)
                               : overPlaces(passed.inputs[i], channelsFirst[i], /*mean=*/true, input.size(0)));
    return {passed.answers, (features.size() == 1 ? features.front() : at::cat(features, 1)).to(at::kFloat)};
}

ModelAnswer RegressionModel::Impl::run(const at::Tensor &x, Precision precision) const
{
    const std::int64_t atOnce = fixedBatch;
    if (atOnce == 0 || x.size(0) == atOnce)
        return runPrepared(prepared(x), precision);
    std::vector<at::Tensor> outputs;
    std::vector<at::Tensor> features;
    for (at::Tensor part : x.split(atOnce)) {
        const std::int64_t count = part.size(0);
        if (count < atOnce)
            part = at::cat({part, part.slice(0, count - 1).expand({atOnce - count, -1, -1, -1})});
        const ModelAnswer answer = runPrepared(prepared(part), precision);
        outputs.push_back(answer.outputs.slice(0, 0, count));
        features.push_back(answer.features.slice(0, 0, count));
    }
    return {at::cat(outputs), at::cat(features)};
}

bool RegressionModel::Impl::findHabit(const at::Tensor &x) const
{
    if (findFixedBatch(x))
        return true;
    if (x.size(0) == 0 || x.size(1) != channels)
        return false;
    const auto works = [&] {
        try {
            const at::NoGradGuard guard;
            runPrepared(prepared(x.detach().slice(0, 0, 1)));
            return true;
        } catch (const std::exception &) {
            throwIfStopped();
            return findFixedBatch(x);
        }
    };
    if (!channelsLast) {
        channelsLast = true;
        if (works())
            return true;
        channelsLast = false;
    }
    // Frames that the code takes apart before a convolution sees them. Without convolutions, numbers of other images
    // would fit, too.
    if (copies == 1 && !opaque && hasConvolution) {
        for (const int count : {2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16}) {
            copies = count;
            if (works())
                return true;
        }
        copies = 1;
    }
    return false;
}

bool RegressionModel::Impl::findFixedBatch(const at::Tensor &x) const
{
    if (fixedBatch != 0 || x.size(0) == 0 || x.size(1) != channels)
        return false;
    for (const std::int64_t size : batchSizesInCode(*graph)) {
        if (size == x.size(0))
            continue;
        try {
            const at::NoGradGuard guard;
            runPrepared(prepared(x.detach().slice(0, 0, 1).expand({size, -1, -1, -1})));
            fixedBatch = size;
            return true;
        } catch (const std::exception &) {
            continue; // not this one
        }
    }
    return false;
}

ModelAnswer RegressionModel::Impl::forward(const at::Tensor &x, Precision precision) const
{
    if (x.dim() == 4 && x.size(0) > imagesAPass(x)) {
        std::vector<at::Tensor> outputs;
        std::vector<at::Tensor> features;
        for (const at::Tensor &part : x.split(imagesAPass(x))) {
            ModelAnswer answer = forward(part, precision);
            outputs.push_back(std::move(answer.outputs));
            features.push_back(std::move(answer.features));
        }
        return {at::cat(outputs), at::cat(features)};
    }
    try {
        return run(x, precision);
    } catch (const AnswerFormError &) {
        throw; // not the images' fault
    } catch (const std::exception &error) {
        throwIfStopped(); // LibTorch's interpreter passes on the text of an exception, not its type
        if (!isOutOfMemory(error.what()) && findHabit(x))
            return run(x, precision);
        throw Error(ErrorKind::UnsuitableModel, forwardFailure(*this, x, error.what()));
    }
}

c10::optional<at::Tensor> RegressionModel::Impl::answersOf(torch::jit::Module module, const at::Tensor &x) const
{
    try {
        const at::NoGradGuard guard;
        const torch::jit::GraphOptimizerEnabledGuard plain(false);
        at::Tensor input = prepared(x);
        const auto parameters = module.parameters();
        if (parameters.size() > 0)
            input = input.to((*parameters.begin()).scalar_type());
        else if (asSaved && module._ivalue() == asSaved->_ivalue())
            input = input.to(numberType == "float64"       ? at::kDouble
                                 : numberType == "float16" ? at::kHalf
                                                           : at::kBFloat16);
        std::vector<at::Tensor> rows;
        for (const at::Tensor &part : input.split(fixedBatch == 0 ? input.size(0) : fixedBatch.load()))
            rows.push_back(answersFrom(module.forward({part.clone()}), answers, part.size(0)));
        return at::cat(rows);
    } catch (const std::exception &) {
        throwIfStopped();
        return c10::nullopt;
    }
}

bool RegressionModel::Impl::reducedAgrees(const at::Tensor &images, const at::Tensor &outputVariance) const
{
    if (!reducedExecutor)
        return false;
    try {
        const at::Tensor x = images.detach().clone().requires_grad_(true);
        const ModelAnswer reduced = forward(x, Precision::Reduced);
        (reduced.outputs.sum() + reduced.features.sum()).backward();
        const at::NoGradGuard guard;
        const at::Tensor error =
            (reduced.outputs - forward(images).outputs).pow(2).mean(0) / outputVariance.clamp_min(1e-12);
        return error.mean().item<double>() < 0.05 * 0.05 && x.grad().isfinite().all().item<bool>();
    } catch (const StopRequested &) {
        throw;
    } catch (const std::exception &) {
        return false; // a graph that insists on float32; nothing is lost
    }
}

Precision RegressionModel::Impl::searchPrecision(const at::Tensor &images, const at::Tensor &outputVariance) const
{
    constexpr double enough = 1; ///< seconds
    constexpr int rounds = 5;
    using Clock = std::chrono::steady_clock;
    const auto since = [](Clock::time_point begin) {
        return std::chrono::duration<double>(Clock::now() - begin).count();
    };
    const Clock::time_point start = Clock::now();
    if (!reducedAgrees(images, outputVariance))
        return Precision::Full;

    // Where the pass that agreed took long, a few images tell as much. The two take turns, so that whatever else the
    // machine does meets both, and the best of several counts.
    at::Tensor x = since(start) < enough / 4 ? images : images.slice(0, 0, 4);
    x = x.detach().clone().requires_grad_(true);
    const auto pass = [&](Precision precision) {
        const Clock::time_point begin = Clock::now();
        const ModelAnswer answer = forward(x, precision);
        (answer.outputs.sum() + answer.features.sum()).backward();
        return since(begin);
    };
    const Clock::time_point trial = Clock::now();
    double full = std::numeric_limits<double>::infinity();
    double reduced = full;
    for (int round = 0; round < rounds && since(trial) < enough; ++round) {
        full = std::min(full, pass(Precision::Full));
        reduced = std::min(reduced, pass(Precision::Reduced));
    }
    return fasterPrecision(full, reduced);
}

bool RegressionModel::accepts(const ImageBatch &images) const
{
    const c10::InferenceMode guard;
    const at::Tensor x = toTensor(images, m_impl->device).slice(0, 0, 2);
    try {
        m_impl->run(x);
        return true;
    } catch (const std::exception &) {
        throwIfStopped();
        return m_impl->findHabit(x);
    }
}

Table RegressionModel::predict(const ImageBatch &images, Table *features) const
{
    const c10::InferenceMode guard;
    std::vector<at::Tensor> outputs;
    std::vector<at::Tensor> featureRows;
    const at::Tensor all = toTensor(images, m_impl->device);
    for (const at::Tensor &part : all.split(64)) {
        const ModelAnswer answer = m_impl->forward(part);
        outputs.push_back(answer.outputs);
        if (features)
            featureRows.push_back(answer.features);
    }
    if (outputs.empty())
        return {};
    if (features)
        *features = toTable(at::cat(featureRows));
    return toTable(at::cat(outputs));
}

at::Tensor toTensor(const ImageBatch &images, at::Device device)
{
    // from_blob borrows the memory; contiguous() copies it into the wanted order.
    at::Tensor borrowed = torch::from_blob(const_cast<float *>(images.pixels.data()),
                                           {images.count, images.channels, images.height, images.width}, at::kFloat);
    return borrowed.clone(at::MemoryFormat::ChannelsLast).to(device);
}

ImageBatch toImageBatch(const at::Tensor &images)
{
    const at::Tensor plain = images.detach().to(at::kCPU, at::kFloat).contiguous();
    ImageBatch batch;
    batch.count = static_cast<int>(plain.size(0));
    batch.channels = static_cast<int>(plain.size(1));
    batch.height = static_cast<int>(plain.size(2));
    batch.width = static_cast<int>(plain.size(3));
    batch.pixels.assign(plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel());
    return batch;
}

std::vector<double> toDoubles(const at::Tensor &values)
{
    const at::Tensor plain = values.detach().to(at::kCPU, at::kDouble).contiguous();
    return {plain.data_ptr<double>(), plain.data_ptr<double>() + plain.numel()};
}

Table toTable(const at::Tensor &values)
{
    const at::Tensor plain = values.detach().to(at::kCPU, at::kFloat).contiguous();
    Table table;
    table.rows = static_cast<int>(plain.size(0));
    table.columns = static_cast<int>(plain.size(1));
    table.values.assign(plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel());
    return table;
}

} // namespace drm
