// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/evaluate/Zoo.h"
#include "core/lab/train/Architecture.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>
#include <tuple>

namespace drm {

namespace {

using Json = nlohmann::json;
namespace fs = std::filesystem;

constexpr std::size_t maxBytes = 1 << 20;
constexpr std::size_t maxModels = 10000;

[[noreturn]] void refuse(const std::string &path, const std::string &what)
{
    throw Error(ErrorKind::CorruptFile, "The plan " + path + " cannot be used: " + what, path);
}

void checkKeys(const std::string &path, const Json &object, const std::set<std::string> &known,
               const std::string &where)
{
    if (!object.is_object())
        refuse(path, where + " must be an object.");
    for (const auto &[key, value] : object.items())
        if (known.count(key) == 0)
            refuse(path, where + " has a key '" + key + "' that means nothing here.");
}

void checkName(const std::string &path, const std::string &name)
{
    const bool good = !name.empty() && name.size() <= 64
        && std::all_of(name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) || c == '_'; });
    if (!good)
        refuse(path, "the data name '" + name + "' becomes part of file names; use letters, digits and _ alone.");
}

std::string fileName(const LabRequest &request, const std::string &data)
{
    std::string name = data + "-" + request.attack;
    if (request.adaptiveWeight > 0)
        name += "-adaptive";
    if (request.architecture != "resnet-slim")
        name += "-" + request.architecture;
    if (request.twoLayerHead)
        name += "-two-layer";
    return name + "-" + std::to_string(request.seed) + ".pt";
}

Json parse(const std::string &path)
{
    return Json::parse(readPlainFile(path, maxBytes, Message{DRM_TEXT("Engine", "a plan"), {}}), nullptr, true,
                       /*ignore_comments=*/true);
}

/// What tells two requests of one file name apart.
auto settingsOf(const LabRequest &request)
{
    return std::tie(request.dataPath, request.attack, request.architecture, request.twoLayerHead, request.seed,
                    request.epochs, request.imageSize, request.maxImages, request.adaptiveWeight, request.rate);
}

void addModel(const std::string &path, ZooPlan &plan, const LabRequest &request)
{
    for (const LabRequest &known : plan.models) {
        if (known.outPath != request.outPath)
            continue;
        if (settingsOf(known) != settingsOf(request)) {
            refuse(path,
                   "two groups ask for " + fs::path(request.outPath).filename().string()
                       + " with different settings; put them into two plans and folders.");
        }
        return;
    }
    plan.models.push_back(request);
}

void checkRange(const std::string &path, const std::string &what, double value, double low, double high)
{
    if (!(value >= low && value <= high)) {
        std::ostringstream text;
        text << what << " is " << value << "; it must lie between " << low << " and " << high << ".";
        refuse(path, text.str());
    }
}

ZooPlan fromJson(const std::string &path, const Json &json, const std::string &folder)
{
    ZooPlan plan;
    checkKeys(path, json, {"data", "groups", "about"}, "it");
    for (const auto &[name, entry] : json.at("data").items()) {
        checkName(path, name);
        checkKeys(path, entry, {"task", "count", "size", "seed", "path"}, "data '" + name + "'");
        ZooPlan::Data data;
        data.name = name;
        if (entry.contains("path")) {
            data.path =
                (fs::path(path).parent_path() / entry.at("path").get<std::string>()).lexically_normal().string();
        } else {
            data.spec.task = entry.at("task").get<std::string>();
            data.spec.count = entry.value("count", data.spec.count);
            data.spec.size = entry.value("size", data.spec.size);
            data.spec.seed = entry.value("seed", data.spec.seed);
            data.path = (fs::path(folder) / (name + ".h5")).string();
            checkRange(path, "the count of data '" + name + "'", data.spec.count, 8, 1000000);
            checkRange(path, "the size of data '" + name + "'", data.spec.size, 16, 512);
            if (std::find(taskNames().begin(), taskNames().end(), data.spec.task) == taskNames().end())
                refuse(path, "there is no task '" + data.spec.task + "'.");
        }
        plan.data.push_back(data);
    }
    for (const Json &group : json.at("groups")) {
        checkKeys(path, group,
                  {"data", "attacks", "seeds", "architecture", "two_layer_head", "epochs", "rate", "adaptive", "size",
                   "max_images"},
                  "a group");
        for (const std::string &dataName : group.at("data").get<std::vector<std::string>>()) {
            const auto data = std::find_if(plan.data.begin(), plan.data.end(),
                                           [&](const ZooPlan::Data &known) { return known.name == dataName; });
            if (data == plan.data.end())
                refuse(path, "a group names data '" + dataName + "', which it does not describe.");
            for (const std::string &attack : group.at("attacks").get<std::vector<std::string>>()) {
                if (std::find(labAttacks().begin(), labAttacks().end(), attack) == labAttacks().end())
                    refuse(path, "there is no attack '" + attack + "'.");
                for (const std::uint64_t seed : group.at("seeds").get<std::vector<std::uint64_t>>()) {
                    LabRequest request;
                    request.dataPath = data->path;
                    request.attack = attack;
                    request.seed = seed;
                    request.architecture = group.value("architecture", request.architecture);
                    request.twoLayerHead = group.value("two_layer_head", false);
                    request.epochs = group.value("epochs", 0);
                    request.imageSize = group.value("size", 0);
                    request.maxImages = group.value("max_images", request.maxImages);
                    const auto &known = architectureNames();
                    if (std::find(known.begin(), known.end(), request.architecture) == known.end())
                        refuse(path, "there is no architecture '" + request.architecture + "'.");
                    checkRange(path, "epochs", request.epochs, 0, 10000);
                    checkRange(path, "size", request.imageSize, 0, 512);
                    checkRange(path, "max_images", request.maxImages, 8, 10000000);
                    LabRequest twin = request;
                    twin.attack = "none";
                    request.twinPath = (fs::path(folder) / fileName(twin, data->name)).string();
                    if (attack != "none") {
                        request.adaptiveWeight = group.value("adaptive", 0.0);
                        if (group.contains("rate"))
                            request.rate = group.at("rate").get<double>();
                    } else {
                        request.twinPath.clear();
                    }
                    request.outPath = (fs::path(folder) / fileName(request, data->name)).string();
                    if (attack != "none") {
                        twin.outPath = request.twinPath;
                        twin.twinPath.clear();
                        addModel(path, plan, twin);
                    }
                    addModel(path, plan, request);
                    if (plan.models.size() > maxModels)
                        refuse(path, "it asks for more than " + std::to_string(maxModels) + " models.");
                }
            }
        }
    }
    // Twins first: the others are compared with them.
    std::stable_partition(plan.models.begin(), plan.models.end(),
                          [](const LabRequest &request) { return request.attack == "none"; });
    if (plan.models.empty())
        refuse(path, "it asks for no model.");
    return plan;
}

} // namespace

ZooPlan readZooPlan(const std::string &path, const std::string &folder)
{
    try {
        return fromJson(path, parse(path), folder);
    } catch (const Json::exception &error) {
        refuse(path, std::string(error.what()) + ".");
    }
}

} // namespace drm
