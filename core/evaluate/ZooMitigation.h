// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/ZooList.h"
#include "core/jobs/ScanJob.h"
#include "core/record/MitigationTypes.h"

#include <string>
#include <vector>

namespace drm {

class RunControl;

struct ZooMitigationRequest {
    std::string zooFolder;
    std::string dataFolder; ///< of the image sets that the truths name; empty: the zoo's
    /// M.run.h5 of each model's scan and M.METHOD.json of each mitigation (schema drmguard.mitigation/1); what is there
    /// and fits is not done again.
    std::string resultFolder;
    ScanParams scan; ///< of the scan that recovers the triggers
    std::vector<MitigationMethod> methods{MitigationMethod::DrmGuard, MitigationMethod::FineTune,
                                          MitigationMethod::FinePrune, MitigationMethod::NeuronPerturbation};
    int maxImages = 4000;
};

/// What a mitigation did, in label standard deviations, mean over outputs, on images it never saw.
struct ZooMitigation {
    std::string file; ///< of the model
    ModelTruth truth;
    MitigationMethod method = MitigationMethod::DrmGuard;
    bool treated = false; ///< false: no trigger was recovered, so that DrmGuard had nothing to work with
    double cleanBefore = 0;
    double cleanAfter = 0;
    double attackBefore = 0; ///< AE under the true trigger, mean over backdoors
    double attackAfter = 0;
    double defendingBefore = 0; ///< DAE under the true trigger, mean over backdoors
    double defendingAfter = 0;
    /// DAE of a benign model of the same image set and architecture under the same triggers, which hide something from
    /// it too; NaN where the zoo has none.
    double benignDefending = 0;
    double seconds = 0; ///< of the mitigation, without the scan
};

struct ZooMitigationResult {
    RunState state = RunState::Finished;
    std::vector<ZooMitigation> rows; ///< by file name, then method
    std::vector<std::string> leftOut; ///< sentences
};

/// Scans every backdoored model of a zoo and mitigates it with each method; the cleaned models are measured and not
/// kept. A model whose scan recovers no trigger stays as it was for DrmGuard. Stopped or killed, the same call goes on.
/// Throws what listZoo() and runMitigateJob() throw.
ZooMitigationResult mitigateZoo(const ZooMitigationRequest &request, RunControl &control);

/// Markdown: one row for each image set, attack and method: models, clean error, AE and DAE under the true trigger
/// before and after, DAE over the clean error of before, and the DAE of a benign model, means with 95 % bootstrap
/// intervals; then each model.
std::string mitigationReport(const ZooMitigationResult &result);

} // namespace drm
