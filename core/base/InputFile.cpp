// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/InputFile.h"

#include "core/base/Error.h"
#include "core/base/SystemText.h"
#include "core/base/Text.h"

#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace drm {

namespace {

[[noreturn]] void fail(ErrorKind kind, const std::string &path, const Message &what)
{
    throw Error(kind, what, path);
}

} // namespace

PlainFile::PlainFile(const std::string &path, const Message &what)
    : m_path(path)
    // Without O_NONBLOCK, opening a pipe waits for somebody to write into it.
    , m_descriptor(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
{
    if (m_descriptor < 0)
        fail(ErrorKind::FileNotFound, path,
             Message{DRM_TEXT("Engine", "%1 cannot be opened: %2."), {printable(path), systemText(errno)}});
    struct stat status = {};
    if (fstat(m_descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        close(m_descriptor);
        fail(ErrorKind::FileNotFound, path,
             Message{DRM_TEXT("Engine", "%1 is no plain file, and %2 has to be one."), {printable(path), what}});
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
                 Message{DRM_TEXT("Engine", "%1 cannot be read: %2."), {printable(m_path), systemText(errno)}});
    }
}

std::string readPlainFile(const std::string &path, std::size_t maxBytes, const Message &what)
{
    PlainFile file(path, what);
    const auto tooLarge = [&] {
        fail(ErrorKind::CorruptFile, path,
             Message{DRM_TEXT("Engine", "%1 is too large for %2."), {printable(path), what}});
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

std::string beginOf(const std::string &path, std::size_t count)
{
    std::string bytes(count, '\0');
    std::size_t length = 0;
    try {
        PlainFile file(path, Message{DRM_TEXT("Engine", "an input"), {}});
        while (length < count) {
            const std::size_t got = file.read(bytes.data() + length, count - length);
            if (got == 0)
                break;
            length += got;
        }
    } catch (const Error &) {
        length = 0; // whoever reads all of it says why
    }
    bytes.resize(length);
    return bytes;
}

} // namespace drm
