// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/detect/ScanTypes.h"
#include "core/model/Preflight.h"
#include "core/model/RegressionModel.h"

#include <functional>
#include <string>
#include <vector>

namespace drm {

class RunControl;

/// What the command line and the window ask for: the same job for both.
struct ScanRequest {
    std::string modelPath;
    std::string dataPath;
    DatasetOptions dataOptions;
    std::vector<std::string> references; ///< benign models of the same task; scanned first, for a sharper null
    ModelOptions model;
    int imageSize = 0; ///< pixels, square; 0: chosen by suggestImageSize
    std::string outPath; ///< run file (HDF5), or empty; the checkpoint stands beside it as outPath + ".resume"
    std::string checkpointPath; ///< empty: beside outPath, or none where that is empty too
    bool resume = false;
    ScanParams params;
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
    ScanResult result;
    std::string toolVersion;
    std::string startedUtc; ///< ISO 8601
};

/// Called once, before the first search, with what was made of the images; may be empty.
using DataNotesObserver = std::function<void(const std::vector<DataNote> &)>;

/// Opens model and data, runs the pre-flight, scans the references and the model, writes the run file. Throws
/// Error{UnsuitableModel} or Error{UnsuitableData} with the failed checks' sentences if the pre-flight fails.
ScanRecord runScanJob(const ScanRequest &request, RunControl &control, const DataNotesObserver &dataNotes = {});

/// The square size the model accepts and, where there are labels, predicts best at; 64 where any size would do.
int suggestImageSize(const RegressionModel &model, const Dataset &data);

/// The JSON of `drmguard scan --json` (schema drmguard.scan/2), pretty printed.
std::string toJson(const ScanRecord &record);

} // namespace drm
