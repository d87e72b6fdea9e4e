// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MitigateCommand.h"

#include "app/cli/BlasNotice.h"
#include "app/cli/ScanOptions.h"
#include "app/cli/StopOnSignal.h"
#include "app/cli/TerminalProgress.h"
#include "core/base/OutputFile.h"
#include "core/base/RunControl.h"
#include "core/base/Text.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <vector>

namespace drm {

namespace {

/// Clean error, and AE and DAE under each trigger, before and after, in label standard deviations.
std::string errorTable(const MitigateRecord &record)
{
    const MitigationResult &result = record.result;
    const auto text = [&](const std::vector<double> &errors) {
        return formatNumber(inDeviations(errors, result.labelStd));
    };
    std::vector<std::vector<std::string>> rows{{"error, in label deviations", "before", "after"}};
    rows.push_back({"clean", text(result.before.clean), text(result.after.clean)});
    const auto add = [&](const std::string &prefix, const std::vector<std::string> &names,
                         const std::vector<DefenceErrors::Triggered> &before,
                         const std::vector<DefenceErrors::Triggered> &after) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            const std::string trigger = prefix + printable(names[i]);
            rows.push_back({"AE, " + trigger, text(before.at(i).attack), text(after.at(i).attack)});
            rows.push_back({"DAE, " + trigger, text(before.at(i).defending), text(after.at(i).defending)});
        }
    };
    add("recovered ", record.recovered, result.before.recovered, result.after.recovered);
    add("true ", record.planted, result.before.planted, result.after.planted);
    return alignedTable(rows);
}

} // namespace

CLI::App *MitigateCommand::addTo(CLI::App &program)
{
    CLI::App *app = program.add_subcommand(
        "mitigate", "Clean a backdoored model with the trigger that a scan recovered, and scan it again");
    m_input.addTo(*app, m_request.scan);
    app->add_option("--run", m_request.runPath, "Run file of a scan of this model (default: it is scanned first)")
        ->type_name("RUN.h5");
    app->add_option("--method", m_method,
                    "drmguard: to images under the recovered triggers the model learns to answer as to the same images "
                    "without; fine-tune: benign images and labels alone; fine-prune, anp: channels are switched off; "
                    "the last three are there to "
                    "compare with")
        ->check(CLI::IsMember(mitigationMethodNames()))
        ->type_name("NAME")
        ->capture_default_str();
    app->add_option("--images", m_request.maxImages, "Images to train, choose and measure with")
        ->check(CLI::Range(40, 100000))
        ->type_name("N")
        ->capture_default_str();
    app->add_option("--epochs", m_request.params.epochs,
                    "Passes over the images, or over 640 of them where there are more")
        ->check(CLI::Range(1, 1000))
        ->type_name("N")
        ->capture_default_str();
    app->add_option("--budget", m_budget, "Of the scans before and after: quick, standard or thorough")
        ->check(CLI::IsMember({"quick", "standard", "thorough"}))
        ->type_name("NAME")
        ->capture_default_str();
    app->add_option("--seed", m_request.params.seed, "Of the choice and the split of the images, and of the scans")
        ->check(isSeed)
        ->type_name("N")
        ->capture_default_str();
    app->add_flag("--own-labels", m_request.ownLabels, "Take the model's own benign answers for labels");
    app->add_option("--out", m_request.outPath, "Cleaned model to write, TorchScript")
        ->required()
        ->type_name("CLEAN.pt");
    app->add_option("--json", m_jsonPath, "Write the result as JSON")->type_name("FILE");
    return app;
}

int MitigateCommand::run()
{
    m_request.scan.params.budget = budgetFromString(m_budget);
    m_input.apply(m_request.scan);
    m_request.params.method = mitigationMethodFromString(m_method);
    m_request.scan.params.seed = m_request.params.seed;
    m_request.params.threads = m_request.scan.params.threads;
    if (!m_jsonPath.empty())
        checkOutputPath(m_jsonPath, {m_request.scan.modelPath, m_request.scan.dataPath, m_request.outPath});
    announceBlas();
    TerminalProgress line;
    RunControl control(line.observer());
    const StopOnSignal stop(control);
    const MitigateRecord record = runMitigateJob(m_request, control);
    line.clear();
    if (record.after)
        std::cout << errorTable(record) << "\n";
    std::cout << printable(record.verdict.english()) << std::endl;
    if (!m_jsonPath.empty())
        writeTextFile(m_jsonPath, toJson(record));
    if (record.state == RunState::Stopped)
        return exitcode::stopped;
    return record.failed ? exitcode::failOnMatched : exitcode::finished;
}

} // namespace drm
