// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/convert/ConvertedModel.h"
#include "core/convert/ScriptModule.h"
#include "core/json/JsonNode.h"
#include "core/torch/StopScope.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <torch/torch.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace drm {

namespace {

// Names and numbers of torch/_export/serde/schema.py, version 8 of the schema.
constexpr int schemaVersion = 8;
constexpr std::size_t mostJsonValues = 8'000'000;
constexpr std::size_t mostJsonKeys = 20'000;
constexpr std::size_t mostOperators = 20'000;
constexpr std::int64_t mostInAnAxis = std::int64_t{1} << 40;
constexpr int keyword = 2; ///< ArgumentKind

/// The file's numbers for types are one more than LibTorch's, but for bfloat16.
std::optional<at::ScalarType> typeOf(int number)
{
    constexpr int bfloat16 = 13;
    if (number == bfloat16)
        return at::kBFloat16;
    const auto type = static_cast<at::ScalarType>(number - 1);
    for (const at::ScalarType known :
         {at::kByte, at::kChar, at::kShort, at::kInt, at::kLong, at::kHalf, at::kFloat, at::kDouble, at::kBool})
        if (type == known)
            return known;
    return std::nullopt;
}

class Program {
public:
    explicit Program(const std::string &path)
        : m_path(path)
    {
    }

    ConvertedModel convert(const std::string &name, const ArchivePart &part)
    {
        return guarded([&] {
            const auto program = json(part, "models/" + name + ".json");
            checkVersion(program);
            readTensors(part, "data/weights/" + name + "_weights_config.json", "data/weights/", m_weights);
            readTensors(part, "data/constants/" + name + "_constants_config.json", "data/constants/", m_constants);
            return converted(program);
        });
    }

    ConvertedModel convert(const std::string &text, const ArchiveTensors &tensors)
    {
        return guarded([&] {
            const auto program = parseJson(text, mostJsonValues, mostJsonKeys);
            checkVersion(program);
            for (const auto &[name, value] : tensors("serialized_state_dict.pt"))
                m_weights[name] = {value, true};
            for (const auto &[name, value] : tensors("serialized_constants.pt"))
                m_constants[name] = {value, false};
            return converted(program);
        });
    }

private:
    ConvertedModel guarded(const std::function<ConvertedModel()> &convert) const
    {
        const Uninterrupted converting; // or a stop would look like a damaged file
        try {
            return convert();
        } catch (const Error &) {
            throw;
        } catch (const JsonFault &fault) {
            failCorrupt(fault.message());
        } catch (const c10::Error &error) {
            failUnsupported({DRM_TEXT("Engine", "its operators do not fit together; %1"),
                             {torchReason(error.what_without_backtrace())}});
        } catch (const std::exception &error) {
            failUnsupported({DRM_TEXT("Engine", "its operators do not fit together; %1"), {torchReason(error.what())}});
        }
    }

    [[noreturn]] void failCorrupt(const Message &what) const
    {
        throw Error(ErrorKind::CorruptFile,
                    Message{DRM_TEXT("Engine",
                                     "%1 is no program of torch.export that can be read: %2. Save or download it "
                                     "again."),
                            {printable(m_path), what}},
                    m_path);
    }

    [[noreturn]] void failUnsupported(const Message &what) const
    {
        throw Error(ErrorKind::UnsupportedFile,
                    Message{DRM_TEXT("Engine",
                                     "%1 is a program of torch.export that cannot be scanned as it is: %2. Export the "
                                     "network that it was made from with torch.jit.trace instead."),
                            {printable(m_path), what}},
                    m_path);
    }

    nlohmann::ordered_json json(const ArchivePart &part, const std::string &name) const
    {
        const auto text = part(name);
        if (!text)
            failCorrupt({DRM_TEXT("Engine", "its part %1 is missing"), {printable(name)}});
        return parseJson(*text, mostJsonValues, mostJsonKeys);
    }

