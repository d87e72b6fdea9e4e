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
                    "There are no images " + std::to_string(first) + " to " + std::to_string(first + count - 1)
                        + " in a batch of " + std::to_string(images.count) + ".");
    }
}

} // namespace drm
