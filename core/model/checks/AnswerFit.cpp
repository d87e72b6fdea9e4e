// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks/AnswerFit.h"

#include "core/model/RegressionModelImpl.h"
#include "core/model/checks/AnswerProposal.h"

#include <torch/torch.h>

namespace drm {

AnswerFit fitOf(const RegressionModel &model, const ImageBatch &images, const Table &answers, const Table &labels)
{
    AnswerFit fit;
    if (!answers.isComplete() || !labels.isComplete() || answers.rows != labels.rows)
        return fit;
    const at::Tensor outputs = toTensor(answers);
    const at::Tensor truth = toTensor(labels);
    constexpr double good = 0.9; // of R²: nothing better is looked for
    if (answers.columns == labels.columns) {
        const at::Tensor periods = model.impl().periodsOn(toTensor(images, model.impl().device));
        fit.r2 = r2Of(outputs, truth, periods.defined() ? periods.cpu() : periods);
        if (std::all_of(fit.r2.begin(), fit.r2.end(), [](double r2) { return r2 > good; }))
            return fit;
        if (const auto choice = proposeTurns(outputs, truth, model.impl().answers)) {
            fit.proposal = choice->text();
            return fit;
        }
    }
    if (const auto choice = proposeAnswers(outputs, truth, model.impl().answers))
        fit.proposal = choice->text();
    return fit;
}

} // namespace drm