    void checkVersion(const nlohmann::ordered_json &program) const
    {
        const int version = JsonNode(program).at("schema_version").at("major").whole(0, 1000);
        if (version != schemaVersion)
            failUnsupported({DRM_TEXT("Engine", "it is written in version %1 of its format; version %2 is read"),
                             {std::to_string(version), std::to_string(schemaVersion)}});
    }

    ConvertedModel converted(const nlohmann::ordered_json &json)
    {
        const JsonNode program(json);
        const JsonNode module = program.at("graph_module");
        const JsonNode graph = module.at("graph");
        const JsonNode signature = module.at("signature");
        ConvertedModel model;
        readInputs(signature, graph, model);
        for (const JsonNode &node : graph.at("nodes").items(mostOperators))
            translate(node);
        std::string type;
        const std::string result = resultOf(signature, module, type);
        model.archive = m_module.archive(result, type);
        std::string by = program.has("torch_version") ? program.at("torch_version").text() : std::string();
        model.remarks.push_back(
            by.empty() ? Message{DRM_TEXT("Engine", "The model was converted from torch.export."), {}}
                       : Message{DRM_TEXT("Engine", "The model was converted from torch.export (PyTorch %1)."),
                                 {printable(by.substr(0, 40))}});
        return model;
    }

    // ---- weights

    struct Tensor {
        at::Tensor value;
        bool trained = false;
    };

    std::int64_t size(const JsonNode &node) const
    {
        const std::uint64_t number = node.at("as_int").natural();
        if (number > static_cast<std::uint64_t>(mostInAnAxis))
            node.refuse(DRM_TEXT("Engine", "\"%1\" is too large"));
        return static_cast<std::int64_t>(number);
    }

    void readTensors(const ArchivePart &part, const std::string &list, const std::string &folder,
                     std::map<std::string, Tensor> &tensors)
    {
        const auto configJson = json(part, list);
        std::map<std::string, std::string> files;
        for (const auto &[name, entry] : JsonNode(configJson).at("config").members()) {
            if (entry.at("use_pickle").flag())
                failUnsupported(
                    {DRM_TEXT("Engine", "it holds the Python object %1, and pickles are not run"), {printable(name)}});
            const std::string file = folder + entry.at("path_name").text();
            if (files.count(file) == 0) {
                auto bytes = part(file);
                if (!bytes)
                    failCorrupt({DRM_TEXT("Engine", "its part %1 is missing"), {printable(file)}});
                m_left += bytes->size();
                files[file] = std::move(*bytes);
            }
            tensors[name] = {tensorOf(entry.at("tensor_meta"), files[file], name), entry.at("is_param").flag()};
        }
    }

    at::Tensor tensorOf(const JsonNode &meta, const std::string &bytes, const std::string &name)
    {
        const auto type = typeOf(meta.at("dtype").whole(0, 1000));
        if (!type)
            failUnsupported({DRM_TEXT("Engine", "the numbers %1 are of a type that is not known to this program"),
                             {printable(name)}});
        std::vector<std::int64_t> sizes;
        std::vector<std::int64_t> strides;
        for (const JsonNode &one : meta.at("sizes").items(32))
            sizes.push_back(size(one));
        for (const JsonNode &one : meta.at("strides").items(32))
            strides.push_back(size(one));
        const std::int64_t offset = size(meta.at("storage_offset"));
        const auto stored = static_cast<std::int64_t>(bytes.size() / c10::elementSize(*type));
        // No more numbers than are stored, and the last of them among those; in steps that cannot overflow.
        bool fits = sizes.size() == strides.size() && offset <= stored;
        std::int64_t last = offset;
        std::int64_t count = 1;
        for (std::size_t i = 0; fits && i < sizes.size(); ++i) {
            fits = sizes[i] == 0 || count <= stored / sizes[i];
            count *= fits ? sizes[i] : 0;
            if (fits && sizes[i] > 1) {
                fits = strides[i] <= (stored - last) / (sizes[i] - 1);
                last += fits ? (sizes[i] - 1) * strides[i] : 0;
            }
        }
        const bool empty = count == 0;
        if (!fits || (!empty && last >= stored))
            failCorrupt(
                {DRM_TEXT("Engine", "the numbers %1 are fewer or more than their shape says"), {printable(name)}});
        // Parts may be shared, such as a weight that two layers have.
        const std::uint64_t own = static_cast<std::uint64_t>(count) * c10::elementSize(*type);
        if (own > m_left)
            failUnsupported({DRM_TEXT("Engine", "its numbers come to far more than its size"), {}});
        m_left -= own;
        if (empty)
            return at::zeros(sizes, *type);
        const at::Tensor all =
            torch::from_blob(const_cast<char *>(bytes.data()), {stored}, at::TensorOptions().dtype(*type));
        return all.as_strided(sizes, strides, offset).clone();
    }

