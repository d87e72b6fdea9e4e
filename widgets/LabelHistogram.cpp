// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LabelHistogram.h"

#include "widgets/FlowLayout.h"
#include "widgets/LabelRows.h"
#include "widgets/PlotView.h"
#include "widgets/RangePicking.h"
#include "widgets/Theme.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr double headroom = 2; // of the bars of all samples: a few selected ones may fill a bin alone

/// Shares of the values in each bin, in percent, with the closing 0 of PlotCurve::Style::Histogram.
QVector<double> shares(const QVector<double> &values, const QVector<double> &edges)
{
    QVector<double> heights(edges.size(), 0.0);
    const qsizetype bins = edges.size() - 1;
    qsizetype count = 0;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        const double place = (value - edges.first()) / (edges.last() - edges.first()) * static_cast<double>(bins);
        heights[static_cast<qsizetype>(std::clamp(place, 0.0, static_cast<double>(bins - 1)))] += 1;
        ++count;
    }
    for (double &height : heights)
        height *= 100.0 / static_cast<double>(std::max<qsizetype>(1, count));
    return heights;
}

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
        const auto next = std::upper_bound(m_edges.begin(), m_edges.end(), value);
        if (next != m_edges.begin() && next != m_edges.end())
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
    m_edges = edges(m_values);
    m_plot->setAxisLabels(m_labels.nameWithUnit(std::max(0, m_label->currentIndex())), tr("share of images (%)"));
    show();
}

QVector<double> LabelHistogram::edges(const QVector<double> &values) const
{
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    for (const double value : values) {
        if (std::isfinite(value)) {
            least = std::min(least, value);
            most = std::max(most, value);
        }
    }
    if (least > most)
        return {};
    const double pad = most > least ? 0.0 : std::max(1e-6, std::abs(least) * 1e-3);
    const int bins = m_bins->value();
    QVector<double> result(bins + 1);
    for (int i = 0; i <= bins; ++i)
        result[i] = least - pad + (most - least + 2 * pad) * i / bins;
    return result;
}

void LabelHistogram::show()
{
    if (m_edges.isEmpty()) {
        m_plot->setCurve(0, {}, {});
        m_plot->setCurve(1, {}, {});
        return;
    }
    const QVector<double> all = shares(m_values, m_edges);
    QVector<double> values;
    for (const qint64 sample : m_selected)
        values.append(m_rows.value(sample, m_label->currentIndex()));
    m_plot->setUpperBound(headroom * *std::max_element(all.begin(), all.end()));
    m_plot->setCurve(0, m_edges, all);
    m_plot->setCurve(1, values.isEmpty() ? QVector<double>() : m_edges,
                     values.isEmpty() ? QVector<double>() : shares(values, m_edges));
}

void LabelHistogram::pick(double low, double high, bool add)
{
    if (m_edges.isEmpty())
        return;
    const double end =
        high >= m_edges.last() ? std::numeric_limits<double>::infinity() : high; // the last bin is closed
    QSet<qint64> samples;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        if (m_values[i] >= low && m_values[i] < end)
            samples.insert(m_rows.drawn().samples[static_cast<std::size_t>(i)]);
    }
    emit picked(samples, add);
}

} // namespace drm
