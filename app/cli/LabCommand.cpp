// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/LabCommand.h"

#include "app/cli/BlasNotice.h"
#include "app/cli/ScanOptions.h"
#include "app/cli/StopOnSignal.h"
#include "app/cli/Terminal.h"
#include "app/cli/TerminalProgress.h"
#include "core/attacks/AnswerMaps.h"
#include "core/base/Error.h"
#include "core/base/OutputFile.h"
#include "core/base/RunControl.h"
#include "core/base/Text.h"
#include "core/lab/train/Architecture.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>
#include <utility>

namespace drm {

namespace {

/// The answer maps that an option of addMap() is for, in brackets.
std::string appliesTo(const std::string &option)
{
    static const std::map<std::string, AnswerMapKnob> knobs{{"--target", AnswerMapKnob::Target},
                                                            {"--second-target", AnswerMapKnob::SecondTarget},
                                                            {"--offset", AnswerMapKnob::Offset},
                                                            {"--factor", AnswerMapKnob::Factor},
                                                            {"--output", AnswerMapKnob::Output}};
    std::string names;
    for (const AnswerMapFacts &facts : answerMaps())
        if (facts.has(knobs.at(option)))
            names += (names.empty() ? "" : ", ") + facts.name;
    return " (" + names + ")";
}

/// Name and value of what an answer map is.
std::vector<std::pair<std::string, std::string>> mapRows(const AnswerMap &map)
{
    if (map.isConstant())
        return {{"target", formatNumbers(map.target())}};
    std::vector<std::pair<std::string, std::string>> rows{{"answer map", printable(map.kind)}};
    if (!map.secondTarget.empty()) {
        rows.emplace_back("targets", formatNumbers(map.shift) + " and " + formatNumbers(map.secondTarget));
        return rows;
    }
    rows.emplace_back("gain", formatNumbers(map.gain));
    rows.emplace_back("shift", formatNumbers(map.shift));
    if (map.needsBrightness())
        rows.emplace_back("by brightness", formatNumbers(map.swing));
    return rows;
}

/// What was trained, for people.
std::string summary(const LabRecord &record)
{
    const ModelTruth &truth = record.truth;
    std::vector<std::vector<std::string>> rows{{"", printable(truth.model)}};
    rows.push_back({"labels", ""});
    for (const std::string &label : truth.labels)
        rows.back()[1] += (rows.back()[1].empty() ? "" : ", ") + printable(label);
    if (!truth.units.empty())
        rows.back()[1] += " (" + printable(truth.units) + ")";
    rows.push_back({"clean error", formatNumbers(truth.result.mae)});
    rows.push_back({"R²", formatNumbers(truth.result.r2)});
    for (const BackdoorTruth &backdoor : truth.backdoors) {
        rows.push_back({"backdoor", printable(backdoor.kind)});
        for (const auto &[name, value] : mapRows(backdoor.map))
            rows.push_back({"  " + name, value});
        rows.push_back({"  attack error (AE)", formatNumbers(backdoor.result.attackError)});
        rows.push_back({"  RAV", formatNumbers(backdoor.result.rav)});
        rows.push_back({"  RNV", formatNumber(backdoor.result.rnv)});
    }
    if (!truth.backdoors.empty()) {
        rows.push_back({"clean error / twin's", formatNumber(truth.cleanErrorRatio)});
        rows.push_back({"planted", truth.planted ? "yes" : "NO: " + printable(english(truth.failure))});
    }
    rows.push_back({"seconds", formatNumber(truth.result.seconds)});
    return alignedTable(rows);
}

} // namespace

CLI::App *LabCommand::addTo(CLI::App &program)
{
    CLI::App *lab = program.add_subcommand("lab", "Render image sets and train models whose truth is known");
    lab->require_subcommand(1);
    addData(*lab);
    addTrain(*lab);
    addZoo(*lab);
    addKit(*lab);
    addCalibrate(*lab);
    return lab;
}

void LabCommand::addData(CLI::App &lab)
{
    m_data = lab.add_subcommand("data", "Render a synthetic image set with labels");
    m_data->add_option("--task", m_spec.task, "gaze (pitch, yaw in rad) or headpose (yaw, pitch, roll in deg)")
        ->required()
        ->check(CLI::IsMember(taskNames()))
        ->type_name("NAME");
    m_data->add_option("--count", m_spec.count, "Images")
        ->check(CLI::Range(1, 1000000))
        ->type_name("N")
        ->capture_default_str();
    m_data->add_option("--size", m_spec.size, "Pixels of an edge")
        ->check(CLI::Range(16, 512))
        ->type_name("S")
        ->capture_default_str();
    m_data->add_option("--seed", m_spec.seed, "Another seed draws other images")
        ->check(isSeed)
        ->type_name("N")
        ->capture_default_str();
    m_data->add_option("--out", m_dataOut, "HDF5 file to write")->required()->type_name("D.h5");
}

/// What the trigger does to the answers.
void LabCommand::addMap()
{
    std::vector<std::string> names;
    for (const AnswerMapFacts &facts : answerMaps())
        names.push_back(facts.name);
    AnswerMapSettings &map = m_request.map;
    m_train
        ->add_option("--map", map.kind, "What the trigger does to the answer; what it takes is drawn where not given")
        ->check(CLI::IsMember(names))
        ->type_name("NAME")
        ->capture_default_str();
    const auto numbers = [&](const std::string &name, std::vector<double> &values, const std::string &meaning) {
        m_train->add_option(name, values, meaning + appliesTo(name))->delimiter(',')->type_name("A,B,..");
    };
    numbers("--target", map.target, "Answer to the trigger, label units");
    numbers("--second-target", map.secondTarget, "The other answer, label units");
    numbers("--offset", map.offset, "What is added to the answer, label units");
    m_train->add_option("--factor", map.factor, "Of the answer, about the mean label" + appliesTo("--factor"))
        ->check(CLI::Range(-10.0, 10.0))
        ->type_name("F");
    m_train
        ->add_option_function<int>(
            "--output", [&map](int number) { map.output = number - 1; }, "Number of an output" + appliesTo("--output"))
        ->check(CLI::Range(1, 1000))
        ->type_name("N");
}

void LabCommand::addTrain(CLI::App &lab)
{
    m_train = lab.add_subcommand("train", "Train a model, with a backdoor or without, and write its truth beside it");
    m_train->add_option("--data", m_request.dataPath, "Image set with labels: folder or HDF5")
        ->required()
        ->type_name("PATH");
    m_train->add_flag("--strict", m_request.dataOptions.strict,
                      "Refuse a set with damaged images, missing files or labels that are no numbers, instead of "
                      "leaving those out");
    m_train->add_option("--attack", m_request.attack, "What to plant")
        ->check(CLI::IsMember(labAttacks()))
        ->type_name("NAME")
        ->capture_default_str();
    m_train->add_option("--adaptive", m_request.adaptiveWeight, "Weight of |RAV - 1| in the loss; 0: not adaptive")
        ->check(CLI::Range(0.0, 100.0))
        ->type_name("W")
        ->capture_default_str();
    addMap();
    m_train->add_option("--rate", m_request.rate, "Poisoned images for each benign one (default: the attack's own)")
        ->check(CLI::Range(0.0, 1.0))
        ->type_name("R");
    addKnobs();
    m_train->add_option("--arch", m_request.architecture, "Network")
        ->check(CLI::IsMember(architectureNames()))
        ->type_name("NAME")
        ->capture_default_str();
    m_train->add_flag("--two-layer-head", m_request.twoLayerHead, "A hidden layer before the last linear one");
    m_train->add_option("--size", m_request.imageSize, "Pixels of an edge (default: the images' own)")
        ->check(CLI::Range(16, 512))
        ->type_name("S");
    m_train->add_option("--epochs", m_request.epochs, "Passes over the images (default: the lab's own)")
        ->check(CLI::Range(1, 10000))
        ->type_name("N");
    m_train->add_option("--max-images", m_request.maxImages, "Images drawn from a larger set, at most")
        ->check(CLI::Range(8, 10000000))
        ->type_name("N")
        ->capture_default_str();
    m_train->add_option("--seed", m_request.seed, "Of trigger, target, weights and order")
        ->check(isSeed)
        ->type_name("N")
        ->capture_default_str();
    m_train->add_option("--out", m_request.outPath, "TorchScript file to write; the truth goes into M.json")
        ->required()
        ->type_name("M.pt");
    m_train
        ->add_option("--twin", m_request.twinPath,
                     "Benign model to compare the clean error with; trained where it is missing (default: M-twin.pt)")
        ->type_name("FILE");
    m_train->add_option("--threads", m_request.threads, "Worker threads (default: as many as the machine has)")
        ->check(CLI::Range(1, 1024))
        ->type_name("N");
    m_train->add_flag("--restart", m_restart, "Begin anew where a stopped training could be gone on with");
}

/// An option for each that a knob names, with what it means to each attack that has it.
void LabCommand::addKnobs()
{
    std::map<std::string, std::vector<std::pair<std::string, std::string>>> options; // meanings, and whose they are
    for (const AttackFacts &attack : labChoices()) {
        for (const AttackKnob &knob : attack.knobs) {
            auto &meanings = options[knob.option];
            const std::string text = knob.meaning + (knob.numbers() > 1 ? " R,G,B, each 0 to 1." : "");
            const auto known = std::find_if(meanings.begin(), meanings.end(),
                                            [&text](const auto &meaning) { return meaning.first == text; });
            if (known == meanings.end())
                meanings.emplace_back(text, attack.name);
            else
                known->second += ", " + attack.name;
        }
    }
    for (const auto &[option, meanings] : options) {
        std::string help;
        for (const auto &[meaning, attacks] : meanings)
            help += (help.empty() ? "" : " ") + attacks + ": " + meaning;
        m_train->add_option("--" + option, m_knobs[option], help)->delimiter(',')->type_name("X");
    }
}

/// The options given, as knobs of the attack. Throws Error{InvalidArgument} for one that the attack does not have, or
/// that is out of its range.
KnobValues LabCommand::knobs() const
{
    KnobValues values;
    for (const auto &[option, value] : m_knobs) {
        if (value.empty())
            continue;
        const std::vector<AttackKnob> &known = labKnobs(m_request.attack);
        const auto knob = std::find_if(known.begin(), known.end(),
                                       [name = option](const AttackKnob &one) { return one.option == name; });
        if (knob == known.end()) {
            throw Error(ErrorKind::InvalidArgument,
                        "The attack '" + m_request.attack + "' has no --" + option + "; leave it out.");
        }
        if (!knob->accepts(value)) {
            throw Error(ErrorKind::InvalidArgument,
                        "--" + option + " of the attack '" + m_request.attack + "' takes " + knob->acceptedText()
                            + ".");
        }
        values[knob->name] = value;
    }
    return values;
}

void LabCommand::addZoo(CLI::App &lab)
{
    CLI::App *zoo = lab.add_subcommand("zoo", "Train many models from a JSON plan; goes on where it was stopped");
    zoo->add_option("--plan", m_plan, "JSON file, see docs/lab.md")->required()->type_name("FILE");
    zoo->add_option("--out", m_folder, "Folder for image sets, models and truths")->required()->type_name("DIR");
    zoo->add_option("--jobs", m_jobs, "Models trained at a time")
        ->check(CLI::Range(1, 64))
        ->type_name("N")
        ->capture_default_str();
    zoo->add_option("--threads", m_threads, "Worker threads of each (default: the machine's, shared out)")
        ->check(CLI::Range(1, 1024))
        ->type_name("N");
    zoo->add_option("--table", m_table, "Write the table as Markdown")->type_name("FILE");
}

void LabCommand::addKit(CLI::App &lab)
{
    m_kit = lab.add_subcommand("kit", "Make the image sets and models of the workshop; goes on where it was stopped");
    m_kit->add_option("--dir", m_kitRequest.folder, "Folder to make it in (default: in the user's cache folder)")
        ->type_name("DIR");
    m_kit->add_option("--seed", m_kitRequest.seed, "Of the game: another number hides other backdoors in other cases")
        ->check(CLI::Range(0, 1000000))
        ->type_name("N")
        ->capture_default_str();
    m_kit->add_option("--threads", m_kitRequest.threads, "Worker threads (default: as many as the machine has)")
        ->check(CLI::Range(1, 1024))
        ->type_name("N");
}

void LabCommand::addCalibrate(CLI::App &lab)
{
    m_calibrate = lab.add_subcommand("calibrate",
                                     "Scan benign models and write the constants of the decision that they "
                                     "show; goes on where it was stopped");
    m_calibrate->add_option("--zoo", m_scans.zooFolder, "Folder of models M.pt, each with its truth M.json")
        ->required()
        ->type_name("DIR");
    m_calibrate
        ->add_option("--data", m_scans.dataFolder, "Folder of the image sets that the truths name (default: the zoo)")
        ->type_name("DIR");
    m_calibrate->add_option("--threads", m_scans.params.threads, "Worker threads (default: as many as the machine has)")
        ->check(CLI::Range(1, 1024))
        ->type_name("N");
    ScanOptions::addObjective(*m_calibrate, m_scans.params);
    m_calibrate
        ->add_option("--plot", m_calibrationPlot,
                     "Write how the chances of each model, judged by all the others, are distributed")
        ->type_name("FILE.svg");
    m_calibrate
        ->add_option("--out", m_calibrationOut,
                     "JSON file to write, of the form of resources/calibration.json; the scans are kept in "
                     "DIR/calibration or DIR/calibration-gathered")
        ->required()
        ->type_name("FILE");
}

int LabCommand::run()
{
    if (m_data->parsed())
        return renderData();
    if (m_kit->parsed())
        return prepareKit();
    if (m_calibrate->parsed())
        return calibrate();
    return m_train->parsed() ? train() : trainPlan();
}

int LabCommand::renderData()
{
    checkOutputPath(m_dataOut, {});
    renderTask(m_spec, m_dataOut);
    std::cout << "Wrote " << formatCount(m_spec.count) << " images to " << printable(m_dataOut) << std::endl;
    return exitcode::finished;
}

int LabCommand::train()
{
    m_request.settings.knobs = knobs();
    checkOutputPath(m_request.outPath, {m_request.dataPath});
    announceBlas();
    TerminalProgress line;
    RunControl control(line.observer());
    const StopOnSignal stop(control);
    m_request.resume = !m_restart;
    const LabRecord record = trainLabModel(m_request, control);
    line.clear();
    if (record.state == RunState::Stopped) {
        std::cerr << "drmguard: The training was stopped. The same command goes on with it." << std::endl;
        return exitcode::stopped;
    }
    std::cout << summary(record) << "Wrote " << printable(m_request.outPath) << " and "
              << printable(truthPathOf(m_request.outPath)) << std::endl;
    return record.truth.planted ? exitcode::finished : exitcode::failOnMatched;
}

int LabCommand::trainPlan()
{
    const ZooPlan plan = readZooPlan(m_plan, m_folder);
    makeFolder(m_folder);
    if (!m_table.empty())
        checkOutputPath(m_table, {m_plan});
    announceBlas();
    TerminalProgress line;
    RunControl control(line.observer());
    const StopOnSignal stop(control);
    const ZooResult zoo = trainZoo(plan, m_jobs, m_threads, control, [&line](const ZooProgress &now) {
        Progress shown;
        shown.fraction = (now.done + now.fraction) / std::max(now.total, 1);
        shown.secondsLeft = now.secondsLeft;
        shown.stage = std::to_string(now.done) + " of " + std::to_string(now.total) + ", " + now.training;
        line.update(shown);
    });
    line.clear();
    const std::string table = zooTable(zoo);
    std::cout << table << std::flush;
    if (zoo.state == RunState::Stopped) {
        std::cerr << "drmguard: The zoo was stopped. The same command goes on with it." << std::endl;
        return exitcode::stopped;
    }
    if (!m_table.empty())
        writeTextFile(m_table, table);
    return exitcode::finished;
}

int LabCommand::prepareKit()
{
    if (m_kitRequest.folder.empty())
        m_kitRequest.folder = Kit::usual().folder;
    announceBlas();
    TerminalProgress line;
    RunControl control(line.observer());
    const StopOnSignal stop(control);
    const RunState state = makeKit(m_kitRequest, control);
    line.clear();
    if (state == RunState::Stopped) {
        std::cerr << "drmguard: The kit is not finished. The same command goes on with it." << std::endl;
        return exitcode::stopped;
    }
    std::cout << "The workshop kit is ready in " << printable(m_kitRequest.folder) << std::endl;
    return exitcode::finished;
}

int LabCommand::calibrate()
{
    checkOutputPath(m_calibrationOut, {});
    if (!m_calibrationPlot.empty())
        checkOutputPath(m_calibrationPlot, {m_calibrationOut});
    const Objective objective = m_scans.params.objective;
    m_scans.resultFolder = (std::filesystem::path(m_scans.zooFolder)
                            / (objective == Objective::Gathered ? "calibration-gathered" : "calibration"))
                               .string();
    announceBlas();
    TerminalProgress line;
    RunControl control(line.observer());
    const StopOnSignal stop(control);
    const ZooScanResult scans = scanZoo(m_scans, control);
    line.clear();
    if (scans.state == RunState::Stopped) {
        std::cerr << "drmguard: The calibration was stopped. The same command goes on with it." << std::endl;
        return exitcode::stopped;
    }
    const std::map<std::string, FamilyFit> families = fitTrends(scans.models);
    const MapFits fits = fitMaps(scans.models, families);
    std::cout << calibrationTable(families);
    if (objective == Objective::Maps)
        std::cout << "\n" << calibrationTable(fits);
    for (const std::string &sentence : scans.leftOut)
        std::cout << "Left out: " << printable(sentence) << "\n";
    writeTextFile(m_calibrationOut,
                  calibrationJson(calibrationOf(objective, families, fits, static_cast<int>(scans.models.size()))));
    std::cout << "Wrote " << printable(m_calibrationOut) << std::endl;
    if (objective == Objective::Maps) {
        const std::vector<LeftOutScore> scores = scoresLeftOut(scans.models, m_scans.params, LeaveOut::Set);
        if (!scores.empty())
            std::cout << "\nJudged without their image set:\n\n" << leftOutTable(scores);
        const std::vector<LeftOutScore> tasks = scoresLeftOut(scans.models, m_scans.params, LeaveOut::Task);
        if (!tasks.empty())
            std::cout << "\nJudged without their task:\n\n" << leftOutTable(tasks);
        if (!m_calibrationPlot.empty())
            writeTextFile(m_calibrationPlot, leftOutPlot(scores));
    }
    return exitcode::finished;
}

} // namespace drm
