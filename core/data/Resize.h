// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"

namespace drm {

/// Resizes one plane of `height`×`width` numbers to `newHeight`×`newWidth`, all 1 or more, by a triangle filter:
///
///     out(i) = Σ_x w(x) in(x) / Σ_x w(x),   w(x) = max(0, 1 - |x + 0.5 - (i + 0.5) s| / max(s, 1)),   s = old / new
///
/// first along the rows, then along the columns. Enlarging is ordinary bilinear interpolation; shrinking averages all
/// pixels that fall together, as Python's imaging library does, with which the models' training images were made.
///
/// `levels` above 0: each of the two passes rounds to multiples of 1/levels, as that library does with 8-bit images
/// (255). The rounding is small, and a variance over images sees it.
void resizePlane(const float *source, int height, int width, float *target, int newHeight, int newWidth,
                 int levels = 0);

/// Fits one image, C×H×W of `shape` (1 or 3 channels), to `targetShape`: resizes, repeats a grey channel three times,
/// or turns RGB into grey, 0.299 R + 0.587 G + 0.114 B. `target` holds C×H×W numbers of `targetShape`.
void fitImage(const float *source, const ImageShape &shape, float *target, const ImageShape &targetShape,
              int levels = 0);

} // namespace drm
