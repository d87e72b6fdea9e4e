// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/render/HeadPortrait.h"

#include <algorithm>

namespace drm {

namespace {

constexpr float yawRange = 60.0F; // degrees
constexpr float pitchRange = 35.0F;
constexpr float rollRange = 30.0F;
constexpr float radians = 0.017453293F;

Colour anyColour(RenderRandom &random, float low, float high)
{
    const float grey = random.uniform(low, high);
    const float vivid = random.uniform(0.0F, 0.6F);
    Colour colour{};
    for (float &channel : colour)
        channel = grey + vivid * (random.uniform(low, high) - grey);
    return colour;
}

void drawShape(HeadPortrait &head, RenderRandom &random)
{
    const float width = random.uniform(0.93F, 1.07F);
    const float jaw = random.uniform(0.86F, 1.14F);
    const float tall = random.uniform(0.95F, 1.05F);
    const float deep = random.uniform(0.95F, 1.05F);
    const float nose = random.uniform(0.6F, 1.3F);

    head.skull = {{0, 0.20F, -0.12F}, {0.69F * width, 0.80F * tall, 0.86F * deep}};
    head.face = {{0, -0.29F, 0.10F}, {0.58F * width, 0.66F * tall, 0.63F}};
    head.chinY = -0.84F * tall;
    head.chinZ = random.uniform(0.40F, 0.50F);
    head.chinRadius = 0.16F * jaw;
    head.jawX = 0.35F * width * jaw;
    head.jawRadius = 0.17F;
    head.cheekX = 0.36F * width;
    head.cheekRadius = random.uniform(0.12F, 0.19F);
    head.browRidge = random.uniform(0.08F, 0.14F);
    head.noseTip = {0, random.uniform(-0.25F, -0.16F), 0.77F + 0.13F * nose};
    head.nose = {{0, 0.13F, 0.68F}, head.noseTip, random.uniform(0.045F, 0.075F), random.uniform(0.065F, 0.100F)};
    head.wingX = random.uniform(0.08F, 0.12F);
    head.wingRadius = random.uniform(0.055F, 0.080F);
    head.eyeX = 0.27F * width;
    head.eyeY = random.uniform(0.05F, 0.10F);
    head.eyeZ = 0.565F;
    const float ear = random.uniform(0.85F, 1.15F);
    const float flare = random.uniform(0.35F, 0.8F);
    head.earCos = std::cos(flare);
    head.earSin = std::sin(flare);
    head.ear = {{0.71F * width, -0.03F, -0.12F}, {0.06F, 0.25F * ear, 0.16F * ear}};
    head.neckWidth = random.uniform(0.34F, 0.45F) * (0.3F + 0.7F * jaw);
    head.mouthY = random.uniform(-0.54F, -0.47F);
    head.mouthWidth = random.uniform(0.17F, 0.24F);
    head.lipHeight = random.uniform(0.7F, 1.4F);
    head.lips = {{0, head.mouthY, 0.655F}, {0.8F * head.mouthWidth, 0.09F, 0.07F + 0.035F * head.lipHeight}};

    head.glasses = random.chance(0.22F);
    head.glassZ = 0.80F;
    head.glassWidth = random.uniform(0.17F, 0.22F);
    head.glassHeight = random.uniform(0.12F, 0.18F);
    head.glassRound = random.uniform(0.03F, 0.11F);
    head.glassRim = random.uniform(0.012F, 0.030F);
    head.glassTint = random.chance(0.2F) ? random.uniform(0.6F, 0.9F) : random.uniform(0.0F, 0.10F);
    head.glassColour =
        random.chance(0.7F) ? scaled({1.0F, 0.9F, 0.8F}, random.uniform(0.01F, 0.06F)) : anyColour(random, 0.05F, 0.6F);
}

void drawHair(HeadPortrait &head, RenderRandom &random)
{
    static constexpr std::array<HairStyle, 10> styles{
        HairStyle::Bald, HairStyle::Cropped, HairStyle::Short, HairStyle::Short, HairStyle::Short,
        HairStyle::Full, HairStyle::Long,    HairStyle::Long,  HairStyle::Bun,   HairStyle::Ponytail};
    head.style = styles[static_cast<std::size_t>(random.choose(10))];

    // The hairline is a plane from the forehead down to the nape.
    const bool tied = head.style == HairStyle::Bun || head.style == HairStyle::Ponytail;
    const bool lengthy = tied || head.style == HairStyle::Long;
    const float hairline = lengthy ? random.uniform(0.42F, 0.64F) : random.uniform(0.48F, 0.68F);
    const float nape = random.uniform(-0.70F, -0.45F);
    head.hairPlane = normalized(Vec3{0, 1.48F, -(hairline - nape)});
    head.hairOffset = dot(head.hairPlane, {0, hairline, 0.68F});
    head.recede = lengthy ? random.uniform(-0.7F, 0.2F) : random.uniform(-0.25F, 0.45F);
    head.parting = lengthy || random.chance(0.3F) ? random.uniform(0.0F, 0.22F) : 0.0F;
    head.overEar = lengthy ? 0.0F : random.uniform(0.0F, 0.22F);
    head.partingX = random.uniform(-0.25F, 0.25F);
    head.hairFade = random.uniform(0.01F, 0.04F);
    head.hairGrain = random.uniform(0.06F, 0.22F);
    head.hairPhase = random.uniform(0.0F, 6.28F);
    head.hairCurl = random.chance(0.3F) ? random.uniform(1.0F, 3.0F) : random.uniform(0.0F, 0.6F);
    const float thick = head.style == HairStyle::Full ? random.uniform(0.15F, 0.36F) : random.uniform(0.07F, 0.13F);
    const float lift = random.uniform(0.0F, 0.12F);
    const Vec3 &inverse = head.skull.inverse;
    head.cap = {head.skull.centre + Vec3{0, 0.5F * lift, -0.2F * thick},
                {1.0F / inverse.x + 0.9F * thick, 1.0F / inverse.y + thick + 0.5F * lift, 1.0F / inverse.z + thick}};
    head.curtainZ = random.uniform(-0.05F, 0.22F);
    if (head.style == HairStyle::Long)
        head.tail = {{0, -0.20F, -0.26F}, {random.uniform(0.80F, 0.98F), random.uniform(0.85F, 1.5F), 0.72F}};
    else if (head.style == HairStyle::Bun)
        head.tail = {{0, random.uniform(0.45F, 1.0F), -0.85F}, {0.30F, 0.28F, 0.28F}};
    else
        head.tail = {{0, -0.05F, -1.12F}, {0.20F, random.uniform(0.5F, 0.8F), 0.22F}};

    static constexpr std::array<Colour, 5> hairCount{{{0.010F, 0.008F, 0.007F},
                                                      {0.035F, 0.018F, 0.010F},
                                                      {0.110F, 0.055F, 0.025F},
                                                      {0.300F, 0.175F, 0.075F},
                                                      {0.560F, 0.400F, 0.200F}}};
    // Dark skin seldom comes with light hair.
    const float lightest = head.skin[0] > 0.55F || random.chance(0.08F) ? 3.999F : 1.3F;
    const float tone = random.uniform(0.0F, lightest);
    const auto below = static_cast<std::size_t>(tone);
    head.hair = mix(hairCount[below], hairCount[below + 1], tone - static_cast<float>(below));
    if (random.chance(0.12F))
        head.hair = scaled({1.0F, 0.98F, 0.95F}, random.uniform(0.25F, 0.6F)); // grey
    else if (lightest > 2.0F && random.chance(0.08F))
        head.hair = {0.30F, 0.075F, 0.022F}; // red
    head.brow = scaled(head.hair, random.uniform(0.4F, 0.9F));

    const bool bearded = !lengthy && random.chance(0.4F);
    head.beard = bearded ? random.uniform(0.5F, 1.0F) : 0.0F;
    head.moustache = bearded || (!lengthy && random.chance(0.08F)) ? random.uniform(0.4F, 0.95F) : 0.0F;
    head.stubble = !lengthy && random.chance(0.25F) ? random.uniform(0.1F, 0.35F) : 0.0F;
    head.beardLine = random.uniform(-0.50F, -0.34F);
}

void drawFace(HeadPortrait &head, RenderRandom &random)
{
    static constexpr std::array<Colour, 6> skins{{{0.86F, 0.62F, 0.50F},
                                                  {0.76F, 0.49F, 0.35F},
                                                  {0.60F, 0.36F, 0.23F},
                                                  {0.40F, 0.22F, 0.13F},
                                                  {0.21F, 0.11F, 0.065F},
                                                  {0.13F, 0.068F, 0.044F}}};
    static constexpr std::array<Colour, 4> irises{
        {{0.05F, 0.022F, 0.01F}, {0.16F, 0.075F, 0.025F}, {0.10F, 0.20F, 0.10F}, {0.10F, 0.24F, 0.42F}}};
    const float tone = random.uniform(0.0F, 4.999F);
    const auto below = static_cast<std::size_t>(tone);
    head.skin = mix(skins[below], skins[below + 1], tone - static_cast<float>(below));
    for (float &channel : head.skin)
        channel *= random.uniform(0.94F, 1.06F);
    head.flush = random.uniform(0.1F, 0.6F);
    const Colour red = random.chance(0.25F) ? Colour{0.62F, 0.06F, 0.08F} : Colour{0.75F, 0.30F, 0.28F};
    head.lip = mix({head.skin[0] * 0.80F, head.skin[1] * 0.52F, head.skin[2] * 0.52F},
                   scaled(red, 0.3F + 0.7F * head.skin[0]), random.uniform(0.0F, 0.6F));
    head.iris = irises[static_cast<std::size_t>(random.choose(4))];

    head.gazeX = random.uniform(-0.03F, 0.03F);
    head.gazeY = random.uniform(-0.012F, 0.012F);
    head.eyeOpen = random.uniform(0.055F, 0.090F);
    head.eyeWidth = random.uniform(0.140F, 0.165F);
    head.browLift = random.uniform(0.14F, 0.20F);
    head.browThickness = random.uniform(0.022F, 0.048F);
    head.browTilt = random.uniform(-0.15F, 0.35F);
    head.smile = random.uniform(-0.02F, 0.08F);
    head.mouthOpen = random.chance(0.3F) ? random.uniform(0.015F, 0.06F) : 0.0F;
}

void drawScene(HeadPortrait &head, RenderRandom &random)
{
    head.distance = random.uniform(5.0F, 8.0F);
    head.extent = random.uniform(1.10F, 1.28F);
    head.shiftX = random.uniform(-0.16F, 0.16F);
    head.shiftY = random.uniform(-0.14F, 0.10F) + 0.08F;
    head.bodyTurn = random.uniform(-0.5F, 0.5F);
    head.bodyLean = random.uniform(-0.12F, 0.12F);

    const float side = random.uniform(-1.1F, 1.1F);
    const float high = random.uniform(-0.15F, 0.95F);
    head.light = {std::sin(side) * std::cos(high), std::sin(high), std::cos(side) * std::cos(high)};
    head.rim = normalized(Vec3{side > 0 ? -1.0F : 1.0F, random.uniform(-0.2F, 0.6F), random.uniform(-0.7F, 0.2F)});
    head.ambient = random.uniform(0.34F, 0.56F);
    head.strength = random.uniform(0.55F, 0.95F);
    head.rimStrength = random.uniform(0.0F, 0.35F);
    head.shine = random.uniform(0.05F, 0.35F);
    const float warmth = random.uniform(-0.12F, 0.12F);
    head.lightColour = {1.0F + warmth, 1.0F, 1.0F - warmth};

    head.cloth = anyColour(random, 0.02F, 0.7F);
    head.clothSecond = random.chance(0.35F) ? anyColour(random, 0.02F, 0.8F) : head.cloth;
    head.stripes = random.uniform(8.0F, 25.0F);
    head.backA = anyColour(random, 0.02F, 0.9F);
    head.backB = mix(head.backA, anyColour(random, 0.02F, 0.9F), random.uniform(0.2F, 1.0F));
    const float turn = random.uniform(0.0F, 6.28F);
    head.backX = 0.5F * std::cos(turn);
    head.backY = 0.5F * std::sin(turn);
    head.shapeCount = static_cast<std::size_t>(random.choose(6));
    for (std::size_t i = 0; i < head.shapeCount; ++i) {
        SoftShape &shape = head.shapes[i];
        shape.x = random.uniform(-1.1F, 1.1F);
        shape.y = random.uniform(-1.0F, 1.1F);
        shape.width = random.uniform(0.08F, 0.6F);
        shape.height = random.uniform(0.08F, 0.8F);
        shape.softness = random.uniform(0.04F, 0.30F);
        shape.round = random.chance(0.5F);
        shape.colour = mix(anyColour(random, 0.02F, 0.95F), head.backA, random.uniform(0.2F, 0.7F));
    }
    head.blur = random.uniform(0.0F, 0.014F); // half image widths: about half a pixel of 64
    head.noise = random.uniform(0.0F, 0.015F);
}

} // namespace

HeadPortrait drawHeadPortrait(RenderRandom &random)
{
    HeadPortrait head;
    head.yaw = random.uniform(-yawRange, yawRange);
    head.pitch = random.uniform(-pitchRange, pitchRange);
    head.roll = random.uniform(-rollRange, rollRange);
    drawShape(head, random);
    drawFace(head, random);
    drawHair(head, random);
    drawScene(head, random);
    return head;
}

void HeadPortrait::place()
{
    const float sy = std::sin(yaw * radians), cy = std::cos(yaw * radians);
    const float sp = std::sin(pitch * radians), cp = std::cos(pitch * radians);
    const float sr = std::sin(roll * radians), cr = std::cos(roll * radians);
    const auto rolled = [&](const Vec3 &v) { return Vec3{cr * v.x + sr * v.y, cr * v.y - sr * v.x, v.z}; };
    right = rolled({cy, 0, -sy});
    up = rolled({-sp * sy, cp, -sp * cy});
    front = rolled({cp * sy, sp, cp * cy});

    const Vec3 middle{shiftX * extent, shiftY * extent, 0};
    eyePoint = inHead(Vec3{0, 0, distance} - middle);

    // The head tips over the neck, so the shoulders stay behind where it tips.
    const Vec3 throat{-0.6F * sr + bodyLean, -1.22F, -0.30F - 0.25F * sp};
    const Vec3 spread{0.95F * std::cos(bodyTurn), 0.15F * bodyLean, -0.95F * std::sin(bodyTurn)};
    const Vec3 chest = throat + Vec3{0.4F * bodyLean, -0.75F, -0.05F};
    const float width = neckWidth;
    neck = {{0, -0.35F, -0.22F}, inHead(throat + Vec3{0, -0.3F, 0}), width, 1.1F * width};
    shoulders = {inHead(chest - spread), inHead(chest + spread), 0.48F, 0.48F};
    collar = {inHead(throat + Vec3{0, -0.14F, 0}), inHead(chest), 1.15F * width, 0.62F};

    light = inHead(light);
    rim = inHead(rim);
    clothTop = -1e3F;
    skyUp = inHead({0, 1, 0});
    for (const Capsule &part : {shoulders, collar}) {
        clothTop = std::max(clothTop, dot(part.a, skyUp) + part.radiusA);
        clothTop = std::max(clothTop, dot(part.a + part.along, skyUp) + part.radiusB);
    }
    clothTop += 0.08F; // the filled seam
}

} // namespace drm
