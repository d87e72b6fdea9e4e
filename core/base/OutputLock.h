// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace drm {

/// While it lives, no other job, of this process or another, can write the output file `path`. The lock is flock() on
/// `path` + ".lock", so the system releases it when the process ends, however it ends; the file is removed with the
/// lock. Where the file system knows no locks, nothing is locked.
class OutputLock {
public:
    /// Also removes what a killed process left half written (AtomicFile::removeHalfWritten). An empty path locks
    /// nothing. Throws Error{WriteFailed} at once where another job holds it, or where the lock cannot be made.
    explicit OutputLock(const std::string &path);
    ~OutputLock();
    OutputLock(const OutputLock &) = delete;
    OutputLock &operator=(const OutputLock &) = delete;

    /// Whether some job holds the lock of `path` at present. Makes no file.
    static bool isHeld(const std::string &path);

private:
    std::string m_name;
    int m_descriptor = -1;
};

} // namespace drm
