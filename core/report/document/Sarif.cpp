// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/Sarif.h"

#include "core/record/VerdictText.h"
#include "core/report/Identifiers.h"
#include "core/report/document/MachineText.h"
#include "core/seal/Sha256.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace drm {

namespace sarifjson {

using Json = nlohmann::ordered_json;

constexpr const char *backdoorRule = "DRM-BACKDOOR";
constexpr const char *inconclusiveRule = "DRM-INCONCLUSIVE";
constexpr const char *alteredRule = "DRM-ALTERED";

Json text(const std::string &english)
{
    return {{"text", english}};
}

/// The catalogues as taxonomies, with those of their identifiers that are used.
class Taxonomies {
public:
    Taxonomies()
    {
        for (const auto *list : {&findingIdentifiers(), &measureIdentifiers()})
            for (const Identifier &entry : *list)
                add(entry);
    }

    const Json &list() const { return m_list; }

    /// To each identifier, as a rule or a result refers to it.
    Json references(const std::vector<Identifier> &identifiers) const
    {
        Json found = Json::array();
        for (const Identifier &entry : identifiers)
            for (std::size_t i = 0; i < m_list.size(); ++i) {
                const Json &taxa = m_list[i]["taxa"];
                for (std::size_t k = 0; k < taxa.size(); ++k)
                    if (m_list[i]["name"] == entry.catalogue && taxa[k]["id"] == entry.id)
                        found.push_back({{"id", entry.id}, {"index", k}, {"toolComponent", component(i)}});
            }
        return found;
    }

    /// To the taxonomies themselves.
    Json components() const
    {
        Json all = Json::array();
        for (std::size_t i = 0; i < m_list.size(); ++i)
            all.push_back(component(i));
        return all;
    }

private:
    void add(const Identifier &entry)
    {
        const auto known = std::find_if(m_list.begin(), m_list.end(),
                                        [&](const Json &taxonomy) { return taxonomy["name"] == entry.catalogue; });
        Json taxon = {{"id", entry.id}, {"name", entry.name}, {"helpUri", entry.url}};
        if (known != m_list.end())
            (*known)["taxa"].push_back(std::move(taxon));
        else
            m_list.push_back({{"name", entry.catalogue},
                              {"version", entry.version},
                              {"isComprehensive", false},
                              {"taxa", Json::array({std::move(taxon)})}});
    }

    Json component(std::size_t i) const { return {{"name", m_list[i]["name"]}, {"index", i}}; }

    Json m_list = Json::array();
};

/// The rules, each once; a rule of a check is there where a result needs it.
class Rules {
public:
    explicit Rules(const Taxonomies &taxonomies)
    {
        Json relationships = Json::array();
        for (const auto *list : {&findingIdentifiers(), &measureIdentifiers()})
            for (const Json &reference : taxonomies.references(*list))
                relationships.push_back({{"target", reference}, {"kinds", Json::array({"relevant"})}});
        add(backdoorRule, "BackdoorIndicated", "A backdoor is indicated",
            "A trigger was recovered that leads the model's answers to one place and is far cheaper than searches near "
            "other answers of the same model let expect.",
            "error");
        m_list.back()["relationships"] = relationships;
        m_list.back()["helpUri"] = "https://arxiv.org/abs/2411.04811";
        add(inconclusiveRule, "ScanInconclusive", "The scan does not decide",
            "The scan was stopped, was forced past checks that were in doubt, or its score lies too near to the "
            "threshold.",
            "warning");
        add(alteredRule, "RecordAltered", "The record of a scan was altered",
            "What the record of the scan says does not agree with what was written, so that nothing is said about the "
            "model.",
            "warning");
    }

    const Json &list() const { return m_list; }

    /// The id of the rule of a check, which is there from now on.
    std::string ofCheck(const std::string &name)
    {
        std::string id = "DRM-CHECK-";
        for (const char letter : lowered(name))
            id += letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A')
                : letter >= '0' && letter <= '9' ? letter
                                                 : '-';
        if (index(id) == m_list.size())
            add(id.c_str(), "CheckInDoubt", "A check before the scan: " + printable(checkTitle(name).english()),
                "A check of how model and images fit together was not passed; a verdict over it may rest on sand.",
                "warning");
        return id;
    }

    std::size_t index(const std::string &id) const
    {
        std::size_t i = 0;
        while (i < m_list.size() && m_list[i]["id"] != id)
            ++i;
        return i;
    }

private:
    void add(const char *id, const char *name, const std::string &title, const char *description, const char *level)
    {
        m_list.push_back({{"id", id},
                          {"name", name},
                          {"shortDescription", text(title)},
                          {"fullDescription", text(description)},
                          {"defaultConfiguration", {{"level", level}}}});
    }

    Json m_list = Json::array();
};

/// The model files, each once.
class Artifacts {
public:
    /// Where the model of a run lies, as a result refers to it.
    Json locationOf(const ScanRecord &record)
    {
        const std::string uri = machinetext::uriOf(baseNameOf(record.request.modelPath));
        Json artifact = {{"location", {{"uri", uri}}}, {"roles", Json::array({"analysisTarget"})}};
        if (record.model.fileBytes > 0)
            artifact["length"] = record.model.fileBytes;
        if (isSha256(record.model.sha256))
            artifact["hashes"] = {{"sha-256", record.model.sha256}};
        const auto known = std::find(m_list.begin(), m_list.end(), artifact);
        const auto index = static_cast<std::size_t>(known - m_list.begin());
        if (known == m_list.end())
            m_list.push_back(std::move(artifact));
        return {{"uri", uri}, {"index", index}};
    }

