// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/graph/ModelGraph.h"

#include "core/base/Error.h"
#include "core/model/graph/GraphVisit.h"
#include "core/model/graph/OneImage.h"
#include "core/torch/TorchMessage.h"

#include <torch/csrc/jit/ir/constants.h>
#include <torch/csrc/jit/passes/dead_code_elimination.h>
#include <torch/csrc/jit/passes/fuse_linear.h>
#include <torch/csrc/jit/passes/inliner.h>
#include <torch/csrc/jit/passes/lower_tuples.h>

#include <algorithm>
#include <set>
#include <sstream>

namespace drm {

using torch::jit::Node;
using torch::jit::Value;

namespace {

c10::optional<at::Tensor> constantTensor(const Value *value)
{
    const auto constant = torch::jit::toIValue(value);
    if (!constant || !constant->isTensor() || !constant->toTensor().defined())
        return c10::nullopt;
    return constant->toTensor().detach();
}

/// Layers as people name them, with the weight's shape, from the graph before anything is folded.
void describeLayers(torch::jit::Graph &graph, FrozenGraph &result)
{
    static const std::set<std::string> skipped{"detach", "size", "Int", "len", "__getitem__", "contiguous", "t", "to"};
    visitNodes(graph.block(), [&](Node *node) {
        const std::string kind = node->kind().toQualString();
        if (kind.rfind("aten::", 0) != 0)
            return;
        LayerInfo layer;
        layer.kind = kind.substr(6);
        while (!layer.kind.empty() && layer.kind.back() == '_')
            layer.kind.pop_back();
        if (skipped.count(layer.kind) > 0)
            return;
        layer.scope = node->scopeName();
        if (node->inputs().size() > 1) {
            if (const auto weight = constantTensor(node->input(1)))
                layer.shape = shapeText(*weight);
        }
        if (layer.kind == "batch_norm")
            ++result.batchNormsBefore;
        result.layers.push_back(std::move(layer));
    });
}

/// oneDNN works on channels-last images; weights in the same order save a reorder an iteration.
void layOutChannelsLast(torch::jit::Graph &graph)
{
    visitNodes(graph.block(), [&](Node *node) {
        if (!isConvolution(node))
            return;
        const auto weight = constantTensor(node->input(1));
        if (!weight || weight->dim() != 4)
            return;
        const torch::jit::WithInsertPoint guard(node);
        node->replaceInput(1, graph.insertConstant(weight->contiguous(at::MemoryFormat::ChannelsLast)));
    });
    torch::jit::EliminateDeadCode(graph.block());
}

/// Freezing deletes the functions it has inlined, and the nodes' call stacks still point to them; LibTorch would follow
/// these pointers into freed memory when it words an error. The frozen forward itself stays.
void forgetDeletedFunctions(torch::jit::Graph &graph, torch::jit::Function &forward)
{
    visitNodes(
        graph.block(),
        [&](Node *node) {
            if (node->callstack())
                node->setCallStack(c10::make_intrusive<torch::jit::InlinedCallStack>(&forward, node->sourceRange()));
        });
}

c10::optional<LinearNode> asLinear(Node *node)
{
    const std::string kind = node->kind().toQualString();
    LinearNode linear;
    if (kind == "aten::linear") {
        const auto weight = constantTensor(node->input(1));
        if (!weight || weight->dim() != 2)
            return c10::nullopt;
        linear.input = node->input(0);
        linear.weight = *weight;
        if (const auto bias = constantTensor(node->input(2)))
            linear.bias = *bias;
    } else if (kind == "aten::addmm") {
        const auto bias = constantTensor(node->input(0));
        const auto transposed = constantTensor(node->input(2));
        if (!bias || !transposed || transposed->dim() != 2)
            return c10::nullopt;
        linear.input = node->input(1);
        linear.weight = transposed->t();
        linear.bias = *bias;
    } else if (kind == "aten::matmul" || kind == "aten::mm") {
        const auto transposed = constantTensor(node->input(1));
        if (!transposed || transposed->dim() != 2)
            return c10::nullopt;
        linear.input = node->input(0);
        linear.weight = transposed->t();
    } else {
        return c10::nullopt;
    }
    linear.output = node->output();
    linear.weight = linear.weight.to(at::kFloat).contiguous();
    linear.bias = linear.bias.defined() ? linear.bias.to(at::kFloat).flatten()
                                        : at::zeros({linear.weight.size(0)}, linear.weight.options());
    if (linear.bias.numel() == 1)
        linear.bias = linear.bias.expand({linear.weight.size(0)}).contiguous();
    return linear;
}

std::string parameterName(const torch::jit::Module &module, const at::Tensor &weight)
{
    for (const auto &parameter : module.named_parameters()) {
        const at::Tensor value = parameter.value.detach();
        if (value.dim() != 2 || value.numel() != weight.numel())
            continue;
        if ((value.sizes() == weight.sizes() && at::equal(value.to(at::kFloat), weight))
            || (value.t().sizes() == weight.sizes() && at::equal(value.t().to(at::kFloat), weight)))
            return OneImage::givenName(parameter.name);
    }
    return {};
}

} // namespace

std::string shapeText(const at::Tensor &tensor)
{
    std::ostringstream text;
    for (std::int64_t i = 0; i < tensor.dim(); ++i)
        text << (i ? "×" : "") << tensor.size(i);
    return text.str();
}

bool isTensor(const Value *value)
{
    return value->type()->isSubtypeOf(*c10::TensorType::get());
}

bool isConvolution(const Node *node)
{
    static const std::set<std::string> names{"aten::conv1d", "aten::conv2d", "aten::conv3d", "aten::convolution",
                                             "aten::_convolution"};
    return names.count(node->kind().toQualString()) > 0;
}

namespace {

[[noreturn]] void refuse(const std::string &path, const Message &reason)
{
    throw Error(ErrorKind::UnsuitableModel, reason, path);
}

/// "a tensor", "a tuple of 2 tensors", "a dictionary", ... in the words of those who export models.
Message spoken(const c10::Type &type)
{
    switch (type.kind()) {
    case c10::TypeKind::TensorType:
        return {DRM_TEXT("Engine", "a tensor"), {}};
    case c10::TypeKind::TupleType: {
        const auto parts = type.containedTypes();
        const bool tensors = std::all_of(parts.begin(), parts.end(), [](const c10::TypePtr &part) {
            return part->isSubtypeOf(*c10::TensorType::get());
        });
        return {tensors ? DRM_TEXT("Engine", "a tuple of %1 tensors") : DRM_TEXT("Engine", "a tuple of %1 parts"),
                {std::to_string(parts.size())}};
    }
    case c10::TypeKind::ListType:
        if (type.containedTypes().front()->kind() == c10::TypeKind::TensorType)
            return {DRM_TEXT("Engine", "a list of tensors"), {}};
        return {DRM_TEXT("Engine", "a list of %1"), {type.containedTypes().front()->annotation_str()}};
    case c10::TypeKind::DictType:
        return {DRM_TEXT("Engine", "a dictionary"), {}};
    case c10::TypeKind::NoneType:
        return {DRM_TEXT("Engine", "nothing"), {}};
    default:
        return {DRM_TEXT("Engine", "a value of the type %1"), {type.annotation_str()}};
    }
}

/// A tensor, or some in a tuple, a list or a dictionary.
bool holdsTensors(const c10::Type &type)
{
    const auto isTensor = [](const c10::TypePtr &part) { return part->isSubtypeOf(*c10::TensorType::get()); };
    switch (type.kind()) {
    case c10::TypeKind::TensorType:
        return true;
    case c10::TypeKind::TupleType: {
        const auto parts = type.containedTypes();
        return std::any_of(parts.begin(), parts.end(), isTensor);
    }
    case c10::TypeKind::ListType:
        return isTensor(type.containedTypes().front());
    case c10::TypeKind::DictType:
        return type.containedTypes().front()->kind() == c10::TypeKind::StringType
            && isTensor(type.containedTypes().at(1));
    default:
        return false;
    }
}

/// What forward declares: one image batch in, one tensor or some out.
void requireTensors(const torch::jit::Module &module, const std::string &path)
{
    const auto &schema = module.get_method("forward").function().getSchema();
    const auto &arguments = schema.arguments();
    const bool others =
        std::any_of(arguments.begin() + std::min<std::ptrdiff_t>(2, static_cast<std::ptrdiff_t>(arguments.size())),
                    arguments.end(), [](const c10::Argument &one) { return !one.default_value(); });
    if (arguments.size() < 2 || others) {
        std::string names;
        for (std::size_t i = 1; i < arguments.size(); ++i)
            names += (i > 1 ? ", " : "") + arguments[i].name();
        refuse(path,
               names.empty() ? Message{DRM_TEXT("Engine",
                                                "%1 takes %2 arguments; a model that can be scanned takes one image "
                                                "batch. Export a wrapper whose forward(x) fixes the others."),
                                       {path, std::to_string(arguments.size() - 1)}}
                             : Message{DRM_TEXT("Engine",
                                                "%1 takes %2 arguments (%3); a model that can be scanned takes one "
                                                "image batch. Export a wrapper whose forward(x) fixes the others."),
                                       {path, std::to_string(arguments.size() - 1), names}});
    }
    if (!arguments[1].type()->isSubtypeOf(*c10::TensorType::get()))
        refuse(path,
               Message{DRM_TEXT("Engine",
                                "%1 takes %2 (%3); a model that can be scanned takes one image batch. Export a wrapper "
                                "whose forward(x) puts x into it."),
                       {path, spoken(*arguments[1].type()), arguments[1].name()}});
    if (schema.returns().size() == 1 && !holdsTensors(*schema.returns()[0].type()))
        refuse(path,
               Message{DRM_TEXT("Engine",
                                "%1 answers with %2; a model that can be scanned answers with a tensor, a row of "
                                "numbers for each image, or with several in a tuple, list or dictionary. Export a "
                                "wrapper whose forward(x) returns that."),
                       {path, spoken(*schema.returns()[0].type())}});
}

/// Arguments behind the image get the values that the code gives them where nobody does.
void fixOtherArguments(torch::jit::Graph &graph, const torch::jit::Module &module)
{
    constexpr std::size_t image = 1; // behind the module itself
    const auto &arguments = module.get_method("forward").function().getSchema().arguments();
    const torch::jit::WithInsertPoint guard(*graph.nodes().begin());
    for (std::size_t i = graph.inputs().size(); i-- > image + 1;) {
        Value *constant = graph.insertConstant(arguments.at(i).default_value().value());
        graph.inputs()[i]->replaceAllUsesWith(constant);
        graph.eraseInput(i);
    }
}

/// What is left of a model that was not exported for evaluation in floating point.
void requireOrdinaryCode(torch::jit::Graph &graph, const std::string &path)
{
    visitNodes(
        graph.block(),
        [&](const Node *node) {
            const std::string kind = node->kind().toQualString();
            if (kind.rfind("quantized::", 0) == 0 || kind == "aten::quantize_per_tensor")
                refuse(path,
                       Message{DRM_TEXT("Engine",
                                        "%1 is quantised (it uses %2), and no gradient passes through whole numbers. "
                                        "Export the model as it was before it was quantised."),
                               {path, kind}});
            if (kind.find("batch_norm") == std::string::npos || !node->maybeSchema())
                return;
            const auto &arguments = node->schema().arguments();
            for (std::size_t i = 0; i < arguments.size() && i < node->inputs().size(); ++i) {
                const auto training =
                    arguments[i].name() == "training" ? torch::jit::toIValue(node->input(i)) : c10::nullopt;
                if (training && training->isBool() && training->toBool())
                    refuse(path,
                           Message{DRM_TEXT("Engine",
                                            "%1 was exported in training mode: its batch norms take mean and deviation "
                                            "from the batch, so that the answer to an image depends on the others. "
                                            "Call model.eval() and export it again."),
                                   {path}});
            }
        });
}

} // namespace

void failToSimplify(const std::string &path, const std::exception &why)
{
    throw Error(ErrorKind::UnsuitableModel,
                Message{DRM_TEXT("Engine",
                                 "The forward method of %1 could not be simplified for a search. %2 Export it in "
                                 "evaluation mode (model.eval())."),
                        {path, torchText(why.what())}},
                path);
}

FrozenGraph freezeModule(const torch::jit::Module &module, const std::string &path)
{
    requireTensors(module, path);
    FrozenGraph result;
    try {
        // Described unfolded, so that an analyst recognises the network he knows.
        torch::jit::Module described = torch::jit::freeze(module, c10::nullopt, /*optimize_numerics=*/false);
        auto before = described.get_method("forward").graph()->copy();
        torch::jit::Inline(*before);
        describeLayers(*before, result);

        result.module = torch::jit::freeze(module);
        result.graph = result.module.get_method("forward").graph()->copy();
        fixOtherArguments(*result.graph, module);
        torch::jit::Inline(*result.graph);
        torch::jit::LowerSimpleTuples(result.graph);
        torch::jit::FuseLinear(result.graph);
        torch::jit::EliminateDeadCode(result.graph);
        forgetDeletedFunctions(*result.graph, result.module.get_method("forward").function());
        requireOrdinaryCode(*result.graph, path);
    } catch (const Error &) {
        throw;
    } catch (const std::exception &error) {
        failToSimplify(path, error);
    }
    visitNodes(result.graph->block(), [&](Node *node) {
        if (std::string(node->kind().toQualString()) == "aten::batch_norm")
            ++result.batchNormsAfter;
        if (result.channels == 0 && isConvolution(node)) {
            const auto weight = constantTensor(node->input(1));
            if (weight && weight->dim() == 4)
                result.channels = static_cast<int>(weight->size(1));
        }
    });
    layOutChannelsLast(*result.graph);

    int position = 0;
    for (Node *node : result.graph->nodes()) {
        auto linear = asLinear(node);
        if (!linear)
            continue;
        linear->name = parameterName(module, linear->weight);
        if (linear->name.empty())
            linear->name = "linear-" + std::to_string(position);
        ++position;
        result.linears.push_back(*linear);
    }
    return result;
}

} // namespace drm
