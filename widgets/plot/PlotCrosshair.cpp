// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/PlotCrosshair.h"

#include "widgets/plot/PlotGraph.h"
#include "widgets/text/NumberText.h"
#include "widgets/theme/Theme.h"

#include <QLabel>

#include <cmath>

namespace drm {

namespace {

QString bullet(const QColor &colour)
{
    return QStringLiteral("<span style='color:%1'>■</span>").arg(colour.name());
}

} // namespace

PlotCrosshair::PlotCrosshair(QCustomPlot *plot, const std::vector<PlotCurve> &curves)
    : QObject(plot)
    , m_plot(plot)
    , m_curves(curves)
    , m_label(new QLabel(plot))
    , m_vertical(new QCPItemStraightLine(plot))
    , m_horizontal(new QCPItemStraightLine(plot))
{
    m_label->setObjectName(QStringLiteral("plotReadout"));
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_label->setTextFormat(Qt::RichText);
    m_label->hide();
    for (QCPItemStraightLine *line : {m_vertical, m_horizontal}) {
        line->setLayer(QStringLiteral("overlay"));
        line->setVisible(false);
        line->setSelectable(false);
    }
    m_plot->layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmBuffered);
}

void PlotCrosshair::showAt(const QPoint &cursor)
{
    QString text;
    QPointF snapped;
    if (m_plot->axisRect()->rect().contains(cursor)) {
        text = m_source ? m_source(m_plot->xAxis->pixelToCoord(cursor.x()), m_plot->yAxis->pixelToCoord(cursor.y()))
                        : nearestValues(cursor, &snapped);
    }
    if (text.isEmpty())
        hide();
    else
        show(cursor, text, m_source ? nullptr : &snapped);
}

void PlotCrosshair::showAtX(double x)
{
    const double column = std::isfinite(x) ? qBound(-1.0, m_plot->xAxis->coordToPixel(x), m_plot->width() + 1.0) : -1.0;
    showAt({static_cast<int>(column), m_plot->axisRect()->center().y()});
}

/// Rich text beside the cursor (pixels); the lines cross at `point` (plot coordinates), none where that is null.
void PlotCrosshair::show(const QPoint &cursor, const QString &text, const QPointF *point)
{
    m_vertical->setVisible(point != nullptr);
    m_horizontal->setVisible(point != nullptr && std::isfinite(point->y()));
    if (point) {
        // A second point in the same pixel column or row, whatever the scale of the axis.
        const double x = m_plot->xAxis->coordToPixel(point->x());
        const double y = m_plot->yAxis->coordToPixel(point->y());
        m_vertical->point1->setPixelPosition({x, 0});
        m_vertical->point2->setPixelPosition({x, 100});
        m_horizontal->point1->setPixelPosition({0, y});
        m_horizontal->point2->setPixelPosition({100, y});
    }
    replotLines();

    constexpr int gap = 14;
    m_label->setText(text);
    m_label->adjustSize();
    QPoint corner = cursor + QPoint(gap, gap);
    if (corner.x() + m_label->width() > m_plot->width())
        corner.setX(cursor.x() - gap - m_label->width());
    if (corner.y() + m_label->height() > m_plot->height())
        corner.setY(cursor.y() - gap - m_label->height());
    m_label->move(qMax(0, corner.x()), qMax(0, corner.y()));
    m_label->show();
}

void PlotCrosshair::hide()
{
    m_label->hide();
    if (m_vertical->visible() || m_horizontal->visible()) {
        m_vertical->setVisible(false);
        m_horizontal->setVisible(false);
        replotLines();
    }
}

QString PlotCrosshair::text() const
{
    return m_label->isHidden() ? QString() : m_label->text();
}

void PlotCrosshair::applyTheme(const Theme &theme)
{
    const QPen pen(theme.mutedText(), 1, Qt::DashLine);
    m_vertical->setPen(pen);
    m_horizontal->setPen(pen);
    m_label->setStyleSheet(QStringLiteral("QLabel { color: %1; background: %2; border: 1px solid %3; "
                                          "border-radius: 4px; padding: 4px 7px; }")
                               .arg(theme.text().name(), theme.base().name(), theme.border().name()));
}

/// Rich text with the value of every shown curve near the cursor (pixels); `snapped` takes the nearest of these points
/// (plot coordinates). Empty where there is none.
QString PlotCrosshair::nearestValues(const QPointF &cursor, QPointF *snapped) const
{
    const Theme theme = Theme::of(*m_plot);
    QStringList lines;
    QString heading;
    double nearest = qInf();
    for (const PlotCurve &curve : m_curves) {
        const qsizetype index = curve.isShown() ? curve.nearest(cursor) : -1;
        if (index < 0)
            continue;
        const double x = curve.x[index];
        const double y = curve.y[index];
        const bool histogram = curve.isBinned();
        const QColor colour = curve.style == PlotCurve::Style::Cross ? theme.text() : theme.series(curve.series);
        const QString name = bullet(colour) + QLatin1Char(' ') + curve.graph->name().toHtmlEscaped();
        const double distance = std::isfinite(y) ? QLineF(curve.toPixels(x, y), cursor).length() : qInf();
        if (lines.isEmpty()) {
            if (histogram)
                heading = tr("%1 to %2").arg(NumberText::significant(x), NumberText::significant(curve.x[index + 1]));
            else if (!curve.isScatter())
                heading =
                    QStringLiteral("%1 %2").arg(m_plot->xAxis->label().toHtmlEscaped(), NumberText::significant(x));
        }
        if (lines.isEmpty() || distance < nearest) {
            nearest = distance;
            *snapped = QPointF(histogram ? m_plot->xAxis->pixelToCoord(cursor.x()) : x, y);
        }
        lines << (curve.isScatter()
                      ? QStringLiteral("%1 %2, %3").arg(name, NumberText::significant(x), NumberText::significant(y))
                      : QStringLiteral("%1 <b>%2</b>").arg(name, NumberText::significant(y)));
    }
    if (!heading.isEmpty())
        lines.prepend(heading);
    return lines.join(QStringLiteral("<br>"));
}

void PlotCrosshair::replotLines()
{
    m_plot->layer(QStringLiteral("overlay"))->replot();
}

} // namespace drm
