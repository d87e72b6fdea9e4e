// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace drm {

/// A file without a name, in the folder that TMPDIR names, else in /var/tmp. It is gone with the program, however that
/// ends.
class TemporaryFile {
public:
    /// Throws Error{WriteFailed} where none can be made.
    TemporaryFile();
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    static std::string folder(); ///< where they lie
    static double freeBytes(); ///< there; infinite where the system does not say

    std::uint64_t size() const { return m_size; }
    /// Throws Error{WriteFailed}, of a full disk as of others; what was written before can still be read.
    void append(const void *bytes, std::size_t count);
    /// From any thread. Throws Error{Internal} where the file does not hold as much there.
    void read(std::uint64_t offset, void *bytes, std::size_t count) const;

private:
    std::string m_folder;
    int m_file = -1;
    std::uint64_t m_size = 0;
};

} // namespace drm
