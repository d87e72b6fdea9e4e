// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Report.h"

#include "core/record/VerdictText.h"
#include "core/report/Identifiers.h"
#include "core/report/ReportLimits.h"
#include "core/report/ReportParameters.h"
#include "core/seal/Sha256.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace drm {

namespace reportjson {

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

Json texts(const std::vector<Message> &messages)
{
    Json list = Json::array();
    for (const Message &message : messages)
        list.push_back(message.english());
    return list;
}

Json outputs(const ScanRecord &record)
{
    Json list = Json::array();
    for (int i = 0; i < record.model.outputs; ++i) {
        const auto at = static_cast<std::size_t>(i);
        list.push_back({{"name", at < record.labelNames.size() ? record.labelNames[at] : ""},
                        {"unit", at < record.labelUnits.size() ? record.labelUnits[at] : ""}});
    }
    return list;
}

bool isOfSameModel(const ScanRecord &a, const ScanRecord &b)
{
    return a.model.sha256 == b.model.sha256 && baseNameOf(a.request.modelPath) == baseNameOf(b.request.modelPath);
}

/// The worst result of a model's scans.
ReportResult resultOfModel(const Report &report, const ScanRecord &record)
{
    ReportResult worst = ReportResult::Passed;
    for (const ReportRun &run : report.runs)
        if (isOfSameModel(run.record, record))
            worst = std::max(worst, resultOf(run));
    return worst;
}

Json model(const ScanRecord &record, ReportResult result)
{
    const InputTransform &transform = record.request.model.transform;
    return {{"name", baseNameOf(record.request.modelPath)},
            {"sha256", record.model.sha256},
            {"result", toString(result)},
            {"bytes", record.model.fileBytes},
            {"format", record.model.format},
            {"inputs", record.model.inputs},
            {"parameters", record.model.parameters},
            {"input",
             {{"shape", record.inputShape},
              {"scale", number(transform.scale)},
              {"mean", numbers(transform.mean)},
              {"std", numbers(transform.std)},
              {"bgr", transform.bgr},
              {"yuv", transform.yuv}}},
            {"outputs", outputs(record)},
            {"head", record.model.headName},
            {"features", record.model.features}};
}

/// The models of all runs, each once.
Json models(const Report &report)
{
    Json list = Json::array();
    for (auto run = report.runs.begin(); run != report.runs.end(); ++run) {
        const bool isKnown = std::any_of(
            report.runs.begin(), run, [&](const ReportRun &other) { return isOfSameModel(other.record, run->record); });
        if (!isKnown)
            list.push_back(model(run->record, resultOfModel(report, run->record)));
    }
    return list;
}

/// Of the images' hashes, a line each: one hash for all images; empty where they are not known.
std::string manifestSha256(const std::vector<std::string> &hashes)
{
    std::string lines;
    for (const std::string &hash : hashes)
        lines += hash + "\n";
    return lines.empty() ? "" : sha256Of(lines);
}

/// Lowest and highest of each interval.
Json intervals(const std::vector<MeanError> &errors)
{
    Json list = Json::array();
    for (const MeanError &error : errors)
        list.push_back({number(error.low), number(error.high)});
    return list;
}

std::string stopReason(const ScanResult &result)
{
    if (result.state == RunState::Stopped)
        return "stopped by the user";
    return result.notNeeded.empty() ? "all searches done" : "verdict settled before all searches were done";
}

Json data(const ReportRun &run, const std::string &licence)
{
    const ScanRecord &record = run.record;
    Json notes = Json::array();
    for (const DataNote &note : record.dataNotes)
        notes.push_back({{"kind", toString(note.kind)}, {"text", note.text.english()}});
    return {{"name", baseNameOf(record.dataPath)},
            {"images", record.dataCount},
            {"images_used", record.result.imagesUsed},
            {"sampling", "uniformly at random without replacement, by the seed"},
            {"image_indices", record.imageIndices},
            {"image_sha256", record.imageSha256},
            {"manifest_sha256", manifestSha256(record.imageSha256)},
            {"assumed_benign", true},
            {"licence", licence},
            {"notes", std::move(notes)}};
}

Json parameters(const ScanRequest &request)
{
    Json list = Json::object();
    for (const ReportParameter &parameter : parametersOf(request))
        list[parameter.name] = {{"value", std::visit([](const auto &value) { return Json(value); }, parameter.value)},
                                {"default", parameter.isUsual()}};
    return list;
}

Json judgement(const Judgement &judgement)
{
    if (!judgement.judged())
        return nullptr;
    return {{"measured", number(judgement.measured)},
            {"expected", number(judgement.expected)},
            {"threshold", number(judgement.threshold)},
            {"null_lowest", number(judgement.lowest)},
            {"null_highest", number(judgement.highest)},
            {"null_searches", judgement.compared},
            {"standard_errors_below", number(judgement.index)},
            {"p", number(judgement.p)},
            {"searches", judgement.chances},
            {"usual_cost", number(judgement.usual)},
            {"cost_here", number(judgement.tried)},
            {"p_usual", number(judgement.pUsual)},
            {"chance", number(judgement.chance)},
            {"calibration_models", judgement.calibrationModels},
            {"reference_models", judgement.references}};
}

/// The loss terms at the end of each of a hypothesis's searches.
Json searches(const ScanResult &result, const std::string &hypothesis)
{
    Json list = Json::array();
    for (const LossHistory &history : result.histories) {
        if (history.phase.hypothesis != hypothesis || history.records.empty())
            continue;
        Json terms = Json::object();
        const IterationRecord &last = history.records.back();
        for (std::size_t i = 0; i < history.phase.terms.size() && i < last.values.size(); ++i)
            terms[history.phase.terms[i]] = number(last.values[i]);
        list.push_back({{"title", history.phase.title},
                        {"iterations", history.records.size()},
                        {"planned", history.phase.iterations},
                        {"final_terms", std::move(terms)}});
    }
    return list;
}

/// Null in runs of versions that did not fit one.
Json answerMap(const AnswerMap &map)
{
    if (map.gain.empty())
        return nullptr;
    return {{"kind", map.kind}, {"gain", numbers(map.gain)}, {"shift", numbers(map.shift)}};
}

Json hypotheses(const ScanResult &result)
{
    Json list = Json::array();
    for (const HypothesisResult &found : result.hypotheses)
        list.push_back({{"name", found.name},
                        {"succeeded", found.succeeded},
                        {"score", number(found.score())},
                        {"cost", number(found.cost)},
                        {"target", numbers(found.target)},
                        {"target_spread", numbers(found.targetSpread)},
                        {"answer_map", answerMap(found.map)},
                        {"held_out_variance", number(found.heldOutVariance)},
                        {"mean_change", number(found.meanAbs)},
                        {"rav", numbers(found.rav)},
                        {"rnv", number(found.rnv)},
                        {"iterations", found.iterations},
                        {"seconds", number(found.seconds)},
                        {"judgement", judgement(found.judgement)},
                        {"words", texts(judgementText(found, result))},
                        {"searches", searches(result, found.name)}});
    return list;
}

/// No verdict is said over an altered run.
Json verdict(const ReportRun &run)
{
    const ScanResult &result = run.record.result;
    const bool holds = run.record.result.alterations.empty();
    return {{"value", holds ? Json(toString(result.verdict)) : Json(nullptr)},
            {"score", holds ? number(result.score) : Json(nullptr)},
            {"decided_by", holds ? result.decidedBy : ""},
            {"recovered_target", holds ? numbers(result.recoveredTarget) : Json::array()},
            {"words", holds ? texts(verdictText(result)) : texts(run.record.result.alterations)},
            {"threshold", number(result.threshold)},
            {"threshold_source",
             "resources/calibration.json of the program: benign models alone; no model of this report took part"}};
}

Json runObject(const ReportRun &run, const std::string &licence)
{
    const ScanRecord &record = run.record;
    const ScanResult &result = record.result;
    Json checks = Json::array();
    for (const PreflightCheck &check : record.preflight)
        checks.push_back(
            {{"name", check.name}, {"state", toString(check.state)}, {"message", check.message.english()}});
    const std::vector<MeanError> cleanErrors = cleanErrorsOf(record);
    Json root;
    root["id"] = record.id;
    root["file"] = run.file;
    root["sha256"] = run.sha256;
    root["alterations"] = texts(run.record.result.alterations);
    root["started_utc"] = record.startedUtc;
    root["state"] = result.state == RunState::Finished ? "finished" : "stopped";
    root["stop_reason"] = stopReason(result);
    root["tool_version"] = record.toolVersion;
    root["model"] = {{"name", baseNameOf(record.request.modelPath)}, {"sha256", record.model.sha256}};
    root["data"] = data(run, licence);
    root["parameters"] = parameters(record.request);
    root["checks"] = std::move(checks);
    root["r2"] = record.fit ? numbers(record.fit->r2) : Json(nullptr);
    root["clean_error"] = Json::array();
    for (const MeanError &error : cleanErrors)
        root["clean_error"].push_back(number(error.mean));
    root["clean_error_interval"] = intervals(cleanErrors);
    root["answer_deviations"] = numbers(result.answerDeviations);
    root["verdict"] = verdict(run);
    root["hypotheses"] = run.record.result.alterations.empty() ? hypotheses(result) : Json::array();
    root["not_needed"] = result.notNeeded;
    root["limits"] = texts(limitsOf(run));
    root["seconds"] = number(result.seconds);
    root["precision"] = result.precision;
    root["command"] = scanCommand(record);
    return root;
}

Json errors(const MitigationSummary::Errors &errors, const std::vector<std::string> &triggers)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < errors.recovered.size(); ++i)
        list.push_back({{"trigger", i < triggers.size() ? triggers[i] : ""},
                        {"attack_error", numbers(errors.recovered[i].attack)},
                        {"defending_attack_error", numbers(errors.recovered[i].defending)}});
    return {{"clean_error", numbers(errors.clean)}, {"triggers", std::move(list)}};
}