    // ---- graph

    [[noreturn]] void unmade(const std::string &name) const
    {
        failCorrupt(
            {DRM_TEXT("Engine", "its operators use %1 before anything has made it"), {printable(name.substr(0, 120))}});
    }

    const std::string &value(const std::string &name) const
    {
        const auto found = m_values.find(name);
        if (found == m_values.end())
            unmade(name);
        return found->second;
    }

    std::string make(const std::string &name)
    {
        const std::string own = m_module.newName();
        m_values[name] = own;
        return own;
    }

    void readInputs(const JsonNode &signature, const JsonNode &graph, ConvertedModel &model)
    {
        for (const JsonNode &spec : signature.at("input_specs").items(mostOperators)) {
            if (spec.has("parameter")) {
                const JsonNode one = spec.at("parameter");
                keep(one.at("arg").at("name").text(), one.at("parameter_name").text(), m_weights, true);
            } else if (spec.has("buffer")) {
                const JsonNode one = spec.at("buffer");
                const std::string name = one.at("buffer_name").text();
                keep(one.at("arg").at("name").text(), name, m_weights.count(name) > 0 ? m_weights : m_constants, false);
            } else if (spec.has("tensor_constant")) {
                const JsonNode one = spec.at("tensor_constant");
                keep(one.at("arg").at("name").text(), one.at("tensor_constant_name").text(), m_constants, false);
            } else if (spec.has("user_input")) {
                addArgument(spec.at("user_input").at("arg"), graph, model);
            } else if (!spec.has("constant_input") && !spec.has("token")) {
                failUnsupported(
                    {DRM_TEXT("Engine", "it takes an input of a kind that is not known to this program"), {}});
            }
        }
        if (m_module.arguments().empty())
            failUnsupported({DRM_TEXT("Engine", "none of its inputs is an image (four dimensions)"), {}});
    }

    void keep(const std::string &name, const std::string &stored, const std::map<std::string, Tensor> &tensors,
              bool trained)
    {
        const auto found = tensors.find(stored);
        if (found == tensors.end())
            failCorrupt({DRM_TEXT("Engine", "its part %1 is missing"), {printable(stored)}});
        m_values[name] = m_module.keep(stored, found->second.value, trained && found->second.trained);
    }

    void addArgument(const JsonNode &argument, const JsonNode &graph, ConvertedModel &model)
    {
        constexpr std::size_t most = 1000;
        if (m_module.arguments().size() >= most)
            failUnsupported({DRM_TEXT("Engine", "it has more than %1 inputs or outputs"), {std::to_string(most)}});
        if (!argument.has("as_tensor"))
            failUnsupported({DRM_TEXT("Engine", "it takes an input of a kind that is not known to this program"), {}});
        const std::string name = argument.at("as_tensor").at("name").text();
        const std::string own = m_module.addArgument(name);
        m_values[name] = own;
        const auto sizes = graph.at("tensor_values").at(name).at("sizes").items(32);
        if (sizes.size() == 4 && model.height == 0) {
            std::vector<std::int64_t> sides;
            for (const JsonNode &side : sizes)
                sides.push_back(side.has("as_int") ? size(side) : 0);
            m_values[name] = takeImage(model, m_module, own, sides);
        }
    }

