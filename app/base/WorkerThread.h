// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace drm {

/// The thread of a service that answers the window's questions. Only the latest question counts: what the window asks
/// is kept in members that change() guards, and an answer that comes after the inputs have changed is dropped. A
/// derived class calls begin() last in its constructor and end() first in its destructor.
class WorkerThread {
public:
    static constexpr std::chrono::milliseconds throttledPause{250}; ///< of a service while a job has the processor

    WorkerThread(const WorkerThread &) = delete;
    WorkerThread &operator=(const WorkerThread &) = delete;

    /// Does `work` while the thread looks at nothing, then wakes it.
    template <typename F> void change(F work)
    {
        {
            const std::lock_guard lock(m_mutex);
            work();
        }
        m_changed.notify_all();
    }

    /// Answers to what was asked before are stale from now on. Within change(), by the window's thread alone.
    void renew() { ++m_generation; }

protected:
    using Lock = std::unique_lock<std::mutex>;

    explicit WorkerThread(QObject &service)
        : m_service(service)
    {
    }
    ~WorkerThread() = default;

    template <typename F> void begin(F run) { m_thread = std::thread(std::move(run)); }
    void end()
    {
        change([this] { m_quit = true; });
        m_thread.join();
    }

    Lock lock() { return Lock(m_mutex); }
    /// Waits until there is something to do; false: the thread is to end.
    template <typename F> bool wait(Lock &lock, F hasWork)
    {
        m_changed.wait(lock, [&] { return m_quit || hasWork(); });
        return !m_quit;
    }
    /// Leaves the processor to others for a while, unless this is over before.
    template <typename F> void rest(std::chrono::milliseconds duration, F isOver)
    {
        Lock guard(m_mutex);
        m_changed.wait_for(guard, duration, [&] { return m_quit || isOver(); });
    }
    /// Which renew() the members are of; with the lock.
    int generation() const { return m_generation; }
    /// Does this on the window's thread, unless `generation` is stale there.
    void tell(int generation, std::function<void()> news)
    {
        QMetaObject::invokeMethod(
            &m_service,
            [this, generation, news = std::move(news)] {
                if (generation == m_generation)
                    news();
            },
            Qt::QueuedConnection);
    }

private:
    QObject &m_service;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_generation = 0; ///< written by the window's thread alone
    bool m_quit = false;
    std::thread m_thread;
};

} // namespace drm
