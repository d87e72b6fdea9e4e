// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/render/HeadPoseRenderer.h"

#include "core/base/Error.h"
#include "core/lab/render/HeadPortrait.h"
#include "core/lab/render/RenderTools.h"

#include <algorithm>
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
    constexpr float kFar = 0.17F;
    float d = withBall(skull, m - Vec3{head.cheekX, -0.13F, 0.46F}, head.cheekRadius, 0.20F);
    const float rise = p.y - head.eyeY;
    if (rise > -0.32F && rise < 0.50F) {
        d = withBall(d, m - Vec3{0.18F, head.eyeY + 0.16F, 0.61F}, head.browRidge, 0.15F);
        const Vec3 eye = m - Vec3{head.eyeX, head.eyeY, head.eyeZ};
        d = common(d, 0.12F - length(eye - Vec3{-0.02F, 0.01F, 0.24F}), 0.14F);
        d = withBall(d, eye, 0.128F, 0.03F);
    } else {
        d = std::min(d, kFar);
    }
    if (p.y > -0.50F && p.y < 0.42F && m.x < 0.40F) {
        d = joined(d, distance(head.nose, p), 0.10F);
        const Vec3 wing{head.wingX, head.noseTip.y - 0.02F, head.noseTip.z - 0.12F};
        d = withBall(d, m - wing, head.wingRadius, 0.06F);
    } else {
        d = std::min(d, kFar);
    }
    if (p.y < head.mouthY + 0.27F)
        return joined(d, distance(head.lips, p), 0.08F);
    return std::min(d, kFar);
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

// How far p lies behind the hairline; negative in front of it.
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

struct Distances {
    float skin = 0, hair = 0, cloth = 0;

    float nearest() const { return std::min(std::min(skin, hair), cloth); }
};

// What the distances are after a step of `way` from where the distances were `to`. What stays farther than the nearest
// by more than `close` is not worked out: it is known to have come nearer by no more than the way.
void follow(const HeadPortrait &head, const Vec3 &p, float way, float close, Distances &to)
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

// 1 inside, 0 outside of a border at distance 0, over about one pixel.
float inside(float distance, float pixel)
{
    return 1.0F - smoothStep(-0.7F * pixel, 0.7F * pixel, distance);
}

