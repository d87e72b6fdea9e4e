// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace drm {

/// Who may read a file that is written.
enum class FileAccess {
    Private, ///< the user alone (0600): whatever holds images, or parts of them
    Shared ///< as the user's umask says: texts, models
};

/// A file that is written whole or not at all: under its name there is the old content or the new one, whatever
/// happens meanwhile (an error, a full disk, kill -9, a power cut). All files that the engine writes are written so.
///
/// The bytes go into a new file of a random name in the folder of `path`. Nothing that is there already is written to,
/// neither a file nor what a planted link points to. A symbolic link at `path` itself is replaced by the file; its
/// target is left alone.
class AtomicFile {
public:
    /// Throws Error{WriteFailed}, as every member does; the message names `path`, not the temporary file.
    AtomicFile(const std::string &path, FileAccess access);
    ~AtomicFile(); ///< without commit(), nothing is left
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;

    const std::string &path() const { return m_path; } ///< the final name

    void write(const void *bytes, std::size_t size); ///< appends
    /// Flushes the file to the disk, gives it its name, and flushes the folder. Nothing can be written afterwards.
    void commit();

    /// Removes what processes that were killed while they wrote `path` left in its folder. Only for the holder of its
    /// OutputLock: what another process is writing goes, too.
    static void removeHalfWritten(const std::string &path) noexcept;

private:
    [[noreturn]] void fail(int error) const;

    std::string m_path;
    std::string m_temporary; ///< empty once it has its name
    int m_descriptor = -1;
};

} // namespace drm
