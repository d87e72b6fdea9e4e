// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/Sha256.h"
#include "tests/fixtures/JsonSchema.h"
#include "tests/fixtures/SampleReports.h"
#include "tests/fixtures/TestProgram.h"

#include <nlohmann/json.hpp>

using namespace drm;
using Json = nlohmann::ordered_json;

namespace {

const QString reportSchema = QStringLiteral("resources/report.schema.json");

Json schemaJson()
{
    QFile file(QStringLiteral(DRM_SOURCE_DIR "/") + reportSchema);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return Json::parse(file.readAll().toStdString());
}

/// Follows the schema and all values at the same place of the documents, and notes properties that none of them has,
/// that the schema does not know, and those without a description.
class SchemaWalk {
public:
    explicit SchemaWalk(const Json &root)
        : m_root(root)
    {
    }

    void visit(Json schema, const std::vector<Json> &values, const std::string &path)
    {
        if (schema.contains("$ref"))
            schema = m_root[Json::json_pointer(schema["$ref"].get<std::string>().substr(1))];
        if (schema.contains("anyOf"))
            visit(schema["anyOf"][0], values, path);
        if (schema.contains("items")) {
            std::vector<Json> items;
            for (const Json &value : values)
                if (value.is_array())
                    items.insert(items.end(), value.begin(), value.end());
            if (items.empty())
                notes << QString::fromStdString(path + ": always empty");
            visit(schema["items"], items, path + "[]");
        }
        if (!schema.contains("properties"))
            return;
        if (schema["additionalProperties"] != false || schema["required"].size() != schema["properties"].size())
            notes << QString::fromStdString(path + ": not strict");
        for (const auto &[name, part] : schema["properties"].items()) {
            std::vector<Json> parts;
            for (const Json &value : values)
                if (value.is_object() && value.contains(name))
                    parts.push_back(value[name]);
            if (parts.empty())
                notes << QString::fromStdString(path + "/" + name + ": never written");
            if (!part.contains("description"))
                notes << QString::fromStdString(path + "/" + name + ": no description");
            visit(part, parts, path + "/" + name);
        }
        for (const Json &value : values)
            if (value.is_object())
                for (const auto &[name, part] : value.items())
                    if (!schema["properties"].contains(name))
                        notes << QString::fromStdString(path + "/" + name + ": not in the schema");
    }

    QStringList notes;

private:
    const Json &m_root;
};

Json jsonOf(const Report &report)
{
    return Json::parse(reportJson(report));
}

} // namespace

class ReportJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReportKeepsToTheSchema()
    {
        std::vector<std::pair<std::string, std::string>> documents;
        for (const auto &[name, report] : sample::reports())
            documents.emplace_back(name, reportJson(report));
        DRM_VALID(reportSchema, documents);
    }

    void theSchemaRefusesWhatIsNoReport()
    {
        Json more = jsonOf(sample::reportWithEvidence());
        Json other = more;
        more["runs"][0]["verdict"]["extra"] = 1;
        other["result"] = "GOOD";
        const test::SchemaAnswer answer =
            test::validateJson(reportSchema, {{"more", more.dump()}, {"other", other.dump()}});
        if (!answer.asked)
            QSKIP("python3-jsonschema is not installed");
        QVERIFY2(answer.errors.contains("extra") && answer.errors.contains("GOOD"), qPrintable(answer.errors));
    }

    void theSchemaHasWhatReportsHave()
    {
        std::vector<Json> all;
        for (const auto &[name, report] : sample::reports())
            all.push_back(jsonOf(report));
        const Json schema = schemaJson();
        SchemaWalk walk(schema);
        walk.visit(schema, all, "");
        QVERIFY2(walk.notes.isEmpty(), qPrintable(walk.notes.join('\n')));
    }

    void nothingIsConcludedFromAnAlteredRun()
    {
        ReportRun run = sample::reportRun(Verdict::Backdoored);
        run.record.result.alterations = {{"The stored verdict was changed.", {}}};
        const Json json = jsonOf(sample::reportOn({run}));
        QVERIFY(json["result"] == "WARNED");
        const Json &written = json["runs"][0];
        QVERIFY(written["verdict"]["value"].is_null() && written["verdict"]["score"].is_null());
        QVERIFY(written["verdict"]["decided_by"] == "" && written["verdict"]["recovered_target"].empty());
        QVERIFY(written["hypotheses"].empty());
        QVERIFY(written["alterations"] == Json({"The stored verdict was changed."}));
    }

    void filesOfTheReportHaveTheirHashes()
    {
        const Json json = jsonOf(sample::reportWithEvidence());
        const Json &item = json["evidence"][0];
        QVERIFY(item["picture"] == "evidence/01-loss.png");
        QVERIFY(item["picture_sha256"] == sha256Of("PNG"));
        QVERIFY(item["figures_sha256"] == sha256Of("a,b\n1,2\n"));
        QVERIFY(json["evidence"][1]["picture_sha256"] == "");
        std::string lines;
        for (const char digit : {'1', '2', '3'})
            lines += std::string(64, digit) + "\n";
        QVERIFY(json["runs"][0]["data"]["manifest_sha256"] == sha256Of(lines));
    }

    /// The images' errors are 0.8 and 0.8, then 1 and 0.2: means 0.8 and 0.6, the second ± 1.96 · 0.4.
    void theCleanErrorHasAnInterval()
    {
        ScanRecord record = sample::record();
        FeatureStats &features = test::own(record.result.hypotheses[0].features);
        const Table &labels = record.labels;
        features.benignOutputs.values = {labels.at(1, 0) + 0.8F, labels.at(1, 1) - 1.0F, labels.at(2, 0) - 0.8F,
                                         labels.at(2, 1) + 0.2F};
        const std::vector<MeanError> errors = cleanErrorsOf(record);
        QCOMPARE(errors.size(), std::size_t{2});
        QVERIFY(std::abs(errors[0].mean - 0.8) < 1e-6 && std::abs(errors[0].high - errors[0].low) < 1e-5);
        QVERIFY(std::abs(errors[1].mean - 0.6) < 1e-6);
        QVERIFY(std::abs(errors[1].low - (0.6 - 1.96 * 0.4)) < 1e-6);
        QVERIFY(std::abs(errors[1].high - (0.6 + 1.96 * 0.4)) < 1e-6);
    }

    void ofOneImageThereIsNoInterval()
    {
        ScanRecord record = sample::record();
        test::own(record.result.hypotheses[0].features).benignOutputs = sample::table(1, 2, 0.3F);
        const std::vector<MeanError> errors = cleanErrorsOf(record);
        QVERIFY(errors.size() == 2 && std::isfinite(errors[0].mean) && !std::isfinite(errors[0].low));
        test::own(record.result.hypotheses[0].features).firstImage = 3;
        test::own(record.result.hypotheses[1].features).firstImage = std::numeric_limits<int>::max();
        QVERIFY(cleanErrorsOf(record).empty());
    }
};

DRM_TEST(ReportJsonTest)
#include "ReportJsonTest.moc"
