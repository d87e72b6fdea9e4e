// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/Inspect.h"

#include "core/base/RunControl.h"
#include "core/base/Text.h"
#include "core/data/DrawImages.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <sstream>

namespace drm {

namespace {

using Json = nlohmann::ordered_json;

constexpr int sampledImages = 32;
constexpr int sampledSide = 256;

LabelSummary summariseColumn(const Table &labels, int column)
{
    LabelSummary summary;
    summary.minimum = summary.maximum = labels.at(0, column);
    for (int row = 0; row < labels.rows; ++row) {
        const double value = labels.at(row, column);
        summary.minimum = std::min(summary.minimum, value);
        summary.maximum = std::max(summary.maximum, value);
        summary.mean += value / labels.rows;
    }
    const double range = summary.maximum - summary.minimum;
    const auto bins = static_cast<double>(summary.histogram.size());
    double squares = 0;
    for (int row = 0; row < labels.rows; ++row) {
        const double value = labels.at(row, column);
        squares += std::pow(value - summary.mean, 2);
        const double place = range > 0 ? (value - summary.minimum) / range * bins : 0;
        // The maximum belongs to the last bin.
        ++summary.histogram[static_cast<std::size_t>(std::clamp(place, 0.0, bins - 1))];
    }
    summary.deviation = std::sqrt(squares / labels.rows);
    return summary;
}

void samplePixels(const Dataset &data, DataSummary &summary)
{
    ImageShape shape = summary.native;
    shape.height = std::min(shape.height, sampledSide);
    shape.width = std::min(shape.width, sampledSide);
    if (shape.channels != 1)
        shape.channels = 3;
    RunControl control;
    DrawOptions options;
    options.labels = false;
    const ImageBatch images = drawImages(data, sampledImages, 0, shape, control, options).images.all();
    summary.sampled = images.count;
    if (images.pixels.empty())
        return;
    const auto [minimum, maximum] = std::minmax_element(images.pixels.begin(), images.pixels.end());
    summary.pixelMinimum = *minimum;
    summary.pixelMaximum = *maximum;
    summary.channelMeans.assign(static_cast<std::size_t>(images.channels), 0);
    const std::size_t area = static_cast<std::size_t>(images.height) * static_cast<std::size_t>(images.width);
    for (std::size_t index = 0; index < images.pixels.size(); ++index) {
        const std::size_t channel = index / area % summary.channelMeans.size();
        summary.channelMeans[channel] += images.pixels[index] / (static_cast<double>(area) * images.count);
    }
}

/// Damage shows when an image is decoded. The check costs about as much as 32 large images.
void findDamaged(const Dataset &data, DataSummary &summary)
{
    constexpr std::int64_t mostChecked = 500;
    constexpr std::int64_t mostPixels = 100'000'000;
    const auto pixels = std::int64_t{summary.native.height} * summary.native.width;
    const auto some =
        std::clamp<std::int64_t>(mostPixels / std::max<std::int64_t>(pixels, 1), sampledImages, mostChecked);
    const auto wanted = std::min(data.strict() ? data.size() : some, data.size());
    RunControl control;
    DrawOptions options;
    options.labels = false;
    const DrawnImages drawn = drawImages(data, wanted, 0, {1, 8, 8}, control, options);
    summary.checked = drawn.images.count() + static_cast<int>(drawn.damaged);
    summary.notes.insert(summary.notes.end(), drawn.notes.begin(), drawn.notes.end());
}

std::string line(const std::string &heading, const std::string &text)
{
    constexpr std::size_t labelWidth = 16;
    return heading + std::string(labelWidth - heading.size(), ' ') + text + "\n";
}

std::string indented(const std::string &block)
{
    std::istringstream lines(block);
    std::string result;
    for (std::string row; std::getline(lines, row);)
        result += "  " + row + "\n";
    return result;
}

/// One block character a bin, its height as its share of the fullest bin.
std::string sparkline(const LabelSummary &summary)
{
    static const char *const blocks[] = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    const std::int64_t fullest = *std::max_element(summary.histogram.begin(), summary.histogram.end());
    std::string result;
    for (const std::int64_t count : summary.histogram)
        result += count == 0 ? " " : blocks[std::min<std::int64_t>(7, count * 8 / std::max<std::int64_t>(fullest, 1))];
    return result;
}

/// ASCII alone: a terminal obeys some characters beyond it.
std::string dumped(const Json &root)
{
    return root.dump(2, ' ', true, Json::error_handler_t::replace) + "\n";
}

} // namespace

DataSummary summarise(const Dataset &data)
{
    DataSummary summary;
    summary.path = data.path();
    summary.count = data.size();
    summary.native = data.nativeShape();
    const Table labels = data.labels();
    for (int column = 0; column < labels.columns && !labels.empty(); ++column) {
        summary.labels.push_back(summariseColumn(labels, column));
        summary.labels.back().name = data.labelNames().at(static_cast<std::size_t>(column));
        summary.labels.back().unit = data.labelUnits().at(static_cast<std::size_t>(column));
    }
    summary.notes = data.notes();
    samplePixels(data, summary);
    findDamaged(data, summary);
    return summary;
}

std::string modelText(const ModelInfo &info)
{
    std::string text = line("Model", printable(info.path));
    text += line("Kind", info.format + " regression model");
    text += line("Size", formatBytes(info.fileBytes) + " (" + formatCount(info.fileBytes) + " bytes)");
    text += line("SHA-256", info.sha256);
    text += line("Parameters", formatCount(info.parameters));
    text += line("Input channels",
                 info.channels > 0 ? std::to_string(info.channels) : std::string("unknown: there is no convolution"));
    text += line("Head",
                 printable(info.headName)
                     + (info.outputs == 0 ? std::string(", measured on images")
                                          : ", " + std::to_string(info.features) + " features to "
                                + std::to_string(info.outputs) + (info.outputs == 1 ? " output" : " outputs")));
    text += line("Batch norms",
                 std::to_string(info.foldedBatchNorms) + " folded, " + std::to_string(info.remainingBatchNorms)
                     + " remaining");

    if (info.headCandidates.size() > 1) {
        std::vector<std::vector<std::string>> rows{{"linear layer", "features", "outputs"}};
        for (const HeadCandidate &candidate : info.headCandidates)
            rows.push_back(
                {printable(candidate.name), std::to_string(candidate.features), std::to_string(candidate.outputs)});
        text += "\nLinear layers\n" + indented(alignedTable(rows));
    }
    std::vector<std::vector<std::string>> rows{{"#", "layer", "weight", "module"}};
    for (std::size_t index = 0; index < info.layers.size(); ++index) {
        const LayerInfo &layer = info.layers[index];
        rows.push_back(
            {std::to_string(index + 1), printable(layer.kind), printable(layer.shape), printable(layer.scope)});
    }
    return text + "\nLayers, in order of execution\n" + indented(alignedTable(rows));
}

std::string dataText(const DataSummary &summary)
{
    const std::string colour = summary.native.channels == 1 ? "grey" : "RGB";
    std::string text = line("Data", printable(summary.path));
    text += line("Images", formatCount(summary.count));
    text +=
        line("First image",
             std::to_string(summary.native.width) + "×" + std::to_string(summary.native.height) + " pixels, " + colour);
    std::string means;
    for (const double mean : summary.channelMeans)
        means += (means.empty() ? "" : ", ") + formatNumber(mean);
    text += line("Pixel values",
                 formatNumber(summary.pixelMinimum) + " to " + formatNumber(summary.pixelMaximum) + ", mean " + means
                     + " (0..1, from " + std::to_string(summary.sampled) + " images)");
    text += line("Checked", formatCount(summary.checked) + " of " + formatCount(summary.count) + " images decoded");
    std::string notes = summary.notes.empty() ? "" : "\nWhat was read, assumed and left out\n";
    for (const DataNote &note : summary.notes) {
        const std::string kind = toString(note.kind);
        notes += "  " + kind + std::string(10 - kind.size(), ' ') + printable(note.text.english()) + "\n";
    }
    if (summary.labels.empty())
        return text + line("Labels", "none") + notes;

    std::vector<std::vector<std::string>> rows{{"label", "unit", "min", "max", "mean", "std", "histogram"}};
    for (const LabelSummary &label : summary.labels)
        rows.push_back({printable(label.name), printable(label.unit), formatNumber(label.minimum),
                        formatNumber(label.maximum), formatNumber(label.mean), formatNumber(label.deviation),
                        sparkline(label)});
    return text + "\nLabels\n" + indented(alignedTable(rows)) + notes;
}

std::string modelJson(const ModelInfo &info)
{
    Json root;
    root["schema"] = "drmguard.model/1";
    root["file"] = info.path;
    root["kind"] = "torchscript";
    root["bytes"] = info.fileBytes;
    root["sha256"] = info.sha256;
    root["parameters"] = info.parameters;
    root["channels"] = info.channels;
    root["outputs"] = info.outputs;
    root["features"] = info.features;
    root["head"] = info.headName;
    root["folded_batch_norms"] = info.foldedBatchNorms;
    root["remaining_batch_norms"] = info.remainingBatchNorms;
    root["head_candidates"] = Json::array();
    for (const HeadCandidate &candidate : info.headCandidates)
        root["head_candidates"].push_back(
            {{"name", candidate.name}, {"features", candidate.features}, {"outputs", candidate.outputs}});
    root["layers"] = Json::array();
    for (const LayerInfo &layer : info.layers)
        root["layers"].push_back({{"kind", layer.kind}, {"scope", layer.scope}, {"shape", layer.shape}});
    return dumped(root);
}

std::string dataJson(const DataSummary &summary)
{
    Json root;
    root["schema"] = "drmguard.data/1";
    root["path"] = summary.path;
    root["count"] = summary.count;
    root["first_image"] = {
        {"channels", summary.native.channels}, {"height", summary.native.height}, {"width", summary.native.width}};
    root["labels"] = Json::array();
    for (const LabelSummary &label : summary.labels)
        root["labels"].push_back({{"name", label.name},
                                  {"unit", label.unit},
                                  {"min", label.minimum},
                                  {"max", label.maximum},
                                  {"mean", label.mean},
                                  {"std", label.deviation},
                                  {"histogram", label.histogram}});
    root["pixels"] = {{"images", summary.sampled},
                      {"min", summary.pixelMinimum},
                      {"max", summary.pixelMaximum},
                      {"means", summary.channelMeans}};
    root["checked"] = summary.checked;
    root["notes"] = Json::array();
    for (const DataNote &note : summary.notes)
        root["notes"].push_back({{"kind", toString(note.kind)}, {"text", note.text.english()}});
    return dumped(root);
}

} // namespace drm
