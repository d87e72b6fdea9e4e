// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/hdf5/H5Handle.h"

#include <cstdint>
#include <set>
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

    /// Throws; the message is "PATH: WHAT", HDF5's innermost words, and for a corrupt file what to do. `what`: a text
    /// marked with DRM_TEXT, with the places of the arguments.
    [[noreturn]] void fail(ErrorKind kind, const char *what, const std::vector<Argument> &arguments = {}) const;
    /// `id` if it is not negative, else fail() with the one argument `name`. Called for every chunk, so that nothing is
    /// put together before it fails.
    hid_t require(hid_t id, ErrorKind kind, const char *what, const std::string &name = {}) const;

    /// True if every step of `name` is a hard link.
    static bool hardLinked(hid_t file, const std::string &name);
    /// Opens a group or dataset, following hard links alone.
    H5Handle openObject(hid_t file, const std::string &name) const;
    /// The same for a dataset whose values lie in this file, behind gzip, shuffle and fletcher32 alone.
    /// `keepChunk` makes the chunk cache large enough for a chunk of up to 256 MiB.
    H5Handle openDataset(hid_t file, const std::string &name, bool keepChunk = false) const;

    /// Throws unless `type` is a whole number of 8, 16, 32 or 64 bits or a fraction of IEEE 754 of 16, 32 or 64, in
    /// either order of bytes. HDF5 knows others, by bits that the file names, and does not keep within them.
    void requirePlainNumber(hid_t type, const std::string &name) const;

    /// Lengths of the axes. A dataspace without extent (null) throws.
    std::vector<hsize_t> shape(hid_t space, const std::string &name) const;
    /// Product of the shape times `elementBytes`; throws if that is above `maxBytes`.
    std::int64_t requireBytes(const std::vector<hsize_t> &shape, std::size_t elementBytes, std::int64_t maxBytes,
                              const std::string &name) const;
    using KnownChunks = std::set<std::vector<hsize_t>>;
    /// Throws if a chunk that the block at `start`, `count` touches is larger than `maxBytes`, or if what lies in the
    /// file does not unpack to exactly the size of the chunk: HDF5 itself takes the memory for more, and reads beyond
    /// the end of less. Throws too where that are more than a million chunks. `known`: chunks that were found sane
    /// before and need not be unpacked again; those of this block are added.
    void requireSaneChunks(hid_t dataset, const std::vector<hsize_t> &start, const std::vector<hsize_t> &count,
                           std::int64_t maxBytes, const std::string &name, KnownChunks *known = nullptr) const;

private:
    /// Throws if the block of an unchunked dataset is shorter than its shape or ends beyond the file.
    void requireWholeStorage(hid_t dataset, hid_t creation, const std::string &name) const;
    /// `bare`: no filter was applied to the chunk at `position`, whatever the dataset says.
    void requireSaneChunk(hid_t dataset, hid_t creation, const std::vector<hsize_t> &position, std::size_t chunkBytes,
                          bool bare, const std::string &name) const;

    std::string m_path;
};

} // namespace drm
