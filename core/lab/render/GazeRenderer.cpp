// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/render/GazeRenderer.h"

#include "core/base/Error.h"
#include "core/lab/render/RenderTools.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr float gazeRange = 0.5F; // radians
constexpr float ballRadius = 0.95F; // half image widths, as all lengths below

// One eye, drawn at random. x runs to the right and y downwards from the middle of the eye.
struct Eye {
    float pitch = 0, yaw = 0;
    float shiftX = 0, shiftY = 0, turnCos = 1, turnSin = 0, zoom = 1;
    float nose = 1; // +1: the nose is to the right of the eye

    Colour skin{}, lid{}, hair{}, sclera{}, iris{}, irisInner{};
    float irisAngle = 0, pupilAngle = 0, fibrePhase = 0, fibreCount = 0, fibreDepth = 0;
    float halfWidth = 0, openUp = 0, openDown = 0, peak = 0, tilt = 0;
    float crease = 0, creaseDepth = 0, lash = 0;
    float browY = 0, browArch = 0, browThickness = 0, browDensity = 0, browPhase = 0;

    float lightX = 0, lightY = 0, lightZ = 1, strength = 1, ambient = 0.5F, socket = 0;
    Colour lightColour{};
    float glintX = 0, glintY = 0, glintSize = 0, glintStrength = 0;
    float secondGlint = 0;
    float blur = 0, noise = 0;
};

void drawColours(Eye &eye, RenderRandom &random)
{
    static constexpr std::array<Colour, 5> skins{{{0.96F, 0.80F, 0.70F},
                                                  {0.88F, 0.68F, 0.54F},
                                                  {0.74F, 0.53F, 0.39F},
                                                  {0.52F, 0.35F, 0.25F},
                                                  {0.33F, 0.22F, 0.16F}}};
    static constexpr std::array<Colour, 6> irises{{{0.30F, 0.17F, 0.08F},
                                                   {0.20F, 0.11F, 0.06F},
                                                   {0.45F, 0.30F, 0.13F},
                                                   {0.35F, 0.52F, 0.68F},
                                                   {0.36F, 0.48F, 0.32F},
                                                   {0.47F, 0.52F, 0.55F}}};
    static constexpr std::array<Colour, 4> hairCount{
        {{0.08F, 0.06F, 0.05F}, {0.22F, 0.13F, 0.08F}, {0.38F, 0.26F, 0.15F}, {0.45F, 0.42F, 0.40F}}};

    const float tone = random.uniform(0.0F, 3.999F);
    const auto below = static_cast<std::size_t>(tone);
    eye.skin = mix(skins[below], skins[below + 1], tone - static_cast<float>(below));
    for (float &channel : eye.skin)
        channel *= random.uniform(0.94F, 1.06F);
    const Colour flush{0.85F * eye.skin[0], 0.70F * eye.skin[1], 0.70F * eye.skin[2]};
    eye.lid = mix(eye.skin, flush, random.uniform(0.1F, 0.7F));

    eye.iris = irises[static_cast<std::size_t>(random.choose(6))];
    for (float &channel : eye.iris)
        channel *= random.uniform(0.9F, 1.1F);
    eye.irisInner = mix(eye.iris, {0.55F, 0.38F, 0.18F}, random.uniform(0.0F, 0.5F));
    eye.hair = mix(hairCount[static_cast<std::size_t>(random.choose(4))], eye.skin, random.uniform(0.0F, 0.2F));
    const float red = random.uniform(0.0F, 0.08F);
    const float white = random.uniform(0.80F, 0.97F);
    eye.sclera = {white, white - red, white - 0.8F * red};
}

