// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/activation/DistributionView.h"

#include "core/metrics/KernelDensity.h"
#include "widgets/plot/PlotExport.h"
#include "widgets/plot/PlotView.h"
#include "widgets/text/OutputLabels.h"

#include <qcustomplot.h>

#include <QStackedLayout>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr int places = 160; // of a density
constexpr double halfWidth = 0.42; // of a violin, in rows
constexpr double finestBandwidth = 0.004; // of the whole range: about three pixels

void removeUnusable(std::vector<double> &values)
{
    values.erase(std::remove_if(
                     values.begin(), values.end(), [](double value) { return !std::isfinite(value); }),
                 values.end());
}

/// Shares of the values in each bin, in percent, with the closing 0 of PlotCurve::Style::Histogram.
QVector<double> shares(const std::vector<double> &values, const QVector<double> &edges)
{
    const qsizetype bins = edges.size() - 1;
    QVector<double> heights(edges.size(), 0.0);
    for (const double value : values) {
        const double place = (value - edges.first()) / (edges.last() - edges.first()) * static_cast<double>(bins);
        heights[std::clamp(static_cast<qsizetype>(place), qsizetype{0}, bins - 1)] += 100.0 / values.size();
    }
    return heights;
}

struct Range {
    double least = 0;
    double most = 0;
    bool empty = true;

    static Range of(const std::vector<DistributionView::Set> &sets)
    {
        Range range;
        for (const DistributionView::Set &set : sets) {
            for (const double value : set.values) {
                range.least = range.empty ? value : std::min(range.least, value);
                range.most = range.empty ? value : std::max(range.most, value);
                range.empty = false;
            }
        }
        // Values that are all alike get a little room.
        const double pad = range.most > range.least ? 0 : std::max(1e-6, std::abs(range.least) * 1e-3);
        range.least -= pad;
        range.most += pad;
        return range;
    }
};

struct Violin {
    std::vector<double> x;
    std::vector<double> density;
};

Violin violinOf(const KernelDensity &density, const std::vector<double> &values)
{
    Violin violin;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const double from = *least - 3 * density.bandwidth();
    const double to = *most + 3 * density.bandwidth();
    for (int i = 0; i < places; ++i)
        violin.x.push_back(from + (to - from) * i / (places - 1));
    violin.density = density.at(violin.x);
    return violin;
}

KernelDensity densityOf(const DistributionView::Set &set, const Range &range)
{
    return KernelDensity(set.values, finestBandwidth * (range.most - range.least));
}

} // namespace

DistributionView::DistributionView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
    , m_histogram(new PlotView(this))
    , m_violin(new PlotView(this))
{
    m_histogram->setObjectName(name);
    m_violin->setObjectName(name + QStringLiteral("Violin"));
    m_pages->addWidget(m_histogram);
    m_pages->addWidget(m_violin);
    m_histogram->setLowerBound(0);
    m_violin->setLowerBound(-0.6);
    m_violin->setLegendVisible(false); // the rows are named
    m_violin->setReadoutSource([this](double, double y) { return violinReadout(y); });
    m_violin->setCsvSource([this] { return violinCsv(); });
    connect(m_histogram, &PlotView::notice, this, &DistributionView::notice);
    connect(m_violin, &PlotView::notice, this, &DistributionView::notice);
}

void DistributionView::setSets(std::vector<Set> sets)
{
    m_sets = std::move(sets);
    for (Set &set : m_sets)
        removeUnusable(set.values);
    draw();
}

void DistributionView::setKind(Kind kind)
{
    m_kind = kind;
    m_pages->setCurrentWidget(kind == Kind::Histogram ? m_histogram : m_violin);
    draw();
}

void DistributionView::setBins(int bins)
{
    m_bins = bins;
    draw();
}

void DistributionView::setQuantity(const QString &label)
{
    m_quantity = label;
    m_histogram->setAxisLabels(label, tr("share of images (%)"));
    m_violin->setAxisLabels(label, QString());
}

void DistributionView::setTexts(const QString &accessibleName, const QString &toolTip, const QString &exportName)
{
    for (PlotView *plot : {m_histogram, m_violin}) {
        plot->setAccessibleName(accessibleName);
        plot->setToolTip(toolTip);
        plot->setExportName(exportName);
    }
}

