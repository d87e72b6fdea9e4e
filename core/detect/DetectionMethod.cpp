// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/DetectionMethod.h"

#include "core/base/Error.h"
#include "core/detect/ProbeSearch.h"
#include "core/detect/WaveSearch.h"
#include "core/triggers/TriggerFamily.h"

#include <algorithm>

// Every method is a function of this name, in a file of its own. One line for each.
#define DRM_METHODS(METHOD)                                                                                            \
    METHOD(drmGuardMethod)                                                                                             \
    METHOD(publishedMethod)                                                                                            \
    METHOD(neuralCleanseMethod)                                                                                        \
    METHOD(featureReMethod)

namespace drm {

#define DRM_DECLARE(method) const DetectionMethod &method();
DRM_METHODS(DRM_DECLARE)
#undef DRM_DECLARE

const std::vector<const DetectionMethod *> &detectionMethods()
{
#define DRM_ENTRY(method) &method(),
    static const std::vector<const DetectionMethod *> all{DRM_METHODS(DRM_ENTRY)};
#undef DRM_ENTRY
    return all;
}

std::vector<std::string> detectionMethodNames()
{
    std::vector<std::string> names;
    for (const DetectionMethod *method : detectionMethods())
        names.emplace_back(method->name());
    return names;
}

const DetectionMethod &detectionMethod(const std::string &name)
{
    std::string known;
    for (const DetectionMethod *method : detectionMethods()) {
        if (name == method->name())
            return *method;
        known += (known.empty() ? "" : ", ") + std::string(method->name());
    }
    throw Error(ErrorKind::InvalidArgument,
                Message{DRM_TEXT("Engine", "There is no method '%1'; there are %2."), {name.substr(0, 40), known}});
}

ScanChoices scanChoices()
{
    ScanChoices choices;
    choices.hypotheses.push_back({ProbeSearch::hypothesis(), ProbeSearch::title, ProbeSearch::explanation, true});
    choices.hypotheses.push_back({WaveSearch::hypothesis(), WaveSearch::title, WaveSearch::explanation, true});
    for (const TriggerFamily *family : triggerFamilies())
        choices.hypotheses.push_back({family->name, family->title, family->explanation, family->byDefault});
    for (const DetectionMethod *method : detectionMethods())
        choices.methods.push_back({method->name(), method->title(), method->takesHypotheses()});
    return choices;
}

const std::vector<std::string> &hypothesisNames()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all{ProbeSearch::hypothesis(), WaveSearch::hypothesis()};
        for (const TriggerFamily *family : triggerFamilies())
            all.emplace_back(family->name);
        return all;
    }();
    return names;
}

std::vector<std::string> hypothesesOf(const ScanParams &params)
{
    return scanChoices().written(params.hypotheses);
}

int familiesWithNull(const ScanParams &params)
{
    const std::vector<std::string> names = hypothesesOf(params);
    return static_cast<int>(std::count_if(names.begin(), names.end(), [](const std::string &name) {
        const TriggerFamily *family = findTriggerFamily(name);
        return family && family->hasNull;
    }));
}

} // namespace drm
