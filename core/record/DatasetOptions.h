// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace drm {

struct DatasetOptions {
    /// Refuse a set that has anything damaged, missing or senseless in it, which is else left out and counted.
    bool strict = false;
};

} // namespace drm
