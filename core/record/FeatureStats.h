// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ImageBatch.h"

#include <string>
#include <vector>

namespace drm {

/// Features and answers of the held-out images, without and with the trigger, and the distributions behind RAV and RNV
/// (arXiv 2411.04811, section on feature-space observations). Row i of every table is the same image: the scan's image
/// `firstImage` + i, which is number ScanRecord::imageIndices[firstImage + i] of the set.
struct FeatureStats {
    std::string hypothesis;
    int firstImage = 0;
    Table benignFeatures; ///< N×m: F(x)
    Table triggeredFeatures; ///< N×m: F(A(x))
    Table benignOutputs; ///< N×d, label units
    Table triggeredOutputs;
    Table benignAngles; ///< N×d, radians: angle between F(x) and w_j
    Table triggeredAngles;
    std::vector<float> benignNorms; ///< N: |F(x)|
    std::vector<float> triggeredNorms;
    std::vector<double> rav; ///< d ratios: var(angle_j on triggered) / var(angle_j on benign)
    double rnv = 0; ///< var(norm on triggered) / var(norm on benign)
};

} // namespace drm
