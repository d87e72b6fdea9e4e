// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/RegressionModel.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/model/ModuleLoader.h"
#include "core/model/RegressionModelImpl.h"
#include "core/model/graph/AnswerHead.h"
#include "core/model/graph/GraphRewrite.h"
#include "core/model/graph/ModelGraph.h"
#include "core/model/graph/OneImage.h"
#include "core/model/graph/ReducedPrecision.h"
#include "core/torch/StopScope.h"
#include "core/torch/TorchMessage.h"

#include <algorithm>
#include <utility>

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

void describeFile(const ExaminedModel &file, ModelInfo &info)
{
    info.path = file.path();
    info.format = file.format();
    info.declaredHeight = file.height();
    info.declaredWidth = file.width();
    info.remarks = file.remarks();
    info.sha256 = file.sha256();
    info.fileBytes = static_cast<std::int64_t>(file.fileBytes());
}

at::Device deviceOf(const std::string &name)
{
    try {
        return at::Device(name);
    } catch (const c10::Error &) {
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine", "There is no device %1; use cpu or cuda."), {name}});
    }
}

/// In float32 on the device, whatever the file was saved with.
void computeHere(RegressionModel::Impl &impl, const ExaminedModel &file, ModelInfo &info)
{
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
                    {file.path(), impl.device.str(), torchText(error.what())}},
            file.path());
    }
}

/// What the module wants beside the image becomes part of it. Channels of the image where that tells; 0: it does not.
int giveOtherInputs(RegressionModel::Impl &impl, const ModelOptions &options, const std::string &path, ModelInfo &info)
{
    const OneImageModule oneImage = OneImage::of(impl.original, options, path);
    if (oneImage.holdsGiven) {
        impl.original = oneImage.module;
        if (impl.asSaved)
            impl.asSaved = OneImage::heldBy(oneImage, *impl.asSaved);
        impl.holdsGiven = true;
        impl.given = oneImage.given;
        info.inputs = oneImage.constants.text();
        info.remarks.insert(info.remarks.end(), oneImage.remarks.begin(), oneImage.remarks.end());
    }
    return oneImage.channels;
}

void describeGraph(const FrozenGraph &frozen, const AnswerHead &head, ModelInfo &info)
{
    info.channels = frozen.channels;
    info.answers = head.answers.text();
    info.headName = head.name;
    if (head.weight.defined()) {
        info.outputs = static_cast<int>(head.weight.size(0));
        info.features = static_cast<int>(head.weight.size(1));
    }
    if (!head.answers.parts.empty())
        info.remarks.push_back(answersRemark(head));
    for (const LinearNode &linear : frozen.linears)
        info.headCandidates.push_back(
            {linear.name, static_cast<int>(linear.weight.size(1)), static_cast<int>(linear.weight.size(0))});
    info.layers = frozen.layers;
    info.foldedBatchNorms = frozen.batchNormsBefore - frozen.batchNormsAfter;
    info.remainingBatchNorms = frozen.batchNormsAfter;
}

/// The frozen graph, with the inputs of its head as further outputs.
void takeGraph(RegressionModel::Impl &impl, FrozenGraph frozen, const AnswerHead &head, bool mayReduce)
{
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
    if (mayReduce && impl.device.is_cpu() && cpuMultipliesBfloat16()) {
        if (const auto reduced = reducedPrecisionCopy(*frozen.graph, head.tensors))
            impl.reducedExecutor.emplace(reduced, "forward_with_features_bfloat16");
    }
}

void takeTransform(RegressionModel::Impl &impl, const InputTransform &transform)
{
    impl.transform = transform;
    const at::Tensor std = channelVector(transform.std, 1.0, impl.channels);
    impl.inputScale = (transform.scale / std).to(impl.device);
    impl.inputShift = (-channelVector(transform.mean, 0.0, impl.channels) / std).to(impl.device);
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

std::unique_ptr<RegressionModel> RegressionModel::load(const ExaminedModel &file, const ModelOptions &options)
{
    const Uninterrupted loading; // or a stop would look like a damaged file
    const std::string &path = file.path();
    std::unique_ptr<RegressionModel> model(new RegressionModel);
    Impl &impl = *model->m_impl;
    ModelInfo &info = model->m_info;
    describeFile(file, info);
    impl.device = deviceOf(options.device);
    impl.original = loadModule(file, impl.device);
    impl.original.eval();
    if (!impl.original.find_method("forward"))
        throw Error(ErrorKind::UnsuitableModel, Message{DRM_TEXT("Engine", "%1 has no forward method."), {path}}, path);
    computeHere(impl, file, info);
    const int channels = giveOtherInputs(impl, options, path, info);
    for (const at::Tensor &parameter : impl.original.parameters())
        info.parameters += parameter.numel();

    // Freezing shares the tensors that it does not fold, and fine-tuning would change the frozen model along.
    FrozenGraph frozen = freezeModule(impl.original.deepcopy(), path);
    const AnswerHead head = findAnswerHead(frozen, options.head, AnswerChoice::of(options.answers), path);
    describeGraph(frozen, head, info);
    takeGraph(impl, std::move(frozen), head, options.reducedPrecision);
    if (channels > 0)
        info.channels = channels;
    takeChannels(impl, info);
    takeTransform(impl, options.transform);
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

Table RegressionModel::predictGiven(const ImageBatch &images, const Table &given) const
{
    if (given.empty())
        return predict(images);
    const at::NoGradGuard guard;
    const at::Tensor all = toTensor(images, m_impl->device);
    const at::Tensor rows = toTensor(given);
    std::vector<at::Tensor> outputs;
    for (std::int64_t first = 0; first < all.size(0); first += 64)
        outputs.push_back(m_impl->answersGiven(all.slice(0, first, first + 64), rows.slice(0, first, first + 64)));
    return outputs.empty() ? Table{} : toTable(at::cat(outputs));
}

} // namespace drm