    /// An argument of an operator; nothing: it says what is usual here (processor, strided), and is left out.
    std::optional<std::string> expression(const JsonNode &argument) const
    {
        const auto list = [&](const char *kind, const auto &each) {
            std::string text;
            for (const JsonNode &one : argument.at(kind).items(mostOperators))
                text += (text.empty() ? "" : ", ") + each(one);
            return "[" + text + "]";
        };
        const auto whole = [](const JsonNode &one) {
            if (!one.value().is_number_integer())
                one.refuse(DRM_TEXT("Engine", "\"%1\" is no whole number"));
            return std::to_string(one.value().get<std::int64_t>());
        };
        const auto real = [](const JsonNode &one) {
            if (one.value().is_string()) { // JSON has no infinities
                const std::string text = one.text(20);
                if (text == "Infinity" || text == "inf")
                    return std::string("float('inf')");
                if (text == "-Infinity" || text == "-inf")
                    return std::string("float('-inf')");
                if (text == "NaN" || text == "nan")
                    return std::string("float('nan')");
                one.refuse(DRM_TEXT("Engine", "\"%1\" is no number"));
            }
            return scriptNumber(one.number());
        };
        const auto truth = [](const JsonNode &one) { return std::string(one.flag() ? "True" : "False"); };
        const auto symbol = [&](const JsonNode &one) {
            return one.has("as_name") ? value(one.at("as_name").text())
                : one.has("as_int")   ? whole(one.at("as_int"))
                : one.has("as_float") ? real(one.at("as_float"))
                                      : truth(one.at("as_bool"));
        };
        const auto tensor = [&](const JsonNode &one) { return value(one.at("name").text()); };
        const auto optionalTensor = [&](const JsonNode &one) {
            return one.has("as_tensor") ? tensor(one.at("as_tensor")) : std::string("None");
        };
        if (argument.has("as_tensor"))
            return tensor(argument.at("as_tensor"));
        if (argument.has("as_tensors"))
            return list("as_tensors", tensor);
        if (argument.has("as_int"))
            return whole(argument.at("as_int"));
        if (argument.has("as_ints"))
            return list("as_ints", whole);
        if (argument.has("as_float"))
            return real(argument.at("as_float"));
        if (argument.has("as_floats"))
            return list("as_floats", real);
        if (argument.has("as_bool"))
            return truth(argument.at("as_bool"));
        if (argument.has("as_bools"))
            return list("as_bools", truth);
        if (argument.has("as_sym_int"))
            return symbol(argument.at("as_sym_int"));
        if (argument.has("as_sym_ints"))
            return list("as_sym_ints", symbol);
        if (argument.has("as_sym_float"))
            return symbol(argument.at("as_sym_float"));
        if (argument.has("as_sym_bool"))
            return symbol(argument.at("as_sym_bool"));
        if (argument.has("as_optional_tensor"))
            return optionalTensor(argument.at("as_optional_tensor"));
        if (argument.has("as_optional_tensors"))
            return list("as_optional_tensors", optionalTensor);
        if (argument.has("as_none"))
            return "None";
        if (argument.has("as_scalar_type")) {
            if (const auto type = typeOf(argument.at("as_scalar_type").whole(0, 1000)))
                return std::to_string(static_cast<int>(*type));
        }
        if (argument.has("as_string")) {
            const std::string text = argument.at("as_string").text(100);
            const bool plain = std::all_of(text.begin(), text.end(), [](char letter) {
                return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
                    || std::string(" _,->").find(letter) != std::string::npos;
            });
            if (plain)
                return "'" + text + "'";
        }
        if (argument.has("as_device") || argument.has("as_layout") || argument.has("as_memory_format"))
            return std::nullopt;
        failUnsupported(
            {DRM_TEXT("Engine", "an operator takes an argument of a kind that is not known to this program"), {}});
    }

