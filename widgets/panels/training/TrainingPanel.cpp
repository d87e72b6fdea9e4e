// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/training/TrainingPanel.h"

#include "widgets/base/PlainLabel.h"
#include "widgets/plot/PlotView.h"
#include "widgets/plot/WholeTicker.h"
#include "widgets/text/Translated.h"
#include "widgets/theme/Theme.h"

#include <qcustomplot.h>

#include <QBoxLayout>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace drm {

namespace {

constexpr int sideBySideWidth = 560; // pixels
constexpr std::size_t mostTerms = 8;

bool isError(const PhaseInfo &phase)
{
    return std::any_of(
        phase.terms.begin(), phase.terms.end(),
        [](const std::string &term) { return term.find("error") != std::string::npos; });
}

/// "benign twin: " of the phase "benign twin: held-out error"; empty for the model itself.
QString twinOf(const PhaseInfo &phase)
{
    const QString title = translated(phaseText(phase.title)).simplified();
    const qsizetype colon = title.indexOf(QLatin1Char(':'));
    return colon > 0 ? title.left(std::min<qsizetype>(colon, 40)) + QStringLiteral(": ") : QString();
}

} // namespace

TrainingPanel::TrainingPanel(QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_lossTitle(new PlainLabel)
    , m_loss(new PlotView)
    , m_errors(new PlotView)
{
    setObjectName(QStringLiteral("trainingPanel"));
    setAccessibleName(tr("Training"));
    m_loss->setObjectName(QStringLiteral("trainingLoss"));
    m_loss->setAccessibleName(tr("Plot of the training loss"));
    m_loss->setToolTip(tr("The loss of every step: squared error of standardised labels, for benign and for poisoned "
                          "images. Both should fall."));
    m_loss->setExportName(tr("training-loss"));
    m_loss->setLogarithmicOffered(true);
    m_loss->setLogarithmic(true);
    m_errors->setObjectName(QStringLiteral("trainingErrors"));
    m_errors->setAccessibleName(tr("Plot of the held-out errors"));
    m_errors->setToolTip(
        tr("Errors on images kept out of the training, in standard deviations of the labels. Clean: "
           "distance of the answers from the true labels. Attack: distance of the answers on triggered "
           "images from the target; a planted backdoor brings it near 0."));
    m_errors->setExportName(tr("held-out-errors"));
    m_errors->setLowerBound(0);
    m_errors->plot()->xAxis->setTicker(QSharedPointer<WholeTicker>::create());
    connect(m_loss, &PlotView::notice, this, &TrainingPanel::notice);
    connect(m_errors, &PlotView::notice, this, &TrainingPanel::notice);

    QLabel *errorTitle = new PlainLabel(tr("Held-out error"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2 * Theme::spacing());
    for (const auto &[title, plot] : {std::pair(m_lossTitle, m_loss), std::pair(errorTitle, m_errors)}) {
        title->setProperty("role", QStringLiteral("heading"));
        auto *column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(title);
        column->addWidget(plot, 1);
        m_row->addLayout(column, 1);
    }
    reset();
}

void TrainingPanel::reset()
{
    m_phases.clear();
    m_lossTitle->setText(tr("Training loss"));
    m_loss->clear();
    m_loss->setAxisLabels(tr("step"), tr("loss"));
    m_loss->setEmptyText(tr("Press Train to watch the loss fall here."));
    m_errors->clear();
    m_errors->setAxisLabels(tr("epoch"), tr("label deviations"));
    m_errors->setEmptyText(tr("After every epoch the model is tried on images it has not seen."));
}

void TrainingPanel::startPhase(const PhaseInfo &info)
{
    Phase phase;
    phase.info = info;
    if (phase.info.terms.size() > mostTerms)
        phase.info.terms.resize(mostTerms);
    phase.y.resize(phase.info.terms.size());
    phase.curves.assign(phase.info.terms.size(), -1);
    if (isError(info)) {
        phase.plot = m_errors;
        m_errors->setEmptyText(tr("The first epoch has begun."));
    } else {
        // One network's loss at a time; steps of two on one axis would say nothing.
        for (auto &[index, other] : m_phases)
            other.isShown = other.isShown && other.plot != m_loss;
        m_loss->clear();
        const QString title = translated(phaseText(info.title)).simplified().left(60);
        m_lossTitle->setText(title.isEmpty() ? tr("Training loss") : title.left(1).toUpper() + title.mid(1));
        m_loss->setEmptyText(tr("The first step is under way."));
        phase.plot = m_loss;
    }
    m_phases[info.index] = std::move(phase);
}

void TrainingPanel::addRecords(const std::vector<IterationRecord> &records)
{
    std::vector<int> touched;
    for (const IterationRecord &record : records) {
        const auto found = m_phases.find(record.phase);
        if (found == m_phases.end())
            continue;
        Phase &phase = found->second;
        phase.x << record.iteration + 1;
        for (std::size_t i = 0; i < phase.y.size(); ++i) {
            phase.y[i] << (i < record.values.size() ? static_cast<double>(record.values[i])
                                                    : std::numeric_limits<double>::quiet_NaN());
        }
        if (std::find(touched.begin(), touched.end(), record.phase) == touched.end())
            touched.push_back(record.phase);
    }
    for (const int index : touched)
        refresh(m_phases.at(index));
}

void TrainingPanel::refresh(Phase &phase)
{
    if (!phase.isShown)
        return;
    for (std::size_t i = 0; i < phase.y.size(); ++i) {
        if (phase.curves[i] < 0 && phase.y[i].back() > 0) {
            const bool errors = isError(phase.info);
            const QString twin = errors ? twinOf(phase.info) : QString();
            const QString name = translated(termText(phase.info.terms[i])).simplified().left(40);
            phase.curves[i] = phase.plot->addCurve(twin + name, static_cast<int>(i) + (twin.isEmpty() ? 0 : 2),
                                                   errors ? PlotView::Style::LinePoints : PlotView::Style::Line);
        }
        if (phase.curves[i] >= 0)
            phase.plot->setCurve(phase.curves[i], phase.x, phase.y[i]);
    }
}

void TrainingPanel::resizeEvent(QResizeEvent *event)
{
    m_row->setDirection(event->size().width() >= sideBySideWidth ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace drm
