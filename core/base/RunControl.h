// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>

namespace drm {

struct PhaseInfo;
struct IterationRecord;
struct TriggerPreview;
struct FeatureStats;
struct ProbeMap;
struct Progress;
struct ScanEstimate;

/// Called on the thread that runs the engine; each may be empty. They must return soon and must not throw.
struct RunObserver {
    std::function<void(const ScanEstimate &)> estimate; ///< once, before the first search
    std::function<void(const Progress &)> progress;
    std::function<void(const PhaseInfo &)> phaseStarted;
    std::function<void(const IterationRecord &)> iteration;
    std::function<void(const TriggerPreview &)> preview;
    std::function<void(const FeatureStats &)> features;
    std::function<void(const ProbeMap &)> probeMap;
    std::function<void(const Message &)> warning; ///< a sentence: something went wrong, and the work goes on
};

/// Stop and pause from any thread; the running engine asks `proceed()` once an iteration.
/// Stopping is a result, not an error: the engine writes a checkpoint and returns RunState::Stopped.
class RunControl {
public:
    RunControl() = default;
    /// `parent`: a job this one is a part of; it is stopped and paused along with it. Must outlive this object.
    explicit RunControl(RunObserver observer, RunControl *parent = nullptr)
        : m_observer(std::move(observer))
        , m_parent(parent)
    {
    }

    const RunObserver &observer() const { return m_observer; }

    void requestStop();
    void setPaused(bool paused);

    /// Waits while paused. False when a stop was asked for.
    bool proceed();

    /// At once, paused or not: true when a stop was asked for, of this job or of the one it is a part of.
    bool stopRequested() const { return m_stop.load() || (m_parent && m_parent->stopRequested()); }

private:
    RunObserver m_observer;
    RunControl *m_parent = nullptr;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::atomic<bool> m_stop{false}; ///< set under the mutex, because proceed() waits for it
    bool m_paused = false;
};

} // namespace drm
