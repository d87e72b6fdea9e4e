// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RunFileIntegrity.h"
#include "core/base/Error.h"
#include "core/hdf5/H5File.h"
#include "core/store/RunFile.h"
#include "tests/fixtures/CompareRecords.h"
#include "tests/fixtures/SampleRecord.h"
#include "tests/fixtures/TestProgram.h"

#include <hdf5.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace drm;

namespace {

/// Writes `value` into a scalar of an existing file, as anybody with the HDF5 library can.
void overwriteNumber(const std::string &path, const char *dataset, double value)
{
    const hid_t file = H5Fopen(path.c_str(), H5F_ACC_RDWR, H5P_DEFAULT);
    const hid_t place = H5Dopen2(file, dataset, H5P_DEFAULT);
    QVERIFY(H5Dwrite(place, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, &value) >= 0);
    H5Dclose(place);
    H5Fclose(file);
}

void overwriteText(const std::string &path, const char *dataset, std::string value)
{
    const hid_t file = H5Fopen(path.c_str(), H5F_ACC_RDWR, H5P_DEFAULT);
    const hid_t place = H5Dopen2(file, dataset, H5P_DEFAULT);
    const hid_t type = H5Dget_type(place);
    value.resize(H5Tget_size(type), '\0');
    QVERIFY(H5Dwrite(place, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, value.data()) >= 0);
    H5Tclose(type);
    H5Dclose(place);
    H5Fclose(file);
}

QByteArray bytesOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const std::string &path, const QByteArray &bytes)
{
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The first 512 bytes made anew, as a forger would who knows the format.
void renewHead(const std::string &path)
{
    QByteArray bytes = bytesOf(path);
    const QByteArray rest = bytes.mid(512);
    QByteArray head = QByteArray::fromStdString(runFileHead({rest.constData(), static_cast<std::size_t>(rest.size())}));
    head.append(512 - head.size(), '\0');
    writeBytes(path, head + rest);
}

ScanRecord backdoored()
{
    ScanRecord record = sample::record();
    record.preflight.clear();
    record.result.doubts.clear();
    record.result.verdict = Verdict::Backdoored;
    return record;
}

/// One whose file is small.
ScanRecord smallRecord()
{
    ScanRecord record;
    record.id = "0f8fad5b-d9cb-469f-a165-70867728950e";
    record.result.verdict = Verdict::Backdoored;
    record.result.score = 2;
    record.result.decidedBy = "patch";
    record.result.hypotheses.resize(1);
    record.result.hypotheses.front().name = "patch";
    record.result.hypotheses.front().judgement.score = 2;
    return record;
}

std::string said(const ScanRecord &record)
{
    return english(record.result.alterations);
}

} // namespace

class RunFileIntegrityTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }

    void expectAltered(const std::string &path, const QString &words) const
    {
        const ScanRecord record = readRunFile(path);
        QVERIFY2(QString::fromStdString(said(record)).contains(words), said(record).c_str());
        QCOMPARE(record.result.verdict, Verdict::Inconclusive);
        QVERIFY(std::isnan(record.result.score));
        QVERIFY(record.result.decidedBy.empty());
        for (const HypothesisResult &hypothesis : record.result.hypotheses)
            QVERIFY(!hypothesis.judgement.judged() && std::isnan(hypothesis.score()));
        QVERIFY_THROWS_EXCEPTION(Error, requireUnaltered(record, path));
    }

