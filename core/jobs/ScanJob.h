// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/record/ScanTypes.h"
#include "core/model/checks/Preflight.h"
#include "core/model/RegressionModel.h"

#include <functional>
#include <optional>
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
    bool confirmed = false; ///< scan in spite of doubtful checks; the verdict is inconclusive then
    ScanParams params;
};

/// Where the size of the images of a scan comes from.
enum class SizeSource {
    Given, ///< asked for
    Labels, ///< the one at which the model predicts the labels best
    Images, ///< the images' own; nothing speaks for it or against it
    Guess ///< a usual one that the model accepts
};

/// What was found out about how images and model fit together.
struct InputFit {
    SizeSource sizeSource = SizeSource::Given;
    std::vector<double> r2; ///< Preflight::r2
};

struct SuggestedSize {
    int pixels = 0; ///< height and width
    SizeSource source = SizeSource::Guess;
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
};

/// Called once, before the first search, with what was made of the images; may be empty.
using DataNotesObserver = std::function<void(const std::vector<DataNote> &)>;

/// Opens model and data, runs the pre-flight, scans the references and the model, writes the run file. Throws
/// Error{UnsuitableModel} or Error{UnsuitableData} with the failed checks' sentences if the pre-flight fails,
/// ConfirmationNeeded if there are doubtful checks and the request is not confirmed (with it confirmed the verdict is
/// inconclusive, and its reason names them), Error{WriteFailed} where another job writes to the same run file
/// (OutputLock), UnsavedScan where the run file cannot be written. The checkpoint of a finished scan is removed once
/// its run file is on the disk.
ScanRecord runScanJob(const ScanRequest &request, RunControl &control, const DataNotesObserver &dataNotes = {});

/// The beginning of runScanJob alone: opens model and data, chooses the size, reads images and runs the pre-flight. The
/// record has its checks, whatever they say, and no result. Throws Error where that much is impossible.
ScanRecord checkScanInputs(const ScanRequest &request, RunControl &control);

/// The square size the model accepts and, where there are labels that it predicts, predicts best at; else the images'
/// own, or 64. Throws Error{UnsuitableModel} where the model accepts none, with the reason.
SuggestedSize suggestImageSize(const RegressionModel &model, const Dataset &data);

/// The JSON of `drmguard scan --json` (schema drmguard.scan/2), pretty printed.
std::string toJson(const ScanRecord &record);
/// The JSON of `drmguard inspect --model --data --json` (schema drmguard.checks/1): what checkScanInputs found.
std::string checksJson(const ScanRecord &record);

} // namespace drm
