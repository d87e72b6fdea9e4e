// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/activation/NeuronMap.h"

#include "widgets/plot/LocalTicker.h"
#include "widgets/plot/PlotExport.h"
#include "widgets/plot/PlotGradient.h"
#include "widgets/plot/PlotView.h"
#include "widgets/text/OutputLabels.h"

#include <qcustomplot.h>

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

// Where the rows stand, from above: two means, two spreads, the ratio, with gaps between.
constexpr double meanTop = 5.4;
constexpr double spreadTop = 3.2;
constexpr double ratioTop = 1.0;
constexpr double leastRatio = 1e-3; // what is below looks like it
constexpr double mostRatio = 10;
constexpr int roomyHeight = 230; // pixels from which there is room for the colour scales

/// Nearly all of the numbers; the few beyond take the colour at the end.
QCPRange usualRange(const std::vector<const std::vector<double> *> &rows, bool fromZero)
{
    std::vector<double> values;
    for (const std::vector<double> *row : rows)
        std::copy_if(row->begin(), row->end(), std::back_inserter(values), [](double v) { return std::isfinite(v); });
    if (values.empty())
        return {0, 1};
    std::sort(values.begin(), values.end());
    const auto at = [&values](double share) {
        return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
    };
    const double lower = fromZero ? 0 : at(0.005);
    const double upper = at(0.995);
    return {lower, upper > lower ? upper : lower + std::max(1e-6, std::abs(lower) * 0.01)};
}

QString number(double value)
{
    return std::isinf(value) ? QStringLiteral("∞") : OutputLabels::number(value);
}

} // namespace

