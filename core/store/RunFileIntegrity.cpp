// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RunFileIntegrity.h"

#include "core/base/Error.h"
#include "core/seal/Sha256.h"
#include "core/store/ContentHash.h"
#include "core/store/RunFileFields.h"

#include <algorithm>
#include <map>

namespace drm {

namespace {

constexpr const char *integrityGroup = "integrity";
constexpr const char *pathsName = "integrity/path";
constexpr const char *hashesName = "integrity/sha256";
constexpr std::int64_t mostHashBytes = 256 << 20;

/// Every name with its hash; empty where the file does not say them as it should.
std::map<std::string, std::string> writtenHashes(const H5File &file)
{
    for (const char *name : {pathsName, hashesName})
        if (!file.isDataset(name) || file.info(name).kind != H5Kind::String || file.info(name).variableText)
            return {};
    const std::vector<std::string> paths = file.readStrings(pathsName, mostHashBytes);
    const std::vector<std::string> hashes = file.readStrings(hashesName, mostHashBytes);
    std::map<std::string, std::string> written;
    for (std::size_t i = 0; i < std::min(paths.size(), hashes.size()); ++i)
        written.emplace(paths[i], hashes[i]);
    return paths.size() == hashes.size() ? written : std::map<std::string, std::string>{};
}

/// "result/score, result/verdict", of very many the first.
Argument shownNames(const std::vector<std::string> &names)
{
    constexpr std::size_t mostShown = 12;
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), mostShown); ++i)
        text += (i > 0 ? ", " : "") + names[i].substr(0, 100);
    if (names.size() <= mostShown)
        return text;
    return Message{DRM_TEXT("Engine", "%1 and %2 more"), {text, std::to_string(names.size() - mostShown)}};
}

} // namespace

void writeIntegrity(H5File &file)
{
    std::vector<std::string> paths;
    std::vector<std::string> hashes;
    for (const auto &[path, hash] : contentHashes(file, integrityGroup)) {
        paths.push_back(path);
        hashes.push_back(hash);
    }
    file.writeStrings(pathsName, paths);
    file.writeStrings(hashesName, hashes);
}

std::string runFileHead(std::string_view rest)
{
    return std::string(runfile::schema) + "\nsha256 " + sha256Of(rest) + "\n";
}

bool agreesWithItsHead(std::string_view bytes)
{
    const std::string_view head = bytes.substr(0, H5File::userBlockBytes);
    std::string expected = runFileHead(bytes.substr(head.size()));
    expected.resize(H5File::userBlockBytes, '\0');
    return head == expected;
}

std::vector<Message> alteredParts(const H5File &file, std::string_view bytes)
{
    std::vector<std::string> changed;
    std::vector<std::string> added;
    std::vector<std::string> missing;
    const std::map<std::string, std::string> written = writtenHashes(file);
    const std::map<std::string, std::string> found = contentHashes(file, integrityGroup);
    for (const auto &[name, hash] : found) {
        const auto before = written.find(name);
        if (before == written.end())
            added.push_back(name);
        else if (before->second != hash)
            changed.push_back(name);
    }
    for (const auto &[name, hash] : written)
        if (found.count(name) == 0)
            missing.push_back(name);

    std::vector<Message> alterations;
    if (written.empty()) {
        alterations.push_back({DRM_TEXT("Engine", "The hashes of its parts are missing or changed."), {}});
        added.clear();
    }
    if (!changed.empty())
        alterations.push_back({DRM_TEXT("Engine", "Changed since it was written: %1."), {shownNames(changed)}});
    if (!added.empty())
        alterations.push_back({DRM_TEXT("Engine", "Added since it was written: %1."), {shownNames(added)}});
    if (!missing.empty())
        alterations.push_back({DRM_TEXT("Engine", "Removed since it was written: %1."), {shownNames(missing)}});

    if (alterations.empty() && !agreesWithItsHead(bytes))
        alterations.push_back({DRM_TEXT("Engine", "Bytes were changed that belong to none of its parts."), {}});
    return alterations;
}

} // namespace drm
