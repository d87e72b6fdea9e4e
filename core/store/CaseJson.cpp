// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CaseJson.h"

#include "core/base/OutputFile.h"
#include "core/json/JsonNode.h"
#include "core/seal/Sha256.h"
#include "core/store/JsonHash.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>

namespace drm {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::size_t maxEntries = 10000; // of each list
constexpr std::size_t maxPanels = 64;
constexpr std::size_t maxPanelBytes = std::size_t{64} << 10;
constexpr std::size_t maxLayoutBytes = std::size_t{1} << 20;
constexpr std::size_t maxTextBytes = 4096;
constexpr std::size_t maxNoteBytes = std::size_t{64} << 10;
constexpr std::size_t maxChannels = 16;
constexpr int maxImageSize = 4096;

// ---- writing

std::string stored(const std::string &file, const fs::path &folder)
{
    const fs::path path = fs::path(file).lexically_normal();
    if (!path.is_absolute())
        return file;
    const fs::path relative = path.lexically_relative(folder);
    return relative.empty() || *relative.begin() == ".." ? path.string() : relative.generic_string();
}

Json toJson(const CaseModel &model, const fs::path &folder)
{
    return {{"path", stored(model.path, folder)},
            {"sha256", model.sha256},
            {"head", model.head},
            {"answers", model.answers},
            {"inputs", model.inputs},
            {"image_size", model.imageSize.height},
            {"image_width", model.imageSize.width},
            {"input",
             {{"scale", model.transform.scale},
              {"mean", model.transform.mean},
              {"std", model.transform.std},
              {"bgr", model.transform.bgr},
              {"yuv", model.transform.yuv}}}};
}

Json toJson(const std::vector<std::string> &paths, const fs::path &folder)
{
    Json list = Json::array();
    for (const std::string &path : paths)
        list.push_back(stored(path, folder));
    return list;
}

Json objectOf(const std::string &compact)
{
    Json parsed = Json::parse(compact, nullptr, false);
    return parsed.is_object() ? parsed : Json(nullptr);
}

Json toJson(const CaseEvidence &evidence, const fs::path &folder)
{
    return {{"panel", evidence.panel},
            {"run", stored(evidence.run, folder)},
            {"caption", evidence.caption},
            {"note", evidence.note},
            {"picture_sha256", evidence.picture.sha256},
            {"figures_sha256", evidence.figures.sha256},
            {"view_state", objectOf(evidence.viewState)},
            {"pinned", evidence.pinnedUtc}};
}

Json toJson(const CaseReport &report)
{
    return {{"title", report.title},       {"analyst", report.analyst},          {"organisation", report.organisation},
            {"purpose", report.purpose},   {"data_licence", report.dataLicence}, {"logo_sha256", report.logo.sha256},
            {"language", report.language}, {"formats", report.formats}};
}

// ---- reading

std::string textIn(const JsonNode &parent, const char *key, std::size_t most = maxTextBytes)
{
    return parent.has(key) ? parent.at(key).text(most) : std::string();
}

std::string resolved(const std::string &file, const fs::path &folder)
{
    if (file.empty())
        return file;
    const fs::path path(file);
    return (path.is_absolute() ? path : folder / path).lexically_normal().string();
}

std::vector<JsonNode> itemsIn(const JsonNode &parent, const char *key, std::size_t most = maxEntries)
{
    return parent.has(key) ? parent.at(key).items(most) : std::vector<JsonNode>();
}

double positive(const JsonNode &node)
{
    const double number = node.number();
    if (number <= 0)
        node.refuse(DRM_TEXT("Engine", "\"%1\" is not above 0"));
    return number;
}

InputTransform transformOf(const JsonNode &input)
{
    InputTransform transform;
    transform.scale = input.has("scale") ? positive(input.at("scale")) : 1.0;
    if (input.has("mean"))
        transform.mean = input.at("mean").numbers(maxChannels);
    for (const JsonNode &deviation : itemsIn(input, "std", maxChannels))
        transform.std.push_back(positive(deviation));
    transform.bgr = input.has("bgr") && input.at("bgr").flag();
    transform.yuv = input.has("yuv") && input.at("yuv").flag();
    return transform;
}

CaseModel modelOf(const JsonNode &node, const fs::path &folder)
{
    CaseModel model;
    model.path = resolved(node.at("path").text(), folder);
    if (model.path.empty())
        node.at("path").refuse(DRM_TEXT("Engine", "\"%1\" is empty"));
    model.sha256 = textIn(node, "sha256");
    model.head = textIn(node, "head");
    model.answers = textIn(node, "answers");
    model.inputs = textIn(node, "inputs");
    if (node.has("image_size"))
        model.imageSize = ImageSize::square(node.at("image_size").whole(0, maxImageSize));
    if (node.has("image_width")) // files of before know squares alone
        model.imageSize.width = node.at("image_width").whole(0, maxImageSize);
    if (model.imageSize != ImageSize{} && !model.imageSize.isGiven())
        node.at("image_width").refuse(DRM_TEXT("Engine", "\"%1\" is 0, and the other side of the images is not"));
    if (node.has("input"))
        model.transform = transformOf(node.at("input"));
    return model;
}

// Nothing belongs to a case twice.
void addOnce(std::vector<std::string> &paths, const std::string &path)
{
    if (std::find(paths.begin(), paths.end(), path) == paths.end())
        paths.push_back(path);
}

std::vector<std::string> pathsIn(const JsonNode &parent, const char *key, const fs::path &folder)
{
    std::vector<std::string> paths;
    for (const JsonNode &item : itemsIn(parent, key)) {
        const std::string path = item.text();
        if (path.empty())
            item.refuse(DRM_TEXT("Engine", "\"%1\" is empty"));
        addOnce(paths, resolved(path, folder));
    }
    return paths;
}

CaseAttachment attachmentIn(const JsonNode &parent, const char *key)
{
    CaseAttachment attachment;
    attachment.sha256 = textIn(parent, key);
    if (attachment.isSet() && !isSha256(attachment.sha256))
        parent.at(key).refuse(DRM_TEXT("Engine", "\"%1\" is no SHA-256"));
    return attachment;
}

std::string compactObject(const JsonNode &node)
{
    node.members(); // it must be an object
    std::string compact = node.value().dump(-1, ' ', false, Json::error_handler_t::replace);
    if (compact.size() > maxPanelBytes)
        node.refuse(DRM_TEXT("Engine", "\"%1\" holds a state that is too long"));
    return compact;
}

/// By the panel's name.
std::map<std::string, std::string> panelsOf(const JsonNode &node)
{
    std::map<std::string, std::string> panels;
    const auto members = node.members();
    if (members.size() > maxPanels)
        node.refuse(DRM_TEXT("Engine", "\"%1\" has more than %2 entries"), {std::to_string(maxPanels)});
    for (const auto &[name, state] : members)
        panels[name] = compactObject(state);
    return panels;
}

CaseEvidence evidenceOf(const JsonNode &node, const fs::path &folder)
{
    CaseEvidence evidence;
    evidence.panel = node.at("panel").text();
    evidence.run = resolved(textIn(node, "run"), folder);
    evidence.caption = textIn(node, "caption");
    evidence.note = textIn(node, "note", maxNoteBytes);
    evidence.picture = attachmentIn(node, "picture_sha256");
    evidence.figures = attachmentIn(node, "figures_sha256");
    if (node.has("view_state"))
        evidence.viewState = compactObject(node.at("view_state"));
    evidence.pinnedUtc = textIn(node, "pinned");
    return evidence;
}

CaseReport reportOf(const JsonNode &node)
{
    CaseReport report;
    report.title = textIn(node, "title");
    report.analyst = textIn(node, "analyst");
    report.organisation = textIn(node, "organisation");
    report.purpose = textIn(node, "purpose", maxNoteBytes);
    report.dataLicence = textIn(node, "data_licence", maxNoteBytes);
    report.logo = attachmentIn(node, "logo_sha256");
    report.language = textIn(node, "language");
    if (node.has("formats"))
        report.formats = node.at("formats").texts();
    return report;
}

} // namespace