NeuronMap::NeuronMap(QWidget *parent)
    : QWidget(parent)
    , m_plot(new PlotView(this))
{
    m_plot->setObjectName(QStringLiteral("neuronMap"));
    m_plot->setAccessibleName(tr("Heat map of all neurons"));
    m_plot->setToolTip(tr("Each column is a neuron of the feature layer. A backdoor's trigger takes the spread out of "
                          "nearly all of them: the row of triggered spreads is dark, the ratio of variances bright."));
    m_plot->setExportName(tr("neurons"));
    m_plot->setLegendVisible(false);
    m_plot->setReadoutSource([this](double x, double y) { return readout(x, y); });
    m_plot->setCsvSource([this] { return csv(); });
    m_plot->setContentHidden(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    connect(m_plot, &PlotView::notice, this, &NeuronMap::notice);
}

void NeuronMap::build()
{
    QCustomPlot *plot = m_plot->plot();
    m_scales = new QCPLayoutGrid;
    m_scales->setColumnSpacing(36); // the numbers at their ends reach beyond them
    m_scales->setMargins(QMargins(14, 0, 14, 4));
    const struct {
        QString label;
        QCPColorGradient gradient;
    } parts[] = {{tr("mean"), PlotGradient::brightHigh()},
                 {tr("standard deviation"), PlotGradient::brightHigh()},
                 {tr("ratio of variances"), PlotGradient::brightLow()}};
    for (int i = 0; i < 3; ++i) {
        Part &part = m_parts[i];
        part.map = new QCPColorMap(plot->xAxis, plot->yAxis);
        part.map->setInterpolate(false);
        part.map->setTightBoundary(false);
        part.scale = new QCPColorScale(plot);
        part.scale->setType(QCPAxis::atBottom);
        part.scale->setBarWidth(10);
        part.scale->setLabel(parts[i].label);
        part.scale->setRangeDrag(false);
        part.scale->setRangeZoom(false);
        part.scale->axis()->setTicker(QSharedPointer<LocalTicker<QCPAxisTicker>>::create());
        part.scale->axis()->ticker()->setTickCount(3);
        part.map->setColorScale(part.scale);
        part.map->setGradient(parts[i].gradient);
        m_scales->addElement(0, i, part.scale);
    }
    m_parts[Ratio].scale->setDataScaleType(QCPAxis::stLogarithmic);
    m_parts[Ratio].scale->axis()->setTicker(QSharedPointer<LocalTicker<QCPAxisTickerLog>>::create());
    m_parts[Ratio].scale->axis()->setNumberFormat(QStringLiteral("gb"));
    m_parts[Ratio].scale->axis()->setNumberPrecision(1);
    plot->plotLayout()->addElement(2, 0, m_scales);
    plot->plotLayout()->setRowStretchFactor(2, 0.0001);
    const QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
    names->addTick(meanTop - 0.5, tr("benign mean"));
    names->addTick(meanTop - 1.5, tr("triggered mean"));
    names->addTick(spreadTop - 0.5, tr("benign deviation"));
    names->addTick(spreadTop - 1.5, tr("triggered deviation"));
    names->addTick(ratioTop - 0.5, tr("ratio of variances"));
    plot->yAxis->setTicker(names);
    plot->yAxis->setTickLength(0);
    for (QCPAxis *axis : {plot->xAxis, plot->yAxis}) {
        axis->grid()->setVisible(false);
        axis->setSubTicks(false);
    }
    // All rows stay in view; only the neurons are many enough to zoom into.
    connect(plot->yAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this,
            [plot] { plot->yAxis->setRange(0, meanTop); });
    m_plot->refreshTheme();
    fitScales();
}

void NeuronMap::clear(const QString &reason)
{
    m_neurons = {};
    m_order.clear();
    m_plot->setEmptyText(reason);
    m_plot->setContentHidden(true);
}

void NeuronMap::setNeurons(const NeuronStatistics &neurons, NeuronStatistics::Order order)
{
    m_neurons = neurons;
    m_order = neurons.order(order);
    m_order.resize(std::min(m_order.size(), static_cast<std::size_t>(mostNeurons)));
    if (m_order.empty())
        return clear(tr("There are no features of single neurons."));
    if (!m_scales)
        build();
    fill(Mean, {&m_neurons.benignMean, &m_neurons.triggeredMean}, meanTop);
    fill(Spread, {&m_neurons.benignDeviation, &m_neurons.triggeredDeviation}, spreadTop);
    fill(Ratio, {&m_neurons.varianceRatio}, ratioTop);
    const auto axis = [order]() -> QString {
        switch (order) {
        case NeuronStatistics::Order::VarianceRatio:
            return tr("neurons, the most quieted first");
        case NeuronStatistics::Order::Shift:
            return tr("neurons, the most shifted first");
        case NeuronStatistics::Order::Index:
            break;
        }
        return tr("number of the neuron");
    };
    m_plot->setAxisLabels(axis(), QString());
    m_plot->setContentBounds(QRectF(-0.5, 0, columnCount(), meanTop));
    m_plot->setContentHidden(false);
    m_plot->replot();
}

void NeuronMap::fill(Scale scale, const std::vector<const std::vector<double> *> &rows, double top)
{
    const Part &part = m_parts[scale];
    const int height = static_cast<int>(rows.size());
    const int width = columnCount();
    auto *data = new QCPColorMapData(width, height, {}, {});
    // Ranges go from middle to middle of the outer cells, of a lone cell from edge to edge.
    data->setKeyRange(width > 1 ? QCPRange(0, width - 1) : QCPRange(-0.5, 0.5));
    data->setValueRange(height > 1 ? QCPRange(top - height + 0.5, top - 0.5) : QCPRange(top - 1, top));
    for (int row = 0; row < height; ++row) {
        for (int column = 0; column < width; ++column) {
            double value = (*rows[static_cast<std::size_t>(row)])[static_cast<std::size_t>(neuronAt(column))];
            if (scale == Ratio && !std::isnan(value))
                value = qBound(leastRatio, value, mostRatio);
            data->setCell(column, height - 1 - row, value);
        }
    }
    part.map->setData(data);
    part.scale->setDataRange(scale == Ratio ? QCPRange(leastRatio, mostRatio) : usualRange(rows, scale == Spread));
}

/// In a low panel the neurons need the height more than the scales do.
void NeuronMap::fitScales()
{
    if (!m_scales)
        return;
    const bool roomy = height() >= roomyHeight;
    QCPLayoutGrid *layout = m_plot->plot()->plotLayout();
    m_scales->setVisible(roomy);
    if (roomy && !m_scales->layout()) {
        layout->addElement(2, 0, m_scales);
        layout->setRowStretchFactor(2, 0.0001);
    } else if (!roomy && m_scales->layout()) {
        layout->take(m_scales);
    }
    m_plot->replot();
}

void NeuronMap::resizeEvent(QResizeEvent *event)
{
    fitScales();
    QWidget::resizeEvent(event);
}

QString NeuronMap::readout(double x, double) const
{
    const int column = qRound(x);
    if (column < 0 || column >= columnCount())
        return {};
    const auto i = static_cast<std::size_t>(neuronAt(column));
    return tr("<b>neuron %1</b><br>benign %2 ± %3<br>triggered %4 ± %5<br>ratio of variances %6<br>mean shifted by %7 "
              "benign deviations")
        .arg(QString::number(i), number(m_neurons.benignMean[i]), number(m_neurons.benignDeviation[i]),
             number(m_neurons.triggeredMean[i]), number(m_neurons.triggeredDeviation[i]),
             number(m_neurons.varianceRatio[i]), number(m_neurons.shift[i]));
}

QString NeuronMap::csv() const
{
    QString text = csvLine({tr("neuron"), tr("benign mean"), tr("triggered mean"), tr("benign deviation"),
                            tr("triggered deviation"), tr("ratio of variances"), tr("shift in benign deviations")});
    for (const int neuron : m_order) {
        const auto i = static_cast<std::size_t>(neuron);
        QStringList fields{QString::number(neuron)};
        for (const double value : {m_neurons.benignMean[i], m_neurons.triggeredMean[i], m_neurons.benignDeviation[i],
                                   m_neurons.triggeredDeviation[i], m_neurons.varianceRatio[i], m_neurons.shift[i]})
            fields << (std::isfinite(value) ? QString::number(value, 'g', 9) : QString());
        text += csvLine(fields);
    }
    return text;
}

} // namespace drm
