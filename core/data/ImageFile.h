// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/data/Dataset.h"

#include <string>
#include <vector>

namespace drm {

/// An image file on disk: PNG, JPEG, BMP, WebP, PGM or PPM, 8 or 16 bits, grey, colour, palette or with alpha. The kind
/// is told by the content, not the name. Files of other kinds, of more than 256 MiB or 100 megapixels are refused
/// before they are decoded.
class ImageFile {
public:
    /// Reads the whole file, and the size out of its header. Throws Error: FileNotFound, UnsupportedFile, CorruptFile.
    explicit ImageFile(const std::string &path);

    /// Channels are 1 for a grey file, else 3.
    const ImageShape &shape() const { return m_shape; }

    /// Pixels 0..1, C×H×W of shape(), RGB. Alpha is dropped, an orientation tag is not applied. A truncated file throws
    /// Error{CorruptFile}.
    std::vector<float> decode() const;

    /// True for a name that ends like an image file, in either case.
    static bool hasImageName(const std::string &name);

private:
    [[noreturn]] void fail(ErrorKind kind, const std::string &what) const;
    bool readHeader();
    bool readPng();
    bool readJpeg();
    bool readBmp();
    bool readWebp();
    bool readPnm();
    std::uint32_t big(std::size_t at, int bytes) const;
    std::uint32_t little(std::size_t at, int bytes) const;
    bool startsWith(const char *text, std::size_t length, std::size_t at = 0) const;

    std::string m_path;
    std::vector<unsigned char> m_bytes;
    std::int64_t m_width = 0;
    std::int64_t m_height = 0;
    ImageShape m_shape;
};

} // namespace drm
