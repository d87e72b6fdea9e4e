// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Dataset.h"
#include "core/intake/ModelIntake.h"
#include "core/store/RunFile.h"
#include "tests/app/SampleScan.h"
#include "tests/core/SampleImages.h"
#include "tests/core/SampleModel.h"
#include "tests/core/SampleRecord.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <csignal>

using namespace drm;
using Json = nlohmann::json;

namespace {

const QString Program = QStringLiteral(DRM_BINARY_DIR "/app/drmguard");

struct Outcome {
    int code = -1;
    QString output;
    QString errors;
};

Outcome drmguard(const QStringList &arguments)
{
    QProcess process;
    process.start(Program, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

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
        record.result.verdict = verdict;
        record.result.score = 2.25;
        record.result.reason = "One target is reached by far more cheaply than the others.";
        if (verdict == Verdict::Backdoored)
            record.result.recoveredTarget = {0.125};
        record.result.hypotheses.resize(1);
        record.result.hypotheses[0].name = "patch";
        record.result.hypotheses[0].cost = 0.0048;
        writeRunFile(path.toStdString(), record);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(Program), qPrintable(Program));
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
              "--bgr", "--head", "--method", "--out", "--json", "--fail-on", "--threads", "--resume"})
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
        QTest::newRow("inspect both") << QStringList{"inspect", "--model", "m", "--data", "d"} << "--";
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

    void imagesAreInspected()
    {
        const Outcome text = drmguard({"inspect", "--data", file("images")});
        QCOMPARE(text.code, 0);
        QVERIFY2(text.output.contains("24×24") && text.output.contains("amount"), qPrintable(text.output));

        const Outcome json = drmguard({"inspect", "--data", file("images"), "--json"});
        QCOMPARE(json.code, 0);
        const Json root = Json::parse(json.output.toStdString());
        QVERIFY(root["schema"] == "drmguard.data/1");
        QVERIFY(root["count"] == 64);
        QVERIFY(root["first_image"]["width"] == 24);
        QVERIFY(root["labels"][0]["name"] == "amount");
        QVERIFY(root["labels"][0]["max"] == 1.0);
    }

    void aFinishedRunIsPrinted()
    {
        writeFinishedRun(file("bad.h5"), Verdict::Backdoored);
        const Outcome text = drmguard(scan({"--out", file("bad.h5"), "--resume"}));
        QCOMPARE(text.code, 0);
        for (const char *part : {"BACKDOORED", "amount = 0.125 cm", "patch", "0.0048", "more cheaply"})
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

    void jsonGoesToTheOutputAlone()
    {
        writeFinishedRun(file("bad.h5"), Verdict::Backdoored);
        const Outcome outcome = drmguard(scan({"--out", file("bad.h5"), "--resume", "--json", "-"}));
        QCOMPARE(outcome.code, 0);
        const Json root = Json::parse(outcome.output.toStdString());
        QVERIFY(root["verdict"] == "backdoored");
        QVERIFY(root["recovered_target"] == Json({0.125}));
    }

    void jsonGoesToAFile()
    {
        writeFinishedRun(file("good.h5"), Verdict::Clean);
        const Outcome outcome = drmguard(scan({"--out", file("good.h5"), "--resume", "--json", file("good.json")}));
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.output.contains("NO BACKDOOR FOUND"));
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
                                   QString::number(sample.imageSize)};
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

    void aSignalStopsTheScan()
    {
        sample::writeModel(file("mean.pt").toStdString(), "torch.mean(x, [2, 3])", 3);
        for (const int signal : {SIGINT, SIGTERM}) {
            QProcess process;
            process.start(Program,
                          {"scan", "--model", file("mean.pt"), "--data", file("images"), "--size", "16", "--budget",
                           "thorough", "--json", "-"});
            QVERIFY(process.waitForStarted());
            QTRY_VERIFY_WITH_TIMEOUT(catches(process.processId(), signal), 60000);
            ::kill(static_cast<pid_t>(process.processId()), signal);
            QVERIFY(process.waitForFinished(60000));
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
        process.start(Program, inspect);
        QVERIFY(process.waitForFinished(60000));
        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(errors.contains("Warning: ") && errors.contains("libopenblas0-pthread"), errors.constData());
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "CliTest.moc"
