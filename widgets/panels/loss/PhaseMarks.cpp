// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/loss/PhaseMarks.h"

#include "widgets/plot/PlotView.h"
#include "widgets/theme/Theme.h"

#include <qcustomplot.h>

namespace drm {

namespace {

constexpr int gap = 3; // pixels between a line and its name
constexpr double uprightRoom = 0.55; // of the plot's height, for a name that stands upright
constexpr int leastLetters = 6; // fewer say nothing

} // namespace

PhaseMarks::PhaseMarks(PlotView *view)
    : QObject(view)
    , m_view(view)
{
    // The names depend on the room between the lines, and so on what is shown of the axis.
    connect(view->plot(), &QCustomPlot::afterLayout, this, &PhaseMarks::arrange);
}

void PhaseMarks::setMarks(const std::vector<Mark> &marks)
{
    QCustomPlot *plot = m_view->plot();
    for (const Drawn &drawn : m_drawn) {
        plot->removeItem(drawn.line);
        plot->removeItem(drawn.text);
    }
    m_drawn.clear();
    m_marks = marks;
    for (const Mark &mark : m_marks) {
        auto *line = new QCPItemStraightLine(plot);
        line->setSelectable(false);
        line->setLayer(QStringLiteral("grid")); // behind the curves
        for (QCPItemPosition *point : {line->point1, line->point2}) {
            point->setTypeY(QCPItemPosition::ptAxisRectRatio); // no y of the plot: the axis may be logarithmic
            point->setCoords(mark.x, point == line->point1 ? 0 : 1);
        }
        auto *text = new QCPItemText(plot);
        text->setSelectable(false);
        text->setClipToAxisRect(true);
        text->position->setTypeX(QCPItemPosition::ptPlotCoords);
        text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        text->position->setCoords(mark.x, 0);
        m_drawn.push_back({line, text});
    }
    m_view->replot();
}

void PhaseMarks::arrange()
{
    const Theme theme = Theme::of(*m_view);
    const QCustomPlot &plot = *m_view->plot();
    const QFont font = plot.xAxis->tickLabelFont();
    const QFontMetrics metrics(font);
    const QRect area = plot.axisRect()->rect();
    const auto room = [&](std::size_t i) {
        const double end = i + 1 < m_marks.size() ? plot.xAxis->coordToPixel(m_marks[i + 1].x) : area.right();
        return static_cast<int>(end - plot.xAxis->coordToPixel(m_marks[i].x)) - 2 * gap;
    };
    bool lying = true;
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        lying = lying && metrics.horizontalAdvance(m_marks[i].name) <= room(i);
    const int length = static_cast<int>(uprightRoom * area.height());
    const bool legible = length >= leastLetters * metrics.averageCharWidth();
    QColor behind = theme.base();
    behind.setAlpha(140); // the curves stay visible below
    for (std::size_t i = 0; i < m_drawn.size(); ++i) {
        const Drawn &drawn = m_drawn[i];
        drawn.line->setPen(QPen(theme.mutedText(), 1, Qt::DotLine));
        drawn.text->setFont(font);
        drawn.text->setColor(theme.mutedText());
        drawn.text->setBrush(behind);
        drawn.text->setPadding(QMargins(gap, 1, gap, 1));
        drawn.text->setRotation(lying ? 0 : -90);
        drawn.text->setPositionAlignment((lying ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop);
        drawn.text->setText(
            lying ? m_marks[i].name
                  : metrics.elidedText(m_marks[i].name, Qt::ElideRight, static_cast<int>(uprightRoom * area.height())));
        drawn.text->setVisible(lying || (legible && room(i) >= metrics.height()));
    }
}

} // namespace drm
