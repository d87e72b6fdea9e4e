// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ZipEntries.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drm {

/// The TorchScript archive of unknown origin that lies in memory: strictZipEntries, of which each is in the one folder
/// that PyTorch looks in. Names are asked for without regard to case and without that folder, as PyTorch asks.
class ModelArchive {
public:
    /// Reads the directory; `bytes` must outlive the archive. `mayLackFolder`: entries may lie in no folder, as
    /// Python's zipfile writes them. Throws Error: CorruptFile where it is cut off or damaged, UnsafeFile where it
    /// could be read in two ways.
    ModelArchive(std::string_view bytes, const std::string &path, bool mayLackFolder = false);

    const std::vector<ZipEntry> &entries() const { return m_entries; }

    /// "code/__torch__.py" of "model/code/__torch__.py", in small letters.
    std::string nameOf(const ZipEntry &entry) const;

    /// The entry of such a name, or null.
    const ZipEntry *find(const std::string &name) const;

    /// The entry's content, compared with its checksum. Throws Error{CorruptFile} where it is damaged.
    std::string read(const ZipEntry &entry) const;

    /// Compares an entry with its size and checksum without keeping it. Throws Error{CorruptFile}.
    void check(const ZipEntry &entry) const;

private:
    void unpack(const ZipEntry &entry, std::string *content) const;

    std::string_view m_bytes;
    std::string m_path;
    std::vector<ZipEntry> m_entries;
    std::size_t m_folderBytes = 0;
};

} // namespace drm
