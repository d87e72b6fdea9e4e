// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hdf5/H5File.h"

#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <thread>

using namespace drm;

class H5FileTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }

private Q_SLOTS:
    void everythingSurvivesWriteAndRead()
    {
        const auto path = file("ärger run.h5");
        {
            auto out = H5File::create(path);
            out.write("a/b/floats", {2, 3}, std::vector<float>{1.5F, -2, 0.25F, 4, 5, 6}.data());
            out.write("packed", H5Array<double>{{3, 1, 2}, {1, 2, 3, 4, 5, 1e300}}, 4);
            out.write("chunked", H5Array<std::uint8_t>{{5, 4}, std::vector<std::uint8_t>(20, 7)}, 9, {2, 4});
            out.write("whole", std::vector<std::int64_t>{std::numeric_limits<std::int64_t>::min(), 0, 9});
            out.write("unsigned", std::vector<std::uint64_t>{std::numeric_limits<std::uint64_t>::max()});
            out.write("none", H5Array<float>{{0, 4}, {}}, 1);
            out.writeScalar("seed", 42);
            out.writeScalar("nan", std::numeric_limits<double>::quiet_NaN());
            out.writeString("text", "µ-Strahl");
            out.writeString("blank", "");
            out.writeStrings("names", {"gaze x", "", "ü"});
            out.writeStrings("nobody", {});
            out.createGroup("empty/group");
            out.createGroup("empty");
            out.writeAttribute("", "count", std::int64_t{7});
            out.writeAttribute("", "count", std::int64_t{8});
            out.writeStringAttribute("/", "schema", "drmguard.test/1");
            out.writeStringsAttribute("a/b", "units", {"°", "m/s"});
            QVERIFY(!QFile::exists(QString::fromStdString(path)));
            out.commit();
        }
        QVERIFY(!QFile::exists(QString::fromStdString(path + ".part")));
        const auto in = H5File::openRead(path);
        QCOMPARE(in.list(),
                 (std::vector<std::string>{"a", "blank", "chunked", "empty", "names", "nan", "nobody", "none", "packed",
                                           "seed", "text", "unsigned", "whole"}));
        const auto floats = in.read<float>("/a/b/floats");
        QCOMPARE(floats.shape, (std::vector<std::int64_t>{2, 3}));
        QCOMPARE(floats.values, (std::vector<float>{1.5F, -2, 0.25F, 4, 5, 6}));
        const auto packed = in.read<double>("packed");
        QCOMPARE(packed.shape, (std::vector<std::int64_t>{3, 1, 2}));
        QCOMPARE(packed.values.back(), 1e300);
        QCOMPARE(in.read<float>("chunked").values, std::vector<float>(20, 7));
        QCOMPARE(in.read<std::int64_t>("whole").values.front(), std::numeric_limits<std::int64_t>::min());
        QCOMPARE(in.read<std::uint64_t>("unsigned").values.front(), std::numeric_limits<std::uint64_t>::max());
        QCOMPARE(in.read<float>("none").shape, (std::vector<std::int64_t>{0, 4}));
        QCOMPARE(in.readScalar<int>("seed"), 42);
        QVERIFY(in.readScalar<double>("nan") != in.readScalar<double>("nan"));
        QCOMPARE(in.readString("text"), std::string("µ-Strahl"));
        QCOMPARE(in.readString("blank"), std::string());
        QCOMPARE(in.readStrings("names"), (std::vector<std::string>{"gaze x", "", "ü"}));
        QVERIFY(in.readStrings("nobody").empty());
        QCOMPARE(in.readAttribute<int64_t>("", "count"), 8);
        QCOMPARE(in.readStringAttribute("", "schema"), std::string("drmguard.test/1"));
        QCOMPARE(in.readStringsAttribute("a/b", "units"), (std::vector<std::string>{"°", "m/s"}));
        QVERIFY(in.isGroup("empty/group") && in.isGroup("/") && !in.isDataset("a") && in.isDataset("a/b/floats"));
        QVERIFY(!in.exists("a/nothing") && !in.hasAttribute("a", "units"));
        QCOMPARE(in.info("chunked").elementBytes, 1);
        QVERIFY(in.info("names").kind == H5Kind::String && in.info("packed").kind == H5Kind::Float);
    }

    void blocksAndRows()
    {
        const auto path = file("rows.h5");
        auto out = H5File::create(path);
        std::vector<int> numbers(24);
        for (int i = 0; i < 24; ++i)
            numbers[static_cast<std::size_t>(i)] = i;
        out.write("n", {4, 3, 2}, numbers.data());
        out.write("z", {4, 3, 2}, numbers.data(), 1);
        out.commit();
        const auto in = H5File::openRead(path);
        for (const auto *name : {"n", "z"}) {
            QCOMPARE(in.readSlab<int>(name, {1, 1, 0}, {2, 1, 2}), (std::vector<int>{8, 9, 14, 15}));
            QCOMPARE(in.readRows<float>(name, {3, 0, 1}),
                     (std::vector<float>{18, 19, 20, 21, 22, 23, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}));
            QVERIFY(in.readRows<int>(name, {}).empty());
            QCOMPARE(errorOf([&] { in.readRows<int>(name, {4}); }).kind(), ErrorKind::InvalidArgument);
            QCOMPARE(errorOf([&] { in.readRows<int>(name, {-1}); }).kind(), ErrorKind::InvalidArgument);
            QCOMPARE(errorOf([&] { in.readSlab<int>(name, {0, 0, 1}, {1, 1, 2}); }).kind(), ErrorKind::InvalidArgument);
        }
    }

    void numbersThatDoNotFitAreRefused()
    {
        const auto path = file("types.h5");
        auto out = H5File::create(path);
        out.write("fractions", std::vector<double>{1.5});
        out.write("long", std::vector<std::int64_t>{1});
        out.writeString("text", "1");
        out.commit();
        const auto in = H5File::openRead(path);
        QCOMPARE(errorOf([&] { in.read<int>("fractions"); }).kind(), ErrorKind::CorruptFile);
        QCOMPARE(errorOf([&] { in.read<int>("long"); }).kind(), ErrorKind::CorruptFile);
        QCOMPARE(errorOf([&] { in.read<double>("text"); }).kind(), ErrorKind::CorruptFile);
        QCOMPARE(errorOf([&] { in.readString("long"); }).kind(), ErrorKind::CorruptFile);
        DRM_VERIFY_ERROR(in.read<int>("group/none"), CorruptFile, path);
        DRM_VERIFY_ERROR(in.read<int>("group/none"), CorruptFile, "group");
    }

    void withoutCommitNothingIsLeft()
    {
        const auto path = file("old.h5");
        auto out = H5File::create(path);
        out.writeScalar("version", 1);
        out.commit();
        {
            auto second = H5File::create(path);
            second.writeScalar("version", 2);
        }
        QCOMPARE(QDir(m_folder.path()).entryList({"old.h5*"}, QDir::Files), QStringList({"old.h5"}));
        QCOMPARE(H5File::openRead(path).readScalar<int>("version"), 1);
        QCOMPARE(errorOf([&] { H5File::create(file("no/such/folder.h5")); }).kind(), ErrorKind::WriteFailed);
    }

    void severalThreadsReadAtOnce()
    {
        const auto path = file("threads.h5");
        auto out = H5File::create(path);
        out.write("x", {1000, 8}, std::vector<float>(8000, 0.5F).data(), 1);
        out.commit();
        const auto in = H5File::openRead(path);
        std::vector<double> sums(4, 0);
        std::vector<std::thread> threads;
        for (std::size_t t = 0; t < sums.size(); ++t)
            threads.emplace_back([&, t] {
                for (std::int64_t row = 0; row < 200; ++row)
                    sums[t] += static_cast<double>(in.readRows<float>("x", {row}).at(3));
            });
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(sums, std::vector<double>(4, 100));
    }
};

DRM_TEST(H5FileTest)
#include "H5FileTest.moc"
