// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/PlaygroundService.h"

#include <QObject>

#include <optional>

namespace drm {

class PlaygroundPanel;

/// Connects the playground's panel with its service. Model and data are opened a second time there, and only once the
/// panel can be seen.
class PlaygroundController : public QObject {
    Q_OBJECT

public:
    explicit PlaygroundController(PlaygroundPanel *panel);

    /// What is loaded in the window now; nothing where either path is empty.
    void setInputs(const PlaygroundInputs &inputs);
    /// Chooses the true trigger of this model when it is opened. Of other models it is never chosen beforehand.
    void showTruthOf(const std::string &modelPath) { m_truthOf = modelPath; }
    void setThrottled(bool throttled) { m_service.setThrottled(throttled); }

private:
    void openIfSeen();

    PlaygroundPanel *m_panel;
    PlaygroundService m_service;
    PlaygroundInputs m_inputs;
    std::string m_truthOf;
    bool m_opened = false; ///< m_inputs have been given to the service
};

} // namespace drm
