// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/CheckpointGuard.h"
#include "core/base/RunControl.h"
#include "core/detect/Checkpoint.h"
#include "core/detect/ScanClock.h"
#include "core/record/ScanResult.h"
#include "core/search/BenignSet.h"
#include "core/search/Budget.h"
#include "core/search/Evaluation.h"
#include "core/search/Probe.h"
#include "core/search/Search.h"
#include "core/search/WaveProbe.h"
#include "core/triggers/TriggerFamily.h"

#include <string>

namespace drm {

/// How a search is named while it runs.
struct SearchTitle {
    std::string id; ///< its own in the checkpoint, and the part of the planned work
    std::string title; ///< of its loss records
    std::string hypothesis;
    bool showsPreview = true;
};

/// What the searches of one scan share: model, images, budget, clock, checkpoint, observer, and the result as it grows.
/// A finished part leaves an outcome (an IValue) from which its results are made anew, so that a resumed scan and an
/// undisturbed one take the same path.
class ScanWork {
public:
    ScanWork(const RegressionModel &model, const ImageStore &images, const ScanParams &params, RunControl &control,
             std::string checkpointPath);

    const RegressionModel &model() const { return m_model; }
    const ScanParams &params() const { return m_params; }
    const BudgetPlan &budget() const { return m_budget; }
    const BenignSet &benign() const { return m_benign; }
    const Evaluation &evaluation() const { return m_evaluation; }
    const RunObserver &observer() const { return m_control.observer(); }
    Probe &probe() { return m_probe; }
    ScanClock &clock() { return m_clock; }
    ScanResult &result() { return m_result; }

    /// With the images an iteration, the success bound and the weight of the RAV as the parameters have them.
    SearchSettings settings(int iterations) const;
    /// One lane for each start, drawn from `generator`.
    TriggerSetup setupOf(std::vector<SquareStart> starts, const at::Generator &generator) const;

    /// Runs or restores the probe; its map is complete and in the result afterwards. Throws StopRequested.
    void runProbe();
    /// Runs or restores a probe with waves. Throws StopRequested.
    void runWaves(const std::string &id, WaveProbe &waves);
    /// Runs or restores a search; afterwards search.best() is complete. Throws StopRequested.
    void runSearch(const SearchTitle &title, Search &search, TriggerHypothesis &hypothesis, int iterations);
    /// What a search came to in `lane`, which is put into the hypothesis; without null and seconds.
    HypothesisResult resultOf(Search &search, TriggerHypothesis &hypothesis, std::int64_t lane) const;
    /// Adds what a hypothesis found, in `since` of clock().seconds() and after, to the result, and tells the observer.
    void finish(HypothesisResult result, double since);

    /// Of a probe that was stopped, what it has measured.
    void keepPartialProbe();

    void reportProgress(const std::string &stage, int iteration, int iterations);
    void writeCheckpoint();
    /// Takes up the checkpoint where `resume` says so and there is one, and has the clock know the planned work. Throws
    /// Error{UnsuitableData} for a checkpoint of another scan.
    void begin(bool resume, const std::vector<std::pair<std::string, double>> &plannedWork);

private:
    bool proceed()
    {
        return m_clock.waitUncounted([this] { return m_control.proceed(); });
    }
    void goOn();
    LossHistory &historyOf(const SearchTitle &title, int iterations);

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

} // namespace drm
