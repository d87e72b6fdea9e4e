// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/RegressionModel.h"
#include "core/record/ImageSize.h"
#include "widgets/panels/playground/PlaygroundTypes.h"

#include <QObject>

#include <memory>
#include <string>

namespace drm {

/// What the playground works on.
struct PlaygroundInputs {
    std::string modelPath;
    ModelOptions model;
    std::string dataPath;
    ImageSize imageSize; ///< not given: as the model's truth says, else chosen by suggestImageSize

    bool operator==(const PlaygroundInputs &other) const;
};

/// Puts triggers on images and asks the model, on a thread of its own. Of several queries only the latest is answered:
/// one that has not begun when the next comes is dropped. The destructor waits for the one under way.
class PlaygroundService : public QObject {
    Q_OBJECT

public:
    explicit PlaygroundService(QObject *parent = nullptr);
    ~PlaygroundService() override;

    /// Opens model and data, and reads the truth beside the model where there is one; ends with opened() or failed().
    /// Drops all queries about earlier inputs.
    void open(const PlaygroundInputs &inputs);
    /// Answers nothing more about the inputs opened before.
    void close();
    void ask(const PlaygroundQuery &query);
    /// While a scan or a training has the processor, queries are answered a few times a second at most.
    void setThrottled(bool throttled);

signals:
    void opened(const drm::PlaygroundSetup &setup);
    void failed(const QString &message);
    void answered(const drm::PlaygroundAnswer &answer);

private:
    struct Worker;

    std::unique_ptr<Worker> m_worker;
};

} // namespace drm
