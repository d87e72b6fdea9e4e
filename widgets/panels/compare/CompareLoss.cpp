// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/compare/CompareLoss.h"

#include "widgets/base/FlowLayout.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/panels/loss/PhaseMarks.h"
#include "widgets/plot/PlotBrush.h"
#include "widgets/plot/PlotLink.h"
#include "widgets/plot/PlotView.h"
#include "widgets/text/OutputLabels.h"
#include "widgets/text/Translated.h"
#include "widgets/theme/Theme.h"

#include <QCheckBox>
#include <QResizeEvent>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace drm {

namespace {

constexpr int lossSideBySideWidth = 640; // pixels from which the two stand beside each other

std::vector<const LossHistory *> searchesFor(const NamedRun &run, const std::string &hypothesis)
{
    std::vector<const LossHistory *> found;
    if (run.record) {
        for (const LossHistory &history : run.record->result.histories)
            if (history.phase.hypothesis == hypothesis)
                found.push_back(&history);
    }
    return found;
}

} // namespace

CompareLoss::CompareLoss(QWidget *parent)
    : QWidget(parent)
    , m_link(new PlotLink(this))
    , m_smoothing(new QSpinBox)
    , m_logarithmic(new QCheckBox(tr("&Logarithmic")))
    , m_halves(new QBoxLayout(QBoxLayout::TopToBottom))
{
    m_smoothing->setObjectName(QStringLiteral("compareSmoothing"));
    m_smoothing->setAccessibleName(tr("Smoothing in iterations"));
    m_smoothing->setToolTip(tr("Each point is the mean of so many iterations up to it. 1: the values as they are."));
    m_smoothing->setRange(1, 500);
    m_smoothing->setSpecialValueText(tr("off"));
    m_logarithmic->setObjectName(QStringLiteral("compareLogarithmic"));
    m_logarithmic->setAccessibleName(tr("Logarithmic axis"));
    m_logarithmic->setToolTip(tr("Shows the values of both scans on a logarithmic axis."));
    m_logarithmic->setChecked(true);
    auto *controls = new FlowLayout;
    controls->addField(tr("S&moothing"), m_smoothing);
    controls->addWidget(m_logarithmic);

    m_halves->setSpacing(Theme::spacing());
    const QString names[] = {QStringLiteral("Left"), QStringLiteral("Right")};
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        Side &side = m_sides[i];
        auto *plot = new PlotView;
        side = {new PlainLabel, plot, new PhaseMarks(plot)};
        side.name->setProperty("role", QStringLiteral("heading"));
        side.name->setWordWrap(true);
        plot->setObjectName(QStringLiteral("compareLoss") + names[i]);
        plot->setAccessibleName(i == 0 ? tr("Loss terms of the left scan") : tr("Loss terms of the right scan"));
        plot->setToolTip(tr("The terms that the searches for this trigger make small. Both plots show the same part of "
                            "the same axes; the crosshair stands in both. Drag with Shift to zoom."));
        plot->setExportName(tr("loss"));
        plot->setAxisLabels(tr("iteration"), tr("value"));
        plot->setLowerBound(0);
        plot->setLogarithmic(true);
        new PlotBrush(plot);
        m_link->add(plot);
        auto *half = new QVBoxLayout;
        half->setSpacing(4);
        half->addWidget(side.name);
        half->addWidget(plot, 1);
        m_halves->addLayout(half, 1);
        connect(plot, &PlotView::notice, this, &CompareLoss::notice);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::spacing(), 0, 0);
    column->setSpacing(Theme::spacing());
    column->addLayout(controls);
    column->addLayout(m_halves, 1);
    connect(m_smoothing, &QSpinBox::valueChanged, this, &CompareLoss::showCurves);
    connect(m_logarithmic, &QCheckBox::toggled, this, [this](bool on) {
        for (const Side &side : m_sides)
            side.plot->setLogarithmic(on);
        m_link->showEverything();
    });
}

void CompareLoss::setPair(const RunPair &pair)
{
    m_pair = pair;
    showCurves();
}

void CompareLoss::showCurves()
{
    const std::vector<const LossHistory *> left = searchesFor(m_pair.left, m_pair.hypothesis);
    const std::vector<const LossHistory *> right = searchesFor(m_pair.right, m_pair.hypothesis);
    std::vector<LossCurves::Segment> ofLeft;
    std::vector<LossCurves::Segment> ofRight;
    double offset = 0;
    for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i) {
        int longest = 0;
        if (i < left.size()) {
            ofLeft.push_back({left[i], offset});
            longest = LossCurves::length(*left[i]);
        }
        if (i < right.size()) {
            ofRight.push_back({right[i], offset});
            longest = std::max(longest, LossCurves::length(*right[i]));
        }
        offset += longest;
    }
    // A term has the same colour on both sides.
    QStringList terms;
    for (const std::vector<LossCurves::Segment> *segments : {&ofLeft, &ofRight}) {
        for (const LossCurves::Curve &curve : LossCurves::of(*segments, 1))
            if (!terms.contains(curve.term))
                terms << curve.term;
    }
    show(m_sides[0], m_pair.left, ofLeft, terms);
    show(m_sides[1], m_pair.right, ofRight, terms);
    m_link->showEverything();
}

void CompareLoss::show(const Side &side, const NamedRun &run, const std::vector<LossCurves::Segment> &segments,
                       const QStringList &terms) const
{
    side.name->setText(run.name);
    side.plot->clear();
    side.plot->setEmptyText(
        tr("This scan has no search of the hypothesis “%1”.").arg(OutputLabels::hypothesis(m_pair.hypothesis)));
    for (const LossCurves::Curve &curve : LossCurves::of(segments, m_smoothing->value())) {
        const int index = side.plot->addCurve(curve.term, static_cast<int>(terms.indexOf(curve.term)));
        side.plot->setCurve(index, curve.x, curve.y);
    }
    std::vector<PhaseMarks::Mark> marks;
    for (const LossCurves::Segment &segment : segments)
        marks.push_back({segment.offset, titleOf(segment.history->phase)});
    side.marks->setMarks(marks.size() > 1 ? marks : std::vector<PhaseMarks::Mark>());
}

void CompareLoss::resizeEvent(QResizeEvent *event)
{
    m_halves->setDirection(event->size().width() >= lossSideBySideWidth ? QBoxLayout::LeftToRight
                                                                        : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace drm
