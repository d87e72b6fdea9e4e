// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/RegressionModel.h"

#include "core/base/Error.h"
#include "core/model/ModelGraph.h"
#include "core/model/ModuleLoader.h"
#include "core/model/ReducedPrecision.h"
#include "core/model/RegressionModelImpl.h"

#include <map>

namespace drm {

namespace {

const std::map<std::string, InputTransform> &namedTransforms()
{
    static const std::map<std::string, InputTransform> transforms{
        {"0-1", {}},
        {"0-255", {255.0, {}, {}, false}},
        {"-1-1", {1.0, {0.5, 0.5, 0.5}, {0.5, 0.5, 0.5}, false}},
        {"imagenet", {1.0, {0.485, 0.456, 0.406}, {0.229, 0.224, 0.225}, false}},
    };
    return transforms;
}

at::Tensor channelVector(const std::vector<double> &values, double fallback, int channels)
{
    at::Tensor result = at::full({1, channels, 1, 1}, fallback);
    for (int c = 0; c < channels && !values.empty(); ++c)
        result[0][c][0][0] = values[std::min<std::size_t>(static_cast<std::size_t>(c), values.size() - 1)];
    return result;
}

std::string firstLine(const std::string &text)
{
    return text.substr(0, text.find('\n'));
}

} // namespace

InputTransform InputTransform::named(const std::string &name)
{
    const auto found = namedTransforms().find(name);
    if (found == namedTransforms().end())
        throw Error(ErrorKind::InvalidArgument,
                    "There is no value range '" + name + "'; use 0-1, 0-255, -1-1 or imagenet.");
    return found->second;
}

const std::vector<std::string> &InputTransform::names()
{
    static const std::vector<std::string> result{"0-1", "0-255", "-1-1", "imagenet"};
    return result;
}

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
    const std::string &path = file.path();
    std::unique_ptr<RegressionModel> model(new RegressionModel);
    Impl &impl = *model->m_impl;
    try {
        impl.device = at::Device(options.device);
    } catch (const c10::Error &) {
        throw Error(ErrorKind::InvalidArgument, "There is no device " + options.device + "; use cpu or cuda.");
    }
    impl.original = loadModule(file, impl.device);
    impl.original.eval();
    if (!impl.original.find_method("forward"))
        throw Error(ErrorKind::UnsuitableModel, path + " has no forward method.", path);

    // Freezing shares the tensors that it does not fold, and fine-tuning would change the frozen model along.
    const FrozenGraph frozen = freezeModule(impl.original.deepcopy(), path);
    const LinearNode &head = findHead(frozen, options.head, path);
    impl.weight = head.weight;
    impl.bias = head.bias;
    impl.frozen = frozen.module;
    frozen.graph->registerOutput(head.input);
    impl.executor = torch::jit::GraphExecutor(frozen.graph, "forward_with_features");
    if (options.reducedPrecision && impl.device.is_cpu() && cpuMultipliesBfloat16()) {
        if (const auto reduced = reducedPrecisionCopy(*frozen.graph))
            impl.reducedExecutor.emplace(reduced, "forward_with_features_bfloat16");
    }

    ModelInfo &info = model->m_info;
    info.path = path;
    info.sha256 = file.sha256();
    info.fileBytes = static_cast<std::int64_t>(file.bytes().size());
    for (const at::Tensor &parameter : impl.original.parameters())
        info.parameters += parameter.numel();
    info.channels = frozen.channels;
    info.features = static_cast<int>(head.weight.size(1));
    info.outputs = static_cast<int>(head.weight.size(0));
    info.headName = head.name;
    for (const LinearNode &linear : frozen.linears) {
        info.headCandidates.push_back(
            {linear.name, static_cast<int>(linear.weight.size(1)), static_cast<int>(linear.weight.size(0))});
    }
    info.layers = frozen.layers;
    info.foldedBatchNorms = frozen.batchNormsBefore - frozen.batchNormsAfter;
    info.remainingBatchNorms = frozen.batchNormsAfter;

    impl.transform = options.transform;
    const int channels = info.channels > 0 ? info.channels : 3;
    const at::Tensor std = channelVector(options.transform.std, 1.0, channels);
    impl.inputScale = (options.transform.scale / std).to(impl.device);
    impl.inputShift = (-channelVector(options.transform.mean, 0.0, channels) / std).to(impl.device);
    return model;
}

at::Tensor RegressionModel::Impl::prepared(const at::Tensor &x) const
{
    const at::Tensor input = transform.bgr ? x.flip(1) : x;
    const bool identity = transform.scale == 1.0 && transform.mean.empty() && transform.std.empty();
    return identity ? input : input * inputScale + inputShift;
}

ModelAnswer RegressionModel::Impl::forward(const at::Tensor &x, Precision precision) const
{
    try {
        const at::Tensor input = prepared(x);
        // The optimising executor would re-specialise for every batch size; the graph is already folded.
        const torch::jit::GraphOptimizerEnabledGuard plain(false);
        torch::jit::Stack stack{c10::IValue(original._ivalue()), input};
        if (precision == Precision::Reduced) {
            stack.back() = input.to(at::kBFloat16);
            torch::jit::GraphExecutor(*reducedExecutor).run(stack);
        } else {
            torch::jit::GraphExecutor(executor).run(stack); // a handle; run() is not const
        }
        ModelAnswer answer;
        answer.features = stack.back().toTensor();
        answer.outputs = stack.front().toTensor();
        if (answer.features.dim() != 2)
            answer.features = answer.features.flatten(1);
        if (answer.outputs.dim() != 2)
            answer.outputs = answer.outputs.reshape({x.size(0), -1});
        answer.features = answer.features.to(at::kFloat);
        answer.outputs = answer.outputs.to(at::kFloat);
        if (answer.outputs.size(0) != x.size(0) || answer.outputs.size(1) < 1)
            throw Error(ErrorKind::UnsuitableModel, "The model does not answer one row of numbers for each image.");
        return answer;
    } catch (const Error &) {
        throw;
    } catch (const std::exception &error) {
        const std::string what = error.what();
        const auto reason = what.rfind("RuntimeError: ");
        std::ostringstream shape;
        shape << x.size(1) << "×" << x.size(2) << "×" << x.size(3);
        throw Error(ErrorKind::UnsuitableModel,
                    "The model does not accept images of " + shape.str() + " (channels × height × width): "
                        + firstLine(reason == std::string::npos ? what : what.substr(reason + 14))
                        + " Choose the image size it was trained with.");
    }
}

Precision RegressionModel::Impl::searchPrecision(const at::Tensor &images, const at::Tensor &outputVariance) const
{
    if (!reducedExecutor)
        return Precision::Full;
    try {
        const at::Tensor x = images.detach().clone().requires_grad_(true);
        const ModelAnswer reduced = forward(x, Precision::Reduced);
        (reduced.outputs.sum() + reduced.features.sum()).backward();
        const at::NoGradGuard guard;
        const at::Tensor error =
            (reduced.outputs - forward(images).outputs).pow(2).mean(0) / outputVariance.clamp_min(1e-12);
        const bool agrees = error.mean().item<double>() < 0.05 * 0.05 && x.grad().isfinite().all().item<bool>();
        return agrees ? Precision::Reduced : Precision::Full;
    } catch (const std::exception &) {
        return Precision::Full; // a graph that insists on float32; nothing is lost
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
