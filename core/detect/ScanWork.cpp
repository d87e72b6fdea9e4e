// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/ScanWork.h"

#include "core/base/Error.h"
#include "core/detect/ScanSetup.h"
#include "core/torch/StopScope.h"
#include "core/triggers/RecoveredTrigger.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <utility>

namespace drm {

namespace {

constexpr double checkpointSeconds = 5;
constexpr int previewEvery = 10; ///< iterations
constexpr int probeMapEvery = 40; ///< batches

/// Of many images the benign answers take a while.
std::function<void(double)> answersWatch(RunControl &control)
{
    return [&control, begin = std::chrono::steady_clock::now()](double share) {
        if (!control.proceed())
            throw StopRequested();
        if (!control.observer().progress)
            return;
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        Progress progress;
        progress.stage = "answers to benign images";
        progress.secondsLeft = -1;
        progress.iteration = static_cast<int>(std::lround(100 * share));
        progress.iterations = 100;
        if (seconds > 1)
            control.observer().progress(progress);
    };
}

} // namespace

ScanWork::ScanWork(const RegressionModel &model, const ImageStore &images, const ScanParams &params,
                   RunControl &control, std::string checkpointPath)
    : m_model(model)
    , m_params(params)
    , m_control(control)
    , m_checkpointPath(std::move(checkpointPath))
    , m_budget(BudgetPlan::of(params.budget, params.objective))
    , m_benign(BenignSet::of(model, images, answersWatch(control)))
    , m_evaluation(model, m_benign)
    , m_fingerprint(fingerprintOf(model, images, params))
    , m_checkpointGuard(control)
    , m_probe(model, m_benign, ProbeSettings::of(m_budget.probeStep, params.objective))
{
    m_result.imagesUsed = images.count();
    m_result.shorterSide = std::min(images.height(), images.width());
    m_result.answerDeviations = toDoubles(m_benign.spread.outputVariance.sqrt());
}

void ScanWork::reportProgress(const std::string &stage, int iteration, int iterations)
{
    if (!observer().progress)
        return;
    Progress progress;
    progress.fraction = m_clock.fraction();
    progress.secondsLeft = m_clock.secondsLeft();
    progress.stage = stage;
    progress.iteration = iteration;
    progress.iterations = iterations;
    observer().progress(progress);
}

void ScanWork::writeCheckpoint()
{
    if (m_checkpointPath.empty())
        return;
    const Uninterrupted writing;
    m_checkpoint.seconds = m_clock.seconds();
    m_checkpoint.histories = m_result.histories;
    m_checkpointGuard.attempt([&] { m_checkpoint.write(m_checkpointPath); });
    m_clock.checkpointWritten(); // a failed one is tried again when the next one is due
}

SearchSettings ScanWork::settings(int iterations) const
{
    SearchSettings settings;
    settings.iterations = iterations;
    settings.batch = m_params.batchSize;
    settings.successVariance = m_params.successVariance;
    settings.ravWeight = m_params.ravWeight;
    return settings;
}

TriggerSetup ScanWork::setupOf(std::vector<SquareStart> starts, const at::Generator &generator) const
{
    return {std::move(starts), m_benign.train.first(1), generator, m_params.consistencyWeight,
            m_benign.searchPrecision};
}

void ScanWork::runProbe()
{
    const std::string id = "probe";
    const auto done = m_checkpoint.finished.find(id);
    if (done != m_checkpoint.finished.end()) {
        m_probe.load(done->second);
        m_clock.restore(id, 1);
    } else {
        int batches = 0;
        const bool complete = m_probe.run([&](double share) {
            m_clock.advance(id, share);
            reportProgress(id, static_cast<int>(share * 100), 100);
            if (++batches % probeMapEvery == 0 && observer().probeMap)
                observer().probeMap(m_probe.map());
            return proceed();
        });
        if (!complete)
            throw StopRequested();
        m_checkpoint.finished[id] = m_probe.save();
    }
    m_clock.advance(id, 1);
    m_result.probe = m_probe.map();
    if (observer().probeMap)
        observer().probeMap(m_probe.map());
}

void ScanWork::runWaves(const std::string &id, WaveProbe &waves)
{
    const auto done = m_checkpoint.finished.find(id);
    if (done != m_checkpoint.finished.end()) {
        waves.load(done->second);
        m_clock.restore(id, 1);
        return;
    }
    const bool complete = waves.run([&](double share) {
        m_clock.advance(id, share);
        reportProgress(id, static_cast<int>(share * 100), 100);
        return proceed();
    });
    if (!complete)
        throw StopRequested();
    m_checkpoint.finished[id] = waves.save();
    m_clock.advance(id, 1);
}

void ScanWork::keepPartialProbe()
{
    const std::vector<float> &measured = m_probe.map().left;
    if (!m_result.probe
        && std::any_of(measured.begin(), measured.end(), [](float left) { return std::isfinite(left); }))
        m_result.probe = m_probe.map();
}

LossHistory &ScanWork::historyOf(const SearchTitle &title, int iterations)
{
    for (LossHistory &known : m_result.histories)
        if (known.phase.title == title.title)
            return known;
    PhaseInfo phase;
    phase.index = static_cast<int>(m_result.histories.size());
    phase.hypothesis = title.hypothesis;
    phase.title = title.title;
    phase.terms = Search::termNames();
    phase.iterations = iterations;
    m_result.histories.push_back({phase, {}});
    if (observer().phaseStarted)
        observer().phaseStarted(phase);
    return m_result.histories.back();
}

void ScanWork::runSearch(const SearchTitle &title, Search &search, TriggerHypothesis &hypothesis, int iterations)
{
    const auto done = m_checkpoint.finished.find(title.id);
    if (done != m_checkpoint.finished.end()) {
        search.load(done->second);
        m_clock.restore(title.id, 1);
        return;
    }
    LossHistory &history = historyOf(title, iterations);
    if (m_checkpoint.current == title.id) {
        search.load(m_checkpoint.state);
        m_clock.restore(title.id, static_cast<double>(search.iteration()) / iterations);
    }
    const auto keep = [&] {
        const Uninterrupted saving;
        m_checkpoint.current = title.id;
        m_checkpoint.state = search.save();
    };
    try {
        while (!search.finished()) {
            if (!proceed())
                throw StopRequested();
            IterationRecord record;
            record.phase = history.phase.index;
            record.iteration = search.iteration();
            record.values = search.step();
            history.records.push_back(record);
            m_clock.advance(title.id, static_cast<double>(search.iteration()) / iterations);
            if (observer().iteration)
                observer().iteration(record);
            reportProgress(title.title, search.iteration(), iterations);
            if (title.showsPreview && observer().preview && search.iteration() % previewEvery == 0) {
                TriggerPreview preview = m_evaluation.preview(hypothesis, 0);
                preview.phase = record.phase;
                preview.hypothesis = title.hypothesis;
                preview.iteration = search.iteration();
                observer().preview(preview);
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
    m_clock.advance(title.id, 1);
    m_checkpoint.finished[title.id] = search.save();
    m_checkpoint.current.clear();
    m_checkpoint.state = {};
}

HypothesisResult ScanWork::resultOf(Search &search, TriggerHypothesis &hypothesis, std::int64_t lane) const
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

void ScanWork::finish(HypothesisResult result, double since)
{
    result.seconds = m_clock.seconds() - since;
    if (observer().preview)
        observer().preview(*result.trigger);
    if (observer().features)
        observer().features(*result.features);
    m_result.hypotheses.push_back(std::move(result));
    writeCheckpoint();
}

void ScanWork::goOn()
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
                    Message{DRM_TEXT("Engine",
                                     "The checkpoint %1 belongs to another model, other images or other parameters. "
                                     "Resume with the same ones, or start the scan afresh."),
                            {m_checkpointPath}},
                    m_checkpointPath);
    m_checkpoint = std::move(known);
    m_result.histories = m_checkpoint.histories;
    m_clock.startAt(m_checkpoint.seconds);
    for (const LossHistory &history : m_result.histories) {
        if (observer().phaseStarted)
            observer().phaseStarted(history.phase);
        for (const IterationRecord &record : history.records)
            if (observer().iteration)
                observer().iteration(record);
    }
}

void ScanWork::begin(bool resume, const std::vector<std::pair<std::string, double>> &plannedWork)
{
    if (resume && std::filesystem::exists(m_checkpointPath))
        goOn();
    m_checkpoint.fingerprint = checkpointFingerprint(m_fingerprint, m_benign.searchPrecision);
    m_result.precision = toString(m_benign.searchPrecision);
    for (const auto &[part, work] : plannedWork)
        m_clock.plan(part, work);
}

} // namespace drm
