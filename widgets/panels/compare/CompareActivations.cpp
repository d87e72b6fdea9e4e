// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/compare/CompareActivations.h"

#include "widgets/base/FlowLayout.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/image/ImageConvert.h"
#include "widgets/plot/HistogramBins.h"
#include "widgets/plot/PlotLink.h"
#include "widgets/plot/PlotView.h"
#include "widgets/text/OutputLabels.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace drm {

namespace {

constexpr double degrees = 180.0 / 3.14159265358979323846;

OutputLabels labelsOf(const NamedRun &run)
{
    return run.record ? OutputLabels(run.record->labelNames, run.record->labelUnits) : OutputLabels();
}

std::vector<double> anglesOf(const Table &table, int output)
{
    std::vector<double> values;
    if (table.isComplete() && output >= 0 && output < table.columns)
        for (int row = 0; row < table.rows; ++row)
            values.push_back(static_cast<double>(table.at(row, output)) * degrees);
    return values;
}

/// Benign and triggered of the left scan, then of the right one.
using Samples = std::vector<std::vector<double>>;

void draw(const Samples &samples, int bins, PlotView &left, PlotView &right)
{
    const HistogramBins shared(samples, bins);
    PlotView *const plots[] = {&left, &right};
    for (int i = 0; i < 4; ++i) {
        const QVector<double> heights = shared.shares(samples[static_cast<std::size_t>(i)]);
        plots[i / 2]->setCurve(i % 2, heights.isEmpty() ? QVector<double>() : shared.edges(), heights);
    }
}

} // namespace

CompareActivations::CompareActivations(QWidget *parent)
    : QWidget(parent)
    , m_angleLink(new PlotLink(this))
    , m_normLink(new PlotLink(this))
    , m_output(new QComboBox)
    , m_bins(new QSpinBox)
{
    m_output->setObjectName(QStringLiteral("compareOutput"));
    m_output->setAccessibleName(tr("Output of the angles"));
    m_output->setToolTip(tr("The output whose weights the features' angle is measured to, in both scans."));
    m_bins->setObjectName(QStringLiteral("compareBins"));
    m_bins->setAccessibleName(tr("Number of bins"));
    m_bins->setToolTip(tr("Number of bins of all histograms."));
    m_bins->setRange(5, 200);
    m_bins->setValue(40);
    buildPlots();
    auto *controls = new FlowLayout;
    controls->addField(tr("&Output"), m_output);
    controls->addField(tr("&Bins"), m_bins);
    auto *plots = new QGridLayout;
    plots->setSpacing(Theme::spacing());
    for (int i = 0; i < 2; ++i) {
        const Side &side = m_sides[static_cast<std::size_t>(i)];
        plots->addWidget(side.name, 0, i);
        plots->addWidget(side.angles, 1, i);
        plots->addWidget(side.norms, 2, i);
        plots->setColumnStretch(i, 1);
        plots->setRowStretch(i + 1, 1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::spacing(), 0, 0);
    column->setSpacing(Theme::spacing());
    column->addLayout(controls);
    column->addLayout(plots, 1);
    connect(m_output, &QComboBox::currentIndexChanged, this, &CompareActivations::showHistograms);
    connect(m_bins, &QSpinBox::valueChanged, this, &CompareActivations::showHistograms);
}

void CompareActivations::buildPlots()
{
    const QString names[] = {QStringLiteral("Left"), QStringLiteral("Right")};
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        Side &side = m_sides[i];
        side = {new PlainLabel, new PlotView, new PlotView};
        side.name->setProperty("role", QStringLiteral("heading"));
        side.name->setWordWrap(true);
        side.angles->setObjectName(QStringLiteral("compareAngles") + names[i]);
        side.angles->setAccessibleName(i == 0 ? tr("Feature angles of the left scan")
                                              : tr("Feature angles of the right scan"));
        side.angles->setToolTip(tr("Angle between an image's features and the weights of the output. Both plots have "
                                   "the same bins and axes."));
        side.angles->setExportName(tr("angles"));
        side.norms->setObjectName(QStringLiteral("compareNorms") + names[i]);
        side.norms->setAccessibleName(i == 0 ? tr("Feature norms of the left scan")
                                             : tr("Feature norms of the right scan"));
        side.norms->setToolTip(tr("Length of the feature vectors. Both plots have the same bins and axes."));
        side.norms->setExportName(tr("norms"));
        side.norms->setAxisLabels(tr("norm of the features"), tr("share of images (%)"));
        for (PlotView *plot : {side.angles, side.norms}) {
            constexpr int leastWidth = 150; // two of them fit into a narrow dock
            plot->setMinimumWidth(leastWidth);
            plot->setLowerBound(0);
            plot->setEmptyText(tr("This scan has no features for this hypothesis."));
            plot->addCurve(tr("benign"), 0, PlotView::Style::Histogram);
            plot->addCurve(tr("triggered"), 1, PlotView::Style::Histogram);
            connect(plot, &PlotView::notice, this, &CompareActivations::notice);
        }
        m_angleLink->add(side.angles);
        m_normLink->add(side.norms);
    }
}

void CompareActivations::setPair(const RunPair &pair)
{
    m_pair = pair;
    m_sides[0].name->setText(pair.left.name);
    m_sides[1].name->setText(pair.right.name);
    fillOutputs();
    showHistograms();
}

void CompareActivations::fillOutputs()
{
    const QSignalBlocker quiet(m_output);
    const int before = m_output->currentIndex();
    m_output->clear();
    int outputs = 0;
    const NamedRun *named = &m_pair.left;
    for (const auto &[run, result] :
         {std::pair(&m_pair.right, m_pair.rightResult()), std::pair(&m_pair.left, m_pair.leftResult())}) {
        if (result && result->features->benignAngles.columns > 0) {
            outputs = std::max(outputs, result->features->benignAngles.columns);
            named = run;
        }
    }
    constexpr int mostOutputs = 64;
    const OutputLabels labels = labelsOf(*named);
    for (int output = 0; output < std::min(outputs, mostOutputs); ++output)
        m_output->addItem(labels.name(output));
    m_output->setEnabled(outputs > 0);
    m_output->setCurrentIndex(std::clamp(before, outputs > 0 ? 0 : -1, m_output->count() - 1));
}

void CompareActivations::showHistograms()
{
    const int output = m_output->currentIndex();
    Samples angles;
    Samples norms;
    const FeatureStats none;
    for (const HypothesisResult *result : {m_pair.leftResult(), m_pair.rightResult()}) {
        const FeatureStats &features = result ? *result->features : none;
        angles.push_back(anglesOf(features.benignAngles, output));
        angles.push_back(anglesOf(features.triggeredAngles, output));
        norms.emplace_back(features.benignNorms.begin(), features.benignNorms.end());
        norms.emplace_back(features.triggeredNorms.begin(), features.triggeredNorms.end());
    }
    const std::array<const NamedRun *, 2> runs{&m_pair.left, &m_pair.right};
    for (std::size_t i = 0; output >= 0 && i < runs.size(); ++i)
        m_sides[i].angles->setAxisLabels(tr("angle to the weights of %1 (°)").arg(labelsOf(*runs[i]).name(output)),
                                         tr("share of images (%)"));
    draw(angles, m_bins->value(), *leftAngles(), *rightAngles());
    draw(norms, m_bins->value(), *leftNorms(), *rightNorms());
    m_angleLink->showEverything();
    m_normLink->showEverything();
}

} // namespace drm
