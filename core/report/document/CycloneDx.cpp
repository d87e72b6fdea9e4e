// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/CycloneDx.h"

#include "core/record/VerdictText.h"
#include "core/report/Identifiers.h"
#include "core/report/ReportLimits.h"
#include "core/report/document/Figures.h"
#include "core/report/document/MachineText.h"
#include "core/seal/Base64.h"
#include "core/seal/Sha256.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace drm {

namespace cyclonedx {

using Json = nlohmann::ordered_json;

/// All runs on one model file.
struct ScannedModel {
    std::string ref;
    std::vector<const ReportRun *> runs; ///< one or more
    const MitigationSummary *cleaned = nullptr; ///< one that holds

    const ScanRecord &record() const { return runs.front()->record; }
    std::string name() const { return baseNameOf(record().request.modelPath); }
    std::string sha256() const { return record().model.sha256; }
};

Json property(const std::string &name, const std::string &value)
{
    return {{"name", "drmguard:" + name}, {"value", value}};
}

Json hashes(const std::string &sha256)
{
    return Json::array({{{"alg", "SHA-256"}, {"content", sha256}}});
}

Json base64(const std::string &bytes, const char *type)
{
    return {{"contentType", type}, {"encoding", "base64"}, {"content", toBase64(bytes)}};
}

std::string outputName(const ScanRecord &record, std::size_t i)
{
    const std::string name = i < record.labelNames.size() ? record.labelNames[i] : "";
    const std::string unit = i < record.labelUnits.size() ? record.labelUnits[i] : "";
    return (name.empty() ? "#" + std::to_string(i + 1) : printable(name))
        + (unit.empty() ? "" : " (" + printable(unit) + ")");
}

/// A mitigation of this model after which a scan finds nothing.
bool holds(const MitigationSummary &summary, const std::string &sha256)
{
    return summary.succeeded && isSha256(sha256) && summary.scanAfter
        && summary.scanAfter->verdict == toString(Verdict::Clean) && isSha256(summary.scanAfter->sha256)
        && summary.scanBefore.sha256 == sha256;
}

std::vector<ScannedModel> scannedModels(const Report &report)
{
    std::vector<ScannedModel> models;
    for (const ReportRun &run : report.runs) {
        const std::string &sha256 = run.record.model.sha256;
        const auto known = std::find_if(models.begin(), models.end(), [&](const ScannedModel &model) {
            return model.sha256() == sha256 && model.name() == baseNameOf(run.record.request.modelPath);
        });
        if (known != models.end()) {
            known->runs.push_back(&run);
            continue;
        }
        ScannedModel model;
        model.ref = "model-" + std::to_string(models.size() + 1) + "-" + machinetext::shortHash(sha256);
        model.runs.push_back(&run);
        for (const MitigationSummary &summary : report.mitigations)
            if (holds(summary, sha256))
                model.cleaned = &summary;
        models.push_back(std::move(model));
    }
    return models;
}

std::string cleanedRef(const ScannedModel &model)
{
    return "cleaned-" + model.ref;
}

Json dataset(const ScanRecord &record)
{
    Json properties = Json::array();
    properties.push_back(property("images", std::to_string(record.dataCount)));
    properties.push_back(property("images_used", std::to_string(record.result.imagesUsed)));
    return {{"type", "dataset"},
            {"name", printable(baseNameOf(record.dataPath))},
            {"contents", {{"properties", std::move(properties)}}},
            {"description",
             "Images that the model was scanned with and its error was measured on, taken to be benign. Whether it was "
             "trained on them is not known. report.json has the SHA-256 of each image that was used."}};
}

Json modelParameters(const ScannedModel &model)
{
    const ScanRecord &record = model.record();
    Json datasets = Json::array();
    for (const ReportRun *run : model.runs)
        if (const Json entry = dataset(run->record);
            std::find(datasets.begin(), datasets.end(), entry) == datasets.end())
            datasets.push_back(entry);
    std::string shape = "float32";
    for (const int side : record.inputShape)
        shape += (shape == "float32" ? ", channels × height × width: " : " × ") + std::to_string(side);
    Json outputs = Json::array();
    for (int i = 0; i < record.model.outputs; ++i)
        outputs.push_back({{"format", "float32: " + outputName(record, static_cast<std::size_t>(i))}});
    return {{"task", "regression"},
            {"datasets", std::move(datasets)},
            {"inputs", Json::array({{{"format", shape}}})},
            {"outputs", std::move(outputs)}};
}

/// Errors as metrics, and what the verdicts rest on as pictures; of runs that were not altered.
Json quantitativeAnalysis(const ScannedModel &model)
{
    Json metrics = Json::array();
    Json pictures = Json::array();
    for (const ReportRun *run : model.runs) {
        if (!run->record.result.alterations.empty())
            continue;
        const ScanRecord &record = run->record;
        const std::string scan = "; scan of " + printable(record.startedUtc);
        const std::vector<MeanError> errors = cleanErrorsOf(record);
        for (std::size_t i = 0; i < errors.size(); ++i) {
            Json metric = {
                {"type", "mean absolute error"},
                {"value", formatNumber(errors[i].mean, 6)},
                {"slice", "output " + outputName(record, i) + ", benign images that the searches did not see" + scan}};
            if (std::isfinite(errors[i].low))
                metric["confidenceInterval"] = {{"lowerBound", formatNumber(errors[i].low, 6)},
                                                {"upperBound", formatNumber(errors[i].high, 6)}};
            metrics.push_back(std::move(metric));
        }
        if (record.fit)
            for (std::size_t i = 0; i < record.fit->r2.size(); ++i)
                if (std::isfinite(record.fit->r2[i]))
                    metrics.push_back(
                        {{"type", "coefficient of determination (R²)"},
                         {"value", formatNumber(record.fit->r2[i], 6)},
                         {"slice", "output " + outputName(record, i) + ", all images that were used" + scan}});
        const auto addPicture = [&](const char *name, const std::optional<block::Figure> &figure) {
            if (figure)
                pictures.push_back({{"name", name + scan}, {"image", base64(figure->svg, "image/svg+xml")}});
        };
        addPicture("Evidence plot: what a working trigger costs near other answers, and the recovered one",
                   Figures::evidence(record.result, Words{}));
        if (record.result.probe)
            addPicture("Probe: how far a square at each place makes the answers alike",
                       Figures::probe(*record.result.probe, Words{}));
    }
    Json analysis = Json::object();
    if (!metrics.empty())
        analysis["performanceMetrics"] = std::move(metrics);
    if (!pictures.empty())
        analysis["graphics"] = {{"description", "What the verdicts rest on"}, {"collection", std::move(pictures)}};
    return analysis;
}

Json modelCard(const ScannedModel &model)
{
    Json limits = Json::array();
    for (const ReportRun *run : model.runs)
        for (const Message &limit : limitsOf(*run))
            if (const std::string text = limit.english();
                std::find(limits.begin(), limits.end(), Json(text)) == limits.end())
                limits.push_back(text);
    Json card = {{"modelParameters", modelParameters(model)}};
    if (Json analysis = quantitativeAnalysis(model); !analysis.empty())
        card["quantitativeAnalysis"] = std::move(analysis);
    card["considerations"] = {{"technicalLimitations", std::move(limits)}};
    card["properties"] = Json::array({property("confidence_interval",
                                               "95 %, the mean ± 1.96 standard errors by the spread of the images' "
                                               "errors, in the unit of the output")});
    return card;
}

Json modelComponent(const ScannedModel &model)
{
    Json properties = Json::array();
    properties.push_back(property("format", model.record().model.format));
    properties.push_back(property("bytes", std::to_string(model.record().model.fileBytes)));
    properties.push_back(property("parameters", std::to_string(model.record().model.parameters)));
    for (const ReportRun *run : model.runs) {
        properties.push_back(property("result", toString(resultOf(*run))));
        properties.push_back(property("finding", findingText(*run).english()));
        for (const Message &alteration : run->record.result.alterations)
            properties.push_back(property("alteration", printable(alteration.english())));
    }
    Json component = {{"type", "machine-learning-model"}, {"bom-ref", model.ref}, {"name", printable(model.name())}};
    if (isSha256(model.sha256()))
        component["hashes"] = hashes(model.sha256());
    component["modelCard"] = modelCard(model);
    component["properties"] = std::move(properties);
    return component;
}

Json cleanedComponent(const ScannedModel &model)
{
    const MitigationSummary &summary = *model.cleaned;
    const std::string name = printable(baseNameOf(summary.cleanedModel));
    Json ancestor = {{"type", "machine-learning-model"}, {"name", printable(model.name())}};
    if (isSha256(model.sha256()))
        ancestor["hashes"] = hashes(model.sha256());
    return {{"type", "machine-learning-model"},
            {"bom-ref", cleanedRef(model)},
            {"name", name.empty() ? "the cleaned model" : name},
            {"hashes", hashes(summary.scanAfter->sha256)},
            {"pedigree",
             {{"ancestors", Json::array({std::move(ancestor)})},
              {"notes", "Cleaned by the method " + printable(summary.method) + ": " + printable(summary.words)}}}};
}

Json toolComponent(const ToolFacts &tool)
{
    Json component = {{"type", "application"}, {"name", "DRMGuard Workbench"}, {"version", printable(tool.version)}};
    if (!tool.commit.empty())
        component["properties"] = Json::array({property("commit", printable(tool.commit))});
    return component;
}

Json proofOfConcept(const ReportRun &run)
{
    const ScanRecord &record = run.record;
    Json proof = {
        {"reproductionSteps",
         "Scan again with the recorded parameters: " + printable(shellText(scanCommand(record)))
             + (run.file.empty() ? ""
                                 : ". The recovered trigger is in the run file runs/" + printable(run.file)
                        + "; drmguard-workbench --run FILE puts it on other images.")},
        {"environment",
         "DRMGuard Workbench " + printable(record.toolVersion) + ", device " + printable(record.request.model.device)}};
    if (const HypothesisResult *decisive = record.result.decisive())
        if (const auto figure = Figures::trigger(*decisive->trigger, Words{}))
            proof["supportingMaterial"] = Json::array({base64(figure->svg, "image/svg+xml")});
    return proof;
}

Json analysis(const ScannedModel &model, ReportResult result)
{
    if (model.cleaned)
        return {
            {"state", "resolved"},
            {"response", Json::array({"update"})},
            {"detail",
             "A scan of the cleaned model finds no backdoor, and its clean error did not rise by more than 10 %. The "
             "original file still has what was found."}};
    if (result == ReportResult::Failed)
        return {{"state", "exploitable"},
                {"detail",
                 "A trigger that works on images the search did not see was recovered; whoever knows one can choose "
                 "the answers."}};
    return {{"state", "in_triage"},
            {"detail", "The scan does not decide whether the model has a backdoor; it has to be looked at further."}};
}

Json affects(const ScannedModel &model, ReportResult result)
{
    const auto entry = [](const std::string &ref, const std::string &sha256, const char *status) {
        return Json{{"ref", ref}, {"versions", Json::array({{{"version", "sha256:" + sha256}, {"status", status}}})}};
    };
    Json list = Json::array({entry(model.ref, isSha256(model.sha256()) ? model.sha256() : "unknown",
                                   result == ReportResult::Failed ? "affected" : "unknown")});
    if (model.cleaned)
        list.push_back(entry(cleanedRef(model), model.cleaned->scanAfter->sha256, "unaffected"));
    return list;
}

/// Of a run whose finding is one: a backdoor is indicated, or a scan that came to its end leaves it open.
Json vulnerability(const Report &report, const ScannedModel &model, const ReportRun &run)
{
    const ScanRecord &record = run.record;
    Json references = Json::array();
    for (const Identifier &entry : findingIdentifiers())
        references.push_back(
            {{"id", entry.id},
             {"source", {{"url", entry.url}, {"name", std::string(entry.catalogue) + ", " + entry.version}}}});
    Json finding = {{"bom-ref", "finding-" + std::to_string(&run - report.runs.data() + 1)},
                    {"id", "DRM-BACKDOOR-" + machinetext::shortHash(record.model.sha256)},
                    {"source", {{"name", "DRMGuard Workbench"}}},
                    {"references", std::move(references)},
                    {"description", findingText(run).english()},
                    {"detail", printable(english(verdictText(record.result)))},
                    {"proofOfConcept", proofOfConcept(run)}};
    if (machinetext::isUtcTime(record.startedUtc))
        finding["created"] = record.startedUtc;
    finding["tools"] = {
        {"components",
         Json::array(
             {{{"type", "application"}, {"name", "DRMGuard Workbench"}, {"version", printable(record.toolVersion)}}})}};
    finding["analysis"] = analysis(model, resultOf(run));
    finding["affects"] = affects(model, resultOf(run));
    return finding;
}

bool isFinding(const ReportRun &run)
{
    return run.record.result.alterations.empty()
        && (resultOf(run) == ReportResult::Failed
            || (resultOf(run) == ReportResult::Warned && run.record.result.state == RunState::Finished));
}

Json externalReferences(const std::vector<WrittenFile> &written)
{
    Json list = Json::array();
    const auto add = [&](const std::string &file, const char *type, const char *comment, const std::string &sha256) {
        Json reference = {{"url", machinetext::uriOf(file)}, {"comment", comment}, {"type", type}};
        if (!sha256.empty())
            reference["hashes"] = hashes(sha256);
        list.push_back(std::move(reference));
    };
    for (const WrittenFile &file : written) {
        const bool isReport = file.name.rfind("report.", 0) == 0;
        add(file.name, isReport ? "dynamic-analysis-report" : "evidence",
            isReport                               ? "The report in another form"
                : file.name.rfind("runs/", 0) == 0 ? "Record of a scan"
                                                   : "Picture, or the figures behind it",
            file.sha256);
    }
    // It is made last, over the hash of this file: its own cannot stand here.
    add("seal.json", "attestation", "Statement over all files of the report, where it was sealed", "");
    return list;
}

Json metadata(const Report &report, const std::vector<ScannedModel> &models)
{
    Json data = Json::object();
    if (machinetext::isUtcTime(report.createdUtc))
        data["timestamp"] = report.createdUtc;
    data["tools"] = {{"components", Json::array({toolComponent(report.tool)})}};
    if (!report.cover.organisation.empty())
        data["manufacturer"] = {{"name", printable(report.cover.organisation)}};
    if (!report.cover.analyst.empty())
        data["authors"] = Json::array({{{"name", printable(report.cover.analyst)}}});
    if (models.size() == 1)
        data["component"] = modelComponent(models.front());
    return data;
}

} // namespace cyclonedx

