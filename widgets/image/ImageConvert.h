// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ImageBatch.h"

#include <QImage>

namespace drm {

/// Pictures of the engine's numbers. Batches come from files, too: whatever does not fit together gives a null image.
class ImageConvert {
public:
    /// True if there are as many numbers as the shape says, 1 or 3 channels, and at least one image of sane size.
    static bool isConsistent(const ImageBatch &batch);

    /// Values 0..1 become 0..255 (clamped; not finite: 0).
    static QImage image(const ImageBatch &batch, int index);
    /// Mid grey where the images agree; brighter or darker by gain * (triggered - benign) / 2.
    static QImage difference(const ImageBatch &benign, const ImageBatch &triggered, int index, double gain);
};

} // namespace drm
