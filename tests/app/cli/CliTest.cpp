// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/OutputLock.h"
#include "tests/fixtures/CliFixture.h"
#include "tests/fixtures/TestProgram.h"

#include <QDir>
#include <QProcess>

#include <algorithm>
#include <sys/stat.h>

using namespace drm;
using namespace drm::test;

/// What is common to the subcommands: usage, inputs and outputs that cannot be used.
class CliTest : public CliFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeInputs(); }

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

    void conversionsReplaceNothingUnasked()
    {
        const QStringList convert{"data", "convert", "--data", file("images"), "--out", file("set.h5")};
        QCOMPARE(drmguard(convert).code, 0);
        const Outcome again = drmguard(convert);
        QVERIFY(again.code != 0);
        QVERIFY2(again.errors.contains("--replace"), qPrintable(again.errors));
        QCOMPARE(drmguard(convert + QStringList{"--replace"}).code, 0);
        const Outcome twice = drmguard(
            {"data", "split", "--data", file("images"), "--by", "order", "--out", file("p.h5") + "," + file("./p.h5")});
        QCOMPARE(twice.code, 2);
        QVERIFY2(twice.errors.contains("one name"), qPrintable(twice.errors));
        QVERIFY(!QFile::exists(file("p.h5")));
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
        const Outcome full = shell("\"$@\" >/dev/full", arguments);
        QCOMPARE(full.code, 3);
        QVERIFY2(full.errors.contains("Standard output could not be written"), qPrintable(full.errors));
    }

    void outputThatIsClosedEndsWith3_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("help") << QStringList{"--help"};
        QTest::newRow("inspect as JSON") << QStringList{"inspect", "--data", file("images"), "--json"};
    }

    void outputThatIsClosedEndsWith3()
    {
        QFETCH(QStringList, arguments);
        const Outcome closed = shell("\"$@\" >&-", arguments);
        QCOMPARE(closed.code, 3);
        QVERIFY2(closed.errors.contains("Standard output could not be written"), qPrintable(closed.errors));
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
