// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks/AnswerProposal.h"

#include "core/model/graph/AnswerForms.h"

#include <cmath>

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

bool fits(const at::Tensor &answers, const at::Tensor &labels)
{
    if (answers.size(1) != labels.size(1))
        return false;
    for (std::int64_t j = 0; j < labels.size(1); ++j)
        if (!(std::abs(Line(answers.select(1, j), labels.select(1, j)).correlation) >= follows))
            return false;
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

} // namespace

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
    for (const auto &[form, width] : {std::pair(AnswerForm::SixD, 6), std::pair(AnswerForm::Matrix, 9),
                                      std::pair(AnswerForm::Vector, 3), std::pair(AnswerForm::SinCos, 2)}) {
        part.form = form;
        if (outputs.size(1) == width
            && fits(answersFrom(std::vector<at::Tensor>{outputs}, choice, outputs.size(0)), labels))
            return choice;
    }
    return {};
}

} // namespace drm
