// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Scanner.h"

#include "core/base/CheckpointGuard.h"
#include "core/base/Error.h"
#include "core/base/RunControl.h"
#include "core/torch/StopScope.h"
#include "core/torch/ThreadCount.h"
#include "core/search/Budget.h"
#include "core/detect/Checkpoint.h"
#include "core/detect/Decision.h"
#include "core/search/Evaluation.h"
#include "core/detect/baselines/FeatureRe.h"
#include "core/triggers/GenerativeHypothesis.h"
#include "core/triggers/HypothesisFactory.h"
#include "core/detect/baselines/NeuralCleanse.h"
#include "core/search/Probe.h"
#include "core/triggers/RecoveredTrigger.h"
#include "core/detect/ScanClock.h"
#include "core/detect/ScanEstimate.h"
#include "core/detect/ScanSetup.h"
#include "core/search/Search.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <functional>
#include <limits>

namespace drm {

namespace {

constexpr double checkpointSeconds = 5;
constexpr int previewEvery = 10;
constexpr double settledScore = 2; ///< a chance of 0.25 %: further hypotheses would not turn the verdict

ProbeSettings probeSettings(const BudgetPlan &budget)
{
    ProbeSettings settings;
    settings.step = budget.probeStep;
    return settings;
}

/// Of the next batch of searches near other places, in the checkpoint and among the parts of the work.
std::string nullId(const HypothesisResult &result)
{
    const std::size_t looks = result.comparableCosts.size();
    return result.name + "-null" + (looks > 0 ? std::to_string(looks + 1) : "");
}

/// One scan from beginning to end. A finished phase leaves an outcome (an IValue) from which its results are made
/// anew, so that a resumed scan and an undisturbed one take the same path.
class Scan {
public:
    Scan(const RegressionModel &model, const ImageBatch &images, const ScanParams &params, RunControl &control,
         std::string checkpointPath);

