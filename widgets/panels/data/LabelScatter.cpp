// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/data/LabelScatter.h"

#include "widgets/base/FlowLayout.h"
#include "widgets/panels/data/LabelRows.h"
#include "widgets/plot/PlotPicking.h"
#include "widgets/plot/PlotView.h"
#include "widgets/plot/SampleSelection.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace drm {

LabelScatter::LabelScatter(const LabelRows &rows, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
    , m_horizontal(new QComboBox)
    , m_vertical(new QComboBox)
    , m_plot(new PlotView)
    , m_picking(new PlotPicking(m_plot))
{
    m_horizontal->setObjectName(QStringLiteral("scatterHorizontal"));
    m_horizontal->setAccessibleName(tr("Label to the right"));
    m_horizontal->setToolTip(tr("The label that the horizontal axis shows."));
    m_vertical->setObjectName(QStringLiteral("scatterVertical"));
    m_vertical->setAccessibleName(tr("Label upwards"));
    m_vertical->setToolTip(tr("The label that the vertical axis shows."));
    m_plot->setObjectName(QStringLiteral("scatterPlot"));
    m_plot->setAccessibleName(tr("Scatter of two labels"));
    m_plot->setToolTip(tr("Click a point to select its image; hold Shift and drag to select all points in a rectangle, "
                          "Ctrl to add to what is selected, Escape to select nothing."));
    m_plot->setExportName(tr("label scatter"));
    m_plot->addCurve(tr("all"), 0, PlotView::Style::Points);
    m_plot->addCurve(tr("current"), 0, PlotView::Style::Cross);

    auto *controls = new FlowLayout;
    controls->addField(tr("&Horizontal"), m_horizontal);
    controls->addField(tr("&Vertical"), m_vertical);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::spacing(), 0, 0);
    column->setSpacing(Theme::spacing());
    column->addLayout(controls);
    column->addWidget(m_plot, 1);

    for (QComboBox *box : {m_horizontal, m_vertical}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            showRows();
            m_plot->resetView(); // other labels have other ranges
        });
    }
    connect(m_plot, &PlotView::notice, this, &LabelScatter::notice);
}

void LabelScatter::setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units)
{
    m_labels = OutputLabels(names, units);
    m_count = static_cast<int>(names.size());
    const QSignalBlocker quietX(m_horizontal);
    const QSignalBlocker quietY(m_vertical);
    m_horizontal->clear();
    m_vertical->clear();
    for (int i = 0; i < m_count; ++i) {
        m_horizontal->addItem(m_labels.name(i));
        m_vertical->addItem(m_labels.name(i));
    }
    m_horizontal->addItem(tr("number of the image"));
    m_horizontal->setCurrentIndex(m_count > 1 ? 0 : m_count);
    m_vertical->setCurrentIndex(m_count > 1 ? 1 : m_count - 1);
    showRows();
    m_plot->resetView();
}

void LabelScatter::setEmptyText(const QString &text)
{
    m_plot->setEmptyText(text);
}

void LabelScatter::setSelection(SampleSelection *selection)
{
    m_picking->setSelection(selection);
}

int LabelScatter::markedCount() const
{
    return m_picking->ringCount();
}

void LabelScatter::setCurrent(qint64 sample)
{
    m_current = sample;
    showCurrent();
}

double LabelScatter::xOf(qint64 sample) const
{
    const int label = m_horizontal->currentIndex();
    return label < m_count ? m_rows.value(sample, label) * m_labels.factor(label) : static_cast<double>(sample);
}

double LabelScatter::yOf(qint64 sample) const
{
    return m_rows.value(sample, m_vertical->currentIndex()) * m_labels.factor(m_vertical->currentIndex());
}

void LabelScatter::showRows()
{
    const bool known = !m_rows.isEmpty();
    m_horizontal->setEnabled(known);
    m_vertical->setEnabled(known);
    const QVector<qint64> samples = m_rows.samples();
    QVector<double> x;
    QVector<double> y;
    x.reserve(samples.size());
    y.reserve(samples.size());
    for (const qint64 sample : samples) {
        x.append(xOf(sample));
        y.append(yOf(sample));
    }
    m_plot->setAxisLabels(m_horizontal->currentIndex() < m_count
                              ? m_labels.nameWithUnit(std::max(0, m_horizontal->currentIndex()))
                              : tr("number of the image"),
                          m_labels.nameWithUnit(std::max(0, m_vertical->currentIndex())));
    m_picking->setCurve(All, x, y, samples);
    showCurrent();
}

void LabelScatter::showCurrent()
{
    const bool known = !m_rows.isEmpty() && m_rows.knows(m_current);
    m_picking->setCurve(Current, known ? QVector<double>{xOf(m_current)} : QVector<double>(),
                        known ? QVector<double>{yOf(m_current)} : QVector<double>(), {});
}

} // namespace drm
