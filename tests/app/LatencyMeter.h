// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <vector>

namespace drm {

/// How late a timer of 5 ms fires, in milliseconds: what a click would have to wait.
class LatencyMeter {
public:
    /// Runs an event loop until `count` values are there, or `patience` milliseconds have gone; the test library's own
    /// waiting would sleep in between.
    void measure(std::size_t count, int patience)
    {
        QEventLoop loop;
        QElapsedTimer clock;
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
            m_late.push_back(std::max(0.0, static_cast<double>(clock.nsecsElapsed()) / 1e6 - period));
            clock.start();
            if (m_late.size() >= count)
                loop.quit();
        });
        QTimer::singleShot(patience, &loop, &QEventLoop::quit);
        clock.start();
        timer.start(period);
        loop.exec();
    }

    std::size_t count() const { return m_late.size(); }
    double percentile(double share) const
    {
        std::vector<double> sorted = m_late;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(static_cast<std::size_t>(std::floor(share * static_cast<double>(sorted.size() - 1))));
    }
    /// Share of values below `milliseconds`.
    double shareBelow(double milliseconds) const
    {
        const auto below =
            std::count_if(m_late.begin(), m_late.end(), [milliseconds](double late) { return late < milliseconds; });
        return static_cast<double>(below) / static_cast<double>(std::max<std::size_t>(1, m_late.size()));
    }

private:
    static constexpr int period = 5;
    std::vector<double> m_late;
};

} // namespace drm