Json scan(const MitigationSummary::Scan &scan)
{
    return {{"verdict", scan.verdict},
            {"score", number(scan.score)},
            {"model_sha256", scan.sha256},
            {"started_utc", scan.startedUtc}};
}

Json mitigation(const MitigationSummary &summary)
{
    return {{"method", summary.method},
            {"finished", summary.finished},
            {"succeeded", summary.succeeded},
            {"words", summary.words},
            {"model", baseNameOf(summary.model)},
            {"cleaned_model", baseNameOf(summary.cleanedModel)},
            {"train_images", summary.trainImages},
            {"test_images", summary.testImages},
            {"own_labels", summary.ownLabels},
            {"outputs", summary.labelNames},
            {"before", errors(summary.before, summary.triggers)},
            {"after", errors(summary.after, summary.triggers)},
            {"scan_before", scan(summary.scanBefore)},
            {"scan_after", summary.scanAfter ? scan(*summary.scanAfter) : Json(nullptr)},
            {"seconds", number(summary.seconds)}};
}

Json identifiers()
{
    Json list = Json::array();
    const auto add = [&](const std::vector<Identifier> &all, const char *appliesTo) {
        for (const Identifier &entry : all)
            list.push_back({{"catalogue", entry.catalogue},
                            {"version", entry.version},
                            {"id", entry.id},
                            {"name", entry.name},
                            {"url", entry.url},
                            {"applies_to", appliesTo}});
    };
    add(findingIdentifiers(), "finding");
    add(measureIdentifiers(), "measure");
    return list;
}

