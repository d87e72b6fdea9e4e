// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/EvaluateCommand.h"

#include "app/cli/StopOnSignal.h"
#include "app/cli/TerminalProgress.h"
#include "core/base/OutputFile.h"
#include "core/base/RunControl.h"
#include "core/evaluate/EvaluationReport.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iostream>

namespace drm {

CLI::App *EvaluateCommand::addTo(CLI::App &program)
{
    CLI::App *app = program.add_subcommand(
        "evaluate",
        "Scan models whose truth is known and say how often the verdicts are right; goes on where it was "
        "stopped");
    app->add_option("--zoo", m_request.zooFolder, "Folder of models M.pt, each with its truth M.json")
        ->required()
        ->type_name("DIR");
    app->add_option("--data", m_request.dataFolder, "Folder of the image sets that the truths name (default: the zoo)")
        ->type_name("DIR");
    app->add_option("--results", m_request.resultFolder,
                    "Folder for the JSON of each scan or mitigation (default: DIR/scans, with another method "
                    "DIR/scans-METHOD, with --mitigate DIR/mitigations)")
        ->type_name("DIR");
    m_options.addTo(*app, m_request.params);
    app->add_option("--threads", m_request.params.threads, "Worker threads (default: as many as the machine has)")
        ->check(CLI::Range(1, 1024))
        ->type_name("N");
    app->add_flag("--mitigate", m_mitigate,
                  "Clean every backdoored model with each method of `drmguard mitigate`, and say what that did");
    app->add_option("--methods", m_methods, "With --mitigate: the methods, separated by commas")
        ->delimiter(',')
        ->check(CLI::IsMember(mitigationMethodNames()))
        ->type_name("LIST")
        ->capture_default_str();
    app->add_option("--out", m_out, "Write the tables as Markdown")->type_name("FILE");
    app->add_option("--plot", m_plot, "Write the scores as a strip plot")->type_name("FILE.svg");
    return app;
}

ZooMitigationRequest EvaluateCommand::mitigations() const
{
    ZooMitigationRequest request;
    request.zooFolder = m_request.zooFolder;
    request.dataFolder = m_request.dataFolder;
    request.resultFolder = m_request.resultFolder;
    request.scan = m_request.params;
    request.methods.clear();
    for (const std::string &name : m_methods)
        request.methods.push_back(mitigationMethodFromString(name));
    return request;
}

int EvaluateCommand::run()
{
    m_options.apply(m_request.params);
    if (m_request.resultFolder.empty()) {
        const bool own = m_request.params.method == "drmguard";
        const std::string name = m_mitigate ? "mitigations"
            : own                           ? "scans"
                                            : std::string("scans-") + m_request.params.method;
        m_request.resultFolder = (std::filesystem::path(m_request.zooFolder) / name).string();
    }
    if (m_mitigate && !m_plot.empty())
        throw CLI::ValidationError("--plot", "there is no plot of mitigations; use --out");
    for (const std::string &path : {m_out, m_plot})
        if (!path.empty())
            checkOutputPath(path, {});
    TerminalProgress line;
    RunControl control(line.observer());
    const StopOnSignal stop(control);
    std::string report;
    std::string plot;
    RunState state = RunState::Finished;
    if (m_mitigate) {
        const ZooMitigationResult result = mitigateZoo(mitigations(), control);
        report = mitigationReport(result);
        state = result.state;
    } else {
        const ZooScanResult result = scanZoo(m_request, control);
        report = evaluationReport(result);
        plot = scorePlot(result);
        state = result.state;
    }
    line.clear();
    std::cout << report << std::flush;
    if (state == RunState::Stopped) {
        std::cerr << "drmguard: The evaluation was stopped. The same command goes on with it." << std::endl;
        return exitcode::stopped;
    }
    if (!m_out.empty())
        writeTextFile(m_out, report);
    if (!m_plot.empty())
        writeTextFile(m_plot, plot);
    return exitcode::finished;
}

} // namespace drm
