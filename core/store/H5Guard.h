// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/store/H5Handle.h"

#include <cstdint>
#include <string>
#include <vector>

namespace drm {

/// What keeps a hostile HDF5 file from reading other files or filling the memory. Every function throws drm::Error with
/// the path of the file, and expects an H5Lock to be held.
class H5Guard {
public:
    explicit H5Guard(std::string path)
        : m_path(std::move(path))
    {
    }

    const std::string &path() const { return m_path; }

    /// Throws; the message is "PATH: WHAT", HDF5's innermost words, and for a corrupt file what to do.
    [[noreturn]] void fail(ErrorKind kind, const std::string &what) const;
    /// `id` if it is not negative, else fail().
    hid_t require(hid_t id, ErrorKind kind, const std::string &what) const;

    /// True if every step of `name` is a hard link.
    static bool hardLinked(hid_t file, const std::string &name);
    /// Opens a group or dataset, following hard links alone.
    H5Handle openObject(hid_t file, const std::string &name) const;
    /// The same for a dataset whose values lie in this file, behind gzip, shuffle and fletcher32 alone.
    /// `keepChunk` makes the chunk cache large enough for a chunk of up to 256 MiB.
    H5Handle openDataset(hid_t file, const std::string &name, bool keepChunk = false) const;

    /// Lengths of the axes. A dataspace without extent (null) throws.
    std::vector<hsize_t> shape(hid_t space, const std::string &name) const;
    /// Product of the shape times `elementBytes`; throws if that is above `maxBytes`.
    std::int64_t requireBytes(const std::vector<hsize_t> &shape, std::size_t elementBytes, std::int64_t maxBytes,
                              const std::string &name) const;
    /// Throws if a chunk that the block at `start`, `count` touches is larger than `maxBytes` or unpacks to more than
    /// the file says, which HDF5 itself does not check before it has taken the memory.
    void requireSaneChunks(hid_t dataset, const std::vector<hsize_t> &start, const std::vector<hsize_t> &count,
                           std::int64_t maxBytes, const std::string &name) const;

private:
    std::string m_path;
};

} // namespace drm
