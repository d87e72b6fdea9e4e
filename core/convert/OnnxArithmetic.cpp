// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"
#include "core/convert/OnnxTranslation.h"

#include <algorithm>

namespace drm {

namespace {

int widest(const OnnxStep &step)
{
    int rank = 0;
    for (int i = 0; i < step.node.inputs(); ++i) {
        if (step.given(i) && step.rank(i) < 0)
            return -1;
        rank = std::max(rank, step.given(i) ? step.rank(i) : 0);
    }
    return rank;
}

OnnxOperator unary(const std::string &name)
{
    return [name](OnnxStep &step) { step.give("torch." + name + "(" + step.tensor(0) + ")", step.rank(0)); };
}

OnnxOperator test(const std::string &name)
{
    return [name](OnnxStep &step) {
        if (step.node.whole("detect_negative", 1) != 1 || step.node.whole("detect_positive", 1) != 1)
            step.node.failUnsupported(onnxFault::form);
        step.give("torch." + name + "(" + step.tensor(0) + ")", step.rank(0), at::kBool);
    };
}

OnnxOperator binary(const std::string &name, std::optional<at::ScalarType> type = {})
{
    return [name, type](OnnxStep &step) {
        step.give("torch." + name + "(" + step.tensor(0) + ", " + step.operand(1) + ")", widest(step), type);
    };
}

OnnxOperator binaryTensors(const std::string &name, std::optional<at::ScalarType> type = {})
{
    return [name, type](OnnxStep &step) {
        step.give("torch." + name + "(" + step.tensor(0) + ", " + step.tensor(1) + ")", widest(step), type);
    };
}

/// Of any number of inputs, two by two.
OnnxOperator folded(const std::string &name)
{
    return [name](OnnxStep &step) {
        std::string sum = step.tensor(0);
        for (int i = 1; i < step.node.inputs(); ++i)
            sum = step.line("torch." + name + "(" + sum + ", " + step.tensor(i) + ")");
        step.give("torch.clone(" + sum + ")", widest(step));
    };
}

/// Whole numbers that a processor cannot divide by, all of them.
void refuseDivisor(OnnxStep &step)
{
    const auto divisor = step.constant(1);
    if (step.type(0) == at::kLong && divisor && at::logical_or(divisor->eq(0), divisor->eq(-1)).any().item<bool>())
        step.node.failUnsupported({DRM_TEXT("Engine", "divides whole numbers by 0 or -1"), {}});
}

void divide(OnnxStep &step)
{
    refuseDivisor(step);
    const std::string both = step.tensor(0) + ", " + step.operand(1);
    const bool whole = step.type(0) == at::kLong;
    step.give("torch.div(" + both + (whole ? ", rounding_mode='trunc')" : ")"), widest(step));
}

void powers(OnnxStep &step)
{
    // Squares and roots as such: their derivatives at 0 are defined.
    const std::string power = step.operand(1);
    if (step.type(0) == at::kFloat && (power == "2" || power == "2.0"))
        step.give("torch.mul(" + step.tensor(0) + ", " + step.tensor(0) + ")", step.rank(0));
    else
        step.give("torch.to(torch.pow(" + step.tensor(0) + ", " + power + "), "
                      + std::to_string(static_cast<int>(step.type(0))) + ")",
                  widest(step));
}

void meanOfAll(OnnxStep &step)
{
    std::string sum = step.tensor(0);
    for (int i = 1; i < step.node.inputs(); ++i)
        sum = step.line("torch.add(" + sum + ", " + step.tensor(i) + ")");
    step.give("torch.div(" + sum + ", " + scriptNumber(step.node.inputs()) + ")", widest(step));
}

void clip(OnnxStep &step)
{
    std::string low = "None";
    std::string high = "None";
    if (step.opset() < 11) {
        if (step.node.has("min"))
            low = scriptNumber(step.node.number("min", 0));
        if (step.node.has("max"))
            high = scriptNumber(step.node.number("max", 0));
    } else {
        low = step.given(1) ? step.operand(1) : low;
        high = step.given(2) ? step.operand(2) : high;
    }
    const bool tensors = low.find_first_of("vs") == 0 || high.find_first_of("vs") == 0;
    if (low == "None" && high == "None")
        step.giveInput(0);
    else if (!tensors)
        step.give("torch.clamp(" + step.tensor(0) + ", " + low + ", " + high + ")", step.rank(0));
    else {
        std::string value = step.tensor(0);
        if (low != "None")
            value = step.line("torch.maximum(" + value + ", " + step.tensor(1) + ")");
        if (high != "None")
            value = step.line("torch.minimum(" + value + ", " + step.tensor(2) + ")");
        step.give("torch.clone(" + value + ")", step.rank(0));
    }
}

OnnxOperator softmax(const std::string &name)
{
    return [name](OnnxStep &step) {
        const std::int64_t axis = step.node.whole("axis", step.opset() < 13 ? 1 : -1);
        // Before set 13, all axes from this one on are one.
        if (step.opset() >= 13 || axis == -1 || axis == step.rank(0) - 1) {
            step.give("torch." + name + "(" + step.tensor(0) + ", " + std::to_string(axis) + ")", step.rank(0));
            return;
        }
        const std::string flat = step.line("torch.flatten(" + step.tensor(0) + ", " + std::to_string(axis) + ")");
        step.give("torch.reshape(torch." + name + "(" + flat + ", -1), " + step.tensor(0) + ".size())", step.rank(0));
    };
}

void hardSigmoid(OnnxStep &step)
{
    const std::string line =
        step.line("torch.add(torch.mul(" + step.tensor(0) + ", " + scriptNumber(step.node.number("alpha", 0.2)) + "), "
                  + scriptNumber(step.node.number("beta", 0.5)) + ")");
    step.give("torch.clamp(" + line + ", 0.0, 1.0)", step.rank(0));
}

/// An activation with numbers: each is the setting's name and its usual value.
OnnxOperator activation(const std::string &name, const std::vector<std::pair<const char *, double>> &numbers)
{
    return [name, numbers](OnnxStep &step) {
        std::string text = "torch." + name + "(" + step.tensor(0);
        for (const auto &[setting, usual] : numbers)
            text += ", " + scriptNumber(step.node.number(setting, usual));
        step.give(text + ")", step.rank(0));
    };
}

void selu(OnnxStep &step)
{
    // gamma for positive numbers, gamma · alpha · (eˣ - 1) for negative ones
    step.give("torch.elu(" + step.tensor(0) + ", " + scriptNumber(step.node.number("alpha", 1.6732632423543772)) + ", "
                  + scriptNumber(step.node.number("gamma", 1.0507009873554805)) + ")",
              step.rank(0));
}

void softsign(OnnxStep &step)
{
    step.give("torch.div(" + step.tensor(0) + ", torch.add(torch.abs(" + step.tensor(0) + "), 1.0))", step.rank(0));
}

void gelu(OnnxStep &step)
{
    const std::string form = step.node.text("approximate", "none");
    if (form != "none" && form != "tanh")
        step.node.failCorrupt(
            {DRM_TEXT("Engine", "its setting %1 is of another kind than the standard says"), {"approximate"}});
    step.give("torch.gelu(" + step.tensor(0) + ", approximate='" + form + "')", step.rank(0));
}

void thresholdedRelu(OnnxStep &step)
{
    step.give("torch.threshold(" + step.tensor(0) + ", " + scriptNumber(step.node.number("alpha", 1)) + ", 0.0)",
              step.rank(0));
}

void prelu(OnnxStep &step)
{
    const std::string x = step.tensor(0);
    step.give("torch.add(torch.relu(" + x + "), torch.mul(torch.neg(torch.relu(torch.neg(" + x + "))), "
                  + step.operand(1) + "))",
              step.rank(0));
}

void where(OnnxStep &step)
{
    step.give("torch.where(" + step.tensor(0) + ", " + step.tensor(1) + ", " + step.tensor(2) + ")", widest(step),
              step.type(1));
}

void cast(OnnxStep &step)
{
    const auto type = scriptTypeOf(static_cast<int>(step.node.whole("to", 0)));
    if (!type)
        step.node.failUnsupported(
            {DRM_TEXT("Engine", "makes numbers of a type that is not known to this program"), {}});
    if (*type == step.type(0)) {
        step.giveInput(0);
        return;
    }
    step.give("torch.to(" + step.tensor(0) + ", " + std::to_string(static_cast<int>(*type)) + ")", step.rank(0), *type);
}

void castLike(OnnxStep &step)
{
    if (step.type(0) == step.type(1))
        step.giveInput(0);
    else
        step.give("torch.to(" + step.tensor(0) + ", " + std::to_string(static_cast<int>(step.type(1))) + ")",
                  step.rank(0), step.type(1));
}

/// How a reduction is written, from its input, axes and whether they stay; "%x", "%a", "%k" stand for them.
OnnxOperator reduction(const std::string &form)
{
    return [form](OnnxStep &step) {
        std::optional<std::vector<std::int64_t>> axes;
        if (step.node.has("axes"))
            axes = step.node.wholes("axes");
        else if (step.given(1))
            axes = step.wholes(1, {DRM_TEXT("Engine", "axes"), {}});
        const bool keep = step.node.whole("keepdims", 1) != 0;
        if (!axes || axes->empty()) {
            if (step.node.whole("noop_with_empty_axes", 0) != 0) {
                step.giveInput(0);
                return;
            }
            if (step.rank(0) < 0)
                step.node.failUnsupported(onnxFault::allAxes);
            axes.emplace();
            for (int i = 0; i < step.rank(0); ++i)
                axes->push_back(i);
        }
        std::string text = form;
        const auto put = [&](const std::string &mark, const std::string &value) {
            for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size()))
                text.replace(at, mark.size(), value);
        };
        put("%x", step.tensor(0));
        put("%a", scriptList(*axes));
        put("%k", keep ? "True" : "False");
        const int rank = step.rank(0) < 0 ? -1 : keep ? step.rank(0) : step.rank(0) - static_cast<int>(axes->size());
        step.give(text, rank);
    };
}

