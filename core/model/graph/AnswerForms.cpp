// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/graph/AnswerForms.h"

#include "core/base/Text.h"

#include <cmath>

namespace drm {

namespace {

/// Pitch, yaw and roll of rotations with these columns, each N×3, in degrees.
at::Tensor anglesOf(const at::Tensor &x, const at::Tensor &y, const at::Tensor &z)
{
    constexpr double degrees = 180 / M_PI;
    const at::Tensor flat = (x.select(1, 0).square() + x.select(1, 1).square()).sqrt();
    return at::stack({at::atan2(y.select(1, 2), z.select(1, 2)), at::atan2(-x.select(1, 2), flat),
                      at::atan2(x.select(1, 1), x.select(1, 0))},
                     1)
        * degrees;
}

at::Tensor unit(const at::Tensor &vectors)
{
    return vectors / vectors.norm(2, {1}, true).clamp_min(1e-8);
}

[[noreturn]] void refuseWidth(const AnswerPart &part, std::int64_t width, int wanted)
{
    throw AnswerFormError(
        Message{DRM_TEXT("Engine",
                         "The part \"%1\" of the model's answers has %2 numbers for an image, and its form "
                         "takes %3."),
                {printable(part.name), std::to_string(width), std::to_string(wanted)}});
}

/// `rows`: N×k.
at::Tensor converted(const AnswerPart &part, const at::Tensor &rows)
{
    const std::int64_t width = rows.size(1);
    const auto require = [&](int wanted) {
        if (width != wanted)
            refuseWidth(part, width, wanted);
    };
    switch (part.form) {
    case AnswerForm::Plain:
    case AnswerForm::Heatmaps: // answersFrom() has made rows of them
        return rows;
    case AnswerForm::Bins: {
        const at::Tensor centres = at::arange(width, rows.options()) * part.numbers.at(1) + part.numbers.at(0);
        return (at::softmax(rows, 1) * centres).sum(1, true);
    }
    case AnswerForm::SixD: {
        require(6);
        const at::Tensor x = unit(rows.slice(1, 0, 3));
        const at::Tensor z = unit(at::cross(x, rows.slice(1, 3, 6), 1));
        return anglesOf(x, at::cross(z, x, 1), z);
    }
    case AnswerForm::Matrix: {
        require(9);
        const at::Tensor matrix = rows.reshape({-1, 3, 3});
        return anglesOf(matrix.select(2, 0), matrix.select(2, 1), matrix.select(2, 2));
    }
    case AnswerForm::Vector: {
        require(3);
        const at::Tensor direction = unit(rows);
        return at::stack({at::asin(-direction.select(1, 1).clamp(-1 + 1e-6, 1 - 1e-6)),
                          at::atan2(-direction.select(1, 0), -direction.select(1, 2))},
                         1);
    }
    case AnswerForm::SinCos:
        require(2);
        return at::atan2(rows.select(1, 0), rows.select(1, 1)).unsqueeze(1) * (180 / M_PI);
    }
    return rows;
}

void requireColumn(const AnswerPart &part, const at::Tensor &rows, int column)
{
    if (column > rows.size(1))
        throw AnswerFormError(Message{
            DRM_TEXT("Engine", "The part \"%1\" of the model's answers has %2 columns, and column %3 is asked for."),
            {printable(part.name), std::to_string(rows.size(1)), std::to_string(column)}});
}

/// The part's columns, times its factor.
at::Tensor chosen(const AnswerPart &part, const at::Tensor &rows)
{
    if (part.columns.empty())
        return part.factor == 1 ? rows : rows * part.factor;
    std::vector<at::Tensor> columns;
    for (const int column : part.columns) {
        requireColumn(part, rows, std::abs(column));
        columns.push_back(rows.select(1, std::abs(column) - 1) * (column < 0 ? -part.factor : part.factor));
    }
    return at::stack(columns, 1);
}

/// Angles that start anew are taken into their turn. The derivative is 1.
at::Tensor turned(const AnswerPart &part, const at::Tensor &rows)
{
    if (part.turns.empty())
        return rows;
    std::vector<at::Tensor> columns = rows.unbind(1);
    for (const AnswerTurn &turn : part.turns) {
        requireColumn(part, rows, turn.column);
        at::Tensor &column = columns[static_cast<std::size_t>(turn.column) - 1];
        column = column - ((column.detach() - turn.lowest) / turn.period).floor() * turn.period;
    }
    return at::stack(columns, 1);
}

/// x and y of the mean place of each map, N×2K.
at::Tensor placesOf(const AnswerPart &part, const at::Tensor &maps)
{
    if (maps.dim() != 4)
        throw AnswerFormError(
            Message{DRM_TEXT("Engine",
                             "The part \"%1\" of the model's answers are no heat maps, a picture for each "
                             "point."),
                    {printable(part.name)}});
    const std::int64_t height = maps.size(2);
    const std::int64_t width = maps.size(3);
    const at::Tensor weights = at::softmax(maps.flatten(2), 2).reshape(maps.sizes());
    const auto centres = [&](std::int64_t count) { return (at::arange(count, maps.options()) + 0.5) / count; };
    const at::Tensor x = (weights.sum(2) * centres(width)).sum(2);
    const at::Tensor y = (weights.sum(3) * centres(height)).sum(2);
    return at::stack({x, y}, 2).flatten(1);
}

/// N×k of each part.
std::vector<at::Tensor> partsFrom(const std::vector<at::Tensor> &tensors, const AnswerChoice &choice,
                                  std::int64_t count)
{
    static const AnswerPart plain;
    std::vector<at::Tensor> all;
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        const AnswerPart &part = i < choice.parts.size() ? choice.parts[i] : plain;
        at::Tensor rows = tensors[i].to(at::kFloat);
        if (part.form == AnswerForm::Heatmaps)
            rows = placesOf(part, rows);
        if (rows.dim() != 2 && count > 0 && rows.numel() % count == 0)
            rows = rows.reshape({count, -1});
        if (rows.dim() != 2 || rows.size(0) != count || rows.size(1) < 1)
            throw Error(
                ErrorKind::UnsuitableModel,
                Message{DRM_TEXT("Engine", "The model does not answer one row of numbers for each image."), {}});
        all.push_back(turned(part, chosen(part, converted(part, rows))));
    }
    return all;
}

} // namespace

