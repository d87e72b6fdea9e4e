// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/trigger/FieldArrows.h"

#include "widgets/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr int arrowsAcross = 10; // the longer side; more could not be told apart in a small tile
constexpr int largestSide = 4096;
constexpr double reach = 0.95; // of the distance to the next arrow

/// The largest of 1, 2, 3, 5 times a power of ten that is not above `value`: a factor people can read.
double readable(double value)
{
    const double decade = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {5.0, 3.0, 2.0})
        if (step * decade <= value)
            return step * decade;
    return decade;
}

bool isConsistent(const ImageBatch &field)
{
    return field.count >= 1 && field.channels == 2 && field.height > 0 && field.height <= largestSide && field.width > 0
        && field.width <= largestSide
        && field.pixels.size() == static_cast<std::size_t>(field.count) * field.imageSize();
}

} // namespace

FieldArrows::FieldArrows(const ImageBatch &field)
{
    if (!isConsistent(field))
        return;
    m_width = field.width;
    m_height = field.height;
    const auto plane = static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height);
    const float *right = field.image(0);
    const float *down = right + plane;
    for (std::size_t i = 0; i < plane; ++i) {
        const double length = std::hypot(static_cast<double>(right[i]), static_cast<double>(down[i]));
        m_longest = std::isfinite(length) ? std::max(m_longest, length) : m_longest;
    }
    constexpr double stands = 1e-6; // pixels; what moves less is rounding
    if (m_longest < stands)
        return;
    const int spacing = std::max(1, (std::max(m_width, m_height) + arrowsAcross - 1) / arrowsAcross);
    m_magnification = readable(reach * spacing / m_longest);
    const auto first = [spacing](int size) { return std::min(size - 1, (size - 1) % spacing / 2); };
    for (int row = first(m_height); row < m_height; row += spacing) {
        for (int column = first(m_width); column < m_width; column += spacing) {
            const std::size_t i =
                static_cast<std::size_t>(row) * static_cast<std::size_t>(m_width) + static_cast<std::size_t>(column);
            const QPointF shift(static_cast<double>(right[i]), static_cast<double>(down[i]));
            if (std::isfinite(shift.x()) && std::isfinite(shift.y()) && std::hypot(shift.x(), shift.y()) >= stands) {
                const QPointF end(column + 0.5, row + 0.5);
                m_arrows.emplace_back(end + shift * m_magnification, end);
            }
        }
    }
}

void FieldArrows::paint(QPainter &painter, const QRectF &picture) const
{
    if (isEmpty() || picture.isEmpty())
        return;
    const double scaleX = picture.width() / m_width;
    const double scaleY = picture.height() / m_height;
    const auto place = [&](const QPointF &pixel) {
        return picture.topLeft() + QPointF(pixel.x() * scaleX, pixel.y() * scaleY);
    };
    QPainterPath path;
    for (const QLineF &arrow : m_arrows) {
        const QLineF line(place(arrow.p1()), place(arrow.p2()));
        path.moveTo(line.p1());
        path.lineTo(line.p2());
        const double barb = std::clamp(line.length() * 0.4, 2.0, 9.0);
        if (line.length() < 2.5)
            continue; // a barb would be longer than the arrow
        for (const double turn : {150.0, -150.0}) {
            QLineF side(line.p2(), line.p2() + (line.p2() - line.p1()));
            side.setLength(barb);
            side.setAngle(line.angle() + turn);
            path.moveTo(side.p1());
            path.lineTo(side.p2());
        }
    }
    // Bright with a dark rim: seen on any picture, whatever the theme.
    const double width = std::clamp(picture.width() / 160.0, 1.0, 2.2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 190), width + 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(QPen(Theme(true).series(6), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

} // namespace drm
