// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RunFile.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/hdf5/H5File.h"
#include "tests/fixtures/CompareRecords.h"
#include "tests/fixtures/Repetitions.h"
#include "tests/fixtures/SampleRecord.h"
#include "tests/fixtures/TestProgram.h"

#include <hdf5.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <limits>
#include <optional>
#include <random>

using namespace drm;

namespace {

std::optional<Error> errorIn(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        return error;
    }
    return std::nullopt;
}

/// Writes something else in place of the object, or nothing; true: the original is left out.
using Replace = std::function<bool(H5File &out, const std::string &name)>;

void copy(const H5File &in, H5File &out, const std::string &group, const Replace &replace)
{
    for (const std::string &member : in.list(group.empty() ? "/" : group)) {
        const std::string name = group + "/" + member;
        if (replace(out, name))
            continue;
        if (in.isGroup(name)) {
            out.createGroup(name);
            copy(in, out, name, replace);
            continue;
        }
        const H5Info info = in.info(name);
        if (info.kind == H5Kind::String && info.shape.empty())
            out.writeString(name, in.readString(name));
        else if (info.kind == H5Kind::String)
            out.writeStrings(name, in.readStrings(name));
        else if (info.kind == H5Kind::Float && info.elementBytes == 4)
            out.write(name, in.read<float>(name));
        else if (info.kind == H5Kind::Float)
            out.write(name, in.read<double>(name));
        else if (info.elementBytes == 1)
            out.write(name, in.read<std::uint8_t>(name));
        else if (info.elementBytes == 4)
            out.write(name, in.read<int>(name));
        else if (info.isSigned)
            out.write(name, in.read<std::int64_t>(name));
        else
            out.write(name, in.read<std::uint64_t>(name));
    }
}

/// As the version before wrote it, without hashes: a forger can do no less.
void copyWith(const std::string &from, const std::string &to, const Replace &replace)
{
    const H5File in = H5File::openRead(from);
    H5File out = H5File::create(to);
    out.writeStringAttribute("/", "schema", "drmguard.run/6");
    copy(in, out, "",
         [&](H5File &file, const std::string &name) { return name == "/integrity" || replace(file, name); });
    out.commit();
}

/// A copy of the file at `from` without this object; false where it cannot be made.
bool copyWithout(const std::string &name, const std::string &from, const std::string &to)
{
    const QString path = QString::fromStdString(to);
    QFile::remove(path);
    if (!QFile::copy(QString::fromStdString(from), path))
        return false;
    const hid_t file = H5Fopen(to.c_str(), H5F_ACC_RDWR, H5P_DEFAULT);
    const bool isGone = file >= 0 && H5Ldelete(file, name.c_str(), H5P_DEFAULT) >= 0;
    return H5Fclose(file) >= 0 && isGone;
}

void collect(const H5File &file, const std::string &group, std::vector<std::string> &names)
{
    for (const std::string &member : file.list(group.empty() ? "/" : group)) {
        names.push_back(group + "/" + member);
        if (file.isGroup(names.back()))
            collect(file, group + "/" + member, names);
    }
}

} // namespace

class RunFileDamageTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }
    std::string m_full;

