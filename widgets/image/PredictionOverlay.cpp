// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/image/PredictionOverlay.h"

#include "widgets/text/Translated.h"
#include "widgets/theme/Theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr double pi = 3.14159265358979323846;
constexpr double gazeReach = 0.75; // shorter sides that a gaze of 90 degrees would reach
constexpr double longest = 0.47; // shorter sides; an arrow's head stays inside the picture
constexpr double axisLength = 0.4; // shorter sides
constexpr std::size_t mostLines = 4;

/// The output of this name, alone or after "gaze" or "head"; -1: none.
int find(const std::vector<std::string> &names, const QString &wanted)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QString name =
            QString::fromStdString(names[i]).simplified().toLower().replace(QLatin1Char(' '), QLatin1Char('_'));
        if (name == wanted || name == QStringLiteral("gaze_") + wanted || name == QStringLiteral("head_") + wanted)
            return static_cast<int>(i);
    }
    return -1;
}

double toRadians(const std::vector<std::string> &units, int output, bool degrees)
{
    if (static_cast<std::size_t>(output) < units.size()) {
        const QString unit = QString::fromStdString(units[static_cast<std::size_t>(output)]).simplified().toLower();
        degrees = unit.startsWith(QLatin1String("deg")) || unit == QStringLiteral("°")
            || (degrees && !unit.startsWith(QLatin1String("rad")));
    }
    return degrees ? pi / 180 : 1;
}

/// A place in pixels or centimetres has no known place on the screen.
bool isWithoutUnit(const std::vector<std::string> &units)
{
    return std::all_of(
        units.begin(), units.end(),
        [](const std::string &unit) { return QString::fromStdString(unit).simplified().isEmpty(); });
}

/// Bright colours with a dark rim can be seen on any picture, whatever the theme of the window.
QColor bright(int series)
{
    return Theme(true).series(series);
}

