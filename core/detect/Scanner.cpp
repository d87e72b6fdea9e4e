// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Scanner.h"

#include "core/base/Error.h"
#include "core/base/RunControl.h"
#include "core/detect/AdditiveHypothesis.h"
#include "core/detect/Budget.h"
#include "core/detect/Checkpoint.h"
#include "core/detect/Decision.h"
#include "core/detect/Evaluation.h"
#include "core/detect/GenerativeHypothesis.h"
#include "core/detect/PatchHypothesis.h"
#include "core/detect/Probe.h"
#include "core/detect/ScanClock.h"
#include "core/detect/Search.h"
#include "core/detect/WarpHypothesis.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <limits>
#include <sstream>
#include <thread>

namespace drm {

namespace {

constexpr double checkpointSeconds = 5;
constexpr int previewEvery = 10;

/// FNV-1a: a fingerprint against mix-ups, not against forgery.
std::uint64_t hashBytes(const void *data, std::size_t size, std::uint64_t hash = 0xcbf29ce484222325u)
{
    const auto *bytes = static_cast<const unsigned char *>(data);
    for (std::size_t i = 0; i < size; ++i)
        hash = (hash ^ bytes[i]) * 0x100000001b3u;
    return hash;
}

std::string fingerprintOf(const RegressionModel &model, const ImageBatch &images, const ScanParams &params)
{
    std::ostringstream text;
    text.precision(17);
    for (const std::string &name : params.hypotheses)
        text << name << ',';
    text << toString(params.budget) << ' ' << params.seed << ' ' << params.batchSize << ' ' << params.threads << ' '
         << params.published << ' ' << params.successVariance << ' ' << params.ravWeight << ' '
         << params.consistencyWeight << ' ' << images.count << ' ' << images.channels << ' ' << images.height << ' '
         << images.width << ' ' << hashBytes(images.pixels.data(), images.pixels.size() * sizeof(float)) << ' '
         << model.info().sha256 << ' ' << model.info().headName << ' ' << model.transform().scale << ' '
         << model.transform().bgr;
    for (const double value : model.transform().mean)
        text << ' ' << value;
    for (const double value : model.transform().std)
        text << ' ' << value;
    return text.str();
}

at::Generator generatorFor(std::uint64_t seed, const std::string &phase)
{
    return at::make_generator<at::CPUGeneratorImpl>(
        hashBytes(phase.data(), phase.size(), hashBytes(&seed, sizeof seed)));
}

void check(const ScanParams &params)
{
    const auto require = [](bool holds, const std::string &message) {
        if (!holds)
            throw Error(ErrorKind::InvalidArgument, message);
    };
    const std::vector<std::string> &known = hypothesisNames();
    require(!params.hypotheses.empty(), "Choose at least one hypothesis.");
    for (const std::string &name : params.hypotheses)
        require(std::find(known.begin(), known.end(), name) != known.end(), "There is no hypothesis '" + name + "'.");
    require(params.batchSize >= 8 && params.batchSize <= 512, "The batch size must lie between 8 and 512.");
    require(params.successVariance > 0 && params.successVariance < 1, "The success variance must lie between 0 and 1.");
    require(params.ravWeight >= 0 && params.consistencyWeight >= 0, "Weights must not be negative.");
    require(params.threads >= 0, "The number of threads must not be negative.");
}

/// Families of triggers that are searched with a null, in the order in which they run.
const std::vector<std::string> &families()
{
    static const std::vector<std::string> names{"patch", "warp", "additive"};
    return names;
}

struct Stopped { };

/// One scan from beginning to end. A finished phase leaves an outcome (an IValue) from which its results are made
/// anew, so that a resumed scan and an undisturbed one take the same path.
class Scan {
public:
    Scan(const RegressionModel &model, const ImageBatch &images, const ScanParams &params, RunControl &control,
         std::string checkpointPath);

