// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DataCommand.h"

#include "app/cli/StopOnSignal.h"
#include "app/cli/TerminalProgress.h"
#include "core/base/Text.h"
#include "core/curate/CheckData.h"
#include "core/curate/SplitData.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <numeric>

namespace drm {

void DataCommand::addSource(CLI::App &app)
{
    app.add_option("--data", m_path, "Images: a folder, a table, an HDF5 file or a published set (docs/datasets.md)")
        ->required()
        ->type_name("PATH");
    app.add_flag("--strict", m_options.strict,
                 "Refuse a set with damaged images, missing files or labels that are no numbers");
}

CLI::App *DataCommand::addTo(CLI::App &program)
{
    CLI::App *app = program.add_subcommand("data", "Check, convert or split an image set");
    app->require_subcommand(1);
    m_check =
        app->add_subcommand("check", "Read every image: which are damaged, alike or labelled far from the others");
    addSource(*m_check);
    m_check->add_flag("--json", m_json, "As JSON");

    m_convert = app->add_subcommand("convert", "Write an image set as HDF5");
    addSource(*m_convert);
    m_convert
        ->add_option("--out", m_request.out,
                     "File to write, ending with .h5; or a folder of such files, which goes on where it was stopped")
        ->required()
        ->type_name("PATH");
    m_convert->add_option("--size", m_size, "Height and width in pixels (default: those of the first image)")
        ->check(CLI::Range(8, 8192));
    m_convert->add_flag("--grey", m_request.grey, "One channel instead of red, green, blue");

    CLI::App *split = app->add_subcommand("split", "Write parts of an image set as HDF5");
    addSource(*split);
    split->add_option("--by", m_by, "person: nobody is in two parts; order: the first images, then the next; random")
        ->check(CLI::IsMember({"person", "order", "random"}))
        ->capture_default_str();
    split->add_option("--shares", m_shares, "Of the images, for each part, separated by commas")
        ->delimiter(',')
        ->capture_default_str();
    split->add_option("--out", m_parts, "A file or folder for each part, as of convert; separated by commas")
        ->delimiter(',')
        ->required()
        ->type_name("PATH");
    split->add_option("--size", m_size, "Height and width in pixels (default: those of the first image)")
        ->check(CLI::Range(8, 8192));
    split->add_option("--seed", m_seed, "Of person and random")->capture_default_str();
    return app;
}

int DataCommand::run()
{
    m_request.height = m_request.width = m_size;
    return m_check->parsed() ? check() : m_convert->parsed() ? convert() : split();
}

int DataCommand::check() const
{
    const std::unique_ptr<Dataset> data = openDataset(m_path, m_options);
    TerminalProgress progress;
    RunControl control(progress.observer());
    const StopOnSignal stop(control);
    const DataCheck result = checkData(*data, control);
    progress.clear();
    std::cout << (m_json ? checkJson(result, *data) : checkText(result, *data)) << std::flush;
    return result.state == RunState::Stopped ? exitcode::stopped : exitcode::finished;
}

int DataCommand::convert()
{
    const std::unique_ptr<Dataset> data = openDataset(m_path, m_options);
    m_request.indices.resize(static_cast<std::size_t>(data->size()));
    std::iota(m_request.indices.begin(), m_request.indices.end(), 0);
    return write(*data, m_request);
}

int DataCommand::split()
{
    if (m_parts.size() != m_shares.size())
        throw CLI::ValidationError("--out",
                                   "There are " + std::to_string(m_shares.size()) + " shares and "
                                       + std::to_string(m_parts.size()) + " files; give one of each a part.");
    const std::unique_ptr<Dataset> data = openDataset(m_path, m_options);
    const SplitBy by = m_by == "person" ? SplitBy::Person : m_by == "order" ? SplitBy::Order : SplitBy::Random;
    const std::vector<std::vector<std::int64_t>> parts = splitData(*data, by, m_shares, m_seed);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        ConvertRequest request = m_request;
        request.out = m_parts[i];
        request.indices = parts[i];
        if (const int code = write(*data, request); code != exitcode::finished)
            return code;
    }
    return exitcode::finished;
}

int DataCommand::write(const Dataset &data, const ConvertRequest &request) const
{
    TerminalProgress progress;
    RunControl control(progress.observer());
    const StopOnSignal stop(control);
    const ConvertResult result = convertData(data, request, control);
    progress.clear();
    std::cout << printable(request.out) << ": " << formatCount(result.images) << " images";
    if (result.present > 0)
        std::cout << ", " << formatCount(result.present) << " of them there already";
    std::cout << "\n";
    if (result.damaged > 0)
        std::cout << "  left out, because they cannot be read: " << formatCount(result.damaged) << "\n";
    for (const Message &reason : result.firstDamaged)
        std::cout << "    " << reason.english() << "\n";
    if (result.state == RunState::Stopped)
        std::cout << "  stopped before the end"
                  << (result.images > 0 ? "; the same command goes on from there" : "; nothing was written") << "\n";
    std::cout << std::flush;
    return result.state == RunState::Stopped ? exitcode::stopped : exitcode::finished;
}

} // namespace drm
