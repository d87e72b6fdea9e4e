// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/verdict/ScoreScale.h"

#include "widgets/base/AccessibleRole.h"
#include "widgets/text/OutputLabels.h"
#include "widgets/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <limits>

namespace drm {

namespace {

constexpr int barHeight = 10; // pixels
constexpr int markerSize = 9;

} // namespace

ScoreScale::ScoreScale(QWidget *parent)
    : QWidget(parent)
    , m_score(std::numeric_limits<double>::quiet_NaN())
{
    setAccessibleRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreScale::setScore(double score, double threshold)
{
    m_score = score;
    m_threshold = threshold;
    setAccessibleDescription(
        std::isfinite(score)
            ? tr("Score %1, threshold %2").arg(OutputLabels::inColumn(score)).arg(OutputLabels::inColumn(threshold))
            : tr("No score yet"));
    update();
}

double ScoreScale::lowest() const
{
    return std::isfinite(m_score) ? std::fmin(0.0, 1.15 * m_score) : 0.0;
}

double ScoreScale::highest() const
{
    return std::isfinite(m_score) ? std::fmax(2 * m_threshold, 1.15 * m_score) : 2.0;
}

double ScoreScale::position(double value) const
{
    const double inset = markerSize + 1;
    return inset + (value - lowest()) / (highest() - lowest()) * (width() - 2 * inset);
}

QSize ScoreScale::sizeHint() const
{
    return {320, 2 * fontMetrics().height() + barHeight + markerSize + 10};
}

QSize ScoreScale::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void ScoreScale::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    const QRectF bar(position(lowest()), line + markerSize + 3, position(highest()) - position(lowest()), barHeight);
    QPainterPath clip;
    clip.addRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    const double edge = position(m_threshold);
    const auto tinted = [](QColor colour) {
        colour.setAlphaF(0.30f);
        return colour;
    };
    painter.save();
    painter.setClipPath(clip);
    painter.fillRect(bar, theme.grid());
    painter.fillRect(QRectF(bar.left(), bar.top(), edge - bar.left(), bar.height()), tinted(theme.good()));
    painter.fillRect(QRectF(edge, bar.top(), bar.right() - edge, bar.height()), tinted(theme.bad()));
    painter.restore();

    painter.setPen(QPen(theme.text(), 2));
    painter.drawLine(QPointF(edge, bar.top() - 3), QPointF(edge, bar.bottom() + 3));
    const auto label = [&painter, this](double x, double y, const QString &text) {
        const double w = fontMetrics().horizontalAdvance(text) + 2.0;
        const double left = qBound(0.0, x - w / 2, qMax(0.0, width() - w));
        painter.drawText(QRectF(left, y, w, fontMetrics().height()), Qt::AlignCenter, text);
        return QRectF(left, y, w, fontMetrics().height());
    };
    painter.setPen(theme.mutedText());
    const double below = bar.bottom() + 5;
    const QRectF taken = label(edge, below, tr("threshold %1").arg(OutputLabels::inColumn(m_threshold)));
    if (position(0) + 12 < taken.left())
        label(position(0), below, QStringLiteral("0"));
    if (!std::isfinite(m_score))
        return;
    const double x = position(m_score);
    const QColor colour = m_score >= m_threshold ? theme.bad() : theme.good();
    QPainterPath marker;
    marker.moveTo(x, bar.center().y());
    marker.lineTo(x - markerSize * 0.75, bar.top() - markerSize + 2);
    marker.lineTo(x + markerSize * 0.75, bar.top() - markerSize + 2);
    marker.closeSubpath();
    painter.setPen(QPen(theme.base(), 1));
    painter.setBrush(colour);
    painter.drawPath(marker);
    painter.setPen(theme.text());
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const QString text = tr("score %1").arg(OutputLabels::inColumn(m_score));
    const double w = QFontMetricsF(bold).horizontalAdvance(text) + 4;
    painter.drawText(QRectF(qBound(0.0, x - w / 2, qMax(0.0, width() - w)), 0, w, line), Qt::AlignCenter, text);
}

} // namespace drm
