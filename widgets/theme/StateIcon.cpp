// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/StateIcon.h"

#include "widgets/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace drm {

namespace {

// All shapes live in a square of 24 × 24.
QPainterPath outline(StateIcon::Kind kind)
{
    QPainterPath path;
    switch (kind) {
    case StateIcon::Kind::Idle:
    case StateIcon::Kind::Running:
    case StateIcon::Kind::Good:
        path.addEllipse(2, 2, 20, 20);
        break;
    case StateIcon::Kind::Bad:
        path.moveTo(12, 2.5);
        path.lineTo(22.5, 21);
        path.lineTo(1.5, 21);
        path.closeSubpath();
        break;
    case StateIcon::Kind::Unsure:
        path.moveTo(12, 1);
        path.lineTo(23, 12);
        path.lineTo(12, 23);
        path.lineTo(1, 12);
        path.closeSubpath();
        break;
    case StateIcon::Kind::Stopped:
        path.addRoundedRect(QRectF(2.5, 2.5, 19, 19), 3, 3);
        break;
    }
    return path;
}

void drawMark(QPainter &painter, StateIcon::Kind kind, const QColor &colour)
{
    const QPen pen(colour, 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (kind) {
    case StateIcon::Kind::Idle:
        break;
    case StateIcon::Kind::Running:
        for (const double x : {7.0, 12.0, 17.0})
            painter.drawPoint(QPointF(x, 12));
        break;
    case StateIcon::Kind::Good:
        painter.drawPolyline(QPolygonF({{7.2, 12.4}, {10.6, 15.8}, {16.8, 8.8}}));
        break;
    case StateIcon::Kind::Bad:
        painter.drawLine(QPointF(12, 9.5), QPointF(12, 14));
        painter.drawPoint(QPointF(12, 17.8));
        break;
    case StateIcon::Kind::Unsure: {
        QPainterPath question;
        question.moveTo(9, 9.6);
        question.cubicTo(9, 5.4, 15.2, 5.6, 15, 9.4);
        question.cubicTo(14.9, 11.6, 12, 11.6, 12, 14);
        painter.drawPath(question);
        painter.drawPoint(QPointF(12, 17.6));
        break;
    }
    case StateIcon::Kind::Stopped:
        painter.drawLine(QPointF(9.3, 8.5), QPointF(9.3, 15.5));
        painter.drawLine(QPointF(14.7, 8.5), QPointF(14.7, 15.5));
        break;
    }
}

} // namespace

QColor StateIcon::colour(Kind kind, const Theme &theme)
{
    switch (kind) {
    case Kind::Running:
        return theme.accent();
    case Kind::Good:
        return theme.good();
    case Kind::Bad:
        return theme.bad();
    case Kind::Unsure:
        return theme.warning();
    case Kind::Idle:
    case Kind::Stopped:
        break;
    }
    return theme.neutral();
}

namespace {

QPixmap drawn(StateIcon::Kind kind, const QColor &filling, const QColor &mark, int size, qreal devicePixelRatio)
{
    QPixmap pixmap(qRound(size * devicePixelRatio), qRound(size * devicePixelRatio));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 24.0, size / 24.0);
    const bool hollow = kind == StateIcon::Kind::Idle;
    painter.setPen(QPen(filling, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(filling));
    painter.drawPath(outline(kind));
    drawMark(painter, kind, mark);
    return pixmap;
}

} // namespace

QPixmap StateIcon::pixmap(Kind kind, const Theme &theme, int size, qreal devicePixelRatio)
{
    return drawn(kind, colour(kind, theme), theme.base(), size, devicePixelRatio);
}

QIcon StateIcon::icon(Kind kind, const Theme &theme, int size, qreal devicePixelRatio)
{
    QIcon icon(pixmap(kind, theme, size, devicePixelRatio));
    icon.addPixmap(drawn(kind, theme.onAccent(), theme.accent(), size, devicePixelRatio), QIcon::Selected);
    return icon;
}

} // namespace drm
