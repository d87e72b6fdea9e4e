// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/graph/OneImage.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/model/graph/GraphVisit.h"
#include "core/model/graph/ModelGraph.h"
#include "core/record/ImageSize.h"
#include "core/torch/StopScope.h"
#include "core/torch/TorchMessage.h"

#include <torch/csrc/jit/passes/inliner.h>

#include <algorithm>
#include <chrono>
#include <deque>
#include <set>

namespace drm {

using torch::jit::Node;
using torch::jit::Value;

namespace {

/// A tensor that forward wants.
struct Slot {
    std::size_t argument = 0; ///< of forward, the module itself not counted
    std::string key; ///< in a dictionary
    std::string name; ///< for people: the argument, or the key
    std::int64_t channels = 0; ///< of the convolution that sees it; 0: none does
    std::int64_t numbers = 0; ///< of a constant that is no image: N×numbers
};

enum class Holder { Tensor, Nothing, Dictionary, Tuple };

struct Argument {
    Holder holder = Holder::Tensor;
    std::vector<std::size_t> slots;
};

bool isTensorType(const c10::TypePtr &type)
{
    return type->isSubtypeOf(*c10::TensorType::get());
}

/// Channels of the first convolution that sees `value`, through anything but layers that mix all of it.
std::int64_t channelsSeenBy(Value *start)
{
    std::deque<Value *> waiting{start};
    std::set<Value *> seen{start};
    while (!waiting.empty()) {
        Value *value = waiting.front();
        waiting.pop_front();
        for (const torch::jit::Use &use : value->uses()) {
            Node *node = use.user;
            const std::string kind = node->kind().toQualString();
            if (isConvolution(node)) {
                const auto weight = torch::jit::toIValue(node->input(1));
                if (use.offset == 0 && weight && weight->isTensor() && weight->toTensor().dim() == 4)
                    return weight->toTensor().size(1);
                continue;
            }
            if (kind == "aten::linear" || kind == "aten::addmm" || kind == "aten::matmul" || kind == "aten::mm"
                || kind == "aten::embedding")
                continue;
            for (Value *output : node->outputs())
                if (seen.insert(output).second)
                    waiting.push_back(output);
        }
    }
    return 0;
}

class Inputs {
public:
    Inputs(const torch::jit::Module &module, const std::string &path)
        : m_path(path)
    {
        const auto &schema = module.get_method("forward").function().getSchema();
        m_arguments.resize(schema.arguments().size() - 1);
        torch::jit::Module frozen = torch::jit::freeze(module.deepcopy(), c10::nullopt, /*optimize_numerics=*/false);
        m_graph = frozen.get_method("forward").graph()->copy();
        torch::jit::Inline(*m_graph);
        for (std::size_t i = 0; i < m_arguments.size(); ++i)
            add(i, schema.arguments()[i + 1]);
    }

    std::vector<Slot> &slots() { return m_slots; }

    /// Values for forward, from one a slot.
    std::vector<c10::IValue> values(const std::vector<at::Tensor> &tensors) const
    {
        std::vector<c10::IValue> all;
        for (const Argument &argument : m_arguments) {
            switch (argument.holder) {
            case Holder::Nothing:
                all.emplace_back();
                break;
            case Holder::Tensor:
                all.emplace_back(tensors[argument.slots.front()]);
                break;
            case Holder::Dictionary: {
                c10::Dict<std::string, at::Tensor> dictionary;
                for (const std::size_t slot : argument.slots)
                    dictionary.insert(m_slots[slot].key, tensors[slot]);
                all.emplace_back(dictionary);
                break;
            }
            case Holder::Tuple: {
                std::vector<c10::IValue> parts;
                for (const std::size_t slot : argument.slots)
                    parts.emplace_back(tensors[slot]);
                all.emplace_back(c10::ivalue::Tuple::create(parts));
                break;
            }
            }
        }
        return all;
    }

    /// The arguments of a call, from an expression a slot.
    std::string call(const std::vector<std::string> &expressions) const
    {
        std::string text;
        for (const Argument &argument : m_arguments) {
            std::string parts;
            for (const std::size_t slot : argument.slots)
                parts += (parts.empty() ? "" : ", ")
                    + (argument.holder == Holder::Dictionary ? quoted(m_slots[slot].key) + ": " : std::string())
                    + expressions[slot];
            text += text.empty() ? "" : ", ";
            text += argument.holder == Holder::Nothing  ? "None"
                : argument.holder == Holder::Dictionary ? "{" + parts + "}"
                : argument.holder == Holder::Tuple      ? "(" + parts + ",)"
                                                        : parts;
        }
        return text;
    }

private:
    /// InputChoice can be written with it.
    static bool isPlain(const std::string &key)
    {
        return !key.empty() && key.front() != ' ' && key.back() != ' '
            && std::none_of(
                key.begin(), key.end(),
                [](unsigned char letter) { return letter < 0x20 || letter == ';' || letter == '=' || letter == ','; });
    }

