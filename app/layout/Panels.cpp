// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/Panels.h"

#include "core/detect/DetectionMethod.h"
#include "widgets/panels/activation/ActivationPanel.h"
#include "widgets/panels/case/CasePanel.h"
#include "widgets/panels/compare/ComparePanel.h"
#include "widgets/panels/data/DataPanel.h"
#include "widgets/panels/log/LogPanel.h"
#include "widgets/panels/loss/LossPanel.h"
#include "widgets/panels/parameters/ParametersPanel.h"
#include "widgets/panels/playground/PlaygroundPanel.h"
#include "widgets/panels/probe/ProbePanel.h"
#include "widgets/panels/report/ReportPanel.h"
#include "widgets/panels/steps/StepsPanel.h"
#include "widgets/panels/trigger/TriggerPanel.h"
#include "widgets/panels/verdict/VerdictPanel.h"

namespace drm {

QVector<Panel *> makePanels()
{
    return {
        new VerdictPanel, //
        new ParametersPanel(scanChoices()),
        new TriggerPanel,
        new LossPanel,
        new ProbePanel,
        new ActivationPanel,
        new PlaygroundPanel,
        new DataPanel,
        new LogPanel,
        new StepsPanel,
        new ComparePanel,
        new CasePanel,
        new ReportPanel,
    };
}

} // namespace drm
