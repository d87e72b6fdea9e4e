// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/graph/AnswerHead.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/model/graph/HeadChoiceError.h"

#include <torch/csrc/jit/ir/constants.h>

#include <algorithm>
#include <map>
#include <set>

namespace drm {

using torch::jit::Graph;
using torch::jit::Node;
using torch::jit::Value;

namespace {

bool isA(const Node *node, std::initializer_list<const char *> kinds)
{
    const std::string kind = node->kind().toQualString();
    return std::any_of(kinds.begin(), kinds.end(), [&](const char *known) { return kind == known; });
}

/// Inputs that are computed from the image.
std::vector<Value *> computedInputs(Node *node)
{
    std::vector<Value *> computed;
    for (Value *input : node->inputs())
        if (isTensor(input) && input->node()->kind() != torch::jit::prim::Constant)
            computed.push_back(input);
    return computed;
}

/// Operations behind a layer that keep "one number of the layer, one number of the answer".
bool isTransparent(const Node *node)
{
    static const std::set<std::string> names{
        "aten::view",    "aten::reshape", "aten::flatten", "aten::squeeze", "aten::unsqueeze", "aten::contiguous",
        "aten::to",      "aten::clone",   "aten::detach",  "aten::dropout", "aten::tanh",      "aten::sigmoid",
        "aten::mul",     "aten::div",     "aten::add",     "aten::sub",     "aten::hardtanh",  "aten::clamp",
        "aten::relu",    "aten::neg",     "aten::alias",   "aten::float",   "aten::softplus",  "aten::atan",
        "aten::type_as", "aten::mul_",    "aten::add_",    "aten::tanh_",   "aten::sigmoid_",  "aten::div_",
        "aten::sub_"};
    return names.count(node->kind().toQualString()) > 0;
}

/// A part of what the model answers with, and what becomes of it.
struct Part : AnswerPart {
    Value *value = nullptr;
};

class HeadFinder {
public:
    HeadFinder(FrozenGraph &frozen, const std::string &path)
        : m_frozen(frozen)
        , m_graph(*frozen.graph)
        , m_path(path)
    {
    }

    AnswerHead find(const std::string &wantedHead, const AnswerChoice &wanted)
    {
        const std::vector<Part> parts = partsOfAnswer();
        const std::vector<Part> chosen = choose(parts, wanted);
        AnswerHead head;
        if (const auto linears = linearsOf(chosen))
            takeLinears(head, *linears, m_path);
        else if (const LinearNode *asked = wantedHead.empty() ? nullptr : linearCalled(wantedHead))
            takeLinears(head, {asked}, m_path);
        else
            takeNearest(head, chosen);
        if (!wantedHead.empty() && wantedHead != head.name) {
            head = {};
            takeLinears(head, {&named(wantedHead)}, m_path);
        }
        for (const Part &part : parts)
            if (std::none_of(chosen.begin(), chosen.end(), [&](const Part &one) { return one.name == part.name; }))
                head.otherParts.push_back(part.name);
        head.answers.parts.assign(chosen.begin(), chosen.end());
        if (chosen.size() == 1 && chosen.front().name.empty() && chosen.front().isPlain())
            head.answers.parts.clear();
        head.tensors = chosen.size();
        m_graph.eraseOutput(0);
        for (const Part &part : chosen)
            m_graph.registerOutput(part.value);
        return head;
    }

private:
    std::vector<Part> partsOfAnswer() const
    {
        Value *answer = m_graph.outputs().at(0);
        std::vector<Part> parts;
        const auto add = [&](const std::string &name, Value *value) {
            if (isTensor(value)) {
                parts.emplace_back();
                parts.back().name = name;
                parts.back().value = value;
            }
        };
        add({}, answer);
        if (!parts.empty())
            return parts;
        Node *node = answer->node();
        const bool changes = answer->uses().size() > 1; // an entry is put into it later, say
        if (!changes && node->kind() == torch::jit::prim::DictConstruct) {
            for (std::size_t i = 0; i + 1 < node->inputs().size(); i += 2) {
                const auto key = torch::jit::toIValue(node->input(i));
                const bool canBeWritten = key && key->isString() && !key->toStringRef().empty()
                    && key->toStringRef().find_first_of(",:()[]") == std::string::npos;
                if (canBeWritten)
                    add(key->toStringRef(), node->input(i + 1));
                else
                    ++m_unnamed;
            }
        } else if (!changes
                   && (node->kind() == torch::jit::prim::TupleConstruct
                       || node->kind() == torch::jit::prim::ListConstruct)) {
            for (std::size_t i = 0; i < node->inputs().size(); ++i)
                add(std::to_string(i), node->input(i));
        }
        if (m_unnamed > 0)
            throw Error(
                ErrorKind::UnsuitableModel,
                Message{DRM_TEXT("Engine",
                                 "%1 answers with a dictionary of which keys are empty or hold a comma, a colon "
                                 "or a bracket. Export a wrapper with other keys."),
                        {m_path}},
                m_path);
        constexpr std::size_t mostParts = 100;
        if (parts.size() > mostParts)
            throw Error(ErrorKind::UnsuitableModel,
                        Message{DRM_TEXT("Engine",
                                         "%1 answers with %2 tensors, more than 100. Export a wrapper whose forward(x) "
                                         "returns the answers."),
                                {m_path, std::to_string(parts.size())}},
                        m_path);
        if (parts.empty())
            throw Error(ErrorKind::UnsuitableModel,
                        Message{DRM_TEXT("Engine",
                                         "%1 answers with a tuple, list or dictionary that its code builds on the way, "
                                         "so that its parts cannot be told. Export a wrapper whose forward(x) joins "
                                         "the answers with torch.cat."),
                                {m_path}},
                        m_path);
        return parts;
    }