Case caseOf(const Json &json, const std::string &caseFolder)
{
    const JsonNode root(json);
    const fs::path folder(caseFolder);
    Case result;
    result.title = textIn(root, "title");
    result.notes = textIn(root, "notes", maxNoteBytes);
    for (const JsonNode &node : itemsIn(root, "models")) {
        CaseModel model = modelOf(node, folder);
        const auto isSame = [&](const CaseModel &other) { return other.path == model.path; };
        if (std::none_of(result.models.begin(), result.models.end(), isSame))
            result.models.push_back(std::move(model));
    }
    result.dataSets = pathsIn(root, "data", folder);
    result.runs = pathsIn(root, "runs", folder);
    if (root.has("shown")) {
        const JsonNode shown = root.at("shown");
        result.shownModel = resolved(textIn(shown, "model"), folder);
        result.shownData = resolved(textIn(shown, "data"), folder);
        result.shownRun = resolved(textIn(shown, "run"), folder);
        result.comparedRuns = pathsIn(shown, "compared", folder);
        if (!result.comparedRuns.empty() && result.comparedRuns.size() != 2)
            shown.at("compared").refuse(DRM_TEXT("Engine", "\"%1\" does not name two runs"));
    }
    if (root.has("panels"))
        result.panels = panelsOf(root.at("panels"));
    result.layout = textIn(root, "layout", maxLayoutBytes);
    if (root.has("runs_sha256"))
        for (const auto &[run, hash] : root.at("runs_sha256").members())
            result.runHashes[resolved(run, folder)] = hash.text();
    if (root.has("copies"))
        for (const auto &[original, copy] : root.at("copies").members())
            result.copies[original] = resolved(copy.text(), folder);
    result.origin = resolved(textIn(root, "origin"), folder);
    for (const JsonNode &node : itemsIn(root, "evidence"))
        result.evidence.push_back(evidenceOf(node, folder));
    for (const JsonNode &node : itemsIn(root, "mitigations")) {
        CaseAttachment mitigation;
        mitigation.sha256 = node.text();
        if (!isSha256(mitigation.sha256))
            node.refuse(DRM_TEXT("Engine", "\"%1\" is no SHA-256"));
        result.mitigations.push_back(mitigation);
    }
    if (root.has("report"))
        result.report = reportOf(root.at("report"));
    for (const JsonNode &node : itemsIn(root, "log"))
        result.log.push_back({textIn(node, "time"), textIn(node, "severity"), textIn(node, "text", maxNoteBytes)});
    return result;
}