    const Json &list() const { return m_list; }

private:
    Json m_list = Json::array();
};

Json invocation(const ReportRun &run)
{
    const ScanRecord &record = run.record;
    const std::vector<std::string> command = scanCommand(record);
    Json object = {{"commandLine", shellText(command)},
                   {"arguments", std::vector<std::string>(command.begin() + 1, command.end())}};
    if (machinetext::isUtcTime(record.startedUtc))
        object["startTimeUtc"] = record.startedUtc;
    object["executionSuccessful"] = record.result.state == RunState::Finished;
    object["properties"] = {{"toolVersion", printable(record.toolVersion)}, {"scan", printable(record.id)}};
    return object;
}

const char *levelOf(CheckState state)
{
    return state == CheckState::Failed ? "error" : state == CheckState::Doubtful ? "warning" : "note";
}

/// Makes the results of a log, and all that they refer to.
class Results {
public:
    explicit Results(const Taxonomies &taxonomies)
        : m_taxonomies(taxonomies)
        , m_rules(taxonomies)
    {
    }

    void add(const ReportRun &run)
    {
        m_location = m_artifacts.locationOf(run.record);
        m_invocations.push_back(invocation(run));
        addFinding(run);
        if (!run.record.result.alterations.empty())
            return; // what the record says of its checks is not to be believed either
        for (const PreflightCheck &check : run.record.preflight)
            if (check.state != CheckState::Passed)
                addResult(run, m_rules.ofCheck(check.name), levelOf(check.state), printable(check.message.english()));
    }

    const Json &list() const { return m_list; }
    const Json &rules() const { return m_rules.list(); }
    const Json &artifacts() const { return m_artifacts.list(); }
    const Json &invocations() const { return m_invocations; }

private:
    void addFinding(const ReportRun &run)
    {
        const ScanResult &result = run.record.result;
        std::string words = findingText(run).english();
        if (!run.record.result.alterations.empty()) {
            addResult(run, alteredRule, "warning", words + " " + printable(english(run.record.result.alterations)));
            return;
        }
        words += " " + printable(english(verdictText(result)));
        switch (resultOf(run)) {
        case ReportResult::Failed:
            addResult(run, backdoorRule, "error", words);
            m_list.back()["taxa"] = m_taxonomies.references(findingIdentifiers());
            break;
        case ReportResult::Warned:
            addResult(run, inconclusiveRule, "warning", words);
            break;
        case ReportResult::Passed:
            addResult(run, backdoorRule, "none", words);
            m_list.back()["kind"] = "pass";
            break;
        }
        Json &properties = m_list.back()["properties"];
        properties["verdict"] = toString(result.verdict);
        properties["score"] = std::isfinite(result.score) ? Json(result.score) : Json(nullptr);
    }

    void addResult(const ReportRun &run, const std::string &rule, const char *level, const std::string &message)
    {
        // Of what was found and in which model, whenever it was scanned.
        const std::string fingerprint = sha256Of(run.record.model.sha256 + "\n" + rule);
        Json properties = Json::object();
        if (!run.file.empty())
            properties["runFile"] = "runs/" + run.file;
        m_list.push_back({{"ruleId", rule},
                          {"ruleIndex", m_rules.index(rule)},
                          {"kind", "fail"},
                          {"level", level},
                          {"message", text(message)},
                          {"analysisTarget", m_location},
                          {"locations", Json::array({{{"physicalLocation", {{"artifactLocation", m_location}}}}})},
                          {"partialFingerprints", {{"modelAndRule/v1", fingerprint}}},
                          {"provenance", {{"invocationIndex", m_invocations.size() - 1}}},
                          {"properties", std::move(properties)}});
    }

    const Taxonomies &m_taxonomies;
    Rules m_rules;
    Artifacts m_artifacts;
    Json m_invocations = Json::array();
    Json m_list = Json::array();
    Json m_location; ///< of the model whose results are added
};

} // namespace sarifjson

std::string sarif(const Report &report)
{
    using namespace sarifjson;
    const Taxonomies taxonomies;
    Results results(taxonomies);
    for (const ReportRun &run : report.runs)
        results.add(run);
    Json run;
    run["tool"] = {{"driver",
                    {{"name", "DRMGuard Workbench"},
                     {"version", report.tool.version},
                     {"language", "en-US"},
                     {"rules", results.rules()},
                     {"supportedTaxonomies", taxonomies.components()}}}};
    run["invocations"] = results.invocations();
    run["automationDetails"] = {{"id", "drmguard/report/" + report.id}, {"guid", report.id}};
    run["artifacts"] = results.artifacts();
    run["results"] = results.list();
    run["taxonomies"] = taxonomies.list();
    run["columnKind"] = "utf16CodeUnits";
    run["language"] = "en-US";
    Json root;
    root["$schema"] = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    root["version"] = "2.1.0";
    root["runs"] = Json::array({std::move(run)});
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace drm
