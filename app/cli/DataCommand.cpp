// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DataCommand.h"

#include "app/cli/StopOnSignal.h"
#include "app/cli/TerminalProgress.h"
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/curate/CheckData.h"
#include "core/curate/DescribeData.h"
#include "core/curate/SplitData.h"
#include "core/data/LabelText.h"
#include "core/data/list/FolderFiles.h"

#include <CLI/CLI.hpp>

#include <fnmatch.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <numeric>

namespace drm {

namespace {

/// "a, b, c"
std::string namesOf(const std::vector<TableSurvey::Column> &columns)
{
    constexpr std::size_t mostShown = 1000;
    std::string names;
    for (const TableSurvey::Column &column : columns)
        if (names.size() < mostShown)
            names += (names.empty() ? "" : ", ") + printable(column.name);
    return names;
}

/// "yaw:deg" of a table that has a column yaw.
std::vector<SetDescription::Label> labelsOf(const std::vector<std::string> &asked, const TableSurvey &survey)
{
    const auto has = [&](const std::string &name) {
        return std::any_of(survey.columns.begin(), survey.columns.end(),
                           [&](const TableSurvey::Column &column) { return column.name == name; });
    };
    std::vector<SetDescription::Label> labels;
    for (const std::string &text : asked) {
        const std::size_t colon = has(text) ? std::string::npos : text.rfind(':');
        const std::string column = text.substr(0, colon);
        if (!has(column))
            throw Error(ErrorKind::InvalidArgument,
                        Message{DRM_TEXT("Engine", "%1 has no column \"%2\"; there are: %3."),
                                {printable(survey.proposal.table), printable(column), namesOf(survey.columns)}});
        LabelHeading heading = labelHeading(column);
        if (colon != std::string::npos)
            heading.unit = labelName(text.substr(colon + 1));
        labels.push_back({column, heading.name, heading.unit});
    }
    return labels;
}

/// "p01/frames.csv" of the tables "p*/frames.csv".
bool isAt(const LabelTables::Table &table, const std::string &folder, const std::string &path)
{
    const std::filesystem::path asked(path);
    return !table.folders.empty() && asked.filename() == table.table
        && fnmatch(table.folders.c_str(), asked.parent_path().filename().c_str(), 0) == 0
        && std::filesystem::exists(std::filesystem::path(folder) / asked);
}

std::filesystem::path wholePath(const std::string &path)
{
    return std::filesystem::weakly_canonical(std::filesystem::absolute(path));
}

} // namespace

void DataCommand::addSource(CLI::App &app)
{
    app.add_option("--data", m_path, "Images: a folder, a table, an HDF5 file or a published set (docs/datasets.md)")
        ->required()
        ->type_name("PATH");
    app.add_flag("--strict", m_options.strict,
                 "Refuse a set with damaged images, missing files or labels that are no numbers");
}

void DataCommand::addReplace(CLI::App &app)
{
    app.add_flag("--replace", m_replace, "Replace files that are there");
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
    addReplace(*m_convert);

    CLI::App *split = app->add_subcommand("split", "Write parts of an image set as HDF5");
    addSource(*split);
    split->add_option("--by", m_by, "person: nobody is in two parts; order: the first images, then the next; random")
        ->check(CLI::IsMember({"person", "order", "random"}))
        ->capture_default_str();
    split->add_option("--shares", m_shares, "Of the images, for each part, in any unit: 80,20 or 4,1")
        ->delimiter(',')
        ->capture_default_str();
    split->add_option("--out", m_parts, "A file or folder for each part, as of convert; separated by commas")
        ->delimiter(',')
        ->required()
        ->type_name("PATH");
    split->add_option("--size", m_size, "Height and width in pixels (default: those of the first image)")
        ->check(CLI::Range(8, 8192));
    split->add_option("--seed", m_seed, "Of person and random")->capture_default_str();
    addReplace(*split);
    m_describe = app->add_subcommand("describe", "Write dataset.json, which says what the images of a folder are");
    m_describe->add_option("--data", m_folder, "Folder of the images and of the table of their labels")
        ->required()
        ->check(CLI::ExistingDirectory)
        ->type_name("FOLDER");
    m_describe->add_option("--table", m_table,
                           "The table, as frames.csv or person_*/frames.csv (default: the only one)");
    m_describe->add_option(
        "--image", m_image,
        "Where the image of a row lies, as RGB/{frame:6}.png (default: the column that names images)");
    m_describe
        ->add_option("--labels", m_labels,
                     "Columns, each with its unit after a colon where it has one: yaw:deg,pitch:deg (default: those "
                     "called like what models answer, else all of numbers)")
        ->delimiter(',');
    addReplace(*m_describe);
    return app;
}

int DataCommand::run()
{
    m_request.height = m_request.width = m_size;
    return m_check->parsed() ? check() : m_convert->parsed() ? convert() : m_describe->parsed() ? describe() : split();
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

/// A folder of parts goes on; a file would be lost.
void DataCommand::refuseToReplace(const std::string &out) const
{
    std::error_code error;
    if (!m_replace && std::filesystem::is_regular_file(out, error))
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine", "%1 is there already; --replace replaces it."), {printable(out)}}, out);
}

int DataCommand::convert()
{
    refuseToReplace(m_request.out);
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
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        refuseToReplace(m_parts[i]);
        for (std::size_t k = 0; k < i; ++k)
            if (wholePath(m_parts[i]) == wholePath(m_parts[k]))
                throw CLI::ValidationError("--out", "Two parts cannot have one name: " + printable(m_parts[i]));
    }
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

int DataCommand::describe() const
{
    const LabelTables known = LabelTables::of(m_folder);
    const auto nameOf = [](const LabelTables::Table &table) {
        return table.folders.empty() ? table.table : table.folders + "/" + table.table;
    };
    std::string names;
    std::vector<LabelTables::Table> chosen;
    for (const LabelTables::Table &table : known.tables) {
        if (m_table.empty() || nameOf(table) == m_table || isAt(table, m_folder, m_table))
            chosen.push_back(table);
        constexpr std::size_t mostShown = 1000;
        if (names.size() < mostShown)
            names += (names.empty() ? "" : ", ") + printable(nameOf(table));
    }
    if (chosen.size() != 1)
        throw Error(ErrorKind::InvalidArgument,
                    known.tables.empty()
                        ? Message{DRM_TEXT("Engine",
                                           "%1: there is no table in it, nor in the folders in it. A table is a CSV, "
                                           "TSV, JSON or JSON lines file with a row for each image."),
                                  {printable(m_folder)}}
                        : Message{DRM_TEXT("Engine", "%1: name the table of the labels by --table; there are: %2."),
                                  {printable(m_folder), names}},
                    m_folder);
    const TableSurvey survey = TableSurvey::of(m_folder, chosen.front());
    SetDescription description = survey.proposal;
    if (!m_image.empty())
        description.image = m_image;
    if (!m_labels.empty())
        description.labels = labelsOf(m_labels, survey);
    if (description.image.empty())
        throw Error(ErrorKind::UnsuitableData,
                    Message{DRM_TEXT("Engine",
                                     "%1: no column names images that are there. Say where the image of a row lies by "
                                     "--image, as RGB/{frame:6}.png."),
                            {printable(nameOf(chosen.front()))}},
                    m_folder);
    if (description.labels.empty())
        throw Error(
            ErrorKind::UnsuitableData,
            Message{DRM_TEXT("Engine", "%1: no column holds numbers, so there is nothing that could be a label."),
                    {printable(nameOf(chosen.front()))}},
            m_folder);
    const std::string file = joinedPath(m_folder, SetDescription::usualName);
    std::error_code error;
    if (!m_replace && std::filesystem::exists(file, error))
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine", "%1 is there already; --replace replaces it."), {printable(file)}},
                    file);
    const ImageList images = description.list(m_folder, false); // before it is written: it may not fit the images
    description.write(file);
    std::cout << printable(file) << ": " << formatCount(static_cast<std::int64_t>(images.files.size())) << " images\n";
    std::cout << "  images: " << printable(description.image) << "\n  labels:";
    for (const SetDescription::Label &label : description.labels)
        std::cout << " " << printable(label.name) << (label.unit.empty() ? "" : " (" + printable(label.unit) + ")");
    std::cout << "\n";
    for (const DataNote &note : images.notes)
        if (note.kind == DataNote::Kind::LeftOut)
            std::cout << "  left out: " << note.text.english() << "\n";
    std::cout << std::flush;
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
    if (data.labelNames().empty())
        std::cout << "  labels: none found\n";
    for (const DataNote &note : data.notes())
        if (note.kind == DataNote::Kind::LeftOut)
            std::cout << "  left out: " << note.text.english() << "\n";
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