    struct Call {
        std::string target; ///< "aten.conv2d.default", "_operator.mul"
        std::vector<std::string> values;
        std::string text; ///< all arguments
        std::vector<std::string> tensors; ///< names that it makes
        bool makesList = false;
    };

    /// As LibTorch declares the operator; programs of PyTorch 2.6 do not say it themselves.
    static bool isKeyword(const std::string &target, const std::string &argument)
    {
        constexpr std::string_view start = "aten.";
        const std::size_t dot = target.find('.', start.size());
        if (target.compare(0, start.size(), start) != 0 || dot == std::string::npos)
            return false;
        const std::string overload = target.substr(dot + 1);
        const auto known = c10::Dispatcher::singleton().findSchema(
            {"aten::" + target.substr(start.size(), dot - start.size()), overload == "default" ? "" : overload});
        if (!known)
            return false;
        const auto &arguments = known->schema().arguments();
        return std::any_of(arguments.begin(), arguments.end(),
                           [&](const c10::Argument &one) { return one.name() == argument && one.kwarg_only(); });
    }

    Call callOf(const JsonNode &node) const
    {
        Call call;
        call.target = node.at("target").text(300);
        for (const char *start : {"torch.ops.", "torch."})
            if (call.target.rfind(start, 0) == 0)
                call.target = call.target.substr(std::string(start).size());
        bool named = false;
        for (const JsonNode &input : node.at("inputs").items(1000)) {
            const std::string name = input.at("name").text(100);
            const auto given = expression(input.at("arg"));
            if (!given) {
                named = true; // what follows it is no longer at its place
                continue;
            }
            named |= input.has("kind") ? input.at("kind").whole(0, 10) == keyword : isKeyword(call.target, name);
            call.values.push_back(*given);
            call.text += (call.text.empty() ? "" : ", ") + (named ? scriptName(name) + "=" : std::string()) + *given;
        }
        for (const JsonNode &output : node.at("outputs").items(1000)) {
            if (output.has("as_tensor")) {
                call.tensors.push_back(output.at("as_tensor").at("name").text());
            } else if (output.has("as_tensors")) {
                call.makesList = true;
                for (const JsonNode &one : output.at("as_tensors").items(mostOperators))
                    call.tensors.push_back(one.at("name").text());
            } else if (output.has("as_sym_int")) {
                call.tensors.push_back(output.at("as_sym_int").at("as_name").text());
            } else if (output.has("as_sym_bool")) {
                call.tensors.push_back(output.at("as_sym_bool").at("as_name").text());
            } else if (output.has("as_sym_float")) {
                call.tensors.push_back(output.at("as_sym_float").at("as_name").text());
            } else if (output.has("as_optional_tensor")) {
                const JsonNode one = output.at("as_optional_tensor");
                call.tensors.push_back(one.has("as_tensor") ? one.at("as_tensor").at("name").text() : std::string());
            } else {
                call.tensors.emplace_back(); // keeps the places of the others
            }
        }
        return call;
    }

    [[noreturn]] void refuse(const Call &call) const
    {
        failUnsupported({DRM_TEXT("Engine", "the operator %1 is not known to this program"),
                         {printable(call.target.substr(0, 120))}});
    }

