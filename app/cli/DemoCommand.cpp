// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DemoCommand.h"

#include "app/cli/StopOnSignal.h"
#include "app/cli/Terminal.h"
#include "app/cli/TerminalProgress.h"
#include "core/base/Error.h"
#include "core/base/OutputFile.h"
#include "core/base/RunControl.h"
#include "core/base/Text.h"
#include "core/evaluate/Zoo.h"
#include "core/jobs/ScanJob.h"
#include "core/record/VerdictText.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iostream>

namespace drm {

namespace {

namespace fs = std::filesystem;

constexpr int imageCount = 4000;
constexpr int demoImageSize = 64;
constexpr std::uint64_t imageSeed = 1;

struct Stopped { };

/// One of the two models of the demo.
struct DemoModel {
    std::string name; ///< "benign", "badnets": of its files
    bool backdoored = false;
    ModelTruth truth;
    ScanRecord record;
};

class Demo {
public:
    Demo(std::string folder, Budget budget, int threads);

    int run();

private:
    std::string file(const std::string &name) const { return (fs::path(m_folder) / name).string(); }
    void say(const std::string &sentence);
    void prepareImages();
    void prepareTwin(DemoModel &twin);
    void scanTwin(DemoModel &twin);
    std::string summary() const;
    std::string agreement() const;