void product(OnnxStep &step)
{
    const auto axes = step.node.has("axes") ? step.node.wholes("axes")
        : step.given(1)                     ? step.wholes(1, {DRM_TEXT("Engine", "axes"), {}})
                                            : std::vector<std::int64_t>{};
    if (axes.empty() && step.node.whole("noop_with_empty_axes", 0) != 0) {
        step.giveInput(0);
        return;
    }
    auto all = axes;
    if (all.empty())
        for (int i = 0; i < step.rank(0); ++i)
            all.push_back(i);
    const bool mixed = std::any_of(all.begin(), all.end(), [](std::int64_t axis) { return axis < 0; });
    if (step.rank(0) < 0 && (axes.empty() || (mixed && axes.size() > 1)))
        step.node.failUnsupported(onnxFault::allAxes);
    for (std::int64_t &axis : all)
        axis += axis < 0 && step.rank(0) >= 0 ? step.rank(0) : 0;
    std::sort(all.rbegin(), all.rend());
    std::string value = step.tensor(0);
    const bool keep = step.node.whole("keepdims", 1) != 0;
    for (const std::int64_t axis : all)
        value = step.line("torch.prod(" + value + ", " + std::to_string(axis) + (keep ? ", True)" : ", False)"));
    const int gone = keep ? 0 : static_cast<int>(all.size());
    step.give("torch.alias(" + value + ")", step.rank(0) < 0 ? -1 : step.rank(0) - gone);
}

