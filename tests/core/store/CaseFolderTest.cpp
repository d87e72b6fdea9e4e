// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/OutputFile.h"
#include "core/seal/Sha256.h"
#include "core/store/RunFile.h"
#include "tests/fixtures/CaseFixture.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"

using namespace drm;

/// What lies in the folder of a case beside its case.json, and who may write there.
class CaseFolderTest : public test::CaseFixture {
    Q_OBJECT

private Q_SLOTS:
    void attachmentsAreKeptOnceAndChecked()
    {
        const QString evidence = folder() + "/evidence";
        const QStringList all{"*"};
        Case content = sample();
        content.evidence[1].picture = content.evidence[0].picture;
        writeCase(folder().toStdString(), content);
        QCOMPARE(QDir(evidence).entryList(all, QDir::Files).size(), 2); // a picture and its figures

        // What a killed program left, and what is not of the program.
        const QString picture = QDir(evidence).entryList({"*.png"}).value(0);
        put(evidence + "/" + picture + ".0123456789abcdef.part", "half");
        put(evidence + "/0123456789abcdef.png", "no entry names it");
        put(evidence + "/holiday.png", "a user's");
        content.evidence[0].figures = {};
        writeCase(folder().toStdString(), content);
        QCOMPARE(QDir(evidence).entryList(all, QDir::Files), (QStringList{picture, "holiday.png"}));

        put(evidence + "/" + picture, "another picture");
        const Case altered = readCase(folder().toStdString());
        QCOMPARE(altered.evidence.size(), std::size_t{2});
        QVERIFY(altered.evidence[0].picture.isSet() && !altered.evidence[0].picture.bytes);
        QVERIFY(english(altered.alterations).find(picture.toStdString() + " was altered since it was saved")
                != std::string::npos);
        QVERIFY(QFile::remove(evidence + "/" + picture));
        QCOMPARE(readCase(folder().toStdString()).alterations.size(), std::size_t{2}); // both entries lack it
        writeCase(folder().toStdString(), altered); // forgets nothing: the file may come back
        QVERIFY(readCase(folder().toStdString()).evidence[0].picture.isSet());
    }

    void aPlantedLinkIsNotFollowed()
    {
        put(m_folder.filePath("victim/0123456789abcdef.png"), "precious");
        QVERIFY(QDir(m_folder.path()).mkpath("linked.drmcase"));
        const QString linked = m_folder.filePath("linked.drmcase");
        QVERIFY(QFile::link(m_folder.filePath("victim"), linked + "/evidence"));
        DRM_VERIFY_ERROR(writeCase(linked.toStdString(), sample()), WriteFailed, "is a link");
        writeCase(linked.toStdString(), {});
        QCOMPARE(contentOf(m_folder.filePath("victim/0123456789abcdef.png")), QByteArray("precious"));
    }

    void finishedRunsAreTakenIn()
    {
        const std::string base = m_folder.path().toStdString();
        ScanRecord record;
        record.result.state = RunState::Finished;
        writeRunFile(base + "/one.h5", record);
        record.request.params.seed = 7; // another run of the same file name
        QVERIFY(QDir(m_folder.path()).mkpath("sub"));
        writeRunFile(base + "/sub/one.h5", record);
        record.result.state = RunState::Stopped;
        writeRunFile(base + "/stopped.h5", record);
        put(m_folder.filePath("damaged.h5"), "no run file");
        Case content;
        content.runs = {base + "/one.h5", base + "/sub/one.h5", base + "/stopped.h5", base + "/damaged.h5"};
        content.shownRun = base + "/sub/one.h5";
        content.evidence.resize(1);
        content.evidence[0].panel = "loss";
        content.evidence[0].run = base + "/sub/one.h5";

        const std::string target = base + "/taken.drmcase";
        const auto moved = saveCase(target, content);
        QCOMPARE(moved.size(), std::size_t{2});
        QCOMPARE(moved.at(base + "/one.h5"), target + "/runs/one.h5");
        const Case after = readCase(target);
        QCOMPARE(after.runs,
                 (std::vector<std::string>{target + "/runs/one.h5", target + "/runs/one-2.h5", base + "/stopped.h5",
                                           base + "/damaged.h5"}));
        QCOMPARE(after.shownRun, target + "/runs/one-2.h5");
        QCOMPARE(after.evidence[0].run, target + "/runs/one-2.h5");
        QCOMPARE(after.runHashes.at(target + "/runs/one.h5"), sha256OfFile(base + "/one.h5"));
        QVERIFY(saveCase(target, after).empty());
        QCOMPARE(saveCase(target, content), moved); // the same files again are the same copies
        QVERIFY(QFile::copy(m_folder.filePath("one.h5"), m_folder.filePath("alike.h5")));
        content.runs.push_back(base + "/alike.h5");
        QCOMPARE(saveCase(target, content).at(base + "/alike.h5"), target + "/runs/alike.h5"); // a run of its own
    }

    void whatAnotherSavedIsNotOverwritten()
    {
        const std::string folder = m_folder.filePath("shared.drmcase").toStdString();
        Case content;
        content.notes = "first";
        writeCase(folder, content);
        const std::string before = readCase(folder).readSha256;
        QCOMPARE(before, caseHash(folder));
        content.notes = "theirs";
        saveCase(folder, content, before);
        content.notes = "mine";
        const auto save = [&] { saveCase(folder, content, before); };
        QVERIFY_EXCEPTION_THROWN(save(), Error);
        QCOMPARE(readCase(folder).notes, std::string("theirs"));
        saveCase(folder, content, caseHash(folder));
        QCOMPARE(readCase(folder).notes, std::string("mine"));
        QVERIFY(QDir(QString::fromStdString(folder)).removeRecursively());
        save(); // nothing is there that could be lost
        QVERIFY(caseHash(m_folder.filePath("none.drmcase").toStdString()).empty());
    }
};

DRM_TEST(CaseFolderTest)
#include "CaseFolderTest.moc"
