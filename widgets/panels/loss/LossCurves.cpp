// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/loss/LossCurves.h"

#include "widgets/text/Translated.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace drm {

namespace {

constexpr std::size_t mostTerms = 32; // histories come from files, too
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Mean of the last `window` finite values up to each place.
QVector<double> smoothed(const QVector<double> &values, int window)
{
    QVector<double> result(values.size());
    double sum = 0;
    int count = 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (std::isfinite(values[i])) {
            sum += values[i];
            ++count;
        }
        if (i >= window && std::isfinite(values[i - window])) {
            sum -= values[i - window];
            --count;
        }
        result[i] = std::isfinite(values[i]) && count > 0 ? sum / count : nan;
    }
    return result;
}

std::vector<std::string> termsOf(const std::vector<LossCurves::Segment> &segments)
{
    std::vector<std::string> terms;
    for (const LossCurves::Segment &segment : segments) {
        for (const std::string &term : segment.history->phase.terms)
            if (terms.size() < mostTerms && std::find(terms.begin(), terms.end(), term) == terms.end())
                terms.push_back(term);
    }
    return terms;
}

QVector<double> valuesOf(const LossHistory &history, const std::string &term)
{
    const std::vector<std::string> &terms = history.phase.terms;
    const auto column = static_cast<std::size_t>(std::find(terms.begin(), terms.end(), term) - terms.begin());
    QVector<double> values;
    values.reserve(static_cast<qsizetype>(history.records.size()));
    for (const IterationRecord &record : history.records) {
        values << (column < terms.size() && column < record.values.size() ? static_cast<double>(record.values[column])
                                                                          : nan);
    }
    return values;
}

/// Which of the searches of its hypothesis it is, 0, 1, ...
std::size_t ordinal(const LossHistory &wanted, const std::vector<LossHistory> &histories)
{
    std::size_t before = 0;
    for (const LossHistory &history : histories)
        before += history.phase.hypothesis == wanted.phase.hypothesis && history.phase.index < wanted.phase.index;
    return before;
}

} // namespace

std::vector<LossCurves::Curve> LossCurves::of(const std::vector<Segment> &segments, int smoothing)
{
    QVector<double> x;
    for (const Segment &segment : segments) {
        if (!x.isEmpty())
            x << segment.offset - 0.5; // where the line is broken
        for (const IterationRecord &record : segment.history->records)
            x << segment.offset + record.iteration;
    }
    std::vector<Curve> curves;
    for (const std::string &term : termsOf(segments)) {
        Curve curve{translated(termText(term)), x, {}};
        curve.y.reserve(x.size());
        for (const Segment &segment : segments) {
            if (!curve.y.isEmpty())
                curve.y << nan;
            const QVector<double> values = valuesOf(*segment.history, term);
            curve.y << (smoothing > 1 ? smoothed(values, smoothing) : values);
        }
        curves.push_back(std::move(curve));
    }
    return curves;
}

int LossCurves::length(const LossHistory &history)
{
    int last = -1;
    for (const IterationRecord &record : history.records)
        last = std::max(last, record.iteration);
    return std::min(last, std::numeric_limits<int>::max() - 1) + 1;
}

const LossHistory *LossCurves::counterpart(const LossHistory &wanted, const std::vector<LossHistory> &own,
                                           const std::vector<LossHistory> &histories)
{
    const auto begin = histories.begin();
    const auto end = histories.end();
    const auto titled = std::find_if(begin, end, [&](const LossHistory &history) {
        return history.phase.title == wanted.phase.title && history.phase.hypothesis == wanted.phase.hypothesis;
    });
    if (titled != end)
        return &*titled;
    const std::size_t place = ordinal(wanted, own);
    const auto placed = std::find_if(begin, end, [&](const LossHistory &history) {
        return history.phase.hypothesis == wanted.phase.hypothesis && ordinal(history, histories) == place;
    });
    return placed == end ? nullptr : &*placed;
}

} // namespace drm