at::Tensor answersFrom(const std::vector<at::Tensor> &tensors, const AnswerChoice &choice, std::int64_t count)
{
    const std::vector<at::Tensor> all = partsFrom(tensors, choice, count);
    return all.size() == 1 ? all.front() : at::cat(all, 1);
}

at::Tensor periodsOf(const std::vector<at::Tensor> &tensors, const AnswerChoice &choice, std::int64_t count)
{
    if (!choice.hasTurns())
        return {};
    const std::vector<at::Tensor> all = partsFrom(tensors, choice, count);
    std::vector<at::Tensor> periods;
    for (std::size_t i = 0; i < all.size(); ++i) {
        periods.push_back(at::zeros({all[i].size(1)}, all[i].options()));
        if (i >= choice.parts.size())
            continue;
        for (const AnswerTurn &turn : choice.parts[i].turns)
            periods.back().select(0, turn.column - 1).fill_(turn.period);
    }
    return at::cat(periods);
}

at::Tensor differencesOf(const at::Tensor &a, const at::Tensor &b, const at::Tensor &periods)
{
    const at::Tensor difference = a - b;
    if (!periods.defined())
        return difference;
    const at::Tensor whole = (difference.detach() / periods.clamp_min(1e-30)).round() * periods;
    return difference - at::where(periods > 0, whole, at::zeros_like(whole));
}

at::Tensor answersFrom(const c10::IValue &returned, const AnswerChoice &choice, std::int64_t count)
{
    if (returned.isTensor())
        return answersFrom(std::vector<at::Tensor>{returned.toTensor()}, choice, count);
    std::vector<at::Tensor> tensors;
    for (const AnswerPart &part : choice.parts) {
        if (returned.isGenericDict()) {
            tensors.push_back(returned.toGenericDict().at(part.name).toTensor());
            continue;
        }
        const auto index = static_cast<std::size_t>(std::stoul(part.name));
        tensors.push_back(returned.isTuple() ? returned.toTupleRef().elements().at(index).toTensor()
                                             : returned.toTensorList().get(index));
    }
    return answersFrom(tensors, choice, count);
}

} // namespace drm
