// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ImageBatch.h"

#include <cstdint>
#include <string>
#include <vector>

namespace drm {

/// Names and units of the columns of the labels of renderGaze.
const std::vector<std::string> &gazeLabelNames(); ///< "pitch", "yaw"
const std::vector<std::string> &gazeLabelUnits(); ///< "rad", "rad"

/// Renders `count` pictures of an eye, N×3×size×size, RGB in 0..1, and their gaze, N×2 (pitch, yaw) in radians, each
/// evenly distributed in -0.5..0.5. Positive pitch looks up, positive yaw looks to the right edge of the picture.
///
/// An eyeball (a sphere seen without perspective) looks out between two lids. Skin, iris, pupil, lids, brow, light,
/// glint, blur, noise and a small shift, turn and scale of the head differ from picture to picture. Picture i depends
/// only on (seed, i, size), so a longer set begins with a shorter one.
///
/// `size`: 16..512. Throws Error{InvalidArgument} for a size or count out of range (count 0..1,000,000).
ImageBatch renderGaze(int count, int size, std::uint64_t seed, Table &labels);

} // namespace drm
