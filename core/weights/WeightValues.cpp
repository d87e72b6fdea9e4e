// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weights/WeightValues.h"

#include "core/base/Message.h"

namespace drm {

namespace {

constexpr std::size_t mostValues = 4'000'000;
constexpr std::size_t mostParts = 16'000'000;
constexpr std::size_t mostKeyBytes = 1000; ///< of a storage
constexpr std::size_t mostNameBytes = 500; ///< of a class or function
constexpr std::size_t mostAxes = 8;

void require(bool good, const char *fault)
{
    if (!good)
        throw PickleFault{fault};
}

bool endsWithStorage(const std::string &text)
{
    constexpr std::string_view end = "Storage";
    return text.size() > end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

} // namespace

PickleValues::PickleValues(PickleInput &input)
{
    require(static_cast<unsigned char>(input.take(1)[0]) == 0x80 && input.takeNumber(1) <= 5,
            DRM_TEXT("Engine", "it is of a protocol that is not read"));
    while (!m_stopped)
        step(static_cast<unsigned char>(input.take(1)[0]), input);
}

std::uint32_t PickleValues::push(PickleValue value)
{
    require(m_values.size() < mostValues, DRM_TEXT("Engine", "it holds too many values"));
    m_values.push_back(std::move(value));
    m_stack.push_back(static_cast<std::uint32_t>(m_values.size() - 1));
    return m_stack.back();
}

std::uint32_t PickleValues::pop()
{
    require(m_stack.size() > (m_marks.empty() ? 0 : m_marks.back()),
            DRM_TEXT("Engine", "it takes more values than there are"));
    const std::uint32_t index = m_stack.back();
    m_stack.pop_back();
    return index;
}

PickleValue &PickleValues::top()
{
    require(!m_stack.empty(), DRM_TEXT("Engine", "it takes more values than there are"));
    return m_values[m_stack.back()];
}

std::vector<std::uint32_t> PickleValues::popToMark()
{
    require(!m_marks.empty(), DRM_TEXT("Engine", "it closes what it did not open"));
    const auto mark = static_cast<std::ptrdiff_t>(m_marks.back());
    m_marks.pop_back();
    std::vector<std::uint32_t> parts(m_stack.begin() + mark, m_stack.end());
    m_stack.resize(static_cast<std::size_t>(mark));
    m_parts += parts.size();
    require(m_parts <= mostParts, DRM_TEXT("Engine", "it holds too many values"));
    return parts;
}

void PickleValues::pushSequence(std::vector<std::uint32_t> parts)
{
    PickleValue sequence;
    sequence.kind = PickleValue::Kind::Sequence;
    sequence.parts = std::move(parts);
    push(std::move(sequence));
}

void PickleValues::pushText(std::string_view text)
{
    PickleValue value;
    value.kind = PickleValue::Kind::Text;
    value.text = std::string(text);
    push(std::move(value));
}

void PickleValues::pushName(const std::string &module, const std::string &name)
{
    require(module.size() + name.size() <= mostNameBytes, DRM_TEXT("Engine", "it holds a name that is too long"));
    PickleValue value;
    value.kind = PickleValue::Kind::Name;
    value.text = module + "." + name;
    push(std::move(value));
}

/// ("storage", type, key, device, numbers), and a sixth part in files of PyTorch before 1.6.
void PickleValues::pushStorage()
{
    const PickleValue &tuple = m_values[pop()];
    PickleValue storage;
    if (tuple.kind == PickleValue::Kind::Sequence && tuple.parts.size() >= 5) {
        const PickleValue &type = m_values[tuple.parts[1]];
        const PickleValue &key = m_values[tuple.parts[2]];
        const PickleValue &numbers = m_values[tuple.parts[4]];
        const std::string name = type.text.substr(type.text.rfind('.') + 1);
        if (type.kind == PickleValue::Kind::Name && endsWithStorage(name) && key.kind == PickleValue::Kind::Text
            && key.text.size() <= mostKeyBytes && numbers.kind == PickleValue::Kind::Whole && numbers.number >= 0) {
            storage.kind = PickleValue::Kind::Storage;
            storage.number = static_cast<std::int64_t>(m_storages.size());
            m_storages.push_back({name, key.text, numbers.number});
        }
    }
    push(std::move(storage));
}

/// The arguments of torch._utils._rebuild_tensor_v2: storage, offset, sizes, strides, ...
bool PickleValues::makeTensor(const PickleValue &arguments, bool parameter)
{
    using Kind = PickleValue::Kind;
    if (arguments.kind != Kind::Sequence || arguments.parts.empty())
        return false;
    const PickleValue &first = m_values[arguments.parts[0]];
    if (parameter && first.kind == Kind::Tensor) {
        m_stack.push_back(arguments.parts[0]);
        return true;
    }
    if (arguments.parts.size() < 4 || first.kind != Kind::Storage)
        return false;
    PickleValue tensor;
    tensor.kind = Kind::Tensor;
    tensor.number = first.number;
    tensor.offset = m_values[arguments.parts[1]].number;
    const auto numbersOf = [&](std::uint32_t index, std::vector<std::int64_t> &numbers) {
        const PickleValue &axes = m_values[index];
        if (axes.kind != Kind::Sequence || axes.parts.size() > mostAxes)
            return false;
        for (const std::uint32_t part : axes.parts) {
            if (m_values[part].kind != Kind::Whole)
                return false;
            numbers.push_back(m_values[part].number);
        }
        return true;
    };
    if (!numbersOf(arguments.parts[2], tensor.sizes) || !numbersOf(arguments.parts[3], tensor.strides)
        || tensor.sizes.size() != tensor.strides.size())
        return false;
    push(std::move(tensor));
    return true;
}

/// Nothing is called: a tensor is noted, an ordered dictionary is one, everything else stays unknown.
void PickleValues::call()
{
    const PickleValue &arguments = m_values[pop()];
    const PickleValue &function = m_values[pop()];
    const std::string &name = function.text;
    if (function.kind == PickleValue::Kind::Name) {
        const bool parameter = name.find("torch._utils._rebuild_parameter") == 0;
        if ((parameter || name.find("torch._utils._rebuild_tensor") == 0) && makeTensor(arguments, parameter))
            return;
        if (name == "collections.OrderedDict" || name == "collections.defaultdict") {
            PickleValue dictionary;
            dictionary.kind = PickleValue::Kind::Dictionary;
            push(std::move(dictionary));
            return;
        }
        const bool isSize = name == "torch.Size" && arguments.parts.size() == 1;
        // A container with its type beside it, as LibTorch itself pickles.
        const bool isTagged = name == "torch.jit._pickle.restore_type_tag" && arguments.parts.size() == 2;
        if (isSize || isTagged) {
            m_stack.push_back(arguments.parts[0]);
            return;
        }
    }
    push({});
}

/// Numbers, texts and empty containers; false for any other instruction.
bool PickleValues::pushPlain(unsigned char instruction, PickleInput &input)
{
    const auto whole = [&](std::int64_t number) {
        PickleValue value;
        value.kind = PickleValue::Kind::Whole;
        value.number = number;
        push(std::move(value));
    };
    const auto truth = [&](bool number) {
        PickleValue value;
        value.kind = PickleValue::Kind::Bool;
        value.number = number ? 1 : 0;
        push(std::move(value));
    };
    const auto container = [&](PickleValue::Kind kind) {
        PickleValue value;
        value.kind = kind;
        push(std::move(value));
    };
    switch (instruction) {
    case 'N': // NONE
        push({});
        return true;
    case 0x88: // NEWTRUE
    case 0x89: // NEWFALSE
        truth(instruction == 0x88);
        return true;
    case 'K': // BININT1
        whole(static_cast<std::int64_t>(input.takeNumber(1)));
        return true;
    case 'M': // BININT2
        whole(static_cast<std::int64_t>(input.takeNumber(2)));
        return true;
    case 'J': // BININT
        whole(static_cast<std::int32_t>(input.takeNumber(4)));
        return true;
    case 0x8a: // LONG1
    case 0x8b: { // LONG4
        const std::uint64_t bytes = input.takeNumber(instruction == 0x8a ? 1 : 4);
        if (bytes > 8) {
            input.take(bytes);
            push({});
            return true;
        }
        const std::uint64_t number = bytes == 0 ? 0 : input.takeNumber(static_cast<int>(bytes));
        const bool negative = bytes > 0 && bytes < 8 && (number >> (8 * bytes - 1)) != 0;
        whole(static_cast<std::int64_t>(negative ? number | ~std::uint64_t{0} << 8 * bytes : number));
        return true;
    }
    case 'G': // BINFLOAT
        input.take(8);
        push({});
        return true;
    case 'X': // BINUNICODE
    case 'T': // BINSTRING
        pushText(input.take(input.takeNumber(4)));
        return true;
    case 0x8c: // SHORT_BINUNICODE
    case 'U': // SHORT_BINSTRING
        pushText(input.take(input.takeNumber(1)));
        return true;
    case 0x8d: // BINUNICODE8
        pushText(input.take(input.takeNumber(8)));
        return true;
    case 'B': // BINBYTES
        input.take(input.takeNumber(4));
        push({});
        return true;
    case 'C': // SHORT_BINBYTES
        input.take(input.takeNumber(1));
        push({});
        return true;
    case 0x8e: // BINBYTES8
    case 0x96: // BYTEARRAY8
        input.take(input.takeNumber(8));
        push({});
        return true;
    case ']': // EMPTY_LIST
    case ')': // EMPTY_TUPLE
    case 0x8f: // EMPTY_SET
        container(PickleValue::Kind::Sequence);
        return true;
    case '}': // EMPTY_DICT
        container(PickleValue::Kind::Dictionary);
        return true;
    default:
        return false;
    }
}

void PickleValues::step(unsigned char instruction, PickleInput &input)
{
    using Kind = PickleValue::Kind;
    if (pushPlain(instruction, input))
        return;
    const auto grow = [&](const std::vector<std::uint32_t> &parts) {
        PickleValue &container = top();
        if (container.kind == Kind::Sequence || container.kind == Kind::Dictionary)
            container.parts.insert(container.parts.end(), parts.begin(), parts.end());
    };
    const auto recall = [&](std::uint64_t place) {
        const auto found = m_memo.find(place);
        require(found != m_memo.end(), DRM_TEXT("Engine", "it recalls what it did not remember"));
        require(m_stack.size() < mostValues, DRM_TEXT("Engine", "it holds too many values"));
        m_stack.push_back(found->second);
    };
    const auto remember = [&](std::uint64_t place) {
        top();
        require(m_memo.size() < mostValues, DRM_TEXT("Engine", "it holds too many values"));
        m_memo[place] = m_stack.back();
    };
    switch (instruction) {
    case '.': // STOP
        m_root = pop();
        m_stopped = true;
        break;
    case '(': // MARK
        require(m_marks.size() < mostValues, DRM_TEXT("Engine", "it holds too many values"));
        m_marks.push_back(m_stack.size());
        break;
    case '0': // POP
        pop();
        break;
    case '1': // POP_MARK
        popToMark();
        break;
    case '2': // DUP
        top();
        require(m_stack.size() < mostValues, DRM_TEXT("Engine", "it holds too many values"));
        m_stack.push_back(m_stack.back());
        break;
    case 't': // TUPLE
    case 'l': // LIST
    case 0x91: // FROZENSET
        pushSequence(popToMark());
        break;
    case 'd': { // DICT
        PickleValue dictionary;
        dictionary.kind = Kind::Dictionary;
        dictionary.parts = popToMark();
        push(std::move(dictionary));
        break;
    }
    case 0x85: // TUPLE1 to TUPLE3
    case 0x86:
    case 0x87: {
        std::vector<std::uint32_t> parts(instruction - 0x84U);
        for (std::size_t i = parts.size(); i-- > 0;)
            parts[i] = pop();
        pushSequence(std::move(parts));
        break;
    }
    case 'a': { // APPEND
        const std::uint32_t part = pop();
        grow({part});
        break;
    }
    case 'e': // APPENDS
    case 'u': // SETITEMS
    case 0x90: // ADDITEMS
        grow(popToMark());
        break;
    case 's': { // SETITEM
        const std::uint32_t value = pop();
        const std::uint32_t key = pop();
        grow({key, value});
        break;
    }
    case 'q': // BINPUT
        remember(input.takeNumber(1));
        break;
    case 'r': // LONG_BINPUT
        remember(input.takeNumber(4));
        break;
    case 0x94: // MEMOIZE
        remember(m_memo.size());
        break;
    case 'h': // BINGET
        recall(input.takeNumber(1));
        break;
    case 'j': // LONG_BINGET
        recall(input.takeNumber(4));
        break;
    case 'c': { // GLOBAL
        const std::string module(input.takeLine());
        pushName(module, std::string(input.takeLine()));
        break;
    }
    case 0x93: { // STACK_GLOBAL
        const PickleValue &name = m_values[pop()];
        const PickleValue &module = m_values[pop()];
        require(name.kind == Kind::Text && module.kind == Kind::Text,
                DRM_TEXT("Engine", "it holds an instruction that is not read"));
        require(name.text.size() + module.text.size() <= mostNameBytes,
                DRM_TEXT("Engine", "it holds a name that is too long"));
        pushName(std::string(module.text), std::string(name.text)); // copies, since values move when one is added
        break;
    }
    case 'Q': // BINPERSID
        pushStorage();
        break;
    case 'R': // REDUCE
    case 0x81: // NEWOBJ
        call();
        break;
    case 0x92: // NEWOBJ_EX
        pop();
        call();
        break;
    case 'b': // BUILD: what an object remembers says nothing of weights
        pop();
        top();
        break;
    case 0x95: // FRAME
        input.take(8);
        break;
    case 0x80: // PROTO
        input.take(1);
        break;
    default:
        throw PickleFault{DRM_TEXT("Engine", "it holds an instruction that is not read")};
    }
}

} // namespace drm