    static std::string quoted(const std::string &key)
    {
        std::string text = "'";
        for (const char letter : key) {
            if (letter == '\\' || letter == '\'')
                text += '\\';
            text += letter;
        }
        return text + "'";
    }

    [[noreturn]] void refuse(const c10::Argument &argument) const
    {
        throw Error(ErrorKind::UnsuitableModel,
                    Message{DRM_TEXT("Engine",
                                     "%1 takes the argument %2 of the type %3, which cannot be given a value here. "
                                     "Export a wrapper whose forward(x) fixes it."),
                            {printable(m_path), printable(argument.name()),
                             printable(argument.type()->repr_str().substr(0, 100))}},
                    m_path);
    }

    void addSlot(std::size_t argument, const std::string &name, const std::string &key, std::int64_t channels)
    {
        m_arguments[argument].slots.push_back(m_slots.size());
        m_slots.push_back({argument, key, name, channels, 0});
    }

    void add(std::size_t i, const c10::Argument &argument)
    {
        Value *value = m_graph->inputs().at(i + 1);
        const c10::TypePtr type = argument.type();
        if (isTensorType(type)) {
            addSlot(i, argument.name(), {}, channelsSeenBy(value));
        } else if (argument.default_value()) {
            m_arguments.resize(std::min(m_arguments.size(), i)); // it and those behind it keep their values
        } else if (type->kind() == c10::TypeKind::OptionalType) {
            m_arguments[i].holder = Holder::Nothing;
        } else if (type->kind() == c10::TypeKind::DictType
                   && type->containedTypes().front()->kind() == c10::TypeKind::StringType
                   && isTensorType(type->containedTypes().at(1))) {
            m_arguments[i].holder = Holder::Dictionary;
            addKeys(i, value);
            if (m_arguments[i].slots.empty() || m_strangeKey)
                refuse(argument);
        } else if (type->kind() == c10::TypeKind::TupleType && !type->containedTypes().empty()) {
            m_arguments[i].holder = Holder::Tuple;
            const auto parts = type->containedTypes();
            for (std::size_t part = 0; part < parts.size(); ++part) {
                if (!isTensorType(parts[part]))
                    refuse(argument);
                addSlot(i, argument.name() + "." + std::to_string(part), {}, channelsOfPart(value, part));
            }
        } else {
            refuse(argument);
        }
    }

    void addKeys(std::size_t i, Value *dictionary)
    {
        std::set<std::string> known;
        visitNodes(m_graph->block(), [&](Node *node) {
            if (node->kind() != c10::aten::__getitem__ || node->input(0) != dictionary)
                return;
            const auto key = torch::jit::toIValue(node->input(1));
            if (key && key->isString() && !isPlain(key->toStringRef()))
                m_strangeKey = true;
            else if (key && key->isString() && known.insert(key->toStringRef()).second)
                addSlot(i, key->toStringRef(), key->toStringRef(), channelsSeenBy(node->output()));
        });
    }

    std::int64_t channelsOfPart(Value *tuple, std::size_t part) const
    {
        std::int64_t channels = 0;
        visitNodes(m_graph->block(), [&](Node *node) {
            if (channels > 0 || node->inputs().empty() || node->input(0) != tuple)
                return;
            if (node->kind() == c10::prim::TupleUnpack && part < node->outputs().size())
                channels = channelsSeenBy(node->output(part));
            else if (node->kind() == c10::prim::TupleIndex) {
                const auto index = torch::jit::toIValue(node->input(1));
                if (index && index->isInt() && index->toInt() == static_cast<std::int64_t>(part))
                    channels = channelsSeenBy(node->output());
            }
        });
        return channels;
    }

