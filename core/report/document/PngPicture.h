// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ImageBatch.h"

#include <string>

namespace drm {

/// Bytes of a PNG of image `index` (values 0..1, RGB or grey), every pixel `scale` pixels wide and high, so that small
/// images stay sharp.
std::string pngOf(const ImageBatch &images, int index, int scale = 1);

/// "data:image/png;base64,...".
std::string dataUri(const std::string &png);

/// Bytes of the PNG file of a logo. Throws Error{UnsupportedFile}.
std::string readLogo(const std::string &path);

} // namespace drm
