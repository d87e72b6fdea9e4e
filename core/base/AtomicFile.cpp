// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/AtomicFile.h"

#include "core/base/Error.h"
#include "core/base/SystemText.h"
#include "core/base/Text.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <random>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace drm {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t tokenDigits = 16;
constexpr std::size_t longestStem = 200; ///< bytes; a file name has at most 255, and what is added 22
const std::string partEnding = ".part";

fs::path folderOf(const fs::path &path)
{
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

/// What the temporary names of `path` begin with.
std::string stemOf(const fs::path &path)
{
    return path.filename().string().substr(0, longestStem) + ".";
}

std::string randomToken()
{
    std::random_device random;
    char text[tokenDigits + 1];
    std::snprintf(text, sizeof text, "%08x%08x", static_cast<unsigned>(random()), static_cast<unsigned>(random()));
    return text;
}

bool isTemporaryOf(const std::string &name, const std::string &stem)
{
    if (name.size() != stem.size() + tokenDigits + partEnding.size() || name.compare(0, stem.size(), stem) != 0
        || name.compare(stem.size() + tokenDigits, partEnding.size(), partEnding) != 0)
        return false;
    const auto token = name.begin() + static_cast<std::ptrdiff_t>(stem.size());
    return std::all_of(token, token + tokenDigits,
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// A new name survives a power cut only once its folder is on the disk, too. 0, or the error.
int syncFolder(const fs::path &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return 0; // a folder that may be written and not read; the file itself is safe
    // Some file systems know no such thing and say so.
    const int error = ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno;
    ::close(descriptor);
    return error;
}

} // namespace

AtomicFile::AtomicFile(const std::string &path, FileAccess access)
    : m_path(path)
{
    if (fs::path(path).filename().empty())
        fail(EISDIR);
    const mode_t mode = access == FileAccess::Private ? 0600 : 0666;
    int error = EEXIST;
    for (int attempt = 0; attempt < 100; ++attempt) {
        const std::string name = (folderOf(path) / (stemOf(path) + randomToken() + partEnding)).string();
        m_descriptor = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
        if (m_descriptor >= 0) {
            m_temporary = name;
            return;
        }
        error = errno;
        if (error != EEXIST && error != EINTR)
            break;
    }
    fail(error);
}

AtomicFile::~AtomicFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

void AtomicFile::fail(int error) const
{
    throw Error(
        ErrorKind::WriteFailed,
        Message{DRM_TEXT("Engine", "%1 could not be written: %2. Check the free space and the folder's permissions."),
                {printable(m_path), systemText(error)}},
        m_path);
}

void AtomicFile::write(const void *bytes, std::size_t size)
{
    const char *next = static_cast<const char *>(bytes);
    while (size > 0) {
        const ssize_t written = ::write(m_descriptor, next, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            fail(errno);
        next += written;
        size -= static_cast<std::size_t>(written);
    }
}

void AtomicFile::commit()
{
    if (::fsync(m_descriptor) != 0)
        fail(errno);
    // Network file systems tell of a full disk here at the latest.
    const int descriptor = m_descriptor;
    m_descriptor = -1;
    if (::close(descriptor) != 0)
        fail(errno);
    if (std::rename(m_temporary.c_str(), m_path.c_str()) != 0)
        fail(errno);
    m_temporary.clear();
    if (const int error = syncFolder(folderOf(m_path)))
        fail(error);
}

void AtomicFile::removeHalfWritten(const std::string &path) noexcept
{
    if (path.empty())
        return;
    try {
        std::error_code error;
        for (fs::directory_iterator entry(folderOf(path), error), end; !error && entry != end; entry.increment(error))
            if (isTemporaryOf(entry->path().filename().string(), stemOf(path)))
                ::unlink(entry->path().c_str());
    } catch (const std::exception &) {
        // Out of memory, for instance: litter stays.
    }
}

} // namespace drm
