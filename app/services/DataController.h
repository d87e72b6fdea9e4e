// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/AnswerService.h"
#include "app/services/DataService.h"

#include <QObject>

namespace drm {

class DataPanel;
class SampleSelection;

/// Connects the data browser with what reads the images and what asks the model. Data are opened a second time there,
/// and only once the panel can be seen.
class DataController : public QObject {
    Q_OBJECT

public:
    DataController(DataPanel *panel, SampleSelection *selection);

    /// What is loaded in the window now; the data are enough, a model adds its answers. `busy`: a scan or a training
    /// has the processor.
    void setInputs(const PlaygroundInputs &inputs, bool busy);

private:
    void openIfSeen();
    void passModel();

    DataPanel *m_panel;
    SampleSelection *m_selection;
    DataService m_data;
    AnswerService m_answers;
    PlaygroundInputs m_inputs;
    std::shared_ptr<const Dataset> m_opened; ///< null until it is open
    bool m_asked = false; ///< the data of m_inputs have been given to the service
};

} // namespace drm
