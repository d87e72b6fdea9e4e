// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/render/HeadShape.h"

#include "core/lab/render/RenderTools.h"

#include <cmath>

namespace drm {

namespace {

float distance(const Ellipsoid &shape, const Vec3 &p)
{
    const Vec3 q = (p - shape.centre) * shape.inverse;
    const float inner = length(q);
    return inner * (inner - 1.0F) / (length(q * shape.inverse) + 1e-6F);
}

float distance(const Capsule &shape, const Vec3 &p)
{
    const Vec3 q = p - shape.a;
    const float t = std::clamp(dot(q, shape.along) * shape.inverse, 0.0F, 1.0F);
    return length(q - shape.along * t) - (shape.radiusA + (shape.radiusB - shape.radiusA) * t);
}

// Union of two solids whose seam is filled to a width of about `width`.
float joined(float a, float b, float width)
{
    // Mostly one of the two is far away, which a processor foresees; else a chain of these is a long wait.
    if (b > a + width)
        return a;
    if (a > b + width)
        return b;
    const float h = width - std::abs(a - b);
    return std::min(a, b) - h * h * (0.25F / width);
}

// joined() with the ball around `offset` 0, without the root where that changes nothing.
float withBall(float d, const Vec3 &offset, float radius, float width)
{
    const float reach = std::max(d + width, 0.0F) + radius;
    const float square = dot(offset, offset);
    return square > reach * reach ? d : joined(d, std::sqrt(square) - radius, width);
}

float common(float a, float b, float width)
{
    return -joined(-a, -b, width);
}

// The distances below are positive outside of a solid and never much more than the true ones. A part that is too far
// from p to change the nearest surface, or its shade, is replaced by a lower bound of its distance, which costs less.
float faceRelief(const HeadPortrait &head, const Vec3 &p, const Vec3 &m, float skull)
{
    constexpr float farDepth = 0.17F;
    float d = withBall(skull, m - Vec3{head.cheekX, -0.13F, 0.46F}, head.cheekRadius, 0.20F);
    const float rise = p.y - head.eyeY;
    if (rise > -0.32F && rise < 0.50F) {
        d = withBall(d, m - Vec3{0.18F, head.eyeY + 0.16F, 0.61F}, head.browRidge, 0.15F);
        const Vec3 eye = m - Vec3{head.eyeX, head.eyeY, head.eyeZ};
        d = common(d, 0.12F - length(eye - Vec3{-0.02F, 0.01F, 0.24F}), 0.14F);
        d = withBall(d, eye, 0.128F, 0.03F);
    } else {
        d = std::min(d, farDepth);
    }
    if (p.y > -0.50F && p.y < 0.42F && m.x < 0.40F) {
        d = joined(d, distance(head.nose, p), 0.10F);
        const Vec3 wing{head.wingX, head.noseTip.y - 0.02F, head.noseTip.z - 0.12F};
        d = withBall(d, m - wing, head.wingRadius, 0.06F);
    } else {
        d = std::min(d, farDepth);
    }
    if (p.y < head.mouthY + 0.27F)
        return joined(d, distance(head.lips, p), 0.08F);
    return std::min(d, farDepth);
}

} // namespace

float behindHairline(const HeadPortrait &head, const Vec3 &p)
{
    float behind = dot(p, head.hairPlane) - head.hairOffset;
    if (std::abs(p.x) > 0.45F)
        behind -= head.overEar * bump((p.z + 0.08F) / 0.22F) * smoothStep(0.45F, 0.65F, std::abs(p.x));
    if (p.z > -0.1F) {
        behind -= head.recede * p.x * p.x * (p.z + 0.1F);
        behind -= head.parting * bump((p.x - head.partingX) / 0.28F) * smoothStep(0.0F, 0.6F, p.z);
    }
    return behind;
}

float skinDistance(const HeadPortrait &head, const Vec3 &p)
{
    const Vec3 m{std::abs(p.x), p.y, p.z}; // heads are symmetric
    float d = joined(distance(head.skull, p), distance(head.face, p), 0.25F);
    if (p.y < 0.0F) {
        d = withBall(d, p - Vec3{0, head.chinY, head.chinZ}, head.chinRadius, 0.30F);
        d = withBall(d, m - Vec3{head.jawX, -0.52F, 0.02F}, head.jawRadius, 0.25F);
    } else {
        d = std::min(d, p.y + 0.30F);
    }
    const float overNeck = p.y + 0.35F - head.neckWidth;
    d = overNeck < 0.18F ? joined(d, distance(head.neck, p), 0.08F) : std::min(d, overNeck);

    const float toFace = length(p - Vec3{0, -0.14F, 0.66F}) - 0.60F;
    d = toFace < 0.2F ? faceRelief(head, p, m, d) : std::min(d, toFace);

    const Vec3 e = m - head.ear.centre;
    const float toEar = length(e) - 0.30F;
    if (toEar > 0.17F)
        return std::min(d, toEar);
    const Vec3 turned{head.earCos * e.x + head.earSin * e.z, e.y, head.earCos * e.z - head.earSin * e.x};
    const Vec3 q = turned * head.ear.inverse;
    const float k = length(q);
    return joined(d, k * (k - 1.0F) / (length(q * head.ear.inverse) + 1e-6F), 0.04F);
}

float hairDistance(const HeadPortrait &head, const Vec3 &p)
{
    if (head.style == HairStyle::Bald || head.style == HairStyle::Cropped)
        return 1e3F;
    const float behind = behindHairline(head, p) + 0.03F;
    float d = -0.8F * behind;
    if (d < 0.25F)
        d = common(distance(head.cap, p), -behind, 0.16F);
    if (head.style == HairStyle::Long) {
        const float before = p.z - head.curtainZ - 0.15F * p.y;
        d = before > 0.3F ? std::min(d, 0.95F * before)
                          : joined(d, common(distance(head.tail, p), before, 0.14F), 0.10F);
    } else if (head.style == HairStyle::Bun || head.style == HairStyle::Ponytail) {
        d = joined(d, distance(head.tail, p), 0.06F);
    }
    return d;
}

float clothDistance(const HeadPortrait &head, const Vec3 &p)
{
    const float over = dot(p, head.skyUp) - head.clothTop;
    if (over > 0.17F)
        return over;
    return joined(distance(head.shoulders, p), distance(head.collar, p), 0.30F);
}

void follow(const HeadPortrait &head, const Vec3 &p, float way, float close, SurfaceDistances &to)
{
    way *= 1.05F;
    to = {to.skin - way, to.hair - way, to.cloth - way};
    float nearest = 1e3F;
    const bool hairFirst = to.hair < to.skin;
    if (hairFirst)
        nearest = to.hair = hairDistance(head, p);
    if (to.skin < nearest + close)
        to.skin = skinDistance(head, p);
    nearest = std::min(nearest, to.skin);
    if (!hairFirst && to.hair < nearest + close)
        to.hair = hairDistance(head, p);
    nearest = std::min(nearest, to.hair);
    if (to.cloth < nearest + close)
        to.cloth = clothDistance(head, p);
}

} // namespace drm
