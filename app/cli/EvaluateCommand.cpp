// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/EvaluateCommand.h"

#include "app/cli/StopOnSignal.h"
#include "app/cli/TerminalProgress.h"
#include "core/base/OutputFile.h"
#include "core/base/RunControl.h"
#include "core/lab/EvaluationReport.h"

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
    app->add_option("--results", m_request.resultFolder, "Folder for the JSON of each scan (default: DIR/scans)")
        ->type_name("DIR");
    m_options.addTo(*app, m_request.params);
    app->add_option("--threads", m_request.params.threads, "Worker threads (default: as many as the machine has)")
        ->check(CLI::Range(1, 1024))
        ->type_name("N");
    app->add_option("--out", m_out, "Write the tables as Markdown")->type_name("FILE");
    app->add_option("--plot", m_plot, "Write the scores as a strip plot")->type_name("FILE.svg");
    return app;
}

int EvaluateCommand::run()
{
    m_options.apply(m_request.params);
    if (m_request.resultFolder.empty())
        m_request.resultFolder = (std::filesystem::path(m_request.zooFolder) / "scans").string();
    for (const std::string &path : {m_out, m_plot}) {
        if (!path.empty())
            checkOutputPath(path, {});
    }
    TerminalProgress line;
    RunControl control;
    const StopOnSignal stop(control);
    const ZooScanResult result = scanZoo(m_request, control, [&line](const Progress &now) { line.update(now); });
    line.clear();
    const std::string report = evaluationReport(result);
    std::cout << report << std::flush;
    if (result.state == RunState::Stopped) {
        std::cerr << "drmguard: The evaluation was stopped. The same command goes on with it." << std::endl;
        return exitcode::Stopped;
    }
    if (!m_out.empty())
        writeTextFile(m_out, report);
    if (!m_plot.empty())
        writeTextFile(m_plot, scorePlot(result));
    return exitcode::Finished;
}

} // namespace drm
