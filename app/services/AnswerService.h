// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/PlaygroundService.h"
#include "widgets/panels/data/DataTypes.h"

#include <QObject>

#include <memory>

namespace drm {

class Dataset;

/// Asks the model for its answer to single samples, on a thread of its own. The model is opened when the first answer
/// is wanted. Of several questions only the latest is answered. The destructor waits for the one under way.
class AnswerService : public QObject {
    Q_OBJECT

public:
    explicit AnswerService(QObject *parent = nullptr);
    ~AnswerService() override;

    /// From now on this model answers about this set; nothing does where either is missing. Drops what was asked
    /// before.
    void setInputs(const PlaygroundInputs &inputs, const std::shared_ptr<const Dataset> &data);
    void ask(qint64 sample);
    /// While a scan or a training has the processor, questions are answered a few times a second at most.
    void setThrottled(bool throttled);

signals:
    void answered(const drm::SampleAnswer &answer);

private:
    struct Worker;

    std::unique_ptr<Worker> m_worker;
};

} // namespace drm
