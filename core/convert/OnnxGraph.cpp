// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/OnnxGraph.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <set>

namespace drm {

namespace {

constexpr std::int64_t oldestOpset = 7;
constexpr std::int64_t newestOpset = 21;
constexpr std::size_t mostNodes = 20000; ///< the largest networks of torchvision have 4,000
constexpr std::size_t mostEnds = 1000;
constexpr std::uint64_t usualBytes = std::uint64_t{1} << 30; ///< of tensors, whatever the size of the file
constexpr std::uint64_t bytesOfByte = 8; ///< what a byte of the file may become: whole numbers are int64 here

std::size_t bytesOf(int type)
{
    using onnx::TensorProto;
    switch (type) {
    case TensorProto::DOUBLE:
    case TensorProto::INT64:
    case TensorProto::UINT64:
        return 8;
    case TensorProto::FLOAT:
    case TensorProto::INT32:
    case TensorProto::UINT32:
        return 4;
    case TensorProto::FLOAT16:
    case TensorProto::BFLOAT16:
    case TensorProto::INT16:
    case TensorProto::UINT16:
        return 2;
    default:
        return 1;
    }
}

std::optional<at::ScalarType> storedType(int type)
{
    using onnx::TensorProto;
    switch (type) {
    case TensorProto::DOUBLE:
        return at::kDouble;
    case TensorProto::FLOAT:
        return at::kFloat;
    case TensorProto::FLOAT16:
        return at::kHalf;
    case TensorProto::BFLOAT16:
        return at::kBFloat16;
    case TensorProto::INT64:
        return at::kLong;
    case TensorProto::INT32:
        return at::kInt;
    case TensorProto::INT16:
        return at::kShort;
    case TensorProto::INT8:
        return at::kChar;
    case TensorProto::UINT8:
        return at::kByte;
    case TensorProto::BOOL:
        return at::kBool;
    default:
        return std::nullopt;
    }
}

/// With those of the graphs that nodes run.
std::size_t nodesOf(const onnx::GraphProto &graph)
{
    auto count = static_cast<std::size_t>(graph.node_size());
    for (const onnx::NodeProto &node : graph.node())
        for (const onnx::AttributeProto &attribute : node.attribute())
            if (attribute.has_g())
                count += nodesOf(attribute.g()); // protobuf reads no more than a hundred levels
    return count;
}

std::uint64_t numberIn(const std::string &text)
{
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

std::optional<at::ScalarType> scriptTypeOf(int onnxType)
{
    const auto stored = storedType(onnxType);
    if (!stored)
        return std::nullopt;
    return *stored == at::kBool ? at::kBool : at::isFloatingType(*stored) ? at::kFloat : at::kLong;
}

OnnxFile::OnnxFile(const std::string &bytes, const std::string &path, const OutsideFile &outside)
    : m_path(path)
    , m_outside(outside)
    , m_left(usualBytes + bytesOfByte * bytes.size())
{
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        failUnsupported(
            {DRM_TEXT("Engine", "it is larger than 2 GB; save it with its weights in a file of their own"), {}});
    if (!m_model.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())) || !m_model.has_graph())
        failCorrupt({DRM_TEXT("Engine", "it is cut off or damaged"), {}});
    for (const auto &set : m_model.opset_import())
        if (set.domain().empty() || set.domain() == "ai.onnx")
            m_opset = set.version();
    if (m_opset < oldestOpset || m_opset > newestOpset)
        failUnsupported({DRM_TEXT("Engine", "it is written in the operator set %1; sets %2 to %3 are read"),
                         {std::to_string(m_opset), std::to_string(oldestOpset), std::to_string(newestOpset)}});
    if (nodesOf(graph()) > mostNodes)
        failUnsupported({DRM_TEXT("Engine", "it has more than %1 operators"), {std::to_string(mostNodes)}});
    std::set<std::string> known;
    for (const auto &initializer : graph().initializer())
        known.insert(initializer.name());
    const auto inputs = std::count_if(graph().input().begin(), graph().input().end(),
                                      [&](const auto &input) { return known.count(input.name()) == 0; });
    if (static_cast<std::size_t>(inputs) > mostEnds || static_cast<std::size_t>(graph().output_size()) > mostEnds)
        failUnsupported({DRM_TEXT("Engine", "it has more than %1 inputs or outputs"), {std::to_string(mostEnds)}});
    if (m_model.functions_size() > 0)
        failUnsupported({DRM_TEXT("Engine",
                                  "it defines operators of its own (functions); write it with them inlined "
                                  "(onnx.inliner.inline_local_functions)"),
                         {}});
}

void OnnxFile::spend(std::uint64_t bytes) const
{
    if (bytes > m_left)
        failUnsupported({DRM_TEXT("Engine", "its numbers come to far more than its size"), {}});
    m_left -= bytes;
}

std::string OnnxFile::producer() const
{
    return m_model.producer_name() + (m_model.producer_version().empty() ? "" : " " + m_model.producer_version());
}

void OnnxFile::failCorrupt(const Message &what) const
{
    throw Error(ErrorKind::CorruptFile,
                Message{DRM_TEXT("Engine", "%1 is no ONNX model that can be read: %2. Export or download it again."),
                        {printable(m_path), what}},
                m_path);
}

void OnnxFile::failUnsupported(const Message &what) const
{
    throw Error(
        ErrorKind::UnsupportedFile,
        Message{DRM_TEXT("Engine",
                         "%1 is an ONNX model that cannot be scanned as it is: %2. Export the network that it was "
                         "made from with torch.jit.trace instead."),
                {printable(m_path), what}},
        m_path);
}

std::string_view OnnxFile::outsideBytes(const onnx::TensorProto &proto) const
{
    std::string location;
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    for (const auto &entry : proto.external_data())
        if (entry.key() == "location")
            location = entry.value();
        else if (entry.key() == "offset")
            offset = numberIn(entry.value());
        else if (entry.key() == "length")
            length = numberIn(entry.value());
    const std::string &file = m_outside(location);
    if (m_known.insert(location).second)
        m_left += bytesOfByte * file.size();
    if (length == 0 && file.size() > offset)
        length = file.size() - offset;
    if (offset > file.size() || length > file.size() - offset)
        failCorrupt(
            {DRM_TEXT("Engine", "the file %1 with its weights is shorter than the model says"), {printable(location)}});
    return std::string_view(file).substr(offset, length);
}

at::Tensor OnnxFile::tensorOf(const onnx::TensorProto &proto) const
{
    using onnx::TensorProto;
    const std::string name = printable(proto.name());
    const auto type = storedType(proto.data_type());
    if (!type)
        failUnsupported({DRM_TEXT("Engine", "the numbers %1 are of the type %2"),
                         {name, TensorProto::DataType_Name(static_cast<TensorProto::DataType>(proto.data_type()))}});
    std::vector<std::int64_t> sizes(proto.dims().begin(), proto.dims().end());
    std::uint64_t count = 1;
    for (const std::int64_t size : sizes) {
        if (size < 0 || (size > 0 && count > (std::uint64_t{1} << 40) / static_cast<std::uint64_t>(size)))
            failCorrupt({DRM_TEXT("Engine", "the numbers %1 have an impossible shape"), {name}});
        count *= static_cast<std::uint64_t>(size);
    }

    const bool outside = proto.data_location() == TensorProto::EXTERNAL;
    const std::string_view raw = outside ? outsideBytes(proto) : std::string_view(proto.raw_data());
    spend(count * c10::elementSize(*scriptTypeOf(proto.data_type())));
    const auto lacking = [&]() {
        failCorrupt({DRM_TEXT("Engine", "the numbers %1 are fewer or more than their shape says"), {name}});
    };
    at::Tensor tensor;
    if (outside || proto.has_raw_data()) {
        if (raw.size() != count * bytesOf(proto.data_type()))
            lacking();
        tensor = at::empty(sizes, at::TensorOptions().dtype(*type));
        std::copy_n(raw.data(), raw.size(), static_cast<char *>(tensor.data_ptr()));
        if (*type == at::kBool)
            tensor = tensor.view(at::kByte).ne(0);
    } else {
        const auto copied = [&](const auto &values, at::ScalarType as) {
            if (static_cast<std::uint64_t>(values.size()) != count)
                lacking();
            at::Tensor whole = at::empty(sizes, at::TensorOptions().dtype(as));
            using Stored = std::decay_t<decltype(*values.begin())>;
            std::copy(values.begin(), values.end(), static_cast<Stored *>(whole.data_ptr()));
            return whole;
        };
        switch (proto.data_type()) {
        case TensorProto::FLOAT:
            tensor = copied(proto.float_data(), at::kFloat);
            break;
        case TensorProto::DOUBLE:
            tensor = copied(proto.double_data(), at::kDouble);
            break;
        case TensorProto::INT64:
            tensor = copied(proto.int64_data(), at::kLong);
            break;
        case TensorProto::FLOAT16:
        case TensorProto::BFLOAT16: // the bits, one number each
            tensor = copied(proto.int32_data(), at::kInt).to(at::kShort).view(*type);
            break;
        default:
            tensor = copied(proto.int32_data(), at::kInt);
        }
    }
    return tensor.to(*scriptTypeOf(proto.data_type()));
}

OnnxNode::OnnxNode(const OnnxFile &file, const onnx::NodeProto &node)
    : m_file(file)
    , m_node(node)
{
    for (const onnx::AttributeProto &one : node.attribute())
        m_attributes[one.name()] = &one;
}

std::string OnnxNode::title() const
{
    const std::string &name = !m_node.name().empty() ? m_node.name() : outputName(0);
    return printable(kind().substr(0, 60)) + (name.empty() ? "" : " (" + printable(name.substr(0, 120)) + ")");
}

const std::string &OnnxNode::inputName(int i) const
{
    static const std::string none;
    return i < inputs() ? m_node.input(i) : none;
}

const std::string &OnnxNode::outputName(int i) const
{
    static const std::string none;
    return i < outputs() ? m_node.output(i) : none;
}

const onnx::AttributeProto *OnnxNode::attribute(const char *name, int type) const
{
    const auto found = m_attributes.find(name);
    if (found == m_attributes.end())
        return nullptr;
    if (found->second->type() != type)
        failCorrupt({DRM_TEXT("Engine", "its setting %1 is of another kind than the standard says"), {name}});
    return found->second;
}

std::int64_t OnnxNode::whole(const char *name, std::int64_t usual) const
{
    const auto *found = attribute(name, onnx::AttributeProto::INT);
    return found ? found->i() : usual;
}

double OnnxNode::number(const char *name, double usual) const
{
    const auto *found = attribute(name, onnx::AttributeProto::FLOAT);
    return found ? static_cast<double>(found->f()) : usual;
}

std::string OnnxNode::text(const char *name, const std::string &usual) const
{
    const auto *found = attribute(name, onnx::AttributeProto::STRING);
    return found ? found->s() : usual;
}

std::vector<std::int64_t> OnnxNode::wholes(const char *name, const std::vector<std::int64_t> &usual) const
{
    const auto *found = attribute(name, onnx::AttributeProto::INTS);
    return found ? std::vector<std::int64_t>(found->ints().begin(), found->ints().end()) : usual;
}

std::vector<double> OnnxNode::numbers(const char *name) const
{
    const auto *found = attribute(name, onnx::AttributeProto::FLOATS);
    return found ? std::vector<double>(found->floats().begin(), found->floats().end()) : std::vector<double>();
}

at::Tensor OnnxNode::tensor(const char *name) const
{
    const auto *found = attribute(name, onnx::AttributeProto::TENSOR);
    if (!found)
        failCorrupt({DRM_TEXT("Engine", "its setting %1 is missing"), {name}});
    return m_file.tensorOf(found->t());
}

int OnnxNode::storedType(const char *name) const
{
    const auto *found = attribute(name, onnx::AttributeProto::TENSOR);
    return found ? found->t().data_type() : 0;
}

const onnx::GraphProto &OnnxNode::graph(const char *name) const
{
    const auto *found = attribute(name, onnx::AttributeProto::GRAPH);
    if (!found)
        failCorrupt({DRM_TEXT("Engine", "its setting %1 is missing"), {name}});
    return found->g();
}

void OnnxNode::failUnsupported(const Message &form) const
{
    m_file.failUnsupported({DRM_TEXT("Engine", "the operator %1 %2"), {title(), form}});
}

void OnnxNode::failCorrupt(const Message &fault) const
{
    m_file.failCorrupt({DRM_TEXT("Engine", "of the operator %1, %2"), {title(), fault}});
}

} // namespace drm
