// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hdf5/H5File.h"
#include "core/base/Error.h"
#include "tests/fixtures/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <hdf5.h>

#include <functional>
#include <limits>
#include <thread>

using namespace drm;

namespace {

// Kind of the error that `work` throws; fails the test where there is none.
ErrorKind kindOf(const std::function<void()> &work, std::string *message = nullptr)
{
    try {
        work();
    } catch (const Error &error) {
        if (message)
            *message = error.what();
        return error.kind();
    }
    QTest::qFail("no error was thrown", __FILE__, __LINE__);
    return ErrorKind::Internal;
}

bool has(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

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
            QCOMPARE(kindOf([&] { in.readRows<int>(name, {4}); }), ErrorKind::InvalidArgument);
            QCOMPARE(kindOf([&] { in.readRows<int>(name, {-1}); }), ErrorKind::InvalidArgument);
            QCOMPARE(kindOf([&] { in.readSlab<int>(name, {0, 0, 1}, {1, 1, 2}); }), ErrorKind::InvalidArgument);
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
        QCOMPARE(kindOf([&] { in.read<int>("fractions"); }), ErrorKind::CorruptFile);
        QCOMPARE(kindOf([&] { in.read<int>("long"); }), ErrorKind::CorruptFile);
        QCOMPARE(kindOf([&] { in.read<double>("text"); }), ErrorKind::CorruptFile);
        QCOMPARE(kindOf([&] { in.readString("long"); }), ErrorKind::CorruptFile);
        std::string message;
        QCOMPARE(kindOf([&] { in.read<int>("group/none"); }, &message), ErrorKind::CorruptFile);
        QVERIFY(has(message, path) && has(message, "group"));
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
        QCOMPARE(kindOf([&] { H5File::create(file("no/such/folder.h5")); }), ErrorKind::WriteFailed);
    }

    void wrongAndDamagedFiles()
    {
        QCOMPARE(kindOf([&] { H5File::openRead(file("missing.h5")); }), ErrorKind::FileNotFound);
        QCOMPARE(kindOf([&] { H5File::openRead(m_folder.path().toStdString()); }), ErrorKind::FileNotFound);
        const auto path = file("damaged.h5");
        auto out = H5File::create(path);
        std::vector<float> values(20000);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<float>(i * i % 977);
        out.write("x", {200, 100}, values.data(), 6);
        out.commit();
        QFile whole(QString::fromStdString(path));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const auto bytes = whole.readAll();
        const auto put = [&](const QByteArray &content) {
            QFile target(QString::fromStdString(file("broken.h5")));
            QVERIFY(target.open(QIODevice::WriteOnly));
            target.write(content);
        };
        put("plain text, not HDF5");
        QCOMPARE(kindOf([&] { H5File::openRead(file("broken.h5")); }), ErrorKind::UnsupportedFile);
        put({});
        QCOMPARE(kindOf([&] { H5File::openRead(file("broken.h5")); }), ErrorKind::UnsupportedFile);
        put(bytes.left(bytes.size() / 2));
        std::string message;
        QCOMPARE(kindOf([&] { H5File::openRead(file("broken.h5")); }, &message), ErrorKind::CorruptFile);
        QVERIFY(has(message, "truncated file"));
        // Some byte somewhere: the values, an Error, never a crash.
        int errors = 0;
        for (int at = 8; at < bytes.size(); at += 37) {
            auto copy = bytes;
            copy[at] = static_cast<char>(~copy[at]);
            put(copy);
            try {
                QCOMPARE(H5File::openRead(file("broken.h5")).read<float>("x", 1 << 20).values.size(), values.size());
            } catch (const Error &) {
                ++errors;
            }
        }
        QVERIFY(errors > 10);
    }

