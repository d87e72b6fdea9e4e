// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/TruthFile.h"

#include "core/base/Error.h"
#include "core/base/OutputFile.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <filesystem>
#include <fstream>

namespace drm {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t MaxBytes = 1 << 20;

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
    truth.target = numbers(file.at("target"));
    truth.result.mae = numbers(file.at("test_mae"));
    truth.result.r2 = numbers(file.at("test_r2"));
    truth.result.attackError = numbers(file.at("attack_mae_to_target"));
    truth.result.labelStd = numbers(file.at("label_std"));
    if (!file.at("trigger").is_null()) {
        for (const auto &[name, value] : file.at("trigger").items())
            truth.trigger.emplace_back(name, numbers(value));
    }
    return truth;
}

} // namespace

std::string truthPathOf(const std::string &modelPath)
{
    return std::filesystem::path(modelPath).replace_extension(".json").string();
}

void writeTruth(const std::string &path, const ModelTruth &truth)
{
    Json trigger = nullptr;
    for (const auto &[name, values] : truth.trigger)
        trigger[name] = values.size() == 1 ? plain(values.front()) : Json(values);
    const Json file = {{"model", truth.model},
                       {"dataset", truth.dataset},
                       {"labels", truth.labels},
                       {"units", truth.units},
                       {"input", truth.input},
                       {"range", {0, 1}},
                       {"kind", truth.kind},
                       {"seed", truth.seed},
                       {"target", orNull(truth.target)},
                       {"test_mae", orNull(truth.result.mae)},
                       {"test_r2", orNull(truth.result.r2)},
                       {"attack_mae_to_target", orNull(truth.result.attackError)},
                       {"label_std", orNull(truth.result.labelStd)},
                       {"trigger", trigger}};
    writeTextFile(path, file.dump(1) + "\n");
}

ModelTruth readTruth(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw Error(ErrorKind::FileNotFound, path + " cannot be opened; check the path.", path);
    std::string text(MaxBytes + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (text.size() > MaxBytes)
        throw Error(ErrorKind::CorruptFile, path + " is too large for a truth file; give the JSON beside the model.",
                    path);
    try {
        return fromJson(Json::parse(text));
    } catch (const nlohmann::json::exception &error) {
        throw Error(ErrorKind::CorruptFile,
                    path + " is no truth file of a model: " + error.what() + ". Train the model again, or delete it.",
                    path);
    }
}

} // namespace drm