private Q_SLOTS:
    void aFileAsItWasWrittenHasNothingToSay()
    {
        writeRunFile(file("whole.h5"), backdoored());
        const ScanRecord record = readRunFile(file("whole.h5"));
        QCOMPARE(said(record), std::string());
        QVERIFY(record.remarks.empty());
        QCOMPARE(record.result.verdict, Verdict::Backdoored);
        requireUnaltered(record, file("whole.h5"));
        const QByteArray bytes = bytesOf(file("whole.h5"));
        QVERIFY(bytes.startsWith("drmguard.run/7\nsha256 "));
        QVERIFY(H5File::isHdf5(file("whole.h5")));
    }

    void whatTheHdf5LibraryChangedIsNamed()
    {
        writeRunFile(file("forged.h5"), backdoored());
        overwriteText(file("forged.h5"), "/result/verdict", "clean");
        overwriteNumber(file("forged.h5"), "/result/score", 0.1);
        expectAltered(file("forged.h5"), "result/score, result/verdict.");
        try {
            requireUnaltered(readRunFile(file("forged.h5")), file("forged.h5"));
            QFAIL("it was taken");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), ErrorKind::CorruptFile);
            QVERIFY(std::string(error.what()).find("result/score") != std::string::npos);
        }
    }

    void whatAHexEditorChangedIsNamed()
    {
        writeRunFile(file("edited.h5"), backdoored());
        QByteArray bytes = bytesOf(file("edited.h5"));
        const qsizetype at = bytes.indexOf("backdoored");
        QVERIFY(at > 512 && bytes.indexOf("backdoored", at + 1) < 0);
        bytes.replace(at, 10, QByteArray("clean\0\0\0\0\0", 10));
        writeBytes(file("edited.h5"), bytes);
        expectAltered(file("edited.h5"), "Changed since it was written: result/verdict.");
    }

    void aNewHeadAloneHidesNothing()
    {
        writeRunFile(file("head.h5"), backdoored());
        overwriteText(file("head.h5"), "/result/verdict", "clean");
        renewHead(file("head.h5"));
        expectAltered(file("head.h5"), "Changed since it was written: result/verdict.");
    }

    void aVerdictThatDoesNotFollowIsAltered_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<double>("score");
        QTest::addColumn<QString>("decidedBy");
        QTest::addColumn<QString>("words");
        QTest::newRow("verdict") << int(Verdict::Clean) << 2.5 << "patch"
                                 << "does not follow from the scores";
        QTest::newRow("score") << int(Verdict::Backdoored) << 3.5 << "patch"
                               << "highest of the hypotheses is 2.5";
        QTest::newRow("both") << int(Verdict::Clean) << 0.5 << "patch"
                              << "highest of the hypotheses is 2.5";
        QTest::newRow("who") << int(Verdict::Backdoored) << 2.5 << "warp"
                             << "rests on warp";
        QTest::newRow("nobody") << int(Verdict::Clean) << 2.5 << ""
                                << "does not follow from the scores";
    }

    void aVerdictThatDoesNotFollowIsAltered()
    {
        QFETCH(int, verdict);
        QFETCH(double, score);
        QFETCH(QString, decidedBy);
        QFETCH(QString, words);
        // Every hash is right: it was written by the writer.
        ScanRecord record = backdoored();
        record.result.verdict = static_cast<Verdict>(verdict);
        record.result.score = score;
        record.result.decidedBy = decidedBy.toStdString();
        writeRunFile(file("inconsistent.h5"), record);
        expectAltered(file("inconsistent.h5"), words);
    }

    void addedAndRemovedPartsAreNamed()
    {
        writeRunFile(file("parts.h5"), backdoored());
        hid_t whole = H5Fopen(file("parts.h5").c_str(), H5F_ACC_RDWR, H5P_DEFAULT);
        QVERIFY(H5Ldelete(whole, "/result/precision", H5P_DEFAULT) >= 0);
        const hid_t space = H5Screate(H5S_SCALAR);
        const hid_t more =
            H5Dcreate2(whole, "/result/more", H5T_NATIVE_DOUBLE, space, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT);
        const double value = 1;
        QVERIFY(H5Dwrite(more, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, &value) >= 0);
        H5Dclose(more);
        H5Sclose(space);
        H5Fclose(whole);
        expectAltered(file("parts.h5"), "Added since it was written: result/more.");
        expectAltered(file("parts.h5"), "Removed since it was written: result/precision.");

        writeRunFile(file("parts.h5"), backdoored());
        whole = H5Fopen(file("parts.h5").c_str(), H5F_ACC_RDWR, H5P_DEFAULT);
        QVERIFY(H5Ldelete(whole, "/integrity", H5P_DEFAULT) >= 0);
        H5Fclose(whole);
        renewHead(file("parts.h5"));
        expectAltered(file("parts.h5"), "hashes of its parts are missing");
    }

    void bytesOfNoPartAreAlteredToo()
    {
        writeRunFile(file("bytes.h5"), backdoored());
        const QByteArray bytes = bytesOf(file("bytes.h5"));
        const QString words = "belong to none of its parts";
        QByteArray changed = bytes;
        changed[400] = 'x'; // among the zeros of the head
        writeBytes(file("bytes.h5"), changed);
        expectAltered(file("bytes.h5"), words);
        writeBytes(file("bytes.h5"), bytes + "x");
        expectAltered(file("bytes.h5"), words);
        writeBytes(file("bytes.h5"), bytes.mid(512)); // HDF5 itself reads it without its head
        expectAltered(file("bytes.h5"), words);
    }

    void everyChangedByteIsNoticed()
    {
        writeRunFile(file("small.h5"), smallRecord());
        const QByteArray bytes = bytesOf(file("small.h5"));
        std::mt19937 random(11);
        int altered = 0;
        for (int trial = 0; trial < 2000; ++trial) {
            constexpr int wholeReads = 40; // reading HDF5 takes milliseconds, and the head speaks for every byte
            QByteArray changed = bytes;
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
            changed[at] = static_cast<char>(changed[at] ^ static_cast<char>(1 + random() % 255));
            QVERIFY2(!agreesWithItsHead({changed.constData(), static_cast<std::size_t>(changed.size())}),
                     qPrintable(QString::number(at)));
            if (trial >= wholeReads)
                continue;
            writeBytes(file("small.h5"), changed);
            try {
                const ScanRecord record = readRunFile(file("small.h5"));
                QVERIFY2(!record.result.alterations.empty(), qPrintable(QString::number(at)));
                QCOMPARE(record.result.verdict, Verdict::Inconclusive);
                ++altered;
            } catch (const Error &) {
                continue;
            }
        }
        QVERIFY(altered > 0);
    }

    void everyTruncationIsNoticed()
    {
        writeRunFile(file("small.h5"), smallRecord());
        const QByteArray bytes = bytesOf(file("small.h5"));
        for (qsizetype size = 0; size < bytes.size(); size += size < bytes.size() - 512 ? 1997 : 37) {
            writeBytes(file("cut.h5"), bytes.left(size));
            QVERIFY_THROWS_EXCEPTION(Error, requireUnaltered(readRunFile(file("cut.h5")), file("cut.h5")));
        }
    }
};

DRM_TEST(RunFileIntegrityTest)
#include "RunFileIntegrityTest.moc"
