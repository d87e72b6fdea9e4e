// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/data/LabelHistogram.h"

#include "widgets/base/FlowLayout.h"
#include "widgets/panels/data/LabelRows.h"
#include "widgets/plot/PlotView.h"
#include "widgets/plot/RangePicking.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace drm {

namespace {

constexpr double headroom = 2; // of the bars of all samples: a few selected ones may fill a bin alone

} // namespace

LabelHistogram::LabelHistogram(const LabelRows &rows, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
    , m_label(new QComboBox)
    , m_bins(new QSpinBox)
    , m_plot(new PlotView)
{
    m_label->setObjectName(QStringLiteral("histogramLabel"));
    m_label->setAccessibleName(tr("Label of the histogram"));
    m_label->setToolTip(tr("The label whose values are counted."));
    m_label->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_bins->setObjectName(QStringLiteral("histogramBins"));
    m_bins->setAccessibleName(tr("Number of bins of the histogram"));
    m_bins->setToolTip(tr("Number of bins of the histogram."));
    m_bins->setRange(5, 200);
    m_bins->setValue(40);
    m_plot->setObjectName(QStringLiteral("histogramPlot"));
    m_plot->setAccessibleName(tr("Histogram of a label"));
    m_plot->setToolTip(
        tr("Click a bar to select its images; hold Shift and drag to select a range, Ctrl to add to what "
           "is selected. Both histograms are shares of their own images; a bar that is cut off at the "
           "top goes on."));
    m_plot->setExportName(tr("labels"));
    m_plot->setLowerBound(0);
    m_plot->addCurve(tr("all"), 0, PlotView::Style::Histogram);
    m_plot->addCurve(tr("selected"), 1, PlotView::Style::Histogram);

    auto *controls = new FlowLayout;
    controls->addField(tr("&Label"), m_label);
    controls->addField(tr("&Bins"), m_bins);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::spacing(), 0, 0);
    column->setSpacing(Theme::spacing());
    column->addLayout(controls);
    column->addWidget(m_plot, 1);

    connect(m_label, &QComboBox::currentIndexChanged, this, &LabelHistogram::showRows);
    connect(m_bins, &QSpinBox::valueChanged, this, &LabelHistogram::showRows);
    connect(m_plot, &PlotView::notice, this, &LabelHistogram::notice);
    auto *picking = new RangePicking(m_plot);
    connect(picking, &RangePicking::clicked, this, [this](double value, bool add) {
        const QVector<double> &edges = m_histogram.edges();
        const auto next = std::upper_bound(edges.begin(), edges.end(), value);
        if (next != edges.begin() && next != edges.end())
            pick(*std::prev(next), *next, add);
    });
    connect(picking, &RangePicking::ranged, this, &LabelHistogram::pick);
    connect(picking, &RangePicking::cleared, this, [this] { emit picked({}, false); });
}

void LabelHistogram::setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units)
{
    m_labels = OutputLabels(names, units);
    const QSignalBlocker quiet(m_label);
    m_label->clear();
    for (int i = 0; i < static_cast<int>(names.size()); ++i)
        m_label->addItem(m_labels.name(i));
    showRows();
}

void LabelHistogram::setEmptyText(const QString &text)
{
    m_plot->setEmptyText(text);
}

void LabelHistogram::setSelected(const std::vector<qint64> &samples)
{
    m_selected = samples;
    show();
}

void LabelHistogram::showRows()
{
    const bool known = !m_rows.isEmpty();
    m_label->setEnabled(known);
    m_bins->setEnabled(known);
    m_values = m_rows.column(m_label->currentIndex());
    for (double &value : m_values)
        value *= m_labels.factor(m_label->currentIndex());
    m_plot->setAxisLabels(m_labels.nameWithUnit(std::max(0, m_label->currentIndex())), tr("share of images (%)"));
    show();
}

void LabelHistogram::show()
{
    std::vector<double> selected;
    for (const qint64 sample : m_selected)
        selected.push_back(m_rows.value(sample, m_label->currentIndex()) * m_labels.factor(m_label->currentIndex()));
    m_histogram = HistogramBins({m_values, selected}, m_bins->value()); // of the selected some may not be drawn
    const QVector<double> all = m_histogram.shares(m_values);
    const QVector<double> some = m_histogram.shares(selected);
    if (!all.isEmpty())
        m_plot->setUpperBound(headroom * *std::max_element(all.begin(), all.end()));
    m_plot->setCurve(0, all.isEmpty() ? QVector<double>() : m_histogram.edges(), all);
    m_plot->setCurve(1, some.isEmpty() ? QVector<double>() : m_histogram.edges(), some);
}

void LabelHistogram::pick(double low, double high, bool add)
{
    if (m_histogram.isEmpty())
        return;
    // The last bin is closed.
    const double end = high >= m_histogram.edges().last() ? std::numeric_limits<double>::infinity() : high;
    QSet<qint64> samples;
    for (std::size_t i = 0; i < m_values.size(); ++i)
        if (m_values[i] >= low && m_values[i] < end)
            samples.insert(m_rows.drawn().samples[i]);
    emit picked(samples, add);
}

} // namespace drm
