// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RerunCommand.h"

#include "app/cli/StopOnSignal.h"
#include "app/cli/TerminalProgress.h"
#include "core/base/Error.h"
#include "core/base/RunControl.h"
#include "core/base/Text.h"
#include "core/jobs/ScanJob.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>

namespace drm {

namespace {

/// Whether there was none.
bool tellDifferences(const RecordedReport &report)
{
    constexpr std::size_t most = 20;
    bool agrees = report.differences.empty();
    for (const ScanRecord &record : report.records) {
        for (const Message &alteration : record.result.alterations)
            std::cout << printable(alteration.english()) << "\n";
        agrees = agrees && record.result.alterations.empty();
    }
    for (std::size_t i = 0; i < std::min(report.differences.size(), most); ++i) {
        const ReportDifference &difference = report.differences[i];
        std::cout << "  " << difference.place << ": the report says "
                  << (difference.inReport.empty() ? "nothing" : difference.inReport) << ", the run file "
                  << (difference.inRun.empty() ? "nothing" : difference.inRun) << "\n";
    }
    if (report.differences.size() > most)
        std::cout << "  and " << report.differences.size() - most << " more\n";
    return agrees;
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
    app->add_option("--model", m_moved.models,
                    "Where a model is now; of several scans, for those of the model with its SHA-256")
        ->type_name("FILE");
    app->add_option("--data", m_moved.data,
                    "Where the images are now; given several times, for the scans of a set of that name")
        ->type_name("PATH");
    app->add_option("--reference", m_moved.references, "Where the reference of that name is now")->type_name("FILE");
    app->footer("Exit codes: 0 everything is as recorded, 1 something differs.");
    return app;
}

int RerunCommand::run()
{
    const RecordedReport report = readRecordedReport(m_report);
    if (!tellDifferences(report)) {
        std::cout << "The report does not agree with its run files, so nothing was scanned again.\n";
        return exitcode::failOnMatched;
    }
    std::vector<ScanRecord> finished;
    for (const ScanRecord &record : report.records)
        if (record.result.state == RunState::Stopped)
            std::cout << printable(record.request.modelPath)
                      << ": this scan was stopped before its end, so there is nothing to compare with.\n";
        else
            finished.push_back(record);
    if (finished.empty()) {
        std::cout << "Nothing was scanned again.\n";
        return exitcode::failOnMatched;
    }
    const std::vector<ScanRequest> requests = requestsAgain(finished, m_moved);
    bool agrees = true;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const ScanRequest &request = requests[i];
        std::cout << printable(request.modelPath) << std::endl;
        TerminalProgress progress;
        RunControl control(progress.observer());
        const StopOnSignal stop(control);
        const ScanRecord again = runScanJob(request, control);
        if (again.result.state == RunState::Stopped)
            return exitcode::stopped;
        agrees = tellComparison(finished[i], again) && agrees;
    }
    std::cout << (agrees ? "Everything is as recorded.\n" : "Not everything is as recorded.\n");
    return agrees ? exitcode::finished : exitcode::failOnMatched;
}

} // namespace drm
