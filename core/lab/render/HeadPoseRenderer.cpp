// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/render/HeadPoseRenderer.h"

#include "core/base/Error.h"
#include "core/lab/render/HeadColours.h"
#include "core/lab/render/HeadPortrait.h"
#include "core/lab/render/HeadShape.h"
#include "core/lab/render/RenderTools.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

struct Ray {
    Vec3 origin, along; // the direction has length 1
    float pixel = 0; // width of a pixel at distance 1
};

// Where a ray meets the scene. A ray that passes within a pixel covers part of that pixel.
struct RayHit {
    float t = 0, cover = 0;
    SurfaceDistances to;
};

RayHit trace(const HeadPortrait &head, const Ray &ray, float start, float end)
{
    RayHit best;
    SurfaceDistances to;
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
    SurfaceDistances to;
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

Colour surfaceColour(const HeadPortrait &head, const Ray &ray, const RayHit &hit)
{
    const Vec3 p = ray.origin + ray.along * hit.t;
    const float pixel = ray.pixel * hit.t;
    constexpr float marchStep = 0.008F;
    const auto slope = [&](auto &&field, float here) {
        return normalized(Vec3{field(head, p + Vec3{marchStep, 0, 0}) - here,
                               field(head, p + Vec3{0, marchStep, 0}) - here,
                               field(head, p + Vec3{0, 0, marchStep}) - here + 1e-7F});
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
    SurfaceDistances around = hit.to;
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
            colour = mix(colour, head.glassColour, insideShare(arm, ray.pixel * t));
        }
    }
    const float t = (head.glassZ - o.z) / (std::abs(d.z) > 1e-5F ? d.z : 1e-5F);
    const Vec3 p = o + d * t;
    if (t <= 0.0F || t > depth || std::abs(p.x) > 0.7F || std::abs(p.y) > 0.5F)
        return;
    const float pixel = ray.pixel * t;
    const float border = lensBorder(head, std::abs(p.x) - head.eyeX - 0.01F, p.y - head.eyeY);
    const float lens = insideShare(border, pixel);
    colour = mix(colour, {0.015F, 0.015F, 0.02F}, lens * head.glassTint);
    const float glare = bump((p.x + 0.6F * p.y - 0.8F * head.light.x) / 0.25F);
    colour = mix(colour, {0.9F, 0.95F, 1.0F}, 0.12F * lens * glare);
    const float bridge =
        std::max(std::abs(p.x) - head.eyeX + head.glassWidth, std::abs(p.y - head.eyeY - 0.05F) - 0.02F);
    const float frame = std::min(std::abs(border) - head.glassRim, bridge);
    colour = mix(colour, head.glassColour, insideShare(frame, pixel));
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
        RayHit hit;
        if (from < end() || m_head.glasses)
            ray = rayAt(y, x);
        if (from < end())
            hit = trace(m_head, ray, from, end());
        Colour colour{};
        if (hit.cover < 1.0F)
            colour = backgroundColour(m_head, x * m_pixel - 1.0F, 1.0F - y * m_pixel);
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

void renderHead(const HeadPortrait &head, int size, float *pixels, RenderRandom &random)
{
    constexpr int blockSide = 8;
    const HeadPainter painter(head, size, pixels);
    for (int row = 0; row < size; row += blockSide)
        for (int column = 0; column < size; column += blockSide)
            painter.paint(row, column, blockSide, painter.start());
    blurPlanes(pixels, size, head.blur * 0.5F * static_cast<float>(size));
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

    for (int index = 0; index < count; ++index) {
        RenderRandom random(seed, static_cast<std::uint64_t>(index));
        HeadPortrait head = drawHeadPortrait(random);
        head.place();
        renderHead(head, size, images.image(index), random);
        labels.values.insert(labels.values.end(), {head.yaw, head.pitch, head.roll});
    }
    return images;
}

} // namespace drm
