// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks/AnswerProposal.h"

#include "core/model/graph/AnswerForms.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace drm {

namespace {

constexpr double follows = 0.8;
constexpr std::int64_t leastBins = 8;

/// Least squares: labels = offset + slope · answers.
struct Line {
    double correlation = 0;
    double slope = 0;
    double offset = 0;

    Line(const at::Tensor &answers, const at::Tensor &labels)
    {
        const at::Tensor x = answers.to(at::kDouble) - answers.mean();
        const at::Tensor y = labels.to(at::kDouble) - labels.mean();
        const double xx = x.square().sum().item<double>();
        const double yy = y.square().sum().item<double>();
        const double xy = (x * y).sum().item<double>();
        if (xx <= 0 || yy <= 0)
            return;
        correlation = xy / std::sqrt(xx * yy);
        slope = xy / xx;
        offset = labels.mean().item<double>() - slope * answers.mean().item<double>();
    }
};

/// For each label the column that follows it best, each once: columns, and a factor where all of them need the same
/// one. False: a label that none follows.
bool findColumns(const at::Tensor &answers, const at::Tensor &labels, AnswerPart &part, double least = follows)
{
    constexpr double alike = 0.1; // of the factor
    constexpr std::int64_t mostColumns = 64;
    if (answers.size(1) < labels.size(1) || answers.size(1) > mostColumns)
        return false;
    std::vector<double> slopes;
    part.columns.clear();
    for (std::int64_t j = 0; j < labels.size(1); ++j) {
        double best = 0;
        int column = 0;
        double slope = 0;
        for (std::int64_t i = 0; i < answers.size(1); ++i) {
            const Line line(answers.select(1, i), labels.select(1, j));
            const auto number = static_cast<int>(i) + 1;
            const bool taken = std::any_of(part.columns.begin(), part.columns.end(),
                                           [number](int one) { return std::abs(one) == number; });
            if (!taken && std::abs(line.correlation) > best) {
                best = std::abs(line.correlation);
                column = line.correlation < 0 ? -number : number;
                slope = std::abs(line.slope);
            }
        }
        if (!(best >= least))
            return false;
        part.columns.push_back(column);
        slopes.push_back(slope);
    }
    const double smallest = *std::min_element(slopes.begin(), slopes.end());
    const double largest = *std::max_element(slopes.begin(), slopes.end());
    if (largest < smallest * (1 + alike) && std::abs(smallest - 1) > alike)
        part.factor = threeDigits((smallest + largest) / 2);
    bool asTheyAre = static_cast<std::int64_t>(part.columns.size()) == answers.size(1);
    for (std::size_t i = 0; i < part.columns.size(); ++i)
        asTheyAre = asTheyAre && part.columns[i] == static_cast<int>(i) + 1;
    if (asTheyAre)
        part.columns.clear();
    return true;
}

std::optional<AnswerChoice> bins(const at::Tensor &outputs, const at::Tensor &labels, AnswerChoice choice)
{
    const auto parts = static_cast<std::int64_t>(choice.parts.size());
    if (parts != labels.size(1) || outputs.size(1) % parts != 0 || outputs.size(1) / parts < leastBins)
        return {};
    const std::int64_t width = outputs.size(1) / parts;
    for (std::int64_t j = 0; j < parts; ++j) {
        const at::Tensor scores = outputs.slice(1, j * width, (j + 1) * width);
        const at::Tensor place = (at::softmax(scores, 1) * at::arange(width, scores.options())).sum(1);
        const Line line(place, labels.select(1, j));
        const double step = threeDigits(line.slope);
        if (!(std::abs(line.correlation) >= follows) || step == 0)
            return {};
        AnswerPart &part = choice.parts[static_cast<std::size_t>(j)];
        part.form = AnswerForm::Bins;
        part.numbers = {threeDigits(line.offset), step};
    }
    return choice;
}

/// The middle of the widest gap between angles, N numbers, on a circle of this period; within half of it of 0.
double widestGap(const at::Tensor &angles, double period)
{
    const at::Tensor sorted = std::get<0>(angles.to(at::kDouble).remainder(period).sort());
    const at::Tensor next = at::cat({sorted.slice(0, 1), sorted.slice(0, 0, 1) + period});
    const at::Tensor gaps = next - sorted;
    const at::Tensor widest = gaps.argmax();
    const double middle = (sorted[widest].item<double>() + next[widest].item<double>()) / 2;
    return std::remainder(middle, period);
}

} // namespace

