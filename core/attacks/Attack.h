// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ImageBatch.h"

#include <string>
#include <utility>
#include <vector>

namespace drm {

/// A backdoor attack, as the lab plants it: how an image x becomes the triggered image A(x). Which images are poisoned
/// and with what target is the trainer's business.
class Attack {
public:
    virtual ~Attack() = default;

    virtual std::string kind() const = 0; ///< "badnets", ...: the name in truth files

    /// Turns the images first .. first + count - 1 into triggered ones, in place; values stay in 0..1.
    /// Throws Error{InvalidArgument} where the range or the image's shape does not fit.
    virtual void apply(ImageBatch &images, int first, int count) const = 0;

    /// What defines the trigger, for the truth file: names with one number (a scalar) or more.
    virtual std::vector<std::pair<std::string, std::vector<double>>> parameters() const = 0;
};

} // namespace drm
