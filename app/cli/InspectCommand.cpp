// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/InspectCommand.h"

#include "app/cli/BlasNotice.h"
#include "app/cli/ScanSummary.h"
#include "app/cli/StopOnSignal.h"
#include "core/base/RunControl.h"
#include "core/data/Dataset.h"
#include "core/intake/ModelIntake.h"
#include "core/jobs/Inspect.h"
#include "core/jobs/ModelData.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace drm {

CLI::App *InspectCommand::addTo(CLI::App &program)
{
    CLI::App *app = program.add_subcommand(
        "inspect", "Say what a model or an image set is; with both, whether a scan of them would say anything");
    m_input.addFilesTo(*app, m_request);
    app->add_flag("--json", m_json, "As JSON");
    return app;
}

int InspectCommand::run()
{
    m_input.apply(m_request);
    if (m_request.modelPath.empty() && m_request.dataPath.empty())
        throw CLI::RequiredError("--model or --data");
    if (!m_request.modelPath.empty())
        announceBlas();
    if (!m_request.modelPath.empty() && !m_request.dataPath.empty())
        return inspectTogether();
    if (!m_request.modelPath.empty()) {
        const ModelInfo info = openModel(m_request.modelPath, modelData(m_request.model, nullptr).options)->info();
        std::cout << (m_json ? modelJson(info) : modelText(info));
    } else {
        const DataSummary summary = summarise(*openDataset(m_request.dataPath, m_request.dataOptions));
        std::cout << (m_json ? dataJson(summary) : dataText(summary));
    }
    std::cout.flush();
    return exitcode::finished;
}

int InspectCommand::inspectTogether() const
{
    RunControl control;
    const StopOnSignal stop(control);
    const ScanRecord record = checkScanInputs(m_request, control);
    if (record.result.state == RunState::Stopped)
        return exitcode::stopped;
    if (m_json) {
        std::cout << checksJson(record);
    } else {
        std::cout << modelText(record.model) << "\n"
                  << dataText(summarise(*openDataset(m_request.dataPath, m_request.dataOptions)))
                  << "\nChecks before a scan\n"
                  << checkSummary(record);
    }
    std::cout.flush();
    return passed(record.preflight) ? exitcode::finished : exitcode::inputUnusable;
}

} // namespace drm