    void translate(const JsonNode &node)
    {
        const Call call = callOf(node);
        // Checks of sizes that held when it was exported, and promises about them.
        static const std::set<std::string> passed{"_assert_scalar", "_assert_async", "_assert_tensor_metadata",
                                                  "sym_constrain_range", "sym_constrain_range_for_size"};
        const auto firstDot = call.target.find('.');
        const std::string space = call.target.substr(0, firstDot);
        std::string name = firstDot == std::string::npos ? std::string() : call.target.substr(firstDot + 1);
        if (space == "_operator" || space == "operator" || space == "math" || space == "sym_int"
            || call.target == "sym_not") {
            symbolic(call, name);
            return;
        }
        name = name.substr(0, name.find('.'));
        const bool plain = !name.empty() && std::all_of(name.begin(), name.end(), [](char letter) {
            return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_'
                || (letter >= 'A' && letter <= 'Z');
        });
        if (space != "aten" || !plain)
            refuse(call);
        if (passed.count(name) > 0)
            return;
        if (name == "sym_size") {
            if (call.values.size() != 2 || call.tensors.size() != 1)
                refuse(call);
            const std::string own = make(call.tensors[0]);
            m_module.add(own + " = " + call.values[0] + ".size(" + call.values[1] + ")");
            return;
        }
        if (name == "scaled_dot_product_attention") {
            attention(call, node);
            return;
        }
        std::string text = call.text;
        if (name == "_native_batch_norm_legit_no_training") {
            name = "native_batch_norm";
            if (call.values.size() != 7)
                refuse(call);
            text.clear();
            for (std::size_t i = 0; i < 5; ++i)
                text += call.values[i] + ", ";
            text += "False, " + call.values[5] + ", " + call.values[6];
        } else if (name == "lift_fresh_copy" || name == "lift_fresh" || name == "_to_copy" || name == "detach_") {
            name = name == "_to_copy" ? name : "alias";
        }
        emit("torch." + name + "(" + text + ")", call);
    }

    void emit(const std::string &expression, const Call &call)
    {
        if (call.tensors.empty()) {
            m_module.add(expression);
            return;
        }
        if (call.tensors.size() == 1 && !call.makesList) {
            const std::string own = make(call.tensors[0]);
            m_module.add(own + " = " + expression);
            return;
        }
        const std::string all = m_module.newName();
        m_module.add(all + " = " + expression);
        for (std::size_t i = 0; i < call.tensors.size(); ++i) {
            if (call.tensors[i].empty())
                continue;
            const std::string own = make(call.tensors[i]);
            m_module.add(own + " = " + all + "[" + std::to_string(i) + "]");
        }
    }

    void symbolic(const Call &call, const std::string &name)
    {
        static const std::map<std::string, std::string> signs{
            {"mul", "*"}, {"add", "+"}, {"sub", "-"}, {"floordiv", "//"}, {"mod", "%"}, {"eq", "=="},
            {"ne", "!="}, {"le", "<="}, {"lt", "<"},  {"ge", ">="},       {"gt", ">"},  {"truediv", "/"}};
        const auto sign = signs.find(name);
        if (call.tensors.size() != 1)
            refuse(call);
        if (sign != signs.end() && call.values.size() == 2) {
            const std::string own = make(call.tensors[0]);
            const bool divides = name == "floordiv" || name == "mod";
            // Sizes are positive; by others a processor may not divide.
            m_module.add(own + " = " + call.values[0] + " " + sign->second + " " + call.values[1]
                         + (divides ? " if " + call.values[1] + " > 0 else 0" : std::string()));
        } else if (name == "neg" && call.values.size() == 1) {
            const std::string own = make(call.tensors[0]);
            m_module.add(own + " = -" + call.values[0]);
        } else {
            refuse(call);
        }
    }