OnnxOperator place(const std::string &name)
{
    return [name](OnnxStep &step) {
        if (step.node.whole("select_last_index", 0) != 0)
            step.node.failUnsupported(onnxFault::form);
        step.give("torch." + name + "(" + step.tensor(0) + ", " + std::to_string(step.node.whole("axis", 0)) + ", "
                      + (step.node.whole("keepdims", 1) != 0 ? "True" : "False") + ")",
                  -1, at::kLong);
    };
}

void cumulativeSum(OnnxStep &step)
{
    const auto axis = step.wholes(1, {DRM_TEXT("Engine", "axis"), {}});
    if (axis.size() != 1 || step.node.whole("exclusive", 0) != 0 || step.node.whole("reverse", 0) != 0)
        step.node.failUnsupported({DRM_TEXT("Engine", "sums backwards or without itself"), {}});
    step.give("torch.cumsum(" + step.tensor(0) + ", " + std::to_string(axis[0]) + ")", step.rank(0));
}

void einsum(OnnxStep &step)
{
    const std::string equation = step.node.text("equation", "");
    const bool plain = std::all_of(equation.begin(), equation.end(), [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
            || std::string(" ,.->").find(letter) != std::string::npos;
    });
    if (!plain || equation.size() > 100 || equation.find("self") != std::string::npos)
        step.node.failCorrupt({DRM_TEXT("Engine", "its equation is none"), {}});
    std::string list;
    for (int i = 0; i < step.node.inputs(); ++i)
        list += (list.empty() ? "" : ", ") + step.tensor(i);
    step.give("torch.einsum('" + equation + "', [" + list + "])");
}

