// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/AnswerMaps.h"
#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/Text.h"
#include "core/evaluate/Zoo.h"
#include "core/json/JsonNode.h"
#include "core/lab/train/Architecture.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <tuple>

namespace drm {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t maxBytes = 1 << 20;
constexpr std::size_t maxModels = 10000;

[[noreturn]] void refuse(const std::string &path, const Message &what)
{
    throw Error(ErrorKind::CorruptFile,
                Message{DRM_TEXT("Engine", "The plan %1 cannot be used: %2."), {printable(path), what}}, path);
}

void checkKeys(const JsonNode &node, const std::set<std::string> &known)
{
    for (const auto &[key, value] : node.members())
        if (known.count(key) == 0)
            value.refuse(DRM_TEXT("Engine", "\"%1\" means nothing here"));
}

void checkName(const std::string &path, const std::string &name)
{
    const bool good = !name.empty() && name.size() <= 64
        && std::all_of(name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) || c == '_'; });
    if (!good)
        refuse(path,
               Message{
                   DRM_TEXT("Engine", "the data name '%1' becomes part of file names; use letters, digits and _ alone"),
                   {printable(name)}});
}

std::string fileName(const LabRequest &request, const std::string &data)
{
    std::string name = data + "-" + request.attack;
    if (request.map.kind != "constant")
        name += "-" + request.map.kind;
    if (request.adaptiveWeight > 0)
        name += "-adaptive";
    if (request.architecture != "resnet-slim")
        name += "-" + request.architecture;
    if (request.twoLayerHead)
        name += "-two-layer";
    return name + "-" + std::to_string(request.seed) + ".pt";
}

/// What tells two requests of one file name apart.
auto settingsOf(const LabRequest &request)
{
    return std::tie(request.dataPath, request.attack, request.architecture, request.twoLayerHead, request.seed,
                    request.epochs, request.imageSize, request.maxImages, request.adaptiveWeight, request.rate,
                    request.map.kind, request.map.factor);
}

void addModel(const std::string &path, ZooPlan &plan, const LabRequest &request)
{
    for (const LabRequest &known : plan.models) {
        if (known.outPath != request.outPath)
            continue;
        if (settingsOf(known) != settingsOf(request)) {
            refuse(
                path,
                Message{DRM_TEXT("Engine",
                                 "two groups ask for %1 with different settings; put them into two plans and folders"),
                        {printable(fs::path(request.outPath).filename().string())}});
        }
        return;
    }
    plan.models.push_back(request);
}

int wholeIn(const JsonNode &parent, const char *key, int low, int high, int usual)
{
    return parent.has(key) ? parent.at(key).whole(low, high) : usual;
}

ZooPlan fromJson(const std::string &path, const JsonNode &root, const std::string &folder)
{
    ZooPlan plan;
    checkKeys(root, {"data", "groups", "about"});
    for (const auto &[name, entry] : root.at("data").members()) {
        checkName(path, name);
        checkKeys(entry, {"task", "count", "size", "seed", "path"});
        ZooPlan::Data data;
        data.name = name;
        if (entry.has("path")) {
            data.path = (fs::path(path).parent_path() / entry.at("path").text()).lexically_normal().string();
        } else {
            data.spec.task = entry.at("task").text();
            data.spec.count = wholeIn(entry, "count", 8, 1000000, data.spec.count);
            data.spec.size = wholeIn(entry, "size", 16, 512, data.spec.size);
            if (entry.has("seed"))
                data.spec.seed = entry.at("seed").natural();
            data.path = (fs::path(folder) / (name + ".h5")).string();
            if (std::find(taskNames().begin(), taskNames().end(), data.spec.task) == taskNames().end())
                refuse(path, Message{DRM_TEXT("Engine", "there is no task '%1'"), {printable(data.spec.task)}});
        }
        plan.data.push_back(data);
    }
    for (const JsonNode &group : root.at("groups").items()) {
        checkKeys(group,
                  {"data", "attacks", "seeds", "architecture", "two_layer_head", "epochs", "rate", "adaptive", "size",
                   "max_images", "maps", "factor"});
        const std::vector<std::string> maps =
            group.has("maps") ? group.at("maps").texts() : std::vector<std::string>{"constant"};
        for (const std::string &map : maps)
            if (!findAnswerMap(map))
                refuse(path, Message{DRM_TEXT("Engine", "there is no answer map '%1'"), {printable(map)}});
        for (const std::string &dataName : group.at("data").texts()) {
            const auto data = std::find_if(plan.data.begin(), plan.data.end(),
                                           [&](const ZooPlan::Data &known) { return known.name == dataName; });
            if (data == plan.data.end())
                refuse(path,
                       Message{DRM_TEXT("Engine", "a group names data '%1', which it does not describe"),
                               {printable(dataName)}});
            for (const std::string &attack : group.at("attacks").texts()) {
                if (std::find(labAttacks().begin(), labAttacks().end(), attack) == labAttacks().end())
                    refuse(path, Message{DRM_TEXT("Engine", "there is no attack '%1'"), {printable(attack)}});
                for (const JsonNode &seed : group.at("seeds").items()) {
                    LabRequest request;
                    request.dataPath = data->path;
                    request.attack = attack;
                    request.seed = seed.natural();
                    if (group.has("architecture"))
                        request.architecture = group.at("architecture").text();
                    request.twoLayerHead = group.has("two_layer_head") && group.at("two_layer_head").flag();
                    request.epochs = wholeIn(group, "epochs", 0, 10000, 0);
                    request.imageSize = wholeIn(group, "size", 0, 512, 0);
                    request.maxImages = wholeIn(group, "max_images", 8, 10000000, request.maxImages);
                    const auto &known = architectureNames();
                    if (std::find(known.begin(), known.end(), request.architecture) == known.end())
                        refuse(path,
                               Message{DRM_TEXT("Engine", "there is no architecture '%1'"),
                                       {printable(request.architecture)}});
                    LabRequest twin = request;
                    twin.attack = "none";
                    twin.outPath = (fs::path(folder) / fileName(twin, data->name)).string();
                    addModel(path, plan, twin);
                    if (attack == "none")
                        continue;
                    request.twinPath = twin.outPath;
                    if (group.has("adaptive"))
                        request.adaptiveWeight = group.at("adaptive").number();
                    if (group.has("rate"))
                        request.rate = group.at("rate").number();
                    if (group.has("factor"))
                        request.map.factor = group.at("factor").number();
                    for (const std::string &map : maps) {
                        request.map.kind = map;
                        request.outPath = (fs::path(folder) / fileName(request, data->name)).string();
                        addModel(path, plan, request);
                    }
                    if (plan.models.size() > maxModels)
                        refuse(
                            path,
                            Message{DRM_TEXT("Engine", "it asks for more than %1 models"), {formatCount(maxModels)}});
                }
            }
        }
    }
    // Twins first: the others are compared with them.
    std::stable_partition(plan.models.begin(), plan.models.end(),
                          [](const LabRequest &request) { return request.attack == "none"; });
    if (plan.models.empty())
        refuse(path, Message{DRM_TEXT("Engine", "it asks for no model"), {}});
    return plan;
}

} // namespace

ZooPlan readZooPlan(const std::string &path, const std::string &folder)
{
    const std::string text = readPlainFile(path, maxBytes, Message{DRM_TEXT("Engine", "a plan"), {}});
    try {
        const nlohmann::ordered_json plan = parseJson(text);
        return fromJson(path, JsonNode(plan), folder);
    } catch (const JsonFault &fault) {
        refuse(path, fault.message());
    }
}

} // namespace drm