Eye drawEye(RenderRandom &random)
{
    Eye eye;
    eye.pitch = random.uniform(-gazeRange, gazeRange);
    eye.yaw = random.uniform(-gazeRange, gazeRange);

    eye.shiftX = random.uniform(-0.08F, 0.08F);
    eye.shiftY = random.uniform(-0.08F, 0.08F) + 0.12F; // room for the brow
    const float turn = random.uniform(-0.12F, 0.12F);
    eye.turnCos = std::cos(turn);
    eye.turnSin = std::sin(turn);
    eye.zoom = random.uniform(0.92F, 1.08F);
    eye.nose = random.chance(0.5F) ? 1.0F : -1.0F;

    drawColours(eye, random);
    eye.irisAngle = random.uniform(0.36F, 0.44F);
    eye.pupilAngle = eye.irisAngle * random.uniform(0.28F, 0.55F);
    eye.fibrePhase = random.uniform(0.0F, 6.28F);
    eye.fibreCount = static_cast<float>(9 + random.choose(14));
    eye.fibreDepth = random.uniform(0.0F, 0.25F);

    eye.halfWidth = random.uniform(0.70F, 0.80F);
    // Both lids follow the gaze up and down, as in people; the rest is how far this eye is open.
    eye.openUp = random.uniform(0.28F, 0.44F) + 0.30F * eye.pitch;
    eye.openDown = random.uniform(0.22F, 0.32F) - 0.20F * eye.pitch;
    eye.peak = random.uniform(-0.12F, 0.12F);
    eye.tilt = random.uniform(-0.02F, 0.10F);
    eye.crease = random.uniform(0.07F, 0.17F);
    eye.creaseDepth = random.uniform(0.05F, 0.40F);
    eye.lash = random.uniform(0.35F, 0.95F);

    eye.browY = random.uniform(-0.92F, -0.70F);
    eye.browArch = random.uniform(0.04F, 0.20F);
    eye.browThickness = random.uniform(0.05F, 0.12F);
    eye.browDensity = random.uniform(0.35F, 0.95F);
    eye.browPhase = random.uniform(0.0F, 6.28F);

    eye.lightX = random.uniform(-0.8F, 0.8F);
    eye.lightY = random.uniform(-0.8F, 0.3F);
    eye.lightZ = 1.0F / std::sqrt(1.0F + eye.lightX * eye.lightX + eye.lightY * eye.lightY);
    eye.lightX *= eye.lightZ;
    eye.lightY *= eye.lightZ;
    eye.ambient = random.uniform(0.30F, 0.60F);
    eye.strength = random.uniform(0.45F, 0.80F);
    eye.socket = random.uniform(0.05F, 0.35F);
    const float warmth = random.uniform(-0.08F, 0.08F);
    eye.lightColour = {1.0F + warmth, 1.0F, 1.0F - warmth};

    // A reflection on the cornea lies between the middle of the iris and the light.
    eye.glintX = ballRadius * 0.9F * std::sin(eye.yaw) * std::cos(eye.pitch) + 0.20F * eye.lightX;
    eye.glintY = -ballRadius * 0.9F * std::sin(eye.pitch) + 0.20F * eye.lightY;
    eye.glintSize = random.uniform(0.03F, 0.07F);
    eye.glintStrength = random.chance(0.85F) ? random.uniform(0.3F, 1.0F) : 0.0F;
    eye.secondGlint = random.chance(0.3F) ? random.uniform(0.1F, 0.5F) : 0.0F;

    eye.blur = random.uniform(0.0F, 0.016F); // half image widths: half a pixel of 64
    eye.noise = random.uniform(0.0F, 0.02F);
    return eye;
}

// Light that falls on a surface whose normal is (nx, ny, nz).
float shade(const Eye &eye, float nx, float ny, float nz)
{
    return eye.ambient + eye.strength * std::max(nx * eye.lightX + ny * eye.lightY + nz * eye.lightZ, 0.0F);
}

