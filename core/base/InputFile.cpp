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

/// Closes a file descriptor at the end of its scope.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    operator int() const { return m_number; }

private:
    int m_number;
};

} // namespace

std::string readPlainFile(const std::string &path, std::size_t maxBytes, const Message &what)
{
    // Without O_NONBLOCK, opening a pipe waits for somebody to write into it.
    const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (file < 0)
        fail(ErrorKind::FileNotFound, path,
             Message{DRM_TEXT("Engine", "%1 cannot be opened: %2."), {printable(path), systemText(errno)}});
    struct stat status = {};
    if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode))
        fail(ErrorKind::FileNotFound, path,
             Message{DRM_TEXT("Engine", "%1 is no plain file, and %2 has to be one."), {printable(path), what}});
    const auto tooLarge = [&] {
        fail(ErrorKind::CorruptFile, path,
             Message{DRM_TEXT("Engine", "%1 is too large for %2."), {printable(path), what}});
    };
    if (static_cast<std::uintmax_t>(status.st_size) > maxBytes)
        tooLarge();
    std::string bytes(static_cast<std::size_t>(status.st_size) + 1, '\0'); // one more, to see the end
    std::size_t length = 0;
    for (;;) {
        if (length == bytes.size()) {
            if (length > maxBytes)
                tooLarge();
            bytes.resize(length + (std::size_t{1} << 20)); // it grew meanwhile, or is made while it is read (/proc)
        }
        const ssize_t got = read(file, bytes.data() + length, bytes.size() - length);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            fail(ErrorKind::FileNotFound, path,
                 Message{DRM_TEXT("Engine", "%1 cannot be read: %2."), {printable(path), systemText(errno)}});
        if (got == 0)
            break;
        length += static_cast<std::size_t>(got);
    }
    if (length > maxBytes)
        tooLarge();
    bytes.resize(length);
    return bytes;
}

} // namespace drm