std::string caseText(const std::string &caseFolder, const Case &content)
{
    const fs::path folder(caseFolder);
    Json root;
    root["schema"] = "drmguard.case/2";
    root["title"] = content.title;
    root["notes"] = content.notes;
    root["models"] = Json::array();
    for (const CaseModel &model : content.models)
        root["models"].push_back(toJson(model, folder));
    root["data"] = toJson(content.dataSets, folder);
    root["runs"] = toJson(content.runs, folder);
    root["shown"] = {{"model", stored(content.shownModel, folder)},
                     {"data", stored(content.shownData, folder)},
                     {"run", stored(content.shownRun, folder)}};
    if (!content.comparedRuns.empty())
        root["shown"]["compared"] = toJson(content.comparedRuns, folder);
    root["panels"] = Json::object();
    for (const auto &[name, state] : content.panels)
        if (Json parsed = objectOf(state); parsed.is_object())
            root["panels"][name] = std::move(parsed);
    root["layout"] = content.layout;
    root["evidence"] = Json::array();
    for (const CaseEvidence &evidence : content.evidence)
        root["evidence"].push_back(toJson(evidence, folder));
    root["mitigations"] = Json::array();
    for (const CaseAttachment &mitigation : content.mitigations)
        root["mitigations"].push_back(mitigation.sha256);
    root["report"] = toJson(content.report);
    root["log"] = Json::array();
    for (const CaseLogLine &line : content.log)
        root["log"].push_back({{"time", line.time}, {"severity", line.severity}, {"text", line.text}});
    for (const auto &[run, hash] : content.runHashes)
        root["runs_sha256"][stored(run, folder)] = hash;
    for (const auto &[original, copy] : content.copies)
        root["copies"][original] = stored(copy, folder);
    if (!content.origin.empty())
        root["origin"] = stored(content.origin, folder);
    // What is no UTF-8 is replaced rather than refused, as in every other file of the program.
    return hashedJsonText(std::move(root));
}

} // namespace drm