    std::vector<Part> choose(const std::vector<Part> &parts, const AnswerChoice &wanted) const
    {
        std::vector<Part> chosen;
        for (const AnswerPart &one : wanted.parts) {
            const auto found =
                std::find_if(parts.begin(), parts.end(), [&](const Part &part) { return part.name == one.name; });
            if (found == parts.end())
                throw Error(ErrorKind::UnsuitableModel,
                            Message{DRM_TEXT("Engine", "%1 does not answer with a part \"%2\". It has: %3."),
                                    {m_path, printable(one.name), namesOf(parts)}},
                            m_path);
            chosen.push_back(*found);
            static_cast<AnswerPart &>(chosen.back()) = one;
        }
        if (!chosen.empty())
            return chosen;
        if (parts.size() == 1)
            return parts;
        std::vector<Part> made;
        for (const Part &part : parts)
            if (linearsOf(part.value))
                made.push_back(part);
        return lastOnes(made.empty() ? parts : made);
    }

    static std::string namesOf(const std::vector<Part> &parts)
    {
        std::string names;
        for (const Part &part : parts)
            names += (names.empty() ? "" : ", ") + (part.name.empty() ? "\"\" (one tensor)" : printable(part.name));
        return names;
    }

    /// Features, say, which answers are made of, are none themselves.
    static std::vector<Part> lastOnes(const std::vector<Part> &parts)
    {
        std::vector<Part> last;
        for (const Part &part : parts) {
            const bool isUsed = std::any_of(parts.begin(), parts.end(), [&](const Part &other) {
                return other.value != part.value && leadsTo(part.value, other.value);
            });
            if (!isUsed)
                last.push_back(part);
        }
        return last;
    }

    /// Whether `to` is computed from `from`.
    static bool leadsTo(const Value *from, Value *to)
    {
        std::set<const Value *> seen;
        std::vector<Value *> open{to};
        while (!open.empty()) {
            Value *value = open.back();
            open.pop_back();
            if (value == from)
                return true;
            if (seen.insert(value).second)
                for (Value *input : value->node()->inputs())
                    open.push_back(input);
        }
        return false;
    }

