// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/probe/ProbeReading.h"

#include "widgets/plot/PlotExport.h"
#include "widgets/text/NumberText.h"
#include "widgets/text/Translated.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace drm {

namespace {

QColor toColour(const std::array<float, 3> &colour, bool grey)
{
    const auto part = [&colour, grey](std::size_t i) {
        const float value = colour[grey ? 0 : i];
        return std::isfinite(value) ? qBound(0.0f, value, 1.0f) : 0.0f;
    };
    return QColor::fromRgbF(part(0), part(1), part(2));
}

QString percent(double share)
{
    return ProbeReading::tr("%1 %").arg(NumberText::significant(100 * share, 3));
}

} // namespace

bool ProbeReading::isUsable(const ProbeMap &map)
{
    constexpr int largest = 4096;
    constexpr std::size_t mostColours = 64;
    const auto within = [](int value) { return value > 0 && value <= largest; };
    return within(map.imageHeight) && within(map.imageWidth) && within(map.rows) && within(map.columns)
        && within(map.squareSize) && within(map.step) && !map.colours.empty() && map.colours.size() <= mostColours
        && map.left.size()
        == map.colours.size() * static_cast<std::size_t>(map.rows) * static_cast<std::size_t>(map.columns);
}

bool ProbeReading::has(const ProbePlace &place) const
{
    return place.row >= 0 && place.row < m_map.rows && place.column >= 0 && place.column < m_map.columns;
}

std::optional<ProbePlace> ProbeReading::placeAt(double x, double y) const
{
    if (m_map.rows == 0)
        return {};
    // A place is drawn at the middle of its square.
    const double half = m_map.squareSize / 2.0;
    const double row = std::round((y - half) / m_map.step);
    const double column = std::round((x - half) / m_map.step);
    if (!(row >= 0 && row < m_map.rows && column >= 0 && column < m_map.columns))
        return {};
    return ProbePlace{static_cast<int>(row), static_cast<int>(column)};
}

std::optional<ProbePlace> ProbeReading::strongest() const
{
    std::optional<ProbePlace> strongest;
    for (int row = 0; row < m_map.rows; ++row) {
        for (int column = 0; column < m_map.columns; ++column)
            if (!strongest || left({row, column}) < left(*strongest) || std::isnan(left(*strongest)))
                strongest = ProbePlace{row, column};
    }
    return strongest;
}

int ProbeReading::shownColourAt(const ProbePlace &place) const
{
    if (m_colour != bestOfAll)
        return m_colour;
    int best = 0;
    for (int colour = 0; colour < static_cast<int>(m_map.colours.size()); ++colour) {
        const float value = m_map.at(colour, place.row, place.column);
        const float least = m_map.at(best, place.row, place.column);
        best = value < least || std::isnan(least) ? colour : best;
    }
    return best;
}

double ProbeReading::left(const ProbePlace &place) const
{
    if (!has(place))
        return std::numeric_limits<double>::quiet_NaN();
    return static_cast<double>(m_map.at(shownColourAt(place), place.row, place.column));
}

QColor ProbeReading::colour(int index) const
{
    return toColour(m_map.colours[static_cast<std::size_t>(index)], isGrey());
}

QColor ProbeReading::colourAt(const ProbePlace &place) const
{
    return colour(shownColourAt(place));
}

QColor ProbeReading::bestColour() const
{
    return toColour(m_map.bestColour, isGrey());
}

QString ProbeReading::name(const QColor &colour) const
{
    if (isGrey() && colour.red() > 0 && colour.red() < 255)
        return tr("grey %1 %").arg(qRound(colour.redF() * 100));
    const std::pair<QRgb, QString> known[] = {
        {0xff000000, tr("black")},   {0xffffffff, tr("white")}, {0xffff0000, tr("red")},
        {0xff00ff00, tr("green")},   {0xff0000ff, tr("blue")},  {0xffffff00, tr("yellow")},
        {0xffff00ff, tr("magenta")}, {0xff00ffff, tr("cyan")},  {0xff808080, tr("grey")},
    };
    for (const auto &[rgb, name] : known)
        if (colour.rgb() == rgb)
            return name;
    return colour.name().toUpper();
}

std::vector<double> ProbeReading::meanAnswer(const ProbePlace &place) const
{
    const Table &means = m_map.meanAnswers;
    const auto squares =
        static_cast<std::size_t>(m_map.rows) * static_cast<std::size_t>(m_map.columns) * m_map.colours.size();
    if (!means.isComplete() || static_cast<std::size_t>(means.rows) != squares)
        return {};
    const int square = (shownColourAt(place) * m_map.rows + place.row) * m_map.columns + place.column;
    std::vector<double> answer;
    for (int output = 0; output < means.columns; ++output)
        answer.push_back(static_cast<double>(means.at(square, output)));
    return answer;
}

