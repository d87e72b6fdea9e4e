// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/ScanJob.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace drm {

namespace {

using Json = nlohmann::ordered_json;

// JSON has no NaN and no infinity.
Json number(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json numbers(const std::vector<double> &values)
{
    Json list = Json::array();
    for (const double value : values)
        list.push_back(number(value));
    return list;
}

Json rows(const Table &table)
{
    Json list = Json::array();
    for (int row = 0; row < table.rows; ++row) {
        Json values = Json::array();
        for (int column = 0; column < table.columns; ++column)
            values.push_back(number(table.at(row, column)));
        list.push_back(std::move(values));
    }
    return list;
}

const char *name(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return "passed";
    case CheckState::Warning:
        return "warning";
    case CheckState::Failed:
        break;
    }
    return "failed";
}

Json hypothesis(const HypothesisResult &result)
{
    return Json{{"name", result.name},
                {"cost", number(result.cost)},
                {"succeeded", result.succeeded},
                {"target", numbers(result.target)},
                {"mean_abs", number(result.meanAbs)},
                {"rav", numbers(result.rav)},
                {"rnv", number(result.rnv)},
                {"iterations", result.iterations},
                {"seconds", number(result.seconds)},
                {"score", number(result.score)},
                {"held_out_variance", number(result.heldOutVariance)},
                {"target_spread", numbers(result.targetSpread)},
                {"null_costs", numbers(result.nullCosts)},
                {"comparable_costs", numbers(result.comparableCosts)},
                {"target_distance", number(result.targetDistance)},
                {"null_targets", rows(result.nullTargets)},
                {"null_distances", numbers(result.nullDistances)},
                {"reference_gaps", numbers(result.referenceGaps)}};
}

Json parameters(const ScanRequest &request)
{
    const ScanParams &params = request.params;
    const InputTransform &transform = request.model.transform;
    return Json{{"references", request.references},
                {"hypotheses", params.hypotheses},
                {"budget", toString(params.budget)},
                {"max_images", params.maxImages},
                {"batch_size", params.batchSize},
                {"threads", params.threads},
                {"method", toString(params.method)},
                {"complete", params.complete},
                {"attention_momentum", number(params.attentionMomentum)},
                {"success_variance", number(params.successVariance)},
                {"rav_weight", number(params.ravWeight)},
                {"consistency_weight", number(params.consistencyWeight)},
                {"image_size", request.imageSize},
                {"head", request.model.head},
                {"device", request.model.device},
                {"input",
                 {{"scale", number(transform.scale)},
                  {"mean", numbers(transform.mean)},
                  {"std", numbers(transform.std)},
                  {"bgr", transform.bgr}}}};
}

} // namespace

std::string toJson(const ScanRecord &record)
{
    const ScanResult &result = record.result;
    Json hypotheses = Json::array();
    for (const HypothesisResult &found : result.hypotheses)
        hypotheses.push_back(hypothesis(found));
    Json preflight = Json::array();
    for (const PreflightCheck &check : record.preflight)
        preflight.push_back({{"name", check.name}, {"state", name(check.state)}, {"message", check.message}});

    Json notes = Json::array();
    for (const DataNote &note : record.dataNotes)
        notes.push_back({{"kind", toString(note.kind)}, {"text", note.text}});

    Json root;
    root["schema"] = "drmguard.scan/2";
    root["verdict"] = toString(result.verdict);
    root["score"] = number(result.score);
    root["confidence"] = number(result.confidence);
    root["recovered_target"] = numbers(result.recoveredTarget);
    root["model"] = Json{{"file", record.request.modelPath},      {"sha256", record.model.sha256},
                         {"parameters", record.model.parameters}, {"input", record.inputShape},
                         {"outputs", record.model.outputs},       {"features", record.model.features},
                         {"head", record.model.headName},         {"bytes", record.model.fileBytes}};
    root["data"] = Json{{"path", record.dataPath},
                        {"count", record.dataCount},
                        {"images_used", result.imagesUsed},
                        {"label_names", record.labelNames},
                        {"label_units", record.labelUnits}};
    root["data_notes"] = std::move(notes);
    root["hypotheses"] = std::move(hypotheses);
    root["seed"] = record.request.params.seed;
    root["seconds"] = number(result.seconds);
    root["peak_rss_mib"] = number(result.peakRssMib);
    root["state"] = result.state == RunState::Finished ? "finished" : "stopped";
    root["reason"] = result.reason;
    root["decided_by"] = result.decidedBy;
    root["not_needed"] = result.notNeeded;
    root["answer_deviations"] = numbers(result.answerDeviations);
    root["preflight"] = std::move(preflight);
    root["parameters"] = parameters(record.request);
    root["tool_version"] = record.toolVersion;
    root["started_utc"] = record.startedUtc;
    // Paths and label names may hold any bytes; what is no UTF-8 is replaced rather than refused.
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace drm
