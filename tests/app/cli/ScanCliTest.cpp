// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/CliFixture.h"
#include "tests/fixtures/SampleModel.h"
#include "tests/fixtures/TestProgram.h"

#include <QDir>
#include <QProcess>

#include <nlohmann/json.hpp>

#include <csignal>

using namespace drm;
using namespace drm::test;
using Json = nlohmann::json;

namespace {

/// True once the process has a handler of its own for the signal (Linux).
bool catches(qint64 pid, int signal)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = status.readAll();
    const qsizetype start = text.indexOf("SigCgt:") + 7;
    const quint64 mask = text.mid(start, text.indexOf('\n', start) - start).trimmed().toULongLong(nullptr, 16);
    return (mask >> (signal - 1) & 1) != 0;
}

} // namespace

/// `drmguard scan`: what it prints, writes and ends with.
class ScanCliTest : public CliFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeInputs(); }

    void aFinishedRunIsPrinted()
    {
        writeFinishedRun(file("bad.h5"), Verdict::Backdoored);
        const Outcome text = drmguard(scan({"--out", file("bad.h5"), "--resume"}));
        QCOMPARE(text.code, 0);
        for (const char *part :
             {"BACKDOORED", "amount = 0.125 cm", "patch", "0.0048", "left out: the file is empty: 2 files"})
            QVERIFY2(text.output.contains(part), qPrintable(text.output));
        QVERIFY(!text.output.contains('\x1b')); // no colour where no terminal is
        QVERIFY(text.errors.contains("nothing left to do"));
    }

    void theExitCodeTellsTheVerdict()
    {
        writeFinishedRun(file("bad.h5"), Verdict::Backdoored);
        writeFinishedRun(file("good.h5"), Verdict::Clean);
        QCOMPARE(drmguard(scan({"--out", file("bad.h5"), "--resume", "--fail-on", "backdoored"})).code, 1);
        QCOMPARE(drmguard(scan({"--out", file("good.h5"), "--resume", "--fail-on", "backdoored"})).code, 0);
    }

    void anAlteredRunFileGetsNoVerdict()
    {
        const QString path = file("forged.h5");
        writeFinishedRun(path, Verdict::Backdoored);
        QFile run(path);
        QVERIFY(run.open(QIODevice::ReadWrite));
        QByteArray bytes = run.readAll();
        QCOMPARE(bytes.count("backdoored"), 1);
        bytes.replace("backdoored", QByteArray("clean\0\0\0\0\0", 10));
        QVERIFY(run.seek(0));
        run.write(bytes);
        run.close();
        const QStringList mitigate{"mitigate", "--model", file("model.pt"), "--data",          file("images"),
                                   "--run",    path,      "--out",          file("cleaned.pt")};
        for (const QStringList &arguments : {scan({"--out", path, "--resume", "--fail-on", "backdoored"}), mitigate}) {
            const Outcome outcome = drmguard(arguments);
            QVERIFY(outcome.code > 1);
            QVERIFY2(outcome.errors.contains("altered") && outcome.errors.contains("result/verdict"),
                     qPrintable(outcome.errors));
            QVERIFY2(outcome.output.isEmpty(), qPrintable(outcome.output));
        }
    }

    void jsonGoesToTheOutputAlone()
    {
        writeFinishedRun(file("bad.h5"), Verdict::Backdoored);
        const Outcome outcome = drmguard(scan({"--out", file("bad.h5"), "--resume", "--json", "-"}));
        QCOMPARE(outcome.code, 0);
        const Json root = Json::parse(outcome.output.toStdString());
        QVERIFY(root["verdict"] == "backdoored");
        QVERIFY(root["recovered_target"] == Json({0.125}));
        QVERIFY(root["data_notes"][0]["kind"] == "left out");
        QVERIFY(root["data_notes"][0]["text"] == "the file is empty: 2 files (a.png, b.png)");
    }

    void jsonGoesToAFile()
    {
        writeFinishedRun(file("good.h5"), Verdict::Clean);
        const Outcome outcome = drmguard(scan({"--out", file("good.h5"), "--resume", "--json", file("good.json")}));
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.output.contains("NONE FOUND"));
        QVERIFY(!outcome.output.contains("confidence"));
        QFile json(file("good.json"));
        QVERIFY(json.open(QIODevice::ReadOnly));
        QVERIFY(Json::parse(json.readAll().toStdString())["recovered_target"].empty());
    }

    void otherParametersStartAfresh()
    {
        writeFinishedRun(file("bad.h5"), Verdict::Backdoored);
        // The model is none, so that starting afresh ends with 3; what counts is that the old result is not shown.
        const Outcome outcome = drmguard(scan({"--out", file("bad.h5"), "--resume", "--seed", "5"}));
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.errors.contains("starts afresh"));
        QVERIFY(outcome.output.isEmpty());
        QVERIFY(drmguard(scan({"--out", file("new.h5"), "--resume"})).errors.contains("starts afresh"));
    }

    void aFullDiskDoesNotHideTheVerdict()
    {
        sample::writeModel(file("mean.pt").toStdString(), "torch.mean(x, [2, 3])", 3);
        const QString json = file("full.json");
        const Outcome full =
            shell("ulimit -f 1; exec \"$@\"", // 1 KiB a file
                  {"scan", "--model", file("mean.pt"), "--data", file("images"), "--size", "16", "--hypotheses",
                   "probe", "--budget", "quick", "--force", "--out", file("full.h5"), "--json", json});
        QCOMPARE(full.code, 3);
        QVERIFY2(full.output.contains("score"), qPrintable(full.output));
        QVERIFY(!full.output.contains("Run file"));
        QVERIFY2(full.errors.contains("Warning: ") && full.errors.contains("full.h5.resume"), qPrintable(full.errors));
        QVERIFY2(full.errors.contains("run file could not be written"), qPrintable(full.errors));
        QVERIFY2(full.errors.contains("full.json could not be written"), qPrintable(full.errors));
        QCOMPARE(QDir(m_folder.path()).entryList({"full*"}), QStringList());
    }

    void aDoubtfulScanHasToBeForced()
    {
        sample::writeModel(file("mean.pt").toStdString(), "torch.mean(x, [2, 3])", 3);
        const QStringList scan{"scan", "--model",      file("mean.pt"), "--data",   file("images"), "--size",
                               "16",   "--hypotheses", "probe",         "--budget", "quick"};
        const Outcome refused = drmguard(scan);
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.errors.contains("one colour") && refused.errors.contains("--force"),
                 qPrintable(refused.errors));
        const Outcome forced = drmguard(scan + QStringList{"--force"});
        QCOMPARE(forced.code, 0);
        for (const char *said : {"INCONCLUSIVE", "forced past", "Doubtful", "Accuracy", "amount 1", "as asked for"})
            QVERIFY2(forced.output.contains(said), qPrintable(forced.output));
    }

    void aSignalStopsTheScan()
    {
        sample::writeModel(file("mean.pt").toStdString(), "torch.mean(x, [2, 3])", 3);
        for (const int signal : {SIGINT, SIGTERM}) {
            QProcess process;
            process.start(program,
                          {"scan", "--model", file("mean.pt"), "--data", file("images"), "--size", "16", "--budget",
                           "thorough", "--json", "-", "--force"});
            QVERIFY(process.waitForStarted());
            QTRY_VERIFY_WITH_TIMEOUT(catches(process.processId(), signal), 60000);
            ::kill(static_cast<pid_t>(process.processId()), signal);
            QVERIFY(process.waitForFinished(180000));
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(process.exitCode(), 130);
            QVERIFY(Json::parse(process.readAllStandardOutput().toStdString())["state"] == "stopped");
            const QByteArray errors = process.readAllStandardError();
            QVERIFY2(errors.contains("drmguard: Stopping ..."), errors.constData()); // at once, before it has stopped
            QVERIFY(errors.contains("--out")); // says how it could have been resumed
        }
    }
};

DRM_TEST(ScanCliTest)
#include "ScanCliTest.moc"
