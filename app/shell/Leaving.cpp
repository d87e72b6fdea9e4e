// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/Leaving.h"

#include "app/case/ScanController.h"
#include "app/jobs/JobQueue.h"
#include "app/jobs/JobRunner.h"
#include "app/shell/QuitQuestion.h"

#include <QTimer>
#include <QWidget>

namespace drm {

Leaving::Leaving(QWidget *window, JobRunner &runner, ScanController &scans)
    : QObject(window)
    , m_window(window)
    , m_runner(runner)
    , m_scans(scans)
{
}

bool Leaving::mayLeave()
{
    if ((!m_runner.busy() || m_givenUp) && (m_scans.queue()->waitingCount() == 0 || m_whenIdle))
        return true;
    ask();
    return false;
}

void Leaving::workEnded()
{
    if (m_whenIdle)
        m_window->close();
}

void Leaving::ask()
{
    if (m_whenIdle || m_window->findChild<QuitQuestion *>())
        return;
    auto *question =
        new QuitQuestion(m_scans.scanning()    ? tr("Stop the running scan and quit?")
                             : m_runner.busy() ? tr("Stop the running work and quit?")
                                               : tr("Quit although scans wait in the queue? They will not be run."),
                         m_window);
    connect(question, &QuitQuestion::accepted, this, &Leaving::leaveWhenIdle);
    question->open();
}

void Leaving::leaveWhenIdle()
{
    m_whenIdle = true;
    if (!m_runner.busy()) {
        m_window->close();
        return;
    }
    m_scans.stop();
    // The code of a model may never come to an end; the window has to.
    QTimer::singleShot(m_patience, this, [this] {
        if (!m_whenIdle || !m_runner.busy())
            return;
        m_givenUp = true;
        m_window->close();
    });
}

} // namespace drm
