// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mitigate/FineTuning.h"

#include "core/base/Text.h"
#include "core/detect/ScanSetup.h"

#include <torch/torch.h>

#include <limits>

namespace drm {

namespace {

/// One epoch; false after a stop.
bool trainEpoch(MitigationWork &work, const TuningParams &tuning, torch::optim::Adam &optimizer,
                at::Generator &generator, double share)
{
    for (const at::Tensor &rows : work.batches(generator)) {
        if (!work.proceed(share, "fine-tuning"))
            return false;
        const at::Tensor loss = tuning.loss(rows, generator);
        optimizer.zero_grad();
        loss.backward();
        optimizer.step();
        if (tuning.afterStep)
            tuning.afterStep();
    }
    return true;
}

void setRate(torch::optim::Adam &optimizer, double rate)
{
    for (torch::optim::OptimizerParamGroup &group : optimizer.param_groups())
        static_cast<torch::optim::AdamOptions &>(group.options()).lr(rate);
}

} // namespace

bool tune(MitigationWork &work, const TuningParams &tuning)
{
    const MitigateParams &params = work.params();
    for (at::Tensor parameter : work.parameters())
        parameter.requires_grad_(true);
    const std::vector<at::Tensor> start = work.copyOfParameters();
    std::vector<at::Tensor> best = start;
    const std::vector<double> untuned = work.validationTerms();
    double bestError = params.method == MitigationMethod::DrmGuard ? std::numeric_limits<double>::infinity()
                                                                   : work.choiceError(untuned);
    const double all = static_cast<double>(tuning.learningRates.size()) * tuning.epochs;
    int before = 0; // epochs of the learning rates before this one, at most
    for (const double rate : tuning.learningRates) {
        work.restore(start);
        torch::optim::Adam optimizer(work.parameters(), torch::optim::AdamOptions(rate));
        at::Generator generator = generatorFor(params.seed, "mitigation order");
        work.startPhase("learning rate " + formatNumber(rate), tuning.epochs);
        work.endEpoch(0, untuned);
        double bestOfRate = std::numeric_limits<double>::infinity();
        int stale = 0;
        for (int epoch = 1; epoch <= tuning.epochs && (tuning.decay || stale < params.patience); ++epoch) {
            if (tuning.decay)
                setRate(optimizer, rate * (tuning.epochs - epoch + 1) / tuning.epochs);
            if (!trainEpoch(work, tuning, optimizer, generator, (before + epoch - 1) / all))
                return false;
            if (epoch % tuning.judgeEvery != 0 && epoch != tuning.epochs)
                continue;
            const std::vector<double> terms = work.validationTerms();
            work.endEpoch(epoch, terms);
            const double error = work.choiceError(terms);
            stale = error < bestOfRate ? 0 : stale + 1;
            bestOfRate = std::min(bestOfRate, error);
            const bool settled = !tuning.decay || epoch > tuning.epochs * 3 / 4;
            if (settled && error < bestError) {
                bestError = error;
                best = work.copyOfParameters();
                work.result().learningRate = rate;
                work.result().epoch = epoch;
            }
        }
        before += tuning.epochs;
    }
    work.restore(best);
    return true;
}

bool fineTune(MitigationWork &work, const std::vector<PrunedLayer> &pruned)
{
    TuningParams tuning;
    tuning.learningRates = {1e-3, 3e-4};
    tuning.epochs = work.params().epochs;
    tuning.loss = [&work](const at::Tensor &rows, at::Generator &) {
        const LabelledImages batch = work.trainRows(rows);
        return work.loss(batch.images.contiguous(at::MemoryFormat::ChannelsLast), batch.labels);
    };
    tuning.afterStep = [&pruned] {
        for (const PrunedLayer &layer : pruned)
            layer.apply();
    };
    return tune(work, tuning);
}

} // namespace drm
