// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace drm {

/// Directions and rotations in the camera's frame: x to the right of the image, y down, z away from the camera. Angles
/// in radians. docs/datasets.md has a drawing, and what each image set means by its labels.
using Vector3 = std::array<double, 3>;
using Matrix3 = std::array<Vector3, 3>; ///< rows

/// Of a gaze towards the camera's side: pitch 0, yaw 0 looks into the camera; positive pitch looks up, positive yaw to
/// the left of the image (x = −cos pitch · sin yaw, y = −sin pitch, z = −cos pitch · cos yaw: Zhang et al., MPIIGaze,
/// TPAMI 2019).
struct GazeAngles {
    double pitch = 0;
    double yaw = 0;
};

Vector3 gazeDirection(const GazeAngles &angles);
/// `direction` is of any length above 0.
GazeAngles gazeAngles(const Vector3 &direction);
/// Between two directions of any length above 0, 0..π.
double angleBetween(const Vector3 &a, const Vector3 &b);

/// Of a head: how far it is turned to a side, nods, and leans.
struct HeadAngles {
    double yaw = 0;
    double pitch = 0;
    double roll = 0;
};

/// As Biwi Kinect means them (Fanelli et al., IJCV 2013; Ruiz et al., Hopenet, CVPRW 2018), of `rotation` as its files
/// hold it: with R its transpose, pitch = atan2(R32, R33), yaw = −atan2(−R31, √(R32² + R33²)), roll = −atan2(R21, R11).
HeadAngles biwiAngles(const Matrix3 &rotation);

/// True where rows are orthonormal and right-handed to within `tolerance` an entry.
bool isRotation(const Matrix3 &matrix, double tolerance = 1e-2);

double radians(double degrees);
double degrees(double radians);

} // namespace drm
