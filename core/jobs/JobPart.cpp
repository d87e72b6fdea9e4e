// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/JobPart.h"

#include "core/record/ScanResult.h"

namespace drm {

RunObserver observerOfPart(const RunControl &whole, double first, double last, const std::string &prefix,
                           int phasesBefore)
{
    RunObserver observer = whole.observer();
    if (observer.progress) {
        observer.progress = [&whole, first, last, prefix](Progress now) {
            if (now.secondsLeft >= 0 && now.fraction > 0.01)
                now.secondsLeft += now.secondsLeft / (1.01 - now.fraction) * (1 - last) / (last - first);
            now.fraction = first + (last - first) * now.fraction;
            now.stage = prefix + now.stage;
            whole.observer().progress(now);
        };
    }
    if (phasesBefore == 0)
        return observer;
    const auto shift = [phasesBefore](const auto &report, auto index) {
        using Report = std::decay_t<decltype(report)>;
        if (!report)
            return Report{};
        return Report([report, index, phasesBefore](auto item) {
            item.*index += phasesBefore;
            report(item);
        });
    };
    observer.phaseStarted = shift(observer.phaseStarted, &PhaseInfo::index);
    observer.iteration = shift(observer.iteration, &IterationRecord::phase);
    observer.preview = shift(observer.preview, &TriggerPreview::phase);
    return observer;
}

} // namespace drm
