// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"
#include "core/convert/OnnxTranslation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <string>

namespace drm {

namespace {

const Message axesText{DRM_TEXT("Engine", "axes"), {}};
const Message sizesText{DRM_TEXT("Engine", "sizes"), {}};

/// Axes as a setting, or since set 13 (Slice, Pad, ...: earlier) as an input.
std::vector<std::int64_t> axesOf(OnnxStep &step, int input)
{
    return step.given(input) ? step.wholes(input, axesText) : step.node.wholes("axes");
}

/// A number that an input gives, as an expression.
std::string entry(OnnxStep &step, int input, std::size_t place)
{
    if (step.constant(input))
        return std::to_string(step.wholes(input, sizesText).at(place));
    return "int(torch.select(" + step.tensor(input) + ", 0, " + std::to_string(place) + "))";
}

void constantNode(OnnxStep &step)
{
    const OnnxNode &node = step.node;
    if (node.has("value"))
        step.giveConstant(node.tensor("value"), node.storedType("value"));
    else if (node.has("value_float"))
        step.giveConstant(torch::scalar_tensor(node.number("value_float", 0), at::kFloat));
    else if (node.has("value_floats"))
        step.giveConstant(torch::tensor(node.numbers("value_floats"), at::kFloat));
    else if (node.has("value_int"))
        step.giveConstant(torch::scalar_tensor(node.whole("value_int", 0), at::kLong));
    else if (node.has("value_ints"))
        step.giveConstant(torch::tensor(node.wholes("value_ints"), at::kLong));
    else
        node.failUnsupported({DRM_TEXT("Engine", "holds no numbers"), {}});
}

void shape(OnnxStep &step)
{
    const std::string whole = step.line("torch._shape_as_tensor(" + step.tensor(0) + ")");
    const std::string start = std::to_string(step.node.whole("start", 0));
    const std::string end = std::to_string(step.node.whole("end", std::numeric_limits<std::int64_t>::max()));
    step.give("torch.slice(" + whole + ", 0, " + start + ", " + end + ", 1)", 1, at::kLong);
}

void size(OnnxStep &step)
{
    step.give("torch.prod(torch._shape_as_tensor(" + step.tensor(0) + "))", 0, at::kLong);
}

void reshape(OnnxStep &step)
{
    const std::string x = step.tensor(0);
    const bool copies = step.node.whole("allowzero", 0) == 0; // a 0 means: as it was
    if (step.constant(1)) {
        const auto sizes = step.wholes(1, sizesText);
        const int rank = static_cast<int>(sizes.size());
        const std::string images = step.constant(0) ? std::string() : step.anyBatch();
        if (copies && sizes == std::vector<std::int64_t>{0, -1}) {
            step.give("torch.flatten(" + x + ", 1)", 2);
            return;
        }
        std::string list;
        for (std::size_t i = 0; i < sizes.size(); ++i)
            list += (list.empty() ? "" : ", ")
                + (i == 0 && sizes[i] == 1 && !images.empty() ? images
                       : copies && sizes[i] == 0              ? x + ".size(" + std::to_string(i) + ")"
                                                              : std::to_string(sizes[i]));
        step.give("torch.reshape(" + x + ", [" + list + "])", rank);
        return;
    }
    std::string sizes = step.tensor(1);
    if (copies && step.value(1).mayHoldZero) {
        // Numbers of the shape that it had, as many as the new one has.
        const std::string old = step.line("torch._shape_as_tensor(" + x + ")");
        const std::string longer = step.line("torch.cat([" + old + ", torch.ones_like(" + sizes + ")])");
        sizes = step.line("torch.where(torch.eq(" + sizes + ", 0), torch.slice(" + longer + ", 0, 0, " + sizes
                          + ".size(0), 1), " + sizes + ")");
    }
    const std::string list = step.listOf(sizes);
    step.give("torch.reshape(" + x + ", " + list + ")");
}

void flatten(OnnxStep &step)
{
    std::int64_t axis = step.node.whole("axis", 1);
    const std::string x = step.tensor(0);
    if (axis < 0 && step.rank(0) < 0)
        step.node.failUnsupported(onnxFault::allAxes);
    axis += axis < 0 ? step.rank(0) : 0;
    if (axis == 1)
        step.give("torch.flatten(" + x + ", 1)", 2);
    else if (axis == 0)
        step.give("torch.reshape(" + x + ", [1, -1])", 2);
    else
        step.give("torch.flatten(torch.flatten(" + x + ", 0, " + std::to_string(axis - 1) + "), 1)", 2);
}

/// Of `rank` axes, counted from the first; several from the last need a rank that is known.
std::vector<std::int64_t> countedAxes(OnnxStep &step, std::vector<std::int64_t> axes, int rank)
{
    constexpr std::size_t most = 32;
    const bool fromLast = std::any_of(axes.begin(), axes.end(), [](std::int64_t axis) { return axis < 0; });
    if (axes.size() > most)
        step.node.failCorrupt({DRM_TEXT("Engine", "its axes are none"), {}});
    if (fromLast && rank < 0 && axes.size() > 1)
        step.node.failUnsupported(onnxFault::allAxes);
    for (std::int64_t &axis : axes)
        if (axis < 0 && rank >= 0)
            axis += rank;
    return axes;
}

void squeeze(OnnxStep &step)
{
    const int rank = step.rank(0);
    auto axes = countedAxes(step, axesOf(step, 1), rank);
    if (axes.empty()) {
        step.give("torch.squeeze(" + step.tensor(0) + ")");
        return;
    }
    std::sort(axes.rbegin(), axes.rend());
    std::string value = step.tensor(0);
    for (const std::int64_t axis : axes)
        value = step.line("torch.squeeze(" + value + ", " + std::to_string(axis) + ")");
    step.give("torch.alias(" + value + ")", rank < 0 ? -1 : rank - static_cast<int>(axes.size()));
}

void unsqueeze(OnnxStep &step)
{
    const auto given = axesOf(step, 1);
    const int rank = step.rank(0) < 0 ? -1 : step.rank(0) + static_cast<int>(given.size());
    auto axes = countedAxes(step, given, rank);
    std::sort(axes.begin(), axes.end());
    std::string value = step.tensor(0);
    for (const std::int64_t axis : axes)
        value = step.line("torch.unsqueeze(" + value + ", " + std::to_string(axis) + ")");
    step.give("torch.alias(" + value + ")", rank);
}

void transpose(OnnxStep &step)
{
    auto order = step.node.wholes("perm");
    if (order.empty()) {
        if (step.rank(0) < 0)
            step.node.failUnsupported(onnxFault::allAxes);
        order.resize(static_cast<std::size_t>(step.rank(0)));
        std::iota(order.rbegin(), order.rend(), 0);
    }
    step.give("torch.permute(" + step.tensor(0) + ", " + scriptList(order) + ")", static_cast<int>(order.size()));
}

void concat(OnnxStep &step)
{
    std::string list;
    for (int i = 0; i < step.node.inputs(); ++i)
        list += (list.empty() ? "" : ", ") + step.tensor(i);
    step.give("torch.cat([" + list + "], " + std::to_string(step.node.whole("axis", 0)) + ")", step.rank(0));
}

void split(OnnxStep &step)
{
    const std::string axis = std::to_string(step.node.whole("axis", 0));
    std::string parts;
    if (step.given(1) || step.node.has("split")) {
        const auto sizes = step.given(1) ? step.wholes(1, sizesText) : step.node.wholes("split");
        parts = step.line("torch.split_with_sizes(" + step.tensor(0) + ", " + scriptList(sizes) + ", " + axis + ")");
    } else {
        const auto count = step.node.whole("num_outputs", step.node.outputs());
        parts = step.line("torch.chunk(" + step.tensor(0) + ", " + std::to_string(count) + ", " + axis + ")");
    }
    for (int i = 0; i < step.node.outputs(); ++i)
        step.give(parts + "[" + std::to_string(i) + "]", step.rank(0), {}, i);
}

void slice(OnnxStep &step)
{
    const bool inputs = step.opset() >= 10;
    const auto starts = inputs ? std::vector<std::int64_t>{} : step.node.wholes("starts");
    const auto ends = inputs ? std::vector<std::int64_t>{} : step.node.wholes("ends");
    auto axes =
        inputs ? (step.given(3) ? step.wholes(3, axesText) : std::vector<std::int64_t>{}) : step.node.wholes("axes");
    std::size_t count = starts.size();
    if (inputs && step.constant(1))
        count = step.wholes(1, sizesText).size();
    else if (inputs && step.constant(2))
        count = step.wholes(2, sizesText).size();
    else if (inputs && !axes.empty())
        count = axes.size();
    else if (inputs)
        step.node.failUnsupported(onnxFault::form);
    if (axes.empty()) {
        axes.resize(count);
        std::iota(axes.begin(), axes.end(), 0);
    }
    const auto steps = inputs && step.given(4) ? step.wholes(4, sizesText) : std::vector<std::int64_t>(count, 1);
    constexpr std::size_t most = 32;
    bool fits = count <= most && axes.size() == count && steps.size() == count && (inputs || ends.size() == count);
    for (int i = 1; i < 3 && inputs && fits; ++i)
        fits = !step.constant(i) || step.wholes(i, sizesText).size() == count;
    if (!fits)
        step.node.failCorrupt({DRM_TEXT("Engine", "starts, ends and axes are not equally many"), {}});
    std::string text = step.tensor(0);
    for (std::size_t i = 0; i < count; ++i) {
        const std::string axis = std::to_string(axes[i]);
        const std::string from = inputs ? entry(step, 1, i) : std::to_string(starts[i]);
        const std::string to = inputs ? entry(step, 2, i) : std::to_string(ends[i]);
        const bool known = !inputs || (step.constant(1) && step.constant(2));
        constexpr std::int64_t far = 100000; // beyond any axis
        if (steps[i] == -1 && known && (from == "-1" || std::stoll(from) > far) && std::stoll(to) < -far) {
            text = step.line("torch.flip(" + text + ", [" + axis + "])");
            continue;
        }
        if (steps[i] < 1)
            step.node.failUnsupported({DRM_TEXT("Engine", "goes backwards, which is not known to this program"), {}});
        text = step.line("torch.slice(" + text + ", " + axis + ", " + from + ", " + to + ", " + std::to_string(steps[i])
                         + ")");
    }
    step.give("torch.alias(" + text + ")", step.rank(0));
    step.setMayHoldZero(step.value(0).mayHoldZero);
}

void gather(OnnxStep &step)
{
    const std::int64_t axisNumber = step.node.whole("axis", 0);
    const std::string axis = std::to_string(axisNumber);
    const std::string x = step.tensor(0);
    const bool zero = step.value(0).mayHoldZero;
    const auto indices = step.constant(1);
    if (indices && indices->dim() == 0) {
        step.give("torch.select(" + x + ", " + axis + ", " + std::to_string(indices->item<std::int64_t>()) + ")",
                  step.rank(0) < 0 ? -1 : step.rank(0) - 1);
    } else {
        std::string i = step.tensor(1);
        if (!indices || indices->lt(0).any().item<bool>())
            i = step.line("torch.where(torch.lt(" + i + ", 0), torch.add(" + i + ", " + x + ".size(" + axis + ")), " + i
                          + ")");
        if (indices && indices->dim() == 1) {
            step.give("torch.index_select(" + x + ", " + axis + ", " + i + ")", step.rank(0));
        } else {
            const std::string picked =
                step.line("torch.index_select(" + x + ", " + axis + ", torch.reshape(" + i + ", [-1]))");
            std::string after = x + ".size()[" + axis + " + 1:]";
            if (axisNumber == -1)
                after = x + ".size()[:0]";
            step.give("torch.reshape(" + picked + ", " + x + ".size()[:" + axis + "] + " + i + ".size() + " + after
                      + ")");
        }
    }
    step.setMayHoldZero(zero);
}

void gatherElements(OnnxStep &step)
{
    const std::string axis = std::to_string(step.node.whole("axis", 0));
    const std::string i = step.tensor(1);
    const std::string x = step.tensor(0);
    const std::string fromStart =
        step.line("torch.where(torch.lt(" + i + ", 0), torch.add(" + i + ", " + x + ".size(" + axis + ")), " + i + ")");
    step.give("torch.gather(" + x + ", " + axis + ", " + fromStart + ")", step.rank(0));
}

/// Of indices (input 1) whose last axis counts along the first axes of the data: the numbers of rows of the data, laid
/// out as rows, and that lay-out.
struct Rows {
    std::string numbers;
    std::string data;
};

Rows rowsOf(OnnxStep &step)
{
    const std::string x = step.tensor(0);
    const std::string i = step.tensor(1);
    const std::string sizes = step.line("torch.slice(torch._shape_as_tensor(" + x + "), 0, 0, " + i + ".size(-1), 1)");
    const std::string after =
        step.line("torch.cat([torch.slice(" + sizes + ", 0, 1, 9223372036854775807, 1), torch.ones([1], dtype=4)])");
    const std::string strides = step.line("torch.flip(torch.cumprod(torch.flip(" + after + ", [0]), 0), [0])");
    const std::string places =
        step.line("torch.where(torch.lt(" + i + ", 0), torch.add(" + i + ", " + sizes + "), " + i + ")");
    return {step.line("torch.reshape(torch.sum(torch.mul(" + places + ", " + strides + "), [-1]), [-1])"),
            step.line("torch.reshape(" + x + ", [int(torch.prod(" + sizes + ")), -1])")};
}

void gatherRows(OnnxStep &step)
{
    if (step.node.whole("batch_dims", 0) != 0)
        step.node.failUnsupported(onnxFault::form);
    const Rows rows = rowsOf(step);
    const std::string x = step.tensor(0);
    const std::string i = step.tensor(1);
    step.give("torch.reshape(torch.index_select(" + rows.data + ", 0, " + rows.numbers + "), " + i + ".size()[:-1] + "
              + x + ".size()[" + i + ".size(-1):])");
}

void scatterRows(OnnxStep &step)
{
    if (step.node.text("reduction", "none") != "none")
        step.node.failUnsupported(onnxFault::form);
    const Rows rows = rowsOf(step);
    step.give("torch.reshape(torch.index_copy(" + rows.data + ", 0, " + rows.numbers + ", torch.reshape("
                  + step.tensor(2) + ", [" + rows.numbers + ".size(0), -1])), " + step.tensor(0) + ".size())",
              step.rank(0));
}

void expand(OnnxStep &step)
{
    // Each of the two may have axes of 1 where the other has more.
    const std::string sizes = step.sizes(1);
    const int rank = step.constant(1) ? std::max(step.rank(0), static_cast<int>(step.constant(1)->numel())) : -1;
    if (step.type(0) == at::kBool)
        step.give("torch.logical_and(" + step.tensor(0) + ", torch.ones(" + sizes + ", dtype=11))", rank);
    else
        step.give("torch.mul(" + step.tensor(0) + ", torch.ones(" + sizes
                      + ", dtype=" + std::to_string(static_cast<int>(step.type(0))) + "))",
                  step.rank(0) < 0 ? -1 : rank);
}

void tile(OnnxStep &step)
{
    step.give("torch.repeat(" + step.tensor(0) + ", " + step.sizes(1) + ")", step.rank(0));
}

void constantOfShape(OnnxStep &step)
{
    const at::Tensor value = step.node.has("value") ? step.node.tensor("value") : at::zeros({1});
    if (value.numel() != 1)
        step.node.failCorrupt({DRM_TEXT("Engine", "its value is not one number"), {}});
    const std::string number = value.scalar_type() == at::kFloat ? scriptNumber(value.item<double>())
                                                                 : std::to_string(value.item<std::int64_t>());
    const std::string full = "torch.full(" + step.sizes(0) + ", " + number + ", dtype=";
    const int rank = step.constant(0) ? static_cast<int>(step.constant(0)->numel()) : -1;
    step.give(full + std::to_string(static_cast<int>(value.scalar_type())) + ")", rank, value.scalar_type());
}

void range(OnnxStep &step)
{
    const bool whole = step.type(0) == at::kLong;
    std::string list;
    for (int i = 0; i < 3; ++i) {
        if (const auto value = step.constant(i))
            list += whole ? std::to_string(value->item<std::int64_t>()) : scriptNumber(value->item<double>());
        else
            list += std::string(whole ? "int(" : "float(") + step.tensor(i) + ")";
        list += ", ";
    }
    if (step.constant(0) && step.constant(1) && step.constant(2)) {
        const double length =
            (step.constant(1)->item<double>() - step.constant(0)->item<double>()) / step.constant(2)->item<double>();
        if (!(length < 1e7))
            step.node.failUnsupported({DRM_TEXT("Engine", "makes a tensor of more than %1 numbers"), {"10,000,000"}});
    }
    step.give("torch.arange(" + list + "dtype=" + std::to_string(static_cast<int>(step.type(0))) + ")", 1);
}

/// LibTorch counts from the last axis.
std::vector<std::int64_t> padsFromLast(OnnxStep &step)
{
    const auto pads = step.given(1) ? step.wholes(1, sizesText)
        : step.node.has("pads")     ? step.node.wholes("pads")
                                    : step.node.wholes("paddings");
    std::size_t axes = pads.size() / 2;
    if (pads.size() % 2 != 0 || pads.empty()
        || std::any_of(pads.begin(), pads.end(), [](std::int64_t pad) { return pad < -4096 || pad > 4096; }))
        step.node.failCorrupt({DRM_TEXT("Engine", "its pads are none"), {}});
    std::vector<std::int64_t> begins(pads.begin(), pads.begin() + static_cast<std::ptrdiff_t>(axes));
    std::vector<std::int64_t> ends(pads.begin() + static_cast<std::ptrdiff_t>(axes), pads.end());
    if (step.given(3)) {
        const auto chosen = step.wholes(3, axesText);
        const int rank = step.rank(0);
        if (rank < 0 || chosen.size() != axes)
            step.node.failUnsupported(onnxFault::allAxes);
        std::vector<std::int64_t> allBegins(static_cast<std::size_t>(rank), 0);
        std::vector<std::int64_t> allEnds = allBegins;
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            const std::int64_t place = chosen[i] < 0 ? chosen[i] + rank : chosen[i];
            if (place < 0 || place >= rank)
                step.node.failCorrupt({DRM_TEXT("Engine", "its axes are none"), {}});
            const auto axis = static_cast<std::size_t>(place);
            allBegins.at(axis) = begins[i];
            allEnds.at(axis) = ends[i];
        }
        begins = allBegins;
        ends = allEnds;
        axes = begins.size();
    }
    std::vector<std::int64_t> result;
    for (std::size_t i = axes; i-- > 0;) {
        result.push_back(begins[i]);
        result.push_back(ends[i]);
    }
    while (result.size() > 2 && result[result.size() - 1] == 0 && result[result.size() - 2] == 0)
        result.resize(result.size() - 2);
    return result;
}

void pad(OnnxStep &step)
{
    const std::string mode = step.node.text("mode", "constant");
    std::string pads;
    if (mode == "constant" && step.given(1) && !step.constant(1) && !step.given(3)) {
        const std::string pairs = step.line("torch.t(torch.reshape(" + step.tensor(1) + ", [2, -1]))");
        pads = step.listOf("torch.flatten(torch.flip(" + pairs + ", [0]))");
    } else {
        pads = scriptList(padsFromLast(step));
    }
    if (mode == "constant") {
        std::string value = scriptNumber(step.node.number("value", 0));
        if (const auto given = step.constant(2))
            value = scriptNumber(given->item<double>());
        else if (step.given(2))
            value = "float(" + step.tensor(2) + ")";
        step.give("torch.constant_pad_nd(" + step.tensor(0) + ", " + pads + ", " + value + ")", step.rank(0));
    } else if (step.type(0) == at::kFloat && (mode == "reflect" || mode == "edge" || mode == "wrap")) {
        const std::string name = mode == "edge" ? "replicate" : mode == "wrap" ? "circular" : mode;
        step.give("torch.pad(" + step.tensor(0) + ", " + pads + ", '" + name + "')", step.rank(0));
    } else {
        step.node.failUnsupported({DRM_TEXT("Engine", "pads in a way that is not known to this program"), {}});
    }
}

/// The nearest numbers along an axis, which becomes `scale` times as long, or as long as input 3 says.
std::string nearestAlong(OnnxStep &step, const std::string &value, std::size_t axis, std::optional<double> scale,
                         const std::string &place, const std::string &rounding)
{
    const std::string axisText = std::to_string(axis);
    const std::string size = step.tensor(0) + ".size(" + axisText + ")";
    const std::string length =
        scale ? step.line("int(" + size + " * " + scriptNumber(*scale) + ")") : step.line(entry(step, 3, axis));
    const std::string stride =
        scale ? scriptNumber(1 / *scale) : step.line("float(" + size + ") / float(" + length + ")");
    const std::string steps = step.line("torch.arange(" + length + ", dtype=7)");
    std::string at;
    if (place == "half_pixel" || place == "pytorch_half_pixel")
        at = "torch.sub(torch.mul(torch.add(" + steps + ", 0.5), " + stride + "), 0.5)";
    else if (place == "asymmetric")
        at = "torch.mul(" + steps + ", " + stride + ")";
    else if (place == "align_corners")
        at = "torch.mul(" + steps + ", float(" + size + " - 1) / float(max(" + length + " - 1, 1)))";
    else
        step.node.failUnsupported({DRM_TEXT("Engine", "resizes in a way that is not known to this program"), {}});
    const std::string whole = rounding == "floor" ? "torch.floor(" + at + ")"
        : rounding == "ceil"                      ? "torch.ceil(" + at + ")"
        : rounding == "round_prefer_ceil"         ? "torch.floor(torch.add(" + at + ", 0.5))"
                                                  : "torch.ceil(torch.sub(" + at + ", 0.5))";
    return step.line("torch.index_select(" + value + ", " + axisText + ", torch.to(torch.clamp(" + whole + ", 0, "
                     + size + " - 1), 4))");
}

void resize(OnnxStep &step)
{
    const bool upsample = step.node.kind() == "Upsample";
    const bool old = upsample || step.opset() < 11; // places are counted from corners (asymmetric), rounded down
    const int scalesInput = old ? 1 : 2;
    const std::string mode = step.node.text("mode", "nearest");
    const std::string place = old ? "asymmetric" : step.node.text("coordinate_transformation_mode", "half_pixel");
    const std::string rounding = old ? "floor" : step.node.text("nearest_mode", "round_prefer_floor");
    const Message form{DRM_TEXT("Engine", "resizes in a way that is not known to this program"), {}};
    if (step.node.has("axes") || step.node.text("keep_aspect_ratio_policy", "stretch") != "stretch"
        || step.node.whole("exclude_outside", 0) != 0 || step.node.whole("antialias", 0) != 0)
        step.node.failUnsupported(form);

    std::vector<double> scales;
    if (step.given(scalesInput)) {
        const at::Tensor values = step.constant(scalesInput, sizesText).to(at::kDouble).flatten().contiguous();
        scales.assign(values.data_ptr<double>(), values.data_ptr<double>() + values.numel());
    } else if (step.node.has("scales")) {
        scales = step.node.numbers("scales");
    }
    std::string size = "None";
    std::string scale = "None";
    bool times = false; // each number is repeated a whole number of times
    bool single = true; // an axis may become 1 long
    if (!scales.empty()) {
        if (scales.size() != 4 || scales[0] != 1 || scales[1] != 1 || !(scales[2] > 0 && scales[2] <= 64)
            || !(scales[3] > 0 && scales[3] <= 64))
            step.node.failUnsupported(form);
        scale = "[" + scriptNumber(scales[2]) + ", " + scriptNumber(scales[3]) + "]";
        times = scales[2] == std::floor(scales[2]) && scales[3] == std::floor(scales[3]);
        single = scales[2] < 2 || scales[3] < 2;
    } else if (!old && step.given(3)) {
        if (step.constant(3) && step.wholes(3, sizesText).size() != 4)
            step.node.failUnsupported(form);
        step.sizes(3); // refused where they are too large
        size = "[" + entry(step, 3, 2) + ", " + entry(step, 3, 3) + "]";
        single = !step.constant(3) || step.wholes(3, sizesText)[2] < 2 || step.wholes(3, sizesText)[3] < 2;
    } else {
        step.node.failUnsupported(form);
    }
    if (place == "pytorch_half_pixel" && single) // places of its own there
        step.node.failUnsupported(form);
    if (mode == "nearest") {
        // Where numbers are repeated, both come to the number that stands before.
        const bool corners = place == "asymmetric" && rounding == "floor";
        const bool middles = place == "half_pixel" && rounding == "round_prefer_floor" && times;
        if (corners || middles) {
            step.give("torch.upsample_nearest2d(" + step.tensor(0) + ", " + size + ", " + scale + ")", 4);
            return;
        }
        std::string value = step.tensor(0);
        for (const std::size_t axis : {2, 3})
            value = nearestAlong(step, value, axis, scales.empty() ? std::nullopt : std::optional(scales[axis]), place,
                                 rounding);
        step.give("torch.alias(" + value + ")", 4);
        return;
    }
    if ((mode != "linear" && mode != "cubic")
        || (place != "align_corners" && place != "half_pixel" && place != "pytorch_half_pixel")
        || (mode == "cubic" && step.node.number("cubic_coeff_a", -0.75) != -0.75)
        || (place == "align_corners" && !scales.empty() && !times))
        step.node.failUnsupported(form);
    step.give(std::string("torch.upsample_") + (mode == "linear" ? "bilinear2d(" : "bicubic2d(") + step.tensor(0) + ", "
                  + size + ", " + (place == "align_corners" ? "True" : "False") + ", " + scale + ")",
              4);
}

void depthToSpace(OnnxStep &step)
{
    const std::string block = std::to_string(step.node.whole("blocksize", 1));
    const std::string x = step.tensor(0);
    if (step.node.text("mode", "DCR") == "CRD") {
        step.give("torch.pixel_shuffle(" + x + ", " + block + ")", 4);
        return;
    }
    const std::string apart = step.line("torch.reshape(" + x + ", [" + x + ".size(0), " + block + ", " + block
                                        + ", -1, " + x + ".size(2), " + x + ".size(3)])");
    const std::string turned = step.line("torch.permute(" + apart + ", [0, 3, 4, 1, 5, 2])");
    step.give("torch.reshape(" + turned + ", [" + x + ".size(0), -1, " + x + ".size(2) * " + block + ", " + x
                  + ".size(3) * " + block + "])",
              4);
}

void spaceToDepth(OnnxStep &step)
{
    const std::string block = std::to_string(step.node.whole("blocksize", 1));
    const std::string x = step.tensor(0);
    const std::string apart =
        step.line("torch.reshape(" + x + ", [" + x + ".size(0), " + x + ".size(1), " + x + ".size(2) // " + block + ", "
                  + block + ", " + x + ".size(3) // " + block + ", " + block + "])");
    const std::string turned = step.line("torch.permute(" + apart + ", [0, 3, 5, 1, 2, 4])");
    step.give("torch.reshape(" + turned + ", [" + x + ".size(0), -1, " + x + ".size(2) // " + block + ", " + x
                  + ".size(3) // " + block + "])",
              4);
}

void topK(OnnxStep &step)
{
    const auto count =
        step.opset() < 10 ? std::vector<std::int64_t>{step.node.whole("k", 1)} : step.wholes(1, sizesText);
    if (count.size() != 1)
        step.node.failCorrupt({DRM_TEXT("Engine", "its value is not one number"), {}});
    const std::string both = step.line("torch.topk(" + step.tensor(0) + ", " + std::to_string(count[0]) + ", "
                                       + std::to_string(step.node.whole("axis", -1)) + ", "
                                       + (step.node.whole("largest", 1) != 0 ? "True" : "False") + ", True)");
    step.give(both + "[0]", step.rank(0), {}, 0);
    step.give(both + "[1]", step.rank(0), at::kLong, 1);
}

void triangle(OnnxStep &step)
{
    const auto given = step.given(1) ? step.wholes(1, sizesText) : std::vector<std::int64_t>{0};
    if (given.size() != 1)
        step.node.failCorrupt({DRM_TEXT("Engine", "its value is not one number"), {}});
    const std::string diagonal = std::to_string(given.front());
    step.give(std::string(step.node.whole("upper", 1) != 0 ? "torch.triu(" : "torch.tril(") + step.tensor(0) + ", "
                  + diagonal + ")",
              step.rank(0));
}

void same(OnnxStep &step)
{
    step.giveInput(0);
}

void dropout(OnnxStep &step)
{
    // Of a network that answers, not learns.
    const bool trains = step.opset() >= 12 && step.given(2) && (!step.constant(2) || step.constant(2)->item<bool>());
    const bool never = step.constant(1) && step.constant(1)->item<double>() == 0;
    if (trains && !never)
        step.node.failUnsupported(
            {DRM_TEXT("Engine",
                      "is in training mode, in which answers are left to chance; export the network in "
                      "evaluation mode"),
             {}});
    step.giveInput(0);
    if (!step.node.outputName(1).empty())
        step.give("torch.ones_like(" + step.tensor(0) + ", dtype=11)", step.rank(0), at::kBool, 1);
}

} // namespace

void addOnnxShapes(std::map<std::string, OnnxOperator> &operators)
{
    operators["Constant"] = constantNode;
    operators["Identity"] = same;
    operators["Dropout"] = dropout;
    operators["Shape"] = shape;
    operators["Size"] = size;
    operators["Reshape"] = reshape;
    operators["Flatten"] = flatten;
    operators["Squeeze"] = squeeze;
    operators["Unsqueeze"] = unsqueeze;
    operators["Transpose"] = transpose;
    operators["Concat"] = concat;
    operators["Split"] = split;
    operators["Slice"] = slice;
    operators["Gather"] = gather;
    operators["GatherElements"] = gatherElements;
    operators["GatherND"] = gatherRows;
    operators["ScatterND"] = scatterRows;
    operators["Expand"] = expand;
    operators["Tile"] = tile;
    operators["ConstantOfShape"] = constantOfShape;
    operators["Range"] = range;
    operators["Pad"] = pad;
    operators["Resize"] = resize;
    operators["Upsample"] = resize;
    operators["DepthToSpace"] = depthToSpace;
    operators["SpaceToDepth"] = spaceToDepth;
    operators["TopK"] = topK;
    operators["Trilu"] = triangle;
}

} // namespace drm