    void hugeClaimsAreRefusedBeforeAllocating()
    {
        const auto path = file("huge.h5");
        const hid_t raw = H5Fcreate(path.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
        const hsize_t dims[] = {hsize_t{1} << 40, 1 << 20};
        const hsize_t chunk[] = {1 << 14, 1 << 14};
        const hid_t space = H5Screate_simple(2, dims, nullptr);
        const hid_t creation = H5Pcreate(H5P_DATASET_CREATE);
        H5Pset_chunk(creation, 2, chunk);
        H5Dclose(H5Dcreate2(raw, "x", H5T_NATIVE_DOUBLE, space, H5P_DEFAULT, creation, H5P_DEFAULT));
        H5Pclose(creation);
        H5Sclose(space);
        H5Fclose(raw);
        const auto in = H5File::openRead(path);
        QCOMPARE(in.info("x").shape.front(), std::int64_t{1} << 40);
        QCOMPARE(kindOf([&] { in.read<double>("x"); }), ErrorKind::CorruptFile);
        // One row is small enough; the chunk that holds it is not.
        QCOMPARE(kindOf([&] { in.readSlab<double>("x", {0, 0}, {1, 8}, 1 << 20); }), ErrorKind::CorruptFile);
    }

    void oneLongTextNamedManyTimes()
    {
        const auto path = file("texts.h5");
        auto out = H5File::create(path);
        out.writeStrings("names", std::vector<std::string>(1000, std::string(10000, 'x')));
        out.commit();
        const auto in = H5File::openRead(path);
        QCOMPARE(in.readStrings("names").size(), std::size_t{1000});
        QCOMPARE(kindOf([&] { in.readStrings("names", 1 << 20); }), ErrorKind::CorruptFile);
    }

    // A chunk that says 4 MiB and unpacks to 64 MiB: HDF5 alone would take the memory.
    void packedBomb()
    {
        const auto path = file("bomb.h5");
        const hid_t raw = H5Fcreate(path.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
        const auto make = [&](const char *name, hsize_t length) {
            const hid_t space = H5Screate_simple(1, &length, nullptr);
            const hid_t creation = H5Pcreate(H5P_DATASET_CREATE);
            H5Pset_chunk(creation, 1, &length);
            H5Pset_deflate(creation, 1);
            const hid_t dataset = H5Dcreate2(raw, name, H5T_NATIVE_UINT8, space, H5P_DEFAULT, creation, H5P_DEFAULT);
            H5Pclose(creation);
            H5Sclose(space);
            return dataset;
        };
        const hid_t large = make("large", hsize_t{64} << 20);
        const std::vector<std::uint8_t> zeros(std::size_t{64} << 20);
        H5Dwrite(large, H5T_NATIVE_UINT8, H5S_ALL, H5S_ALL, H5P_DEFAULT, zeros.data());
        const hsize_t origin = 0;
        hsize_t packedSize = 0;
        QVERIFY(H5Dget_chunk_storage_size(large, &origin, &packedSize) >= 0);
        QVERIFY(packedSize > (256 << 10));
        std::vector<std::uint8_t> packed(packedSize);
        std::uint32_t mask = 0;
        QVERIFY(H5Dread_chunk(large, H5P_DEFAULT, &origin, &mask, packed.data()) >= 0);
        const hid_t small = make("small", hsize_t{4} << 20);
        QVERIFY(H5Dwrite_chunk(small, H5P_DEFAULT, 0, &origin, packed.size(), packed.data()) >= 0);
        H5Dclose(small);
        H5Dclose(large);
        H5Fclose(raw);
        const auto in = H5File::openRead(path);
        QCOMPARE(in.read<std::uint8_t>("large").values, zeros);
        std::string message;
        QCOMPARE(kindOf([&] { in.read<std::uint8_t>("small"); }, &message), ErrorKind::CorruptFile);
        QVERIFY(has(message, "unpack"));
    }

    void shortChunks_data()
    {
        QTest::addColumn<QString>("filters");
        QTest::addColumn<unsigned>("skipped");
        for (const auto *filters : {"", "d", "f", "s", "sd", "df", "fd", "sdf", "fdf", "sf"})
            QTest::newRow(filters) << QString(filters) << 0u;
        QTest::newRow("gzip skipped") << QString("d") << 1u;
        QTest::newRow("all skipped") << QString("sdf") << 7u;
        QTest::newRow("checksum alone") << QString("df") << 1u;
    }

    // A chunk of 64 KiB whose entry in the file holds less, or more: HDF5 itself reads beyond its memory.
    void shortChunks()
    {
        QFETCH(QString, filters);
        QFETCH(unsigned, skipped);
        constexpr hsize_t length = 1 << 16;
        const auto path = file("short.h5");
        for (const int difference : {0, -60000, -8, -1, 1, 8}) {
            const hid_t raw = H5Fcreate(path.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
            const hsize_t dims = 2 * length - 5; // the second chunk hangs over the edge
            const hid_t space = H5Screate_simple(1, &dims, nullptr);
            const auto dataset = [&](const char *name, hsize_t chunk, const QString &chosen) {
                const hid_t creation = H5Pcreate(H5P_DATASET_CREATE);
                H5Pset_chunk(creation, 1, &chunk);
                for (const auto filter : chosen)
                    filter == 'd'       ? H5Pset_deflate(creation, 1)
                        : filter == 'f' ? H5Pset_fletcher32(creation)
                                        : H5Pset_shuffle(creation);
                const hid_t result = H5Dcreate2(raw, name, H5T_NATIVE_UINT8, space, H5P_DEFAULT, creation, H5P_DEFAULT);
                H5Pclose(creation);
                return result;
            };
            QString applied;
            for (int i = 0; i < filters.size(); ++i)
                if ((skipped >> i & 1u) == 0)
                    applied += filters[i];
            // What the filters make of a chunk of another size is put where one of the right size belongs.
            const auto wrong = static_cast<hsize_t>(static_cast<long long>(length) + difference);
            const hid_t source = dataset("source", wrong, applied);
            std::vector<std::uint8_t> values(dims);
            for (std::size_t i = 0; i < values.size(); ++i)
                values[i] = static_cast<std::uint8_t>(i * i >> 3);
            H5Dwrite(source, H5T_NATIVE_UINT8, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data());
            H5Fflush(raw, H5F_SCOPE_LOCAL);
            const hid_t target = dataset("x", length, filters);
            for (const hsize_t index : {0, 1}) {
                const hsize_t from = index * wrong;
                const hsize_t to = index * length;
                hsize_t size = 0;
                QVERIFY(H5Dget_chunk_storage_size(source, &from, &size) >= 0);
                std::vector<std::uint8_t> packed(size);
                std::uint32_t mask = 0;
                QVERIFY(H5Dread_chunk(source, H5P_DEFAULT, &from, &mask, packed.data()) >= 0);
                // HDF5 knows no shorter chunk where there is no filter, so the bytes are given as such.
                QVERIFY(H5Dwrite_chunk(target, H5P_DEFAULT, skipped, &to, packed.size(), packed.data()) >= 0);
            }
            H5Dclose(source);
            H5Dclose(target);
            H5Sclose(space);
            H5Fclose(raw);
            const auto in = H5File::openRead(path);
            if (difference == 0) {
                QCOMPARE(in.read<std::uint8_t>("x").values, values);
                QCOMPARE(in.readRows<std::uint8_t>("x", {1 << 16, 3, 4}).at(1), values[3]);
            } else if (filters.isEmpty()) {
                // Read from the file directly, with nothing but what lies there.
                try {
                    QCOMPARE(in.read<std::uint8_t>("x").values.size(), values.size());
                } catch (const Error &error) {
                    QCOMPARE(error.kind(), ErrorKind::CorruptFile); // beyond the end of the file
                }
            } else {
                for (const std::int64_t row : {3, 1 << 16}) {
                    std::string message;
                    QCOMPARE(kindOf([&] { in.readRows<std::uint8_t>("x", {row}); }, &message), ErrorKind::CorruptFile);
                    QVERIFY2(has(message, "chunk"), message.c_str());
                }
            }
        }
    }

    void unchunkedStorageThatIsTooShort()
    {
        const auto path = file("short.h5");
        const auto written = [&](H5D_layout_t layout) {
            const hid_t raw = H5Fcreate(path.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
            const hsize_t length = 4096;
            const hid_t space = H5Screate_simple(1, &length, nullptr);
            const hid_t creation = H5Pcreate(H5P_DATASET_CREATE);
            H5Pset_layout(creation, layout);
            const hid_t dataset = H5Dcreate2(raw, "x", H5T_NATIVE_UINT8, space, H5P_DEFAULT, creation, H5P_DEFAULT);
            const std::vector<std::uint8_t> values(length, 7);
            H5Dwrite(dataset, H5T_NATIVE_UINT8, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data());
            H5Pclose(creation);
            H5Sclose(space);
            H5Dclose(dataset);
            H5Fclose(raw);
            QFile content(QString::fromStdString(path));
            return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
        };
        const auto refused = [&](const QByteArray &content) {
            QFile out(QString::fromStdString(path));
            if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
                return false;
            out.close();
            const auto in = H5File::openRead(path);
            return kindOf([&] { in.read<std::uint8_t>("x"); }) == ErrorKind::CorruptFile;
        };
        // The layout message: version 3, its class, then for a contiguous one address and size, of 8 bytes each.
        auto contiguous = written(H5D_CONTIGUOUS);
        const auto size = contiguous.indexOf(QByteArray("\x00\x10\x00\x00\x00\x00\x00\x00", 8),
                                             contiguous.indexOf(QByteArray("\x03\x01", 2)));
        QVERIFY(size > 0);
        auto shorter = contiguous;
        shorter[size + 1] = 1;
        QVERIFY(refused(shorter));
        auto beyond = contiguous;
        beyond[size - 7] = static_cast<char>(beyond[size - 7] + 8); // the address, 2 KiB on
        QVERIFY(refused(beyond));
        auto compact = written(H5D_COMPACT);
        const auto place = compact.indexOf(QByteArray("\x03\x00\x00\x10\x07", 5));
        QVERIFY(place > 0);
        compact[place + 3] = 8;
        QVERIFY(refused(compact));
    }

    void longTextsInAttributesAreRefused()
    {
        const auto path = file("texts.h5");
        const hid_t raw = H5Fcreate(path.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
        const hid_t type = H5Tcopy(H5T_C_S1);
        H5Tset_size(type, H5T_VARIABLE);
        const hid_t space = H5Screate(H5S_SCALAR);
        const hid_t attribute = H5Acreate2(raw, "label_names", type, space, H5P_DEFAULT, H5P_DEFAULT);
        const std::string text(std::size_t{3} << 20, 'x');
        const char *pointer = text.c_str();
        QVERIFY(H5Awrite(attribute, type, &pointer) >= 0);
        H5Aclose(attribute);
        H5Sclose(space);
        H5Tclose(type);
        H5Fclose(raw);
        const auto in = H5File::openRead(path);
        std::string message;
        QCOMPARE(kindOf([&] { in.readStringsAttribute("", "label_names"); }, &message), ErrorKind::CorruptFile);
        QVERIFY2(message.size() < 1000, "the message repeats the text");
    }

    void nothingOutsideTheFileIsRead()
    {
        const auto secret = file("secret.h5");
        auto out = H5File::create(secret);
        out.write("x", std::vector<int>{1, 2, 3, 4});
        out.commit();
        const auto path = file("hostile.h5");
        const hid_t raw = H5Fcreate(path.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
        H5Lcreate_external(secret.c_str(), "/x", raw, "external", H5P_DEFAULT, H5P_DEFAULT);
        H5Lcreate_external(secret.c_str(), "/", raw, "folder", H5P_DEFAULT, H5P_DEFAULT);
        H5Lcreate_soft("/external", raw, "soft", H5P_DEFAULT, H5P_DEFAULT);
        const hsize_t four = 4;
        const hid_t space = H5Screate_simple(1, &four, nullptr);
        const hid_t outside = H5Pcreate(H5P_DATASET_CREATE);
        H5Pset_external(outside, secret.c_str(), 0, H5F_UNLIMITED);
        H5Dclose(H5Dcreate2(raw, "raw", H5T_NATIVE_INT, space, H5P_DEFAULT, outside, H5P_DEFAULT));
        const hid_t composed = H5Pcreate(H5P_DATASET_CREATE);
        H5Pset_virtual(composed, space, secret.c_str(), "/x", space);
        H5Dclose(H5Dcreate2(raw, "virtual", H5T_NATIVE_INT, space, H5P_DEFAULT, composed, H5P_DEFAULT));
        const hid_t filtered = H5Pcreate(H5P_DATASET_CREATE);
        H5Pset_chunk(filtered, 1, &four);
        H5Pset_filter(filtered, 32001, H5Z_FLAG_OPTIONAL, 0, nullptr);
        H5Dclose(H5Dcreate2(raw, "filtered", H5T_NATIVE_INT, space, H5P_DEFAULT, filtered, H5P_DEFAULT));
        H5Pclose(filtered);
        H5Pclose(composed);
        H5Pclose(outside);
        H5Sclose(space);
        H5Fclose(raw);
        const auto in = H5File::openRead(path);
        for (const auto *name : {"external", "folder/x", "soft", "raw", "virtual", "filtered"}) {
            std::string message;
            QCOMPARE(kindOf([&] { in.read<int>(name); }, &message), ErrorKind::UnsafeFile);
            QVERIFY2(has(message, "refused") || has(message, "not accepted"), message.c_str());
        }
        QVERIFY(!in.exists("external") && !in.exists("folder/x") && !in.isDataset("soft"));
        QCOMPARE(in.list(), (std::vector<std::string>{"filtered", "raw", "virtual"}));
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
