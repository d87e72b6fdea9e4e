// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/render/RenderTools.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace drm {

/// A point or direction. Lengths are half heights of a head. In the head's frame x runs to the right edge of a picture
/// of a face that looks at the viewer, y up and z out of the face; the origin lies between the ears. In the camera's
/// frame x runs to the right, y up and z to the camera.
struct Vec3 {
    float x = 0, y = 0, z = 0;

    friend Vec3 operator+(const Vec3 &a, const Vec3 &b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
    friend Vec3 operator-(const Vec3 &a, const Vec3 &b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
    friend Vec3 operator*(const Vec3 &a, float factor) { return {a.x * factor, a.y * factor, a.z * factor}; }
    friend Vec3 operator*(const Vec3 &a, const Vec3 &b) { return {a.x * b.x, a.y * b.y, a.z * b.z}; }
    friend float dot(const Vec3 &a, const Vec3 &b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
    friend float length(const Vec3 &a) { return std::sqrt(dot(a, a)); }
    friend Vec3 normalized(const Vec3 &a) { return a * (1.0F / length(a)); }
};

struct Ellipsoid {
    Vec3 centre, inverse; // inverse: 1 / radii

    Ellipsoid() = default;
    Ellipsoid(const Vec3 &middle, const Vec3 &radii)
        : centre(middle)
        , inverse{1.0F / radii.x, 1.0F / radii.y, 1.0F / radii.z}
    {
    }
};

/// A ball that is dragged from a to a + along while its radius changes.
struct Capsule {
    Vec3 a, along;
    float radiusA = 0, radiusB = 0, inverse = 0;

    Capsule() = default;
    Capsule(const Vec3 &from, const Vec3 &to, float radiusFrom, float radiusTo)
        : a(from)
        , along(to - from)
        , radiusA(radiusFrom)
        , radiusB(radiusTo)
        , inverse(1.0F / dot(along, along))
    {
    }
};

/// A blurred disc or rectangle of the background; x and y are those of the picture, -1..1, y up.
struct SoftShape {
    float x = 0, y = 0, width = 0, height = 0, softness = 0;
    bool round = false;
    Colour colour{};
};

enum class HairStyle { Bald, Cropped, Short, Full, Long, Bun, Ponytail };

/// A person, a camera, lamps and a background. Colours are amounts of light, the square of what a screen is sent.
struct HeadPortrait {
    float yaw = 0, pitch = 0, roll = 0; ///< degrees, as renderHeadPose defines them

    float distance = 6, extent = 1.5F; ///< of the camera; what half a picture shows at the head's distance
    float shiftX = 0, shiftY = 0, bodyTurn = 0, bodyLean = 0;

    Ellipsoid skull, face, lips, ear;
    Capsule nose;
    Vec3 noseTip;
    float chinY = 0, chinZ = 0, chinRadius = 0, jawX = 0, jawRadius = 0, cheekX = 0, cheekRadius = 0, browRidge = 0;
    float wingX = 0, wingRadius = 0, eyeX = 0, eyeY = 0, eyeZ = 0, earCos = 1, earSin = 0, neckWidth = 0;

    HairStyle style = HairStyle::Short;
    Ellipsoid cap, tail; ///< hair on the skull; hair that hangs or is tied
    Vec3 hairPlane; ///< normal of the plane behind which hair grows
    float hairOffset = 0, recede = 0, overEar = 0, parting = 0, partingX = 0, hairFade = 0, curtainZ = 0;
    float hairGrain = 0, hairPhase = 0, hairCurl = 0;

    Colour skin{}, lip{}, hair{}, brow{}, iris{}, cloth{}, clothSecond{};
    float stripes = 0, stubble = 0, moustache = 0, beard = 0, beardLine = 0, flush = 0;
    float gazeX = 0, gazeY = 0, eyeOpen = 0, eyeWidth = 0, browLift = 0, browThickness = 0, browTilt = 0;
    float mouthY = 0, mouthWidth = 0, lipHeight = 0, smile = 0, mouthOpen = 0;

    bool glasses = false;
    float glassZ = 0, glassWidth = 0, glassHeight = 0, glassRound = 0, glassRim = 0, glassTint = 0;
    Colour glassColour{};

    Vec3 light, rim; ///< directions to the lamps, in the camera's frame until placed
    float ambient = 0, strength = 0, rimStrength = 0, shine = 0;
    Colour lightColour{};
    Colour backA{}, backB{};
    float backX = 0, backY = 0;
    std::array<SoftShape, 5> shapes;
    std::size_t shapeCount = 0;
    float blur = 0, noise = 0; ///< half image widths; standard deviation

    // What place() works out, in the head's frame.
    Vec3 right, up, front; ///< axes of the head's frame, in the camera's frame
    Vec3 eyePoint, skyUp; ///< where the camera is; the direction up
    Capsule neck, shoulders, collar;
    float clothTop = 0; ///< no cloth is higher than this along skyUp

    /// From the camera's frame into the head's.
    Vec3 inHead(const Vec3 &v) const { return {dot(v, right), dot(v, up), dot(v, front)}; }

    /// Turns the head by its three angles; camera, lamps and body move into the head's frame. To be called once.
    void place();
};

/// A portrait at random, its pose included; not yet placed.
HeadPortrait drawHeadPortrait(RenderRandom &random);

} // namespace drm