    const LinearNode &named(const std::string &name) const
    {
        std::string list;
        std::vector<HeadCandidate> candidates;
        for (const LinearNode &linear : m_frozen.linears) {
            if (linear.name == name)
                return linear;
            list += (list.empty() ? "" : ", ") + linear.name + " (" + shapeText(linear.weight) + ")";
            candidates.push_back(
                {linear.name, static_cast<int>(linear.weight.size(1)), static_cast<int>(linear.weight.size(0))});
        }
        throw HeadChoiceError(Message{list.empty()
                                          ? DRM_TEXT("Engine", "%1 has no linear layer, and so none named '%2'.")
                                          : DRM_TEXT("Engine", "%1 has no linear layer named '%2'. It has: %3."),
                                      {m_path, name, list}},
                              m_path, std::move(candidates));
    }

    const LinearNode *linearCalled(const std::string &name) const
    {
        const auto found = std::find_if(m_frozen.linears.begin(), m_frozen.linears.end(),
                                        [&](const LinearNode &linear) { return linear.name == name; });
        return found == m_frozen.linears.end() ? nullptr : &*found;
    }

    const LinearNode *linearAt(const Value *value) const
    {
        const auto found = std::find_if(m_frozen.linears.begin(), m_frozen.linears.end(),
                                        [&](const LinearNode &linear) { return linear.output == value; });
        return found == m_frozen.linears.end() ? nullptr : &*found;
    }

    /// The linear layers that make the numbers of `value`, in their order; nothing where anything else has a say.
    c10::optional<std::vector<const LinearNode *>> linearsOf(Value *value, int depth = 0) const
    {
        constexpr int deepest = 200; // operations behind the last layer; a hostile graph may have millions
        constexpr int mostVisits = 10'000; // or join a value with itself, again and again
        if (depth > deepest || ++m_visits > mostVisits)
            return c10::nullopt;
        if (const LinearNode *linear = linearAt(value))
            return std::vector<const LinearNode *>{linear};
        Node *node = value->node();
        if (isA(node, {"aten::cat", "aten::stack"})
            && node->input(0)->node()->kind() == torch::jit::prim::ListConstruct)
            return linearsOfList(node, depth);
        if (!isTransparent(node))
            return c10::nullopt;
        const std::vector<Value *> inputs = computedInputs(node);
        return inputs.size() == 1 ? linearsOf(inputs.front(), depth + 1) : c10::nullopt;
    }

    c10::optional<std::vector<const LinearNode *>> linearsOfList(Node *node, int depth) const
    {
        const auto axis = torch::jit::toIValue(node->input(1));
        const bool joins = axis && axis->isInt() && (axis->toInt() == 1 || axis->toInt() == -1);
        if (!joins)
            return c10::nullopt;
        std::vector<const LinearNode *> all;
        for (Value *input : node->input(0)->node()->inputs()) {
            const auto some = linearsOf(input, depth + 1);
            if (!some)
                return c10::nullopt;
            // Along a last axis that is not theirs, numbers of several layers take turns.
            const bool isOwnAxis = isA(node, {"aten::cat"}) && linearAt(input);
            const bool takesTurns = axis->toInt() == -1 && !isOwnAxis
                && std::any_of(some->begin(), some->end(),
                               [](const LinearNode *linear) { return linear->weight.size(0) > 1; });
            if (takesTurns)
                return c10::nullopt;
            all.insert(all.end(), some->begin(), some->end());
        }
        return all;
    }

    c10::optional<std::vector<const LinearNode *>> linearsOf(const std::vector<Part> &parts) const
    {
        std::vector<const LinearNode *> all;
        for (const Part &part : parts) {
            const bool isBent = part.form != AnswerForm::Plain || !part.columns.empty();
            const auto some = isBent ? c10::nullopt : linearsOf(part.value);
            if (!some)
                return c10::nullopt;
            all.insert(all.end(), some->begin(), some->end());
        }
        return all;
    }

