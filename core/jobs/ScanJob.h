// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanRecord.h"

#include <functional>
#include <string>
#include <vector>

namespace drm {

class Dataset;
class RegressionModel;
class RunControl;

struct SuggestedSize {
    ImageSize size;
    SizeSource source = SizeSource::Guess;
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

/// The size the model accepts and, where there are labels that it predicts, predicts best at; else the images'
/// own, or 64. Throws Error{UnsuitableModel} where the model accepts none, with the reason.
SuggestedSize suggestImageSize(const RegressionModel &model, const Dataset &data);

/// The JSON of `drmguard scan --json` (schema drmguard.scan/2), pretty printed.
std::string toJson(const ScanRecord &record);
/// The JSON of `drmguard inspect --model --data --json` (schema drmguard.checks/1): what checkScanInputs found.
std::string checksJson(const ScanRecord &record);

} // namespace drm
