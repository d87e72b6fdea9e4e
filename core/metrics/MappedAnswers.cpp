// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/MappedAnswers.h"

#include <torch/torch.h>

namespace drm {

at::Tensor mappedAnswers(const AnswerMap &map, const at::Tensor &answers, const at::Tensor &images)
{
    const at::NoGradGuard guard;
    const at::Tensor rows = answers.to(at::kDouble);
    const auto of = [&](const std::vector<double> &numbers) { return at::tensor(numbers).to(rows.options()); };
    at::Tensor mapped;
    if (!map.secondTarget.empty()) {
        const auto offset = [&](const std::vector<double> &target) {
            return ((rows - of(target)) / of(map.deviations).clamp_min(1e-12)).pow(2).sum(1, true);
        };
        mapped = at::where(offset(map.secondTarget) < offset(map.shift), of(map.secondTarget), of(map.shift));
    } else {
        mapped = rows * of(map.gain) + of(map.shift);
        if (map.needsBrightness()) {
            const at::Tensor means = images.flatten(1).to(rows.options()).mean(1, true);
            mapped = mapped + ((means - map.brightness) / map.brightnessDeviation).clamp(-2, 2) * of(map.swing);
        }
    }
    return mapped.to(answers.scalar_type());
}

} // namespace drm
