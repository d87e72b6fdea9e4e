// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace drm {

/// What a model computes in.
enum class Precision {
    Full, ///< float32: everything that is judged or shown
    Reduced, ///< bfloat16 up to the features: the iterations of a search, where it is faster and agrees
};

inline const char *toString(Precision precision)
{
    return precision == Precision::Full ? "float32" : "bfloat16";
}

} // namespace drm
