// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hdf5/H5File.h"

#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <hdf5.h>

using namespace drm;

class H5GuardTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }

private Q_SLOTS:
    void wrongAndDamagedFiles()
    {
        QCOMPARE(errorOf([&] { H5File::openRead(file("missing.h5")); }).kind(), ErrorKind::FileNotFound);
        QCOMPARE(errorOf([&] { H5File::openRead(m_folder.path().toStdString()); }).kind(), ErrorKind::FileNotFound);
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
        QCOMPARE(errorOf([&] { H5File::openRead(file("broken.h5")); }).kind(), ErrorKind::UnsupportedFile);
        put({});
        QCOMPARE(errorOf([&] { H5File::openRead(file("broken.h5")); }).kind(), ErrorKind::UnsupportedFile);
        put(bytes.left(bytes.size() / 2));
        DRM_VERIFY_ERROR(H5File::openRead(file("broken.h5")), CorruptFile, "truncated file");
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
        QCOMPARE(errorOf([&] { in.read<double>("x"); }).kind(), ErrorKind::CorruptFile);
        // One row is small enough; the chunk that holds it is not.
        QCOMPARE(errorOf([&] { in.readSlab<double>("x", {0, 0}, {1, 8}, 1 << 20); }).kind(), ErrorKind::CorruptFile);
    }

    void oneLongTextNamedManyTimes()
    {
        const auto path = file("texts.h5");
        auto out = H5File::create(path);
        out.writeStrings("names", std::vector<std::string>(1000, std::string(10000, 'x')));
        out.commit();
        const auto in = H5File::openRead(path);
        QCOMPARE(in.readStrings("names").size(), std::size_t{1000});
        QCOMPARE(errorOf([&] { in.readStrings("names", 1 << 20); }).kind(), ErrorKind::CorruptFile);
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
        DRM_VERIFY_ERROR(in.read<std::uint8_t>("small"), CorruptFile, "unpack");
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
                for (const std::int64_t row : {3, 1 << 16})
                    DRM_VERIFY_ERROR(in.readRows<std::uint8_t>("x", {row}), CorruptFile, "chunk");
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
            return errorOf([&] { in.read<std::uint8_t>("x"); }).kind() == ErrorKind::CorruptFile;
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
        const Error error = errorOf([&] { in.readStringsAttribute("", "label_names"); });
        QCOMPARE(error.kind(), ErrorKind::CorruptFile);
        QVERIFY2(std::string(error.what()).size() < 1000, "the message repeats the text");
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
            const Error error = errorOf([&] { in.read<int>(name); });
            QCOMPARE(error.kind(), ErrorKind::UnsafeFile);
            const QString message = error.what();
            QVERIFY2(message.contains("refused") || message.contains("not accepted"), error.what());
        }
        QVERIFY(!in.exists("external") && !in.exists("folder/x") && !in.isDataset("soft"));
        QCOMPARE(in.list(), (std::vector<std::string>{"filtered", "raw", "virtual"}));
    }
};

DRM_TEST(H5GuardTest)
#include "H5GuardTest.moc"
