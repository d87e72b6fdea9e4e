// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/StatusStrip.h"

#include "app/base/ElidedLabel.h"
#include "core/base/ProcessMemory.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/text/Translated.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QThread>

#include <cmath>

namespace drm {

namespace {

constexpr int barSteps = 1000;

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_stage(new ElidedLabel(Qt::ElideRight))
    , m_bar(new QProgressBar)
    , m_timeLeft(new PlainLabel)
    , m_slow(new PlainLabel)
    , m_machine(new PlainLabel)
{
    setObjectName(QStringLiteral("statusStrip"));
    m_stage->setObjectName(QStringLiteral("stageLabel"));
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setAccessibleName(tr("Progress of the scan"));
    m_bar->setRange(0, barSteps);
    m_bar->setFixedWidth(220);
    m_timeLeft->setObjectName(QStringLiteral("timeLeftLabel"));
    m_timeLeft->setProperty("role", QStringLiteral("muted"));
    m_slow->setObjectName(QStringLiteral("slowLabel"));
    m_slow->setTextFormat(Qt::PlainText);
    m_slow->hide();
    m_machine->setObjectName(QStringLiteral("machineLabel"));
    m_machine->setProperty("role", QStringLiteral("muted"));
    m_machine->setToolTip(tr("Device, computing threads, and memory this program uses now"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 2, 10, 2);
    row->setSpacing(12);
    row->addWidget(m_bar);
    row->addWidget(m_stage, 1);
    row->addWidget(m_timeLeft);
    row->addWidget(m_slow);
    row->addWidget(m_machine);
    connect(&m_timer, &QTimer::timeout, this, &StatusStrip::showMachine);
    m_timer.start(2000);
    setMessage(tr("Ready"));
    showMachine();
}

void StatusStrip::setMessage(const QString &text)
{
    m_progress = {};
    m_paused = false;
    m_bar->hide();
    m_timeLeft->clear();
    m_stage->setFullText(text);
}

void StatusStrip::setProgress(const Progress &progress)
{
    m_progress = progress;
    m_bar->show();
    m_bar->setValue(static_cast<int>(std::lround(progress.fraction * barSteps)));
    m_bar->setFormat(QLocale().toString(progress.fraction * 100.0, 'f', 0) + QStringLiteral(" %"));
    QString stage = translated(phaseText(progress.stage));
    if (progress.iterations > 0)
        stage = tr("%1  (%2 of %3)").arg(stage).arg(progress.iteration).arg(progress.iterations);
    m_stage->setFullText(m_paused ? tr("Paused: %1").arg(stage) : stage);
    m_timeLeft->setText(m_paused ? QString() : timeLeft(progress.secondsLeft));
}

void StatusStrip::setPaused(bool paused)
{
    m_paused = paused;
    setProgress(m_progress);
}

void StatusStrip::setLinearAlgebra(const QString &name, bool slow)
{
    m_slow->setText(tr("slow matrix library"));
    m_slow->setToolTip(tr("%1 multiplies matrices here, many times slower than OpenBLAS. Install the package "
                          "libopenblas0-pthread and start the program again.")
                           .arg(name));
    m_slow->setVisible(slow);
}

void StatusStrip::setMachine(const QString &device, int threads)
{
    m_device = device;
    m_threads = threads;
    showMachine();
}

QString StatusStrip::timeLeft(double seconds)
{
    if (seconds < 0 || !std::isfinite(seconds))
        return {};
    if (seconds < 60)
        return tr("about %1 s left").arg(static_cast<int>(std::ceil(seconds / 5.0) * 5));
    if (seconds < 3600)
        return tr("about %1 min left").arg(static_cast<int>(std::ceil(seconds / 60.0)));
    return tr("about %1 h left").arg(QLocale().toString(seconds / 3600.0, 'f', 1));
}

void StatusStrip::showMachine()
{
    const int threads = m_threads > 0 ? m_threads : QThread::idealThreadCount();
    const qint64 bytes = qRound64(residentMib() * 1024 * 1024);
    const QString memory = bytes > 0 ? QLocale().formattedDataSize(bytes, 0) : QStringLiteral("–");
    m_machine->setText(
        QStringList{m_device.toUpper(), tr("%Ln thread(s)", nullptr, threads), memory}.join(QStringLiteral("  ·  ")));
}

} // namespace drm
