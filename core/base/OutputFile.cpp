// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/OutputFile.h"

#include "core/base/Error.h"
#include "core/base/SystemText.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace drm {

void checkOutputPath(const std::string &path, const std::vector<std::string> &inputs)
{
    namespace fs = std::filesystem;
    std::error_code error;
    const fs::path file(path);
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");

    if (!fs::is_directory(folder, error))
        throw Error(
            ErrorKind::WriteFailed,
            Message{DRM_TEXT("Engine", "The folder %1 does not exist; create it or choose another output file."),
                    {folder.string()}},
            path);
    if (file.filename().empty() || fs::is_directory(file, error))
        throw Error(ErrorKind::WriteFailed,
                    Message{DRM_TEXT("Engine", "%1 is a folder; give the name of a file in it."), {path}}, path);
    for (const std::string &input : inputs) {
        if (fs::equivalent(file, input, error))
            throw Error(
                ErrorKind::InvalidArgument,
                Message{DRM_TEXT("Engine",
                                 "%1 is an input of this run and would be overwritten; choose another output file."),
                        {path}},
                path);
    }
    // Files are written under a temporary name and renamed, so the folder must be writable, whatever the file is.
    if (access(folder.c_str(), W_OK | X_OK) != 0)
        throw Error(ErrorKind::WriteFailed,
                    Message{DRM_TEXT("Engine", "The folder %1 is not writable; choose another output file."),
                            {folder.string()}},
                    path);
    if (fs::exists(file, error) && (!fs::is_regular_file(file, error) || access(path.c_str(), W_OK) != 0))
        throw Error(
            ErrorKind::WriteFailed,
            Message{DRM_TEXT("Engine", "%1 exists and cannot be replaced; choose another output file."), {path}}, path);
}

std::string absolutePath(const std::string &path)
{
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(path, error);
    return path.empty() || error ? path : absolute.lexically_normal().string();
}

std::string cacheFolder()
{
    const char *cache = std::getenv("XDG_CACHE_HOME");
    if (cache && *cache)
        return (std::filesystem::path(cache) / "drmguard").string();
    const char *home = std::getenv("HOME");
    if (home && *home)
        return (std::filesystem::path(home) / ".cache" / "drmguard").string();
    throw Error(ErrorKind::InvalidArgument,
                Message{DRM_TEXT("Engine", "There is no home folder to keep files in; name a folder (--dir)."), {}});
}

void makeFolder(const std::string &path)
{
    std::error_code error;
    std::filesystem::create_directories(path, error);
    if (error)
        throw Error(ErrorKind::WriteFailed,
                    Message{DRM_TEXT("Engine", "The folder %1 cannot be made: %2; choose another one."),
                            {path, systemText(error)}},
                    path);
}

void writeTextFile(const std::string &path, const std::string &text, FileAccess access)
{
    AtomicFile file(path, access);
    file.write(text.data(), text.size());
    file.commit();
}

} // namespace drm
