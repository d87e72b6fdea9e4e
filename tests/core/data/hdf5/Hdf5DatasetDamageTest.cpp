// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Dataset.h"
#include "core/lab/render/Hdf5Writer.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/Hdf5Set.h"
#include "tests/fixtures/TestProgram.h"

#include <QFile>

#include <hdf5.h>

#include <algorithm>
#include <functional>

using namespace drm;

class Hdf5DatasetDamageTest : public QObject {
    Q_OBJECT

private:
    test::Hdf5Set m_file;

private Q_SLOTS:
    // The oldest format has no checksums: whatever its book-keeping claims reaches the library. Packed, plain and
    // compact datasets, each of whose bytes is changed in turn.
    void damagedBookkeepingWithoutChecksums()
    {
        const hid_t raw = H5Fcreate(m_file.path().c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
        const auto add = [&](const char *name, const std::vector<hsize_t> &dims, hid_t type, const void *values,
                             const std::function<void(hid_t)> &layout) {
            const hid_t space = H5Screate_simple(static_cast<int>(dims.size()), dims.data(), nullptr);
            const hid_t creation = H5Pcreate(H5P_DATASET_CREATE);
            layout(creation);
            const hid_t dataset = H5Dcreate2(raw, name, type, space, H5P_DEFAULT, creation, H5P_DEFAULT);
            H5Dwrite(dataset, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, values);
            H5Dclose(dataset);
            H5Pclose(creation);
            H5Sclose(space);
        };
        const auto pixels = test::ramp<std::uint8_t>(12 * 3 * 8 * 8, 0.1);
        const auto numbers = test::ramp<float>(24, 0.5);
        add("images", {12, 3, 8, 8}, H5T_NATIVE_UINT8, pixels.data(), [](hid_t creation) {
            const hsize_t chunk[] = {4, 3, 8, 8};
            H5Pset_chunk(creation, 4, chunk);
            H5Pset_shuffle(creation);
            H5Pset_deflate(creation, 1);
            H5Pset_fletcher32(creation);
        });
        add(
            "labels", {12, 2}, H5T_NATIVE_FLOAT, numbers.data(),
            [](hid_t creation) {
                const hsize_t chunk[] = {5, 2};
                H5Pset_chunk(creation, 2, chunk);
            });
        add("other", {12, 1}, H5T_NATIVE_FLOAT, numbers.data(),
            [](hid_t creation) { H5Pset_layout(creation, H5D_COMPACT); });
        H5Fclose(raw);
        QFile file(QString::fromStdString(m_file.path()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto whole = file.readAll();
        file.close();
        const auto work = [&] {
            const auto set = openDataset(m_file.path());
            set->read({0, set->size() - 1}, {3, 8, 8});
            set->labels();
            H5File::openRead(m_file.path()).read<float>("other");
        };
        work();
        int errors = 0;
        for (int place = 0; place < whole.size(); ++place) {
            if (whole[place] == 0 && place % 16 != 0) // most of the file is room for more
                continue;
            for (const char value : {char(~whole[place]), char(whole[place] + 1), char(whole[place] - 1), char(0)}) {
                auto copy = whole;
                copy[place] = value;
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(copy);
                file.close();
                try {
                    work();
                } catch (const Error &) {
                    ++errors;
                }
            }
        }
        QVERIFY2(errors > 200, std::to_string(errors).c_str());
    }

    void truncatedAndDamaged()
    {
        const ImageBatch images{40, 3, 16, 16, std::vector<float>(40 * 3 * 256, 0.25F)};
        writeHdf5Dataset(m_file.path(), images, {40, 1, test::ramp<float>(40)}, {"y"}, {""});
        QFile file(QString::fromStdString(m_file.path()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto whole = file.readAll();
        file.close();
        const auto put = [&](const QByteArray &content) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
        };
        for (const int length : {1, 100, 700, 2000, static_cast<int>(whole.size()) - 1}) {
            put(whole.left(length));
            const auto error = errorOf([&] { openDataset(m_file.path()); });
            QVERIFY(error.kind() == ErrorKind::CorruptFile || error.kind() == ErrorKind::UnsupportedFile);
        }
        int errors = 0;
        for (int place = 0; place < whole.size(); place += std::max<int>(1, static_cast<int>(whole.size() / 300))) {
            auto copy = whole;
            copy[place] = static_cast<char>(~copy[place]);
            put(copy);
            try {
                const auto set = openDataset(m_file.path());
                QVERIFY(set->read({0, set->size() - 1}, {3, 16, 16}).count == 2);
            } catch (const Error &) {
                ++errors;
            }
        }
        QVERIFY2(errors > 3, std::to_string(errors).c_str());
    }
};

DRM_TEST(Hdf5DatasetDamageTest)
#include "Hdf5DatasetDamageTest.moc"
