// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/InputFile.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace drm {

namespace {

[[noreturn]] void fail(ErrorKind kind, const std::string &path, const Message &what)
{
    throw Error(kind, Message{DRM_TEXT("Engine", "%1 %2."), {printable(path), what}}, path);
}

} // namespace

PlainFile::PlainFile(const std::string &path, const Message &what)
    : m_path(path)
    // Without O_NONBLOCK, opening a pipe waits for somebody to write into it.
    , m_descriptor(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
{
    if (m_descriptor < 0)
        fail(ErrorKind::FileNotFound, path,
             Message{DRM_TEXT("Engine", "cannot be opened: %1"), {std::strerror(errno)}});
    struct stat status = {};
    if (fstat(m_descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        close(m_descriptor);
        fail(ErrorKind::FileNotFound, path,
             Message{DRM_TEXT("Engine", "is no plain file, and %1 has to be one"), {what}});
    }
    m_size = static_cast<std::uintmax_t>(status.st_size);
}

PlainFile::~PlainFile()
{
    close(m_descriptor);
}

std::size_t PlainFile::read(char *bytes, std::size_t most)
{
    for (;;) {
        const ssize_t got = ::read(m_descriptor, bytes, most);
        if (got >= 0)
            return static_cast<std::size_t>(got);
        if (errno != EINTR)
            fail(ErrorKind::FileNotFound, m_path,
                 Message{DRM_TEXT("Engine", "cannot be read: %1"), {std::strerror(errno)}});
    }
}

std::string readPlainFile(const std::string &path, std::size_t maxBytes, const Message &what)
{
    PlainFile file(path, what);
    const auto tooLarge = [&] {
        fail(ErrorKind::CorruptFile, path, Message{DRM_TEXT("Engine", "is too large for %1"), {what}});
    };
    if (file.size() > maxBytes)
        tooLarge();
    std::string bytes(static_cast<std::size_t>(file.size()) + 1, '\0'); // one more, to see the end
    std::size_t length = 0;
    while (const std::size_t got = file.read(bytes.data() + length, bytes.size() - length)) {
        length += got;
        if (length > maxBytes)
            tooLarge();
        if (length == bytes.size())
            bytes.resize(length + (std::size_t{1} << 20)); // it grew meanwhile, or is made while it is read (/proc)
    }
    bytes.resize(length);
    return bytes;
}

} // namespace drm