    const std::string &m_path;
    std::shared_ptr<torch::jit::Graph> m_graph;
    std::vector<Argument> m_arguments;
    std::vector<Slot> m_slots;
    bool m_strangeKey = false;
};

/// What failed: LibTorch's line; empty: nothing did.
std::string failureOf(torch::jit::Module module, const std::vector<c10::IValue> &values)
{
    try {
        const at::NoGradGuard guard;
        const torch::jit::GraphOptimizerEnabledGuard plain(false);
        module.forward(values);
        return {};
    } catch (const std::exception &error) {
        throwIfStopped();
        return torchMessage(error.what());
    }
}

/// Lengths of the constants that are no images, tried on images of usual sizes; false: none works.
bool findLengths(const torch::jit::Module &module, const Inputs &inputs, std::vector<Slot> &slots, std::size_t image,
                 const InputChoice &given)
{
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::seconds most{20};
    static const std::int64_t lengths[] = {2, 3, 1, 4, 6, 9, 5, 7, 8, 10, 12, 16, 25, 136, 625};
    const bool anyVector = std::any_of(slots.begin(), slots.end(), [](const Slot &slot) { return slot.channels == 0; });
    const auto parameters = module.parameters();
    const at::TensorOptions options = parameters.size() > 0 ? (*parameters.begin()).options() : at::TensorOptions();
    const Clock::time_point start = Clock::now();
    for (const ImageSize &size : ImageSize::usual()) {
        std::string before;
        for (const std::int64_t length : lengths) {
            if (Clock::now() - start > most)
                return false;
            std::vector<at::Tensor> tensors;
            for (std::size_t i = 0; i < slots.size(); ++i) {
                Slot &slot = slots[i];
                if (i == image || slot.channels > 0) {
                    tensors.push_back(at::full({2, slot.channels > 0 ? slot.channels : 3, size.height, size.width}, 0.5,
                                               options.requires_grad(false)));
                    continue;
                }
                const ConstantInput *wanted = given.find(slot.name);
                slot.numbers = wanted ? static_cast<std::int64_t>(wanted->values.size()) : length;
                tensors.push_back(at::zeros({2, slot.numbers}, options.requires_grad(false)));
            }
            const std::string failure = failureOf(module, inputs.values(tensors));
            if (failure.empty())
                return true;
            // What fails alike whatever the length is fails for the size.
            if (!anyVector || failure == before)
                break;
            before = failure;
        }
    }
    return false;
}

/// Image slots: a level of grey, 0..1, as the model takes images.
at::Tensor greyImage(double level, std::int64_t channels, const InputTransform &transform)
{
    at::Tensor grey = at::full({1, channels, 1, 1}, level * transform.scale);
    for (std::int64_t c = 0; c < channels; ++c) {
        const auto of = [c](const std::vector<double> &values, double usual) {
            return values.empty() ? usual : values[std::min(values.size() - 1, static_cast<std::size_t>(c))];
        };
        grey[0][c] = (grey[0][c] - of(transform.mean, 0)) / of(transform.std, 1);
    }
    return grey;
}

/// How many numbers stand before those of `input`.
int firstNumberOf(const InputChoice &given, const ConstantInput &input)
{
    std::size_t before = 0;
    for (auto one = given.inputs.begin(); one != given.inputs.end() && &*one != &input; ++one)
        before += one->values.size();
    return static_cast<int>(before);
}

} // namespace

namespace OneImage {

OneImageModule of(const torch::jit::Module &module, const ModelOptions &options, const std::string &path)
{
    const InputChoice given = InputChoice::of(options.inputs);
    const auto &arguments = module.get_method("forward").function().getSchema().arguments();
    const auto wanted =
        std::count_if(arguments.begin(), arguments.end(), [](const c10::Argument &one) { return !one.default_value(); })
        - 1;
    if (wanted <= 1 && (arguments.size() < 2 || isTensorType(arguments[1].type()))) {
        if (!given.inputs.empty())
            throw Error(ErrorKind::InvalidArgument,
                        Message{DRM_TEXT("Engine", "%1 takes an image alone; it has no input %2."),
                                {printable(path), printable(given.inputs.front().name)}},
                        path);
        return {module, false, {}, {}, 0, {}, {}, {}};
    }

    std::unique_ptr<Inputs> inputs;
    try {
        inputs = std::make_unique<Inputs>(module, path);
    } catch (const Error &) {
        throw;
    } catch (const std::exception &error) {
        failToSimplify(path, error);
    }
    std::vector<Slot> &slots = inputs->slots();
    std::string names;
    for (const Slot &slot : slots)
        names += (names.empty() ? "" : ", ") + printable(slot.name);
    auto chosen = std::find_if(slots.begin(), slots.end(), [](const Slot &slot) { return slot.channels > 0; });
    if (chosen == slots.end())
        chosen = slots.begin();
    const auto image = static_cast<std::size_t>(chosen - slots.begin());
    for (const ConstantInput &one : given.inputs) {
        const bool known = std::any_of(slots.begin(), slots.end(),
                                       [&](const Slot &slot) { return slot.name == one.name && &slot != &*chosen; });
        if (!known)
            throw Error(ErrorKind::InvalidArgument,
                        Message{DRM_TEXT("Engine", "%1 has no input %2 beside the image; it takes %3."),
                                {printable(path), printable(one.name), names}},
                        path);
    }
    if (slots.empty() || !findLengths(module, *inputs, slots, image, given))
        throw Error(
            ErrorKind::UnsuitableModel,
            Message{DRM_TEXT("Engine",
                             "%1 takes %2, and fails with images and constants of the usual sizes. Say what the "
                             "others are given, as in --input \"pose=0,0\", or export a wrapper whose "
                             "forward(x) fixes them."),
                    {printable(path), names}},
            path);

    OneImageModule result;
    result.holdsGiven = true;
    result.channels = static_cast<int>(slots[image].channels);
    std::vector<std::string> expressions;
    std::string told;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        const Slot &slot = slots[i];
        if (i == image) {
            expressions.emplace_back("x");
            continue;
        }
        const ConstantInput *wantedNumbers = given.find(slot.name);
        std::vector<double> numbers = wantedNumbers ? wantedNumbers->numbers() : std::vector<double>{};
        if (slot.channels > 0 && numbers.size() > 1)
            throw Error(
                ErrorKind::InvalidArgument,
                Message{DRM_TEXT("Engine", "The input %1 of %2 is an image, and gets one level of grey, 0 to 1."),
                        {printable(slot.name), printable(path)}},
                path);
        if (numbers.empty())
            numbers = slot.channels > 0 ? std::vector<double>{0.5}
                                        : std::vector<double>(static_cast<std::size_t>(slot.numbers), 0.0);
        ConstantInput constant{slot.name, {}};
        for (const double number : numbers)
            constant.values.push_back(exactNumber(number));
        result.constants.inputs.push_back(constant);
        const std::string attribute = "constant" + std::to_string(i);
        if (slot.channels > 0) {
            result.buffers.emplace_back(attribute, greyImage(numbers.front(), slot.channels, options.transform));
            expressions.push_back("torch.to(self." + attribute + ", x).expand(x.size(0), "
                                  + std::to_string(slot.channels) + ", x.size(2), x.size(3))");
        } else {
            result.buffers.emplace_back(attribute, torch::tensor(numbers, at::kFloat).unsqueeze(0));
            if (wantedNumbers)
                result.given.push_back(
                    {attribute, firstNumberOf(given, *wantedNumbers), static_cast<int>(numbers.size())});
            expressions.push_back("torch.to(self." + attribute + ", x).expand(x.size(0), -1)");
        }
        told += (told.empty() ? "" : ", ") + printable(slot.name) + (slot.channels > 0 ? " (grey " : " (");
        for (std::size_t k = 0; k < numbers.size() && k < 8; ++k)
            told += (k > 0 ? " " : "") + formatNumber(numbers[k], 4);
        told += numbers.size() > 8 ? " ...)" : ")";
    }
    result.call = inputs->call(expressions);
    try {
        result.module = heldBy(result, module);
    } catch (const std::exception &error) {
        throw Error(ErrorKind::UnsuitableModel,
                    Message{DRM_TEXT("Engine",
                                     "%1 takes %2, which cannot be given values here. %3 Export a wrapper "
                                     "whose forward(x) fixes them."),
                            {printable(path), names, torchText(error.what())}},
                    path);
    }
    if (!told.empty())
        result.remarks.push_back(Message{
            DRM_TEXT("Engine",
                     "The model takes %1. Images go to %2; constant for every image: %3. A backdoor that listens "
                     "to those is not looked for; other values are given with --input."),
            {names, printable(slots[image].name), told}});
    return result;
}

torch::jit::Module heldBy(const OneImageModule &like, const torch::jit::Module &module)
{
    torch::jit::Module whole("OneImage");
    whole.register_module(inner, module);
    for (const auto &[name, value] : like.buffers)
        whole.register_buffer(name, value);
    whole.define("def forward(self, x: Tensor):\n    return self." + std::string(inner) + ".forward(" + like.call
                 + ")\n");
    whole.eval();
    return whole;
}

torch::jit::Module given(const torch::jit::Module &module)
{
    return module.attr(inner).toModule();
}

std::string givenName(const std::string &name)
{
    const std::string prefix = std::string(inner) + ".";
    return name.rfind(prefix, 0) == 0 ? name.substr(prefix.size()) : name;
}

} // namespace OneImage

} // namespace drm
