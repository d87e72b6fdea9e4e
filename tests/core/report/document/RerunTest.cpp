// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/Rerun.h"
#include "core/base/Error.h"
#include "core/report/document/ReportFolder.h"
#include "core/seal/Sha256.h"
#include "core/store/RunFile.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/SampleReport.h"
#include "tests/fixtures/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

namespace {

/// The folder of a report on one run.
class WrittenReport {
public:
    WrittenReport()
    {
        const std::string run = m_folder.filePath("gaze.h5").toStdString();
        writeRunFile(run, sample::record());
        Report report = newReport();
        report.cover.dataLicence = "CC BY 4.0";
        report.runs = {readReportRun(run)};
        nameRunFiles(report);
        writeReport(m_folder.filePath("report").toStdString(), report, coreReportFormats(), {});
    }

    QString path() const { return m_folder.filePath("report/report.json"); }

    void replace(const QByteArray &before, const QByteArray &after) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        file.close();
        const qsizetype at = text.indexOf(before);
        QVERIFY2(at >= 0, before.constData());
        text.replace(at, before.size(), after);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(text), text.size());
    }

private:
    QTemporaryDir m_folder;
};

std::string put(const QTemporaryDir &folder, const char *name, const QByteArray &content)
{
    QFile file(folder.filePath(QString::fromUtf8(name)));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName().toStdString();
}

std::vector<ReportDifference> differencesIn(const WrittenReport &report)
{
    return readRecordedReport(report.path().toStdString()).differences;
}

} // namespace

class RerunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReportAgreesWithItsRuns()
    {
        const WrittenReport report;
        for (const ReportDifference &difference : differencesIn(report))
            QVERIFY2(false, qPrintable(QString::fromStdString(difference.place)));
    }

    void aChangedParameterIsNamed()
    {
        const WrittenReport report;
        report.replace("18446744073709551612", "7");
        const auto differences = differencesIn(report);
        QCOMPARE(differences.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(differences[0].place), QStringLiteral("/runs/0/parameters/seed/value"));
        QCOMPARE(QString::fromStdString(differences[0].inReport), QStringLiteral("7"));
        QCOMPARE(QString::fromStdString(differences[0].inRun), QStringLiteral("18446744073709551612"));
    }

    void whatIsAddedOrMissingIsNamed()
    {
        const WrittenReport report;
        report.replace("\"r2\":", "\"r3\":");
        QStringList places;
        for (const ReportDifference &difference : differencesIn(report))
            places << QString::fromStdString(difference.place).section(QLatin1Char('/'), 1, 3);
        places.removeDuplicates();
        QCOMPARE(places, QStringList({"runs/0/r3", "runs/0/r2"}));
    }

    void anotherResultIsNamed()
    {
        const WrittenReport report;
        report.replace("\"result\": \"WARNED\"", "\"result\": \"PASSED\"");
        report.replace("\"result\": \"WARNED\"", "\"result\": \"PASSED\"");
        report.replace("\"finding\": \"", "\"finding\": \"All is well. ");
        QStringList places;
        for (const ReportDifference &difference : differencesIn(report))
            places << QString::fromStdString(difference.place);
        QCOMPARE(places, QStringList({"/finding", "/models/0/result", "/result"}));
    }

    void noTerminalObeysAReport()
    {
        const WrittenReport report;
        report.replace("\"r2\":", "\"\\u001b[2J\\u009b\": \"\\u001b[1m\", \"r2\":");
        const auto found = differencesIn(report);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(found[0].place), QStringLiteral("/runs/0/?[2J?"));
        QVERIFY(found[0].inReport.find('\x1b') == std::string::npos);
        ScanRecord before = sample::record();
        before.model.sha256 = "\x1b[2J";
        QCOMPARE(compareRuns(before, before)[0].after, std::string("?[2J"));
    }

    void manyDifferencesTakeNoTime()
    {
        const WrittenReport report;
        QByteArray values;
        for (int i = 0; i < 200000; ++i)
            values += "0,";
        report.replace("\"r2\":", "\"more\": [" + values + "0], \"r2\":");
        QCOMPARE(differencesIn(report).size(), std::size_t(200001));
    }

    void whatIsNoReportIsRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("another schema") << QByteArray("drmguard.report/1") << QByteArray("drmguard.report/2");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("[");
        QTest::newRow("a run elsewhere") << QByteArray("\"file\": \"gaze.h5\"")
                                         << QByteArray("\"file\": \"../../gaze.h5\"");
        QTest::newRow("a run that is not there")
            << QByteArray("\"file\": \"gaze.h5\"") << QByteArray("\"file\": \"no.h5\"");
    }

    void whatIsNoReportIsRefused()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const WrittenReport report;
        report.replace(before, after);
        QVERIFY_EXCEPTION_THROWN(differencesIn(report), Error);
    }

    void scansAreCompared()
    {
        const ScanRecord before = sample::record();
        ScanRecord after = before;
        const auto isEqual = [](const RunComparison &line) { return line.equal; };
        const auto same = compareRuns(before, after);
        QVERIFY(same.size() >= 7);
        QVERIFY(std::all_of(same.begin(), same.end(), isEqual));
        after.result.hypotheses[0].cost *= 1 + 1e-8; // rounding
        const auto near = compareRuns(before, after);
        QVERIFY(std::all_of(near.begin(), near.end(), isEqual));
        after.result.hypotheses[0].cost *= 1.01;
        after.model.sha256[0] = 'f';
        const auto other = compareRuns(before, after);
        QCOMPARE(std::count_if(other.begin(), other.end(), isEqual), static_cast<std::ptrdiff_t>(other.size() - 2));
        after.result.hypotheses.pop_back();
        QVERIFY(!compareRuns(before, after).back().equal);
    }

    void theSameIsAskedForAgain()
    {
        ScanRecord record = sample::record();
        record.request.resume = true;
        const QTemporaryDir folder;
        const std::string model = put(folder, "m.pt", "m");
        record.request.references.clear();
        const ScanRequest request = requestsAgain({record}, {{model}, {folder.path().toStdString()}, {}}).at(0);
        QCOMPARE(request.modelPath, model);
        QCOMPARE(request.dataPath, folder.path().toStdString());
        QVERIFY(request.outPath.empty() && request.checkpointPath.empty() && !request.resume);
        QCOMPARE(request.imageSize, ImageSize::square(16));
        QCOMPARE(request.params.seed, record.request.params.seed);
        QCOMPARE(request.params.method, record.request.params.method);
    }

    void movedFilesAreFound()
    {
        const QTemporaryDir folder;
        QDir(folder.path()).mkdir("new");
        ScanRecord first = sample::record();
        first.request.modelPath = "/gone/a.pt";
        first.model.sha256 = sha256Of("a");
        first.dataPath = "/gone/eyes.h5";
        first.request.references = {"/gone/benign.pt"};
        ScanRecord second = first;
        second.request.modelPath = put(folder, "b.pt", "b");
        second.model.sha256 = sha256Of("b");
        second.dataPath = put(folder, "heads.h5", "");
        second.request.references.clear();
        MovedFiles moved{{put(folder, "new/renamed.pt", "a")},
                         {put(folder, "new/eyes.h5", ""), second.dataPath},
                         {put(folder, "new/benign.pt", "")}};
        const auto requests = requestsAgain({first, second}, moved);
        QCOMPARE(requests[0].modelPath, moved.models[0]);
        QCOMPARE(requests[0].dataPath, moved.data[0]);
        QCOMPARE(requests[0].references, moved.references);
        QCOMPARE(requests[1].modelPath, second.request.modelPath);
        QCOMPARE(requests[1].dataPath, second.dataPath);
        moved.data.pop_back(); // one is for all
        QCOMPARE(requestsAgain({first, second}, moved)[1].dataPath, moved.data[0]);
        MovedFiles fewer = moved;
        fewer.models.clear();
        DRM_VERIFY_ERROR(requestsAgain({first, second}, fewer), FileNotFound, "/gone/a.pt, which was scanned");
        fewer = moved;
        fewer.references.clear();
        DRM_VERIFY_ERROR(requestsAgain({first, second}, fewer), FileNotFound, "--reference");
        MovedFiles more = moved;
        more.models.push_back(put(folder, "c.pt", "c"));
        DRM_VERIFY_ERROR(requestsAgain({first, second}, more), InvalidArgument, "c.pt is none of the files");
    }
};

DRM_TEST(RerunTest)
#include "RerunTest.moc"
