// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProjectionService.h"

#include "core/base/ProcessSetup.h"

#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace drm {

struct ProjectionService::Worker {
    explicit Worker(ProjectionService &owner)
        : service(owner)
        , thread([this] { run(); })
    {
    }

    ~Worker()
    {
        {
            const std::lock_guard lock(mutex);
            quit = true;
        }
        changed.notify_all();
        thread.join();
    }

    void run()
    {
        lowerThreadPriority();
        for (;;) {
            ProjectionRequest request;
            {
                std::unique_lock lock(mutex);
                changed.wait(lock, [this] { return quit || asked; });
                if (quit)
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
            QMetaObject::invokeMethod(
                &service, [this, request, projection] { emit service.answered(request, projection); },
                Qt::QueuedConnection);
        }
    }

    ProjectionService &service;
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<ProjectionRequest> asked; ///< this and `quit` guarded by mutex
    bool quit = false;
    std::thread thread; ///< last: it uses all of the above
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
    {
        const std::lock_guard lock(m_worker->mutex);
        m_worker->asked = request;
    }
    m_worker->changed.notify_all();
}

} // namespace drm
