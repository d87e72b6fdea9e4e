// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/LatestTask.h"
#include "widgets/panels/activation/ProjectionPage.h"

#include <QObject>

#include <memory>

namespace drm {

/// Computes principal components on a thread of its own, which starts with the first request. Of several requests only
/// the latest is answered: one that has not begun when the next comes is dropped. The destructor waits for the one
/// under way, a fraction of a second.
class ProjectionService : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void ask(const ProjectionRequest &request);

signals:
    void answered(const drm::ProjectionRequest &request, const drm::FeatureProjection &projection);

private:
    void answer(const ProjectionRequest &request, int asOf);

    std::unique_ptr<LatestTask<ProjectionRequest>> m_task;
};

} // namespace drm
