// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/OnnxTranslation.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/torch/StopScope.h"

#include <ATen/ExpandUtils.h>

#include <algorithm>
#include <chrono>

namespace drm {

namespace {

constexpr double mostFoldingSeconds = 20; ///< of a file
constexpr std::int64_t mostNumbers = std::int64_t{1} << 28; ///< of a tensor that is made of the file, 1 GiB

/// ONNX's number for the type of an input, whose sizes are put down; 0: one that is not said.
int typeAndSizes(const onnx::ValueInfoProto &input, std::vector<std::int64_t> &sizes)
{
    const auto &type = input.type().tensor_type();
    for (const auto &dimension : type.shape().dim())
        sizes.push_back(dimension.has_dim_value() ? dimension.dim_value() : 0);
    return type.elem_type();
}

} // namespace

std::int64_t OnnxStep::opset() const
{
    return m_whole.m_file.opset();
}

std::string OnnxStep::anyBatch() const
{
    return m_whole.m_anyBatch && m_whole.m_fixedToOne ? m_whole.m_image + ".size(0)" : std::string();
}

const OnnxValue &OnnxStep::value(int i) const
{
    if (!given(i))
        node.failCorrupt({DRM_TEXT("Engine", "input %1 is missing"), {std::to_string(i + 1)}});
    return m_whole.valueOf(node.inputName(i));
}

std::string OnnxStep::tensor(int i, bool trained)
{
    value(i); // where it is missing, a sentence
    OnnxValue &known = m_whole.valueOf(node.inputName(i));
    if (known.code.empty())
        known.code = m_whole.m_module.keep(node.inputName(i), *known.constant,
                                           trained && known.constant->dim() > 0 && known.constant->numel() > 1);
    return known.code;
}

std::string OnnxStep::operand(int i)
{
    const OnnxValue &known = value(i);
    if (known.constant && known.constant->dim() == 0 && known.type != at::kBool)
        return known.type == at::kLong ? std::to_string(known.constant->item<std::int64_t>())
                                       : scriptNumber(known.constant->item<double>());
    return tensor(i);
}

std::optional<at::Tensor> OnnxStep::constant(int i) const
{
    return given(i) ? value(i).constant : std::nullopt;
}

at::Tensor OnnxStep::constant(int i, const Message &what) const
{
    if (!value(i).constant)
        node.failUnsupported(
            {DRM_TEXT("Engine", "computes its %1 while it runs, which is not known to this program"), {what}});
    return *value(i).constant;
}

std::vector<std::int64_t> OnnxStep::wholes(int i, const Message &what) const
{
    const at::Tensor numbers = constant(i, what).to(at::kLong).flatten().contiguous();
    return {numbers.data_ptr<std::int64_t>(), numbers.data_ptr<std::int64_t>() + numbers.numel()};
}

std::string OnnxStep::sizes(int i)
{
    if (value(i).constant) {
        const auto numbers = wholes(i, {DRM_TEXT("Engine", "sizes"), {}});
        std::int64_t product = 1;
        for (const std::int64_t number : numbers) {
            const std::int64_t size = std::max<std::int64_t>(number, 1);
            if (size > mostNumbers / product)
                node.failUnsupported(
                    {DRM_TEXT("Engine", "makes a tensor of more than %1 numbers"), {formatCount(mostNumbers)}});
            product *= size;
        }
        return scriptList(numbers);
    }
    return listOf(tensor(i));
}

std::string OnnxStep::listOf(const std::string &tensor)
{
    const std::string name = m_whole.m_module.newName();
    m_whole.m_module.add(name + " : List[int] = " + tensor + ".tolist()");
    return name;
}

std::string OnnxStep::keep(int i, const at::Tensor &made, const char *purpose)
{
    return m_whole.m_module.keep(node.inputName(i) + purpose, made, made.dim() > 0 && made.numel() > 1);
}

std::string OnnxStep::line(const std::string &expression)
{
    const std::string name = m_whole.m_module.newName();
    m_whole.m_module.add(name + " = " + expression);
    return name;
}

std::string OnnxStep::newName()
{
    return m_whole.m_module.newName();
}

void OnnxStep::block(const std::string &head, const std::vector<std::string> &body)
{
    m_whole.m_module.add(head);
    const std::size_t first = m_whole.m_module.lines();
    for (const std::string &line : body)
        m_whole.m_module.add(line);
    m_whole.m_module.indentFrom(first);
}

void OnnxStep::give(const std::string &expression, int rank, std::optional<at::ScalarType> type, int output)
{
    const std::string &target = node.outputName(output);
    OnnxValue made;
    made.code = line(expression);
    made.rank = rank;
    made.type = type ? *type : given(0) ? value(0).type : at::kFloat;
    made.mayHoldZero = false;
    for (int i = 0; i < node.inputs(); ++i)
        made.mayHoldZero |= given(i) && value(i).mayHoldZero;
    if (!target.empty())
        m_whole.m_values[target] = made;
}

void OnnxStep::setMayHoldZero(bool mayHoldZero)
{
    m_whole.m_values[node.outputName(0)].mayHoldZero = mayHoldZero;
}

void OnnxStep::giveInput(int i)
{
    m_whole.m_values[node.outputName(0)] = value(i);
}

void OnnxStep::giveConstant(const at::Tensor &value, int storedType)
{
    OnnxValue made;
    made.storedType = storedType;
    made.constant = value;
    made.type = value.scalar_type();
    made.rank = static_cast<int>(value.dim());
    made.mayHoldZero = value.numel() > 64 || value.eq(0).any().item<bool>();
    m_whole.m_values[node.outputName(0)] = made;
}

std::optional<at::Tensor> OnnxStep::takeBias(std::int64_t outputs, std::string &target)
{
    target = node.outputName(0);
    const auto &users = m_whole.m_users[target];
    if (users.size() != 1 || users.front()->op_type() != "Add" || users.front()->input_size() != 2
        || users.front()->output_size() != 1 || !users.front()->domain().empty() || m_whole.m_outputs.count(target) > 0)
        return std::nullopt;
    const onnx::NodeProto &add = *users.front();
    const std::string &other = add.input(0) == target ? add.input(1) : add.input(0);
    const auto known = m_whole.m_values.find(other);
    if (other == target || known == m_whole.m_values.end() || !known->second.constant
        || known->second.constant->numel() != outputs || known->second.constant->dim() > 2
        || known->second.constant->dim() == 0 || known->second.constant->size(-1) != outputs)
        return std::nullopt;
    m_whole.m_done.insert(&add);
    target = add.output(0);
    return known->second.constant->flatten();
}

void OnnxStep::giveAs(const std::string &target, const std::string &expression, int rank)
{
    OnnxValue made;
    made.code = line(expression);
    made.rank = rank;
    m_whole.m_values[target] = made;
}

void OnnxStep::remark(const Message &text)
{
    if (std::find(m_whole.m_remarks.begin(), m_whole.m_remarks.end(), text) == m_whole.m_remarks.end())
        m_whole.m_remarks.push_back(text);
}

OnnxTranslation::OnnxTranslation(const OnnxFile &file, bool anyBatch)
    : m_file(file)
    , m_anyBatch(anyBatch)
{
    addOnnxArithmetic(m_operators);
    addOnnxShapes(m_operators);
    addOnnxLayers(m_operators);
    addOnnxRecurrent(m_operators);
    noteUsers(file.graph());
}

void OnnxTranslation::noteUsers(const onnx::GraphProto &graph)
{
    for (const onnx::NodeProto &node : graph.node()) {
        for (const std::string &input : node.input())
            m_users[input].push_back(&node);
        for (const onnx::AttributeProto &attribute : node.attribute())
            if (attribute.has_g())
                noteUsers(attribute.g());
    }
    for (const auto &output : graph.output())
        m_outputs.insert(output.name());
}

OnnxValue &OnnxTranslation::valueOf(const std::string &name)
{
    const auto found = m_values.find(name);
    if (found == m_values.end())
        m_file.failCorrupt(
            {DRM_TEXT("Engine", "its operators use %1 before anything has made it"), {printable(name.substr(0, 120))}});
    return found->second;
}

void OnnxTranslation::readInitializers(const onnx::GraphProto &graph)
{
    for (const auto &initializer : graph.initializer()) {
        OnnxValue value;
        value.constant = m_file.tensorOf(initializer);
        value.storedType = initializer.data_type();
        value.type = value.constant->scalar_type();
        value.rank = static_cast<int>(value.constant->dim());
        value.mayHoldZero = value.constant->numel() > 64 || value.constant->eq(0).any().item<bool>();
        m_values[initializer.name()] = value;
    }
    if (graph.sparse_initializer_size() > 0)
        m_file.failUnsupported({DRM_TEXT("Engine", "it stores weights sparsely"), {}});
}

void OnnxTranslation::readInputs(ConvertedModel &model)
{
    readInitializers(m_file.graph());
    bool image = false;
    for (const auto &input : m_file.graph().input()) {
        if (m_values.count(input.name()) > 0)
            continue; // before version 4 of the format, initial values are inputs, too
        std::vector<std::int64_t> sizes;
        const int stored = typeAndSizes(input, sizes);
        const auto type = scriptTypeOf(stored);
        if (!type)
            m_file.failUnsupported(
                {DRM_TEXT("Engine", "its input %1 is no tensor of numbers"), {printable(input.name().substr(0, 120))}});
        OnnxValue value;
        value.type = *type;
        value.rank = input.type().tensor_type().has_shape() ? static_cast<int>(sizes.size()) : -1;
        value.code = m_module.addArgument(input.name());
        if (!image && sizes.size() == 4 && (*type == at::kFloat || stored == onnx::TensorProto::UINT8)) {
            image = true;
            m_fixedToOne = sizes[0] == 1;
            m_image = value.code;
            value.code = takeImage(model, m_module, value.code, sizes);
            value.type = at::kFloat; // whatever the file says: pixels come as float32
        }
        m_values[input.name()] = value;
    }
    m_hasImage = image;
}

void OnnxTranslation::translate(const onnx::NodeProto &proto)
{
    const OnnxNode node(m_file, proto);
    if (!proto.domain().empty() && proto.domain() != "ai.onnx")
        node.failUnsupported({DRM_TEXT("Engine", "is of the domain %1, which is not known to this program"),
                              {printable(proto.domain().substr(0, 120))}});
    if (node.kind() == "If")
        return translateIf(node);
    const auto known = m_operators.find(node.kind());
    if (known == m_operators.end())
        node.failUnsupported({DRM_TEXT("Engine", "is not known to this program"), {}});
    const std::size_t firstLine = m_module.lines();
    OnnxStep step(*this, node);
    known->second(step);
    if (m_module.lines() == firstLine)
        return; // the answer is a constant already, or the input itself
    const bool constant = std::all_of(proto.input().begin(), proto.input().end(), [&](const std::string &name) {
        return name.empty() || valueOf(name).constant.has_value();
    });
    if (constant)
        fold(node, firstLine);
}

std::vector<OnnxValue> OnnxTranslation::translateBranch(const onnx::GraphProto &graph, const OnnxNode &node)
{
    if (graph.input_size() > 0 || graph.output_size() != node.outputs())
        node.failCorrupt({DRM_TEXT("Engine", "a branch has inputs, or other outputs than the operator"), {}});
    std::map<std::string, std::optional<OnnxValue>> outside;
    const auto remember = [&](const std::string &name) {
        const auto known = m_values.find(name);
        outside.emplace(name, known == m_values.end() ? std::nullopt : std::optional(known->second));
    };
    for (const auto &initializer : graph.initializer())
        remember(initializer.name());
    for (const onnx::NodeProto &inner : graph.node())
        std::for_each(inner.output().begin(), inner.output().end(), remember);
    readInitializers(graph);
    for (const onnx::NodeProto &inner : graph.node())
        if (m_done.count(&inner) == 0)
            translate(inner);
    std::vector<OnnxValue> given;
    for (const auto &output : graph.output())
        given.push_back(valueOf(output.name()));
    for (const auto &[name, value] : outside) {
        m_values.erase(name);
        if (value)
            m_values.emplace(name, *value);
    }
    return given;
}

/// Where the condition is known, the branch that is taken; else an "if" with both.
void OnnxTranslation::translateIf(const OnnxNode &node)
{
    const onnx::GraphProto &yes = node.graph("then_branch");
    const onnx::GraphProto &no = node.graph("else_branch");
    const OnnxValue condition = OnnxStep(*this, node).value(0);
    if (condition.type != at::kBool || (condition.constant && condition.constant->numel() != 1))
        node.failCorrupt({DRM_TEXT("Engine", "its condition is not one truth"), {}});
    std::vector<OnnxValue> made;
    if (condition.constant) {
        made = translateBranch(condition.constant->item<bool>() ? yes : no, node);
    } else {
        std::vector<std::string> names(static_cast<std::size_t>(node.outputs()));
        std::generate(names.begin(), names.end(), [this] { return m_module.newName(); });
        const auto branch = [&](const std::string &head, const onnx::GraphProto &graph) {
            m_module.add(head);
            const std::size_t first = m_module.lines();
            std::vector<OnnxValue> given = translateBranch(graph, node);
            for (std::size_t i = 0; i < given.size(); ++i) {
                if (given[i].code.empty())
                    given[i].code = m_module.keep(names[i], *given[i].constant, false);
                m_module.add(names[i] + " = torch.alias(" + given[i].code + ")");
                given[i].constant.reset();
                given[i].code = names[i];
            }
            m_module.indentFrom(first);
            return given;
        };
        made = branch("if bool(" + condition.code + "):", yes);
        const std::vector<OnnxValue> other = branch("else:", no);
        for (std::size_t i = 0; i < made.size(); ++i) {
            if (other[i].type != made[i].type)
                node.failUnsupported({DRM_TEXT("Engine", "gives numbers of one type or another"), {}});
            made[i].rank = other[i].rank == made[i].rank ? made[i].rank : -1;
            made[i].mayHoldZero |= other[i].mayHoldZero;
        }
    }
    for (std::size_t i = 0; i < made.size(); ++i)
        m_values[node.outputName(static_cast<int>(i))] = made[i];
}

/// Whether what comes of a node with constants alone cannot be huge.
bool OnnxTranslation::staysSmall(const OnnxNode &node)
{
    // What these make is no larger than what they take.
    static const std::set<std::string> keeping{"Cast",    "Concat",    "DequantizeLinear", "Dropout", "Flatten",
                                               "Gather",  "Identity",  "Reshape",          "Slice",   "Split",
                                               "Squeeze", "Transpose", "Unsqueeze"};
    double all = 1;
    double sum = 0;
    at::DimVector joined;
    bool fits = true;
    for (int i = 0; i < node.inputs(); ++i) {
        if (node.inputName(i).empty())
            continue;
        const at::Tensor &value = *valueOf(node.inputName(i)).constant;
        all *= static_cast<double>(std::max<std::int64_t>(value.numel(), 1));
        sum += static_cast<double>(value.numel());
        if (!fits)
            continue;
        try {
            joined = at::infer_size_dimvector(joined, value.sizes());
        } catch (const std::exception &) {
            fits = false; // not element by element
        }
    }
    static const std::set<std::string> elementwise{"Add", "Sub", "Mul", "Div", "Pow", "Min", "Max", "Where", "PRelu"};
    constexpr auto most = static_cast<double>(mostNumbers);
    if (all <= most || (keeping.count(node.kind()) > 0 && sum <= most) || node.inputs() == 1)
        return true;
    double elements = 1;
    for (const std::int64_t size : joined)
        elements *= static_cast<double>(size);
    return fits && elementwise.count(node.kind()) > 0 && elements <= most;
}

void OnnxTranslation::fold(const OnnxNode &node, std::size_t firstLine)
{
    if (!staysSmall(node))
        node.failUnsupported(
            {DRM_TEXT("Engine", "makes a tensor of more than %1 numbers"), {formatCount(mostNumbers)}});
    std::vector<std::string> names;
    std::vector<std::string> targets;
    for (int i = 0; i < node.outputs(); ++i) {
        const std::string &name = node.outputName(i);
        if (name.empty() || m_values.count(name) == 0 || m_values[name].code.empty())
            continue;
        targets.push_back(name);
        names.push_back(m_values[name].code);
    }
    const auto start = std::chrono::steady_clock::now();
    std::vector<at::Tensor> results;
    try {
        results = m_module.runAndRemove(firstLine, names);
    } catch (const std::exception &error) {
        node.failCorrupt({DRM_TEXT("Engine", "its constants cannot be computed; %1"), {torchReason(error.what())}});
    }
    m_foldingSeconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (m_foldingSeconds > mostFoldingSeconds)
        node.failUnsupported({DRM_TEXT("Engine", "takes too long to compute with the constants before it"), {}});
    for (std::size_t i = 0; i < targets.size(); ++i) {
        m_file.spend(results[i].nbytes());
        OnnxValue &value = m_values[targets[i]];
        value.constant = results[i].contiguous();
        value.code.clear();
        value.type = results[i].scalar_type();
        value.rank = static_cast<int>(results[i].dim());
        value.mayHoldZero = results[i].numel() > 64 || results[i].eq(0).any().item<bool>();
    }
}

std::string OnnxTranslation::resultOf(std::string &type)
{
    std::vector<std::pair<std::string, std::string>> results;
    std::set<std::string> names;
    for (const auto &output : m_file.graph().output()) {
        OnnxValue &value = valueOf(output.name());
        if (value.code.empty())
            value.code = m_module.keep(output.name(), *value.constant, false);
        std::string name = scriptName(output.name());
        for (int i = 2; !names.insert(name).second; ++i)
            name = scriptName(output.name()) + "_" + std::to_string(i);
        results.emplace_back(name, value.code);
    }
    if (results.empty())
        m_file.failCorrupt({DRM_TEXT("Engine", "it has no output"), {}});
    type = results.size() == 1 ? "Tensor" : "Dict[str, Tensor]";
    if (results.size() == 1)
        return results.front().second;
    std::string text;
    for (const auto &[name, code] : results)
        text += (text.empty() ? "'" : ", '") + name + "': " + code;
    return "{" + text + "}";
}

ConvertedModel OnnxTranslation::run()
{
    const Uninterrupted converting; // or a stop would look like a damaged file
    try {
        return translated();
    } catch (const Error &) {
        throw;
    } catch (const std::exception &error) {
        m_file.failCorrupt({DRM_TEXT("Engine", "its settings do not fit together; %1"), {torchReason(error.what())}});
    }
}

ConvertedModel OnnxTranslation::translated()
{
    ConvertedModel model;
    readInputs(model);
    for (const onnx::NodeProto &node : m_file.graph().node())
        if (m_done.count(&node) == 0)
            translate(node);
    const std::string producer = m_file.producer();
    model.remarks.push_back(
        producer.empty()
            ? Message{DRM_TEXT("Engine", "The model was converted from ONNX (operator set %1)."),
                      {std::to_string(m_file.opset())}}
            : Message{DRM_TEXT("Engine", "The model was converted from ONNX (operator set %1, written by %2)."),
                      {std::to_string(m_file.opset()), printable(producer.substr(0, 80))}});
    model.remarks.insert(model.remarks.end(), m_remarks.begin(), m_remarks.end());
    std::string type;
    const std::string result = resultOf(type);
    try {
        model.archive = m_module.archive(result, type);
    } catch (const std::exception &error) {
        m_file.failUnsupported(
            {DRM_TEXT("Engine", "its operators do not fit together; %1"), {torchReason(error.what())}});
    }
    return model;
}

} // namespace drm
