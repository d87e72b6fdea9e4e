// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Dataset.h"
#include "core/lab/render/Hdf5Writer.h"
#include "tests/fixtures/DatasetNotes.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/Hdf5Set.h"
#include "tests/fixtures/TestProgram.h"

#include <QElapsedTimer>

#include <hdf5.h>

#include <cmath>
#include <limits>

using namespace drm;

class Hdf5DatasetTest : public QObject {
    Q_OBJECT

private:
    test::Hdf5Set m_file;

private Q_SLOTS:
    void channelsFirst()
    {
        auto file = H5File::create(m_file.path());
        file.write("Images", {4, 3, 2, 2}, test::ramp<std::uint8_t>(48, 5).data(), 3);
        file.write("Label", {4, 2}, test::ramp<double>(8, 0.5).data());
        file.writeStringsAttribute("Label", "label_names", {"yaw", "pitch"});
        file.writeStringsAttribute("", "label_units", {"°", "rad"});
        file.commit();
        const auto set = openDataset(m_file.path());
        QCOMPARE(set->size(), 4);
        QCOMPARE(set->nativeShape().channels, 3);
        QCOMPARE(set->nativeShape().height, 2);
        QCOMPARE(set->labelNames(), (std::vector<std::string>{"yaw", "pitch"}));
        QCOMPARE(set->labelUnits(), (std::vector<std::string>{"°", "rad"}));
        QCOMPARE(set->labels().values, test::ramp<float>(8, 0.5));
        // Any order, with repeats.
        Table labels;
        const auto batch = set->read({3, 0, 3, 1}, {3, 2, 2}, &labels);
        QCOMPARE(labels.values, (std::vector<float>{3, 3.5F, 0, 0.5F, 3, 3.5F, 1, 1.5F}));
        const int first[] = {36, 0, 36, 12};
        for (int i = 0; i < 4; ++i)
            for (int k = 0; k < 12; ++k)
                QCOMPARE(batch.image(i)[k], static_cast<float>((first[i] + k) * 5) / 255);
        QVERIFY(set->read({}, {3, 2, 2}, &labels).empty() && labels.values.empty());
    }

    void channelsLastAndGrey()
    {
        m_file.put("x", {2, 4, 5, 3}, test::ramp<std::uint8_t>(120));
        const auto colour = openDataset(m_file.path());
        QCOMPARE(colour->nativeShape().height, 4);
        QCOMPARE(colour->nativeShape().width, 5);
        const auto batch = colour->read({1}, {3, 4, 5});
        QCOMPARE(batch.pixels[0], 60.0F / 255); // red of the first pixel
        QCOMPARE(batch.pixels[1], 63.0F / 255);
        QCOMPARE(batch.pixels[20], 61.0F / 255); // green
        m_file.put("data", {3, 4, 5}, test::ramp<std::uint8_t>(60));
        const auto grey = openDataset(m_file.path());
        QCOMPARE(grey->nativeShape().channels, 1);
        QCOMPARE(grey->read({2}, {1, 4, 5}).pixels[0], 40.0F / 255);
        QCOMPARE(grey->read({2}, {3, 4, 5}).pixels[59], 59.0F / 255);
        QVERIFY(grey->labelNames().empty() && grey->labels().empty());
    }

    void ranges()
    {
        m_file.put("images", {2, 1, 2, 2}, test::ramp<float>(8, 0.125));
        QCOMPARE(openDataset(m_file.path())->read({1}, {1, 2, 2}).pixels,
                 (std::vector<float>{0.5F, 0.625F, 0.75F, 0.875F}));
        m_file.put("images", {2, 1, 2, 2}, test::ramp<float>(8, 30));
        QCOMPARE(openDataset(m_file.path())->read({1}, {1, 2, 2}).pixels[3], 210.0F / 255);
        m_file.put("images", {2, 1, 2, 2}, test::ramp<std::int64_t>(8, 30));
        QCOMPARE(openDataset(m_file.path())->read({1}, {1, 2, 2}).pixels[3], 210.0F / 255);
        m_file.put("images", {2, 1, 2, 2}, test::ramp<std::int64_t>(8, 9000));
        QVERIFY(std::abs(openDataset(m_file.path())->read({1}, {1, 2, 2}).pixels[3] - 63000.0F / 65535) < 1e-6F);
        m_file.put("images", {2, 1, 2, 2}, std::vector<float>{-1, 1, 0, 0, 0, 0, 0, 0});
        DRM_VERIFY_ERROR(openDataset(m_file.path()), UnsuitableData, "without normalisation");
        m_file.put("images", {2, 1, 2, 2}, std::vector<float>(8, 1000));
        DRM_VERIFY_ERROR(openDataset(m_file.path()), UnsuitableData, "0..255");
        m_file.put("images", {2, 1, 2, 2}, std::vector<float>(8, std::nanf("")));
        DRM_VERIFY_ERROR(openDataset(m_file.path()), UnsuitableData, "finite");
        // Beyond the sample.
        std::vector<float> values(80, 0.5F);
        values[70] = std::numeric_limits<float>::infinity();
        m_file.put("images", {20, 1, 2, 2}, values);
        const auto set = openDataset(m_file.path());
        QCOMPARE(set->read({16}, {1, 2, 2}).pixels[0], 0.5F);
        DRM_VERIFY_ERROR(set->read({16, 17}, {1, 2, 2}), UnsuitableData, "image 18");
    }