void arrow(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &colour, double width)
{
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    const double head = std::min(0.7 * length, 4.2 * width);
    const QColor rim(0, 0, 0, colour.alpha() * 3 / 5);
    if (length < 1) {
        painter.setPen(QPen(rim, 1));
        painter.setBrush(colour);
        painter.drawEllipse(from, 1.4 * width, 1.4 * width);
        return;
    }
    const QPointF along = way / length;
    const QPointF across(-along.y(), along.x());
    const QPointF neck = to - along * head;
    const QPolygonF tip{to, neck + across * (0.55 * head), neck - across * (0.55 * head)};
    const QPointF shaftEnd = neck + along * (0.2 * head);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(rim, width + 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(from, shaftEnd);
    painter.setPen(QPen(rim, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(rim);
    painter.drawPolygon(tip);
    painter.drawEllipse(from, width, width);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(from, shaftEnd);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(tip);
    painter.drawEllipse(from, width, width);
}

double strokeOf(const QRectF &picture)
{
    return std::clamp(std::min(picture.width(), picture.height()) / 60, 1.6, 4.0);
}

} // namespace

PredictionOverlay::PredictionOverlay(const std::vector<std::string> &names, const std::vector<std::string> &units,
                                     const std::vector<int> &senses)
    : m_labels(names, units)
{
    const int pitch = find(names, QStringLiteral("pitch"));
    const int yaw = find(names, QStringLiteral("yaw"));
    const int roll = find(names, QStringLiteral("roll"));
    const int x = find(names, QStringLiteral("gaze_x"));
    const int y = find(names, QStringLiteral("gaze_y"));
    if (names.size() == 2 && pitch >= 0 && yaw >= 0) {
        m_kind = Kind::Gaze;
        m_order = {pitch, yaw, 0};
    } else if (names.size() == 3 && pitch >= 0 && yaw >= 0 && roll >= 0) {
        m_kind = Kind::HeadPose;
        m_order = {pitch, yaw, roll};
    } else if (names.size() == 2 && x >= 0 && y >= 0 && isWithoutUnit(units)) {
        m_kind = Kind::GazePoint;
        m_order = {y, x, 0};
    }
    for (std::size_t i = 0; i < m_order.size(); ++i)
        m_toRadians[i] = toRadians(units, m_order[i], m_kind == Kind::HeadPose)
            * (!senses.empty() && senses.size() == names.size() && senses[static_cast<std::size_t>(m_order[i])] < 0
                   ? -1
                   : 1);
}

bool PredictionOverlay::fits(const std::vector<double> &values) const
{
    const std::size_t wanted = m_kind == Kind::HeadPose ? 3 : m_kind == Kind::Numbers ? values.size() : 2;
    return values.size() == wanted && !values.empty()
        && std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
}

PredictionOverlay::Axes PredictionOverlay::axes(const std::vector<double> &values) const
{
    const auto angleOf = [&](std::size_t i) { return values[static_cast<std::size_t>(m_order[i])] * m_toRadians[i]; };
    const double p = angleOf(0);
    const double y = angleOf(1);
    const double r = m_kind == Kind::HeadPose ? angleOf(2) : 0;
    // Pitched about the axis through the ears, then turned about the vertical, then rolled about the line of sight.
    const auto turn = [&](double a, double b, double c) -> std::array<double, 3> {
        const double y1 = b * std::cos(p) + c * std::sin(p);
        const double z1 = -b * std::sin(p) + c * std::cos(p);
        const double x2 = a * std::cos(y) + z1 * std::sin(y);
        const double z2 = -a * std::sin(y) + z1 * std::cos(y);
        return {x2 * std::cos(r) + y1 * std::sin(r), -x2 * std::sin(r) + y1 * std::cos(r), z2};
    };
    return {turn(1, 0, 0), turn(0, 1, 0), turn(0, 0, 1)};
}

QString PredictionOverlay::convention() const
{
    const bool up = m_toRadians[0] > 0;
    const bool right = m_toRadians[1] > 0;
    const auto senses = [&] {
        return up && right ? tr("Positive pitch points up, positive yaw to the right edge of the picture.")
            : up           ? tr("Positive pitch points up, positive yaw to the left edge of the picture.")
            : right        ? tr("Positive pitch points down, positive yaw to the right edge of the picture.")
                           : tr("Positive pitch points down, positive yaw to the left edge of the picture.");
    };
    switch (m_kind) {
    case Kind::Gaze:
        return sentences({tr("Arrow: where the eye looks."), senses()});
    case Kind::GazePoint:
        return tr(
            "Arrow: from the middle to the place on the screen. Positive x points right and positive y down, as the "
            "person before the screen sees it; −1 and 1 are its edges.");
    case Kind::HeadPose:
        return sentences(
            {tr("Arrows: where the face looks, and thin ones to its side and upwards."), senses(),
             m_toRadians[2] > 0 ? tr("Positive roll turns clockwise.") : tr("Positive roll turns counterclockwise.")});
    case Kind::Numbers:
        break;
    }
    return {};
}

std::vector<QPointF> PredictionOverlay::tips(const std::vector<double> &values) const
{
    if (m_kind == Kind::Numbers || !fits(values))
        return {};
    if (m_kind == Kind::GazePoint) {
        const double x = values[static_cast<std::size_t>(m_order[1])];
        const double y = values[static_cast<std::size_t>(m_order[0])];
        return {QPointF(std::clamp(x, -1.0, 1.0) * longest, std::clamp(y, -1.0, 1.0) * longest)};
    }
    const Axes turned = axes(values);
    if (m_kind == Kind::Gaze) {
        QPointF tip(turned[2][0] * gazeReach, -turned[2][1] * gazeReach);
        const double length = std::hypot(tip.x(), tip.y());
        return {length > longest ? tip * (longest / length) : tip};
    }
    std::vector<QPointF> result;
    for (const auto &axis : turned)
        result.emplace_back(axis[0] * axisLength, -axis[1] * axisLength);
    return result;
}

std::optional<double> PredictionOverlay::angle(const std::vector<double> &a, const std::vector<double> &b) const
{
    if ((m_kind != Kind::Gaze && m_kind != Kind::HeadPose) || !fits(a) || !fits(b))
        return std::nullopt;
    const Axes first = axes(a);
    const Axes second = axes(b);
    const auto product = [&](std::size_t i) {
        return first[i][0] * second[i][0] + first[i][1] * second[i][1] + first[i][2] * second[i][2];
    };
    // The trace of the turn from one to the other is 1 + 2 cos(angle).
    const double cosine = m_kind == Kind::Gaze ? product(2) : (product(0) + product(1) + product(2) - 1) / 2;
    return std::acos(std::clamp(cosine, -1.0, 1.0)) * 180 / pi;
}

void PredictionOverlay::paint(QPainter &painter, const QRectF &picture, const std::vector<Mark> &marks) const
{
    if (picture.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(picture.width(), picture.height());
    const double stroke = strokeOf(picture);
    for (const Mark &mark : marks) {
        if (!fits(mark.values))
            continue;
        if (m_kind == Kind::Numbers) {
            if (!mark.faint)
                paintNumbers(painter, picture, mark);
        } else if (m_kind == Kind::HeadPose && !mark.faint) {
            paintHead(painter, picture, mark);
        } else {
            QColor colour = bright(mark.series);
            colour.setAlphaF(mark.faint ? 0.6F : 1.0F);
            QPointF tip = tips(mark.values).back() * side;
            if (m_kind == Kind::GazePoint) {
                // The picture stands for the whole screen, whatever its proportions.
                tip = {tip.x() * picture.width() / side, tip.y() * picture.height() / side};
            }
            arrow(painter, picture.center(), picture.center() + tip, colour, mark.faint ? 0.6 * stroke : stroke);
        }
    }
    painter.restore();
}

void PredictionOverlay::paintHead(QPainter &painter, const QRectF &picture, const Mark &mark) const
{
    constexpr int sideSeries = 3;
    constexpr int upSeries = 2;
    const double side = std::min(picture.width(), picture.height());
    const double stroke = strokeOf(picture);
    const Axes turned = axes(mark.values);
    const std::vector<QPointF> ends = tips(mark.values);
    std::array<std::size_t, 3> order{0, 1, 2};
    // What points at the viewer lies above what points away.
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return turned[a][2] < turned[b][2]; });
    const QColor colours[] = {bright(sideSeries), bright(upSeries), bright(mark.series)};
    for (const std::size_t i : order) {
        arrow(painter, picture.center(), picture.center() + ends[i] * side, colours[i],
              i == 2 ? stroke * 1.2 : stroke * 0.75);
    }
}

void PredictionOverlay::paintNumbers(QPainter &painter, const QRectF &picture, const Mark &mark) const
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(mark.values.size(), mostLines); ++i) {
        const int output = static_cast<int>(i);
        lines << QStringLiteral("%1 %2").arg(m_labels.name(output), m_labels.value(output, mark.values[i]));
    }
    if (mark.values.size() > mostLines)
        lines << QStringLiteral("…");
    const QFontMetricsF metrics(painter.font());
    const double margin = 5;
    double width = 0;
    for (QString &line : lines) {
        line = metrics.elidedText(line, Qt::ElideRight, picture.width() - 4 * margin);
        width = std::max(width, metrics.horizontalAdvance(line));
    }
    const double height = metrics.height() * static_cast<double>(lines.size());
    const QRectF box(picture.left() + margin, picture.bottom() - margin - height - margin, width + 2 * margin,
                     height + margin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 165));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(bright(mark.series));
    painter.drawText(box.adjusted(margin, margin / 2, 0, 0), lines.join(QLatin1Char('\n')));
}

} // namespace drm
