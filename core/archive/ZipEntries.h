// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drm {

/// One file in a zip archive that lies in memory.
struct ZipEntry {
    std::string name;
    std::uint64_t size = 0; ///< bytes unpacked, as the archive claims
    std::uint64_t packedSize = 0; ///< bytes in the archive
    std::uint64_t place = 0; ///< of its packed bytes
    std::uint32_t crc = 0; ///< of the unpacked bytes, as the archive claims
    bool packed = false; ///< by deflate; else its bytes lie there as they are
    std::uint64_t localNamePlace = 0; ///< of its name before its bytes
    std::uint64_t directoryNamePlace = 0; ///< of its name in the directory
};

/// `name` in the letters by which PyTorch finds an entry: A-Z become a-z, all else stays.
std::string zipFoldedName(std::string name);

/// The names in an archive, whatever program wrote it, from its last bytes: `tail` is the end of a file of `fileBytes`.
/// Nothing where there is no directory that lies in it whole. Good for saying what a file is, and for no more.
std::optional<std::vector<std::string>> zipNames(std::string_view tail, std::uint64_t fileBytes);

/// The entries of an archive of unknown origin that nobody can read in two ways: one directory, right at the end and
/// without gaps; the entries lie one after another from the first byte to the directory; what is said before an entry
/// is said in the directory; no field that gives an entry another name; no two names that differ in case alone; stored
/// or deflated. PyTorch and Python write such archives of up to 4 GiB. `path` names the file in messages. Throws Error:
/// CorruptFile where it is cut off or damaged, UnsafeFile for all else. Contents are not looked at.
std::vector<ZipEntry> strictZipEntries(std::string_view bytes, const std::string &path);

} // namespace drm
