// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/ProjectionService.h"

#include "app/base/WorkerThread.h"
#include "core/torch/ProcessSetup.h"

#include <exception>
#include <optional>
#include <utility>

namespace drm {

struct ProjectionService::Worker : WorkerThread {
    explicit Worker(ProjectionService &owner)
        : WorkerThread(owner)
        , service(owner)
    {
        begin([this] { run(); });
    }

    ~Worker() { end(); }

    void run()
    {
        lowerThreadPriority();
        for (;;) {
            ProjectionRequest request;
            {
                Lock guard = lock();
                if (!wait(guard, [this] { return asked.has_value(); }))
                    return;
                request = *std::exchange(asked, std::nullopt);
            }
            FeatureProjection projection; // not valid: no plane
            try {
                projection = projectFeatures(request.features->benignFeatures, request.features->triggeredFeatures,
                                             request.basis);
            } catch (const std::exception &) {
                // Too little memory for a copy of the features: nothing can be shown, and the page says so.
            }
            tell(0, [this, request, projection] { emit service.answered(request, projection); });
        }
    }

    ProjectionService &service;
    std::optional<ProjectionRequest> asked;
};

ProjectionService::ProjectionService(QObject *parent)
    : QObject(parent)
{
}

ProjectionService::~ProjectionService() = default;

void ProjectionService::ask(const ProjectionRequest &request)
{
    if (!request.features)
        return;
    if (!m_worker)
        m_worker = std::make_unique<Worker>(*this);
    m_worker->change([&] { m_worker->asked = request; });
}

} // namespace drm
