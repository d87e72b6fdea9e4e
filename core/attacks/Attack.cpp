// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/Attack.h"

#include "core/base/Error.h"

namespace drm {

KnobValues Attack::knobs() const
{
    KnobValues values;
    for (const auto &[name, numbers] : parameters())
        values[name] = numbers;
    return values;
}

void Attack::checkRange(const ImageBatch &images, int first, int count)
{
    if (first < 0 || count < 0 || first > images.count - count) {
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine", "There are no images %1 to %2 in a batch of %3."),
                            {std::to_string(first), std::to_string(first + count - 1), std::to_string(images.count)}});
    }
}

} // namespace drm