    ScanResult run(bool resume);

private:
    void plan();
    void runProbe();
    std::unique_ptr<TriggerHypothesis> makeHypothesis(const std::string &name, const std::vector<PatchStart> &starts,
                                                      at::Generator &generator) const;
    int startsOf(const std::string &name) const;
    void runFamily(const std::string &name);
    void runNull(const std::string &name, HypothesisResult &result);
    at::Tensor nullTargets(const HypothesisResult &found, at::Generator &generator) const;
    void runGenerative();
    /// Runs or restores a search; afterwards search.best() is complete. Throws Stopped.
    void runSearch(const std::string &id, const std::string &title, const std::string &hypothesisName, Search &search,
                   TriggerHypothesis &hypothesis, int iterations, bool showPreview);
    void finishHypothesis(HypothesisResult result);
    void reportProgress(const std::string &stage, int iteration, int iterations);
    void writeCheckpoint();
    bool has(const std::string &name) const;
    SearchSettings settings(int iterations) const;

    const RegressionModel &m_model;
    const ScanParams &m_params;
    RunControl &m_control;
    std::string m_checkpointPath;
    BudgetPlan m_budget;
    BenignSet m_benign;
    Evaluation m_evaluation;
    Checkpoint m_checkpoint;
    ScanClock m_clock;
    Probe m_probe;
    ScanResult m_result;
};

Scan::Scan(const RegressionModel &model, const ImageBatch &images, const ScanParams &params, RunControl &control,
           std::string checkpointPath)
    : m_model(model)
    , m_params(params)
    , m_control(control)
    , m_checkpointPath(std::move(checkpointPath))
    , m_budget(BudgetPlan::of(params.budget))
    , m_benign(BenignSet::of(model, images))
    , m_evaluation(model, m_benign)
    , m_probe(model, m_benign, {})
{
    m_checkpoint.fingerprint = fingerprintOf(model, images, params);
    if (m_benign.searchPrecision == Precision::Reduced)
        m_checkpoint.fingerprint += " bfloat16"; // the same scan in float32 takes another path
    m_result.imagesUsed = images.count;
}

bool Scan::has(const std::string &name) const
{
    return std::find(m_params.hypotheses.begin(), m_params.hypotheses.end(), name) != m_params.hypotheses.end();
}

/// Work in units of one image passed forward; a pass back costs about twice that, the generator as much as the model.
void Scan::plan()
{
    const double batch = m_params.batchSize;
    if (has("probe") || has("patch"))
        m_clock.plan("probe", 2.0 * 16 * static_cast<double>(m_probe.map().variance.size()));
    for (const std::string &name : families()) {
        if (!has(name))
            continue;
        for (int start = 0; start < startsOf(name); ++start)
            m_clock.plan(name + "-" + std::to_string(start), 3 * batch * m_budget.patchIterations);
        m_clock.plan(name + "-null", 4.0 * m_budget.nullImages * (m_budget.nullTargets + 1) * m_budget.nullIterations);
    }
    if (has("generative"))
        m_clock.plan("generative", 8 * batch * m_budget.generativeIterations);
}

void Scan::reportProgress(const std::string &stage, int iteration, int iterations)
{
    if (!m_control.observer().progress)
        return;
    Progress progress;
    progress.fraction = m_clock.fraction();
    progress.secondsLeft = m_clock.secondsLeft();
    progress.stage = stage;
    progress.iteration = iteration;
    progress.iterations = iterations;
    m_control.observer().progress(progress);
}

void Scan::writeCheckpoint()
{
    if (m_checkpointPath.empty())
        return;
    m_checkpoint.seconds = m_clock.seconds();
    m_checkpoint.histories = m_result.histories;
    m_checkpoint.write(m_checkpointPath);
    m_clock.checkpointWritten();
}

SearchSettings Scan::settings(int iterations) const
{
    SearchSettings settings;
    settings.iterations = iterations;
    settings.batch = m_params.batchSize;
    settings.successVariance = m_params.successVariance;
    settings.ravWeight = m_params.ravWeight;
    return settings;
}

void Scan::runProbe()
{
    const double before = m_clock.seconds();
    const auto done = m_checkpoint.finished.find("probe");
    if (done != m_checkpoint.finished.end()) {
        m_probe.load(done->second);
    } else {
        int batches = 0;
        const bool complete = m_probe.run([&](double share) {
            m_clock.advance("probe", share);
            reportProgress("probe", static_cast<int>(share * 100), 100);
            if (++batches % 40 == 0 && m_control.observer().probeMap)
                m_control.observer().probeMap(m_probe.map());
            return m_control.proceed();
        });
        if (!complete)
            throw Stopped{};
        m_checkpoint.finished["probe"] = m_probe.save();
    }
    m_clock.advance("probe", 1);
    m_result.probe = m_probe.map();
    if (m_control.observer().probeMap)
        m_control.observer().probeMap(m_probe.map());
    if (!has("probe"))
        return;
    HypothesisResult result;
    result.name = "probe";
    const PatchStart square = m_probe.starts().front();
    result.cost = m_probe.map().bestVariance;
    result.seconds = m_clock.seconds() - before;
    at::Tensor mask = at::zeros({1, 1, m_benign.train.size(2), m_benign.train.size(3)});
    mask = stampSquare(mask, {square.row, square.column, square.size, {1, 1, 1}});
    const at::Tensor pattern = stampSquare(at::zeros_like(m_benign.train.slice(0, 0, 1)), square);
    m_evaluation.evaluate([&](const at::Tensor &x) { return stampSquare(x, square); }, mask, pattern, result);
    result.succeeded = result.heldOutVariance < m_params.successVariance;
    finishHypothesis(std::move(result));
}

void Scan::runSearch(const std::string &id, const std::string &title, const std::string &hypothesisName, Search &search,
                     TriggerHypothesis &hypothesis, int iterations, bool showPreview)
{
    const RunObserver &observer = m_control.observer();
    const auto done = m_checkpoint.finished.find(id);
    if (done != m_checkpoint.finished.end()) {
        search.load(done->second);
        m_clock.advance(id, 1);
        return;
    }
    LossHistory *history = nullptr;
    for (LossHistory &known : m_result.histories) {
        if (known.phase.title == title)
            history = &known;
    }
    if (!history) {
        PhaseInfo phase;
        phase.index = static_cast<int>(m_result.histories.size());
        phase.hypothesis = hypothesisName;
        phase.title = title;
        phase.terms = Search::termNames();
        phase.iterations = iterations;
        m_result.histories.push_back({phase, {}});
        history = &m_result.histories.back();
        if (observer.phaseStarted)
            observer.phaseStarted(phase);
    }
    if (m_checkpoint.current == id)
        search.load(m_checkpoint.state);
    while (!search.finished()) {
        if (!m_control.proceed()) {
            m_checkpoint.current = id;
            m_checkpoint.state = search.save();
            throw Stopped{};
        }
        IterationRecord record;
        record.phase = history->phase.index;
        record.iteration = search.iteration();
        record.values = search.step();
        history->records.push_back(record);
        m_clock.advance(id, static_cast<double>(search.iteration()) / iterations);
        if (observer.iteration)
            observer.iteration(record);
        reportProgress(title, search.iteration(), iterations);
        if (showPreview && observer.preview && search.iteration() % previewEvery == 0) {
            TriggerPreview preview = m_evaluation.preview(hypothesis, 0);
            preview.phase = record.phase;
            preview.hypothesis = hypothesisName;
            preview.iteration = search.iteration();
            observer.preview(preview);
        }
        if (!m_checkpointPath.empty() && m_clock.sinceCheckpoint() > checkpointSeconds) {
            m_checkpoint.current = id;
            m_checkpoint.state = search.save();
            writeCheckpoint();
        }
    }
    m_clock.advance(id, 1);
    m_checkpoint.finished[id] = search.save();
    m_checkpoint.current.clear();
    m_checkpoint.state = {};
}

/// Random benign answers, one benign standard deviation or more from the target that the free search found (nearer ones
/// would be the backdoor itself), and no farther from the mean answer than that target or one deviation: the free
/// search of a benign model ends near the mean, where answers are gathered most cheaply, and far ones would make that
/// look special. Where there are too few, the next best.
at::Tensor Scan::nullTargets(const HypothesisResult &found, at::Generator &generator) const
{
    const at::Tensor order = at::randperm(m_benign.outputs.size(0), generator, at::TensorOptions().dtype(at::kLong));
    const at::Tensor outputs = m_benign.outputs.index_select(0, order.to(m_benign.outputs.device()));
    const at::Tensor mean = outputs.mean(0);
    const at::Tensor fromMean = normalisedOffset(outputs, mean, m_benign.spread).sqrt();
    at::Tensor misfit = (fromMean - 1).clamp_min(0);
    if (found.succeeded) {
        const at::Tensor target = at::tensor(found.target).to(outputs.options());
        const at::Tensor reach = normalisedOffset(target, mean, m_benign.spread).sqrt().clamp_min(1);
        const at::Tensor apart = normalisedOffset(outputs, target, m_benign.spread).sqrt();
        misfit = (fromMean - reach).clamp_min(0) + 10 * (1 - apart).clamp_min(0);
    }
    // A stable sort keeps the random order among all that fit.
    const at::Tensor best = std::get<1>(misfit.sort(/*stable=*/true, 0, /*descending=*/false));
    return outputs.index_select(0, best.slice(0, 0, m_budget.nullTargets));
}

/// One lane for each start; a start's place means something to the patch family alone.
std::unique_ptr<TriggerHypothesis> Scan::makeHypothesis(const std::string &name, const std::vector<PatchStart> &starts,
                                                        at::Generator &generator) const
{
    const at::Tensor &train = m_benign.train;
    const auto lanes = static_cast<std::int64_t>(starts.size());
    if (name == "additive")
        return std::make_unique<AdditiveHypothesis>(lanes, train.size(1), train.size(2), train.size(3), train.device(),
                                                    generator);
    if (name == "warp")
        return std::make_unique<WarpHypothesis>(lanes, train.size(2), train.size(3), train.device(), generator);
    return std::make_unique<PatchHypothesis>(starts, train.size(1), train.size(2), train.size(3), train.device(),
                                             generator);
}

int Scan::startsOf(const std::string &name) const
{
    return name == "patch" ? m_budget.patchStarts : m_budget.otherStarts;
}

/// A family of triggers: free searches from several starts, of which the cheapest counts, and the null.
void Scan::runFamily(const std::string &name)
{
    const double before = m_clock.seconds();
    HypothesisResult best;
    best.name = name;
    bool any = false;
    const int count = startsOf(name);
    for (int start = 0; start < count; ++start) {
        const std::string id = name + "-" + std::to_string(start);
        // Patches start from the probe's best places, and the last one from nowhere in particular.
        PatchStart from;
        if (name == "patch" && start + 1 < count && start < static_cast<int>(m_probe.starts().size()))
            from = m_probe.starts()[static_cast<std::size_t>(start)];
        at::Generator generator = generatorFor(m_params.seed, id);
        const auto hypothesis = makeHypothesis(name, {from}, generator);
        Search search(m_model, m_benign, *hypothesis, settings(m_budget.patchIterations), generator);
        runSearch(id, name + ", start " + std::to_string(start + 1) + " of " + std::to_string(count), name, search,
                  *hypothesis, m_budget.patchIterations, true);
        best.iterations += search.iteration();
        const LaneBest &lane = search.best().front();
        const bool better = !any || (lane.found && (!best.succeeded || lane.cost < best.cost))
            || (!lane.found && !best.succeeded && lane.variance < best.heldOutVariance);
        if (!better)
            continue;
        any = true;
        search.restoreBest(0);
        best.cost = lane.cost;
        best.succeeded = lane.found;
        m_evaluation.evaluate(Evaluation::laneOf(*hypothesis, 0), hypothesis->mask(0), hypothesis->pattern(0), best);
        if (m_control.observer().preview)
            m_control.observer().preview(best.trigger);
    }
    runNull(name, best);
    best.seconds = m_clock.seconds() - before;
    finishHypothesis(std::move(best));
}

/// The same search, its answers kept near random benign answers, all in one batch.
void Scan::runNull(const std::string &name, HypothesisResult &result)
{
    const std::string id = name + "-null";
    at::Generator generator = generatorFor(m_params.seed, id);
    SearchSettings nullSettings = settings(m_budget.nullIterations);
    nullSettings.regions = nullTargets(result, generator);
    // One lane more, near the target that was found: the same search under the same conditions.
    const at::Tensor found = at::tensor(result.target).to(nullSettings.regions.options()).unsqueeze(0);
    nullSettings.regions = at::cat({nullSettings.regions, found});
    const auto lanes = static_cast<int>(nullSettings.regions.size(0));
    nullSettings.batch = m_budget.nullImages * lanes;
    nullSettings.judgeEvery = 15;
    std::vector<PatchStart> starts(static_cast<std::size_t>(lanes));
    if (name == "patch") {
        for (int lane = 0; lane < lanes; ++lane)
            starts[static_cast<std::size_t>(lane)] = m_probe.startTowards(nullSettings.regions[lane]);
    }
    const auto hypothesis = makeHypothesis(name, starts, generator);
    Search search(m_model, m_benign, *hypothesis, nullSettings, generator);
    runSearch(id, name + ", other targets", name, search, *hypothesis, m_budget.nullIterations, false);
    for (const LaneBest &lane : search.best())
        result.nullCosts.push_back(lane.found ? lane.cost : std::numeric_limits<double>::infinity());
    result.nullCosts.pop_back();
    // Where that lane did not get there, its cost is too low a bound, and the free search's may be lower still.
    result.comparableCost = std::max(search.best().back().cost, result.cost);
    result.nullTargets = toTable(nullSettings.regions.slice(0, 0, lanes - 1));
    result.iterations += search.iteration();
}

void Scan::runGenerative()
{
    const double before = m_clock.seconds();
    at::Generator generator = generatorFor(m_params.seed, "generative");
    GenerativeHypothesis hypothesis(m_benign.train.size(1), m_params.published ? 0 : m_params.consistencyWeight,
                                    m_benign.train.device(), generator, m_benign.searchPrecision);
    Search search(m_model, m_benign, hypothesis, settings(m_budget.generativeIterations), generator);
    runSearch("generative", "generative", "generative", search, hypothesis, m_budget.generativeIterations, true);
    search.restoreBest(0);
    HypothesisResult result;
    result.name = "generative";
    result.cost = search.best().front().cost;
    result.succeeded = search.best().front().found;
    result.iterations = search.iteration();
    m_evaluation.evaluate(Evaluation::laneOf(hypothesis, 0), {}, {}, result);
    result.seconds = m_clock.seconds() - before;
    finishHypothesis(std::move(result));
}

void Scan::finishHypothesis(HypothesisResult result)
{
    if (m_control.observer().preview)
        m_control.observer().preview(result.trigger);
    if (m_control.observer().features)
        m_control.observer().features(result.features);
    m_result.hypotheses.push_back(std::move(result));
    writeCheckpoint();
}

ScanResult Scan::run(bool resume)
{
    if (resume && std::filesystem::exists(m_checkpointPath)) {
        Checkpoint known = Checkpoint::read(m_checkpointPath);
        if (known.fingerprint != m_checkpoint.fingerprint)
            throw Error(ErrorKind::UnsuitableData,
                        "The checkpoint " + m_checkpointPath
                            + " belongs to another model, other images or other parameters. Resume with the same ones, "
                              "or start the scan afresh.",
                        m_checkpointPath);
        m_checkpoint = std::move(known);
        m_result.histories = m_checkpoint.histories;
        m_clock.startAt(m_checkpoint.seconds);
        for (const LossHistory &history : m_result.histories) {
            if (m_control.observer().phaseStarted)
                m_control.observer().phaseStarted(history.phase);
            for (const IterationRecord &record : history.records) {
                if (m_control.observer().iteration)
                    m_control.observer().iteration(record);
            }
        }
    }
    plan();
    try {
        if (has("probe") || has("patch"))
            runProbe();
        for (const std::string &name : families()) {
            if (has(name))
                runFamily(name);
        }
        if (has("generative"))
            runGenerative();
        reportProgress("decision", 1, 1);
    } catch (const Stopped &) {
        m_result.state = RunState::Stopped;
        writeCheckpoint();
    }
    decide(m_result, m_params.successVariance);
    m_result.seconds = m_clock.seconds();
    if (m_result.state == RunState::Finished && !m_checkpointPath.empty())
        std::filesystem::remove(m_checkpointPath);
    return m_result;
}

} // namespace

const std::vector<std::string> &hypothesisNames()
{
    static const std::vector<std::string> names{"probe", "patch", "warp", "additive", "generative"};
    return names;
}

ScanResult scan(const RegressionModel &model, const ImageBatch &images, const ScanParams &params, RunControl &control,
                const std::string &checkpointPath, bool resume)
{
    check(params);
    // LibTorch's own default leaves out hyperthreads, and a search gains from them.
    at::set_num_threads(params.threads > 0 ? params.threads
                                           : std::max(1, static_cast<int>(std::thread::hardware_concurrency())));
    return Scan(model, images, params, control, checkpointPath).run(resume);
}

} // namespace drm
