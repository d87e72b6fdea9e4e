// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/Rerun.h"
#include "core/base/Error.h"
#include "core/report/document/ReportFolder.h"
#include "core/store/RunFile.h"
#include "tests/fixtures/SampleReport.h"
#include "tests/fixtures/TestProgram.h"

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

std::vector<ReportDifference> differencesIn(const WrittenReport &report)
{
    return readReportedRuns(report.path().toStdString()).at(0).differences;
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
        const ScanRequest request = requestAgain(record);
        QVERIFY(request.outPath.empty() && request.checkpointPath.empty() && !request.resume);
        QCOMPARE(request.imageSize, 16);
        QCOMPARE(request.params.seed, record.request.params.seed);
        QCOMPARE(request.params.method, record.request.params.method);
    }
};

DRM_TEST(RerunTest)
#include "RerunTest.moc"