    ScanResult run(bool resume);

private:
    void goOn();
    void plan();
    void runProbe();
    void runFamily(const std::string &name);
    void runNull(HypothesisResult &result);
    at::Tensor nullTargets(const HypothesisResult &found, int look) const;
    void lookAgain();
    void runGenerative();
    void runNeuralCleanse();
    void runFeatureRe();
    void runUnlessSettled(const std::string &name, const std::function<void()> &run);
    /// Runs or restores a search; afterwards search.best() is complete. Throws StopRequested. `id` is its own in the
    /// checkpoint, and the part of the work in plannedWork().
    void runSearch(const std::string &id, const std::string &title, const std::string &hypothesisName, Search &search,
                   TriggerHypothesis &hypothesis, int iterations, bool showPreview);
    /// What a search came to in `lane`, which is put into the hypothesis; without null, trigger state and seconds.
    HypothesisResult resultOf(Search &search, TriggerHypothesis &hypothesis, std::int64_t lane) const;
    void finishHypothesis(HypothesisResult result);
    bool proceed()
    {
        return m_clock.without([this] { return m_control.proceed(); });
    }
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
    std::string m_fingerprint; ///< but for the precision
    Checkpoint m_checkpoint;
    CheckpointGuard m_checkpointGuard;
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
    , m_fingerprint(fingerprintOf(model, images, params))
    , m_checkpointGuard(control)
    , m_probe(model, m_benign, probeSettings(m_budget))
{
    m_result.imagesUsed = images.count;
    m_result.answerDeviations = toDoubles(m_benign.spread.outputVariance.sqrt());
}

bool Scan::has(const std::string &name) const
{
    const std::vector<std::string> searches = searchesOf(m_params);
    return std::find(searches.begin(), searches.end(), name) != searches.end();
}

void Scan::plan()
{
    const at::Tensor &images = m_benign.train;
    for (const auto &[part, work] : plannedWork(m_params, static_cast<int>(images.size(1)),
                                                static_cast<int>(images.size(2)), static_cast<int>(images.size(3))))
        m_clock.plan(part, work);
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
    const Uninterrupted writing;
    m_checkpoint.seconds = m_clock.seconds();
    m_checkpoint.histories = m_result.histories;
    m_checkpointGuard.attempt([&] { m_checkpoint.write(m_checkpointPath); });
    m_clock.checkpointWritten(); // a failed one is tried again when the next one is due
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
        m_clock.restore("probe", 1);
    } else {
        int batches = 0;
        const bool complete = m_probe.run([&](double share) {
            m_clock.advance("probe", share);
            reportProgress("probe", static_cast<int>(share * 100), 100);
            if (++batches % 40 == 0 && m_control.observer().probeMap)
                m_control.observer().probeMap(m_probe.map());
            return proceed();
        });
        if (!complete)
            throw StopRequested();
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
    m_evaluation.evaluate([&](const at::Tensor &x) { return stampSquare(x, square); }, {mask, pattern, {}}, result);
    result.succeeded = result.heldOutVariance < m_params.successVariance;
    result.triggerState = {toImageBatch(mask), toImageBatch(pattern)};
    finishHypothesis(std::move(result));
}

void Scan::runSearch(const std::string &id, const std::string &title, const std::string &hypothesisName, Search &search,
                     TriggerHypothesis &hypothesis, int iterations, bool showPreview)
{
    const RunObserver &observer = m_control.observer();
    const auto done = m_checkpoint.finished.find(id);
    if (done != m_checkpoint.finished.end()) {
        search.load(done->second);
        m_clock.restore(id, 1);
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
    if (m_checkpoint.current == id) {
        search.load(m_checkpoint.state);
        m_clock.restore(id, static_cast<double>(search.iteration()) / iterations);
    }
    const auto keep = [&] {
        const Uninterrupted saving;
        m_checkpoint.current = id;
        m_checkpoint.state = search.save();
    };
    try {
        while (!search.finished()) {
            if (!proceed())
                throw StopRequested();
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
                keep();
                writeCheckpoint();
            }
        }
    } catch (const StopRequested &) {
        keep(); // a search that was stopped inside an iteration is as it was before it
        throw;
    }
    const Uninterrupted saving;
    m_clock.advance(id, 1);
    m_checkpoint.finished[id] = search.save();
    m_checkpoint.current.clear();
    m_checkpoint.state = {};
}

/// Benign answers drawn at random among those 1 to 1.5 benign standard deviations from the target that the free search
/// found: nearer ones would be the backdoor itself, and far ones may cost another price for other reasons. Where there
/// are too few, the next farther ones, then the next nearer ones. Another look has the next ones in the same order.
at::Tensor Scan::nullTargets(const HypothesisResult &found, int look) const
{
    at::Generator generator = generatorFor(m_params.seed, found.name + "-places");
    const at::Tensor order = at::randperm(m_benign.outputs.size(0), generator, at::TensorOptions().dtype(at::kLong));
    const at::Tensor outputs = m_benign.outputs.index_select(0, order.to(m_benign.outputs.device()));
    const at::Tensor apart =
        normalisedOffset(outputs, at::tensor(found.target).to(outputs.options()), m_benign.spread).sqrt();
    const at::Tensor misfit = (apart - 1.5).clamp_min(0) + 100 * (1 - apart).clamp_min(0);
    // A stable sort keeps the random order among all that fit.
    const at::Tensor best = std::get<1>(misfit.sort(/*stable=*/true, 0, /*descending=*/false));
    const std::int64_t first = std::min<std::int64_t>(look * m_budget.nullTargets, best.size(0) - m_budget.nullTargets);
    return outputs.index_select(0, best.narrow(0, std::max<std::int64_t>(first, 0), m_budget.nullTargets));
}

/// One lane for each start; a start's place means something to the patch family alone.
/// A family of triggers: free searches from several starts in one batch, of which the cheapest counts, and the null.
void Scan::runFamily(const std::string &name)
{
    const double before = m_clock.seconds();
    std::vector<PatchStart> starts(static_cast<std::size_t>(m_budget.startsOf(name)));
    // Patches start from the probe's best places, and the last one from nowhere in particular.
    for (std::size_t start = 0; name == "patch" && start + 1 < starts.size() && start < m_probe.starts().size();
         ++start)
        starts[start] = m_probe.starts()[start];
    at::Generator generator = generatorFor(m_params.seed, name);
    const auto hypothesis = makeHypothesis(name, starts, m_benign.train, generator);
    SearchSettings freeSettings = settings(m_budget.iterations);
    freeSettings.batch = m_budget.freeBatch(name, m_params.batchSize);
    Search search(m_model, m_benign, *hypothesis, freeSettings, generator);
    runSearch(name, name, name, search, *hypothesis, m_budget.iterations, true);

    const auto best = std::min_element(search.best().begin(), search.best().end(), isCheaper);
    const auto lane = std::distance(search.best().begin(), best);
    HypothesisResult result = resultOf(search, *hypothesis, lane);
    result.triggerState = triggerState(*hypothesis, lane);
    if (m_control.observer().preview)
        m_control.observer().preview(result.trigger);
    runNull(result);
    for (const auto &gaps : m_params.references) {
        const auto gap = gaps.find(name);
        if (gap != gaps.end())
            result.referenceGaps.push_back(gap->second);
    }
    result.seconds = m_clock.seconds() - before;
    finishHypothesis(std::move(result));
}

/// The same search, its answers kept near random benign answers, all in one batch. Adds what it finds to the result.
void Scan::runNull(HypothesisResult &result)
{
    const std::string &name = result.name;
    const auto look = static_cast<int>(result.comparableCosts.size());
    const std::string id = nullId(result);
    at::Generator generator = generatorFor(m_params.seed, id);
    SearchSettings nullSettings = settings(m_budget.nullIterations);
    nullSettings.regions = nullTargets(result, look);
    const std::int64_t places = nullSettings.regions.size(0);
    // More lanes near the target that was found: the same search under the same conditions.
    const at::Tensor found = at::tensor(result.target).to(nullSettings.regions.options());
    nullSettings.regions = at::cat({nullSettings.regions, found.repeat({BudgetPlan::comparableSearches, 1})});
    const auto lanes = static_cast<int>(nullSettings.regions.size(0));
    nullSettings.batch = m_budget.nullBatch(m_params.batchSize);
    nullSettings.judgeEvery = 15;
    std::vector<PatchStart> starts(static_cast<std::size_t>(lanes));
    if (name == "patch") {
        for (int lane = 0; lane < lanes; ++lane)
            starts[static_cast<std::size_t>(lane)] = m_probe.startTowards(nullSettings.regions[lane]);
    }
    const auto hypothesis = makeHypothesis(name, starts, m_benign.train, generator);
    Search search(m_model, m_benign, *hypothesis, nullSettings, generator);
    runSearch(id, name + ", other targets" + (look > 0 ? ", look " + std::to_string(look + 1) : ""), name, search,
              *hypothesis, m_budget.nullIterations, false);
    double comparable = std::numeric_limits<double>::infinity();
    for (std::int64_t k = 0; k < lanes; ++k) {
        const LaneBest &lane = search.best()[static_cast<std::size_t>(k)];
        const double cost = std::max(lane.equivalentCost, 1e-9); // its logarithm is taken
        // Where no trigger came near, the same rule for the one that came nearest gives a bound from below.
        const double bound = lane.cost * std::sqrt(std::max(1.0, lane.variance / m_params.successVariance));
        if (k >= places)
            comparable = std::min(comparable, cost);
        else
            result.nullCosts.push_back(std::isfinite(cost) ? cost : std::max(bound, 1e-9));
    }
    result.comparableCosts.push_back(comparable);
    const Table targets = toTable(nullSettings.regions.slice(0, 0, places));
    result.nullTargets.rows += targets.rows;
    result.nullTargets.columns = targets.columns;
    result.nullTargets.values.insert(result.nullTargets.values.end(), targets.values.begin(), targets.values.end());
    const std::vector<double> distances =
        toDoubles(normalisedOffset(m_benign.outputs.unsqueeze(1), nullSettings.regions, m_benign.spread).mean(0));
    result.targetDistance = distances.back();
    result.nullDistances.insert(result.nullDistances.end(), distances.begin(), distances.begin() + places);
    result.iterations += search.iteration();
}

/// A family that may yet turn the verdict gets more searches: other places, and the target again.
void Scan::lookAgain()
{
    for (;;) {
        decide(m_result, m_params);
        HypothesisResult *close = worthAnotherLook(m_result, m_budget.looks);
        if (!close)
            break;
        const double before = m_clock.seconds();
        m_clock.assign(anotherLook, nullId(*close));
        runNull(*close);
        close->seconds += m_clock.seconds() - before;
        writeCheckpoint();
    }
    m_clock.skip(anotherLook);
}

void Scan::runGenerative()
{
    const double before = m_clock.seconds();
    const bool published = m_params.method == DetectionMethod::Published;
    at::Generator generator = generatorFor(m_params.seed, "generative");
    GenerativeHypothesis hypothesis(m_benign.train.size(1), published ? 0 : m_params.consistencyWeight,
                                    m_benign.train.device(), generator, m_benign.searchPrecision);
    SearchSettings generativeSettings = settings(m_budget.generativeIterations);
    if (published) {
        // The paper's weights: 20 and 800 for gaze, 10 and 100 for head pose, the sets with two outputs and with three.
        const bool gaze = m_benign.outputs.size(1) <= 2;
        generativeSettings.published = PublishedForm{m_params.labelScale, m_params.ravWeight * (gaze ? 20 : 10),
                                                     gaze ? 800.0 : 100.0, m_params.attentionMomentum};
    }
    Search search(m_model, m_benign, hypothesis, generativeSettings, generator);
    runSearch("generative", "generative", "generative", search, hypothesis, m_budget.generativeIterations, true);
    HypothesisResult result = resultOf(search, hypothesis, 0);
    result.triggerState = triggerState(hypothesis, 0);
    result.seconds = m_clock.seconds() - before;
    finishHypothesis(std::move(result));
}

/// A baseline. Targets: benign answers drawn at random, as the null of a family has them.
void Scan::runNeuralCleanse()
{
    const double before = m_clock.seconds();
    at::Generator generator = generatorFor(m_params.seed, "neural-cleanse");
    const at::Tensor order = at::randperm(m_benign.outputs.size(0), generator, at::TensorOptions().dtype(at::kLong));
    const at::Tensor rows = order.slice(0, 0, m_budget.cleanseTargets).to(m_benign.outputs.device());
    const at::Tensor targets = m_benign.outputs.index_select(0, rows);
    const at::Tensor &train = m_benign.train;
    const auto hypothesis = NeuralCleanse::forTargets(targets, m_benign.spread.outputVariance, train.size(1),
                                                      train.size(2), train.size(3), generator);
    SearchSettings cleanse = settings(m_budget.cleanseIterations);
    cleanse.ravWeight = 0;
    cleanse.batch = m_budget.cleanseBatch(m_params.batchSize);
    cleanse.patience = m_budget.cleanseIterations; // the lanes end together: none is cut short
    Search search(m_model, m_benign, *hypothesis, cleanse, generator);
    runSearch("neural-cleanse", "neural-cleanse", "neural-cleanse", search, *hypothesis, m_budget.cleanseIterations,
              true);
    const auto smaller = [](const LaneBest &a, const LaneBest &b) { return a.cost < b.cost; };
    const auto least = std::min_element(search.best().begin(), search.best().end(), smaller);
    HypothesisResult result = resultOf(search, *hypothesis, std::distance(search.best().begin(), least));
    for (std::int64_t lane = 0; lane < targets.size(0); ++lane)
        result.nullCosts.push_back(search.best()[static_cast<std::size_t>(lane)].cost);
    result.nullTargets = toTable(targets);
    result.nullDistances = toDoubles(1 + normalisedOffset(targets, m_benign.outputs.mean(0, true), m_benign.spread));
    result.seconds = m_clock.seconds() - before;
    finishHypothesis(std::move(result));
}

/// A baseline.
void Scan::runFeatureRe()
{
    const double before = m_clock.seconds();
    at::Generator generator = generatorFor(m_params.seed, "featurere");
    const RegressionModel::Impl &model = m_model.impl();
    FeatureRe hypothesis(m_benign.train.size(1), model.weight, model.bias, m_benign.spread, generator,
                         m_benign.searchPrecision);
    SearchSettings inverting = settings(m_budget.generativeIterations);
    inverting.ravWeight = 0;
    inverting.costWeight = 0; // the size of the change is a constraint, in the aim
    Search search(m_model, m_benign, hypothesis, inverting, generator);
    runSearch("featurere", "featurere", "featurere", search, hypothesis, m_budget.generativeIterations, true);
    HypothesisResult result = resultOf(search, hypothesis, 0);
    result.seconds = m_clock.seconds() - before;
    finishHypothesis(std::move(result));
}

HypothesisResult Scan::resultOf(Search &search, TriggerHypothesis &hypothesis, std::int64_t lane) const
{
    search.restoreBest(lane);
    const LaneBest &best = search.best()[static_cast<std::size_t>(lane)];
    HypothesisResult result;
    result.name = hypothesis.name();
    result.cost = best.cost;
    result.succeeded = best.found;
    result.iterations = search.iteration();
    m_evaluation.evaluate(Evaluation::laneOf(hypothesis, lane), TriggerParts::of(hypothesis, lane), result);
    return result;
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

void Scan::runUnlessSettled(const std::string &name, const std::function<void()> &run)
{
    if (!has(name))
        return;
    decide(m_result, m_params);
    if (m_params.complete || m_result.score < settledScore)
        return run();
    m_result.notNeeded.push_back(name);
    m_clock.skip(name);
}

/// Takes up the checkpoint's state.
void Scan::goOn()
{
    Checkpoint known = Checkpoint::read(m_checkpointPath);
    const auto isOf = [&](Precision precision) {
        return known.fingerprint == checkpointFingerprint(m_fingerprint, precision);
    };
    // Which precision is the faster may come out otherwise this time; the scan goes on in its own.
    if (isOf(Precision::Full))
        m_benign.searchPrecision = Precision::Full;
    else if (isOf(Precision::Reduced) && m_model.impl().reducedExecutor)
        m_benign.searchPrecision = Precision::Reduced;
    else
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

ScanResult Scan::run(bool resume)
{
    if (resume && std::filesystem::exists(m_checkpointPath))
        goOn();
    m_checkpoint.fingerprint = checkpointFingerprint(m_fingerprint, m_benign.searchPrecision);
    m_result.precision = toString(m_benign.searchPrecision);
    plan();
    try {
        if (has("probe") || has("patch"))
            runProbe();
        for (const std::string &name : families())
            runUnlessSettled(name, [&] { runFamily(name); });
        runUnlessSettled("generative", [&] { runGenerative(); });
        runUnlessSettled("neural-cleanse", [&] { runNeuralCleanse(); });
        runUnlessSettled("featurere", [&] { runFeatureRe(); });
        lookAgain();
        reportProgress("decision", 1, 1);
    } catch (const StopRequested &) {
        m_result.state = RunState::Stopped;
        writeCheckpoint();
    }
    const Uninterrupted ending;
    decide(m_result, m_params);
    m_result.seconds = m_clock.seconds();
    return m_result;
}

} // namespace

const std::vector<std::string> &hypothesisNames()
{
    static const std::vector<std::string> names{"probe", "patch", "warp", "additive", "input-aware", "generative"};
    return names;
}

ScanResult scan(const RegressionModel &model, const ImageBatch &images, const ScanParams &params, RunControl &control,
                const std::string &checkpointPath, bool resume)
{
    checkScanParams(params);
    const ThreadCount threads(params.threads);
    const StopScope stop(control);
    try {
        return Scan(model, images, params, control, checkpointPath).run(resume);
    } catch (const StopRequested &) { // among the benign answers; a checkpoint stays as it is
        ScanResult stopped;
        stopped.state = RunState::Stopped;
        stopped.reason = "The scan was stopped before its first search began.";
        stopped.imagesUsed = images.count;
        return stopped;
    }
}

} // namespace drm