    /// Their inputs beside each other, each once, and the block of their weights.
    static void takeLinears(AnswerHead &head, const std::vector<const LinearNode *> &linears, const std::string &path)
    {
        std::map<const Value *, std::int64_t> offsets;
        std::int64_t features = 0;
        std::int64_t outputs = 0;
        for (const LinearNode *linear : linears) {
            if (offsets.emplace(linear->input, features).second) {
                head.inputs.push_back({linear->input, false});
                features += linear->weight.size(1);
            }
            outputs += linear->weight.size(0);
            head.name += (head.name.empty() ? "" : " + ") + linear->name;
        }
        if (linears.size() == 1) {
            head.weight = linears.front()->weight;
            head.bias = linears.front()->bias;
            return;
        }
        constexpr std::int64_t mostWeights = std::int64_t{1} << 26;
        constexpr std::size_t mostLayers = 64;
        if (linears.size() > mostLayers || features > mostWeights / outputs)
            throw Error(ErrorKind::UnsuitableModel,
                        Message{DRM_TEXT("Engine",
                                         "The answers of %1 are joined from %2 linear layers, too many or too large "
                                         "together. Choose some of them (--answers), or export a wrapper."),
                                {path, std::to_string(linears.size())}},
                        path);
        head.weight = at::zeros({outputs, features}, linears.front()->weight.options());
        std::vector<at::Tensor> biases;
        std::int64_t row = 0;
        for (const LinearNode *linear : linears) {
            const std::int64_t column = offsets.at(linear->input);
            head.weight.slice(0, row, row + linear->weight.size(0))
                .slice(1, column, column + linear->weight.size(1))
                .copy_(linear->weight);
            biases.push_back(linear->bias);
            row += linear->weight.size(0);
        }
        head.bias = at::cat(biases);
    }

    /// The last layers with weights on every way back from the answers.
    void takeNearest(AnswerHead &head, const std::vector<Part> &parts) const
    {
        std::set<const Value *> seen;
        std::vector<Value *> open;
        for (const Part &part : parts)
            open.push_back(part.value);
        std::vector<Node *> layers;
        while (!open.empty()) {
            Value *value = open.back();
            open.pop_back();
            if (!seen.insert(value).second)
                continue;
            Node *node = value->node();
            if (linearAt(value) || isConvolution(node)) {
                layers.push_back(node);
                continue;
            }
            for (Value *input : node->inputs())
                open.push_back(input);
            for (torch::jit::Block *block : node->blocks()) // what a branch or a loop computes
                for (Value *output : block->outputs())
                    open.push_back(output);
        }
        const bool isInner = std::any_of(layers.begin(), layers.end(),
                                         [&](const Node *node) { return node->owningBlock() != m_graph.block(); });
        if (layers.empty() || isInner)
            throw Error(ErrorKind::UnsuitableModel,
                        Message{DRM_TEXT("Engine",
                                         "%1 has no layer with weights in its code's main line before the answers, so "
                                         "its features cannot be told. Export it without branches and loops "
                                         "(torch.jit.trace)."),
                                {m_path}},
                        m_path);
        std::sort(layers.begin(), layers.end(), [](const Node *a, const Node *b) { return a->isBefore(b); });
        for (Node *node : layers) {
            const LinearNode *linear = linearAt(node->output());
            Value *input = linear ? linear->input : node->input(0);
            const bool known = std::any_of(head.inputs.begin(), head.inputs.end(),
                                           [&](const HeadInput &other) { return other.value == input; });
            if (!known)
                head.inputs.push_back({input, !linear});
            head.name += (head.name.empty() ? "" : " + ") + (linear ? linear->name : convolutionName(node));
        }
    }

    std::string convolutionName(const Node *wanted) const
    {
        int position = 0;
        for (const Node *node : m_graph.nodes()) {
            if (node == wanted)
                break;
            position += isConvolution(node) ? 1 : 0;
        }
        return "convolution-" + std::to_string(position);
    }

    FrozenGraph &m_frozen;
    Graph &m_graph;
    std::string m_path;
    mutable int m_visits = 0; ///< of linearsOf()
    mutable int m_unnamed = 0; ///< entries of a dictionary whose keys no choice of answers could name
};

} // namespace

AnswerHead findAnswerHead(FrozenGraph &frozen, const std::string &wantedHead, const AnswerChoice &wanted,
                          const std::string &path)
{
    return HeadFinder(frozen, path).find(wantedHead, wanted);
}

} // namespace drm
