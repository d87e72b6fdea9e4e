// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/graph/ReducedPrecision.h"

#include <torch/csrc/jit/ir/constants.h>
#include <torch/csrc/jit/passes/dead_code_elimination.h>

#include <algorithm>
#include <set>
#include <vector>

namespace drm {

using torch::jit::Graph;
using torch::jit::Node;
using torch::jit::Value;

namespace {

/// float32 from here on: features → features.to(float32), for every user.
Value *insertWidening(Graph &graph, Value *features)
{
    Node *after = features->node();
    const torch::jit::WithInsertPoint guard(after->next());
    Value *type = graph.insertConstant(static_cast<std::int64_t>(at::kFloat));
    Value *no = graph.insertConstant(false);
    Value *none = graph.insertConstant(c10::IValue());
    Node *cast = graph.create(c10::Symbol::fromQualString("aten::to"), {features, type, no, no, none});
    graph.insertNode(cast);
    features->replaceAllUsesAfterNodeWith(cast, cast->output());
    return cast->output();
}

/// hardtanh has no slope in bfloat16 in LibTorch 1.13; clamp is the same and has one.
void replaceHardtanh(Graph &graph)
{
    const auto inPlace = c10::Symbol::fromQualString("aten::hardtanh_");
    std::vector<Node *> found;
    for (Node *node : graph.nodes())
        if (node->kind() == inPlace || node->kind() == c10::Symbol::fromQualString("aten::hardtanh"))
            found.push_back(node);
    for (Node *node : found) {
        const torch::jit::WithInsertPoint guard(node);
        Node *clamp = graph.create(c10::Symbol::fromQualString("aten::clamp"), node->inputs());
        graph.insertNode(clamp);
        clamp->output()->setType(node->output()->type());
        node->output()->replaceAllUsesWith(clamp->output());
        if (node->kind() == inPlace) // what it changed is what later nodes see
            node->input(0)->replaceAllUsesAfterNodeWith(node, clamp->output());
        node->destroy();
    }
}

/// A mean over places is a sum that is divided: LibTorch writes the slope of a mean out, in another memory order than
/// that of the images, and the layers before it take ten times as long on the way back.
void replaceMeans(Graph &graph)
{
    std::vector<Node *> found;
    for (Node *node : graph.nodes())
        if (node->kind() == c10::Symbol::fromQualString("aten::mean") && node->inputs().size() == 4)
            found.push_back(node);
    const auto add = [&](const char *kind, std::vector<Value *> inputs, const c10::TypePtr &type) {
        Node *node = graph.create(c10::Symbol::fromQualString(kind), inputs);
        graph.insertNode(node);
        node->output()->setType(type);
        return node->output();
    };
    for (Node *node : found) {
        const torch::jit::WithInsertPoint guard(node);
        Value *sum = add("aten::sum", node->inputs().vec(), node->output()->type());
        Value *all = add("aten::numel", {node->input(0)}, c10::IntType::get());
        Value *left = add("aten::numel", {sum}, c10::IntType::get());
        Value *count = add("aten::div", {all, left}, c10::FloatType::get());
        Value *mean = add("aten::div", {sum, count}, node->output()->type());
        node->output()->replaceAllUsesWith(mean);
        node->destroy();
    }
}

/// Constant weights become bfloat16; a user keeps its float32 constant where it works behind the head.
void narrowConstants(Graph &graph, const std::set<const Node *> &behindHead)
{
    for (Node *node : graph.nodes()) {
        if (behindHead.count(node) > 0)
            continue;
        for (std::size_t i = 0; i < node->inputs().size(); ++i) {
            const auto constant = torch::jit::toIValue(node->input(i));
            if (!constant || !constant->isTensor() || !constant->toTensor().defined()
                || constant->toTensor().scalar_type() != at::kFloat)
                continue;
            const torch::jit::WithInsertPoint guard(node);
            node->replaceInput(i, graph.insertConstant(constant->toTensor().to(at::kBFloat16)));
        }
    }
    torch::jit::EliminateDeadCode(graph.block());
}

} // namespace

bool cpuMultipliesBfloat16()
{
#if defined(__x86_64__) && defined(__GNUC__)
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx512bf16") != 0;
#else
    return false;
#endif
}

Precision fasterPrecision(double fullSeconds, double reducedSeconds)
{
    return fullSeconds < 0.9 * reducedSeconds ? Precision::Full : Precision::Reduced;
}

std::shared_ptr<Graph> reducedPrecisionCopy(const Graph &graph, std::size_t answers)
{
    const std::shared_ptr<Graph> copy = const_cast<Graph &>(graph).copy(); // copy() changes nothing, and is not const
    for (const Node *node : copy->nodes())
        if (!node->blocks().empty())
            return nullptr;
    replaceHardtanh(*copy);
    std::set<const Value *> widened;
    for (std::size_t i = answers; i < copy->outputs().size(); ++i)
        widened.insert(insertWidening(*copy, copy->outputs().at(i)));
    std::set<const Node *> behindHead;
    for (const Node *node : copy->nodes()) { // in order of execution, so one pass is enough
        const auto &inputs = node->inputs();
        const bool behind = std::any_of(inputs.begin(), inputs.end(), [&](const Value *input) {
            return widened.count(input) > 0 || behindHead.count(input->node()) > 0;
        });
        if (behind)
            behindHead.insert(node);
    }
    narrowConstants(*copy, behindHead);
    replaceMeans(*copy);
    return copy;
}

} // namespace drm
