// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/render/HeadPortrait.h"

#include <algorithm>

namespace drm {

/// Distances of the place p from the parts of a head, in the head's own coordinates (about 1 is half a face):
/// positive outside, and never much more than the true ones.
float skinDistance(const HeadPortrait &head, const Vec3 &p);
float hairDistance(const HeadPortrait &head, const Vec3 &p);
float clothDistance(const HeadPortrait &head, const Vec3 &p);

/// How far p lies behind the hairline; negative in front of it.
float behindHairline(const HeadPortrait &head, const Vec3 &p);

struct SurfaceDistances {
    float skin = 0, hair = 0, cloth = 0;

    float nearest() const { return std::min(std::min(skin, hair), cloth); }
};

/// What the distances are after a step of `way` from where the distances were `to`. What stays farther than the nearest
/// by more than `close` is not worked out: it is known to have come nearer by no more than the way.
void follow(const HeadPortrait &head, const Vec3 &p, float way, float close, SurfaceDistances &to);

} // namespace drm
