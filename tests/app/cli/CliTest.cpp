// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/OutputLock.h"
#include "core/data/Dataset.h"
#include "core/seal/Sha256.h"
#include "core/store/RunFile.h"
#include "tests/fixtures/CommandLine.h"
#include "tests/fixtures/SampleImages.h"
#include "tests/fixtures/SampleModel.h"
#include "tests/fixtures/SampleRecord.h"
#include "tests/fixtures/SampleScan.h"
#include "tests/fixtures/TestProgram.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <csignal>
#include <sys/stat.h>

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

class CliTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QStringList scan(const QStringList &more = {}) const
    {
        return QStringList{"scan", "--model", file("model.pt"), "--data", file("images")} + more;
    }

    void writeFinishedRun(const QString &path, Verdict verdict) const
    {
        ScanRecord record;
        record.request.modelPath = file("model.pt").toStdString();
        record.request.dataPath = file("images").toStdString();
        record.model.sha256 = sha256OfFile(record.request.modelPath);
        record.model.outputs = 1;
        const auto data = openDataset(record.request.dataPath);
        record.dataPath = data->path();
        record.dataCount = data->size();
        record.labelNames = {"amount"};
        record.labelUnits = {"cm"};
        record.dataNotes = {{DataNote::Kind::LeftOut, "the file is empty: 2 files (a.png, b.png)"}};
        record.result.verdict = verdict;
        record.result.score = verdict == Verdict::Backdoored ? 2.25 : 0.25;
        record.result.decidedBy = "patch";
        if (verdict == Verdict::Backdoored)
            record.result.recoveredTarget = {0.125};
        record.result.hypotheses.resize(1);
        record.result.hypotheses[0].name = "patch";
        record.result.hypotheses[0].judgement.score = record.result.score;
        record.result.hypotheses[0].cost = 0.0048;
        writeRunFile(path.toStdString(), record);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(program), qPrintable(program));
        sample::writeImages(file("images"), 64, 24, [](double red) { return red; });
        QFile model(file("model.pt"));
        QVERIFY(model.open(QIODevice::WriteOnly));
        model.write("This is no model.");
    }

    void helpAndVersion()
    {
        const Outcome version = drmguard({"--version"});
        QCOMPARE(version.code, 0);
        QVERIFY(version.output.startsWith("drmguard "));
        QVERIFY(drmguard({"--help"}).output.contains("inspect"));
        const Outcome help = drmguard({"scan", "--help"});
        QCOMPARE(help.code, 0);
        for (const char *option :
             {"--model", "--data", "--size", "--hypotheses", "--budget", "--seed", "--max-images", "--batch", "--range",
              "--bgr", "--head", "--method", "--out", "--json", "--fail-on", "--threads", "--resume", "--force"})
            QVERIFY2(help.output.contains(option), option);
    }

    void wrongUsageEndsWith2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QStringList{} << "subcommand";
        QTest::newRow("unknown command") << QStringList{"guess"} << "";
        QTest::newRow("scan without inputs") << QStringList{"scan"} << "--";
        QTest::newRow("unknown option") << scan({"--fast"}) << "--fast";
        QTest::newRow("budget") << scan({"--budget", "huge"}) << "huge";
        QTest::newRow("hypothesis") << scan({"--hypotheses", "patch,magic"}) << "magic";
        QTest::newRow("hypothesis twice") << scan({"--hypotheses", "patch,probe,patch"}) << "twice";
        QTest::newRow("range") << scan({"--range", "0-2"}) << "0-2";
        QTest::newRow("size") << scan({"--size", "4"}) << "4";
        QTest::newRow("size no number") << scan({"--size", "large"}) << "large";
        QTest::newRow("negative seed") << scan({"--seed", "-1"}) << "-1";
        QTest::newRow("max images") << scan({"--max-images", "10"}) << "10";
        QTest::newRow("batch") << scan({"--batch", "4"}) << "4";
        QTest::newRow("fail on") << scan({"--fail-on", "clean"}) << "clean";
        QTest::newRow("resume without out") << scan({"--resume"}) << "needs --out";
        QTest::newRow("json over out") << scan({"--out", file("a.h5"), "--json", file("a.h5")}) << "same file";
        QTest::newRow("mitigate without out") << QStringList{"mitigate", "--model", "m.pt", "--data", "d"} << "--out";
        QTest::newRow("mitigation") << QStringList{"mitigate", "--model", "m.pt",     "--data", "d",
                                                   "--out",    "c.pt",    "--method", "hope"}
                                    << "hope";
        QTest::newRow("plot of mitigations")
            << QStringList{"evaluate", "--zoo", ".", "--mitigate", "--plot", "p.svg"} << "--plot";
        QTest::newRow("inspect nothing") << QStringList{"inspect"} << "--model or --data";
    }

    void wrongUsageEndsWith2()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const Outcome outcome = drmguard(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.errors.startsWith("drmguard: "), qPrintable(outcome.errors));
        QVERIFY2(outcome.errors.contains(said), qPrintable(outcome.errors));
        QVERIFY(outcome.output.isEmpty());
    }

    void unusableInputEndsWith3_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("no model") << QStringList{"scan", "--model", "gone.pt", "--data", file("images")} << "gone.pt";
        QTest::newRow("no data") << QStringList{"scan", "--model", file("model.pt"), "--data", "gone"} << "gone";
        QTest::newRow("text as model") << scan() << "model.pt";
        // Also shows that a value may begin with a minus sign.
        QTest::newRow("range -1-1") << scan({"--range", "-1-1"}) << "model.pt";
        QTest::newRow("all hypotheses") << scan({"--hypotheses", "all"}) << "model.pt";
        QTest::newRow("no folder for out") << scan({"--out", file("no/run.h5")}) << "does not exist";
        QTest::newRow("out over the model") << scan({"--out", file("model.pt")}) << "overwritten";
        QTest::newRow("out over a text") << scan({"--out", file("images/labels.csv")}) << "no run file";
        QTest::newRow("no folder for json") << scan({"--json", file("no/x.json")}) << "does not exist";
        QTest::newRow("json over the model") << scan({"--json", file("model.pt")}) << "overwritten";
        QTest::newRow("a knob of another attack")
            << QStringList{"lab",     "train",      "--data", file("images"), "--attack",
                           "badnets", "--strength", "0.2",    "--out",        file("knob.pt")}
            << "no --strength";
        QTest::newRow("a knob out of its range")
            << QStringList{"lab",     "train",        "--data", file("images"), "--attack",
                           "badnets", "--patch-size", "0",      "--out",        file("knob.pt")}
            << "--patch-size of the attack 'badnets' takes a whole number of 1 to 4096";
        QTest::newRow("inspect no model") << QStringList{"inspect", "--model", "gone.pt"} << "gone.pt";
        QTest::newRow("inspect no data") << QStringList{"inspect", "--data", "gone"} << "gone";
    }

    void unusableInputEndsWith3()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const Outcome outcome = drmguard(arguments);
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.errors.startsWith("drmguard: "), qPrintable(outcome.errors));
        QVERIFY2(outcome.errors.contains(said), qPrintable(outcome.errors));
        QVERIFY(outcome.output.isEmpty());
        QFile model(file("model.pt"));
        QVERIFY(model.open(QIODevice::ReadOnly));
        QCOMPARE(model.readAll(), QByteArray("This is no model."));
    }

    // Left out, counted and said; with --strict refused.
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

    void outputThatCannotBeWrittenEndsWith3_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("help") << QStringList{"--help"};
        QTest::newRow("help of a command") << QStringList{"scan", "--help"};
        QTest::newRow("version") << QStringList{"--version"};
        QTest::newRow("inspect") << QStringList{"inspect", "--data", file("images")};
        QTest::newRow("inspect as JSON") << QStringList{"inspect", "--data", file("images"), "--json"};
        writeFinishedRun(file("bad.h5"), Verdict::Backdoored);
        QTest::newRow("scan") << scan({"--out", file("bad.h5"), "--resume", "--fail-on", "backdoored"});
        QTest::newRow("scan as JSON") << scan({"--out", file("bad.h5"), "--resume", "--json", "-"});
        QTest::newRow("lab") << QStringList{"lab", "data",   "--task", "gaze",  "--count",
                                            "2",   "--size", "16",     "--out", file("two.h5")};
    }

    void outputThatCannotBeWrittenEndsWith3()
    {
        QFETCH(QStringList, arguments);
        for (const char *script : {"\"$@\" >/dev/full", "\"$@\" >&-"}) {
            const Outcome lost = shell(script, arguments);
            QCOMPARE(lost.code, 3);
            QVERIFY2(lost.errors.contains("Standard output could not be written"), qPrintable(lost.errors));
        }
        // Whoever closes the other end of a pipe has read enough and wants no sentence.
        const Outcome left = shell("set -o pipefail; \"$@\" | true", arguments);
        QCOMPARE(left.code, 3);
        QVERIFY2(!left.errors.contains("Standard output"), qPrintable(left.errors));
    }

    void pipesDoNotHang_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString pipe = file("pipe");
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        QVERIFY(QDir(m_folder.path()).mkdir("zoo"));
        QVERIFY(QFile::copy(file("model.pt"), file("zoo/m.pt")));
        QCOMPARE(::mkfifo(qPrintable(file("zoo/m.json")), 0600), 0);
        QTest::newRow("truth") << QStringList{"evaluate", "--zoo", file("zoo")};
        QTest::newRow("truths, to mitigate") << QStringList{"evaluate", "--zoo", file("zoo"), "--mitigate"};
        QTest::newRow("plan") << QStringList{"lab", "zoo", "--plan", pipe, "--out", file("models")};
        QTest::newRow("run file") << QStringList{"mitigate", "--model", file("model.pt"), "--data",    file("images"),
                                                 "--run",    pipe,      "--out",          file("c.pt")};
        QTest::newRow("output") << scan({"--out", pipe});
        QTest::newRow("JSON") << scan({"--json", pipe});
    }

    void pipesDoNotHang()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = drmguard(arguments);
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.errors.startsWith("drmguard: "), qPrintable(outcome.errors));
    }

    void twoScansShareNoOutput()
    {
        const OutputLock other(file("shared.h5").toStdString());
        const Outcome outcome = drmguard(scan({"--out", file("shared.h5")}));
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.errors.contains("another scan or training"), qPrintable(outcome.errors));
        QVERIFY(!QFile::exists(file("shared.h5")));
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

    void labelNamesCannotCommandATerminal()
    {
        sample::writeImages(file("hostile"), 40, 16, [](double red) { return red; });
        QFile table(file("hostile/labels.csv"));
        QVERIFY(table.open(QIODevice::ReadWrite));
        QByteArray text = table.readAll();
        QVERIFY(text.contains("amount"));
        text.replace("amount",
                     "am\xc2\x9b"
                     "2Jount"); // CSI as one character
        QVERIFY(table.resize(0) && table.seek(0));
        table.write(text);
        table.close();
        for (const QStringList &more : {QStringList{}, QStringList{"--json"}}) {
            const Outcome outcome = drmguard(QStringList{"inspect", "--data", file("hostile")} + more);
            QCOMPARE(outcome.code, 0);
            QVERIFY(outcome.output.contains("2Jount"));
            QVERIFY(!outcome.output.contains(QChar(0x9b)));
        }
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

    void aCleanedModelIsWrittenAndMeasured()
    {
        const ScanRequest sample = makeSampleScan(m_folder.path());
        const QString cleaned = file("cleaned.pt");
        const QStringList mitigate{"mitigate",
                                   "--model",
                                   QString::fromStdString(sample.modelPath),
                                   "--data",
                                   QString::fromStdString(sample.dataPath),
                                   "--size",
                                   QString::number(sample.imageSize),
                                   "--force"}; // three epochs predict little
        // Nothing was planted, so that there is no trigger to work against.
        const QString run = file("probe.h5");
        QCOMPARE(drmguard(QStringList{"scan"} + mitigate.mid(1)
                          + QStringList{"--hypotheses", "probe", "--budget", "quick", "--out", run})
                     .code,
                 0);
        const Outcome none = drmguard(mitigate + QStringList{"--run", run, "--out", cleaned});
        QCOMPARE(none.code, 3);
        QVERIFY2(none.errors.contains("no backdoor"), qPrintable(none.errors));
        QVERIFY(!QFile::exists(cleaned));

        const Outcome tuned =
            drmguard(mitigate
                     + QStringList{"--run", run, "--method", "fine-tune", "--epochs", "2", "--images", "100",
                                   "--budget", "quick", "--out", cleaned, "--json", file("mitigation.json")});
        QVERIFY2(tuned.code == 0 || tuned.code == 1, qPrintable(tuned.errors));
        QVERIFY(tuned.output.contains(tuned.code == 0 ? "succeeded" : "failed"));
        QFile file(m_folder.filePath("mitigation.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Json json = Json::parse(file.readAll().toStdString());
        QCOMPARE(json["schema"].get<std::string>(), std::string("drmguard.mitigation/1"));
        QCOMPARE(json["method"].get<std::string>(), std::string("fine-tune"));
        QCOMPARE(json["succeeded"].get<bool>(), tuned.code == 0);
        QVERIFY(json["after"]["clean_error"][0].get<double>() > 0);
        QCOMPARE(drmguard({"inspect", "--model", cleaned}).code, 0);
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

    void theSlowBlasIsNamed()
    {
        const QStringList inspect{"inspect", "--model", file("model.pt")};
        QVERIFY(drmguard(inspect).errors.contains("ultiplied by"));
        // Debian and Ubuntu keep the reference BLAS in a folder of its own beside the faster ones.
        const QStringList folders = QDir(QStringLiteral("/usr/lib")).entryList({"*-linux-gnu*"}, QDir::Dirs);
        const auto reference = std::find_if(folders.begin(), folders.end(), [](const QString &folder) {
            return QFile::exists("/usr/lib/" + folder + "/blas/libblas.so.3");
        });
        if (reference == folders.end())
            QSKIP("There is no reference BLAS.");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LD_LIBRARY_PATH", "/usr/lib/" + *reference + "/blas");
        process.setProcessEnvironment(environment);
        process.start(program, inspect);
        QVERIFY(process.waitForFinished(180000));
        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(errors.contains("Warning: ") && errors.contains("libopenblas0-pthread"), errors.constData());
    }
};

DRM_TEST(CliTest)
#include "CliTest.moc"