Colour skinColour(const Eye &eye, float x, float y, float upperEdge, float lowerEdge)
{
    // Socket: the skin bulges over the ball, falls back around it, and rises to the brow and to the nose.
    const float nx = 0.55F * x * bump(1.1F * x) - 0.45F * eye.nose * bump(2.2F * (x - 1.15F * eye.nose));
    const float ny =
        0.6F * (y - 0.05F) * bump(1.6F * y) + 0.5F * bump(3.5F * (y + 0.55F)) - 0.25F * bump(3.0F * (y - 0.75F));
    const float length = 1.0F / std::sqrt(1.0F + nx * nx + ny * ny);
    Colour colour = eye.skin;

    const float aboveLid = upperEdge - y;
    const float belowLid = y - lowerEdge;
    const float across = bump(1.25F * x / eye.halfWidth);
    if (aboveLid > 0.0F)
        colour = mix(colour, eye.lid, across * (1.0F - smoothStep(0.0F, eye.crease + 0.05F, aboveLid)));
    if (belowLid > 0.0F)
        colour = mix(colour, eye.lid, 0.7F * across * (1.0F - smoothStep(0.0F, 0.2F, belowLid)));

    float light = shade(eye, nx * length, ny * length, length);
    light *= 1.0F - eye.socket * bump(1.5F * (x - 0.55F * eye.nose)) * bump(3.0F * (y + 0.30F));
    light *= 1.0F - eye.creaseDepth * across * bump((aboveLid - eye.crease) / 0.045F);
    light *= 1.0F - 0.3F * eye.creaseDepth * across * bump((belowLid - 0.16F) / 0.06F);
    colour = scaled(colour, light);

    // The brow, thinner towards the temple, with some structure of hairs.
    const float along = x * eye.nose;
    const float browLine = eye.browY - eye.browArch * (1.0F - 1.6F * (along + 0.25F) * (along + 0.25F));
    const float thickness = eye.browThickness * (1.0F + 0.45F * along);
    const float distance = (y - browLine) / std::max(thickness, 0.02F);
    const float hairs = 0.85F + 0.15F * std::sin(37.0F * x + 17.0F * y * eye.nose + eye.browPhase);
    const float ends = smoothStep(-0.95F, -0.65F, along) * (1.0F - smoothStep(0.70F, 0.95F, along));
    if (distance > -3.0F && distance < 3.0F)
        colour = mix(colour, scaled(eye.hair, 0.5F + 0.5F * light), eye.browDensity * ends * hairs * bump(distance));
    return colour;
}

Colour ballColour(const Eye &eye, float x, float y, float upperEdge, float edge)
{
    const float radius2 = ballRadius * ballRadius;
    const float px = x / ballRadius;
    const float py = y / ballRadius;
    const float pz = std::sqrt(std::max(radius2 - x * x - y * y, 0.01F)) / ballRadius;

    // Angle on the ball between this point and the middle of the iris.
    const float gx = std::cos(eye.pitch) * std::sin(eye.yaw);
    const float gy = -std::sin(eye.pitch);
    const float gz = std::cos(eye.pitch) * std::cos(eye.yaw);
    const float angle = std::acos(std::clamp(px * gx + py * gy + pz * gz, -1.0F, 1.0F));

    Colour colour = scaled(eye.sclera, 1.0F - 0.25F * smoothStep(0.5F, 1.1F, std::abs(x) / eye.halfWidth));
    // Pink corner towards the nose.
    colour = mix(colour, {0.78F, 0.45F, 0.42F}, 0.8F * smoothStep(0.80F, 0.98F, x * eye.nose / eye.halfWidth));

    const float soft = edge / ballRadius;
    const float inIris = 1.0F - smoothStep(eye.irisAngle - soft, eye.irisAngle + soft, angle);
    if (inIris > 0.0F) {
        const float t = std::clamp((angle - eye.pupilAngle) / (eye.irisAngle - eye.pupilAngle), 0.0F, 1.0F);
        const float around = std::atan2(py - gy, px - gx);
        const float fibres = 1.0F + eye.fibreDepth * std::sin(eye.fibreCount * around + eye.fibrePhase + 3.0F * t);
        Colour iris = scaled(mix(eye.irisInner, eye.iris, t), fibres * (1.0F - 0.55F * smoothStep(0.70F, 1.0F, t)));
        iris = mix(iris, {0.02F, 0.02F, 0.02F}, 1.0F - smoothStep(eye.pupilAngle - soft, eye.pupilAngle + soft, angle));
        colour = mix(colour, iris, inIris);
    }

    const float shadow = 1.0F - 0.55F * bump(std::max(y - upperEdge, 0.0F) / 0.16F); // of the upper lid
    colour = scaled(colour, (0.25F + 0.75F * shade(eye, px, py, pz)) * shadow);

    const float gdx = (x - eye.glintX) / eye.glintSize;
    const float gdy = (y - eye.glintY) / eye.glintSize;
    float glint = eye.glintStrength * bump(std::sqrt(gdx * gdx + gdy * gdy));
    const float hdx = (x - eye.glintX - 0.10F) / (0.7F * eye.glintSize);
    const float hdy = (y - eye.glintY - 0.13F) / (0.7F * eye.glintSize);
    glint = std::max(glint, eye.secondGlint * bump(std::sqrt(hdx * hdx + hdy * hdy)));
    return mix(colour, {1.0F, 1.0F, 1.0F}, glint);
}

