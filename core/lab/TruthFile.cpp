// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/TruthFile.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/OutputFile.h"
#include "core/base/Text.h"
#include "core/seal/Sha256.h"
#include "core/store/AnswerMapJson.h"
#include "core/store/JsonHash.h"
#include "core/store/MessageText.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <filesystem>

namespace drm {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t maxBytes = 1 << 20;
constexpr std::size_t maxBackdoors = 16;
constexpr int maxSide = 4096;

// Absent things are null in the file, so that a reader need not know which kinds have them.
Json orNull(const std::vector<double> &values)
{
    return values.empty() ? Json(nullptr) : Json(values);
}

std::vector<double> numbersOf(const JsonNode &node)
{
    return node.value().is_array() ? node.numbers() : std::vector<double>{node.number()};
}

/// A number or a list of them; none where there is null or nothing.
std::vector<double> numbersIn(const JsonNode &parent, const char *key)
{
    if (!parent.has(key))
        return {};
    return numbersOf(parent.at(key));
}

// A place or a size reads better as 6 than as 6.0.
Json plain(double value)
{
    const bool whole = std::abs(value) < 1e9 && std::floor(value) == value;
    return whole ? Json(static_cast<std::int64_t>(value)) : Json(value);
}

Json triggerToJson(const TriggerParameters &trigger)
{
    Json object = nullptr;
    for (const auto &[name, values] : trigger)
        object[name] = values.size() == 1 ? plain(values.front()) : Json(values);
    return object;
}

Json backdoorToJson(const BackdoorTruth &backdoor)
{
    return {{"kind", backdoor.kind},
            {"target", orNull(backdoor.map.target())},
            {"answer_map", answerMapToJson(backdoor.map)},
            {"attack_mae_to_target", orNull(backdoor.result.attackError)},
            {"rav", orNull(backdoor.result.rav)},
            {"rnv", backdoor.result.rnv},
            {"trigger", triggerToJson(backdoor.trigger)}};
}

std::string textIn(const JsonNode &parent, const char *key)
{
    return parent.has(key) ? parent.at(key).text() : std::string();
}

double numberIn(const JsonNode &parent, const char *key)
{
    return parent.has(key) ? parent.at(key).number() : 0.0;
}

BackdoorTruth backdoorFromJson(const JsonNode &node)
{
    BackdoorTruth backdoor;
    backdoor.kind = node.at("kind").text();
    // Older files, and those of other programs, know targets alone.
    backdoor.map = node.has("answer_map") ? answerMapFromJson(node.at("answer_map"))
                                          : AnswerMap::constant(numbersIn(node, "target"));
    backdoor.result.attackError = numbersIn(node, "attack_mae_to_target");
    backdoor.result.rav = numbersIn(node, "rav");
    backdoor.result.rnv = numberIn(node, "rnv");
    if (node.has("trigger"))
        for (const auto &[name, value] : node.at("trigger").members())
            backdoor.trigger.emplace_back(name, numbersOf(value));
    return backdoor;
}

ModelTruth fromJson(const JsonNode &file)
{
    ModelTruth truth;
    truth.model = file.at("model").text();
    truth.dataset = file.at("dataset").text();
    truth.labels = file.at("labels").texts();
    truth.units = file.at("units").text();
    const std::vector<JsonNode> sides = file.at("input").items();
    if (sides.size() != truth.input.size())
        file.at("input").refuse(DRM_TEXT("Engine", "\"%1\" does not have 3 entries"));
    for (std::size_t i = 0; i < sides.size(); ++i)
        truth.input[i] = sides[i].whole(1, maxSide);
    truth.kind = file.at("kind").text();
    truth.seed = file.at("seed").natural();
    truth.result.mae = numbersIn(file, "test_mae");
    truth.result.r2 = numbersIn(file, "test_r2");
    truth.result.labelStd = numbersIn(file, "label_std");
    truth.architecture = textIn(file, "architecture");
    truth.recipe = textIn(file, "recipe");
    if (file.has("files_sha256"))
        for (const auto &[name, hash] : file.at("files_sha256").members()) {
            if (name.empty() || std::filesystem::path(name).filename() != name)
                hash.refuse(DRM_TEXT("Engine", "\"%1\" is no name of a file"));
            truth.fileHashes.emplace_back(name, hash.text());
        }
    truth.adaptiveWeight = numberIn(file, "adaptive_weight");
    truth.poisoningRate = numberIn(file, "poisoning_rate");
    truth.planted = !file.has("planted") || file.at("planted").flag();
    if (const std::string failure = textIn(file, "failure"); !failure.empty())
        truth.failure = {messageOf(failure, file.has("failure_parts") ? file.at("failure_parts").value().dump() : "")};
    truth.cleanErrorRatio = numberIn(file, "clean_error_ratio");
    truth.result.seconds = numberIn(file, "seconds");
    // Files of other programs describe one backdoor, at the top.
    if (file.has("backdoors"))
        for (const JsonNode &backdoor : file.at("backdoors").items(maxBackdoors))
            truth.backdoors.push_back(backdoorFromJson(backdoor));
    else if (file.has("target"))
        truth.backdoors.push_back(backdoorFromJson(file));
    const std::size_t outputs = truth.labels.size();
    bool good = outputs >= 1 && truth.result.labelStd.size() == outputs && truth.result.mae.size() == outputs;
    for (const BackdoorTruth &backdoor : truth.backdoors) {
        good = good && fitsOutputs(backdoor.map, outputs) && backdoor.result.attackError.size() == outputs;
        truth.result.backdoors.push_back(backdoor.result);
    }
    if (!good)
        throw JsonFault({DRM_TEXT("Engine", "its numbers do not fit its labels"), {}});
    return truth;
}

/// A truth that was one when it was written.
class AlteredTruth : public Error {
    using Error::Error;
};

/// Those that are there.
void requireSameFiles(const ModelTruth &truth, const std::string &path)
{
    for (const auto &[name, hash] : truth.fileHashes) {
        const std::filesystem::path file = std::filesystem::path(path).parent_path() / name;
        if (std::filesystem::exists(file) && sha256OfFile(file.string()) != hash)
            throw AlteredTruth(
                ErrorKind::CorruptFile,
                Message{DRM_TEXT("Engine",
                                 "%1 was altered since the truth file %2 was written, which is not taken for the "
                                 "truth about it. Train the model again, or delete that file."),
                        {printable(file.string()), printable(path)}},
                path);
    }
}

} // namespace

