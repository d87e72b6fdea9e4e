// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/model/RegressionModel.h"

#include <array>
#include <string>
#include <vector>

namespace drm {

/// One label column, in label units. The histogram has equal bins from minimum to maximum.
struct LabelSummary {
    std::string name;
    std::string unit;
    double minimum = 0;
    double maximum = 0;
    double mean = 0;
    double deviation = 0; ///< standard deviation, divided by N
    std::array<std::int64_t, 24> histogram{};
};

/// What `inspect --data` says of an image set.
struct DataSummary {
    std::string path;
    std::int64_t count = 0;
    ImageShape native; ///< of the first image
    std::vector<LabelSummary> labels;
    int sampled = 0; ///< images the pixel numbers come from, at most 32, drawn at random
    double pixelMinimum = 0; ///< 0..1
    double pixelMaximum = 0;
    std::vector<double> channelMeans; ///< red, green, blue, or grey
    int checked = 0; ///< images that were decoded to find damaged ones; all of a set of few or that is strict
    std::vector<DataNote> notes; ///< what was read, assumed and left out
};

/// Reads all labels and up to 32 images, at no more than 256 pixels a side, and decodes up to 500 (fewer large ones;
/// all of a strict set) to find damaged ones. Throws Error as drawImages does.
DataSummary summarise(const Dataset &data);

/// For people, ending with '\n'.
std::string modelText(const ModelInfo &info);
std::string dataText(const DataSummary &summary);

/// Pretty printed JSON, schemas drmguard.model/1 and drmguard.data/1.
std::string modelJson(const ModelInfo &info);
std::string dataJson(const DataSummary &summary);

} // namespace drm
