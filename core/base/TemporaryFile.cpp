// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TemporaryFile.h"

#include "core/base/Error.h"
#include "core/base/SystemText.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <limits>
#include <unistd.h>

namespace drm {

namespace {

[[noreturn]] void failToWrite(const std::string &folder, int error)
{
    throw Error(ErrorKind::WriteFailed,
                Message{DRM_TEXT("Engine",
                                 "A temporary file in %1 could not be written: %2. Make room there, or name another "
                                 "folder by the environment variable TMPDIR."),
                        {folder, systemText(error)}},
                folder);
}

} // namespace

std::string TemporaryFile::folder()
{
    const char *named = std::getenv("TMPDIR");
    return named && *named ? named : "/var/tmp";
}

double TemporaryFile::freeBytes()
{
    std::error_code error;
    const std::filesystem::space_info space = std::filesystem::space(folder(), error);
    return error ? std::numeric_limits<double>::infinity() : static_cast<double>(space.available);
}

TemporaryFile::TemporaryFile()
    : m_folder(folder())
{
    // Not every file system has files without names.
    m_file = ::open(m_folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC | O_EXCL, 0600);
    if (m_file >= 0)
        return;
    std::string path = m_folder + "/drmguard-XXXXXX";
    m_file = ::mkostemp(path.data(), O_CLOEXEC);
    if (m_file < 0)
        failToWrite(m_folder, errno);
    ::unlink(path.c_str());
}

TemporaryFile::~TemporaryFile()
{
    ::close(m_file);
}

void TemporaryFile::append(const void *bytes, std::size_t count)
{
    const char *next = static_cast<const char *>(bytes);
    for (std::size_t done = 0; done < count;) {
        const ssize_t written = ::pwrite(m_file, next + done, count - done, static_cast<off_t>(m_size + done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            failToWrite(m_folder, written < 0 ? errno : ENOSPC);
        done += static_cast<std::size_t>(written);
    }
    m_size += count;
}

void TemporaryFile::read(std::uint64_t offset, void *bytes, std::size_t count) const
{
    char *next = static_cast<char *>(bytes);
    for (std::size_t done = 0; done < count;) {
        const ssize_t got = ::pread(m_file, next + done, count - done, static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            throw Error(ErrorKind::Internal,
                        Message{DRM_TEXT("Engine", "A temporary file in %1 could not be read again."), {m_folder}},
                        m_folder);
        done += static_cast<std::size_t>(got);
    }
}

} // namespace drm
