// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mitigate/Mitigation.h"

#include "core/base/Error.h"
#include "core/mitigate/FinePruning.h"
#include "core/mitigate/FineTuning.h"
#include "core/mitigate/MitigationWork.h"
#include "core/mitigate/NeuronPerturbation.h"
#include "core/mitigate/TriggerUnlearning.h"
#include "core/torch/ThreadCount.h"

namespace drm {

namespace {

/// False after a stop.
bool treat(MitigationWork &work)
{
    switch (work.params().method) {
    case MitigationMethod::FinePrune:
        return finePrune(work);
    case MitigationMethod::NeuronPerturbation:
        return perturbNeurons(work);
    case MitigationMethod::FineTune:
        return fineTune(work);
    case MitigationMethod::DrmGuard:
        break;
    }
    return unlearnTriggers(work);
}

} // namespace

MitigationResult mitigate(RegressionModel &model, const ImageBatch &images, const Table &labels,
                          const Backdoors &backdoors, const MitigateParams &params, RunControl &control)
{
    if (params.threads < 0)
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine", "The number of threads must not be negative."), {}});
    const ThreadCount threads(params.threads);
    // The optimising executor would rewrite the graph after a few steps and specialise it for every batch size.
    const torch::jit::GraphOptimizerEnabledGuard plain(false);
    MitigationWork work(model, images, labels, backdoors, params, control);
    MitigationResult &result = work.result();
    result.before = work.errorsOn(work.test);
    result.samples = work.samples();
    const std::vector<at::Tensor> original = work.copyOfParameters();
    if (!treat(work)) {
        result.state = RunState::Stopped;
        result.learningRate = 0;
        result.epoch = 0;
        result.prunedChannels = 0;
        work.restore(original);
    }
    result.after = work.errorsOn(work.test);
    const std::vector<MitigationSamples> samples = work.samples();
    for (std::size_t i = 0; i < samples.size(); ++i)
        result.samples[i].after = samples[i].after;
    result.seconds = work.seconds();
    return result;
}

} // namespace drm
