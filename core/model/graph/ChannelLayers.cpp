// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/graph/ChannelLayers.h"

#include "core/model/graph/ModelGraph.h"

#include <torch/csrc/jit/ir/constants.h>
#include <torch/csrc/jit/passes/inliner.h>
#include <torch/csrc/jit/runtime/graph_executor.h>

#include <algorithm>
#include <memory>
#include <set>

namespace drm {

using torch::jit::Graph;
using torch::jit::Node;
using torch::jit::Value;

namespace {

/// A layer and where its output is in the graph.
struct FoundLayer {
    ChannelLayer layer;
    Value *output = nullptr;
};

struct Layers {
    std::shared_ptr<Graph> graph;
    std::vector<FoundLayer> found;
};

/// The value of a constant, or of an attribute of the module or of one of its parts.
c10::optional<c10::IValue> valueOf(const Value *value, const torch::jit::Module &module)
{
    const Node *node = value->node();
    if (node->kind() == torch::jit::prim::Param) {
        const bool self = value == node->owningGraph()->inputs().at(0);
        return self ? c10::optional<c10::IValue>(module._ivalue()) : c10::nullopt;
    }
    if (node->kind() == torch::jit::prim::GetAttr) {
        const auto owner = valueOf(node->input(), module);
        if (!owner || !owner->isObject())
            return c10::nullopt;
        return owner->toObjectRef().getAttr(node->s(torch::jit::attr::name));
    }
    if (node->kind() == torch::jit::prim::unchecked_cast)
        return valueOf(node->input(), module);
    return torch::jit::toIValue(value);
}

/// The parameter behind input `index`, undefined where it is none.
at::Tensor parameterOf(const Node *node, std::size_t index, const torch::jit::Module &module)
{
    const auto value = valueOf(node->input(index), module);
    const bool trainable = value && value->isTensor() && value->toTensor().defined() && value->toTensor().is_leaf()
        && value->toTensor().is_floating_point();
    const bool attribute = node->input(index)->node()->kind() != torch::jit::prim::Constant;
    return trainable && attribute ? value->toTensor() : at::Tensor();
}

bool isTransposed(const Node *node, const torch::jit::Module &module)
{
    if (std::string(node->kind().toQualString()) == "aten::conv2d")
        return false;
    const auto transposed = valueOf(node->input(6), module);
    return !transposed || !transposed->isBool() || transposed->toBool();
}

/// "self.layer1.0.conv2.weight" without its ends.
std::string nameOf(const Value *weight)
{
    std::string name;
    const Node *node = weight->node();
    while (node->kind() == torch::jit::prim::unchecked_cast)
        node = node->input()->node();
    // The last attribute is the parameter itself.
    while (node->kind() == torch::jit::prim::GetAttr) {
        node = node->input()->node();
        if (node->kind() == torch::jit::prim::GetAttr)
            name = node->s(torch::jit::attr::name) + (name.empty() ? "" : "." + name);
    }
    return name;
}

/// The only tensor operation that takes `value`, if it is `kind` or its in-place twin; else null.
Node *onlyFollower(const Value *value, const std::string &kind)
{
    Node *follower = nullptr;
    for (const torch::jit::Use &use : value->uses()) {
        const std::string user = use.user->kind().toQualString();
        if (user == "aten::size" || user == "aten::dim" || user == "prim::device" || user == "prim::dtype")
            continue;
        if (follower || (user != kind && user != kind + "_") || use.offset != 0)
            return nullptr;
        follower = use.user;
    }
    return follower;
}

bool hasCalls(Graph &graph)
{
    const auto nodes = graph.nodes();
    return std::any_of(nodes.begin(), nodes.end(), [](const Node *node) {
        return node->kind() == torch::jit::prim::CallMethod || node->kind() == torch::jit::prim::CallFunction;
    });
}

Layers find(const torch::jit::Module &module)
{
    Layers layers;
    layers.graph = module.get_method("forward").graph()->copy();
    // While the optimiser is off, a call is replaced by a body whose own calls stay.
    constexpr int deepest = 64;
    for (int depth = 0; depth < deepest && hasCalls(*layers.graph); ++depth)
        torch::jit::Inline(*layers.graph);
    std::set<const void *> known;
    for (Node *node : layers.graph->nodes()) {
        if (!isConvolution(node) || isTransposed(node, module))
            continue;
        FoundLayer found;
        found.layer.weight = parameterOf(node, 1, module);
        if (!found.layer.weight.defined() || found.layer.weight.dim() != 4
            || !known.insert(found.layer.weight.unsafeGetTensorImpl()).second)
            continue;
        found.layer.bias = parameterOf(node, 2, module);
        found.layer.name = nameOf(node->input(1));
        found.output = node->output();
        if (Node *norm = onlyFollower(found.output, "aten::batch_norm")) {
            const at::Tensor weight = parameterOf(norm, 1, module);
            const at::Tensor bias = parameterOf(norm, 2, module);
            if (weight.defined() && bias.defined()) {
                found.layer.weight = weight;
                found.layer.bias = bias;
            }
            found.output = norm->output();
        }
        layers.found.push_back(found);
    }
    return layers;
}

} // namespace

std::vector<ChannelLayer> channelLayers(const torch::jit::Module &module)
{
    std::vector<ChannelLayer> layers;
    for (const FoundLayer &found : find(module).found)
        layers.push_back(found.layer);
    return layers;
}

at::Tensor lastLayerActivation(const torch::jit::Module &module, const at::Tensor &images)
{
    const at::NoGradGuard guard;
    const Layers layers = find(module);
    Value *output = layers.found.back().output;
    if (const Node *relu = onlyFollower(output, "aten::relu"))
        output = const_cast<Node *>(relu)->output();
    // In place, a ReLU behind an addition would change what is measured; a copy of the values stays as it is.
    {
        const torch::jit::WithInsertPoint point(output->node()->next());
        Value *none = layers.graph->insertConstant(c10::IValue());
        Node *copy = layers.graph->create(c10::Symbol::fromQualString("aten::clone"), {output, none});
        layers.graph->insertNode(copy);
        layers.graph->registerOutput(copy->output());
    }
    torch::jit::GraphExecutor executor(layers.graph, "forward_with_activation");
    const torch::jit::GraphOptimizerEnabledGuard plain(false);
    at::Tensor sum;
    for (const at::Tensor &part : images.split(64)) {
        torch::jit::Stack stack{c10::IValue(module._ivalue()), part};
        executor.run(stack);
        const at::Tensor activation = stack.back().toTensor().to(at::kFloat).abs().mean({2, 3}).sum(0);
        sum = sum.defined() ? sum + activation : activation;
    }
    return sum / images.size(0);
}

} // namespace drm