void paintEye(const HeadPortrait &head, const Vec3 &p, float pixel, Colour &colour)
{
    const float outward = std::abs(p.x) - head.eyeX; // along the eye, positive towards the temple
    const float v = p.y - head.eyeY - 0.05F * outward;
    const float u = outward / head.eyeWidth;
    const float arc = std::max(1.0F - u * u, 0.0F);
    const float upper = head.eyeOpen * arc * (1.15F - 0.15F * u);
    const float lower = -0.75F * head.eyeOpen * arc;
    colour = scaled(colour, 1.0F - 0.22F * bump(u) * bump((v - 0.06F) / 0.07F)); // lid
    const float open = std::abs(u) < 1.0F ? inside(std::max(v - upper, lower - v), pixel) : 0.0F;
    if (open > 0.0F) {
        const float gx = p.x > 0 ? outward - head.gazeX : outward + head.gazeX;
        const float gy = v - head.gazeY - 0.008F;
        const float r = std::sqrt(gx * gx + gy * gy);
        Colour ball = scaled({0.80F, 0.76F, 0.74F}, 1.0F - 0.35F * bump((v - upper) / 0.03F));
        ball = mix(ball, head.iris, inside(r - 0.062F, pixel));
        ball = mix(ball, {0.006F, 0.006F, 0.006F}, inside(r - 0.027F, pixel));
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
        ? inside(std::max(y - gap - cupid, -y - gap - 0.065F * head.lipHeight * arc), 0.02F + pixel)
        : 0;
    colour = mix(colour, scaled(head.lip, y > 0 ? 0.85F : 1.0F), lips);
    const float open = inside(std::abs(y) - gap, pixel) * (std::abs(u) < 1.0F ? 1.0F : 0.0F);
    if (gap > 0.0F && open > 0.0F) {
        const float teeth = inside(-y - 0.15F * gap, 0.5F * pixel) * (1.0F - smoothStep(0.6F, 0.95F, std::abs(u)));
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

Colour background(const HeadPortrait &head, float u, float v)
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

struct Ray {
    Vec3 origin, along; // the direction has length 1
    float pixel = 0; // width of a pixel at distance 1
};

// Where a ray meets the scene. A ray that passes within a pixel covers part of that pixel.
struct Hit {
    float t = 0, cover = 0;
    Distances to;
};

Hit trace(const HeadPortrait &head, const Ray &ray, float start, float end)
{
    Hit best;
    Distances to;
    float t = start;
    float before = 0;
    float step = 0;
    for (int i = 0; i < 40 && t < end; ++i) {
        follow(head, ray.origin + ray.along * t, std::abs(step), head.hairFade + ray.pixel * t, to);
        const float d = to.nearest();
        const float cover = 1.0F - d / (ray.pixel * t);
        if (cover > best.cover && cover < 1.5F)
            best = {t, std::min(cover, 1.0F), to};
        if (cover > 0.6F && cover < 1.5F) {
            best.cover = 1.0F;
            return best;
        }
        // A ray that meets a surface aslant may go further than the distance, as far as the last step's gain tells.
        const float gain = step != 0.0F ? (before - d) / step : 1.0F;
        step = d * (gain > 0.0F ? std::clamp(0.95F / gain, 0.92F, 4.0F) : 0.92F);
        before = d;
        t += step;
    }
    return best;
}

// The way that all rays of a block can go before the nearest surface; `end` or more where they meet none.
float traceBlock(const HeadPortrait &head, const Ray &ray, float halfBlock, float start, float end)
{
    Distances to;
    float t = start;
    float step = 0;
    for (int i = 0; i < 32 && t < end; ++i) {
        follow(head, ray.origin + ray.along * t, step, 0.0F, to);
        const float d = to.nearest();
        const float margin = d - (halfBlock + 1.0F) * ray.pixel * t;
        if (margin < 0.3F * (d - margin))
            return t + std::max(margin, 0.0F);
        step = 1.1F * margin;
        t += step;
    }
    return t;
}

Colour surfaceColour(const HeadPortrait &head, const Ray &ray, const Hit &hit)
{
    const Vec3 p = ray.origin + ray.along * hit.t;
    const float pixel = ray.pixel * hit.t;
    constexpr float kStep = 0.008F;
    const auto slope = [&](auto &&field, float here) {
        return normalized(Vec3{field(head, p + Vec3{kStep, 0, 0}) - here, field(head, p + Vec3{0, kStep, 0}) - here,
                               field(head, p + Vec3{0, 0, kStep}) - here + 1e-7F});
    };

    Vec3 normal;
    Colour colour{};
    float shine = head.shine;
    if (hit.to.cloth <= hit.to.nearest()) {
        normal = slope(clothDistance, hit.to.cloth);
        colour = clothColour(head, p);
        shine = 0.0F;
    } else {
        normal = hit.to.skin < hit.to.hair ? slope(skinDistance, hit.to.skin) : slope(hairDistance, hit.to.hair);
        const float fade = head.hairFade + pixel;
        const float hairy = smoothStep(-fade, fade, hit.to.skin - hit.to.hair);
        if (hairy < 1.0F)
            colour = skinColour(head, p, normal, pixel);
        if (hairy > 0.0F)
            colour = mix(colour, hairColour(head, p), hairy);
    }

    // Places that the scene surrounds get less light from all sides, those behind a near bulge less from the lamp.
    const float facing = std::max(dot(normal, head.light), 0.0F);
    const float away = 0.09F + 0.07F * facing;
    Distances around = hit.to;
    follow(head, p + normal * 0.09F + head.light * (0.09F * facing), 0.09F + 0.09F * facing, 0.0F, around);

    const float openness = std::clamp(around.nearest() / away, 0.0F, 1.0F);
    const float lamp = facing * (0.15F + 0.85F * openness);
    const float sky = head.ambient * (0.70F + 0.30F * dot(normal, head.skyUp)) * (0.35F + 0.65F * openness);
    const float edge = 1.0F + dot(normal, ray.along);
    const float rim = head.rimStrength * std::max(dot(normal, head.rim), 0.0F) * (0.3F + std::max(edge, 0.0F));
    const Vec3 half = normalized(head.light - ray.along);
    float gloss = std::max(dot(normal, half), 0.0F);
    gloss *= gloss;
    gloss *= gloss;
    gloss *= gloss;
    gloss *= gloss;
    Colour lit{};
    for (std::size_t c = 0; c < 3; ++c) {
        const float light = sky + rim + head.strength * lamp * head.lightColour[c];
        lit[c] = colour[c] * light + 0.35F * shine * gloss * lamp;
    }
    return lit;
}

// Distance of (x, y) from the border of a lens whose middle is (0, 0); negative inside.
float lensBorder(const HeadPortrait &head, float x, float y)
{
    const float qx = std::abs(x) - head.glassWidth + head.glassRound;
    const float qy = std::abs(y) - head.glassHeight + head.glassRound;
    const float ox = std::max(qx, 0.0F);
    const float oy = std::max(qy, 0.0F);
    return std::sqrt(ox * ox + oy * oy) + std::min(std::max(qx, qy), 0.0F) - head.glassRound;
}

// Glasses are three flat sheets, seen where they lie before the head: the front and the two sides.
void paintGlasses(const HeadPortrait &head, const Ray &ray, float depth, Colour &colour)
{
    const Vec3 &o = ray.origin;
    const Vec3 &d = ray.along;
    const float hingeX = head.eyeX + head.glassWidth + 0.01F;
    for (const float side : {-1.0F, 1.0F}) {
        const float t = (side * (hingeX + 0.03F) - o.x) / (std::abs(d.x) > 1e-5F ? d.x : 1e-5F);
        const Vec3 p = o + d * t;
        if (t > 0.0F && t < depth && p.z < head.glassZ && p.z > -0.12F) {
            const float arm = std::abs(p.y - head.eyeY - 0.03F) - head.glassRim;
            colour = mix(colour, head.glassColour, inside(arm, ray.pixel * t));
        }
    }
    const float t = (head.glassZ - o.z) / (std::abs(d.z) > 1e-5F ? d.z : 1e-5F);
    const Vec3 p = o + d * t;
    if (t <= 0.0F || t > depth || std::abs(p.x) > 0.7F || std::abs(p.y) > 0.5F)
        return;
    const float pixel = ray.pixel * t;
    const float border = lensBorder(head, std::abs(p.x) - head.eyeX - 0.01F, p.y - head.eyeY);
    const float lens = inside(border, pixel);
    colour = mix(colour, {0.015F, 0.015F, 0.02F}, lens * head.glassTint);
    const float glare = bump((p.x + 0.6F * p.y - 0.8F * head.light.x) / 0.25F);
    colour = mix(colour, {0.9F, 0.95F, 1.0F}, 0.12F * lens * glare);
    const float bridge =
        std::max(std::abs(p.x) - head.eyeX + head.glassWidth, std::abs(p.y - head.eyeY - 0.05F) - 0.02F);
    const float frame = std::min(std::abs(border) - head.glassRim, bridge);
    colour = mix(colour, head.glassColour, inside(frame, pixel));
}

class HeadPainter {
public:
    HeadPainter(const HeadPortrait &head, int size, float *pixels)
        : m_head(head)
        , m_size(size)
        , m_pixels(pixels)
        , m_pixel(2.0F / static_cast<float>(size))
    {
    }

    // Paints a square of pixels whose rays meet nothing before `from`; smaller and smaller squares come ever nearer.
    void paint(int row, int column, int block, float from) const
    {
        if (row >= m_size || column >= m_size)
            return;
        const float half = 0.5F * static_cast<float>(block);
        from = traceBlock(m_head, rayAt(static_cast<float>(row) + half, static_cast<float>(column) + half),
                          1.4143F * (half - 0.5F), from, end());
        const int part = from < end() && block > 2 ? block / 2 : 1;
        for (int y = row; y < row + block; y += part)
            for (int x = column; x < column + block; x += part)
                part > 1 ? paint(y, x, part, from) : paintPixel(y, x, from);
    }

    float start() const { return m_head.distance - 1.25F; }

private:
    float end() const { return m_head.distance + 1.2F; }

    Ray rayAt(float row, float column) const
    {
        const float slope = m_head.extent / m_head.distance;
        const Vec3 along{(column * m_pixel - 1.0F) * slope, (1.0F - row * m_pixel) * slope, -1.0F};
        return {m_head.eyePoint, m_head.inHead(normalized(along)), m_pixel * slope};
    }

    void paintPixel(int row, int column, float from) const
    {
        if (row >= m_size || column >= m_size)
            return;
        const float y = static_cast<float>(row) + 0.5F;
        const float x = static_cast<float>(column) + 0.5F;
        Ray ray;
        Hit hit;
        if (from < end() || m_head.glasses)
            ray = rayAt(y, x);
        if (from < end())
            hit = trace(m_head, ray, from, end());
        Colour colour{};
        if (hit.cover < 1.0F)
            colour = background(m_head, x * m_pixel - 1.0F, 1.0F - y * m_pixel);
        if (hit.cover > 0.0F)
            colour = mix(colour, surfaceColour(m_head, ray, hit), hit.cover);
        if (m_head.glasses)
            paintGlasses(m_head, ray, hit.cover > 0.5F ? hit.t : end(), colour);
        const auto area = static_cast<std::size_t>(m_size) * static_cast<std::size_t>(m_size);
        const auto at = static_cast<std::size_t>(row * m_size + column);
        for (std::size_t c = 0; c < 3; ++c) // from light to screen values
            m_pixels[c * area + at] = std::sqrt(std::max(colour[c], 0.0F));
    }

    const HeadPortrait &m_head;
    int m_size;
    float *m_pixels;
    float m_pixel; // in units of -1..1 across the picture
};

void renderHead(const HeadPortrait &head, int size, float *pixels, RenderRandom &random, std::vector<float> &scratch)
{
    constexpr int kBlock = 8;
    const HeadPainter painter(head, size, pixels);
    for (int row = 0; row < size; row += kBlock)
        for (int column = 0; column < size; column += kBlock)
            painter.paint(row, column, kBlock, painter.start());
    blurPlanes(pixels, size, head.blur * 0.5F * static_cast<float>(size), scratch);
    finishPixels(pixels, 3 * static_cast<std::size_t>(size) * static_cast<std::size_t>(size), head.noise, random);
}

} // namespace

const std::vector<std::string> &headPoseLabelNames()
{
    static const std::vector<std::string> names{"yaw", "pitch", "roll"};
    return names;
}

const std::vector<std::string> &headPoseLabelUnits()
{
    static const std::vector<std::string> units{"deg", "deg", "deg"};
    return units;
}

ImageBatch renderHeadPose(int count, int size, std::uint64_t seed, Table &labels)
{
    if (size < 16 || size > 512 || count < 0 || count > 1000000) {
        throw Error(
            ErrorKind::InvalidArgument,
            Message{
                DRM_TEXT("Engine",
                         "Cannot render %1 heads of %2 pixels; use 16 to 512 pixels and at most 1,000,000 pictures."),
                {std::to_string(count), std::to_string(size)}});
    }
    ImageBatch images{count, 3, size, size, {}};
    images.pixels.resize(images.imageSize() * static_cast<std::size_t>(count));
    labels = Table{count, 3, {}};
    labels.values.reserve(static_cast<std::size_t>(count) * 3);

    std::vector<float> scratch;
    for (int index = 0; index < count; ++index) {
        RenderRandom random(seed, static_cast<std::uint64_t>(index));
        HeadPortrait head = drawHeadPortrait(random);
        head.place();
        renderHead(head, size, images.image(index), random, scratch);
        labels.values.insert(labels.values.end(), {head.yaw, head.pitch, head.roll});
    }
    return images;
}

} // namespace drm
