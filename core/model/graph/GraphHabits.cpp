// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/graph/GraphHabits.h"

#include "core/model/graph/GraphVisit.h"
#include "core/model/graph/ModelGraph.h"

#include <torch/csrc/jit/ir/constants.h>

#include <algorithm>
#include <set>

namespace drm {

using torch::jit::Block;
using torch::jit::Graph;
using torch::jit::Node;
using torch::jit::Value;

namespace {

std::string kindOf(const Node *node)
{
    return node->kind().toQualString();
}

bool drawsRandomNumbers(const Node *node)
{
    static const std::set<std::string> names{
        "aten::rand",         "aten::rand_like", "aten::randn",       "aten::randn_like", "aten::randint",
        "aten::randperm",     "aten::normal",    "aten::bernoulli",   "aten::poisson",    "aten::multinomial",
        "aten::bernoulli_",   "aten::uniform_",  "aten::normal_",     "aten::random_",    "aten::exponential_",
        "aten::randint_like", "aten::cauchy_",   "aten::log_normal_", "aten::geometric_", "aten::binomial"};
    if (names.count(kindOf(node)) > 0)
        return true;
    if (kindOf(node).find("dropout") == std::string::npos || node->inputs().size() < 3)
        return false;
    const auto train = torch::jit::toIValue(node->input(2));
    return !train || !train->isBool() || train->toBool();
}

bool changesItself(const Node *node)
{
    if (kindOf(node) == "prim::SetAttr")
        return true;
    const auto *schema = node->maybeSchema();
    if (!schema)
        return false;
    for (std::size_t i = 0; i < schema->arguments().size() && i < node->inputs().size(); ++i) {
        const auto *alias = schema->arguments()[i].alias_info();
        if (!alias || !alias->isWrite())
            continue;
        const std::string source = kindOf(node->input(i)->node());
        if (source == "prim::GetAttr" || source == "prim::Constant")
            return true;
    }
    return false;
}

bool asksForTime(const Node *node)
{
    const std::string kind = kindOf(node);
    return kind == "prim::TimePoint" || kind == "aten::time" || kind == "aten::clock";
}

bool isFirst(const Value *value)
{
    const auto constant = torch::jit::toIValue(value);
    return constant && constant->isInt() && constant->toInt() == 0;
}

/// The number of images, or of a tensor's rows: what shapes are made of, and nothing else should be.
bool givesBatchSize(const Node *node)
{
    const std::string kind = kindOf(node);
    if (kind == "aten::size")
        return node->inputs().size() == 2 && isFirst(node->input(1));
    if (kind == "aten::len" || kind == "aten::numel")
        return isTensor(node->input(0));
    return kind == "aten::__getitem__" && kindOf(node->input(0)->node()) == "aten::size" && isFirst(node->input(1));
}

bool raises(Block *block)
{
    bool found = false;
    visitNodes(block, [&](Node *node) { found = found || kindOf(node) == "prim::RaiseException"; });
    return found;
}

/// A number, not a shape: `x * n`, `x > n`, `torch.tensor(n)`. (Tracing turns every size into a tensor and back, which
/// is prim::NumToTensor and says nothing.)
bool calculatesWith(const Node *node, const std::set<const Value *> &sizes)
{
    static const std::set<std::string> names{
        "aten::mul",  "aten::div",  "aten::add",  "aten::sub",    "aten::pow",          "aten::eq",
        "aten::ne",   "aten::gt",   "aten::lt",   "aten::ge",     "aten::le",           "aten::mul_",
        "aten::div_", "aten::add_", "aten::sub_", "aten::tensor", "aten::scalar_tensor"};
    if (names.count(kindOf(node)) == 0 || node->outputs().size() != 1 || !isTensor(node->output()))
        return false;
    return std::any_of(node->inputs().begin(), node->inputs().end(),
                       [&](const Value *input) { return sizes.count(input) > 0; });
}

bool goesByBatchSize(Graph &graph)
{
    std::set<const Value *> sizes;
    bool found = false;
    visitNodes(graph.block(), [&](Node *node) { // in order of execution, so one pass is enough but for loops
        const auto known = [&](const Value *value) { return sizes.count(value) > 0; };
        if (givesBatchSize(node)) {
            sizes.insert(node->output());
            return;
        }
        if (kindOf(node) == "prim::ListUnpack" && kindOf(node->input()->node()) == "aten::size"
            && node->input()->node()->inputs().size() == 1) {
            sizes.insert(node->output(0));
            return;
        }
        if (kindOf(node) == "prim::If") {
            found = found || (known(node->input()) && !raises(node->blocks().at(0)) && !raises(node->blocks().at(1)));
            return;
        }
        found = found || calculatesWith(node, sizes);
        if (std::any_of(node->inputs().begin(), node->inputs().end(), known)) {
            for (const Value *output : node->outputs())
                if (!isTensor(output))
                    sizes.insert(output);
        }
    });
    return found;
}

} // namespace

std::vector<Message> unsteadyHabits(Graph &graph)
{
    std::string random;
    bool changes = false;
    bool time = false;
    visitNodes(graph.block(), [&](Node *node) {
        if (random.empty() && drawsRandomNumbers(node))
            random = kindOf(node);
        changes = changes || changesItself(node);
        time = time || asksForTime(node);
    });
    std::vector<Message> habits;
    if (!random.empty())
        habits.push_back(Message{DRM_TEXT("Engine", "The model's code draws random numbers (%1)."), {random}});
    if (changes)
        habits.push_back(
            Message{DRM_TEXT("Engine", "The model's code changes what it remembers between two calls."), {}});
    if (time)
        habits.push_back(Message{DRM_TEXT("Engine", "The model's code asks for the time."), {}});
    if (goesByBatchSize(graph))
        habits.push_back(Message{
            DRM_TEXT("Engine", "The model's code asks how many images it is given, and goes another way by it."), {}});
    return habits;
}

bool asksForGradient(Graph &graph)
{
    bool found = false;
    visitNodes(graph.block(), [&](Node *node) {
        const std::string kind = kindOf(node);
        found = found || kind == "prim::requires_grad" || kind == "aten::requires_grad"
            || kind == "aten::is_grad_enabled" || kind == "aten::is_leaf" || kind == "prim::is_leaf";
    });
    return found;
}

std::vector<std::int64_t> batchSizesInCode(Graph &graph)
{
    constexpr std::int64_t largest = 512;
    constexpr std::size_t most = 12;
    static const std::set<std::string> shaped{"aten::view",   "aten::reshape",     "aten::expand", "aten::zeros",
                                              "aten::ones",   "aten::new_zeros",   "aten::full",   "aten::empty",
                                              "aten::repeat", "aten::broadcast_to"};
    std::vector<std::int64_t> sizes{1};
    const auto add = [&](std::int64_t size) {
        if (size >= 1 && size <= largest && sizes.size() < most
            && std::find(sizes.begin(), sizes.end(), size) == sizes.end())
            sizes.push_back(size);
    };
    visitNodes(graph.block(), [&](Node *node) {
        if (shaped.count(kindOf(node)) == 0)
            return;
        for (const Value *input : node->inputs()) {
            const auto constant = torch::jit::toIValue(input);
            if (constant && constant->isIntList()) {
                const auto list = constant->toIntVector();
                for (std::size_t i = 0; i < std::min<std::size_t>(2, list.size()); ++i)
                    add(list[i]);
            } else if (kindOf(input->node()) == "prim::ListConstruct") {
                const auto parts = input->node()->inputs();
                for (std::size_t i = 0; i < std::min<std::size_t>(2, parts.size()); ++i) {
                    const auto part = torch::jit::toIValue(parts[i]);
                    if (part && part->isInt())
                        add(part->toInt());
                }
            }
        }
    });
    return sizes;
}

} // namespace drm
