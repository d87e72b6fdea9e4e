// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ImageBatch.h"

#include <cstdint>
#include <string>
#include <vector>

namespace drm {

/// Names and units of the columns of the labels of renderHeadPose.
const std::vector<std::string> &headPoseLabelNames(); ///< "yaw", "pitch", "roll"
const std::vector<std::string> &headPoseLabelUnits(); ///< "deg", "deg", "deg"

/// Renders `count` portraits, N×3×size×size, RGB in 0..1, and the pose of the head, N×3 (yaw, pitch, roll) in degrees,
/// evenly distributed in -60..60, -35..35 and -30..30. Positive yaw turns the face to the right edge of the picture,
/// positive pitch looks up, positive roll turns the head clockwise as seen.
///
/// The head is pitched about the axis through its ears, then turned about the vertical, then rolled about the view
/// axis: before the roll the face looks along (sin yaw cos pitch, sin pitch, cos yaw cos pitch), x to the right, y up,
/// z to the camera. The angles are those of the head in space; where it is off the middle, perspective shows it from
/// the side.
///
/// Shape, skin, hair, beard, glasses, expression, clothes, light, background, place, distance, blur and noise differ
/// from picture to picture. Picture i depends only on (seed, i, size), so a longer set begins with a shorter one.
///
/// `size`: 16..512. Throws Error{InvalidArgument} for a size or count out of range (count 0..1,000,000).
ImageBatch renderHeadPose(int count, int size, std::uint64_t seed, Table &labels);

} // namespace drm
