// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/OutputLock.h"

#include "core/base/AtomicFile.h"
#include "core/base/Error.h"
#include "core/base/SystemText.h"
#include "core/base/Text.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace drm {

namespace {

const std::string lockEnding = ".lock";

/// False once the name leads to another file, or to none: its last holder removed it between our opening and locking.
bool isStill(const std::string &name, int descriptor)
{
    struct stat named = {};
    struct stat opened = {};
    return ::lstat(name.c_str(), &named) == 0 && ::fstat(descriptor, &opened) == 0 && named.st_dev == opened.st_dev
        && named.st_ino == opened.st_ino;
}

} // namespace

OutputLock::OutputLock(const std::string &path)
    : m_name(path + lockEnding)
{
    if (path.empty())
        return;
    for (;;) {
        // O_NONBLOCK: a pipe of that name must not block.
        m_descriptor = ::open(m_name.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0600);
        if (m_descriptor < 0) {
            const Message reason = systemText(errno);
            throw Error(ErrorKind::WriteFailed,
                        Message{DRM_TEXT("Engine",
                                         "The lock file %1 cannot be used: %2. Remove it if it is a link or another "
                                         "user's, or choose another output file."),
                                {printable(m_name), reason}},
                        path);
        }
        if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0) {
            if (isStill(m_name, m_descriptor))
                break;
        } else if (errno == EWOULDBLOCK) {
            ::close(m_descriptor);
            throw Error(ErrorKind::WriteFailed,
                        Message{DRM_TEXT("Engine",
                                         "%1 is being written by another scan or training; wait for its end, or choose "
                                         "another output file."),
                                {printable(path)}},
                        path);
        } else if (errno != EINTR) {
            break; // no locks on this file system
        }
        ::close(m_descriptor);
    }
    AtomicFile::removeHalfWritten(path);
}

OutputLock::~OutputLock()
{
    if (m_descriptor < 0)
        return;
    ::unlink(m_name.c_str()); // before the lock goes: afterwards it could be somebody else's
    ::close(m_descriptor);
}

bool OutputLock::isHeld(const std::string &path)
{
    const int descriptor =
        ::open((path + lockEnding).c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool held = ::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(descriptor);
    return held;
}

} // namespace drm
