// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CaseFile.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/OutputFile.h"
#include "core/base/OutputLock.h"
#include "core/base/Text.h"
#include "core/json/JsonNode.h"
#include "core/seal/Sha256.h"
#include "core/store/JsonHash.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <system_error>

namespace drm {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

const std::string schemaStem = "drmguard.case/";
const std::string schema = schemaStem + "1";

constexpr std::size_t maxBytes = std::size_t{4} << 20;
constexpr std::size_t maxEntries = 10000; // of each list
constexpr std::size_t maxPanels = 64;
constexpr std::size_t maxPanelBytes = std::size_t{64} << 10;
constexpr std::size_t maxLayoutBytes = std::size_t{1} << 20;
constexpr std::size_t maxTextBytes = 4096;
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
            {"image_size", model.imageSize},
            {"input",
             {{"scale", model.transform.scale},
              {"mean", model.transform.mean},
              {"std", model.transform.std},
              {"bgr", model.transform.bgr}}}};
}

Json toJson(const std::vector<std::string> &paths, const fs::path &folder)
{
    Json list = Json::array();
    for (const std::string &path : paths)
        list.push_back(stored(path, folder));
    return list;
}

fs::path folderOf(const std::string &path)
{
    return fs::path(absolutePath(path)).parent_path();
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
    if (node.has("image_size"))
        model.imageSize = node.at("image_size").whole(0, maxImageSize);
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

/// By the panel's name.
std::map<std::string, std::string> panelsOf(const JsonNode &node)
{
    std::map<std::string, std::string> panels;
    const auto members = node.members();
    if (members.size() > maxPanels)
        node.refuse(DRM_TEXT("Engine", "\"%1\" has more than %2 entries"), {std::to_string(maxPanels)});
    for (const auto &[name, state] : members) {
        state.members(); // it must be an object
        std::string compact = state.value().dump(-1, ' ', false, Json::error_handler_t::replace);
        if (compact.size() > maxPanelBytes || name.size() > maxTextBytes)
            node.refuse(DRM_TEXT("Engine", "\"%1\" holds a state that is too long"));
        panels[name] = std::move(compact);
    }
    return panels;
}

Case fromJson(const JsonNode &root, const fs::path &folder)
{
    Case result;
    result.title = textIn(root, "title");
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
    result.origin = resolved(textIn(root, "origin"), folder);
    return result;
}

/// Empty where the file cannot be read.
std::string hashNow(const std::string &path)
{
    try {
        return sha256OfFile(path);
    } catch (const Error &) {
        return {};
    }
}

std::string schemaOf(const Json &root)
{
    const auto found = root.is_object() ? root.find("schema") : root.end();
    return found != root.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string readText(const std::string &path)
{
    std::error_code error;
    if (fs::exists(path, error) && !fs::is_regular_file(path, error))
        throw Error(
            ErrorKind::UnsupportedFile,
            Message{DRM_TEXT("Engine", "%1 is no plain file; open the .drmcase.json file that a case was saved as."),
                    {path}},
            path);
    return readPlainFile(
        path, maxBytes,
        Message{DRM_TEXT("Engine", "a case file (4 MiB at most); save the case again, or restore a backup"), {}});
}

} // namespace

std::vector<std::string> filesOf(const Case &content)
{
    std::vector<std::string> files;
    for (const CaseModel &model : content.models)
        files.push_back(model.path);
    files.insert(files.end(), content.dataSets.begin(), content.dataSets.end());
    files.insert(files.end(), content.runs.begin(), content.runs.end());
    return files;
}

std::map<std::string, std::string> runHashesOf(const Case &content)
{
    std::map<std::string, std::string> hashes;
    for (const std::string &run : content.runs)
        if (const std::string hash = OutputLock::isHeld(run) ? std::string() : hashNow(run); !hash.empty())
            hashes[run] = hash;
    return hashes;
}

std::vector<Message> changedFilesOf(const Case &content)
{
    std::vector<Message> changed;
    const auto compare = [&](const std::string &path, const std::string &before) {
        const std::string now = before.empty() ? std::string() : hashNow(path);
        if (!now.empty() && now != before)
            changed.push_back(
                {DRM_TEXT("Engine", "%1 is another file now than when the case was saved."), {printable(path)}});
    };
    for (const CaseModel &model : content.models)
        compare(model.path, model.sha256);
    for (const auto &[run, hash] : content.runHashes)
        compare(run, hash);
    return changed;
}

std::string caseText(const std::string &path, const Case &content)
{
    const fs::path folder = folderOf(path);
    Json root;
    root["schema"] = schema;
    root["title"] = content.title;
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
        if (Json parsed = Json::parse(state, nullptr, false); parsed.is_object())
            root["panels"][name] = std::move(parsed);
    root["layout"] = content.layout;
    for (const auto &[run, hash] : content.runHashes)
        root["runs_sha256"][stored(run, folder)] = hash;
    if (!content.origin.empty())
        root["origin"] = stored(content.origin, folder);
    // What is no UTF-8 is replaced rather than refused, as in every other file of the program.
    return hashedJsonText(std::move(root));
}

void writeCase(const std::string &path, const Case &content)
{
    const std::string text = caseText(path, content);
    const std::size_t entries = std::max({content.models.size(), content.dataSets.size(), content.runs.size()});
    if (text.size() > maxBytes || entries > maxEntries)
        throw Error(
            ErrorKind::WriteFailed,
            Message{DRM_TEXT("Engine", "%1 was not written: the case has too many entries; remove some."), {path}},
            path);
    writeTextFile(path, text, FileAccess::Private);
}

Case readCase(const std::string &path)
{
    const std::string content = readText(path);
    try {
        const Json root = parseJson(content);
        const std::string found = schemaOf(root);
        if (found.compare(0, schemaStem.size(), schemaStem) != 0)
            throw Error(
                ErrorKind::UnsupportedFile,
                Message{DRM_TEXT("Engine", "%1 is no case file; open the .drmcase.json file that a case was saved as."),
                        {path}},
                path);
        if (found != schema)
            throw Error(
                ErrorKind::UnsupportedFile,
                Message{
                    DRM_TEXT("Engine",
                             "%1 was written by a newer version of this program (%2); update the program to open it."),
                    {path, printable(found.substr(0, 40))}},
                path);
        Case result = fromJson(JsonNode(root), folderOf(path));
        if (!agreesWithItsHash(root))
            result.alterations.push_back(
                {DRM_TEXT("Engine", "The case file %1 was altered since it was saved."), {printable(path)}});
        return result;
    } catch (const JsonFault &fault) {
        throw Error(ErrorKind::CorruptFile,
                    Message{DRM_TEXT("Engine", "%1 is a damaged case file: %2. Open an earlier copy of it."),
                            {path, fault.message()}},
                    path);
    }
}

bool isCaseFile(const std::string &path)
{
    try {
        const std::string found = schemaOf(parseJson(readText(path)));
        return found.compare(0, schemaStem.size(), schemaStem) == 0;
    } catch (const std::exception &) {
        return false;
    }
}

} // namespace drm