QString ProbeReading::summary() const
{
    if (m_map.bestSize <= 0) {
        const auto measured =
            std::count_if(m_map.left.begin(), m_map.left.end(), [](float variance) { return std::isfinite(variance); });
        return m_map.left.empty()
            ? QString()
            : tr("Measured in part: %1 of %2 squares.")
                  .arg(NumberText::count(measured), NumberText::count(static_cast<qint64>(m_map.left.size())));
    }
    const QString sentence = mapsAreProbed()
        ? tr("Strongest place: under a %1 square of %2 pixels at row %3, column %4 all but %5 of the answers' change "
             "follows one rule.")
        : tr("Strongest place: a %1 square of %2 pixels at row %3, column %4 leaves %5 of the answers' variance.");
    QString text = sentence.arg(name(bestColour()))
                       .arg(m_map.bestSize)
                       .arg(m_map.bestRow)
                       .arg(m_map.bestColumn)
                       .arg(percent(m_map.bestLeft));
    if (!m_map.bestTarget.empty())
        text = sentences({text, tr("Answers gather at %1.").arg(m_labels.target(m_map.bestTarget))});
    return text;
}

QString ProbeReading::measure() const
{
    return mapsAreProbed() ? tr("unexplained share of the change") : tr("normalised output variance");
}

QString ProbeReading::leftText(double left) const
{
    const QString text = mapsAreProbed() ? tr("All but %1 of the answers' change follows one rule.")
                                         : tr("It leaves %1 of the answers' variance.");
    return text.arg(percent(left));
}

QString ProbeReading::textOf(const ProbePlace &place) const
{
    const double there = left(place);
    QString text = tr("Kept: a %1 square of %2 pixels at row %3, column %4.")
                       .arg(name(colourAt(place)))
                       .arg(m_map.squareSize)
                       .arg(place.row * m_map.step)
                       .arg(place.column * m_map.step);
    text = sentences({text, std::isnan(there) ? tr("Not probed yet.") : leftText(there)});
    const std::vector<double> mean = meanAnswer(place);
    if (!mean.empty())
        text = sentences({text, tr("Mean answer: %1.").arg(m_labels.target(mean))});
    return text;
}

QString ProbeReading::readout(double x, double y) const
{
    const std::optional<ProbePlace> place = placeAt(x, y);
    if (!place)
        return {};
    const auto [row, column] = *place;
    const double there = left(*place);
    QStringList lines{tr("square at row %1, column %2").arg(row * m_map.step).arg(column * m_map.step)};
    if (std::isnan(there)) {
        lines << tr("not probed yet");
        return lines.join(QStringLiteral("<br>"));
    }
    const QColor colour = colourAt(*place);
    lines << QStringLiteral("<span style='background:#808080'>&nbsp;<span style='color:%1'>■</span>&nbsp;</span> %2")
                 .arg(colour.name(), name(colour))
          << QStringLiteral("%1 <b>%2</b>").arg(measure(), percent(there));
    const std::vector<double> mean = meanAnswer(*place);
    constexpr std::size_t mostOutputs = 6; // the read-out has to fit beside the cursor
    for (std::size_t output = 0; output < std::min(mean.size(), mostOutputs); ++output) {
        const int index = static_cast<int>(output);
        lines << tr("mean %1 <b>%2</b>")
                     .arg(m_labels.name(index).toHtmlEscaped(), m_labels.value(index, mean[output]).toHtmlEscaped());
    }
    return lines.join(QStringLiteral("<br>"));
}

QString ProbeReading::csv() const
{
    QStringList header{QStringLiteral("row"), QStringLiteral("column"), QStringLiteral("colour"),
                       mapsAreProbed() ? QStringLiteral("unexplained share of the change")
                                       : QStringLiteral("normalised output variance")};
    const std::size_t outputs = meanAnswer({0, 0}).size();
    for (std::size_t output = 0; output < outputs; ++output)
        header << QStringLiteral("mean %1").arg(m_labels.name(static_cast<int>(output)));
    const auto field = [](double value) { return std::isfinite(value) ? QString::number(value, 'g', 9) : QString(); };
    QString text = csvLine(header);
    for (int row = 0; row < m_map.rows; ++row) {
        for (int column = 0; column < m_map.columns; ++column) {
            QStringList line{QString::number(row * m_map.step), QString::number(column * m_map.step),
                             colourAt({row, column}).name(), field(left({row, column}))};
            for (const double value : meanAnswer({row, column}))
                line << field(value);
            text += csvLine(line);
        }
    }
    return text;
}

} // namespace drm
