// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/ProjectionService.h"

#include <exception>

namespace drm {

void ProjectionService::ask(const ProjectionRequest &request)
{
    if (!request.features)
        return;
    if (!m_task)
        m_task = std::make_unique<LatestTask<ProjectionRequest>>(
            *this, [this](const ProjectionRequest &question, int asOf) { answer(question, asOf); });
    m_task->ask(request);
}

void ProjectionService::answer(const ProjectionRequest &request, int asOf)
{
    FeatureProjection projection; // not valid: no plane
    try {
        projection =
            projectFeatures(request.features->benignFeatures, request.features->triggeredFeatures, request.basis);
    } catch (const std::exception &) {
        // Too little memory for a copy of the features: nothing can be shown, and the page says so.
    }
    m_task->tell(asOf, [this, request, projection] { emit answered(request, projection); });
}

} // namespace drm
