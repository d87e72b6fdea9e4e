// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/data/Dataset.h"

#include <string>
#include <vector>

namespace drm {

/// An image file on disk: PNG, JPEG, BMP, WebP, PGM, PPM or TIFF (its first page), 8 or 16 bits, grey, colour, palette
/// or with alpha. The kind is told by the content, not the name. Files of other kinds, of more than 256 MiB or 50
/// megapixels are refused before they are decoded.
class ImageFile {
public:
    /// Reads the whole file, and the size out of its header. Throws Error: FileNotFound, UnsupportedFile, CorruptFile.
    explicit ImageFile(const std::string &path);

    /// Channels are 1 for a grey file, else 3. Upright: as its orientation tag says.
    const ImageShape &shape() const { return m_shape; }
    /// The orientation tag (EXIF) of the file, 1 to 8; 1: upright as it is stored.
    int orientation() const { return m_orientation; }

    /// Pixels 0..1, C×H×W of shape(), RGB, upright. Alpha is dropped. A truncated file throws Error{CorruptFile}.
    std::vector<float> decode() const;

    /// Of the bytes of the file at `path`, lower-case hexadecimal. Throws Error: FileNotFound, CorruptFile (too large).
    static std::string sha256(const std::string &path);
    /// True for a file that begins like a PNG, JPEG, WebP or TIFF, whatever its name.
    static bool looksLikeImage(const std::string &path);
    /// True for a name that ends like an image file, in either case.
    static bool hasImageName(const std::string &name);
    static const std::vector<std::string> &endings(); ///< of such names: ".png", ...

private:
    [[noreturn]] void fail(ErrorKind kind, const Message &what) const;
    bool readHeader();
    [[noreturn]] void refuseSeveral() const;
    bool readPng();
    bool readJpeg();
    bool readBmp();
    bool readWebp();
    bool readPnm();
    bool readTiff();
    void readExif(std::size_t at, std::size_t length);
    std::uint32_t big(std::size_t at, int bytes) const;
    std::uint32_t little(std::size_t at, int bytes) const;
    bool startsWith(const char *text, std::size_t length, std::size_t at = 0) const;

    std::string m_path;
    std::vector<unsigned char> m_bytes;
    std::int64_t m_width = 0;
    std::int64_t m_height = 0;
    int m_orientation = 1;
    ImageShape m_shape;
};

} // namespace drm
