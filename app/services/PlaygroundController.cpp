// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/PlaygroundController.h"

#include "widgets/panels/playground/PlaygroundPanel.h"
#include "widgets/text/Translated.h"

namespace drm {

PlaygroundController::PlaygroundController(PlaygroundPanel *panel)
    : QObject(panel)
    , m_panel(panel)
{
    connect(m_panel, &PlaygroundPanel::setupWanted, this, &PlaygroundController::openIfSeen);
    connect(m_panel, &PlaygroundPanel::queried, &m_service, &PlaygroundService::ask);
    connect(&m_service, &PlaygroundService::opened, this, [this](const PlaygroundSetup &setup) {
        m_panel->setSetup(setup);
        if (m_inputs.modelPath == m_truthOf)
            m_panel->selectKnownTrigger(0);
        if (setup.truthRefusal)
            emit m_panel->notice(translated(*setup.truthRefusal), true);
    });
    connect(&m_service, &PlaygroundService::answered, m_panel, &PlaygroundPanel::showAnswer);
    connect(&m_service, &PlaygroundService::failed, m_panel, &PlaygroundPanel::showEmpty);
}

void PlaygroundController::setInputs(const PlaygroundInputs &inputs)
{
    if (inputs == m_inputs)
        return;
    m_inputs = inputs;
    m_opened = false;
    m_service.close(); // what was opened before must not turn up under the new names
    m_panel->showEmpty(PlaygroundPanel::invitation());
    openIfSeen();
}

void PlaygroundController::openIfSeen()
{
    if (m_opened || m_inputs.modelPath.empty() || m_inputs.dataPath.empty() || m_panel->visibleRegion().isEmpty())
        return;
    m_opened = true;
    m_panel->showOpening();
    m_service.open(m_inputs);
}

} // namespace drm
