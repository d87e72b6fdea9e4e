// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Scanner.h"

#include "core/base/RunControl.h"
#include "core/detect/Decision.h"
#include "core/detect/DetectionMethod.h"
#include "core/detect/ScanEstimate.h"
#include "core/detect/ScanSetup.h"
#include "core/detect/ScanWork.h"
#include "core/torch/StopScope.h"
#include "core/torch/ThreadCount.h"

#include <algorithm>

namespace drm {

namespace {

constexpr double settledScore = 2; ///< a chance of 0.25 %: further hypotheses would not turn the verdict

using Searches = std::vector<std::unique_ptr<ScanSearch>>;

/// A hypothesis that may yet turn the verdict gets more evidence.
void lookAgain(ScanWork &work, const Searches &searches)
{
    for (;;) {
        decide(work.result(), work.params());
        HypothesisResult *close = worthAnotherLook(work.result(), work.budget().looks);
        if (!close)
            break;
        const auto search = std::find_if(searches.begin(), searches.end(),
                                         [&](const auto &candidate) { return candidate->name() == close->name; });
        const double before = work.clock().seconds();
        work.clock().assign(anotherLook, (*search)->nextLook(*close));
        (*search)->lookAgain(work, *close);
        close->seconds += work.clock().seconds() - before;
        work.writeCheckpoint();
    }
    work.clock().skip(anotherLook);
}

void runAll(ScanWork &work, const Searches &searches)
{
    for (const auto &search : searches) {
        decide(work.result(), work.params());
        if (search->comesFirst() || work.params().complete
            || work.result().score < std::max(settledScore, work.result().threshold)) {
            search->run(work);
        } else {
            work.result().notNeeded.push_back(search->name());
            work.clock().skip(search->name());
        }
    }
    lookAgain(work, searches);
}

} // namespace

ScanResult scan(const RegressionModel &model, const ImageStore &images, const ScanParams &params, RunControl &control,
                const std::string &checkpointPath, bool resume)
{
    checkScanParams(params);
    const ThreadCount threads(params.threads);
    const StopScope stop(control);
    try {
        ScanWork work(model, images, params, control, checkpointPath);
        work.begin(resume, plannedWork(params, images.channels(), images.height(), images.width()));
        try {
            runAll(work, detectionMethod(params.method).searches(params));
            work.reportProgress("decision", 1, 1);
        } catch (const StopRequested &) {
            work.result().state = RunState::Stopped;
            work.keepPartialProbe();
            work.writeCheckpoint();
        }
        const Uninterrupted ending;
        decide(work.result(), params);
        work.result().seconds = work.clock().seconds();
        return std::move(work.result());
    } catch (const StopRequested &) { // among the benign answers; a checkpoint stays as it is
        ScanResult stopped;
        stopped.state = RunState::Stopped;
        stopped.imagesUsed = images.count();
        return stopped;
    }
}

} // namespace drm
