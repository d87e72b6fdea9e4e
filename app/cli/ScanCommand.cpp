// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ScanCommand.h"

#include "app/cli/BlasNotice.h"
#include "app/cli/ScanSummary.h"
#include "app/cli/StopOnSignal.h"
#include "app/cli/Terminal.h"
#include "app/cli/TerminalProgress.h"
#include "core/base/OutputFile.h"
#include "core/base/RunControl.h"
#include "core/base/Text.h"
#include "core/detect/Scanner.h"
#include "core/jobs/ResumePoint.h"
#include "core/jobs/UnsavedScan.h"
#include "core/report/EvidencePlot.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iostream>

namespace drm {

namespace {

/// Through links, too; neither need exist.
bool isSameFile(const std::string &a, const std::string &b)
{
    std::error_code error;
    return std::filesystem::weakly_canonical(absolutePath(a), error)
        == std::filesystem::weakly_canonical(absolutePath(b), error);
}

} // namespace

CLI::App *ScanCommand::addTo(CLI::App &program)
{
    CLI::App *app = program.add_subcommand("scan", "Search a model for a backdoor and give a verdict");
    m_input.addTo(*app, m_request);
    m_options.addTo(*app, m_request.params);
    app->add_option(
           "--reference", m_request.references,
           "Benign model of the same task, from the lab for instance; it is scanned first and the verdict is held "
           "against it. May be given several times; each takes the time of a scan")
        ->type_name("FILE");
    app->add_option("--out", m_request.outPath, "Run file to write, for the workbench")->type_name("RUN.h5");
    app->add_option("--json", m_jsonPath, "Write the result as JSON; -: to standard output, and nothing else there")
        ->type_name("FILE|-");
    app->add_option("--plot", m_plotPath, "Draw what the verdict rests on: the null and the recovered target")
        ->type_name("FILE.svg");
    app->add_option("--fail-on", m_failOn, "Exit with 1 if this is the verdict")
        ->check(CLI::IsMember({"backdoored"}))
        ->type_name("VERDICT");
    app->add_flag("--resume", m_request.resume, "Go on with a stopped scan; needs the same --out and options");
    return app;
}

ScanRequest ScanCommand::request() const
{
    ScanRequest request = m_request;
    m_input.apply(request);
    m_options.apply(request.params);
    return request;
}

void ScanCommand::checkOptions(const ScanRequest &request) const
{
    if (request.resume && request.outPath.empty())
        throw CLI::ValidationError("--resume",
                                   "needs --out, because the state of a stopped scan is kept beside its run file");
    if (!m_plotPath.empty())
        checkOutputPath(m_plotPath, {request.modelPath, request.dataPath});
    if (m_jsonPath.empty() || jsonOnly())
        return;
    if (!request.outPath.empty() && isSameFile(m_jsonPath, request.outPath))
        throw CLI::ValidationError("--json", "and --out name the same file");
    checkOutputPath(m_jsonPath, {request.modelPath, request.dataPath});
}

int ScanCommand::run()
{
    const ScanRequest asked = request();
    checkOptions(asked);
    try {
        return report(scanOrResume(asked), true);
    } catch (const UnsavedScan &unsaved) {
        try {
            report(unsaved.record(), false);
        } catch (const Error &another) { // the JSON has no room either
            std::cerr << "drmguard: " << printable(another.what()) << std::endl;
        }
        throw;
    }
}

ScanRecord ScanCommand::scanOrResume(ScanRequest request) const
{
    if (request.resume) {
        ResumePoint point = findResumePoint(request);
        std::cerr << "drmguard: " << printable(point.message) << std::endl;
        if (point.kind == ResumePoint::Kind::Finished)
            return std::move(*point.finished);
    }

    announceBlas();
    TerminalProgress progress;
    RunObserver observer = progress.observer();
    observer.estimate = [](const ScanEstimate &estimate) {
        std::cerr << "drmguard: The scan will take ";
        if (estimate.probeSeconds < estimate.seconds)
            std::cerr << "about " << formatDuration(estimate.probeSeconds) << " if the probe settles it and up to "
                      << formatDuration(estimate.seconds) << " otherwise, and ";
        else
            std::cerr << "up to " << formatDuration(estimate.seconds) << " and ";
        std::cerr << formatNumber(estimate.memoryMib / 1024, 2) << " GiB of memory." << std::endl;
    };
    RunControl control(observer);
    const StopOnSignal stop(control);
    return runScanJob(request, control, [](const std::vector<DataNote> &notes) {
        for (const DataNote &note : notes)
            std::cerr << "drmguard: Images, " << toString(note.kind) << ": " << printable(note.text.english()) << "."
                      << std::endl;
    });
}

int ScanCommand::report(const ScanRecord &record, bool saved) const
{
    if (jsonOnly())
        std::cout << toJson(record);
    else
        std::cout << scanSummary(record, saved, terminal::usesColour());
    if (!m_jsonPath.empty() && !jsonOnly()) {
        writeTextFile(m_jsonPath, toJson(record));
        std::cout << "  JSON       " << printable(m_jsonPath) << "\n";
    }
    if (!m_plotPath.empty())
        writeTextFile(m_plotPath, evidencePlot(record.result).svg);
    std::cout.flush();

    if (record.result.state == RunState::Stopped && saved) {
        std::cerr << "drmguard: "
                  << (record.request.outPath.empty()
                          ? "The scan was stopped. With --out it could be resumed."
                          : "The scan was stopped. The same command with --resume goes on from here.")
                  << std::endl;
        return exitcode::stopped;
    }
    const bool matched = !m_failOn.empty() && m_failOn == toString(record.result.verdict);
    return matched ? exitcode::failOnMatched : exitcode::finished;
}

} // namespace drm
