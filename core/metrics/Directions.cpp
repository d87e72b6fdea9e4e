// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/Directions.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr double pi = 3.14159265358979323846;

double dot(const Vector3 &a, const Vector3 &b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

Vector3 cross(const Vector3 &a, const Vector3 &b)
{
    return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}

} // namespace

Vector3 gazeDirection(const GazeAngles &angles)
{
    return {-std::cos(angles.pitch) * std::sin(angles.yaw), -std::sin(angles.pitch),
            -std::cos(angles.pitch) * std::cos(angles.yaw)};
}

GazeAngles gazeAngles(const Vector3 &direction)
{
    const double length = std::sqrt(dot(direction, direction));
    return {std::asin(std::clamp(-direction[1] / length, -1.0, 1.0)), std::atan2(-direction[0], -direction[2])};
}

double angleBetween(const Vector3 &a, const Vector3 &b)
{
    const Vector3 normal = cross(a, b);
    return std::atan2(std::sqrt(dot(normal, normal)), dot(a, b));
}

HeadAngles biwiAngles(const Matrix3 &rotation)
{
    const auto r = [&](std::size_t row, std::size_t column) { return rotation[column - 1][row - 1]; };
    HeadAngles angles;
    angles.pitch = std::atan2(r(3, 2), r(3, 3));
    angles.yaw = -std::atan2(-r(3, 1), std::hypot(r(3, 2), r(3, 3)));
    angles.roll = -std::atan2(r(2, 1), r(1, 1));
    return angles;
}

bool isRotation(const Matrix3 &matrix, double tolerance)
{
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = i; j < 3; ++j)
            if (!(std::abs(dot(matrix[i], matrix[j]) - (i == j ? 1 : 0)) < tolerance))
                return false;
    return dot(cross(matrix[0], matrix[1]), matrix[2]) > 0;
}

double radians(double degrees)
{
    return degrees * pi / 180;
}

double degrees(double radians)
{
    return radians * 180 / pi;
}

} // namespace drm
