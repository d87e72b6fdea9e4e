// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/activation/SampleScatter.h"

#include "widgets/plot/PlotExport.h"
#include "widgets/plot/PlotPicking.h"
#include "widgets/text/OutputLabels.h"
#include "widgets/theme/Theme.h"

#include <qcustomplot.h>

#include <cmath>

namespace drm {

namespace {

enum Curve { Benign, Triggered, Target };

QString field(const QVector<double> &values, qsizetype row)
{
    const bool known = row < values.size() && std::isfinite(values[row]);
    return known ? QString::number(values[row], 'g', 9) : QString();
}

} // namespace

SampleScatter::SampleScatter(QWidget *parent)
    : PlotView(parent)
    , m_picking(new PlotPicking(this))
{
    setReadoutSource([this](double x, double y) { return readoutAt(x, y); });
    setCsvSource([this] { return table(); });
}

void SampleScatter::setSelection(SampleSelection *selection)
{
    m_picking->setSelection(selection);
}

void SampleScatter::setPoints(const Points &benign, const Points &triggered, const QVector<qint64> &samples)
{
    m_samples = samples;
    if (curveCount() == 0) {
        addCurve(tr("benign"), 0, Style::Points);
        addCurve(tr("triggered"), 1, Style::Points);
    }
    const auto set = [this, &samples](Curve curve, const Points &points) {
        const bool usable = points.x.size() == points.y.size();
        m_picking->setCurve(curve, usable ? points.x : QVector<double>(), usable ? points.y : QVector<double>(),
                            samples);
    };
    set(Benign, benign);
    set(Triggered, triggered);
}

void SampleScatter::setTarget(const Points &target, const QString &name)
{
    if (curveCount() <= Target)
        addCurve(name, 2, target.x.size() > 1 ? Style::Line : Style::Cross);
    setCurve(Target, target.x, target.y);
}

void SampleScatter::clearPoints()
{
    clear();
    m_samples.clear();
    m_picking->clear();
}

QString SampleScatter::readoutAt(double x, double y) const
{
    int curve = 0;
    const int point = m_picking->pointAt(toCanvas(x, y), &curve);
    if (point < 0)
        return {};
    const QString name = curveName(curve).toHtmlEscaped();
    const QString heading = point < m_samples.size() ? tr("%1, image %L2").arg(name).arg(m_samples[point] + 1) : name;
    const auto line = [](const QString &label, double value) {
        return QStringLiteral("%1 <b>%2</b>").arg(label.toHtmlEscaped(), OutputLabels::number(value));
    };
    return QStringLiteral("<span style='color:%1'>■</span> %2<br>%3<br>%4")
        .arg(Theme::of(*this).series(curve).name(), heading, line(plot()->xAxis->label(), xOf(curve)[point]),
             line(plot()->yAxis->label(), yOf(curve)[point]));
}

/// One row an image, with its number as it is shown, so that the points can be found again.
QString SampleScatter::table() const
{
    const QString x = plot()->xAxis->label();
    const QString y = plot()->yAxis->label();
    QString text = csvLine({tr("image"), tr("benign %1").arg(x), tr("benign %1").arg(y), tr("triggered %1").arg(x),
                            tr("triggered %1").arg(y)});
    for (qsizetype row = 0; curveCount() > 1 && row < qMax(pointCount(Benign), pointCount(Triggered)); ++row) {
        text +=
            csvLine({row < m_samples.size() ? QString::number(m_samples[row] + 1) : QString(), field(xOf(Benign), row),
                     field(yOf(Benign), row), field(xOf(Triggered), row), field(yOf(Triggered), row)});
    }
    return text;
}

} // namespace drm
