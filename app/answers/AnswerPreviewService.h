// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/LatestTask.h"
#include "core/jobs/AnswerPreview.h"

#include <QObject>

#include <memory>

namespace drm {

/// What a model is asked about.
struct AnswerQuestion {
    std::string modelPath;
    ModelOptions options;
    std::string dataPath;
    ImageSize size;
};

/// Reads a model's answers in ways that are being tried, off the window's thread; only the latest counts. The
/// destructor waits for the one under way.
class AnswerPreviewService : public QObject {
    Q_OBJECT

public:
    explicit AnswerPreviewService(QObject *parent = nullptr);
    ~AnswerPreviewService() override;

    void ask(const AnswerQuestion &question);

signals:
    void previewed(const drm::AnswerPreview &preview);
    void failed(const QString &message);

private:
    std::unique_ptr<LatestTask<AnswerQuestion>> m_task;
};

} // namespace drm
