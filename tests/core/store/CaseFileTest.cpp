// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/Sha256.h"
#include "tests/fixtures/CaseFixture.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"

#include <tuple>

using namespace drm;

class CaseFileTest : public test::CaseFixture {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        const Case before = sample();
        writeCase(folder().toStdString(), before);
        const Case after = readCase(path().toStdString());
        QCOMPARE(after.title, before.title);
        QCOMPARE(after.models.size(), std::size_t{2});
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(after.models[i].path, before.models[i].path);
            QCOMPARE(after.models[i].sha256, before.models[i].sha256);
            QCOMPARE(after.models[i].head, before.models[i].head);
            QCOMPARE(after.models[i].imageSize, before.models[i].imageSize);
            QCOMPARE(after.models[i].transform.scale, before.models[i].transform.scale);
            QCOMPARE(after.models[i].transform.mean, before.models[i].transform.mean);
            QCOMPARE(after.models[i].transform.std, before.models[i].transform.std);
            QCOMPARE(after.models[i].transform.bgr, before.models[i].transform.bgr);
        }
        QCOMPARE(after.dataSets, before.dataSets);
        QCOMPARE(after.runs, before.runs);
        QCOMPARE(after.shownModel, before.shownModel);
        QCOMPARE(after.shownData, before.shownData);
        QCOMPARE(after.shownRun, before.shownRun);
        QCOMPARE(after.comparedRuns, before.comparedRuns);
        QCOMPARE(after.panels, before.panels);
        QCOMPARE(after.layout, before.layout);
        QCOMPARE(after.origin, before.origin);
        QCOMPARE(after.notes, before.notes);
        QCOMPARE(after.evidence.size(), std::size_t{2});
        for (std::size_t i = 0; i < 2; ++i) {
            const CaseEvidence &was = before.evidence[i];
            const CaseEvidence &is = after.evidence[i];
            QCOMPARE(std::tie(is.panel, is.run, is.caption, is.note, is.viewState, is.pinnedUtc),
                     std::tie(was.panel, was.run, was.caption, was.note, was.viewState, was.pinnedUtc));
            QCOMPARE(is.picture.text(), was.picture.text());
            QCOMPARE(is.figures.text(), was.figures.text());
        }
        QCOMPARE(after.mitigations.size(), std::size_t{1});
        QCOMPARE(after.mitigations[0].text(), std::string("{}"));
        const CaseReport &report = after.report;
        QCOMPARE(report.title, before.report.title);
        QCOMPARE(report.analyst, before.report.analyst);
        QCOMPARE(report.organisation, before.report.organisation);
        QCOMPARE(report.purpose, before.report.purpose);
        QCOMPARE(report.dataLicence, before.report.dataLicence);
        QCOMPARE(report.logo.text(), before.report.logo.text());
        QCOMPARE(report.language, before.report.language);
        QCOMPARE(report.formats, before.report.formats);
        QCOMPARE(after.log.size(), std::size_t{1});
        QCOMPARE(after.log[0].time, before.log[0].time);
        QCOMPARE(after.log[0].severity, before.log[0].severity);
        QCOMPARE(after.log[0].text, before.log[0].text);
        QVERIFY(after.alterations.empty());
        QVERIFY(isCase(path().toStdString()));
    }

    void whatWasChangedIsSaid()
    {
        const QString folder = m_folder.filePath("hashed");
        QVERIFY(QDir().mkpath(folder));
        const std::string model = (folder + "/m.pt").toStdString();
        const std::string run = (folder + "/r.h5").toStdString();
        put(QString::fromStdString(model), "model");
        put(QString::fromStdString(run), "run");
        Case content;
        content.models = {{model, sha256Of("model"), {}, {}, {}, {}, {}}};
        content.runs = {run, (folder + "/missing.h5").toStdString()};
        content.runHashes = runHashesOf(content);
        QCOMPARE(content.runHashes.size(), std::size_t{1});
        const QString file = folder + "/c.drmcase/case.json";
        writeCase((folder + "/c.drmcase").toStdString(), content);
        const Case sound = readCase(file.toStdString());
        QVERIFY(sound.alterations.empty() && changedFilesOf(sound).empty());
        QCOMPARE(sound.runHashes, content.runHashes);

        put(QString::fromStdString(run), "ruin");
        QCOMPARE(changedFilesOf(sound).size(), std::size_t{1});
        QVERIFY(english(changedFilesOf(sound)).find("r.h5 is another file now") != std::string::npos);
        put(QString::fromStdString(model), "muddle");
        QCOMPARE(changedFilesOf(sound).size(), std::size_t{2});

        put(file, contentOf(file).replace("missing.h5", "added.h5"));
        const Case altered = readCase(file.toStdString()); // it opens all the same
        QCOMPARE(altered.runs.size(), std::size_t{2});
        QVERIFY(english(altered.alterations).find("altered since it was saved") != std::string::npos);
    }

    void aCaseOfTheFirstSchemaOpens()
    {
        const QString old = m_folder.filePath("old.drmcase.json");
        put(old, R"({"schema": "drmguard.case/1", "title": "old", "runs": ["r.h5"], "data": ["/images"]})");
        const Case content = readCase(old.toStdString());
        QCOMPARE(content.title, std::string("old"));
        QCOMPARE(content.runs, (std::vector<std::string>{m_folder.filePath("r.h5").toStdString()}));
        QVERIFY(isCase(old.toStdString()));
        QCOMPARE(caseFolderOf(old.toStdString()), std::string());
        QCOMPARE(caseFolderOf(path().toStdString()), folder().toStdString());
        QCOMPARE(caseFolderOf(m_folder.path().toStdString()), m_folder.path().toStdString());
    }

    void anEmptyCaseComesBack()
    {
        writeCase(folder().toStdString(), {});
        const Case after = readCase(path().toStdString());
        QVERIFY(after.models.empty() && after.dataSets.empty() && after.runs.empty() && after.panels.empty());
        QCOMPARE(after.shownModel, std::string());
    }

    void aMovedFolderKeepsItsFiles()
    {
        const QDir root(m_folder.path());
        const std::string old = m_folder.filePath("old").toStdString();
        QVERIFY(!root.exists("old"));
        Case content;
        content.models = {{old + "/models/a.pt", {}, {}, {}, {}, {}, {}}};
        content.dataSets = {"/elsewhere/images", m_folder.filePath("beside").toStdString()};
        content.runs = {old + "/./runs/../r.h5"};
        content.shownModel = old + "/models/a.pt";
        writeCase(old, content);
        QVERIFY(!contentOf(m_folder.filePath("old/case.json")).contains("/old/"));
        QVERIFY(QFile::rename(m_folder.filePath("old"), m_folder.filePath("new")));

        const std::string now = m_folder.filePath("new").toStdString();
        const Case after = readCase(now);
        QCOMPARE(after.models[0].path, now + "/models/a.pt");
        QCOMPARE(after.shownModel, now + "/models/a.pt");
        QCOMPARE(after.runs[0], now + "/r.h5");
        // What is not below the case's folder stays where it is.
        QCOMPARE(after.dataSets[0], std::string("/elsewhere/images"));
        QCOMPARE(after.dataSets[1], m_folder.filePath("beside").toStdString());
    }

    void nothingIsThereTwice()
    {
        Case content;
        content.models = {{"/a.pt", "first", {}, {}, {}, {}, {}}, {"/a.pt", "second", {}, {}, {}, {}, {}}};
        content.runs = {"/r.h5", "/s.h5", "/x/../r.h5"};
        writeCase(folder().toStdString(), content);
        const Case after = readCase(path().toStdString());
        QCOMPARE(after.models.size(), std::size_t{1});
        QCOMPARE(after.models[0].sha256, std::string("first"));
        QCOMPARE(after.runs, (std::vector<std::string>{"/r.h5", "/s.h5"}));
        QCOMPARE(filesOf(after), (std::vector<std::string>{"/a.pt", "/r.h5", "/s.h5"}));
    }

    void everyTruncationIsRefused()
    {
        writeCase(folder().toStdString(), sample());
        const QByteArray whole = contentOf(path());
        for (int length = 0; length < whole.size() - 2; length += 7) { // without the last brace it is no JSON
            put(path(), whole.left(length));
            DRM_VERIFY_ERROR(readCase(path().toStdString()), CorruptFile, path().toStdString());
            QVERIFY(!isCase(path().toStdString()));
        }
    }

    void wrongContentIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const QByteArray &body, const char *part) {
            QTest::newRow(name) << QByteArray("{\"schema\": \"drmguard.case/2\", " + body + "}") << QString(part);
        };
        row("title", R"("title": 3)", "\"title\" is no text");
        row("null character", "\"title\": \"a\\u0000b\"", "null character");
        row("models", R"("models": {})", "\"models\" is no list");
        row("model", R"("models": ["a.pt"])", "\"models/0\" is no object");
        row("model without path", R"("models": [{"head": "fc"}])", "\"models/0/path\" is missing");
        row("scale", R"("models": [{"path": "a", "input": {"scale": "1"}}])", "\"models/0/input/scale\" is no number");
        row("negative scale", R"("models": [{"path": "a", "input": {"scale": -1}}])",
            "\"models/0/input/scale\" is not above 0");
        row("deviation", R"("models": [{"path": "a", "input": {"std": [1, 0]}}])",
            "\"models/0/input/std/1\" is not above 0");
        row("bgr", R"("models": [{"path": "a", "input": {"bgr": 1}}])",
            "\"models/0/input/bgr\" is neither true nor false");
        row("image size", R"("models": [{"path": "a", "image_size": 1e9}])",
            "\"models/0/image_size\" is no whole number of 0 to 4096");
        row("half a pixel", R"("models": [{"path": "a", "image_size": 1.5}])",
            "\"models/0/image_size\" is no whole number of 0 to 4096");
        row("data", R"("data": [1])", "\"data/0\" is no text");
        row("empty path", R"("runs": [""])", "\"runs/0\" is empty");
        row("shown", R"("shown": [])", "\"shown\" is no object");
        row("panels", R"("panels": [])", "\"panels\" is no object");
        row("panel", R"("panels": {"loss": 1})", "\"panels/loss\" is no object");
        row("layout", R"("layout": 1)", "\"layout\" is no text");
        row("evidence", R"("evidence": [{}])", "\"evidence/0/panel\" is missing");
        row("picture", R"("evidence": [{"panel": "loss", "picture_sha256": "../../etc/passwd"}])",
            "\"evidence/0/picture_sha256\" is no SHA-256");
        row("mitigation", R"("mitigations": ["x"])", "\"mitigations/0\" is no SHA-256");
        row("report", R"("report": {"formats": "pdf"})", "\"report/formats\" is no list");
        row("log", R"("log": [1])", "\"log/0\" is no object");
        row("many runs", "\"runs\": [" + QByteArray("\"a\",").repeated(10000) + "\"a\"]", "more than 10000");
        row("many channels",
            R"("models": [{"path": "a", "input": {"mean": [)" + QByteArray("0,").repeated(16) + "0]}}]",
            "more than 16");
        row(
            "many panels",
            [] {
                QByteArray list;
                for (int i = 0; i < 65; ++i)
                    list += (i ? ", \"p" : "\"p") + QByteArray::number(i) + "\": {}";
                return "\"panels\": {" + list + "}";
            }(),
            "more than 64");
        row("long text", "\"title\": \"" + QByteArray(5000, 'x') + "\"", "\"title\" is too long");
        row("long panel", "\"panels\": {\"a\": {\"b\": \"" + QByteArray(70000, 'x') + "\"}}", "too long");
        row("depth", "\"panels\": {\"a\": {\"b\": " + QByteArray(100, '[') + QByteArray(100, ']') + "}}", "too deeply");
        row("great depth", "\"panels\": " + QByteArray(1000000, '['), "too deeply");
        QTest::newRow("no JSON") << QByteArray("this is no case") << QString("line 1 is no correct JSON");
        QTest::newRow("no UTF-8") << QByteArray("{\"schema\": \"\xff\xfe\"}") << QString("line 1 is no correct JSON");
    }

    void wrongContentIsNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, part);
        put(path(), content);
        DRM_VERIFY_ERROR(readCase(path().toStdString()), CorruptFile, part.toStdString());
        DRM_VERIFY_ERROR(readCase(path().toStdString()), CorruptFile, path().toStdString());
    }

    void otherFilesAreToldApart()
    {
        put(path(), "{\"schema\": \"drmguard.scan/2\"}");
        DRM_VERIFY_ERROR(readCase(path().toStdString()), UnsupportedFile, "is no case;");
        QVERIFY(!isCase(path().toStdString()));
        put(path(), "[1, 2]");
        DRM_VERIFY_ERROR(readCase(path().toStdString()), UnsupportedFile, "is no case;");
        put(path(), "{\"schema\": \"drmguard.case/3\"}");
        DRM_VERIFY_ERROR(readCase(path().toStdString()), UnsupportedFile, "newer version");
        DRM_VERIFY_ERROR(readCase(folder().toStdString()), UnsupportedFile, "newer version");
        QVERIFY(isCase(path().toStdString()) && isCase(folder().toStdString()));
        QVERIFY(QDir(m_folder.path()).mkpath("odd/case.json"));
        DRM_VERIFY_ERROR(readCase(m_folder.filePath("odd").toStdString()), UnsupportedFile, "no plain file");
        DRM_VERIFY_ERROR(readCase(m_folder.filePath("absent").toStdString()), FileNotFound, "absent");
        put(path(), QByteArray(33 << 20, ' '));
        DRM_VERIFY_ERROR(readCase(path().toStdString()), CorruptFile, "too large");
    }

    void bytesThatAreNoTextDoNotBreakTheFile()
    {
        Case content = sample();
        content.title = "\xff\xfe\"\n";
        content.panels["loss"] = "no JSON at all";
        writeCase(folder().toStdString(), content);
        const Case after = readCase(path().toStdString());
        QVERIFY(after.title.find("\"\n") != std::string::npos);
        QVERIFY(after.panels.count("loss") == 0);
        QVERIFY(after.panels.count("trigger") == 1);
    }

    void saysWhyItCannotWrite()
    {
        Case large;
        large.runs.assign(10001, "a");
        DRM_VERIFY_ERROR(writeCase(folder().toStdString(), large), WriteFailed, "more than 10000");
        Case wordy;
        wordy.evidence.resize(1);
        wordy.evidence[0].panel = "loss";
        wordy.evidence[0].caption = std::string(5000, 'x');
        DRM_VERIFY_ERROR(writeCase(folder().toStdString(), wordy), WriteFailed, "\"evidence/0/caption\" is too long");
        DRM_VERIFY_ERROR(writeCase(m_folder.filePath("no/folder").toStdString(), {}), WriteFailed, "no/folder");
        DRM_VERIFY_ERROR(writeCase(m_folder.filePath(QString(260, 'n')).toStdString(), {}), WriteFailed,
                         "name too long");
        put(m_folder.filePath("other/thesis.txt"), "years");
        DRM_VERIFY_ERROR(writeCase(m_folder.filePath("other").toStdString(), {}), WriteFailed, "is no case");
        DRM_VERIFY_ERROR(writeCase(m_folder.filePath("other/thesis.txt").toStdString(), {}), WriteFailed, "is no case");
        QCOMPARE(contentOf(m_folder.filePath("other/thesis.txt")), QByteArray("years"));
    }
};

DRM_TEST(CaseFileTest)
#include "CaseFileTest.moc"