std::string cycloneDx(const Report &report, const std::vector<WrittenFile> &written)
{
    using namespace cyclonedx;
    const std::vector<ScannedModel> models = scannedModels(report);
    Json root;
    root["$schema"] = "http://cyclonedx.org/schema/bom-1.7.schema.json";
    root["bomFormat"] = "CycloneDX";
    root["specVersion"] = "1.7";
    root["serialNumber"] = "urn:uuid:" + report.id;
    root["version"] = 1;
    root["metadata"] = metadata(report, models);
    // Of one model the whole is about; several are its parts.
    root["components"] = Json::array();
    if (models.size() > 1)
        for (const ScannedModel &model : models)
            root["components"].push_back(modelComponent(model));
    for (const ScannedModel &model : models)
        if (model.cleaned)
            root["components"].push_back(cleanedComponent(model));
    root["externalReferences"] = externalReferences(written);
    root["vulnerabilities"] = Json::array();
    for (const ScannedModel &model : models)
        for (const ReportRun *run : model.runs)
            if (isFinding(*run))
                root["vulnerabilities"].push_back(vulnerability(report, model, *run));
    root["properties"] = Json::array(
        {property("result", toString(resultOf(report))), property("finding", findingText(report).english())});
    for (const Identifier &entry : measureIdentifiers())
        root["properties"].push_back(property(
            "measure", std::string(entry.catalogue) + " " + entry.version + ", " + entry.id + " " + entry.name));
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace drm
