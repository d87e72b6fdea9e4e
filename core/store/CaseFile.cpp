// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CaseFile.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/OutputFile.h"
#include "core/base/Text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <exception>
#include <filesystem>
#include <system_error>

namespace drm {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

const std::string schemaStem = "drmguard.case/";
const std::string schema = schemaStem + "1";

constexpr std::size_t maxBytes = std::size_t{4} << 20;
constexpr int maxDepth = 16;
constexpr std::size_t maxEntries = 10000; // of each list
constexpr std::size_t maxPanels = 64;
constexpr std::size_t maxPanelBytes = std::size_t{64} << 10;
constexpr std::size_t maxLayoutBytes = std::size_t{1} << 20;
constexpr std::size_t maxTextBytes = 4096;
constexpr std::size_t maxChannels = 16;
constexpr int maxImageSize = 4096;

/// What is wrong with a file, without its name; readCase() makes an Error of it.
struct Fault : std::exception {
    explicit Fault(Message message)
        : message(std::move(message))
    {
    }
    Message message;
};

Json parse(const std::string &text)
{
    // The callback sees every level before anything is built for it.
    return Json::parse(text, [](int depth, Json::parse_event_t, Json &) {
        if (depth > maxDepth)
            throw Fault(Message{DRM_TEXT("Engine", "it is nested too deeply"), {}});
        return true;
    });
}

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

const Json &object(const Json &value, const std::string &name)
{
    if (!value.is_object())
        throw Fault(Message{DRM_TEXT("Engine", "\"%1\" is no object"), {name}});
    return value;
}

std::string textOf(const Json &value, const std::string &name, std::size_t most = maxTextBytes)
{
    if (!value.is_string())
        throw Fault(Message{DRM_TEXT("Engine", "\"%1\" is no text"), {name}});
    const auto &text = value.get_ref<const std::string &>();
    if (text.size() > most)
        throw Fault(Message{DRM_TEXT("Engine", "\"%1\" is too long"), {name}});
    if (text.find('\0') != std::string::npos)
        throw Fault(Message{DRM_TEXT("Engine", "\"%1\" holds a null character"), {name}});
    return text;
}

std::string text(const Json &parent, const char *name, std::size_t most = maxTextBytes)
{
    const auto found = parent.find(name);
    return found == parent.end() ? std::string() : textOf(*found, name, most);
}

std::string resolved(const std::string &file, const fs::path &folder)
{
    if (file.empty())
        return file;
    const fs::path path(file);
    return (path.is_absolute() ? path : folder / path).lexically_normal().string();
}

double number(const Json &value, const std::string &name)
{
    if (!value.is_number() || !std::isfinite(value.get<double>()))
        throw Fault(Message{DRM_TEXT("Engine", "\"%1\" is no number"), {name}});
    return value.get<double>();
}

const Json &list(const Json &parent, const char *name, std::size_t most)
{
    static const Json none = Json::array();
    const auto found = parent.find(name);
    if (found == parent.end())
        return none;
    if (!found->is_array())
        throw Fault(Message{DRM_TEXT("Engine", "\"%1\" is no list"), {name}});
    if (found->size() > most)
        throw Fault(Message{DRM_TEXT("Engine", "\"%1\" has more than %2 entries"), {name, std::to_string(most)}});
    return *found;
}

std::vector<double> numbers(const Json &parent, const char *name)
{
    std::vector<double> result;
    for (const Json &value : list(parent, name, maxChannels))
        result.push_back(number(value, name));
    return result;
}

InputTransform transformOf(const Json &input)
{
    InputTransform transform;
    transform.scale = input.contains("scale") ? number(input["scale"], "scale") : 1.0;
    transform.mean = numbers(input, "mean");
    transform.std = numbers(input, "std");
    if (input.contains("bgr")) {
        if (!input["bgr"].is_boolean())
            throw Fault(Message{DRM_TEXT("Engine", "\"bgr\" is neither true nor false"), {}});
        transform.bgr = input["bgr"].get<bool>();
    }
    for (const double deviation : transform.std)
        if (deviation <= 0)
            throw Fault(Message{DRM_TEXT("Engine", "\"std\" has a number that is not above 0"), {}});
    if (transform.scale <= 0)
        throw Fault(Message{DRM_TEXT("Engine", "\"scale\" is not above 0"), {}});
    return transform;
}

CaseModel modelOf(const Json &value, const fs::path &folder)
{
    object(value, "models");
    CaseModel model;
    model.path = resolved(text(value, "path"), folder);
    if (model.path.empty())
        throw Fault(Message{DRM_TEXT("Engine", "a model has no \"path\""), {}});
    model.sha256 = text(value, "sha256");
    model.head = text(value, "head");
    if (value.contains("image_size")) {
        const double size = number(value["image_size"], "image_size");
        if (size < 0 || size > maxImageSize || std::floor(size) != size)
            throw Fault(Message{DRM_TEXT("Engine", "\"image_size\" is out of range"), {}});
        model.imageSize = static_cast<int>(size);
    }
    if (value.contains("input"))
        model.transform = transformOf(object(value["input"], "input"));
    return model;
}

// Nothing belongs to a case twice.
void addOnce(std::vector<std::string> &paths, const std::string &path)
{
    if (std::find(paths.begin(), paths.end(), path) == paths.end())
        paths.push_back(path);
}

std::vector<std::string> pathsOf(const Json &root, const char *name, const fs::path &folder)
{
    std::vector<std::string> paths;
    for (const Json &value : list(root, name, maxEntries)) {
        const std::string path = textOf(value, name);
        if (path.empty())
            throw Fault(Message{DRM_TEXT("Engine", "\"%1\" has an empty path"), {name}});
        addOnce(paths, resolved(path, folder));
    }
    return paths;
}

Case fromJson(const Json &root, const fs::path &folder)
{
    Case result;
    result.title = text(root, "title");
    for (const Json &value : list(root, "models", maxEntries)) {
        CaseModel model = modelOf(value, folder);
        const auto isSame = [&](const CaseModel &other) { return other.path == model.path; };
        if (std::none_of(result.models.begin(), result.models.end(), isSame))
            result.models.push_back(std::move(model));
    }
    result.dataSets = pathsOf(root, "data", folder);
    result.runs = pathsOf(root, "runs", folder);
    if (root.contains("shown")) {
        const Json &shown = object(root["shown"], "shown");
        result.shownModel = resolved(text(shown, "model"), folder);
        result.shownData = resolved(text(shown, "data"), folder);
        result.shownRun = resolved(text(shown, "run"), folder);
        result.comparedRuns = pathsOf(shown, "compared", folder);
        if (!result.comparedRuns.empty() && result.comparedRuns.size() != 2)
            throw Fault(Message{DRM_TEXT("Engine", "\"compared\" does not name two runs"), {}});
    }
    if (root.contains("panels")) {
        const Json &panels = object(root["panels"], "panels");
        if (panels.size() > maxPanels)
            throw Fault(
                Message{DRM_TEXT("Engine", "\"panels\" has more than %1 entries"), {std::to_string(maxPanels)}});
        for (const auto &[name, state] : panels.items()) {
            std::string compact = object(state, "panels").dump(-1, ' ', false, Json::error_handler_t::replace);
            if (compact.size() > maxPanelBytes || name.size() > maxTextBytes)
                throw Fault(Message{DRM_TEXT("Engine", "the state of a panel is too long"), {}});
            result.panels[name] = std::move(compact);
        }
    }
    result.layout = text(root, "layout", maxLayoutBytes);
    result.origin = resolved(text(root, "origin"), folder);
    return result;
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
    if (!content.origin.empty())
        root["origin"] = stored(content.origin, folder);
    // What is no UTF-8 is replaced rather than refused, as in every other file of the program.
    return root.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
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
    const auto corrupt = [&](const Message &reason) {
        return Error(
            ErrorKind::CorruptFile,
            Message{DRM_TEXT("Engine", "%1 is a damaged case file: %2. Open an earlier copy of it."), {path, reason}},
            path);
    };
    try {
        const Json root = parse(content);
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
        return fromJson(root, folderOf(path));
    } catch (const Fault &fault) {
        throw corrupt(fault.message);
    } catch (const Json::parse_error &error) {
        throw corrupt(Message{DRM_TEXT("Engine", "it is no complete JSON, byte %1 of %2"),
                              {std::to_string(error.byte), std::to_string(content.size())}});
    } catch (const Json::exception &) {
        throw corrupt(Message{DRM_TEXT("Engine", "it does not hold what a case file holds"), {}});
    }
}

bool isCaseFile(const std::string &path)
{
    try {
        const std::string found = schemaOf(parse(readText(path)));
        return found.compare(0, schemaStem.size(), schemaStem) == 0;
    } catch (const std::exception &) {
        return false;
    }
}

} // namespace drm