    void labelsThatDoNotMatch()
    {
        const auto write = [&](const std::vector<std::int64_t> &shape, const std::vector<float> &values,
                               const std::vector<std::string> &names) {
            auto file = H5File::create(m_file.path());
            file.write("images", {4, 3, 2, 2}, test::ramp<std::uint8_t>(48).data());
            file.write("labels", H5Array<float>{shape, values});
            if (!names.empty())
                file.writeStringsAttribute("labels", "label_names", names);
            file.commit();
        };
        write({3, 2}, test::ramp<float>(6), {});
        DRM_VERIFY_ERROR(openDataset(m_file.path()), CorruptFile, "3×2");
        write({4, 1, 2}, test::ramp<float>(8), {});
        DRM_VERIFY_ERROR(openDataset(m_file.path()), CorruptFile, "4×1×2");
        write({4, 2}, test::ramp<float>(8), {"yaw"});
        DRM_VERIFY_ERROR(openDataset(m_file.path()), CorruptFile, "1 names");
        auto values = test::ramp<float>(8);
        values[5] = std::nanf("");
        write({4, 2}, values, {});
        const auto set = openDataset(m_file.path());
        QCOMPARE(set->size(), 3);
        QCOMPARE(set->labels().values, (std::vector<float>{0, 1, 2, 3, 6, 7}));
        Table labels;
        QCOMPARE(set->read({2}, {3, 2, 2}, &labels).pixels[0], 36.0F / 255); // the row after the one left out
        QCOMPARE(labels.values, (std::vector<float>{6, 7}));
        QVERIFY2(test::notesOf(*set).contains("a label is not a finite number: 1 row (row 2)"),
                 qPrintable(test::notesOf(*set)));
        DRM_VERIFY_ERROR(set->read({3}, {3, 2, 2}), InvalidArgument, "Image 3");
        DRM_VERIFY_ERROR(openDataset(m_file.path(), {true}), UnsuitableData, "row 2");
        write({4, 2}, std::vector<float>(8, std::nanf("")), {});
        DRM_VERIFY_ERROR(openDataset(m_file.path()), UnsuitableData, "no label that is a finite number");
    }

    void whatIsWrittenIsRead()
    {
        const ImageBatch images{2, 3, 2, 5, test::ramp<float>(60, 1.0 / 85)};
        const Table labels{2, 2, {1, -2, 3, 4.5F}};
        writeHdf5Dataset(m_file.path(), images, labels, {"yaw", "pitch"}, {"rad", ""});
        const auto set = openDataset(m_file.path());
        Table back;
        const auto batch = set->read({0, 1}, {}, &back);
        for (std::size_t i = 0; i < images.pixels.size(); ++i)
            QVERIFY(std::abs(batch.pixels[i] - images.pixels[i]) < 1e-6F);
        QCOMPARE(back.values, labels.values);
        QCOMPARE(set->labelUnits(), (std::vector<std::string>{"rad", ""}));
    }

    void labelsAlone()
    {
        constexpr int count = 60000; // enough that near rows share a read and far ones do not
        auto file = H5File::create(m_file.path());
        file.write("images", {count, 1, 2, 2}, std::vector<std::uint8_t>(4 * count, 7).data(), 1);
        file.write("labels", {count, 2}, test::ramp<float>(2 * count, 0.5).data(), 1);
        file.commit();
        const auto set = openDataset(m_file.path());
        const auto all = set->labels();
        const auto check = [&](const std::vector<std::int64_t> &indices) {
            const auto some = set->labels(indices);
            QCOMPARE(some.rows, static_cast<int>(indices.size()));
            QCOMPARE(some.columns, 2);
            for (int i = 0; i < some.rows; ++i)
                for (int column = 0; column < 2; ++column)
                    QCOMPARE(some.at(i, column),
                             all.at(static_cast<int>(indices[static_cast<std::size_t>(i)]), column));
        };
        check({59999, 0, 3, 3, 30000, 4});
        check(drawIndices(count, 5000, 1));
        QVERIFY(set->labels({}).values.empty());
        DRM_VERIFY_ERROR(set->labels({0, count}), InvalidArgument, "Image 60000");
        DRM_VERIFY_ERROR(set->labels({-1}), InvalidArgument, "Image -1");
        // One number an image has no second axis.
        m_file.put("images", {3, 1, 2, 2}, std::vector<std::uint8_t>(12, 7));
        QVERIFY(openDataset(m_file.path())->labels({2}).empty());
        auto narrow = H5File::create(m_file.path());
        narrow.write("images", {3, 1, 2, 2}, std::vector<std::uint8_t>(12, 7).data());
        narrow.write("labels", {3}, std::vector<float>{4, 5, std::nanf("")}.data());
        narrow.commit();
        QCOMPARE(openDataset(m_file.path())->labels({1, 0}).values, (std::vector<float>{5, 4}));
    }

