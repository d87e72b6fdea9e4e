// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CaseFile.h"

#include "core/seal/Sha256.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace drm;

namespace {

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CaseFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        const Case before = sample();
        writeCase(path().toStdString(), before);
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
        QVERIFY(isCaseFile(path().toStdString()));
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
        content.models = {{model, sha256Of("model"), {}, {}, 0}};
        content.runs = {run, (folder + "/missing.h5").toStdString()};
        content.runHashes = runHashesOf(content);
        QCOMPARE(content.runHashes.size(), std::size_t{1});
        const QString file = folder + "/c.drmcase.json";
        writeCase(file.toStdString(), content);
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

    void anEmptyCaseComesBack()
    {
        writeCase(path().toStdString(), {});
        const Case after = readCase(path().toStdString());
        QVERIFY(after.models.empty() && after.dataSets.empty() && after.runs.empty() && after.panels.empty());
        QCOMPARE(after.shownModel, std::string());
    }

    void aMovedFolderKeepsItsFiles()
    {
        const QDir root(m_folder.path());
        QVERIFY(root.mkpath("old/models") && root.mkpath("new"));
        const std::string old = m_folder.filePath("old").toStdString();
        Case content;
        content.models = {{old + "/models/a.pt", {}, {}, {}, 0}};
        content.dataSets = {"/elsewhere/images", m_folder.filePath("beside").toStdString()};
        content.runs = {old + "/./runs/../r.h5"};
        content.shownModel = old + "/models/a.pt";
        writeCase(old + "/c.drmcase.json", content);
        QVERIFY(!contentOf(m_folder.filePath("old/c.drmcase.json")).contains("/old/"));
        QVERIFY(QFile::rename(m_folder.filePath("old/c.drmcase.json"), m_folder.filePath("new/c.drmcase.json")));

        const std::string now = m_folder.filePath("new").toStdString();
        const Case after = readCase(now + "/c.drmcase.json");
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
        content.models = {{"/a.pt", "first", {}, {}, 0}, {"/a.pt", "second", {}, {}, 0}};
        content.runs = {"/r.h5", "/s.h5", "/x/../r.h5"};
        writeCase(path().toStdString(), content);
        const Case after = readCase(path().toStdString());
        QCOMPARE(after.models.size(), std::size_t{1});
        QCOMPARE(after.models[0].sha256, std::string("first"));
        QCOMPARE(after.runs, (std::vector<std::string>{"/r.h5", "/s.h5"}));
        QCOMPARE(filesOf(after), (std::vector<std::string>{"/a.pt", "/r.h5", "/s.h5"}));
    }

    void everyTruncationIsRefused()
    {
        writeCase(path().toStdString(), sample());
        const QByteArray whole = contentOf(path());
        for (int length = 0; length < whole.size() - 2; length += 7) { // without the last brace it is no JSON
            put(path(), whole.left(length));
            DRM_VERIFY_ERROR(readCase(path().toStdString()), CorruptFile, path().toStdString());
            QVERIFY(!isCaseFile(path().toStdString()));
        }
    }

    void wrongContentIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const QByteArray &body, const char *part) {
            QTest::newRow(name) << QByteArray("{\"schema\": \"drmguard.case/1\", " + body + "}") << QString(part);
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
        DRM_VERIFY_ERROR(readCase(path().toStdString()), UnsupportedFile, "no case file");
        QVERIFY(!isCaseFile(path().toStdString()));
        put(path(), "[1, 2]");
        DRM_VERIFY_ERROR(readCase(path().toStdString()), UnsupportedFile, "no case file");
        put(path(), "{\"schema\": \"drmguard.case/2\"}");
        DRM_VERIFY_ERROR(readCase(path().toStdString()), UnsupportedFile, "newer version");
        QVERIFY(isCaseFile(path().toStdString()));
        DRM_VERIFY_ERROR(readCase(m_folder.path().toStdString()), UnsupportedFile, "no plain file");
        DRM_VERIFY_ERROR(readCase(m_folder.filePath("absent").toStdString()), FileNotFound, "absent");
        put(path(), QByteArray(5 << 20, ' '));
        DRM_VERIFY_ERROR(readCase(path().toStdString()), CorruptFile, "too large");
    }

    void bytesThatAreNoTextDoNotBreakTheFile()
    {
        Case content = sample();
        content.title = "\xff\xfe\"\n";
        content.panels["loss"] = "no JSON at all";
        writeCase(path().toStdString(), content);
        const Case after = readCase(path().toStdString());
        QVERIFY(after.title.find("\"\n") != std::string::npos);
        QVERIFY(after.panels.count("loss") == 0);
        QVERIFY(after.panels.count("trigger") == 1);
    }

    void saysWhyItCannotWrite()
    {
        Case large;
        large.runs.assign(10001, "a");
        DRM_VERIFY_ERROR(writeCase(path().toStdString(), large), WriteFailed, "too many entries");
        DRM_VERIFY_ERROR(writeCase(m_folder.filePath("no/folder.json").toStdString(), {}), WriteFailed, "no/folder");
    }

private:
    QString path() const { return m_folder.filePath("größe.drmcase.json"); }

    static Case sample()
    {
        Case content;
        content.title = "Übung \"1\"";
        CaseModel first;
        first.path = "/models/gaze.pt";
        first.sha256 = "0123456789abcdef";
        first.head = "fc.weight";
        first.transform = {255, {0.485, 0.456, 0.406}, {0.229, 0.224, 0.225}, true};
        first.imageSize = 64;
        CaseModel second;
        second.path = "/models/größe.pt";
        content.models = {first, second};
        content.dataSets = {"/images/gaze", "/images/b.h5"};
        content.runs = {"/runs/a.h5", "/runs/b.h5"};
        content.shownModel = "/models/gaze.pt";
        content.shownData = "/images/b.h5";
        content.shownRun = "/runs/a.h5";
        content.comparedRuns = {"/runs/b.h5", "/runs/a.h5"};
        content.panels = {{"loss", R"({"logarithmic":true,"smoothing":5})"}, {"trigger", R"({"hypothesis":"patch"})"}};
        content.layout = "AAAA/wAAAAD9AAAA";
        content.origin = "/cases/first.drmcase.json";
        return content;
    }

    QTemporaryDir m_folder;
};

DRM_TEST(CaseFileTest)
#include "CaseFileTest.moc"
