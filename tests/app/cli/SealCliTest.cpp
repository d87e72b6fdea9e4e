// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/PublicKey.h"
#include "core/seal/Seal.h"
#include "core/store/RunFile.h"
#include "tests/fixtures/SampleFolder.h"
#include "tests/fixtures/SampleRecord.h"
#include "tests/fixtures/TestProgram.h"

#include <QProcess>

#include <nlohmann/json.hpp>

using namespace drm;

/// key, seal and verify as they are called.
class SealCliTest : public QObject {
    Q_OBJECT

private:
    sample::Folder m_folder;
    int m_code = -1;
    QString m_said; ///< on both streams

    /// Runs the program without a terminal.
    int run(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(m_folder.at());
        process.start("setsid", QStringList{"--wait", DRM_BINARY_DIR "/app/drmguard"} + arguments);
        m_code = process.waitForFinished(60000) ? process.exitCode() : -1;
        m_said = QString::fromUtf8(process.readAll());
        return m_code;
    }

private Q_SLOTS:
    void fromKeyToVerification()
    {
        m_folder.put("phrase", "a long passphrase\n");
        QVERIFY2(run({"key", "new", "k.pem", "--passphrase-file", "phrase"}) == 0, qPrintable(m_said));
        const QString id = QString::fromStdString(PublicKey::read(m_folder.path("k.pub.pem")).id());
        QVERIFY(m_said.contains(id) && m_said.contains("phrase is open to others"));
        QVERIFY(QFile::setPermissions(m_folder.at("phrase"), QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(m_folder.content("k.pem").startsWith("-----BEGIN ENCRYPTED"));
        QCOMPARE(run({"key", "show", "k.pub.pem"}), 0);
        QVERIFY(m_said.contains(id) && m_said.contains("public"));
        QCOMPARE(run({"key", "show", "k.pem", "--passphrase-file", "phrase"}), 0);
        QVERIFY(m_said.contains(id) && m_said.contains("private") && !m_said.contains("open to others"));

        m_folder.put("report/report.json", R"({"result": "PASSED"})");
        m_folder.put("report/report.html", "<p>report</p>");
        QVERIFY2(run({"seal", "report", "--key", "k.pem", "--passphrase-file", "phrase"}) == 0, qPrintable(m_said));
        QVERIFY2(m_said.contains("names no model") && m_said.contains("3 files") && m_said.contains("PASSED"),
                 qPrintable(m_said));

        QCOMPARE(run({"verify", "report", "--key", "k.pub.pem"}), 0);
        QVERIFY2(m_said.contains("Everything holds.") && m_said.contains("by the given key " + id), qPrintable(m_said));
        QCOMPARE(run({"verify", "report"}), 0);
        QVERIFY2(m_said.contains("by whom it was sealed could not") && m_said.contains("nobody vouched for"),
                 qPrintable(m_said));
        QVERIFY(!m_said.contains("Everything holds."));
        QCOMPARE(run({"verify", "report/report.html", "--key", "k.pub.pem"}), 0);

        QVERIFY(QFile::copy(m_folder.at("report/seal.json"), m_folder.at("kept")));
        QVERIFY(QFile::remove(m_folder.at("report/seal.json")));
        QCOMPARE(run({"verify", "report"}), 1);
        QVERIFY2(m_said.contains("Not everything holds.") && m_said.contains("seal is gone"), qPrintable(m_said));
        QVERIFY(QFile::rename(m_folder.at("kept"), m_folder.at("report/seal.json")));

        m_folder.put("report/report.html", "<p>retort</p>");
        QCOMPARE(run({"verify", "report", "--key", "k.pub.pem"}), 1);
        QVERIFY2(m_said.contains("Not everything holds.") && m_said.contains("report.html was changed."),
                 qPrintable(m_said));
        QCOMPARE(run({"verify", "report", "--json"}), 1);
        const auto json = nlohmann::json::parse(m_said.toStdString());
        QVERIFY(json.at("holds") == false && json.at("findings").at(0).at("path") == "report.html");
        QCOMPARE(run({"verify", "report/report.html"}), 1);
    }

    void whatNobodySignedDoesNotHold()
    {
        m_folder.put("unsigned/report.json", R"({"result": "PASSED"})");
        sealFolder(m_folder.path("unsigned"), {}, nullptr);
        QCOMPARE(run({"verify", "unsigned/"}), 1);
        QVERIFY2(m_said.startsWith("Not sealed.") && m_said.contains("Nobody signed this folder"), qPrintable(m_said));
        QVERIFY(m_said.section('\n', 0, 0).endsWith("/unsigned"));
        m_folder.put("unsigned/report.json", R"({"result": "FAILED"})");
        QCOMPARE(run({"verify", "unsigned"}), 1);
        QVERIFY2(m_said.startsWith("Not everything holds."), qPrintable(m_said));
    }

    void keysAreNotReplaced()
    {
        QVERIFY2(run({"key", "new", "twice.pem", "--no-passphrase"}) == 0, qPrintable(m_said));
        const QByteArray before = m_folder.content("twice.pem");
        QVERIFY(before.startsWith("-----BEGIN PRIVATE KEY"));
        QCOMPARE(run({"key", "new", "twice.pem", "--no-passphrase"}), 3);
        QVERIFY(m_said.contains("exists already"));
        QVERIFY(QFile::remove(m_folder.at("twice.pem")));
        QCOMPARE(run({"key", "new", "twice.pem", "--no-passphrase"}), 3);
        QVERIFY(m_said.contains("twice.pub.pem exists already"));
        QVERIFY(!QFile::exists(m_folder.at("twice.pem")));
    }

    void whatCannotBeDoneIsSaid()
    {
        m_folder.put("short", "seven77\n");
        QCOMPARE(run({"key", "new", "short.pem", "--passphrase-file", "short"}), 3);
        QVERIFY(m_said.contains("too short") && !QFile::exists(m_folder.at("short.pem")));
        QCOMPARE(run({"key", "new", "none.pem"}), 3);
        QVERIFY2(m_said.contains("no terminal"), qPrintable(m_said));
        QCOMPARE(run({"key", "new", "none.pem", "--no-passphrase", "--passphrase-file", "short"}), 2);
        QCOMPARE(run({"key"}), 2);
        QCOMPARE(run({"key", "show", "short"}), 3);
        QVERIFY(m_said.contains("holds no key"));
        QCOMPARE(run({"seal", "."}), 2);
        QCOMPARE(run({"verify", "nothing"}), 3);
        m_folder.put("alone/text", "x");
        QCOMPARE(run({"verify", "alone"}), 3);
        QCOMPARE(run({"verify", "alone/text"}), 3);
        QVERIFY2(m_said.contains("nothing in it can be checked"), qPrintable(m_said));
        QCOMPARE(run({"verify", "alone", "--key", "alone/text"}), 3);
    }

    void aRunFileByItselfIsVouchedForByNobody()
    {
        writeRunFile(m_folder.path("run.h5"), sample::record());
        QCOMPARE(run({"verify", "run.h5"}), 1);
        QVERIFY2(m_said.contains("lies in no sealed folder") && m_said.contains("can be read"), qPrintable(m_said));
        QCOMPARE(run({"verify", "run.h5", "--json"}), 1);
        QVERIFY(nlohmann::json::parse(m_said.toStdString()).at("holds") == false);
        m_folder.put("run.h5", m_folder.content("run.h5").left(5000));
        QCOMPARE(run({"verify", "run.h5"}), 1);
        QVERIFY2(m_said.contains("lies in no sealed folder") && !m_said.contains("can be read"), qPrintable(m_said));
    }
};

DRM_TEST(SealCliTest)
#include "SealCliTest.moc"
