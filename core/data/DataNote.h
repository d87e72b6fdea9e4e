// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace drm {

/// One line of what happened to an image set while it was opened, a whole sentence.
struct DataNote {
    enum class Kind { Read, Assumed, LeftOut };
    Kind kind = Kind::Read;
    std::string text;
};

} // namespace drm
