// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/images/ImageStore.h"
#include "core/model/checks/Preflight.h"

namespace drm {

/// "pixels": whether images (values in 0..1) look like pictures. Doubtful where they are black, over a tenth of one
/// colour each, nearly the same picture again and again, or cut off at both ends of the range as standardised numbers
/// are that were read as pixels.
PreflightCheck checkPixels(const ImageStore &images);

} // namespace drm