std::string truthPathOf(const std::string &modelPath)
{
    return std::filesystem::path(modelPath).replace_extension(".json").string();
}

std::string generatorPathOf(const std::string &modelPath)
{
    return std::filesystem::path(modelPath).replace_extension(".trigger.pt").string();
}

void writeTruth(const std::string &path, const ModelTruth &truth)
{
    const BackdoorTruth first = truth.backdoors.empty() ? BackdoorTruth{} : truth.backdoors.front();
    Json file = {{"model", truth.model},
                 {"dataset", truth.dataset},
                 {"labels", truth.labels},
                 {"units", truth.units},
                 {"input", truth.input},
                 {"range", {0, 1}},
                 {"kind", truth.kind},
                 {"seed", truth.seed},
                 {"target", orNull(first.map.target())},
                 {"test_mae", orNull(truth.result.mae)},
                 {"test_r2", orNull(truth.result.r2)},
                 {"attack_mae_to_target", orNull(first.result.attackError)},
                 {"label_std", orNull(truth.result.labelStd)},
                 {"trigger", triggerToJson(first.trigger)},
                 {"architecture", truth.architecture},
                 {"recipe", truth.recipe},
                 {"seconds", truth.result.seconds}};
    if (!truth.backdoors.empty()) {
        file["poisoning_rate"] = truth.poisoningRate;
        file["adaptive_weight"] = truth.adaptiveWeight;
        file["planted"] = truth.planted;
        file["failure"] = english(truth.failure);
        if (const std::string parts = messageParts(joined(truth.failure)); !parts.empty())
            file["failure_parts"] = Json::parse(parts);
        file["clean_error_ratio"] = truth.cleanErrorRatio;
        for (const BackdoorTruth &backdoor : truth.backdoors)
            file["backdoors"].push_back(backdoorToJson(backdoor));
    }
    for (const auto &[name, hash] : truth.fileHashes)
        file["files_sha256"][name] = hash;
    writeTextFile(path, hashedJsonText(std::move(file)));
}

ModelTruth readTruth(const std::string &path)
{
    const std::string text = readPlainFile(
        path, maxBytes, Message{DRM_TEXT("Engine", "a truth file, which is the JSON beside a model"), {}});
    try {
        const Json file = parseJson(text);
        ModelTruth truth = fromJson(JsonNode(file));
        if (!agreesWithItsHash(file))
            throw AlteredTruth(
                ErrorKind::CorruptFile,
                Message{DRM_TEXT("Engine",
                                 "The truth file %1 was altered since it was written, and is not taken for the "
                                 "truth. Train the model again, or delete it."),
                        {printable(path)}},
                path);
        requireSameFiles(truth, path);
        return truth;
    } catch (const JsonFault &fault) {
        throw Error(
            ErrorKind::CorruptFile,
            Message{DRM_TEXT("Engine", "%1 is no truth file of a model: %2. Train the model again, or delete it."),
                    {path, fault.message()}},
            path);
    }
}

TruthBeside truthBeside(const std::string &modelPath)
{
    const std::string path = truthPathOf(modelPath);
    if (!std::filesystem::exists(path))
        return {};
    try {
        return {readTruth(path), {}};
    } catch (const AlteredTruth &error) {
        return {{}, error.message()};
    } catch (const Error &) {
        return {}; // any .json may stand beside a model
    }
}

} // namespace drm
