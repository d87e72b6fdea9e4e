// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/Manifest.h"

#include "core/base/Error.h"
#include "core/base/SystemText.h"
#include "core/base/Text.h"
#include "core/json/JsonNode.h"
#include "core/seal/Sha256.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <system_error>

namespace drm {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

const std::string manifestSchema = "drmguard.manifest/1";
constexpr std::size_t maxFiles = 100000;
constexpr std::size_t maxManifestValues = 5 * maxFiles; // an entry has four, itself included
constexpr int maxFolderDepth = 32;
constexpr std::size_t maxPathBytes = 1024;

bool isOfSeal(const std::string &path)
{
    return path == manifestName || path == sealName;
}

/// Whether every system reads the same name, and one below the folder.
bool isSafePath(const std::string &path)
{
    if (path.empty() || path.size() > maxPathBytes || printable(path) != path || path.find('\\') != std::string::npos
        || path.back() == '/')
        return false;
    for (std::size_t start = 0; start <= path.size();) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        const std::string part = path.substr(start, end - start);
        if (part.empty() || part == "." || part == "..")
            return false;
        start = end + 1;
    }
    return true;
}

/// What lies below a folder, links not followed.
class FolderWalk {
public:
    explicit FolderWalk(const std::string &folder)
        : m_folder(folder)
    {
        walk(folder, {}, 0);
    }

    /// By path; whether it is a plain file.
    const std::map<std::string, bool> &entries() const { return m_entries; }

private:
    void walk(const fs::path &folder, const std::string &prefix, int depth)
    {
        if (depth > maxFolderDepth)
            fail(Message{DRM_TEXT("Engine", "The folder %1 has more than %2 levels, and cannot be sealed."),
                         {printable(m_folder), std::to_string(maxFolderDepth)}});
        std::error_code error;
        for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
            const std::string path = prefix + entry->path().filename().string();
            const fs::file_status status = entry->symlink_status(error);
            if (error)
                break;
            if (fs::is_directory(status))
                walk(entry->path(), path + "/", depth + 1);
            else if (!isOfSeal(path))
                m_entries.emplace(path, fs::is_regular_file(status));
            if (m_entries.size() > maxFiles)
                fail(Message{DRM_TEXT("Engine", "The folder %1 has more than %2 files, and cannot be sealed."),
                             {printable(m_folder), std::to_string(maxFiles)}});
        }
        if (error)
            throw Error(ErrorKind::FileNotFound,
                        Message{DRM_TEXT("Engine", "The folder %1 cannot be read: %2."),
                                {printable(folder.string()), systemText(error)}},
                        folder.string());
    }

    [[noreturn]] void fail(const Message &message) const { throw Error(ErrorKind::UnsupportedFile, message, m_folder); }

    std::string m_folder;
    std::map<std::string, bool> m_entries;
};

std::string fullPath(const std::string &folder, const std::string &path)
{
    return (fs::path(folder) / path).string();
}

ListedFile parseListedFile(const JsonNode &entry)
{
    ListedFile file;
    file.path = entry.at("path").text();
    file.sha256 = entry.at("sha256").text();
    if (!isSafePath(file.path) || isOfSeal(file.path))
        throw JsonFault(
            {DRM_TEXT("Engine", "it lists %1, which is no name of a file below the folder"), {printable(file.path)}});
    if (!isSha256(file.sha256))
        entry.at("sha256").refuse(DRM_TEXT("Engine", "\"%1\" is no SHA-256"));
    file.bytes = entry.at("bytes").natural();
    return file;
}

FileFinding compareOne(const ListedFile &file, const std::string &folder)
{
    try {
        // A file that was made endless must not keep anybody waiting.
        const FileDigest now = digestOfFile(fullPath(folder, file.path), file.bytes);
        return {now.sha256 == file.sha256 && now.bytes == file.bytes ? std::string() : file.path,
                FileFinding::Kind::Changed,
                {}};
    } catch (const Error &error) {
        return {file.path, FileFinding::Kind::Unreadable, error.message()};
    }
}

} // namespace