private Q_SLOTS:
    void initTestCase()
    {
        m_full = file("full.h5");
        writeRunFile(m_full, sample::record());
    }

    void aCopyReadsLikeTheOriginal()
    {
        // Shows that the tests below fail for what they change, not for the copying.
        copyWith(m_full, file("copy.h5"), [](H5File &, const std::string &) { return false; });
        test::compare(readRunFile(file("copy.h5")), sample::record());
    }

    void everyMissingObjectIsNamed()
    {
        std::vector<std::string> names;
        const std::string written = file("whole.h5");
        copyWith(m_full, written, [](H5File &, const std::string &) { return false; });
        collect(H5File::openRead(written), "", names);
        QVERIFY(names.size() > 150);
        for (const std::string &missing : names) {
            if (missing.find("/1/") != std::string::npos)
                continue; // second items of lists; the first ones are tried
            QVERIFY2(copyWithout(missing, written, file("missing.h5")), missing.c_str());
            if (missing == "/result/probe") {
                QVERIFY(!readRunFile(file("missing.h5")).result.probe);
                continue;
            }
            // These are not in the files of older versions.
            if (missing == "/data/notes") {
                QVERIFY(readRunFile(file("missing.h5")).dataNotes.empty());
                continue;
            }
            if (missing == "/id" || missing == "/calibration_sha256" || missing == "/data/image_sha256") {
                const ScanRecord record = readRunFile(file("missing.h5"));
                QVERIFY(record.id.empty() || record.calibrationSha256.empty() || record.imageSha256.empty());
                continue;
            }
            if (endsWith(missing, "/objective")) {
                const ScanRecord record = readRunFile(file("missing.h5"));
                QVERIFY(record.request.params.objective == Objective::Gathered
                        || record.result.probe->objective == Objective::Gathered);
                continue;
            }
            if (endsWith(missing, "/maps_tried")) {
                QVERIFY(readRunFile(file("missing.h5")).result.hypotheses.front().tried.empty());
                continue;
            }
            if (endsWith(missing, "/map_kind")) {
                readRunFile(file("missing.h5"));
                continue;
            }
            if (missing == "/result/precision") {
                QVERIFY(readRunFile(file("missing.h5")).result.precision.empty());
                continue;
            }
            if (endsWith(missing, "_parts")) {
                const ScanRecord record = readRunFile(file("missing.h5"));
                const ScanRecord whole = sample::record();
                QCOMPARE(record.preflight.front().message.english(), whole.preflight.front().message.english());
                QCOMPARE(record.dataNotes.front().text.english(), whole.dataNotes.front().text.english());
                continue;
            }
            if (endsWith(missing, "/answers") || endsWith(missing, "/inputs") || endsWith(missing, "/yuv")) {
                readRunFile(file("missing.h5")); // files of older versions have none
                continue;
            }
            if (endsWith(missing, "/format")) {
                QCOMPARE(readRunFile(file("missing.h5")).model.format, std::string("TorchScript"));
                continue;
            }
            if (missing == "/request/image_width") { // older files know squares alone
                const ScanRecord record = readRunFile(file("missing.h5"));
                QVERIFY(record.request.imageSize.isSquare());
                continue;
            }
            if (missing == "/fit") {
                QVERIFY(!readRunFile(file("missing.h5")).fit);
                continue;
            }
            const auto error = errorIn([&] { readRunFile(file("missing.h5")); });
            QVERIFY2(error, missing.c_str());
            QCOMPARE(error->kind(), ErrorKind::CorruptFile);
            if (endsWith(missing, "/map_gain") || endsWith(missing, "/map_shift")) { // neither may be there
                QVERIFY(std::string(error->what()).find("map_shift does not fit the gains") != std::string::npos);
                continue;
            }
            QVERIFY2(std::string(error->what()).find(missing.substr(1)) != std::string::npos, error->what());
            QCOMPARE(error->path(), file("missing.h5"));
        }
    }

    void wrongValuesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("change");
        const char *const trigger = "/result/hypotheses/0/trigger/";
        const char *const features = "/result/hypotheses/0/features/";
        QTest::newRow("a verdict that does not exist") << "/result/verdict" << 0;
        QTest::newRow("a number where text belongs") << "/result/reason" << 1;
        QTest::newRow("text where a number belongs") << "/result/score" << 0;
        QTest::newRow("a negative count") << "/result/hypotheses/count" << 2;
        QTest::newRow("a count beyond all bounds") << "/result/hypotheses/count" << 3;
        QTest::newRow("a batch without four axes") << QString(trigger) + "benign" << 4;
        QTest::newRow("a mask of another size") << QString(trigger) + "mask" << 5;
        QTest::newRow("pixels that are no numbers") << QString(trigger) + "triggered" << 6;
        QTest::newRow("predictions of other images") << QString(trigger) + "benign_predictions" << 7;
        QTest::newRow("a field of another size") << QString(trigger) + "field" << 5;
        QTest::newRow("features of other images") << QString(features) + "benign_features" << 7;
        QTest::newRow("answers of other images") << QString(features) + "triggered_outputs" << 5;
        QTest::newRow("features of an image that is not there") << QString(features) + "first_image" << 3;
        QTest::newRow("a mean answer too few") << "/result/probe/mean_answers" << 7;
        QTest::newRow("a target of another model") << "/result/recovered_target" << 4;
        QTest::newRow("labels without images") << "/data/labels" << 7;
        QTest::newRow("an image that is not there") << "/data/image_indices" << 8;
        QTest::newRow("a variance too short") << "/result/probe/variance" << 4;
        QTest::newRow("a best square outside") << "/result/probe/best_row" << 3;
        QTest::newRow("a square of no size") << "/result/probe/step" << 2;
        QTest::newRow("iterations without values") << "/result/history/0/iteration" << 8;
        QTest::newRow("a column too short") << "/model/layers/shape" << 9;
        QTest::newRow("an impossible shape") << "/input_shape" << 8;
        QTest::newRow("an array as a scalar") << "/model/outputs" << 4;
        QTest::newRow("a scalar as a group") << "/result/probe" << 3;
    }

    void wrongValuesAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(int, change);
        const std::string changed = name.toStdString();
        copyWith(
            m_full, file("wrong.h5"),
            [&](H5File &out, const std::string &object) {
                if (object != changed)
                    return false;
                const double nan = std::numeric_limits<double>::quiet_NaN();
                switch (change) {
                case 0:
                    out.writeString(object, "perhaps");
                    break;
                case 1:
                    out.writeScalar(object, 7);
                    break;
                case 2:
                    out.writeScalar(object, -1);
                    break;
                case 3:
                    out.writeScalar(object, 2'000'000'000);
                    break;
                case 4:
                    out.write(object, std::vector<double>{1, 2, 3});
                    break;
                case 5:
                    out.write(object, H5Array<float>{{1, 1, 3, 3}, std::vector<float>(9, 0.5f)});
                    break;
                case 6:
                    out.write(object, H5Array<double>{{4, 3, 16, 16}, std::vector<double>(4 * 3 * 256, nan)});
                    break;
                case 7:
                    out.write(object, H5Array<float>{{2, 2}, {1, 2, 3, 4}});
                    break;
                case 8:
                    out.write(object, std::vector<std::int64_t>{-1, 0, 3000});
                    break;
                default:
                    out.writeStrings(object, {"one"});
                }
                return true;
            });
        const auto error = errorIn([&] { readRunFile(file("wrong.h5")); });
        QVERIFY(error);
        QCOMPARE(error->kind(), ErrorKind::CorruptFile);
        QVERIFY(std::string(error->what()).find(file("wrong.h5")) != std::string::npos);
    }

    void aHugeShapeIsRefusedWithoutMemory()
    {
        // As bytes these zeros are 128 MiB, and some 100 KiB in the file; as indices they would take 1 GiB.
        copyWith(
            m_full, file("bomb.h5"),
            [](H5File &out, const std::string &name) {
                if (name != "/data/image_indices")
                    return false;
                out.write(name, std::vector<std::uint8_t>((std::size_t{1} << 27) + 16, 0), 1);
                return true;
            });
        const auto error = errorIn([&] { readRunFile(file("bomb.h5")); });
        QVERIFY(error);
        QCOMPARE(error->kind(), ErrorKind::CorruptFile);
    }

    void otherFilesAreRefused()
    {
        QCOMPARE(errorIn([&] { readRunFile(file("nowhere.h5")); })->kind(), ErrorKind::FileNotFound);

        QFile text(QString::fromStdString(file("text.h5")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("This is no HDF5 file at all, only a text of some length.\n");
        text.close();
        QCOMPARE(errorIn([&] { readRunFile(file("text.h5")); })->kind(), ErrorKind::UnsupportedFile);

        H5File plain = H5File::create(file("plain.h5"));
        plain.writeScalar("x", 1.0);
        plain.commit();
        QCOMPARE(errorIn([&] { readRunFile(file("plain.h5")); })->kind(), ErrorKind::UnsupportedFile);

        H5File newer = H5File::create(file("newer.h5"));
        newer.writeStringAttribute("/", "schema", "drmguard.run/99");
        newer.commit();
        const auto error = errorIn([&] { readRunFile(file("newer.h5")); });
        QVERIFY(error);
        QCOMPARE(error->kind(), ErrorKind::UnsupportedFile);
        QVERIFY(std::string(error->what()).find("drmguard.run/99") != std::string::npos);
    }

    void everyTruncationIsRefused()
    {
        QFile whole(QString::fromStdString(m_full));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        for (int part = 0; part < 40; ++part) {
            QFile cut(QString::fromStdString(file("cut.h5")));
            QVERIFY(cut.open(QIODevice::WriteOnly));
            cut.write(bytes.left(bytes.size() * part / 40));
            cut.close();
            QVERIFY2(errorIn([&] { readRunFile(file("cut.h5")); }), qPrintable(QString::number(part)));
        }
    }

    void damageEndsInAnErrorOrARecord()
    {
        QFile whole(QString::fromStdString(m_full));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        std::mt19937 random(7);
        int refused = 0;
        const int trials = test::repetitions(300);
        for (int trial = 0; trial < trials; ++trial) {
            QByteArray damaged = bytes;
            for (int hit = 0; hit < 40; ++hit)
                damaged[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                    static_cast<char>(random());
            QFile output(QString::fromStdString(file("damaged.h5")));
            QVERIFY(output.open(QIODevice::WriteOnly));
            output.write(damaged);
            output.close();
            refused += errorIn([&] { readRunFile(file("damaged.h5")); }).has_value() ? 1 : 0;
        }
        QVERIFY2(refused > trials / 3, qPrintable(QString::number(refused)));
    }
};

DRM_TEST(RunFileDamageTest)
#include "RunFileDamageTest.moc"
