// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/OutputLabels.h"

#include "core/record/AnswerMapText.h"
#include "widgets/base/PlainText.h"
#include "widgets/text/NumberText.h"
#include "widgets/text/Translated.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

QString entry(const std::vector<std::string> &values, int index)
{
    if (index < 0 || static_cast<std::size_t>(index) >= values.size())
        return {};
    // Names come from files: one short line, whatever they hold.
    return PlainText::shown(QString::fromStdString(values[static_cast<std::size_t>(index)]).simplified().left(60));
}

bool &degreesWanted()
{
    static bool wanted = false;
    return wanted;
}

constexpr double degreesInARadian = 180.0 / 3.14159265358979323846;

} // namespace

void OutputLabels::setDegrees(bool wanted)
{
    degreesWanted() = wanted;
}

bool OutputLabels::areDegrees()
{
    return degreesWanted();
}

OutputLabels OutputLabels::inDataUnits() const
{
    OutputLabels labels = *this;
    labels.m_asTheyAre = true;
    return labels;
}

double OutputLabels::factor(int output) const
{
    const QString lower = entry(m_units, output).toLower();
    const bool radians =
        lower == QLatin1String("rad") || lower == QLatin1String("radian") || lower == QLatin1String("radians");
    return radians && degreesWanted() && !m_asTheyAre ? degreesInARadian : 1;
}

OutputLabels::OutputLabels(const std::vector<std::string> &names, const std::vector<std::string> &units)
    : m_names(names)
    , m_units(units)
{
}

QString OutputLabels::name(int output) const
{
    const QString known = entry(m_names, output);
    return known.isEmpty() ? tr("output %1").arg(output + 1) : known;
}

QString OutputLabels::unit(int output) const
{
    const QString known = entry(m_units, output);
    const QString lower = known.toLower();
    return factor(output) != 1 || lower == QLatin1String("deg") || lower == QLatin1String("degree")
            || lower == QLatin1String("degrees")
        ? QStringLiteral("°")
        : known;
}

QString OutputLabels::nameWithUnit(int output) const
{
    const QString known = unit(output);
    return known.isEmpty() ? name(output) : QStringLiteral("%1 (%2)").arg(name(output), known);
}

QString OutputLabels::value(int output, double value) const
{
    return withUnit(output, value, 4);
}

QString OutputLabels::bareValue(int output, double value) const
{
    return inColumn(value * factor(output), 4);
}

QString OutputLabels::withUnit(int output, double value, int digits) const
{
    const QString known = unit(output);
    const QString shown = inColumn(value * factor(output), digits);
    if (known.isEmpty() || !std::isfinite(value))
        return shown;
    return known == QStringLiteral("°") ? shown + known : shown + QStringLiteral("\u00a0") + known;
}

QString OutputLabels::target(const std::vector<double> &values) const
{
    constexpr std::size_t most = 12;
    QStringList parts;
    for (std::size_t i = 0; i < std::min(values.size(), most); ++i)
        parts << QStringLiteral("%1 %2").arg(name(static_cast<int>(i)), withUnit(static_cast<int>(i), values[i], 3));
    if (values.size() > most)
        parts << QStringLiteral("…");
    return parts.join(NumberText::separator());
}

QString OutputLabels::rule(const AnswerMap &map, std::vector<double> deviations) const
{
    AnswerMap shown = map;
    std::vector<std::string> units = m_units;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const double times = factor(static_cast<int>(i));
        if (times == 1)
            continue;
        units[i] = "deg";
        for (std::vector<double> *numbers : {&shown.shift, &shown.secondTarget, &shown.swing, &shown.deviations})
            if (i < numbers->size())
                (*numbers)[i] *= times;
        if (i < deviations.size())
            deviations[i] *= times;
    }
    return translated(joined(answerMapText(shown, {m_names, units, deviations})));
}

QString OutputLabels::number(double value)
{
    return NumberText::significant(value).replace(QLatin1Char('-'), QChar(0x2212));
}

QString OutputLabels::inColumn(double value, int digits)
{
    return NumberText::inColumn(value, digits).replace(QLatin1Char('-'), QChar(0x2212));
}

QString OutputLabels::hypothesis(const std::string &name)
{
    if (name == "neural-cleanse")
        return QStringLiteral("Neural Cleanse");
    if (name == "featurere")
        return QStringLiteral("FeatureRE");
    // The title of a family of triggers (core/triggers/TriggerFamily.h) is its name with a capital.
    std::string title = name.substr(0, 60);
    if (!title.empty() && title.front() >= 'a' && title.front() <= 'z')
        title.front() = static_cast<char>(title.front() - 'a' + 'A');
    return PlainText::shown(QCoreApplication::translate("TriggerFamily", title.c_str()).simplified());
}

} // namespace drm
