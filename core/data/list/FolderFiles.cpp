// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/list/FolderFiles.h"

#include "core/base/Error.h"
#include "core/base/SystemText.h"
#include "core/base/Text.h"

#include <algorithm>
#include <cctype>
#include <filesystem>

namespace drm {

namespace fs = std::filesystem;

FolderFiles FolderFiles::of(const std::string &folder)
{
    constexpr std::size_t most = 1'000'000;
    FolderFiles found;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code ignored;
        if (entry->path().filename().string().front() == '.')
            continue;
        if (entry->is_regular_file(ignored))
            found.files.push_back(entry->path().string());
        else if (entry->is_directory(ignored))
            (entry->is_symlink(ignored) ? found.linkedFolders : found.folders).push_back(entry->path().string());
        if (found.files.size() + found.folders.size() > most)
            throw Error(
                ErrorKind::UnsuitableData,
                Message{
                    DRM_TEXT("Engine", "%1: the folder holds more than a million files; choose a folder inside of it."),
                    {printable(folder)}},
                folder);
    }
    if (error)
        throw Error(
            ErrorKind::FileNotFound,
            Message{DRM_TEXT("Engine", "%1: the folder cannot be read: %2."), {printable(folder), systemText(error)}},
            folder);
    std::sort(found.files.begin(), found.files.end());
    std::sort(found.folders.begin(), found.folders.end());
    std::sort(found.linkedFolders.begin(), found.linkedFolders.end());
    return found;
}

bool holdsFile(const std::string &folder, const NameTest &passes, bool orItsFolders)
{
    constexpr int mostFolders = 8;
    constexpr int mostNames = 5000;
    int folders = 0;
    int names = 0;
    const auto search = [&](const auto &self, const std::string &inside, bool deeper) -> bool {
        std::vector<std::string> below;
        std::error_code error;
        for (fs::directory_iterator entry(inside, error), end; !error && entry != end && names < mostNames;
             entry.increment(error), ++names) {
            std::error_code ignored;
            if (entry->is_regular_file(ignored) && passes(entry->path().filename().string()))
                return true;
            if (deeper && entry->is_directory(ignored) && !entry->is_symlink(ignored))
                below.push_back(entry->path().string());
        }
        std::sort(below.begin(), below.end());
        for (const std::string &next : below)
            if (folders++ < mostFolders && self(self, next, false))
                return true;
        return false;
    };
    return isFolder(folder) && search(search, folder, orItsFolders);
}

std::string fileName(const std::string &path)
{
    return fs::path(path).filename().string();
}

std::string fileStem(const std::string &path)
{
    return fs::path(path).stem().string();
}

std::string lowerEnding(const std::string &path)
{
    std::string ending = fs::path(path).extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return ending;
}

std::string joinedPath(const std::string &folder, const std::string &name)
{
    return (fs::path(folder) / name).string();
}

bool isFolder(const std::string &path)
{
    std::error_code error;
    return fs::is_directory(path, error);
}

bool isFile(const std::string &path)
{
    std::error_code error;
    return fs::is_regular_file(path, error);
}

} // namespace drm