    /// softmax(q kᵀ / √e + mask) v, which this LibTorch has under other names.
    void attention(const Call &call, const JsonNode &node)
    {
        std::string mask = "None";
        std::string scale;
        bool other = false; // causal, in groups, with chance
        const auto inputs = node.at("inputs").items(10);
        for (std::size_t i = 0; i < inputs.size() && i < call.values.size(); ++i) {
            const std::string name = inputs[i].at("name").text();
            if (name == "attn_mask")
                mask = call.values[i];
            else if (name == "scale" && call.values[i] != "None")
                scale = call.values[i];
            else if (name == "is_causal" || name == "enable_gqa")
                other = other || call.values[i] == "True";
            else if (name == "dropout_p")
                other = other || call.values[i] != "0.0";
        }
        if (other || call.values.size() < 3 || call.tensors.size() != 1)
            refuse(call);
        const std::string &query = call.values[0];
        const std::string scores = m_module.newName();
        m_module.add(scores + " = torch.matmul(" + query + ", torch.transpose(" + call.values[1] + ", -2, -1)) "
                     + (scale.empty() ? "/ float(" + query + ".size(-1)) ** 0.5" : "* " + scale));
        std::string masked = scores;
        if (mask != "None") {
            masked = m_module.newName();
            m_module.add(masked + " = torch.where(" + mask + ", " + scores + ", float('-inf')) if " + mask
                         + ".dtype == 11 else " + scores + " + " + mask);
        }
        emit("torch.matmul(torch.softmax(" + masked + ", -1), " + call.values[2] + ")", call);
    }

    std::string resultOf(const JsonNode &signature, const JsonNode &module, std::string &type)
    {
        std::vector<std::string> results;
        for (const JsonNode &spec : signature.at("output_specs").items(1000)) {
            if (spec.has("user_output")) {
                const JsonNode argument = spec.at("user_output").at("arg");
                if (argument.has("as_tensor"))
                    results.push_back(value(argument.at("as_tensor").at("name").text()));
            } else if (!spec.has("token")) {
                failUnsupported({DRM_TEXT("Engine",
                                          "it changes what it remembers while it runs; export the network in "
                                          "evaluation mode"),
                                 {}});
            }
        }
        if (results.empty())
            failCorrupt({DRM_TEXT("Engine", "it has no output"), {}});
        if (results.size() == 1) {
            type = "Tensor";
            return results.front();
        }
        const std::vector<std::string> keys = keysOf(module);
        const bool dictionary = keys.size() == results.size();
        std::string text;
        std::string types;
        for (std::size_t i = 0; i < results.size(); ++i) {
            text += (i > 0 ? ", " : "") + (dictionary ? "'" + keys[i] + "': " : std::string()) + results[i];
            types += i > 0 ? ", Tensor" : "Tensor";
        }
        type = dictionary ? "Dict[str, Tensor]" : "Tuple[" + types + "]";
        return dictionary ? "{" + text + "}" : "(" + text + ")";
    }

    /// Of the dictionary that the network answered with, where it did.
    static std::vector<std::string> keysOf(const JsonNode &module)
    {
        std::vector<std::string> keys;
        try {
            const auto calls = module.at("module_call_graph").items(mostOperators);
            if (calls.empty() || !calls.front().has("signature"))
                return {};
            const auto specJson = parseJson(calls.front().at("signature").at("out_spec").text(100'000));
            const JsonNode spec = JsonNode(specJson).items(2).at(1);
            if (spec.at("type").text().find("dict") == std::string::npos)
                return {};
            const auto contextJson = parseJson(spec.at("context").text(100'000));
            std::set<std::string> known;
            for (const std::string &key : JsonNode(contextJson).texts()) {
                keys.push_back(scriptName(key));
                if (!known.insert(keys.back()).second)
                    return {};
            }
        } catch (const std::exception &) {
            return {}; // parts have numbers instead of names then
        }
        return keys;
    }

    const std::string &m_path;
    ScriptModule m_module;
    std::uint64_t m_left = std::uint64_t{1} << 30; ///< bytes of tensors that may still be made
    std::map<std::string, Tensor> m_weights;
    std::map<std::string, Tensor> m_constants;
    std::map<std::string, std::string> m_values; ///< expressions of the graph's values
};

} // namespace

ConvertedModel convertExportedProgram(const std::string &name, const ArchivePart &part, const std::string &path)
{
    return Program(path).convert(name, part);
}

ConvertedModel convertExportedProgram(const std::string &program, const ArchiveTensors &tensors,
                                      const std::string &path)
{
    return Program(path).convert(program, tensors);
}

} // namespace drm