std::string toString(FileFinding::Kind kind)
{
    switch (kind) {
    case FileFinding::Kind::Changed:
        return "changed";
    case FileFinding::Kind::Missing:
        return "missing";
    case FileFinding::Kind::Added:
        return "added";
    case FileFinding::Kind::NotPlain:
        return "not plain";
    case FileFinding::Kind::Unreadable:
        return "unreadable";
    case FileFinding::Kind::Damaged:
        return "damaged";
    case FileFinding::Kind::Rewritten:
        return "rewritten";
    case FileFinding::Kind::Contradicts:
        return "contradicts";
    }
    return {};
}

Manifest manifestOf(const std::string &folder)
{
    Manifest manifest;
    const FolderWalk walk(folder);
    for (const auto &[path, isPlain] : walk.entries()) {
        const std::string file = fullPath(folder, path);
        if (!isSafePath(path))
            throw Error(ErrorKind::UnsupportedFile,
                        Message{DRM_TEXT("Engine",
                                         "%1 has a name that other systems could read differently; rename it before "
                                         "the folder is sealed."),
                                {printable(file)}},
                        file);
        if (!isPlain)
            throw Error(ErrorKind::UnsupportedFile,
                        Message{DRM_TEXT("Engine",
                                         "%1 is a link or a device, and a sealed folder holds plain files alone; "
                                         "replace it by a copy."),
                                {printable(file)}},
                        file);
        const FileDigest digest = digestOfFile(file);
        manifest.files.push_back({path, digest.sha256, digest.bytes});
    }
    return manifest;
}

std::string manifestText(const Manifest &manifest)
{
    Json root;
    root["schema"] = manifestSchema;
    root["files"] = Json::array();
    for (const ListedFile &file : manifest.files)
        root["files"].push_back({{"path", file.path}, {"sha256", file.sha256}, {"bytes", file.bytes}});
    return root.dump(1) + "\n";
}

Manifest parseManifest(const std::string &text)
{
    const Json json = parseJson(text, maxManifestValues);
    const JsonNode root(json);
    const std::string schema = root.at("schema").text();
    if (schema != manifestSchema)
        throw JsonFault({DRM_TEXT("Engine", "its schema is %1, and %2 is read here"),
                         {printable(schema.substr(0, 40)), manifestSchema}});
    Manifest manifest;
    for (const JsonNode &entry : root.at("files").items(maxFiles)) {
        ListedFile file = parseListedFile(entry);
        if (!manifest.files.empty() && manifest.files.back().path >= file.path)
            throw JsonFault({DRM_TEXT("Engine", "it lists %1 twice, or not in its order"), {file.path}});
        manifest.files.push_back(std::move(file));
    }
    return manifest;
}

std::vector<FileFinding> compareWithFolder(const Manifest &manifest, const std::string &folder, const std::string &only)
{
    std::vector<FileFinding> findings;
    std::map<std::string, bool> unlisted = FolderWalk(folder).entries();
    for (const ListedFile &file : manifest.files) {
        const auto found = unlisted.find(file.path);
        const bool isThere = found != unlisted.end();
        const bool isPlain = isThere && found->second;
        if (isThere)
            unlisted.erase(found);
        if (!only.empty() && file.path != only)
            continue;
        std::error_code error;
        if (isPlain) {
            if (FileFinding finding = compareOne(file, folder); !finding.path.empty())
                findings.push_back(std::move(finding));
        } else if (isThere || fs::is_directory(fullPath(folder, file.path), error)) {
            findings.push_back({file.path, FileFinding::Kind::NotPlain, {}});
        } else {
            findings.push_back({file.path, FileFinding::Kind::Missing, {}});
        }
    }
    for (const auto &entry : unlisted)
        if (only.empty() || entry.first == only)
            findings.push_back({entry.first, FileFinding::Kind::Added, {}});
    std::sort(findings.begin(), findings.end(),
              [](const FileFinding &a, const FileFinding &b) { return a.path < b.path; });
    return findings;
}

} // namespace drm
