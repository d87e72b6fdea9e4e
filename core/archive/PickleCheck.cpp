// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/PickleCheck.h"

#include "core/archive/PickleTypes.h"

#include <algorithm>

namespace drm {

namespace {

constexpr std::size_t mostNodes = 2000000;
constexpr int mostDepth = 250;
constexpr std::uint64_t mostWeight = 20000000;
constexpr std::size_t mostDimensions = 64;
constexpr std::int64_t mostNumbers = std::int64_t{1} << 40; ///< in a tensor; keeps the sums far from overflow

} // namespace

void PickleCheck::require(bool good, const char *fault) const
{
    if (!good)
        throw PickleFault{fault};
}

std::optional<Message> PickleCheck::findFault(std::string_view pickle, const RecordSize &recordSize)
{
    m_input = PickleInput(pickle);
    m_recordSize = &recordSize;
    m_stopped = false;
    m_nodes.clear();
    m_stack.clear();
    m_marks.clear();
    m_memo.clear();
    try {
        run();
    } catch (const PickleFault &fault) {
        return Message{fault.text, {}};
    }
    return std::nullopt;
}

void PickleCheck::run()
{
    require(m_input.take(2) == std::string_view("\x80\x02", 2), DRM_TEXT("Engine", "it is not of pickle protocol 2"));
    while (!m_stopped)
        step(static_cast<unsigned char>(m_input.take(1).front()));
    require(m_stack.size() == 1 && m_marks.empty(), DRM_TEXT("Engine", "it ends before its value is whole"));
    require(m_input.atEnd(), DRM_TEXT("Engine", "something lies behind its end"));
}

std::uint32_t PickleCheck::add(Node node)
{
    require(m_nodes.size() < mostNodes, DRM_TEXT("Engine", "it holds too many values"));
    require(node.depth <= mostDepth, DRM_TEXT("Engine", "its values are nested too deep"));
    require(node.weight <= mostWeight, DRM_TEXT("Engine", "its values hold one another too often"));
    m_nodes.push_back(std::move(node));
    return static_cast<std::uint32_t>(m_nodes.size() - 1);
}

std::uint32_t PickleCheck::push(Node node)
{
    const auto index = add(std::move(node));
    m_stack.push_back(index);
    return index;
}

std::uint32_t PickleCheck::pop()
{
    require(m_stack.size() > (m_marks.empty() ? 0 : m_marks.back()),
            DRM_TEXT("Engine", "it takes more values than there are"));
    const auto index = m_stack.back();
    m_stack.pop_back();
    return index;
}

std::uint32_t PickleCheck::topOf(Kind kind, const char *fault)
{
    require(m_stack.size() > (m_marks.empty() ? 0 : m_marks.back()) && m_nodes[m_stack.back()].kind == kind, fault);
    return m_stack.back();
}

std::vector<std::uint32_t> PickleCheck::popToMark()
{
    require(!m_marks.empty(), DRM_TEXT("Engine", "it closes what it did not open"));
    const auto mark = m_marks.back();
    m_marks.pop_back();
    std::vector<std::uint32_t> parts(m_stack.begin() + static_cast<std::ptrdiff_t>(mark), m_stack.end());
    m_stack.resize(mark);
    return parts;
}

void PickleCheck::hold(Node &holder, std::uint32_t part)
{
    Node &node = m_nodes[part];
    // What is called is no value, although LibTorch takes its number for one.
    require(node.kind != Kind::Global || node.global == Global::Type,
            DRM_TEXT("Engine", "it uses a function as a value"));
    node.closed = true;
    holder.depth = std::max(holder.depth, node.depth + 1);
    holder.weight += node.weight;
    require(holder.depth <= mostDepth, DRM_TEXT("Engine", "its values are nested too deep"));
    require(holder.weight <= mostWeight, DRM_TEXT("Engine", "its values hold one another too often"));
}

void PickleCheck::pushTuple(const std::vector<std::uint32_t> &parts)
{
    Node tuple;
    tuple.kind = Kind::Tuple;
    for (const auto part : parts)
        hold(tuple, part);
    tuple.parts = parts;
    push(std::move(tuple));
}

// A value that is held already must not grow: so nothing holds itself, and depths stay true.
void PickleCheck::grow(std::uint32_t container, const std::vector<std::uint32_t> &parts)
{
    Node &node = m_nodes[container];
    require(!node.closed, DRM_TEXT("Engine", "it changes a value that another one holds"));
    for (const auto part : parts) {
        require(part != container, DRM_TEXT("Engine", "a value holds itself"));
        hold(node, part);
    }
}

void PickleCheck::remember(std::uint64_t place)
{
    require(!m_stack.empty() && place <= m_memo.size(),
            DRM_TEXT("Engine", "it remembers values at places that PyTorch does not use"));
    if (place == m_memo.size())
        m_memo.push_back(m_stack.back());
    else
        m_memo[place] = m_stack.back();
}

void PickleCheck::recall(std::uint64_t place)
{
    require(place < m_memo.size(), DRM_TEXT("Engine", "it recalls what it did not remember"));
    m_nodes[m_memo[place]].closed = true;
    m_stack.push_back(m_memo[place]);
    require(m_stack.size() < mostNodes, DRM_TEXT("Engine", "it holds too many values"));
}

void PickleCheck::pushGlobal()
{
    const auto module = m_input.takeLine();
    const auto name = m_input.takeLine();
    const bool quantised = (module == "torch" || module == "torch._utils") && isQuantised(name);
    m_quantised = m_quantised || quantised;
    require(!quantised, DRM_TEXT("Engine", "it holds a quantised tensor"));
    Node node;
    node.kind = Kind::Global;
    if (module == "torch" && numberBytes(name) > 0) {
        node.global = Global::Type;
        node.number = numberBytes(name);
    } else if (module == "torch._utils" && name == "_rebuild_tensor_v2") {
        node.global = Global::Tensor;
    } else if (module == "torch" && name == "device") {
        node.global = Global::Device;
    } else if (module == "torch.jit._pickle" && name == "restore_type_tag") {
        node.global = Global::Tag;
    } else if (module == "torch.jit._pickle"
               && (name == "build_intlist" || name == "build_tensorlist" || name == "build_doublelist"
                   || name == "build_boollist")) {
        node.global = Global::TypedList;
    } else if (module == "builtins" && name == "complex") {
        node.global = Global::Complex;
    } else if (module == "collections" && name == "OrderedDict") {
        node.global = Global::Empty;
    } else {
        // A class of the file's own code; those of LibTorch rebuild themselves from what they are given, unexamined.
        const std::string whole = std::string(module) + "." + std::string(name);
        require(module.substr(0, 9) == "__torch__" && (module.size() == 9 || module[9] == '.')
                    && isPlainType(whole, false),
                DRM_TEXT("Engine", "it names a class that PyTorch does not save in a model"));
        require(whole.find(".torch.classes.") == std::string::npos,
                DRM_TEXT("Engine", "it holds an object of LibTorch's own classes"));
        node.global = Global::Class;
    }
    push(std::move(node));
}

const PickleCheck::Node &PickleCheck::part(const Node &tuple, std::size_t index, Kind kind) const
{
    require(tuple.kind == Kind::Tuple && index < tuple.parts.size() && m_nodes[tuple.parts[index]].kind == kind,
            DRM_TEXT("Engine", "a tensor or value lacks a part, or has one of another type"));
    return m_nodes[tuple.parts[index]];
}

void PickleCheck::pushStorage()
{
    const Node tuple = m_nodes[pop()];
    require(part(tuple, 0, Kind::Text).text == "storage" && tuple.parts.size() == 5,
            DRM_TEXT("Engine", "it refers to what is no storage"));
    const Node &type = part(tuple, 1, Kind::Global);
    const auto key = part(tuple, 2, Kind::Text).text;
    part(tuple, 3, Kind::Text);
    const auto numbers = part(tuple, 4, Kind::Int).number;
    require(type.global == Global::Type && numbers >= 0 && numbers <= mostNumbers,
            DRM_TEXT("Engine", "a storage has an impossible type or size"));
    const auto bytes = static_cast<std::uint64_t>(numbers) * static_cast<std::uint64_t>(type.number);
    const auto record = (*m_recordSize)(std::string(key));
    require(numbers == 0 || record == bytes, DRM_TEXT("Engine", "a storage's size is not that of its record"));
    require(bytes <= m_storageLeft, DRM_TEXT("Engine", "it reads its storages again and again"));
    m_storageLeft -= bytes;
    Node storage;
    storage.kind = Kind::Storage;
    storage.number = numbers;
    storage.closed = true;
    push(std::move(storage));
}

void PickleCheck::pushTensor(const Node &arguments)
{
    const auto numbers = part(arguments, 0, Kind::Storage).number;
    const auto offset = part(arguments, 1, Kind::Int).number;
    const Node &sizes = part(arguments, 2, Kind::Tuple);
    const Node &strides = part(arguments, 3, Kind::Tuple);
    part(arguments, 4, Kind::Bool);
    require(arguments.parts.size() == 6
                || (arguments.parts.size() == 7 && part(arguments, 6, Kind::Dict).kind == Kind::Dict),
            DRM_TEXT("Engine", "a tensor has parts that PyTorch does not write"));
    constexpr const char *outside = DRM_TEXT("Engine", "a tensor's numbers lie outside its record");
    require(sizes.parts.size() == strides.parts.size() && sizes.parts.size() <= mostDimensions, outside);
    require(offset >= 0 && offset <= numbers, outside);
    std::int64_t count = 1;
    std::int64_t last = offset;
    bool none = false;
    for (std::size_t i = 0; i < sizes.parts.size(); ++i) {
        const auto size = part(sizes, i, Kind::Int).number;
        const auto stride = part(strides, i, Kind::Int).number;
        require(size >= 0 && size <= mostNumbers && stride >= 0 && stride <= mostNumbers, outside);
        none = none || size == 0;
        // Sizes beside a 0 count, too: LibTorch multiplies them.
        require(std::max<std::int64_t>(size, 1) <= mostNumbers / count, outside);
        count *= std::max<std::int64_t>(size, 1);
        if (size > 1) {
            require(stride == 0 || size - 1 <= mostNumbers / stride, outside);
            last += (size - 1) * stride;
            require(last <= mostNumbers, outside);
        }
    }
    require(none || last < numbers, outside);
    if (!none && count > numbers) {
        // The same numbers several times, as expand() gives; every copy of the tensor is that large.
        require(count - numbers <= m_spreadLeft, DRM_TEXT("Engine", "a tensor is far larger than its record"));
        m_spreadLeft -= count - numbers;
    }
    Node tensor;
    tensor.kind = Kind::Tensor;
    push(std::move(tensor));
}

void PickleCheck::build(bool reduce)
{
    const auto argument = pop();
    const auto function = pop();
    require(m_nodes[function].kind == Kind::Global && m_nodes[function].global != Global::Type,
            DRM_TEXT("Engine", "it calls what is no function"));
    const auto global = m_nodes[function].global;
    const Node arguments = m_nodes[argument];
    require(reduce || global == Global::Class, DRM_TEXT("Engine", "it builds what is no object"));
    Node result;
    result.closed = true;
    hold(result, argument);
    switch (global) {
    case Global::Tensor:
        return pushTensor(arguments);
    case Global::Class:
        result.kind = Kind::Object;
        break;
    case Global::TypedList:
        part(arguments, 0, Kind::List);
        require(arguments.parts.size() == 1, DRM_TEXT("Engine", "a list has parts that PyTorch does not write"));
        result.kind = Kind::List;
        break;
    case Global::Tag: {
        require(arguments.kind == Kind::Tuple && arguments.parts.size() == 2
                    && isPlainType(part(arguments, 1, Kind::Text).text, true),
                DRM_TEXT("Engine", "a list or dictionary has a type that PyTorch does not write"));
        const auto kind = m_nodes[arguments.parts[0]].kind;
        require(kind == Kind::List || kind == Kind::Dict,
                DRM_TEXT("Engine", "a type is given to what is no list or dictionary"));
        result.kind = kind;
        break;
    }
    case Global::Complex:
        part(arguments, 0, Kind::Real);
        part(arguments, 1, Kind::Real);
        result.kind = Kind::Other;
        break;
    case Global::Device:
        part(arguments, 0, Kind::Text);
        result.kind = Kind::Other;
        break;
    case Global::Empty:
        require(arguments.kind == Kind::Tuple, DRM_TEXT("Engine", "it holds a dictionary that PyTorch does not write"));
        result.kind = Kind::None;
        break;
    case Global::Type:
        break;
    }
    push(std::move(result));
}

void PickleCheck::step(unsigned char opcode)
{
    const auto plain = [](Kind kind, std::int64_t number = 0) {
        Node node;
        node.kind = kind;
        node.number = number;
        return node;
    };
    switch (opcode) {
    case '.': // STOP
        m_stopped = true;
        break;
    case '(': // MARK
        m_marks.push_back(m_stack.size());
        require(m_marks.size() <= static_cast<std::size_t>(4 * mostDepth),
                DRM_TEXT("Engine", "its values are nested too deep"));
        break;
    case 'N':
        push(plain(Kind::None));
        break;
    case 0x88: // NEWTRUE
    case 0x89: // NEWFALSE
        push(plain(Kind::Bool));
        break;
    case 'K': // BININT1
        push(plain(Kind::Int, static_cast<std::int64_t>(m_input.takeNumber(1))));
        break;
    case 'M': // BININT2
        push(plain(Kind::Int, static_cast<std::int64_t>(m_input.takeNumber(2))));
        break;
    case 'J': // BININT
        push(plain(Kind::Int, static_cast<std::int32_t>(m_input.takeNumber(4))));
        break;
    case 0x8a: // LONG1
        require(m_input.takeNumber(1) == 8, DRM_TEXT("Engine", "it holds a number that PyTorch does not write"));
        push(plain(Kind::Int, static_cast<std::int64_t>(m_input.takeNumber(8))));
        break;
    case 'G': // BINFLOAT
        m_input.take(8);
        push(plain(Kind::Real));
        break;
    case 'X': { // BINUNICODE
        Node node = plain(Kind::Text);
        node.text = m_input.take(m_input.takeNumber(4));
        push(std::move(node));
        break;
    }
    case ']': // EMPTY_LIST
        push(plain(Kind::List));
        break;
    case '}': // EMPTY_DICT
        push(plain(Kind::Dict));
        break;
    case ')': // EMPTY_TUPLE
        push(plain(Kind::Tuple));
        break;
    case 't': // TUPLE
        pushTuple(popToMark());
        break;
    case 0x85: // TUPLE1 to TUPLE3
    case 0x86:
    case 0x87: {
        std::vector<std::uint32_t> parts(opcode - 0x84U);
        for (auto i = parts.size(); i-- > 0;)
            parts[i] = pop();
        pushTuple(parts);
        break;
    }
    case 'e': { // APPENDS
        const auto parts = popToMark();
        grow(topOf(Kind::List, DRM_TEXT("Engine", "it adds to what is no list")), parts);
        break;
    }
    case 'u': { // SETITEMS
        const auto parts = popToMark();
        require(parts.size() % 2 == 0, DRM_TEXT("Engine", "a dictionary has a key without a value"));
        grow(topOf(Kind::Dict, DRM_TEXT("Engine", "it adds to what is no dictionary")), parts);
        break;
    }
    case 's': { // SETITEM
        const auto value = pop();
        const auto key = pop();
        grow(topOf(Kind::Dict, DRM_TEXT("Engine", "it adds to what is no dictionary")), {key, value});
        break;
    }
    case 'q': // BINPUT
        remember(m_input.takeNumber(1));
        break;
    case 'r': // LONG_BINPUT
        remember(m_input.takeNumber(4));
        break;
    case 'h': // BINGET
        recall(m_input.takeNumber(1));
        break;
    case 'j': // LONG_BINGET
        recall(m_input.takeNumber(4));
        break;
    case 'c': // GLOBAL
        pushGlobal();
        break;
    case 'Q': // BINPERSID
        pushStorage();
        break;
    case 0x81: { // NEWOBJ
        const auto arguments = topOf(Kind::Tuple, DRM_TEXT("Engine", "it makes an object with arguments"));
        require(m_nodes[arguments].parts.empty(), DRM_TEXT("Engine", "it makes an object with arguments"));
        pop();
        const auto type = topOf(Kind::Global, DRM_TEXT("Engine", "it makes an object of no class"));
        require(m_nodes[type].global == Global::Class, DRM_TEXT("Engine", "it makes an object of no class"));
        break;
    }
    case 'b': // BUILD
        build(false);
        break;
    case 'R': // REDUCE
        build(true);
        break;
    default:
        throw PickleFault{DRM_TEXT("Engine", "it holds an instruction that PyTorch does not write")};
    }
}

} // namespace drm