Json tool(const ToolFacts &facts)
{
    Json libraries = Json::object();
    for (const auto &[name, version] : facts.libraries)
        libraries[name] = version;
    return {
        {"name", "DRMGuard Workbench"},
        {"version", facts.version},
        {"commit", facts.commit},
        {"system", facts.system},
        {"processor", facts.processor},
        {"threads", facts.threads},
        {"libraries", std::move(libraries)},
        {"determinism",
         "equal parameters, model and images give equal results on the same machine with the same number of threads"}};
}

} // namespace reportjson

std::string runJson(const ReportRun &run, const std::string &licence)
{
    return reportjson::runObject(run, licence).dump(2, ' ', false, reportjson::Json::error_handler_t::replace);
}

std::string reportJson(const Report &report)
{
    using namespace reportjson;
    Json root;
    root["schema"] = "drmguard.report/1";
    root["id"] = report.id;
    root["created_utc"] = report.createdUtc;
    root["title"] = report.cover.title;
    root["analyst"] = report.cover.analyst;
    root["organisation"] = report.cover.organisation;
    root["purpose"] = report.cover.purpose;
    root["result"] = toString(resultOf(report));
    root["finding"] = findingText(report).english();
    root["models"] = models(report);
    root["method"] = {{"name", "DRMGuard"}, {"citation", "arXiv:2411.04811"}};
    root["runs"] = Json::array();
    for (const ReportRun &run : report.runs)
        root["runs"].push_back(runObject(run, report.cover.dataLicence));
    root["mitigations"] = Json::array();
    for (const MitigationSummary &summary : report.mitigations)
        root["mitigations"].push_back(mitigation(summary));
    root["evidence"] = Json::array();
    for (std::size_t i = 0; i < report.evidence.size(); ++i) {
        const ReportEvidence &item = report.evidence[i];
        const Json state = Json::parse(item.viewState, nullptr, false);
        root["evidence"].push_back({{"panel", item.panel},
                                    {"run", item.run},
                                    {"caption", item.caption},
                                    {"note", item.note},
                                    {"picture", item.png.empty() ? "" : evidenceName(report, i) + ".png"},
                                    {"picture_sha256", item.png.empty() ? "" : sha256Of(item.png)},
                                    {"figures", item.csv.empty() ? "" : evidenceName(report, i) + ".csv"},
                                    {"figures_sha256", item.csv.empty() ? "" : sha256Of(item.csv)},
                                    {"view_state", state.is_object() ? state : Json::object()},
                                    {"pinned_utc", item.pinnedUtc}});
    }
    root["identifiers"] = identifiers();
    root["tool"] = tool(report.tool);
    root["integrity"] = {{"manifest", "manifest.json"},
                         {"verify", {"drmguard", "verify", "."}},
                         {"rerun", {"drmguard", "rerun", "report.json"}}};
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace drm
