// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/TruthFile.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/OutputFile.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <filesystem>
#include <stdexcept>

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

std::vector<double> numbers(const Json &value)
{
    if (value.is_null())
        return {};
    if (value.is_number())
        return {value.get<double>()};
    return value.get<std::vector<double>>();
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

TriggerParameters triggerFromJson(const Json &object)
{
    TriggerParameters trigger;
    if (!object.is_null())
        for (const auto &[name, value] : object.items())
            trigger.emplace_back(name, numbers(value));
    return trigger;
}

Json backdoorToJson(const BackdoorTruth &backdoor)
{
    return {{"kind", backdoor.kind},
            {"target", orNull(backdoor.target)},
            {"attack_mae_to_target", orNull(backdoor.result.attackError)},
            {"rav", orNull(backdoor.result.rav)},
            {"rnv", backdoor.result.rnv},
            {"trigger", triggerToJson(backdoor.trigger)}};
}

BackdoorTruth backdoorFromJson(const Json &object)
{
    BackdoorTruth backdoor;
    backdoor.kind = object.at("kind").get<std::string>();
    backdoor.target = numbers(object.at("target"));
    backdoor.result.attackError = numbers(object.at("attack_mae_to_target"));
    backdoor.trigger = triggerFromJson(object.at("trigger"));
    if (object.contains("rav"))
        backdoor.result.rav = numbers(object.at("rav"));
    backdoor.result.rnv = object.value("rnv", 0.0);
    return backdoor;
}

ModelTruth fromJson(const Json &file)
{
    ModelTruth truth;
    truth.model = file.at("model").get<std::string>();
    truth.dataset = file.at("dataset").get<std::string>();
    truth.labels = file.at("labels").get<std::vector<std::string>>();
    truth.units = file.at("units").get<std::string>();
    truth.input = file.at("input").get<std::array<int, 3>>();
    truth.kind = file.at("kind").get<std::string>();
    truth.seed = file.at("seed").get<std::uint64_t>();
    truth.result.mae = numbers(file.at("test_mae"));
    truth.result.r2 = numbers(file.at("test_r2"));
    truth.result.labelStd = numbers(file.at("label_std"));
    truth.architecture = file.value("architecture", "");
    truth.recipe = file.value("recipe", "");
    truth.adaptiveWeight = file.value("adaptive_weight", 0.0);
    truth.poisoningRate = file.value("poisoning_rate", 0.0);
    truth.planted = file.value("planted", true);
    if (const std::string failure = file.value("failure", ""); !failure.empty())
        truth.failure = {Message::asIs(failure)};
    truth.cleanErrorRatio = file.value("clean_error_ratio", 0.0);
    truth.result.seconds = file.value("seconds", 0.0);
    // Files of other programs describe one backdoor, at the top.
    if (file.contains("backdoors"))
        for (const Json &backdoor : file.at("backdoors"))
            truth.backdoors.push_back(backdoorFromJson(backdoor));
    else if (!file.at("target").is_null())
        truth.backdoors.push_back(backdoorFromJson(file));
    const std::size_t outputs = truth.labels.size();
    bool good = outputs >= 1 && truth.result.labelStd.size() == outputs && truth.result.mae.size() == outputs
        && truth.backdoors.size() <= maxBackdoors;
    for (const int side : truth.input)
        good = good && side >= 1 && side <= maxSide;
    for (const BackdoorTruth &backdoor : truth.backdoors) {
        good = good && backdoor.target.size() == outputs && backdoor.result.attackError.size() == outputs;
        truth.result.backdoors.push_back(backdoor.result);
    }
    if (!good)
        throw std::out_of_range("its numbers do not fit its labels, or are out of range");
    return truth;
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
                 {"target", orNull(first.target)},
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
        file["clean_error_ratio"] = truth.cleanErrorRatio;
        for (const BackdoorTruth &backdoor : truth.backdoors)
            file["backdoors"].push_back(backdoorToJson(backdoor));
    }
    writeTextFile(path, file.dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
}

ModelTruth readTruth(const std::string &path)
{
    const std::string text = readPlainFile(
        path, maxBytes, Message{DRM_TEXT("Engine", "a truth file, which is the JSON beside a model"), {}});
    try {
        return fromJson(Json::parse(text));
    } catch (const std::exception &error) {
        throw Error(
            ErrorKind::CorruptFile,
            Message{DRM_TEXT("Engine", "%1 is no truth file of a model: %2. Train the model again, or delete it."),
                    {path, error.what()}},
            path);
    }
}

} // namespace drm
