// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/render/HeadPortrait.h"
#include "core/lab/render/RenderTools.h"

namespace drm {

/// 1 inside, 0 outside of a border at distance 0, over about one pixel.
float insideShare(float distance, float pixel);

/// Colours of the surface at p without any light. `pixel`: width of a pixel there.
Colour skinColour(const HeadPortrait &head, const Vec3 &p, const Vec3 &normal, float pixel);
Colour hairColour(const HeadPortrait &head, const Vec3 &p);
Colour clothColour(const HeadPortrait &head, const Vec3 &p);

/// Behind the head; u and v from -1 to 1 over the image.
Colour backgroundColour(const HeadPortrait &head, float u, float v);

} // namespace drm
