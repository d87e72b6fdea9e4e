// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/graph/GraphRewrite.h"

#include <torch/csrc/jit/api/function_impl.h>
#include <torch/csrc/jit/ir/constants.h>

#include <functional>

namespace drm {

using torch::jit::Block;
using torch::jit::Graph;
using torch::jit::Node;

namespace {

bool isForeign(at::ScalarType type)
{
    return type == at::kHalf || type == at::kBFloat16 || type == at::kDouble;
}

std::string nameOf(at::ScalarType type)
{
    return type == at::kHalf ? "float16" : type == at::kBFloat16 ? "bfloat16" : "float64";
}

/// `visit` may put nodes before the one it is given.
void visitNodes(Block *block, const std::function<void(Node *)> &visit)
{
    for (Node *node : block->nodes()) {
        visit(node);
        for (Block *inner : node->blocks())
            visitNodes(inner, visit);
    }
}

/// All of the file: what forward calls may be a method of a submodule or a free function.
void visitCode(const torch::jit::Module &module, const std::function<void(Graph &, Node *)> &visit)
{
    for (torch::jit::Function *function : module._ivalue()->compilation_unit()->get_functions()) {
        auto *code = torch::jit::tryToGraphFunction(*function);
        if (!code)
            continue;
        code->ensure_defined(); // code is compiled when it is first wanted
        const std::shared_ptr<Graph> graph = code->graph();
        visitNodes(graph->block(), [&](Node *node) { visit(*graph, node); });
    }
}

c10::optional<at::Tensor> constantTensor(const Node *node)
{
    if (node->kind() != torch::jit::prim::Constant || node->outputs().size() != 1)
        return c10::nullopt;
    const auto value = torch::jit::toIValue(node->output());
    if (!value || !value->isTensor() || !value->toTensor().defined())
        return c10::nullopt;
    return value->toTensor();
}

/// The inputs of `node` that are constants of a number type.
void visitTypes(Node *node, const std::function<void(std::size_t, at::ScalarType)> &visit)
{
    const auto *schema = node->maybeSchema();
    if (!schema)
        return;
    for (std::size_t i = 0; i < schema->arguments().size() && i < node->inputs().size(); ++i) {
        if (schema->arguments()[i].name() != "dtype")
            continue;
        const auto type = torch::jit::toIValue(node->input(i));
        if (type && type->isInt())
            visit(i, static_cast<at::ScalarType>(type->toInt()));
    }
}

c10::optional<at::Device> constantDevice(const Node *node)
{
    if (node->outputs().size() != 1 || node->output()->type()->kind() != c10::TypeKind::DeviceObjType)
        return c10::nullopt;
    if (const auto value = torch::jit::toIValue(node->output()); value && value->isDevice())
        return value->toDevice();
    if (std::string(node->kind().toQualString()) != "aten::device" || node->inputs().empty())
        return c10::nullopt;
    const auto name = torch::jit::toIValue(node->input(0));
    try {
        return name && name->isString() ? c10::optional<at::Device>(name->toStringRef()) : c10::nullopt;
    } catch (const c10::Error &) {
        return c10::nullopt; // no device of that name: it fails where it is used
    }
}

bool sameDevice(at::Device a, at::Device b)
{
    return a.type() == b.type() && (!a.has_index() || !b.has_index() || a.index() == b.index());
}

void replaceConstant(Graph &graph, Node *node, const c10::IValue &value)
{
    const torch::jit::WithInsertPoint guard(node);
    node->output()->replaceAllUsesWith(graph.insertConstant(value));
}

} // namespace

std::string foreignNumberType(const torch::jit::Module &module)
{
    for (const at::Tensor &parameter : module.parameters())
        if (isForeign(parameter.scalar_type()))
            return nameOf(parameter.scalar_type());
    for (const at::Tensor &buffer : module.buffers())
        if (isForeign(buffer.scalar_type()) && buffer.scalar_type() != at::kDouble)
            return nameOf(buffer.scalar_type());
    std::string found;
    visitCode(module, [&](Graph &, Node *node) {
        // Weights of a model that was frozen before it was saved.
        const auto tensor = constantTensor(node);
        if (found.empty() && tensor && isForeign(tensor->scalar_type())
            && (tensor->scalar_type() != at::kDouble || tensor->dim() > 1))
            found = nameOf(tensor->scalar_type());
        visitTypes(node, [&](std::size_t, at::ScalarType type) {
            // Single steps in float64 run everywhere.
            if (found.empty() && isForeign(type) && type != at::kDouble)
                found = nameOf(type);
        });
    });
    return found;
}

std::string foreignDevice(const torch::jit::Module &module, at::Device device)
{
    std::string found;
    visitCode(module, [&](Graph &, Node *node) {
        const auto named = constantDevice(node);
        if (found.empty() && named && !sameDevice(*named, device))
            found = named->str();
    });
    return found;
}

void computeInFloat32(torch::jit::Module &module)
{
    const at::NoGradGuard guard;
    for (at::Tensor parameter : module.parameters())
        if (isForeign(parameter.scalar_type()))
            parameter.set_data(parameter.detach().to(at::kFloat));
    for (at::Tensor buffer : module.buffers())
        if (isForeign(buffer.scalar_type()))
            buffer.set_data(buffer.detach().to(at::kFloat));
    visitCode(module, [](Graph &graph, Node *node) {
        if (const auto tensor = constantTensor(node); tensor && isForeign(tensor->scalar_type()))
            replaceConstant(graph, node, tensor->to(at::kFloat));
        visitTypes(node, [&](std::size_t input, at::ScalarType type) {
            if (!isForeign(type))
                return;
            const torch::jit::WithInsertPoint point(node);
            node->replaceInput(input, graph.insertConstant(static_cast<std::int64_t>(at::kFloat)));
        });
    });
}

void computeOn(torch::jit::Module &module, at::Device device)
{
    visitCode(
        module,
        [device](Graph &graph, Node *node) {
            if (const auto named = constantDevice(node); named && !sameDevice(*named, device))
                replaceConstant(graph, node, device);
            if (const auto tensor = constantTensor(node); tensor && !sameDevice(tensor->device(), device))
                replaceConstant(graph, node, tensor->to(device));
        });
}

} // namespace drm
