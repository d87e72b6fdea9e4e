// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/DataController.h"

#include "widgets/panels/data/DataPanel.h"
#include "widgets/plot/SampleSelection.h"
#include "widgets/text/FileName.h"

namespace drm {

DataController::DataController(DataPanel *panel, SampleSelection *selection)
    : QObject(panel)
    , m_panel(panel)
    , m_selection(selection)
{
    connect(m_panel, &DataPanel::setupWanted, this, &DataController::openIfSeen);
    connect(m_panel, &DataPanel::thumbnailsWanted, &m_data, &DataService::readThumbnails);
    connect(m_panel, &DataPanel::detailsWanted, this, [this](qint64 sample) {
        m_data.readDetails(sample);
        m_answers.ask(sample);
    });
    connect(&m_data, &DataService::opened, this,
            [this](const DataSetup &setup, const std::shared_ptr<const Dataset> &data) {
                m_opened = data;
                passModel();
                m_panel->setSetup(setup);
            });
    connect(&m_data, &DataService::failed, m_panel, &DataPanel::showEmpty);
    connect(&m_data, &DataService::thumbnailsRead, m_panel, &DataPanel::setThumbnails);
    connect(&m_data, &DataService::detailsRead, m_panel, &DataPanel::setDetails);
    connect(&m_data, &DataService::labelsProgressed, m_panel, &DataPanel::showLabelProgress);
    connect(&m_data, &DataService::labelsRead, m_panel, &DataPanel::showLabels);
    connect(&m_data, &DataService::labelsFailed, m_panel, &DataPanel::showLabelFailure);
    connect(&m_answers, &AnswerService::answered, m_panel, &DataPanel::setAnswer);
}

void DataController::setInputs(const PlaygroundInputs &inputs, bool busy)
{
    m_answers.setThrottled(busy);
    if (inputs == m_inputs)
        return;
    const bool otherData = inputs.dataPath != m_inputs.dataPath;
    m_inputs = inputs;
    if (otherData) {
        m_asked = false;
        m_opened.reset();
        m_data.close(); // what was opened before must not turn up under the new name
        m_selection->clear(); // its numbers mean other images now
        m_panel->showEmpty(DataPanel::invitation());
    }
    passModel();
    if (m_opened && m_panel->currentSample() >= 0)
        m_answers.ask(m_panel->currentSample());
    openIfSeen();
}

void DataController::passModel()
{
    m_answers.setInputs(m_inputs, m_opened);
    m_panel->setModelOpen(!m_inputs.modelPath.empty());
}

void DataController::openIfSeen()
{
    if (m_asked || m_inputs.dataPath.empty() || m_panel->visibleRegion().isEmpty())
        return;
    m_asked = true;
    m_panel->showOpening(fileNameOf(m_inputs.dataPath));
    m_data.open(m_inputs.dataPath);
}

} // namespace drm
