// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/TruthFile.h"

#include "core/seal/Sha256.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>

using namespace drm;

class TruthFileTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string file(const char *name) const { return m_folder.filePath(name).toStdString(); }

    void write(const char *name, const QByteArray &bytes) const
    {
        QFile output(m_folder.filePath(name));
        QVERIFY(output.open(QIODevice::WriteOnly | QIODevice::Truncate));
        output.write(bytes);
    }
    QByteArray bytesOf(const char *name) const
    {
        QFile input(m_folder.filePath(name));
        return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
    }
    void writeSample() const
    {
        write("m.pt", "a model");
        ModelTruth truth;
        truth.model = "m.pt";
        truth.dataset = "images";
        truth.labels = {"amount"};
        truth.units = "cm";
        truth.input = {3, 16, 16};
        truth.result.mae = {0.1};
        truth.result.labelStd = {0.3};
        truth.fileHashes = {{"m.pt", sha256Of("a model")}};
        writeTruth(file("m.json"), truth);
    }

private Q_SLOTS:
    void init() { writeSample(); }

    void whatWasWrittenIsTaken()
    {
        const ModelTruth truth = readTruth(file("m.json"));
        QCOMPARE(truth.fileHashes.size(), std::size_t{1});
        QCOMPARE(truth.fileHashes[0].second, sha256Of("a model"));
        QVERIFY(QFile::remove(m_folder.filePath("m.pt"))); // the truth alone
        QCOMPARE(readTruth(file("m.json")).kind, std::string("benign"));
    }

    void aChangedTruthIsNone()
    {
        QByteArray text = bytesOf("m.json");
        QVERIFY(text.contains("\"benign\""));
        write("m.json", text.replace("\"benign\"", "\"badnets\""));
        DRM_VERIFY_ERROR(readTruth(file("m.json")), CorruptFile, "was altered since it was written");
        const TruthBeside beside = truthBeside(file("m.pt"));
        QVERIFY(!beside.truth && beside.refusal);
        QVERIFY(beside.refusal->english().find("was altered since it was written") != std::string::npos);
    }

    void whatStandsBesideAModel()
    {
        const TruthBeside own = truthBeside(file("m.pt"));
        QVERIFY(own.truth && !own.refusal);
        QCOMPARE(own.truth->kind, std::string("benign"));
        write("m.json", "{\"name\": \"another tool's\"}");
        const TruthBeside others = truthBeside(file("m.pt"));
        QVERIFY(!others.truth && !others.refusal);
        QVERIFY(QFile::remove(m_folder.filePath("m.json")));
        const TruthBeside none = truthBeside(file("m.pt"));
        QVERIFY(!none.truth && !none.refusal);
    }

    void theLayoutOfItsTextDoesNotCount()
    {
        write("m.json", bytesOf("m.json").replace("\n", "\n  "));
        QCOMPARE(readTruth(file("m.json")).kind, std::string("benign"));
    }

    void theTruthOfAnotherModelIsNone()
    {
        write("m.pt", "another model");
        DRM_VERIFY_ERROR(readTruth(file("m.json")), CorruptFile, file("m.pt") + " was altered");
    }

    void aFileOfAnOlderVersionIsTakenAsItIs()
    {
        const QByteArray text = bytesOf("m.json");
        const qsizetype hash = text.lastIndexOf(",\n \"sha256\"");
        QVERIFY(hash > 0);
        write("m.json", text.left(hash) + "\n}\n");
        QCOMPARE(readTruth(file("m.json")).kind, std::string("benign"));
    }

    void onlyFilesBesideItAreLookedAt()
    {
        QByteArray text = bytesOf("m.json");
        write("m.json", text.replace("\"m.pt\":", "\"../m.pt\":"));
        DRM_VERIFY_ERROR(readTruth(file("m.json")), CorruptFile, "no name of a file");
    }
};

DRM_TEST(TruthFileTest)
#include "TruthFileTest.moc"
