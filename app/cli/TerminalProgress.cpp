// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TerminalProgress.h"

#include "app/cli/Terminal.h"
#include "core/base/Text.h"
#include "core/record/ScanResult.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace drm {

namespace {

constexpr int barWidth = 28;
constexpr int stageWidth = 30;

int terminalColumns()
{
    winsize size = {};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

} // namespace

TerminalProgress::TerminalProgress()
    : m_active(isatty(STDERR_FILENO) != 0)
    , m_unicode(terminal::speaksUnicode())
{
}

TerminalProgress::~TerminalProgress()
{
    clear();
}

void TerminalProgress::update(const Progress &progress)
{
    if (!m_active)
        return;
    const auto now = std::chrono::steady_clock::now();
    if (m_drawn && progress.stage == m_stage && now - m_lastDraw < std::chrono::milliseconds(100))
        return;
    m_stage = progress.stage;
    m_lastDraw = now;
    m_drawn = true;
    // The last column stays free: some terminals wrap as soon as it is written.
    std::fprintf(stderr, "\r%s\x1b[K", line(progress, terminalColumns() - 1, m_unicode).c_str());
    std::fflush(stderr);
}

void TerminalProgress::clear()
{
    if (!m_drawn)
        return;
    std::fputs("\r\x1b[K", stderr);
    std::fflush(stderr);
    m_drawn = false;
}

RunObserver TerminalProgress::observer()
{
    RunObserver observer;
    observer.progress = [this](const Progress &now) { update(now); };
    observer.warning = [this](const Message &sentence) {
        clear();
        std::fprintf(stderr, "drmguard: Warning: %s\n", printable(sentence.english()).c_str());
    };
    return observer;
}

std::string TerminalProgress::line(const Progress &progress, int columns, bool unicode)
{
    const double fraction = std::isfinite(progress.fraction) ? std::clamp(progress.fraction, 0.0, 1.0) : 0.0;
    char percent[16];
    std::snprintf(percent, sizeof percent, " %3d %%", static_cast<int>(fraction * 100));
    std::string end = percent;
    if (progress.secondsLeft >= 0)
        end += "  " + formatDuration(progress.secondsLeft) + " left";

    // Cut first: a character that is cut in two is no text any more, and becomes '?'.
    std::string stage = printable(progress.stage.substr(0, stageWidth));
    stage.resize(stageWidth, ' ');

    const int room = columns - stageWidth - 1 - static_cast<int>(end.size());
    const int width = std::clamp(room, 0, barWidth);
    const int filled = static_cast<int>(std::lround(fraction * width));
    std::string bar;
    for (int cell = 0; cell < width; ++cell)
        bar += cell < filled ? (unicode ? "━" : "#") : (unicode ? "─" : "-");

    if (room >= 0)
        return stage + " " + bar + end;
    return (stage + end).substr(0, static_cast<std::size_t>(std::max(columns, 0)));
}

} // namespace drm
