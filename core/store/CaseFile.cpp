// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CaseFile.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/OutputFile.h"
#include "core/base/OutputLock.h"
#include "core/base/SystemText.h"
#include "core/base/Text.h"
#include "core/json/ParseJson.h"
#include "core/seal/Sha256.h"
#include "core/store/JsonHash.h"
#include "core/store/RunFile.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>

namespace drm {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

const std::string schemaStem = "drmguard.case/";
const std::string caseName = "case.json";

constexpr std::size_t maxJsonBytes = std::size_t{32} << 20;
constexpr std::size_t maxAttachmentBytes = std::size_t{64} << 20;
constexpr std::size_t maxAllAttachmentBytes = std::size_t{1} << 30;
constexpr std::size_t maxRunBytes = std::size_t{2} << 30;

std::string plainFolder(const std::string &folder)
{
    std::string path = fs::path(absolutePath(folder)).lexically_normal().string();
    if (path.size() > 1 && path.back() == '/')
        path.pop_back();
    return path;
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

// ---- writing

void makeCaseFolder(const std::string &folder)
{
    std::error_code error;
    if (fs::exists(fs::symlink_status(folder, error))) {
        // A case whose case.json was damaged may be saved over, too: the name is nobody else's.
        const bool isOurs = endsWith(folder, ".drmcase") || fs::is_empty(folder, error) || isCase(folder);
        if (!fs::is_directory(folder, error) || !isOurs)
            throw Error(ErrorKind::WriteFailed,
                        Message{DRM_TEXT("Engine",
                                         "%1 is there already and is no case, so nothing was written; choose another "
                                         "name for the case."),
                                {folder}},
                        folder);
        return;
    }
    if (!fs::create_directory(folder, error))
        throw Error(ErrorKind::WriteFailed,
                    Message{DRM_TEXT("Engine", "%1 cannot be made: %2. Choose another place or name."),
                            {folder, systemText(error)}},
                    folder);
    fs::permissions(folder, fs::perms::owner_all, error);
}

/// A folder of the case, which no planted link leads elsewhere.
void makeInside(const fs::path &folder)
{
    if (fs::is_symlink(folder))
        throw Error(
            ErrorKind::WriteFailed,
            Message{DRM_TEXT("Engine", "%1 is a link and not a folder of the case; remove it."), {folder.string()}},
            folder.string());
    makeFolder(folder.string());
}

bool isAttachmentName(const std::string &name)
{
    const std::size_t digits = name.find_first_not_of("0123456789abcdef");
    return digits == 16 && (name[digits] == '.');
}

/// Attachments that nothing names any more, and what a killed program left half written of them.
void removeUnnamed(const fs::path &folder, const std::set<std::string> &named)
{
    for (const char *part : {"evidence", "mitigations", "report"}) {
        std::error_code error;
        if (fs::is_symlink(folder / part, error))
            continue;
        for (fs::directory_iterator entry(folder / part, error), end; !error && entry != end; entry.increment(error)) {
            const std::string name = entry->path().filename().string();
            if (isAttachmentName(name) && named.count(part + ("/" + name)) == 0)
                fs::remove(entry->path(), error);
        }
    }
}

/// A name in `folder` that is free, or that these bytes have already; runs alike keep names of their own.
fs::path placeFor(const fs::path &folder, const fs::path &name, const std::string &sha256)
{
    for (int i = 1;; ++i) {
        fs::path place = folder / numbered(name, i);
        if (!fs::exists(fs::symlink_status(place)) || hashNow(place.string()) == sha256)
            return place;
    }
}

bool isFinishedRun(const std::string &path)
{
    try {
        return !OutputLock::isHeld(path) && readRunFile(path).result.state == RunState::Finished;
    } catch (const Error &) {
        return false; // it stays where it is, as it is
    }
}

/// New paths by old ones.
std::map<std::string, std::string> copyRuns(const fs::path &folder, const Case &content)
{
    const fs::path inside = folder / "runs";
    std::map<std::string, std::string> copied;
    for (const std::string &run : content.runs) {
        if (fs::path(run).parent_path() == inside || !isFinishedRun(run))
            continue;
        const std::string bytes = readPlainFile(run, maxRunBytes, Message{DRM_TEXT("Engine", "a run file"), {}});
        makeInside(inside);
        const fs::path place = placeFor(inside, fs::path(run).filename(), sha256Of(bytes));
        AtomicFile::removeHalfWritten(place.string());
        if (!fs::exists(place))
            writeTextFile(place.string(), bytes, FileAccess::Private);
        copied[run] = place.string();
    }
    return copied;
}

/// What readCase() would refuse is not written over what it takes.
void requireReadable(const std::string &folder, const std::string &text)
{
    Message reason{DRM_TEXT("Engine", "it is too large"), {}};
    try {
        if (text.size() <= maxJsonBytes) {
            caseOf(parseJson(text), folder);
            return;
        }
    } catch (const JsonFault &fault) {
        reason = fault.message();
    }
    throw Error(ErrorKind::WriteFailed,
                Message{DRM_TEXT("Engine", "%1 was not written, for nobody could open it: %2. Shorten or remove some."),
                        {folder, reason}},
                folder);
}

/// Under the lock of its case.json, in a folder that is there.
void writeInto(const std::string &folder, const Case &content)
{
    const std::string text = caseText(folder, content);
    requireReadable(folder, text);
    Case named = content;
    std::set<std::string> names;
    for (const auto &[name, attachment] : attachmentsOf(named)) {
        names.insert(name);
        const fs::path place = fs::path(folder) / name;
        if (!attachment->bytes || hashNow(place.string()) == attachment->sha256)
            continue;
        makeInside(place.parent_path());
        writeTextFile(place.string(), *attachment->bytes, FileAccess::Private);
    }
    writeTextFile((fs::path(folder) / caseName).string(), text, FileAccess::Private);
    removeUnnamed(folder, names);
}

// ---- reading

std::string jsonPathOf(const std::string &path)
{
    std::error_code error;
    return fs::is_directory(path, error) ? (fs::path(path) / caseName).string() : path;
}

std::string readText(const std::string &path)
{
    std::error_code error;
    if (fs::exists(path, error) && !fs::is_regular_file(path, error))
        throw Error(
            ErrorKind::UnsupportedFile,
            Message{DRM_TEXT("Engine", "%1 is no plain file; open the folder that a case was saved as."), {path}},
            path);
    return readPlainFile(
        path, maxJsonBytes,
        Message{DRM_TEXT("Engine", "a case (32 MiB at most); save the case again, or restore a backup"), {}});
}

std::string schemaOf(const Json &root)
{
    const auto found = root.is_object() ? root.find("schema") : root.end();
    return found != root.end() && found->is_string() ? found->get<std::string>() : std::string();
}

void requireKnownSchema(const std::string &schema, const std::string &path)
{
    if (schema.compare(0, schemaStem.size(), schemaStem) != 0)
        throw Error(ErrorKind::UnsupportedFile,
                    Message{DRM_TEXT("Engine", "%1 is no case; open the folder that a case was saved as."), {path}},
                    path);
    if (schema != schemaStem + "1" && schema != schemaStem + "2")
        throw Error(
            ErrorKind::UnsupportedFile,
            Message{DRM_TEXT("Engine",
                             "%1 was written by a newer version of this program (%2); update the program to open it."),
                    {path, printable(schema.substr(0, 40))}},
            path);
}

void readAttachments(Case &content, const fs::path &folder)
{
    std::size_t left = maxAllAttachmentBytes;
    for (const auto &[name, attachment] : attachmentsOf(content)) {
        const std::string path = (folder / name).string();
        std::string bytes;
        try {
            bytes = readPlainFile(path, std::min(left, maxAttachmentBytes),
                                  Message{DRM_TEXT("Engine", "a file of a case (64 MiB at most, 1 GiB in all)"), {}});
        } catch (const Error &error) {
            content.alterations.push_back(error.message());
            continue;
        }
        left -= bytes.size();
        if (sha256Of(bytes) == attachment->sha256)
            attachment->bytes = std::make_shared<const std::string>(std::move(bytes));
        else
            content.alterations.push_back(
                {DRM_TEXT("Engine", "%1 was altered since it was saved, and is left out."), {printable(path)}});
    }
}

/// In place of originals that are gone.
void takeCopies(Case &content)
{
    std::map<std::string, std::string> moved;
    for (const auto &[original, copy] : content.copies) {
        std::error_code error;
        if (!fs::exists(original, error) && fs::exists(copy, error))
            moved[original] = copy;
    }
    renameInputs(content, moved);
    for (const auto &entry : moved)
        content.copies.erase(entry.first);
}

} // namespace

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

void writeCase(const std::string &folder, const Case &content)
{
    const std::string path = plainFolder(folder);
    makeCaseFolder(path);
    const OutputLock lock((fs::path(path) / caseName).string());
    writeInto(path, content);
}

std::string caseHash(const std::string &folder)
{
    return hashNow((fs::path(plainFolder(folder)) / caseName).string());
}

std::map<std::string, std::string> saveCase(const std::string &folder, Case content, const std::string &before)
{
    const std::string path = plainFolder(folder);
    makeCaseFolder(path);
    const OutputLock lock((fs::path(path) / caseName).string());
    if (const std::string now = before.empty() ? std::string() : caseHash(path); !now.empty() && now != before)
        throw Error(ErrorKind::WriteFailed,
                    Message{DRM_TEXT("Engine",
                                     "%1 was saved elsewhere since it was opened here, so nothing was written over it; "
                                     "save this under another name."),
                            {path}},
                    path);
    std::map<std::string, std::string> copied = copyRuns(path, content);
    renameRuns(content, copied);
    content.runHashes = runHashesOf(content);
    writeInto(path, content);
    return copied;
}

Case readCase(const std::string &path)
{
    const std::string jsonPath = jsonPathOf(path);
    const std::string text = readText(jsonPath);
    const std::string folder = fs::path(absolutePath(jsonPath)).parent_path().string();
    try {
        const Json root = parseJson(text);
        requireKnownSchema(schemaOf(root), path);
        Case result = caseOf(root, folder);
        if (!agreesWithItsHash(root))
            result.alterations.push_back(
                {DRM_TEXT("Engine", "The case %1 was altered since it was saved."), {printable(path)}});
        readAttachments(result, folder);
        result.readSha256 = sha256Of(text);
        takeCopies(result);
        return result;
    } catch (const JsonFault &fault) {
        throw Error(
            ErrorKind::CorruptFile,
            Message{DRM_TEXT("Engine", "The case %1 cannot be read: %2. Save the case again, or restore a backup."),
                    {path, fault.message()}},
            path);
    }
}

bool isCase(const std::string &path)
{
    try {
        return schemaOf(parseJson(readText(jsonPathOf(path)))).compare(0, schemaStem.size(), schemaStem) == 0;
    } catch (const std::exception &) {
        return false;
    }
}

std::string caseFolderOf(const std::string &path)
{
    std::error_code error;
    const fs::path plain(plainFolder(path));
    if (fs::is_directory(plain, error))
        return plain.string();
    return plain.filename() == caseName ? plain.parent_path().string() : std::string();
}

} // namespace drm
