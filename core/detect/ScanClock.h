// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace drm {

/// Seconds spent, share done and time left of a scan made of parts of known relative work.
class ScanClock {
public:
    void plan(const std::string &part, double work) { m_parts.push_back({part, work, 0}); }

    /// Time already spent before a resume.
    void startAt(double seconds) { m_before = seconds; }
    /// `share` of the part is done, 0..1.
    void advance(const std::string &part, double share);
    /// The same of what was done before a resume: it says nothing about the speed of this process.
    void restore(const std::string &part, double share);
    /// Does `wait` and returns what it returns; the time it takes is not counted.
    template <typename F> auto waitUncounted(F wait)
    {
        const Time begin = std::chrono::steady_clock::now();
        auto result = wait();
        m_uncounted += secondsSince(begin);
        return result;
    }

    /// The first part of this name becomes `part`: work that was kept in reserve.
    void assign(const std::string &reserve, const std::string &part);

    /// The parts whose names begin with `name` will not be done.
    void skip(const std::string &name);

    double seconds() const { return m_before + secondsSinceStart(); }
    double fraction() const;
    /// Estimate from the work done in this process; below 0 until there is enough of it.
    double secondsLeft() const;

    double sinceCheckpoint() const { return secondsSince(m_checkpoint); }
    void checkpointWritten() { m_checkpoint = std::chrono::steady_clock::now(); }

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Part {
        std::string name;
        double work;
        double share;
    };

    static double secondsSince(Time time)
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - time).count();
    }

    double secondsSinceStart() const { return secondsSince(m_start) - m_uncounted; }

    std::vector<Part> m_parts;
    double m_before = 0;
    double m_uncounted = 0; ///< spent in waitUncounted()
    double m_workSinceStart = 0; ///< work done since m_start, restored parts left out
    Time m_start = std::chrono::steady_clock::now();
    Time m_checkpoint = m_start;
};

} // namespace drm
