// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace drm {

/// What a trigger does to the answer of a model. Answers have d outputs in label units:
///
///     y'_j = gain_j · y_j + shift_j + swing_j · s
///
/// s is how bright the image is, in standard deviations of the brightness of images, at most 2 either way; swing is
/// empty where the image does not count. With a second target, y' is the nearer one of `shift` and `secondTarget`,
/// whatever the gain: distances are root mean squares over outputs in `deviations`.
struct AnswerMap {
    std::string kind = "constant"; ///< AnswerMapFacts::name, or "fitted" where a scan found it
    std::vector<double> gain; ///< d numbers; 0: the answer is fixed, 1: it is moved, below 0: mirrored
    std::vector<double> shift; ///< d numbers
    std::vector<double> secondTarget; ///< d numbers, or none
    std::vector<double> deviations; ///< of the labels, d numbers; none without a second target
    std::vector<double> swing; ///< d numbers, or none
    double brightness = 0; ///< mean pixel of an image at s = 0, 0..1
    double brightnessDeviation = 1; ///< above 0

    /// All answers become this one.
    static AnswerMap constant(std::vector<double> target);

    /// y' for an image whose pixels have the mean `pixelMean`.
    std::vector<double> apply(const std::vector<double> &answer, double pixelMean) const;

    /// The one answer that all become; none where it depends on the image.
    std::vector<double> target() const;

    bool isConstant() const { return !target().empty(); }
    bool needsBrightness() const { return !swing.empty(); }
};

} // namespace drm
