// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace drm {

/// The numbers of the first directory of a TIFF file, or of the like that cameras put into a JPEG (EXIF). Nothing
/// outside of the bytes given is read, whatever they say.
class TiffTags {
public:
    enum Tag : int {
        Width = 256,
        Height = 257,
        BitsPerSample = 258,
        Photometric = 262,
        StripOffsets = 273,
        Orientation = 274,
        SamplesPerPixel = 277,
        StripByteCounts = 279,
        TileWidth = 322,
        TileLength = 323,
        TileOffsets = 324,
        TileByteCounts = 325,
        SampleFormat = 339,
    };

    /// `bytes` begins with "II*" or "MM" and lives as long as this.
    TiffTags(const unsigned char *bytes, std::size_t length);

    bool valid() const { return m_entries > 0; } ///< there is a directory
    bool hasMore() const; ///< another directory follows: of a file with several pages
    /// The first number of a tag; no value where it is not there or no whole number of 16 or 32 bits.
    std::optional<std::uint32_t> number(int tag) const;
    /// All numbers of a tag; empty where it is not there, reaches beyond the bytes or holds more than a million.
    std::vector<std::uint32_t> numbers(int tag) const;
    /// 1 to 8, as EXIF defines it; 1 where nothing sensible is said.
    int orientation() const;

private:
    std::uint32_t at(std::size_t place, int bytes) const;

    const unsigned char *m_bytes;
    std::size_t m_length;
    bool m_bigEndian = false;
    std::size_t m_first = 0; ///< of the directory's entries
    std::size_t m_entries = 0;
};

} // namespace drm
