// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"
#include "core/record/DataNote.h"
#include "core/record/DatasetOptions.h"
#include "core/record/ImageSize.h"
#include "core/record/ModelInfo.h"
#include "core/record/PreflightCheck.h"
#include "core/record/ScanResult.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace drm {

/// What the command line and the window ask for: the same job for both.
struct ScanRequest {
    std::string modelPath;
    std::string dataPath;
    DatasetOptions dataOptions;
    std::vector<std::string> references; ///< benign models of the same task; scanned first, for a sharper null
    ModelOptions model;
    ImageSize imageSize; ///< not given: chosen by suggestImageSize
    std::string outPath; ///< run file (HDF5), or empty; the checkpoint stands beside it as outPath + ".resume"
    std::string checkpointPath; ///< empty: beside outPath, or none where that is empty too
    bool resume = false;
    bool confirmed = false; ///< scan in spite of doubtful checks; the verdict is inconclusive then
    ScanParams params;
};

/// Where the size of the images of a scan comes from.
enum class SizeSource {
    Given, ///< asked for
    Labels, ///< the one at which the model predicts the labels best
    Images, ///< the images' own; nothing speaks for it or against it
    Guess, ///< a usual one that the model accepts
    Declared ///< the model's file says it
};

/// What was found out about how images and model fit together.
struct InputFit {
    SizeSource sizeSource = SizeSource::Given;
    std::vector<double> r2; ///< Preflight::r2
};

/// A scan with all that a report needs to know of it.
struct ScanRecord {
    ScanRequest request;
    ModelInfo model;
    std::vector<int> inputShape; ///< C, H, W
    std::string dataPath;
    std::int64_t dataCount = 0;
    std::vector<std::int64_t> imageIndices; ///< of the images used
    std::vector<std::string> labelNames;
    std::vector<std::string> labelUnits;
    Table labels; ///< of the images used; empty where there are none
    std::vector<DataNote> dataNotes; ///< what was read, assumed and left out of the images
    std::vector<PreflightCheck> preflight;
    std::optional<InputFit> fit; ///< none where the scan ended before the checks, and in run files of older versions
    ScanResult result;
    std::string toolVersion;
    std::string startedUtc; ///< ISO 8601
    std::string id; ///< of this scan, a random UUID; empty in run files of older versions
    /// Of each image used, in the order of imageIndices, lower-case hexadecimal; empty in run files of older versions.
    std::vector<std::string> imageSha256;
    std::string calibrationSha256; ///< of the constants that it was judged with; empty in run files of older versions
    /// What else is to be said of the file, such as that it holds no hashes; filled by readRunFile(), never stored.
    std::vector<Message> remarks;
};

} // namespace drm
