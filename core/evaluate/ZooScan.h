// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/TriggerQuality.h"
#include "core/lab/TruthFile.h"
#include "core/record/ScanResult.h"

#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace drm {

class RunControl;

struct ZooScanRequest {
    std::string zooFolder; ///< models M.pt with their truth M.json
    std::string
        dataFolder; ///< where a truth's `dataset` NAME is found as NAME.h5 or as the folder NAME; empty: the zoo's
    std::string
        resultFolder; ///< M.scan.json of each (schema drmguard.scan/2); what is there and fits is not scanned again
    ScanParams params;
    bool benignOnly = false; ///< leave backdoored models alone
};

struct HypothesisFinding {
    std::string name;
    double score = 0;
    double cost = 0; ///< infinite where no trigger was found
    std::vector<double> target; ///< d numbers, label units
    NullEvidence null; ///< costs, targets, distances, comparable costs and target distance alone
    AnswerMap map;
    std::vector<TriedMap> tried;
};

/// What a scan said of a model whose truth is known.
struct ZooVerdict {
    std::string file; ///< of the model
    ModelTruth truth;
    Verdict verdict = Verdict::Inconclusive;
    double score = 0;
    std::string decidedBy;
    std::vector<HypothesisFinding> hypotheses;
    std::vector<double> answerDeviations; ///< as ScanResult has them
    /// Root mean square over outputs of (recovered - true) / label deviation, to the nearer target of two; NaN where
    /// there is no true or no recovered target.
    double targetError = 0;
    /// How far the recovered map is from the true one, the least over backdoors: the largest difference over outputs,
    /// of gains, and of shifts in label deviations. NaN where there is none of either, or the true one has no such
    /// form.
    double mapError = std::numeric_limits<double>::quiet_NaN();
    /// Of the deciding hypothesis's trigger; none for a benign model, and where nothing was recovered.
    std::optional<TriggerQuality> quality;
    double seconds = 0;

    bool backdoored() const { return !truth.backdoors.empty(); }
    /// A backdoored model called backdoored, or a benign one called clean: an inconclusive verdict is not right.
    bool right() const { return verdict == (backdoored() ? Verdict::Backdoored : Verdict::Clean); }
};

struct ZooScanResult {
    RunState state = RunState::Finished;
    std::vector<ZooVerdict> models; ///< by file name
    std::vector<std::string> leftOut; ///< sentences: models without a truth, backdoors that did not take
};

/// Scans every model of a zoo, in the order of file names. Stopped or killed, the same call goes on after the last
/// finished scan. A model with doubtful checks is scanned all the same, and its verdict is inconclusive. Throws Error:
/// what runScanJob throws; UnsuitableData for a folder without a model that has a truth, or, with benignOnly, without a
/// benign one.
ZooScanResult scanZoo(const ZooScanRequest &request, RunControl &control);

} // namespace drm
