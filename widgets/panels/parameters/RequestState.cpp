// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/parameters/RequestState.h"

#include "core/record/ScanChoices.h"
#include "core/record/ScanRecord.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr qsizetype mostChannels = 16;

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

QJsonArray numbers(const std::vector<double> &values)
{
    QJsonArray list;
    for (const double value : values)
        list.append(value);
    return list;
}

void take(const QJsonValue &value, double least, double most, double &number)
{
    if (value.isDouble() && value.toDouble() >= least && value.toDouble() <= most)
        number = value.toDouble();
}

void take(const QJsonValue &value, int least, int most, int &number)
{
    const double given = value.toDouble(std::nan(""));
    if (given >= least && given <= most && std::floor(given) == given)
        number = static_cast<int>(given);
}

/// Earlier settings have a number, of a square.
void take(const QJsonValue &value, ImageSize &size)
{
    const QString text = value.isDouble() ? QString::number(value.toInt()) : value.toString();
    size = ImageSize::read(text.toStdString()).value_or(size);
}

/// A value for each channel, all of them numbers above `least`; anything else leaves `values` as they are.
void take(const QJsonValue &value, double least, std::vector<double> &values)
{
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.size() > mostChannels)
        return;
    std::vector<double> given;
    for (const QJsonValue &item : list) {
        if (!item.isDouble() || !std::isfinite(item.toDouble()) || item.toDouble() <= least)
            return;
        given.push_back(item.toDouble());
    }
    values = std::move(given);
}

void takeHypotheses(const QJsonValue &value, const ScanChoices &choices, std::vector<std::string> &hypotheses)
{
    if (!value.isArray())
        return;
    const QJsonArray list = value.toArray();
    hypotheses.clear();
    for (const ScanChoices::Hypothesis &choice : choices.hypotheses)
        if (list.contains(text(choice.name)))
            hypotheses.push_back(choice.name);
}

} // namespace

QJsonObject RequestState::toJson(const ScanRequest &request)
{
    const ScanParams &params = request.params;
    const InputTransform &transform = request.model.transform;
    QJsonArray hypotheses;
    for (const std::string &name : params.hypotheses)
        hypotheses.append(text(name));
    return {{"hypotheses", hypotheses},
            {"budget", QString::fromLatin1(toString(params.budget))},
            {"objective", QString::fromLatin1(toString(params.objective))},
            {"method", text(params.method)},
            {"seed", QString::number(params.seed)}, // JSON numbers lose the last digits of large ones
            {"max_images", params.maxImages},
            {"batch_size", params.batchSize},
            {"threads", params.threads},
            {"complete", params.complete},
            {"success_variance", params.successVariance},
            {"rav_weight", params.ravWeight},
            {"consistency_weight", params.consistencyWeight},
            {"image_size", text(request.imageSize.text())},
            {"scale", transform.scale},
            {"mean", numbers(transform.mean)},
            {"std", numbers(transform.std)},
            {"bgr", transform.bgr},
            {"yuv", transform.yuv}};
}

void RequestState::apply(const QJsonObject &state, const ScanChoices &choices, ScanRequest &request)
{
    ScanParams &params = request.params;
    takeHypotheses(state["hypotheses"], choices, params.hypotheses);
    for (const Budget budget : {Budget::Quick, Budget::Standard, Budget::Thorough})
        if (state["budget"].toString() == QLatin1String(toString(budget)))
            params.budget = budget;
    for (const Objective objective : {Objective::Maps, Objective::Gathered})
        if (state["objective"].toString() == QLatin1String(toString(objective)))
            params.objective = objective;
    for (const ScanChoices::Method &method : choices.methods)
        if (state["method"].toString() == text(method.name))
            params.method = method.name;
    bool isNumber = false;
    const quint64 seed = state["seed"].toString().toULongLong(&isNumber);
    if (isNumber)
        params.seed = seed;
    take(state["max_images"], 40, 1000000, params.maxImages);
    take(state["batch_size"], 8, 512, params.batchSize);
    take(state["threads"], 0, 256, params.threads);
    params.complete = state["complete"].toBool(params.complete);
    take(state["success_variance"], 0.001, 1.0, params.successVariance);
    take(state["rav_weight"], 0.0, 1000.0, params.ravWeight);
    take(state["consistency_weight"], 0.0, 1000.0, params.consistencyWeight);
    take(state["image_size"], request.imageSize);
    InputTransform &transform = request.model.transform;
    take(state["scale"], 1e-9, 1e9, transform.scale);
    take(state["mean"], -1e9, transform.mean);
    take(state["std"], 0.0, transform.std);
    transform.bgr = state["bgr"].toBool(transform.bgr);
    transform.yuv = state["yuv"].toBool(transform.yuv) && !transform.bgr;
}

} // namespace drm
