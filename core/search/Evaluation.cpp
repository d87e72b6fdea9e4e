// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Evaluation.h"

#include "core/search/MapAims.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr std::int64_t previewImages = 8;

std::vector<float> toFloats(const at::Tensor &values)
{
    const at::Tensor plain = values.to(at::kCPU, at::kFloat).contiguous();
    return {plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel()};
}

at::Tensor medianOf(const at::Tensor &rows)
{
    return std::get<0>(rows.median(0));
}

} // namespace

TriggerParts TriggerParts::of(const TriggerHypothesis &hypothesis, std::int64_t lane)
{
    return {hypothesis.mask(lane), hypothesis.pattern(lane), hypothesis.field(lane)};
}

Evaluation::Evaluation(const RegressionModel &model, const BenignSet &benign)
    : m_model(model)
    , m_benign(benign)
{
    const at::Tensor images = benign.heldOut.first(previewImages);
    m_benignPreview = toImageBatch(images);
    m_benignPreviewPredictions =
        toTable(benign.outputs.slice(0, benign.train.count(), benign.train.count() + images.size(0)));
}

Evaluation::Apply Evaluation::laneOf(TriggerHypothesis &hypothesis, std::int64_t lane)
{
    return [&hypothesis, lane](const at::Tensor &x) {
        const std::int64_t lanes = hypothesis.lanes();
        if (lanes == 1)
            return hypothesis.apply(x);
        return hypothesis.apply(x.repeat({lanes, 1, 1, 1})).slice(0, lane * x.size(0), (lane + 1) * x.size(0));
    };
}

TriggerPreview Evaluation::preview(const Apply &apply, const TriggerParts &parts) const
{
    const at::NoGradGuard guard;
    TriggerPreview preview;
    const at::Tensor benign = m_benign.heldOut.first(previewImages);
    const at::Tensor triggered = apply(benign);
    const at::Tensor outputs = m_model.impl().forward(triggered).outputs;
    preview.benign = m_benignPreview;
    preview.triggered = toImageBatch(triggered);
    if (parts.mask.defined())
        preview.mask = toImageBatch(parts.mask);
    if (parts.pattern.defined())
        preview.pattern = toImageBatch(parts.pattern);
    if (parts.field.defined())
        preview.field = toImageBatch(parts.field);
    preview.benignPredictions = m_benignPreviewPredictions;
    preview.triggeredPredictions = toTable(outputs);
    preview.target = toDoubles(medianOf(outputs));
    preview.meanAbs = (triggered - benign).abs().mean().item<double>();
    return preview;
}

TriggerPreview Evaluation::preview(TriggerHypothesis &hypothesis, std::int64_t lane) const
{
    hypothesis.setTraining(false);
    return preview(laneOf(hypothesis, lane), TriggerParts::of(hypothesis, lane));
}

void Evaluation::evaluate(const Apply &apply, const TriggerParts &parts, HypothesisResult &result) const
{
    const at::NoGradGuard guard;
    const ModelAnswer answer = answerTriggered(m_model, m_benign.heldOut, apply, &result.meanAbs);
    const at::Tensor &weight = m_model.impl().weight;

    const at::Tensor target = medianOf(answer.outputs);
    result.target = toDoubles(target);
    // 1.4826 times the median absolute deviation estimates a standard deviation.
    result.targetSpread = toDoubles(medianOf((answer.outputs - target).abs()) * 1.4826);
    result.heldOutVariance = trimmedVariance(answer.outputs, m_benign.spread).item<double>();
    result.map = AnswerMap::constant(result.target);

    const at::Tensor angles = featureAngles(answer.features, weight);
    const at::Tensor norms = featureNorms(answer.features);
    result.rav = toDoubles(ratioOfAngleVariance(angles, m_benign.spread));
    result.rnv = ratioOfNormVariance(norms, m_benign.spread).item<double>();
    const at::Tensor benignFeatures = m_benign.features.slice(0, m_benign.train.count());
    FeatureStats features;
    features.hypothesis = result.name;
    features.firstImage = static_cast<int>(m_benign.train.count());
    features.benignFeatures = toTable(benignFeatures);
    features.triggeredFeatures = toTable(answer.features);
    features.benignOutputs = toTable(m_benign.outputs.slice(0, m_benign.train.count()));
    features.triggeredOutputs = toTable(answer.outputs);
    features.benignAngles = toTable(featureAngles(benignFeatures, weight));
    features.triggeredAngles = toTable(angles);
    features.benignNorms = toFloats(featureNorms(benignFeatures));
    features.triggeredNorms = toFloats(norms);
    features.rav = result.rav;
    features.rnv = result.rnv;

    result.features = std::make_shared<FeatureStats>(std::move(features));

    TriggerPreview trigger = preview(apply, parts);
    trigger.hypothesis = result.name;
    trigger.target = result.target;
    trigger.meanAbs = result.meanAbs;
    result.trigger = std::make_shared<TriggerPreview>(std::move(trigger));
}

void Evaluation::fitMap(HypothesisResult &result) const
{
    const Table &answers = result.features->triggeredOutputs;
    const at::Tensor triggered = at::tensor(answers.values).reshape({answers.rows, answers.columns});
    const at::Tensor benign = m_benign.outputs.slice(0, m_benign.train.count());
    const AnswerMap map = answerMapOf(trimmedFit(triggered.to(benign.device()), benign, m_benign.spread));
    constexpr double nothing = 0.25; // of a benign answer is left: the answers gather
    if (std::any_of(map.gain.begin(), map.gain.end(), [](double gain) { return std::abs(gain) >= nothing; }))
        result.map = map;
}

} // namespace drm