void modulo(OnnxStep &step)
{
    refuseDivisor(step);
    const std::string name = step.node.whole("fmod", 0) != 0 ? "fmod" : "remainder";
    step.give("torch." + name + "(" + step.tensor(0) + ", " + step.operand(1) + ")", widest(step));
}

} // namespace

void addOnnxArithmetic(std::map<std::string, OnnxOperator> &operators)
{
    for (const auto &[name, same] : std::map<std::string, std::string>{{"Abs", "abs"},     {"Neg", "neg"},
                                                                       {"Exp", "exp"},     {"Log", "log"},
                                                                       {"Sqrt", "sqrt"},   {"Reciprocal", "reciprocal"},
                                                                       {"Floor", "floor"}, {"Ceil", "ceil"},
                                                                       {"Round", "round"}, {"Sign", "sign"},
                                                                       {"Sin", "sin"},     {"Cos", "cos"},
                                                                       {"Tan", "tan"},     {"Asin", "asin"},
                                                                       {"Acos", "acos"},   {"Atan", "atan"},
                                                                       {"Sinh", "sinh"},   {"Cosh", "cosh"},
                                                                       {"Tanh", "tanh"},   {"Asinh", "asinh"},
                                                                       {"Acosh", "acosh"}, {"Atanh", "atanh"},
                                                                       {"Erf", "erf"},     {"Sigmoid", "sigmoid"},
                                                                       {"Relu", "relu"},   {"HardSwish", "hardswish"}})
        operators[name] = unary(same);
    operators["Not"] = test("logical_not");
    operators["IsNaN"] = test("isnan");
    operators["IsInf"] = test("isinf");
    operators["Add"] = binary("add");
    operators["Sub"] = binary("sub");
    operators["Mul"] = binary("mul");
    operators["Div"] = divide;
    operators["Pow"] = powers;
    operators["Mod"] = modulo;
    operators["And"] = binaryTensors("logical_and", at::kBool);
    operators["Or"] = binaryTensors("logical_or", at::kBool);
    operators["Xor"] = binaryTensors("logical_xor", at::kBool);
    operators["Equal"] = binary("eq", at::kBool);
    operators["Greater"] = binary("gt", at::kBool);
    operators["Less"] = binary("lt", at::kBool);
    operators["GreaterOrEqual"] = binary("ge", at::kBool);
    operators["LessOrEqual"] = binary("le", at::kBool);
    operators["Min"] = folded("minimum");
    operators["Max"] = folded("maximum");
    operators["Sum"] = folded("add");
    operators["Mean"] = meanOfAll;
    operators["Clip"] = clip;
    operators["Softmax"] = softmax("softmax");
    operators["LogSoftmax"] = softmax("log_softmax");
    operators["LeakyRelu"] = activation("leaky_relu", {{"alpha", 0.01}});
    operators["Elu"] = activation("elu", {{"alpha", 1}});
    operators["Celu"] = activation("celu", {{"alpha", 1}});
    operators["Selu"] = selu;
    operators["HardSigmoid"] = hardSigmoid;
    operators["Softplus"] = unary("softplus");
    operators["Softsign"] = softsign;
    operators["Mish"] = unary("mish");
    operators["Gelu"] = gelu;
    operators["ThresholdedRelu"] = thresholdedRelu;
    operators["PRelu"] = prelu;
    operators["Where"] = where;
    operators["Cast"] = cast;
    operators["CastLike"] = castLike;
    operators["ReduceMean"] = reduction("torch.mean(%x, %a, %k)");
    operators["ReduceSum"] = reduction("torch.sum(%x, %a, %k)");
    operators["ReduceMax"] = reduction("torch.amax(%x, %a, %k)");
    operators["ReduceMin"] = reduction("torch.amin(%x, %a, %k)");
    operators["ReduceL1"] = reduction("torch.sum(torch.abs(%x), %a, %k)");
    operators["ReduceL2"] = reduction("torch.norm(%x, 2, %a, %k)");
    operators["ReduceSumSquare"] = reduction("torch.sum(torch.mul(%x, %x), %a, %k)");
    operators["ReduceLogSum"] = reduction("torch.log(torch.sum(%x, %a, %k))");
    operators["ReduceLogSumExp"] = reduction("torch.logsumexp(%x, %a, %k)");
    operators["ReduceProd"] = product;
    operators["ArgMax"] = place("argmax");
    operators["ArgMin"] = place("argmin");
    operators["CumSum"] = cumulativeSum;
    operators["Einsum"] = einsum;
}

} // namespace drm
