// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

namespace drm {

/// One line of what was made of an image set, a sentence without its full stop: what was read, what was assumed because
/// the files do not say, and what was left out and why.
struct DataNote {
    enum class Kind { Read, Assumed, LeftOut };

    Kind kind = Kind::Read;
    Message text;
};

/// "read", "assumed", "left out".
constexpr const char *toString(DataNote::Kind kind)
{
    return kind == DataNote::Kind::Read ? "read" : kind == DataNote::Kind::Assumed ? "assumed" : "left out";
}

} // namespace drm
