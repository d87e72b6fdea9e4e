// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/ScanJob.h"

#include "core/record/VerdictText.h"
#include "core/store/AnswerMapJson.h"

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

Json tried(const std::vector<TriedMap> &maps)
{
    Json list = Json::array();
    for (const TriedMap &map : maps)
        list.push_back({{"kind", map.kind},
                        {"output", map.output},
                        {"found", map.found},
                        {"cost", number(map.cost)},
                        {"left", number(map.left)},
                        {"kept_cost", number(map.kept)}});
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

const char *name(SizeSource source)
{
    switch (source) {
    case SizeSource::Given:
        return "given";
    case SizeSource::Labels:
        return "labels";
    case SizeSource::Images:
        return "images";
    case SizeSource::Declared:
        return "file";
    case SizeSource::Guess:
        break;
    }
    return "guess";
}

Json hypothesis(const HypothesisResult &result)
{
    return Json{{"name", result.name},
                {"cost", number(result.cost)},
                {"succeeded", result.succeeded},
                {"target", numbers(result.target)},
                {"answer_map", answerMapToJson(result.map)},
                {"maps_tried", tried(result.tried)},
                {"mean_abs", number(result.meanAbs)},
                {"rav", numbers(result.rav)},
                {"rnv", number(result.rnv)},
                {"iterations", result.iterations},
                {"seconds", number(result.seconds)},
                {"score", number(result.score())},
                {"held_out_variance", number(result.heldOutVariance)},
                {"typical_left", number(result.typicalLeft)},
                {"target_spread", numbers(result.targetSpread)},
                {"null_costs", numbers(result.null.costs)},
                {"comparable_costs", numbers(result.null.comparableCosts)},
                {"target_distance", number(result.null.targetDistance)},
                {"null_targets", rows(result.null.targets)},
                {"null_distances", numbers(result.null.distances)},
                {"reference_gaps", numbers(result.null.referenceGaps)}};
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
                {"method", params.method},
                {"complete", params.complete},
                {"objective", toString(params.objective)},
                {"attention_momentum", number(params.attentionMomentum)},
                {"success_variance", number(params.successVariance)},
                {"rav_weight", number(params.ravWeight)},
                {"consistency_weight", number(params.consistencyWeight)},
                {"image_size", request.imageSize.height},
                {"image_width", request.imageSize.width},
                {"head", request.model.head},
                {"answers", request.model.answers},
                {"inputs", request.model.inputs},
                {"device", request.model.device},
                {"input",
                 {{"scale", number(transform.scale)},
                  {"mean", numbers(transform.mean)},
                  {"std", numbers(transform.std)},
                  {"bgr", transform.bgr},
                  {"yuv", transform.yuv}}}};
}

Json model(const ScanRecord &record)
{
    return Json{{"file", record.request.modelPath},      {"sha256", record.model.sha256},
                {"parameters", record.model.parameters}, {"input", record.inputShape},
                {"outputs", record.model.outputs},       {"features", record.model.features},
                {"head", record.model.headName},         {"bytes", record.model.fileBytes}};
}

void addChecks(Json &root, const ScanRecord &record)
{
    root["preflight"] = Json::array();
    for (const PreflightCheck &check : record.preflight)
        root["preflight"].push_back(
            {{"name", check.name}, {"state", toString(check.state)}, {"message", check.message.english()}});
    root["r2"] = record.fit ? numbers(record.fit->r2) : Json(nullptr);
    root["size_source"] = record.fit ? Json(name(record.fit->sizeSource)) : Json(nullptr);
}

} // namespace

std::string checksJson(const ScanRecord &record)
{
    Json root;
    root["schema"] = "drmguard.checks/1";
    root["model"] = model(record);
    root["data"] = Json{{"path", record.dataPath},
                        {"count", record.dataCount},
                        {"label_names", record.labelNames},
                        {"label_units", record.labelUnits}};
    addChecks(root, record);
    return root.dump(2, ' ', true, Json::error_handler_t::replace) + "\n";
}

std::string toJson(const ScanRecord &record)
{
    const ScanResult &result = record.result;
    Json hypotheses = Json::array();
    for (const HypothesisResult &found : result.hypotheses)
        hypotheses.push_back(hypothesis(found));
    Json notes = Json::array();
    for (const DataNote &note : record.dataNotes)
        notes.push_back({{"kind", toString(note.kind)}, {"text", note.text.english()}});

    Json root;
    root["schema"] = "drmguard.scan/2";
    root["verdict"] = toString(result.verdict);
    root["score"] = number(result.score);
    root["confidence"] = number(result.confidence);
    root["recovered_target"] = numbers(result.recoveredTarget);
    root["model"] = model(record);
    root["data"] = Json{{"path", record.dataPath},
                        {"count", record.dataCount},
                        {"images_used", result.imagesUsed},
                        {"label_names", record.labelNames},
                        {"label_units", record.labelUnits}};
    root["hypotheses"] = std::move(hypotheses);
    root["seed"] = record.request.params.seed;
    root["seconds"] = number(result.seconds);
    root["peak_rss_mib"] = number(result.peakRssMib);
    root["precision"] = result.precision;
    root["data_notes"] = std::move(notes);
    root["state"] = result.state == RunState::Finished ? "finished" : "stopped";
    root["reason"] = english(verdictText(result));
    root["decided_by"] = result.decidedBy;
    root["not_needed"] = result.notNeeded;
    root["answer_deviations"] = numbers(result.answerDeviations);
    addChecks(root, record);
    root["confirmed"] = record.request.confirmed;
    root["parameters"] = parameters(record.request);
    root["deprecated"] = Json::array({"confidence"});
    root["tool_version"] = record.toolVersion;
    root["started_utc"] = record.startedUtc;
    // Paths and label names may hold any bytes; what is no UTF-8 is replaced rather than refused. ASCII alone: the text
    // may go to a terminal, which obeys some characters beyond it.
    return root.dump(2, ' ', true, Json::error_handler_t::replace) + "\n";
}

} // namespace drm
