// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RerunCommand.h"

#include "app/cli/StopOnSignal.h"
#include "app/cli/TerminalProgress.h"
#include "core/base/Error.h"
#include "core/base/RunControl.h"
#include "core/base/Text.h"
#include "core/jobs/ScanJob.h"
#include "core/report/document/Rerun.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>

namespace drm {

namespace {

/// Whether there was none.
bool tellDifferences(const ReportedRun &reported)
{
    for (const Message &alteration : reported.record.result.alterations)
        std::cout << printable(alteration.english()) << "\n";
    for (const ReportDifference &difference : reported.differences)
        std::cout << "  " << difference.place << ": the report says "
                  << (difference.inReport.empty() ? "nothing" : difference.inReport) << ", the run file "
                  << (difference.inRun.empty() ? "nothing" : difference.inRun) << "\n";
    return reported.record.result.alterations.empty() && reported.differences.empty();
}

bool tellComparison(const ScanRecord &before, const ScanRecord &after)
{
    std::vector<std::vector<std::string>> rows{{"", "recorded", "now", ""}};
    bool equal = true;
    for (const RunComparison &line : compareRuns(before, after)) {
        rows.push_back({line.what.english(), line.before, line.after, line.equal ? "same" : "DIFFERS"});
        equal = equal && line.equal;
    }
    std::cout << alignedTable(rows);
    return equal;
}

} // namespace

CLI::App *RerunCommand::addTo(CLI::App &program)
{
    CLI::App *app = program.add_subcommand(
        "rerun", "Scan again with the parameters that a report records, and compare verdict, costs and hashes");
    app->add_option("REPORT", m_report, "report.json in the folder of a report")->required()->type_name("FILE");
    app->add_option("--model", m_model, "Where the model is now, for a report on one")->type_name("FILE");
    app->add_option("--data", m_data, "Where the images are now")->type_name("PATH");
    return app;
}

int RerunCommand::run()
{
    const std::vector<ReportedRun> runs = readReportedRuns(m_report);
    if (!m_model.empty() && runs.size() != 1)
        throw CLI::ValidationError("--model", "can be given for a report on one scan alone");
    bool agrees = true;
    for (const ReportedRun &reported : runs)
        agrees = tellDifferences(reported) && agrees;
    if (!agrees) {
        std::cout << "The report does not agree with its run files, so nothing was scanned again.\n";
        return exitcode::failOnMatched;
    }
    for (const ReportedRun &reported : runs) {
        ScanRequest request = requestAgain(reported.record);
        if (!m_model.empty())
            request.modelPath = m_model;
        if (!m_data.empty())
            request.dataPath = m_data;
        std::cout << printable(request.modelPath) << std::endl;
        TerminalProgress progress;
        RunControl control(progress.observer());
        const StopOnSignal stop(control);
        const ScanRecord again = runScanJob(request, control);
        if (again.result.state == RunState::Stopped && reported.record.result.state != RunState::Stopped)
            return exitcode::stopped;
        agrees = tellComparison(reported.record, again) && agrees;
    }
    std::cout << (agrees ? "Everything is as recorded.\n" : "Not everything is as recorded.\n");
    return agrees ? exitcode::finished : exitcode::failOnMatched;
}

} // namespace drm