std::vector<double> r2Of(const at::Tensor &outputs, const at::Tensor &labels, const at::Tensor &periods)
{
    const at::Tensor residual = differencesOf(outputs, labels, periods).pow(2).mean(0);
    at::Tensor variance = labels.var(0, /*unbiased=*/false);
    if (periods.defined()) { // of angles about their mean direction
        const at::Tensor angles = labels * (2 * M_PI) / periods.clamp_min(1e-30);
        const at::Tensor mean = at::atan2(angles.sin().mean(0), angles.cos().mean(0)) / (2 * M_PI) * periods;
        const at::Tensor around = differencesOf(labels, mean.expand_as(labels), periods).pow(2).mean(0);
        variance = at::where(periods > 0, around, variance);
    }
    std::vector<double> result;
    for (std::int64_t j = 0; j < labels.size(1); ++j) {
        const double spread = variance[j].item<double>();
        result.push_back(spread > 1e-12 ? 1 - residual[j].item<double>() / spread
                                        : std::numeric_limits<double>::quiet_NaN());
    }
    return result;
}

std::optional<AnswerChoice> proposeTurns(const at::Tensor &outputs, const at::Tensor &labels,
                                         const AnswerChoice &present)
{
    AnswerChoice choice = present;
    if (choice.parts.empty())
        choice.parts.emplace_back();
    const auto parts = static_cast<std::int64_t>(choice.parts.size());
    if (choice.hasTurns() || outputs.size(1) != labels.size(1) || (parts != 1 && parts != outputs.size(1)))
        return {};
    constexpr double farBetter = 0.1; // of R²
    constexpr double farLess = 0.5; // of the variance
    constexpr double slack = 1.01;
    const std::vector<double> straight = r2Of(outputs, labels);
    for (std::int64_t j = 0; j < outputs.size(1); ++j) {
        const auto index = static_cast<std::size_t>(j);
        const at::Tensor own = labels.select(1, j).to(at::kDouble);
        for (const double period : {360.0, 2 * M_PI}) {
            const double r2 = r2Of(outputs, labels, at::full({labels.size(1)}, period, outputs.options()))[index];
            if ((own.max() - own.min()).item<double>() > slack * period || !(r2 >= follows))
                continue;
            const double lowest = widestGap(own, period);
            const at::Tensor anew = own - ((own - lowest) / period).floor() * period;
            if (!(r2 > straight[index] + farBetter) && !((anew.var() < farLess * own.var()).item<bool>()))
                continue;
            const int column = parts == 1 ? static_cast<int>(j) + 1 : 1;
            choice.parts[parts == 1 ? 0 : index].turns.push_back(
                {column, period == 360 ? std::round(lowest) : threeDigits(lowest), period});
            break;
        }
    }
    return choice.hasTurns() ? std::optional(choice) : std::nullopt;
}

double threeDigits(double value)
{
    if (value == 0 || !std::isfinite(value))
        return 0;
    const double unit = std::pow(10, std::floor(std::log10(std::abs(value))) - 2);
    return std::round(value / unit) * unit;
}

std::optional<AnswerChoice> proposeAnswers(const at::Tensor &outputs, const at::Tensor &labels,
                                           const AnswerChoice &present)
{
    AnswerChoice choice = present;
    if (choice.parts.empty())
        choice.parts.emplace_back(); // the one tensor
    if (!choice.isPlain())
        return {};
    if (std::optional<AnswerChoice> found = bins(outputs, labels, choice))
        return found;
    if (choice.parts.size() != 1)
        return {};
    AnswerPart &part = choice.parts.front();
    const AnswerPart plain = part;
    constexpr double closely = 0.98; // what is as plain as that needs no form
    if (findColumns(outputs, labels, part, closely))
        return part.columns.empty() && part.factor == 1 ? std::nullopt : std::optional(choice);
    part = plain;
    for (const auto &[form, width] : {std::pair(AnswerForm::SixD, 6), std::pair(AnswerForm::Matrix, 9),
                                      std::pair(AnswerForm::Vector, 3), std::pair(AnswerForm::SinCos, 2)}) {
        part.form = form;
        if (outputs.size(1) == width
            && findColumns(answersFrom(std::vector<at::Tensor>{outputs}, choice, outputs.size(0)), labels, part))
            return choice;
        part = plain;
    }
    if (findColumns(outputs, labels, part) && !part.columns.empty())
        return choice;
    return {};
}

} // namespace drm
