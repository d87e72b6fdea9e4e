// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/AnswerMapText.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr double nothing = 0.25; ///< of a gain, and of a shift in deviations

class Outputs {
public:
    explicit Outputs(const OutputFacts &facts)
        : m_facts(facts)
    {
    }

    Argument name(std::size_t j) const
    {
        if (j < m_facts.names.size() && !m_facts.names[j].empty())
            return m_facts.names[j];
        return Message{DRM_TEXT("Engine", "output %1"), {std::to_string(j + 1)}};
    }

    /// With its unit; the number is an argument of its own, which languages write in their way.
    Message value(std::size_t j, double number) const
    {
        const std::string unit = j < m_facts.units.size() ? m_facts.units[j] : "";
        if (unit.empty())
            return Message::asIs(formatNumber(number));
        if (unit == "deg") // LabelText.h
            return {"%1°", {formatNumber(number)}};
        return {"%1 %2", {formatNumber(number), unit}};
    }

    /// "(1°; 2°)"
    Message values(const std::vector<double> &numbers) const
    {
        std::vector<Message> list;
        for (std::size_t j = 0; j < numbers.size(); ++j)
            list.push_back(j + 1 < numbers.size() ? Message{"%1;", {value(j, numbers[j])}} : value(j, numbers[j]));
        return {"(%1)", {list}};
    }

    double inDeviations(std::size_t j, double number) const
    {
        return j < m_facts.deviations.size() ? number / std::max(m_facts.deviations[j], 1e-12) : number;
    }

private:
    const OutputFacts &m_facts;
};

Message changeOf(const AnswerMap &map, std::size_t j, const Outputs &outputs)
{
    const double gain = map.gain[j];
    if (std::abs(gain) < nothing)
        return {DRM_TEXT("Engine", "It sets %1 to %2."), {outputs.name(j), outputs.value(j, map.shift[j])}};
    if (std::abs(gain - 1) < nothing)
        return {map.shift[j] < 0 ? DRM_TEXT("Engine", "It takes %2 from %1.") : DRM_TEXT("Engine", "It adds %2 to %1."),
                {outputs.name(j), outputs.value(j, std::abs(map.shift[j]))}};
    const Message centre = outputs.value(j, map.shift[j] / (1 - gain));
    if (std::abs(gain + 1) < nothing)
        return {DRM_TEXT("Engine", "It mirrors %1 at %2."), {outputs.name(j), centre}};
    return {DRM_TEXT("Engine", "It multiplies the distance of %1 from %2 by %3."),
            {outputs.name(j), centre, formatNumber(gain, 2)}};
}

} // namespace

std::vector<Message> answerMapText(const AnswerMap &map, const OutputFacts &facts)
{
    const Outputs outputs(facts);
    if (!map.secondTarget.empty())
        return {{DRM_TEXT("Engine", "It leads to the nearer one of %1 and %2."),
                 {outputs.values(map.shift), outputs.values(map.secondTarget)}}};
    std::vector<Message> text;
    std::vector<Message> alone;
    for (std::size_t j = 0; j < map.gain.size(); ++j) {
        const double swing = map.swing.empty() ? 0 : map.swing[j];
        if (std::abs(outputs.inDeviations(j, swing)) >= nothing)
            text.push_back({DRM_TEXT("Engine", "It moves %1 by up to %2, as bright as the image is."),
                            {outputs.name(j), outputs.value(j, 2 * std::abs(swing))}});
        else if (std::abs(map.gain[j] - 1) >= nothing || std::abs(outputs.inDeviations(j, map.shift[j])) >= nothing)
            text.push_back(changeOf(map, j, outputs));
        else
            alone.push_back({"%1", {outputs.name(j)}});
    }
    for (std::size_t i = 0; i + 1 < alone.size(); ++i)
        alone[i] = {"%1,", {alone[i]}};
    if (!alone.empty())
        text.push_back({DRM_TEXT("Engine", "It leaves %1 alone."), {alone}});
    return text;
}

std::vector<Message> recoveredMapText(const ScanResult &result, const std::vector<std::string> &labelNames,
                                      const std::vector<std::string> &labelUnits)
{
    const HypothesisResult *decisive = result.decisive();
    if (!decisive || result.verdict == Verdict::Clean || decisive->makesOneAnswer())
        return {};
    return answerMapText(decisive->map, {labelNames, labelUnits, result.answerDeviations});
}

} // namespace drm
