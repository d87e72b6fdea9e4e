// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/render/HeadColours.h"

#include "core/lab/render/HeadShape.h"

#include <algorithm>
#include <cmath>

namespace drm {

float insideShare(float distance, float pixel)
{
    return 1.0F - smoothStep(-0.7F * pixel, 0.7F * pixel, distance);
}

namespace {

void paintEye(const HeadPortrait &head, const Vec3 &p, float pixel, Colour &colour)
{
    const float outward = std::abs(p.x) - head.eyeX; // along the eye, positive towards the temple
    const float v = p.y - head.eyeY - 0.05F * outward;
    const float u = outward / head.eyeWidth;
    const float arc = std::max(1.0F - u * u, 0.0F);
    const float upper = head.eyeOpen * arc * (1.15F - 0.15F * u);
    const float lower = -0.75F * head.eyeOpen * arc;
    colour = scaled(colour, 1.0F - 0.22F * bump(u) * bump((v - 0.06F) / 0.07F)); // lid
    const float open = std::abs(u) < 1.0F ? insideShare(std::max(v - upper, lower - v), pixel) : 0.0F;
    if (open > 0.0F) {
        const float gx = p.x > 0 ? outward - head.gazeX : outward + head.gazeX;
        const float gy = v - head.gazeY - 0.008F;
        const float r = std::sqrt(gx * gx + gy * gy);
        Colour ball = scaled({0.80F, 0.76F, 0.74F}, 1.0F - 0.35F * bump((v - upper) / 0.03F));
        ball = mix(ball, head.iris, insideShare(r - 0.062F, pixel));
        ball = mix(ball, {0.006F, 0.006F, 0.006F}, insideShare(r - 0.027F, pixel));
        const float hx = p.x - (p.x > 0 ? head.eyeX : -head.eyeX) - 0.02F;
        ball = mix(ball, {1.3F, 1.3F, 1.3F}, bump(std::sqrt(hx * hx + (gy - 0.025F) * (gy - 0.025F)) / 0.016F));
        colour = mix(colour, ball, open);
    }
    if (std::abs(u) < 1.15F) {
        const float lash = 0.8F * bump((v - upper) / (0.014F + 0.3F * pixel)) * smoothStep(1.15F, 0.9F, std::abs(u));
        const float lowLash = 0.3F * bump((v - lower) / (0.010F + 0.3F * pixel)) * smoothStep(1.1F, 0.8F, std::abs(u));
        colour = mix(colour, scaled(head.brow, 0.5F), std::max(lash, lowLash));
    }
}

void paintBrow(const HeadPortrait &head, const Vec3 &p, Colour &colour)
{
    const float along = (std::abs(p.x) - head.eyeX) / 0.19F;
    if (std::abs(along) > 1.2F)
        return;
    const float line = head.eyeY + head.browLift + 0.05F * head.browTilt * along - 0.045F * along * along;
    const float thick = head.browThickness * (1.1F - 0.4F * along);
    const float ends = smoothStep(-1.1F, -0.8F, along) * (1.0F - smoothStep(0.75F, 1.15F, along));
    const float hairs = 0.9F + 0.1F * std::sin(90.0F * p.x + 60.0F * p.y);
    colour = mix(colour, head.brow, 0.9F * ends * hairs * bump((p.y - line) / thick));
}

void paintMouth(const HeadPortrait &head, const Vec3 &p, float pixel, Colour &colour)
{
    const float u = p.x / head.mouthWidth;
    if (std::abs(u) > 1.2F)
        return;
    const float arc = std::max(1.0F - u * u, 0.0F);
    const float y = p.y - head.mouthY - head.smile * u * u;
    const float gap = head.mouthOpen * arc;
    const float cupid = 0.05F * head.lipHeight * arc * (1.0F - 0.25F * bump(6.0F * u));
    const float lips = std::abs(u) < 1.0F
        ? insideShare(std::max(y - gap - cupid, -y - gap - 0.065F * head.lipHeight * arc), 0.02F + pixel)
        : 0;
    colour = mix(colour, scaled(head.lip, y > 0 ? 0.85F : 1.0F), lips);
    const float open = insideShare(std::abs(y) - gap, pixel) * (std::abs(u) < 1.0F ? 1.0F : 0.0F);
    if (gap > 0.0F && open > 0.0F) {
        const float teeth = insideShare(-y - 0.15F * gap, 0.5F * pixel) * (1.0F - smoothStep(0.6F, 0.95F, std::abs(u)));
        colour = mix(colour, mix({0.05F, 0.012F, 0.012F}, {0.72F, 0.69F, 0.62F}, teeth), open);
    } else {
        const float line = bump(y / (0.012F + 0.25F * pixel)) * (1.0F - smoothStep(0.95F, 1.15F, std::abs(u)));
        colour = mix(colour, scaled(head.lip, 0.25F), 0.8F * line);
    }
}

// How densely the beard covers the skin here.
float beardCover(const HeadPortrait &head, const Vec3 &p)
{
    const float ax = std::abs(p.x);
    const float front = smoothStep(-0.02F, 0.14F, p.z) * smoothStep(-1.05F, -0.92F, p.y);
    // From the sideburn down along the cheek to the corner of the mouth; free around the lips.
    const float edge = head.beardLine + 0.9F * std::max(ax - 0.30F, 0.0F);
    const float mx = p.x / (1.15F * head.mouthWidth);
    const float my = (p.y - head.mouthY) / 0.10F;
    const float lips = smoothStep(0.8F, 1.3F, std::sqrt(mx * mx + my * my));
    const float cheeks = (1.0F - smoothStep(edge - 0.05F, edge + 0.05F, p.y)) * lips;
    const float above = p.y - head.mouthY - 0.12F + 0.25F * ax * ax / head.mouthWidth;
    const float upper = bump(above / 0.055F) * (1.0F - smoothStep(1.0F, 1.4F, ax / head.mouthWidth));
    return front
        * std::max(cheeks * std::max(head.beard, head.stubble), upper * std::max(head.moustache, head.stubble));
}

Colour beardColour(const HeadPortrait &head, const Vec3 &p)
{
    const float strands = std::sin(95.0F * p.x + 8.0F * std::sin(13.0F * p.y)) * std::sin(60.0F * p.y + 31.0F * p.z);
    return scaled(mix(head.brow, head.hair, 0.5F), 1.0F + 0.3F * strands);
}

} // namespace

Colour skinColour(const HeadPortrait &head, const Vec3 &p, const Vec3 &normal, float pixel)
{
    Colour colour = head.skin;
    const float ax = std::abs(p.x);
    const bool onEar = ax > head.ear.centre.x + 0.01F;
    if (!onEar && (head.style == HairStyle::Cropped || head.style == HairStyle::Bald)) {
        const float cover = smoothStep(-0.04F, 0.04F, behindHairline(head, p)) * smoothStep(-0.75F, -0.55F, p.y);
        colour = mix(colour, head.hair, cover * (head.style == HairStyle::Cropped ? 0.85F : 0.10F));
    }
    if (p.z > 0.2F && p.y < 0.6F && p.y > -1.0F) {
        const float cheekX = (ax - 0.34F) / 0.20F;
        const float cheekY = (p.y + 0.22F) / 0.20F;
        const float tipY = (p.y - head.noseTip.y) / 0.12F;
        float red = head.flush * bump(std::sqrt(cheekX * cheekX + cheekY * cheekY));
        red = std::max(red, head.flush * bump(8.0F * p.x) * bump(tipY));
        colour = {colour[0], colour[1] * (1.0F - 0.30F * red), colour[2] * (1.0F - 0.30F * red)};
        if (head.beard + head.moustache + head.stubble > 0.0F)
            colour = mix(colour, beardColour(head, p), beardCover(head, p));
        if (p.y < head.mouthY + 0.22F)
            paintMouth(head, p, pixel, colour);
        if (normal.z > -0.2F && p.y > head.eyeY - 0.2F) {
            paintEye(head, p, pixel, colour);
            paintBrow(head, p, colour);
        }
        const float nx = (ax - 0.055F) / (0.035F + 0.3F * pixel);
        const float ny = (p.y - head.noseTip.y + 0.085F) / (0.026F + 0.3F * pixel);
        if (p.z > 0.7F)
            colour = mix(colour, scaled(head.skin, 0.12F), 0.85F * bump(std::sqrt(nx * nx + ny * ny)));
    } else if (ax > head.ear.centre.x - 0.05F) {
        const float ey = p.y / 0.11F;
        const float ez = (p.z + 0.10F) / 0.075F;
        colour = scaled(colour, 1.0F - 0.5F * bump(std::sqrt(ey * ey + ez * ez))); // hollow of the ear
    } else if (head.beard + head.stubble > 0.0F) {
        colour = mix(colour, beardColour(head, p), beardCover(head, p));
    }
    return colour;
}

Colour hairColour(const HeadPortrait &head, const Vec3 &p)
{
    // Strands run down from the crown; what goes once around the head is cheap to have as a ratio.
    const Vec3 q = p - Vec3{0, 0, -0.25F};
    const float around = q.x / (std::abs(q.x) + std::abs(q.z) + 0.05F) + (q.z > 0 ? 0.0F : 2.0F);
    const float wave = head.hairCurl * std::sin(9.0F * p.y + 5.0F * q.z + head.hairPhase);
    const float strands = std::sin(38.0F * around + wave + head.hairPhase) + std::sin(83.0F * around - 1.7F * wave)
        + 0.6F * std::sin(11.0F * around + 6.0F * p.y);
    return scaled(head.hair, std::max(1.0F + head.hairGrain * strands, 0.2F));
}

Colour clothColour(const HeadPortrait &head, const Vec3 &p)
{
    return std::sin(head.stripes * dot(p - head.collar.a, head.skyUp)) > 0.0F ? head.cloth : head.clothSecond;
}

Colour backgroundColour(const HeadPortrait &head, float u, float v)
{
    const float t = std::clamp(0.5F + head.backX * u + head.backY * v, 0.0F, 1.0F);
    Colour colour = mix(head.backA, head.backB, t);
    for (std::size_t i = 0; i < head.shapeCount; ++i) {
        const SoftShape &shape = head.shapes[i];
        const float x = std::abs(u - shape.x) / shape.width;
        const float y = std::abs(v - shape.y) / shape.height;
        const float outside = shape.round ? std::sqrt(x * x + y * y) : std::max(x, y);
        if (outside < 1.0F + shape.softness)
            colour =
                mix(colour, shape.colour, 1.0F - smoothStep(1.0F - shape.softness, 1.0F + shape.softness, outside));
    }
    return colour;
}

} // namespace drm
