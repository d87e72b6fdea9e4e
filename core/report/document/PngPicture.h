// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ImageBatch.h"

#include <string>
#include <utility>

namespace drm {

/// Bytes of a PNG of image `index` (values 0..1, RGB or grey), every pixel `scale` pixels wide and high, so that small
/// images stay sharp.
std::string pngOf(const ImageBatch &images, int index, int scale = 1);

/// Width and height of a PNG by its header, pixels; {0, 0} where it is none, or so large (16,384 to a side, 64 Mpixels)
/// that it would hurt whoever opens the report.
std::pair<int, int> pngSize(const std::string &png);

/// A logo out of a file: a PNG of the same pixels and nothing else, since the file may say more than its owner knows.
/// Throws Error: FileNotFound; CorruptFile (more than 4 MiB); UnsupportedFile (no PNG, damaged, or more than 4,096
/// pixels to a side).
std::string readLogo(const std::string &path);

/// "data:image/png;base64,...".
std::string dataUri(const std::string &png);

} // namespace drm