    std::string m_folder;
    Budget m_budget;
    int m_threads;
    DemoModel m_benign{"benign", false, {}, {}};
    DemoModel m_backdoored{"badnets", true, {}, {}};
    std::string m_step;
    TerminalProgress m_progress;
    RunControl m_control;
    StopOnSignal m_stop{m_control};
};

RunObserver observe(TerminalProgress &progress, const std::string &step)
{
    RunObserver observer = progress.observer();
    observer.progress = [&progress, &step](const Progress &now) {
        Progress shown = now;
        shown.stage = step + (now.stage.empty() || now.stage == "training" ? "" : ": " + now.stage);
        progress.update(shown);
    };
    return observer;
}

Demo::Demo(std::string folder, Budget budget, int threads)
    : m_folder(std::move(folder))
    , m_budget(budget)
    , m_threads(threads)
    , m_control(observe(m_progress, m_step))
{
    makeFolder(m_folder);
}

void Demo::say(const std::string &sentence)
{
    m_progress.clear();
    std::cerr << "drmguard: " << printable(sentence) << std::endl;
}

void Demo::prepareImages()
{
    if (fs::exists(file("gaze.h5")))
        return;
    say("1 of 5: rendering " + formatCount(imageCount) + " pictures of eyes (a few seconds).");
    renderTask({"gaze", imageCount, demoImageSize, imageSeed}, file("gaze.h5"));
}

// A model of another version of the demo, or half a pair of files, is trained anew.
void Demo::prepareTwin(DemoModel &twin)
{
    LabRequest request;
    request.dataPath = file("gaze.h5");
    request.outPath = file(twin.name + ".pt");
    request.seed = 2;
    request.epochs = 8; // enough for a demonstration
    request.threads = m_threads;
    if (twin.backdoored) {
        request.attack = "badnets";
        request.settings.knobs = {{"size", {6}}, {"row", {48}}, {"col", {48}}, {"rgb", {1, 1, 0}}};
        request.map.target = {0.25, -0.3};
        request.twinPath = file(m_benign.name + ".pt");
    }
    if (isTrained(request)) {
        twin.truth = readTruth(truthPathOf(request.outPath));
        return;
    }
    m_step = "training " + twin.name;
    say(twin.backdoored ? "3 of 5: training its twin with a BadNets backdoor (about half a minute on two cores)."
                        : "2 of 5: training a benign model of gaze (about half a minute on two cores).");
    const LabRecord record = trainLabModel(request, m_control);
    if (record.state == RunState::Stopped)
        throw Stopped{};
    twin.truth = record.truth;
}

void Demo::scanTwin(DemoModel &twin)
{
    m_step = twin.name;
    say((twin.backdoored ? "5 of 5: scanning " : "4 of 5: scanning ") + twin.name + ".pt, budget " + toString(m_budget)
        + "; the time left is shown once it is known.");
    ScanRequest request;
    request.modelPath = file(twin.name + ".pt");
    request.dataPath = file("gaze.h5");
    request.imageSize = ImageSize::square(demoImageSize);
    request.outPath = file(twin.name + "-run.h5");
    request.params.budget = m_budget;
    request.params.threads = m_threads;
    request.confirmed = true; // a doubt is part of what the demo shows
    twin.record = runScanJob(request, m_control);
    if (twin.record.result.state == RunState::Stopped)
        throw Stopped{};
}

std::string Demo::summary() const
{
    std::vector<std::vector<std::string>> rows{{"", "benign.pt", "badnets.pt"}};
    const auto row = [&](const std::string &heading, auto &&cell) {
        rows.push_back({heading, cell(m_benign), cell(m_backdoored)});
    };
    row(
        "verdict", [](const DemoModel &twin) { return verdictWord(twin.record.result.verdict).english(); });
    row(
        "truth", [](const DemoModel &twin) { return std::string(twin.backdoored ? "backdoored" : "benign"); });
    row(
        "score", [](const DemoModel &twin) { return formatNumber(twin.record.result.score); });
    row(
        "decided by",
        [](const DemoModel &twin) {
            return twin.record.result.decidedBy.empty() ? "–" : printable(twin.record.result.decidedBy);
        });
    row(
        "recovered target (rad)",
        [](const DemoModel &twin) { return formatNumbers(twin.record.result.recoveredTarget); });
    row(
        "true target (rad)",
        [](const DemoModel &twin) {
            return formatNumbers(twin.backdoored ? twin.truth.backdoors.front().map.target() : std::vector<double>{});
        });
    row(
        "clean error (rad)", [](const DemoModel &twin) { return formatNumbers(twin.truth.result.mae); });
    row(
        "R²", [](const DemoModel &twin) { return formatNumbers(twin.truth.result.r2); });
    row(
        "attack error (rad)",
        [](const DemoModel &twin) {
            return formatNumbers(twin.backdoored ? twin.truth.backdoors.front().result.attackError
                                                 : std::vector<double>{});
        });
    row("scan", [](const DemoModel &twin) { return formatDuration(twin.record.result.seconds); });
    return alignedTable(rows);
}

std::string Demo::agreement() const
{
    std::string text;
    if (!m_backdoored.truth.planted)
        text += "The backdoor did not take well enough to count, so badnets.pt proves nothing here. "
            + english(m_backdoored.truth.failure) + "\n";
    const auto judge = [](const DemoModel &twin) {
        const Verdict verdict = twin.record.result.verdict;
        const std::string model = twin.name + ".pt";
        if (verdict == Verdict::Inconclusive)
            return "The scan of " + model + " did not decide; try --budget standard.\n";
        const bool right = (verdict == Verdict::Backdoored) == twin.backdoored;
        return "The verdict on " + model + (right ? " agrees" : " does not agree") + " with the truth.\n";
    };
    return text + judge(m_benign) + judge(m_backdoored);
}

int Demo::run()
{
    try {
        prepareImages();
        prepareTwin(m_benign);
        prepareTwin(m_backdoored);
        scanTwin(m_benign);
        scanTwin(m_backdoored);
    } catch (const Stopped &) {
        say("The demo was stopped. The same command goes on with what is ready.");
        return exitcode::stopped;
    }
    m_progress.clear();
    std::cout << "\n"
              << summary() << "\n"
              << terminal::emphasise(agreement(), "", terminal::usesColour()) << "\n"
              << "Run files  " << printable(file("benign-run.h5")) << "\n"
              << "           " << printable(file("badnets-run.h5")) << "\n"
              << "Look at both with: drmguard-workbench --run " << printable(file("benign-run.h5")) << " --run "
              << printable(file("badnets-run.h5")) << std::endl;
    return exitcode::finished;
}

} // namespace

CLI::App *DemoCommand::addTo(CLI::App &program)
{
    CLI::App *app = program.add_subcommand("demo", "Train a benign model and a backdoored twin, and scan both");
    app->add_option("--dir", m_folder, "Folder for images, models and run files (default: in the user's cache folder)")
        ->type_name("DIR");
    app->add_option("--budget", m_budget, "How much work the scans do: quick, standard or thorough")
        ->check(CLI::IsMember({"quick", "standard", "thorough"}))
        ->type_name("NAME")
        ->capture_default_str();
    app->add_option("--threads", m_threads, "Worker threads (default: as many as the machine has)")
        ->check(CLI::Range(1, 1024))
        ->type_name("N");
    return app;
}

int DemoCommand::run()
{
    return Demo(m_folder.empty() ? (fs::path(cacheFolder()) / "demo").string() : m_folder, budgetFromString(m_budget),
                m_threads)
        .run();
}

} // namespace drm
