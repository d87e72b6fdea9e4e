// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/WorkerThread.h"
#include "core/torch/ProcessSetup.h"

#include <functional>
#include <optional>
#include <utility>

namespace drm {

/// A thread of low priority that answers one kind of question. Only the latest counts: one that has not begun when the
/// next comes is dropped. The destructor waits for the one under way.
template <typename Question> class LatestTask : public WorkerThread {
public:
    /// Called on the thread; tell(asOf, ...) takes news to the window's.
    using Answer = std::function<void(const Question &question, int asOf)>;

    LatestTask(QObject &service, Answer answer)
        : WorkerThread(service)
        , m_answer(std::move(answer))
    {
        begin([this] { run(); });
    }
    ~LatestTask() { end(); }

    using WorkerThread::tell;

    void ask(Question question)
    {
        change([&] { m_asked = std::move(question); });
    }
    /// From now on answers to earlier questions are stale, the one under way included.
    void askAnew(Question question)
    {
        change([&] {
            m_asked = std::move(question);
            renew();
        });
    }
    /// While a scan or a training has the processor, questions are answered a few times a second at most.
    void setThrottled(bool throttled)
    {
        change([&] { m_throttled = throttled; });
    }

private:
    void run()
    {
        lowerThreadPriority();
        for (;;) {
            std::optional<Question> question;
            int asOf = 0;
            bool slow = false;
            {
                Lock guard = lock();
                if (!wait(guard, [this] { return m_asked.has_value(); }))
                    return;
                question = std::exchange(m_asked, std::nullopt);
                asOf = generation();
                slow = m_throttled;
            }
            m_answer(*question, asOf);
            if (slow)
                rest(throttledPause, [this] { return !m_throttled; });
        }
    }

    Answer m_answer;
    std::optional<Question> m_asked; ///< this and below guarded by change() and lock()
    bool m_throttled = false;
};

} // namespace drm