void DistributionView::setEmptyText(const QString &text)
{
    m_histogram->setEmptyText(text);
    m_violin->setEmptyText(text);
}

void DistributionView::draw()
{
    const bool sameCurves =
        std::equal(m_sets.begin(), m_sets.end(), m_drawn.begin(), m_drawn.end(), [](const Set &a, const Set &b) {
            return a.name == b.name && a.series == b.series && a.isOutline == b.isOutline;
        });
    if (!sameCurves) {
        m_histogram->clear();
        m_violin->clear();
        m_drawn.clear();
        for (const Set &set : m_sets) {
            m_histogram->addCurve(set.name, set.series,
                                  set.isOutline ? PlotView::Style::Outline : PlotView::Style::Histogram);
            m_violin->addCurve(set.name, set.series, PlotView::Style::Violin);
            m_drawn.push_back({set.name, set.series, set.isOutline, {}});
        }
        if (!m_sets.empty())
            m_violin->addCurve(tr("median"), 5, PlotView::Style::Points); // grey
    }
    if (m_kind == Kind::Histogram)
        showHistogram();
    else
        showViolins();
}

void DistributionView::showHistogram()
{
    // All share their bins, so that equal heights mean equal shares.
    const Range range = Range::of(m_sets);
    QVector<double> edges;
    for (int i = 0; i <= m_bins; ++i)
        edges.append(range.least + (range.most - range.least) * i / m_bins);
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        const bool empty = m_sets[i].values.empty();
        m_histogram->setCurve(static_cast<int>(i), empty ? QVector<double>() : edges,
                              empty ? QVector<double>() : shares(m_sets[i].values, edges));
    }
}

void DistributionView::showViolins()
{
    const Range range = Range::of(m_sets);
    const QSharedPointer<QCPAxisTickerText> rows(new QCPAxisTickerText);
    QVector<double> medians;
    QVector<double> medianRows;
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        const double row = static_cast<double>(m_sets.size() - 1 - i);
        QString name = m_sets[i].name;
        rows->addTick(row, name.replace(QStringLiteral(", "), QStringLiteral(",\n")));
        QVector<double> x;
        QVector<double> y;
        if (!m_sets[i].values.empty()) {
            const KernelDensity density = densityOf(m_sets[i], range);
            const Violin violin = violinOf(density, m_sets[i].values);
            // Each is as wide as its own peak allows: the peak of a trigger would flatten all others.
            const double peak = *std::max_element(violin.density.begin(), violin.density.end());
            x = QVector<double>(violin.x.begin(), violin.x.end());
            for (const double value : violin.density)
                y.append(row + halfWidth * value / peak);
            y.first() = y.last() = row;
            medians.append(density.quantile(0.5));
            medianRows.append(row);
        }
        m_violin->setCurve(static_cast<int>(i), x, y);
    }
    m_violin->plot()->yAxis->setTicker(rows);
    if (!m_sets.empty())
        m_violin->setCurve(static_cast<int>(m_sets.size()), medians, medianRows);
}

QString DistributionView::violinReadout(double y) const
{
    const int set = static_cast<int>(m_sets.size()) - 1 - qRound(y);
    if (set < 0 || set >= static_cast<int>(m_sets.size()) || m_sets[static_cast<std::size_t>(set)].values.empty())
        return {};
    const Set &shown = m_sets[static_cast<std::size_t>(set)];
    const KernelDensity density(shown.values, 1);
    return tr("<b>%1</b><br>median %2<br>middle half from %3 to %4")
        .arg(shown.name.toHtmlEscaped(), OutputLabels::number(density.quantile(0.5)),
             OutputLabels::number(density.quantile(0.25)), OutputLabels::number(density.quantile(0.75)));
}

QString DistributionView::violinCsv() const
{
    const Range range = Range::of(m_sets);
    QString text = csvLine({tr("set"), m_quantity, tr("density")});
    for (const Set &set : m_sets) {
        if (set.values.empty())
            continue;
        const Violin violin = violinOf(densityOf(set, range), set.values);
        for (std::size_t i = 0; i < violin.x.size(); ++i) {
            text +=
                csvLine({set.name, QString::number(violin.x[i], 'g', 9), QString::number(violin.density[i], 'g', 9)});
        }
    }
    return text;
}

} // namespace drm