    // Read as 0..255 they would all be black.
    void standardisedImagesAreRefused()
    {
        m_file.put("images", {2, 1, 2, 2}, std::vector<float>{-2.1F, 2.4F, 0, 1, 0.5F, -1, 0, 2});
        DRM_VERIFY_ERROR(openDataset(m_file.path()), UnsuitableData, "from -2.1 to 2.4, so they were standardised");
        DRM_VERIFY_ERROR(openDataset(m_file.path()), UnsuitableData, "--range");
        m_file.put("images", {2, 1, 2, 2}, std::vector<double>{-110, 140, 0, 1, 0.5, -1, 0, 2});
        DRM_VERIFY_ERROR(openDataset(m_file.path()), UnsuitableData, "standardised");
        m_file.put("images", {2, 1, 2, 2}, std::vector<float>{0, 3, 0, 1, 0.5F, 1, 0, 2});
        DRM_VERIFY_ERROR(openDataset(m_file.path()), UnsuitableData, "the meaning is not clear");
        // One of many is left out when it is drawn.
        std::vector<float> values(4 * 40, 0.5F);
        values[4 * 14] = -2;
        m_file.put("images", {40, 1, 2, 2}, values);
        const auto set = openDataset(m_file.path());
        QCOMPARE(set->read({13}, {1, 2, 2}).pixels[0], 0.5F);
        DRM_VERIFY_ERROR(set->read({14}, {1, 2, 2}), UnsuitableData,
                         "image 15 of \"images\" holds values from -2 to 0.5");
    }

    // 11 GB as the shape says, of which nothing is stored.
    void whatWasNeverFilledIsNoImage()
    {
        const hid_t raw = H5Fcreate(m_file.path().c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
        const hsize_t dims[] = {4, 3, 8, 8};
        const hid_t space = H5Screate_simple(4, dims, nullptr);
        H5Dclose(H5Dcreate2(raw, "images", H5T_NATIVE_UINT8, space, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
        H5Sclose(space);
        H5Fclose(raw);
        DRM_VERIFY_ERROR(openDataset(m_file.path()), CorruptFile, "never filled");
    }

    void largeFilesOpenAtOnce()
    {
        const hid_t raw = H5Fcreate(m_file.path().c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
        const hsize_t dims[] = {400000, 3, 96, 96};
        const hsize_t chunk[] = {1, 3, 96, 96};
        const hid_t space = H5Screate_simple(4, dims, nullptr);
        const hid_t creation = H5Pcreate(H5P_DATASET_CREATE);
        H5Pset_chunk(creation, 4, chunk);
        H5Pset_deflate(creation, 1);
        const hid_t images = H5Dcreate2(raw, "images", H5T_NATIVE_UINT8, space, H5P_DEFAULT, creation, H5P_DEFAULT);
        H5Pclose(creation);
        const hsize_t start[] = {7, 0, 0, 0}; // one image of them all
        H5Sselect_hyperslab(space, H5S_SELECT_SET, start, nullptr, chunk, nullptr);
        const hid_t memory = H5Screate_simple(4, chunk, nullptr);
        const std::vector<unsigned char> black(3 * 96 * 96);
        QVERIFY(H5Dwrite(images, H5T_NATIVE_UINT8, memory, space, H5P_DEFAULT, black.data()) >= 0);
        H5Sclose(memory);
        H5Dclose(images);
        H5Sclose(space);
        H5Fclose(raw);
        QElapsedTimer timer;
        timer.start();
        const auto set = openDataset(m_file.path());
        QVERIFY2(timer.elapsed() < 1000, std::to_string(timer.elapsed()).c_str());
        QCOMPARE(set->size(), 400000);
        QCOMPARE(set->read({7, 7}, {3, 32, 32}).count, 2);
        DRM_VERIFY_ERROR(set->read({8}, {3, 32, 32}), CorruptFile, "cannot be found"); // it was never written
    }
};

DRM_TEST(Hdf5DatasetTest)
#include "Hdf5DatasetTest.moc"
