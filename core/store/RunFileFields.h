// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The layout of a run file, once for writing and reading. `Archive` is RunFileWriter, with const structs, or
// RunFileReader. docs/run-file.md describes the same layout for people; a change here is a change of the schema.

#include "core/record/ScanRecord.h"
#include "core/record/VerdictText.h"

namespace drm::runfile {

constexpr const char *schema = "drmguard.run/7";
constexpr const char *schemaWithoutHashes = "drmguard.run/6";

template <class Archive, class Params> void paramsFields(Archive &archive, Params &params)
{
    archive.field("hypotheses", params.hypotheses);
    archive.choice("budget", params.budget, {"quick", "standard", "thorough"});
    archive.laterChoice("objective", params.objective, {"maps", "gathered"}, Objective::Gathered);
    archive.field("seed", params.seed);
    archive.field("max_images", params.maxImages);
    archive.field("batch_size", params.batchSize);
    archive.field("threads", params.threads);
    archive.field("method", params.method);
    archive.field("complete", params.complete);
    archive.field("label_scale", params.labelScale);
    archive.field("attention_momentum", params.attentionMomentum);
    archive.field("success_variance", params.successVariance);
    archive.field("rav_weight", params.ravWeight);
    archive.field("consistency_weight", params.consistencyWeight);
}

template <class Archive, class Request> void requestFields(Archive &archive, Request &request)
{
    archive.path("model_path", request.modelPath);
    archive.path("data_path", request.dataPath);
    archive.field("references", request.references);
    archive.field("head", request.model.head);
    archive.laterField("answers", request.model.answers);
    archive.laterField("inputs", request.model.inputs);
    archive.field("device", request.model.device);
    archive.field("image_size", request.imageSize.height);
    archive.laterField("image_width", request.imageSize.width, request.imageSize.height);
    archive.field("out_path", request.outPath);
    archive.field("checkpoint_path", request.checkpointPath);
    archive.field("resume", request.resume);
    archive.group(
        "input",
        [&] {
            archive.field("scale", request.model.transform.scale);
            archive.field("mean", request.model.transform.mean);
            archive.field("std", request.model.transform.std);
            archive.field("bgr", request.model.transform.bgr);
            archive.laterField("yuv", request.model.transform.yuv, false);
        });
    archive.group("params", [&] { paramsFields(archive, request.params); });
}

template <class Archive, class Model> void modelFields(Archive &archive, Model &model)
{
    archive.path("path", model.path);
    archive.field("sha256", model.sha256);
    archive.laterField("format", model.format);
    archive.field("file_bytes", model.fileBytes);
    archive.field("parameters", model.parameters);
    archive.field("channels", model.channels);
    archive.field("outputs", model.outputs);
    archive.field("features", model.features);
    archive.field("head", model.headName);
    archive.laterField("answers", model.answers);
    archive.laterField("inputs", model.inputs);
    archive.field("folded_batch_norms", model.foldedBatchNorms);
    archive.field("remaining_batch_norms", model.remainingBatchNorms);
    archive.group("head_candidates", [&] {
        archive.column("name", model.headCandidates, &HeadCandidate::name);
        archive.column("features", model.headCandidates, &HeadCandidate::features);
        archive.column("outputs", model.headCandidates, &HeadCandidate::outputs);
    });
    archive.group("layers", [&] {
        archive.column("kind", model.layers, &LayerInfo::kind);
        archive.column("scope", model.layers, &LayerInfo::scope);
        archive.column("shape", model.layers, &LayerInfo::shape);
    });
}

template <class Archive, class Record> void dataFields(Archive &archive, Record &record)
{
    archive.path("path", record.dataPath);
    archive.field("count", record.dataCount);
    archive.field("image_indices", record.imageIndices);
    archive.field("label_names", record.labelNames);
    archive.fieldIfKnown("image_sha256", record.imageSha256);
    archive.field("label_units", record.labelUnits);
    archive.field("labels", record.labels);
    archive.optionalList("notes", record.dataNotes, [&](auto &note) {
        archive.choice("kind", note.kind, {"read", "assumed", "left out"});
        archive.message("text", note.text);
    });
}

template <class Archive, class Preview> void triggerFields(Archive &archive, Preview &preview)
{
    archive.field("phase", preview.phase);
    archive.field("hypothesis", preview.hypothesis);
    archive.field("iteration", preview.iteration);
    archive.field("benign", preview.benign);
    archive.field("triggered", preview.triggered);
    archive.field("mask", preview.mask);
    archive.field("pattern", preview.pattern);
    archive.field("field", preview.field);
    archive.field("benign_predictions", preview.benignPredictions);
    archive.field("triggered_predictions", preview.triggeredPredictions);
    archive.field("target", preview.target);
    archive.field("mean_abs", preview.meanAbs);
}

template <class Archive, class Stats> void featureFields(Archive &archive, Stats &stats)
{
    archive.field("hypothesis", stats.hypothesis);
    archive.field("first_image", stats.firstImage);
    archive.field("benign_features", stats.benignFeatures);
    archive.field("triggered_features", stats.triggeredFeatures);
    archive.field("benign_outputs", stats.benignOutputs);
    archive.field("triggered_outputs", stats.triggeredOutputs);
    archive.field("benign_angles", stats.benignAngles);
    archive.field("triggered_angles", stats.triggeredAngles);
    archive.field("benign_norms", stats.benignNorms);
    archive.field("triggered_norms", stats.triggeredNorms);
    archive.field("rav", stats.rav);
    archive.field("rnv", stats.rnv);
}

/// Of a fitted map: what a scan finds has no more.
template <class Archive, class Map> void mapFields(Archive &archive, Map &map)
{
    archive.fieldIfKnown("map_kind", map.kind);
    archive.fieldIfKnown("map_gain", map.gain);
    archive.fieldIfKnown("map_shift", map.shift);
}

template <class Archive, class Result> void hypothesisFields(Archive &archive, Result &result)
{
    archive.field("name", result.name);
    archive.field("cost", result.cost);
    archive.field("succeeded", result.succeeded);
    archive.field("target", result.target);
    archive.field("target_spread", result.targetSpread);
    archive.field("held_out_variance", result.heldOutVariance);
    archive.fieldIfKnown("typical_left", result.typicalLeft);
    mapFields(archive, result.map);
    archive.optionalList("maps_tried", result.tried, [&](auto &tried) {
        archive.field("kind", tried.kind);
        archive.field("output", tried.output);
        archive.field("found", tried.found);
        archive.field("cost", tried.cost);
        archive.field("left", tried.left);
        archive.fieldIfKnown("kept", tried.kept);
    });
    archive.field("mean_abs", result.meanAbs);
    archive.field("rav", result.rav);
    archive.field("rnv", result.rnv);
    archive.field("null_costs", result.null.costs);
    archive.field("comparable_costs", result.null.comparableCosts);
    archive.field("target_distance", result.null.targetDistance);
    archive.field("null_targets", result.null.targets);
    archive.field("null_distances", result.null.distances);
    archive.field("reference_gaps", result.null.referenceGaps);
    archive.field("score", result.judgement.score);
    archive.field("iterations", result.iterations);
    archive.field("seconds", result.seconds);
    archive.shared(
        result.trigger,
        [&](auto &trigger) {
            archive.group(
                "trigger", [&] { triggerFields(archive, trigger); });
        });
    archive.shared(
        result.triggerState,
        [&](auto &state) {
            archive.list(
                "trigger_state", state, [&](auto &array) { archive.field("values", array); });
        });
    archive.shared(result.features,
                   [&](auto &features) { archive.group("features", [&] { featureFields(archive, features); }); });
}

template <class Archive, class History> void historyFields(Archive &archive, History &history)
{
    archive.field("index", history.phase.index);
    archive.field("hypothesis", history.phase.hypothesis);
    archive.field("title", history.phase.title);
    archive.field("terms", history.phase.terms);
    archive.field("planned_iterations", history.phase.iterations);
    archive.records(history);
}

template <class Archive, class Map> void probeFields(Archive &archive, Map &probe)
{
    archive.field("image_height", probe.imageHeight);
    archive.field("image_width", probe.imageWidth);
    archive.field("square_size", probe.squareSize);
    archive.field("step", probe.step);
    archive.field("rows", probe.rows);
    archive.field("columns", probe.columns);
    archive.field("colours", probe.colours);
    archive.laterChoice("objective", probe.objective, {"maps", "gathered"}, Objective::Gathered);
    archive.field("variance", probe.left);
    archive.field("mean_answers", probe.meanAnswers);
    archive.field("background", probe.background);
    archive.field("best_row", probe.bestRow);
    archive.field("best_column", probe.bestColumn);
    archive.field("best_size", probe.bestSize);
    archive.field("best_colour", probe.bestColour);
    archive.field("best_variance", probe.bestLeft);
    archive.field("best_target", probe.bestTarget);
    mapFields(archive, probe.bestMap);
}

template <class Archive, class Result> void resultFields(Archive &archive, Result &result)
{
    archive.choice("state", result.state, {"finished", "stopped"});
    archive.choice("verdict", result.verdict, {"clean", "backdoored", "inconclusive"});
    archive.field("score", result.score);
    archive.field("confidence", result.confidence);
    archive.derived("reason", [&] { return english(verdictText(result)); });
    archive.field("decided_by", result.decidedBy);
    archive.field("not_needed", result.notNeeded);
    archive.field("answer_deviations", result.answerDeviations);
    archive.field("recovered_target", result.recoveredTarget);
    archive.field("images_used", result.imagesUsed);
    archive.fieldIfKnown("precision", result.precision);
    archive.field("seconds", result.seconds);
    archive.field("peak_rss_mib", result.peakRssMib);
    archive.list(
        "hypotheses", result.hypotheses, [&](auto &item) { hypothesisFields(archive, item); });
    archive.list(
        "history", result.histories, [&](auto &item) { historyFields(archive, item); });
    archive.optional("probe", result.probe, [&](auto &probe) { probeFields(archive, probe); });
}

template <class Archive, class Record> void recordFields(Archive &archive, Record &record)
{
    archive.field("tool_version", record.toolVersion);
    archive.field("started_utc", record.startedUtc);
    archive.fieldIfKnown("id", record.id);
    archive.fieldIfKnown("calibration_sha256", record.calibrationSha256);
    archive.field("input_shape", record.inputShape);
    archive.group(
        "request", [&] { requestFields(archive, record.request); });
    archive.group(
        "model", [&] { modelFields(archive, record.model); });
    archive.group("data", [&] { dataFields(archive, record); });
    archive.list("preflight", record.preflight, [&](auto &check) {
        archive.field("name", check.name);
        archive.choice("state", check.state, {"passed", "warning", "doubtful", "failed"});
        archive.message("message", check.message);
    });
    archive.optional(
        "fit", record.fit,
        [&](auto &fit) {
            archive.choice("size_source", fit.sizeSource, {"given", "labels", "images", "guess", "file"});
            archive.field("r2", fit.r2);
        });
    archive.group("result", [&] { resultFields(archive, record.result); });
}

} // namespace drm::runfile
