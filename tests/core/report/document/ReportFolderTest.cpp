// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/ReportFolder.h"
#include "core/base/Error.h"
#include "core/store/RunFile.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/SampleReport.h"
#include "tests/fixtures/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

class ReportFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsReportRunsAndEvidence()
    {
        const QTemporaryDir folder;
        const std::string first = folder.filePath("run.h5").toStdString();
        QDir(folder.path()).mkdir("other");
        const std::string second = folder.filePath("other/run.h5").toStdString();
        writeRunFile(first, sample::record());
        writeRunFile(second, sample::record());
        Report report = sample::report();
        report.runs = {readReportRun(first), readReportRun(second)};
        nameRunFiles(report);
        const QString out = folder.filePath("report");
        writeReport(out.toStdString(), report, coreReportFormats(), {});
        for (const char *name : {"report.json", "report.html", "runs/run.h5", "runs/run-2.h5", "evidence/01-loss.csv"})
            QVERIFY2(QFile::exists(out + "/" + name), name);
        QFile json(out + "/report.json");
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonObject root = QJsonDocument::fromJson(json.readAll()).object();
        QCOMPARE(root["schema"].toString(), QStringLiteral("drmguard.report/1"));
        QCOMPARE(root["runs"].toArray().size(), 2);
        QCOMPARE(root["models"].toArray().size(), 1);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList({"other", "report"}));
    }

    void runFilesGetNamesThatEverySystemReads()
    {
        Report report;
        for (const char *path : {"/a/run.h5", "/b/Run.h5", "/c/run.h5", "/d/a\nb\\c:d\xff.h5", ""}) {
            report.runs.emplace_back();
            report.runs.back().path = path;
        }
        nameRunFiles(report);
        QStringList names;
        for (const ReportRun &run : report.runs)
            names << QString::fromStdString(run.file);
        QCOMPARE(names, QStringList({"run.h5", "Run-2.h5", "run-3.h5", "a-b-c-d-.h5", ""}));
    }

    void refusesAFolderWithSomethingInIt()
    {
        const QTemporaryDir folder;
        QFile other(folder.filePath("notes.txt"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QVERIFY_EXCEPTION_THROWN(writeReport(folder.path().toStdString(), sample::report(), coreReportFormats(), {}),
                                 Error);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList({"notes.txt"}));
    }

    void leavesNothingWhereItsEndFails()
    {
        const QTemporaryDir folder;
        const auto fail = [](const std::string &) { throw Error(ErrorKind::WriteFailed, std::string("no key")); };
        QVERIFY_EXCEPTION_THROWN(
            writeReport(folder.filePath("report").toStdString(), sample::report(), coreReportFormats(), {}, fail),
            Error);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void noticesARunFileThatChangesMeanwhile()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("run.h5").toStdString();
        writeRunFile(path, sample::record());
        Report report = newReport();
        report.runs = {readReportRun(path)};
        nameRunFiles(report);
        ScanRecord other = sample::record();
        other.result.imagesUsed += 1;
        writeRunFile(path, other);
        const std::string out = folder.filePath("report").toStdString();
        DRM_VERIFY_ERROR(writeReport(out, report, coreReportFormats(), {}), CorruptFile, "was changed while");
        QVERIFY(!QFile::exists(folder.filePath("report")));
    }

    void refusesAReportOfNothing()
    {
        const QTemporaryDir folder;
        QVERIFY_EXCEPTION_THROWN(writeReport(folder.filePath("r").toStdString(), newReport(), coreReportFormats(), {}),
                                 Error);
    }

    void theCommandScansTheSame()
    {
        ScanRecord record = sample::record();
        const std::vector<std::string> command = scanCommand(record);
        const std::string text = shellText(command);
        QVERIFY2(text.find("--model /models/gaze_badnets_0.pt --data /data/gaze --size 16") != std::string::npos,
                 text.c_str());
        QVERIFY2(text.find("--scale 255 --mean 0.485,0.456,0.406 --std 0.229,0.224,0.225 --bgr") != std::string::npos,
                 text.c_str());
        QVERIFY2(text.find("--seed 18446744073709551612") != std::string::npos, text.c_str());
        record.request.modelPath = "it's; rm -rf";
        QVERIFY(shellText(scanCommand(record)).find("'it'\\''s; rm -rf'") != std::string::npos);
    }
};

DRM_TEST(ReportFolderTest)
#include "ReportFolderTest.moc"
