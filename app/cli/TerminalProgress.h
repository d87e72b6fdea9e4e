// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/RunControl.h"

#include <chrono>
#include <string>

namespace drm {

struct Progress;

/// One line on stderr that is rewritten in place: stage, bar, percent, time left. Silent where stderr is no terminal,
/// but for warnings.
class TerminalProgress {
public:
    TerminalProgress();
    ~TerminalProgress(); ///< clears the line

    void update(const Progress &progress); ///< at most ten times a second is drawn; cheap in between
    void clear();
    /// Shows progress here, and prints warnings to stderr. This object must outlive it.
    RunObserver observer();

    /// The line without colour and cursor codes, at most `columns` wide.
    static std::string line(const Progress &progress, int columns, bool unicode);

private:
    bool m_active;
    bool m_unicode;
    bool m_drawn = false;
    std::string m_stage;
    std::chrono::steady_clock::time_point m_lastDraw;
};

} // namespace drm