Colour eyeColour(const Eye &eye, float x, float y, float edge)
{
    // Lids: two arcs that meet in the corners; the outer corner stands a little higher.
    const float lean = y + eye.tilt * x * eye.nose * -1.0F;
    const float t = x / eye.halfWidth;
    const float skewed = t + eye.peak * (1.0F - t * t);
    const float arc = std::max(1.0F - skewed * skewed, 0.0F);
    const float upperEdge = -eye.openUp * std::pow(arc, 0.75F);
    const float lowerEdge = eye.openDown * arc;

    const float above = smoothStep(-edge, edge, lean - upperEdge);
    const float below = smoothStep(-edge, edge, lowerEdge - lean);
    const float open = std::abs(t) < 1.0F ? above * below : 0.0F;

    Colour colour{};
    if (open < 1.0F)
        colour = skinColour(eye, x, lean, upperEdge, lowerEdge);
    if (open > 0.0F)
        colour = mix(colour, ballColour(eye, x, y, upperEdge + y - lean, edge), open);
    // Lashes: a dark line along the upper lid, a faint one along the lower.
    if (std::abs(t) < 1.05F) {
        const float upper = eye.lash * bump((lean - upperEdge + 0.01F) / 0.045F);
        const float lower = 0.3F * eye.lash * bump((lean - lowerEdge) / 0.03F);
        colour = mix(colour, scaled(eye.hair, 0.5F), std::max(upper, lower));
    }
    for (std::size_t channel = 0; channel < 3; ++channel)
        colour[channel] *= eye.lightColour[channel];
    return colour;
}

void renderEye(const Eye &eye, int size, float *pixels, RenderRandom &random)
{
    const auto area = static_cast<std::size_t>(size) * static_cast<std::size_t>(size);
    const float pixel = 2.0F / static_cast<float>(size);
    for (int row = 0; row < size; ++row) {
        const float v = (static_cast<float>(row) + 0.5F) * pixel - 1.0F - eye.shiftY;
        for (int column = 0; column < size; ++column) {
            const float u = (static_cast<float>(column) + 0.5F) * pixel - 1.0F - eye.shiftX;
            const float x = (eye.turnCos * u + eye.turnSin * v) / eye.zoom;
            const float y = (eye.turnCos * v - eye.turnSin * u) / eye.zoom;
            const Colour colour = eyeColour(eye, x, y, pixel);
            for (std::size_t channel = 0; channel < 3; ++channel)
                pixels[channel * area + static_cast<std::size_t>(row * size + column)] = colour[channel];
        }
    }
    blurPlanes(pixels, size, eye.blur / pixel);
    finishPixels(pixels, 3 * area, eye.noise, random);
}

} // namespace

const std::vector<std::string> &gazeLabelNames()
{
    static const std::vector<std::string> names{"pitch", "yaw"};
    return names;
}

const std::vector<std::string> &gazeLabelUnits()
{
    static const std::vector<std::string> units{"rad", "rad"};
    return units;
}

ImageBatch renderGaze(int count, int size, std::uint64_t seed, Table &labels)
{
    if (size < 16 || size > 512 || count < 0 || count > 1000000) {
        throw Error(
            ErrorKind::InvalidArgument,
            Message{
                DRM_TEXT("Engine",
                         "Cannot render %1 eyes of %2 pixels; use 16 to 512 pixels and at most 1,000,000 pictures."),
                {std::to_string(count), std::to_string(size)}});
    }
    ImageBatch images{count, 3, size, size, {}};
    images.pixels.resize(images.imageSize() * static_cast<std::size_t>(count));
    labels = Table{count, 2, {}};
    labels.values.reserve(static_cast<std::size_t>(count) * 2);

    for (int index = 0; index < count; ++index) {
        RenderRandom random(seed, static_cast<std::uint64_t>(index));
        const Eye eye = drawEye(random);
        renderEye(eye, size, images.image(index), random);
        labels.values.push_back(eye.pitch);
        labels.values.push_back(eye.yaw);
    }
    return images;
}

} // namespace drm
