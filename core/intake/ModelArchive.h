// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

struct zip;

namespace drm {

/// Read access to a zip archive of unknown origin, without unpacking what is not asked for.
class ModelArchive {
public:
    struct Entry {
        std::string name;
        std::uint64_t size = 0; ///< unpacked, as the archive claims; reading more is an error
        bool encrypted = false;
    };

    /// Reads the directory. Throws Error{CorruptFile} where it is damaged or cut off, Error{FileNotFound} where the
    /// file cannot be read.
    explicit ModelArchive(const std::string &path);
    ~ModelArchive();

    const std::string &path() const { return m_path; }
    const std::vector<Entry> &entries() const { return m_entries; }

    /// The entry's content. Throws Error{CorruptFile} where it is damaged, larger than it claims or than `maxBytes`.
    std::string read(std::size_t index, std::uint64_t maxBytes) const;

    /// True if the archive has exactly one directory, right at its end, so that every program that reads it sees the
    /// same entries. PyTorch writes such archives.
    bool hasOneDirectory() const;

private:
    [[noreturn]] void fail(const std::string &what) const;

    std::string m_path;
    std::unique_ptr<zip, void (*)(zip *)> m_zip;
    std::vector<Entry> m_entries;
};

} // namespace drm
