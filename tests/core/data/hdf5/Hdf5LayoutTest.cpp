// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Dataset.h"
#include "tests/fixtures/DatasetNotes.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/Hdf5Set.h"
#include "tests/fixtures/TestProgram.h"

#include <hdf5.h>

#include <cmath>

using namespace drm;

class Hdf5LayoutTest : public QObject {
    Q_OBJECT

private:
    test::Hdf5Set m_file;

private Q_SLOTS:
    void foundByShape()
    {
        auto file = H5File::create(m_file.path());
        file.write("train/photos", {3, 1, 4, 4}, test::ramp<std::uint8_t>(48).data());
        file.write("train/angle", {3}, test::ramp<float>(3).data());
        file.write("train/other", {7}, test::ramp<float>(7).data());
        file.commit();
        const auto set = openDataset(m_file.path());
        QCOMPARE(set->size(), 3);
        QCOMPARE(set->labelNames(), (std::vector<std::string>{"label 1"}));
        QCOMPARE(set->labelUnits(), (std::vector<std::string>{""}));
        QCOMPARE(set->labels().values, (std::vector<float>{0, 1, 2}));
    }

    void unclearFilesSaySo()
    {
        m_file.put("images", {2, 3, 4, 3}, test::ramp<std::uint8_t>(72));
        DRM_VERIFY_ERROR(openDataset(m_file.path()), UnsuitableData, "2×3×4×3");
        m_file.put("images", {2, 4, 4, 4}, test::ramp<std::uint8_t>(128));
        DRM_VERIFY_ERROR(openDataset(m_file.path()), UnsuitableData, "1 or 3 channels");
        m_file.put("images", {0, 3, 4, 4}, std::vector<std::uint8_t>());
        DRM_VERIFY_ERROR(openDataset(m_file.path()), UnsuitableData, "no images");
        m_file.put("images", {8, 3}, test::ramp<float>(24));
        DRM_VERIFY_ERROR(openDataset(m_file.path()), UnsuitableData, "8×3");
        m_file.put("weights", {8}, test::ramp<float>(8));
        DRM_VERIFY_ERROR(openDataset(m_file.path()), UnsuitableData, "no dataset looks like images");
        auto two = H5File::create(m_file.path());
        two.write("a", {1, 3, 2, 2}, test::ramp<std::uint8_t>(12).data());
        two.write("b", {1, 3, 2, 2}, test::ramp<std::uint8_t>(12).data());
        two.commit();
        DRM_VERIFY_ERROR(openDataset(m_file.path()), UnsuitableData, "several datasets");
        auto text = H5File::create(m_file.path());
        text.writeStrings("images", {"a", "b"});
        text.commit();
        DRM_VERIFY_ERROR(openDataset(m_file.path()), UnsuitableData, "images");
    }

    // MATLAB stores H×W×C×N as N×C×W×H, and N×d as d×N.
    void axesOfMatlab()
    {
        auto file = H5File::create(m_file.path());
        file.write("images", {2, 3, 5, 4}, test::ramp<std::uint8_t>(120).data()); // C, then W = 5, then H = 4
        file.write("labels", {3, 2}, test::ramp<double>(6).data());
        file.writeStringAttribute("images", "MATLAB_class", "uint8");
        file.commit();
        const auto set = openDataset(m_file.path());
        QCOMPARE(set->nativeShape().height, 4);
        QCOMPARE(set->nativeShape().width, 5);
        QCOMPARE(set->labels().values, (std::vector<float>{0, 2, 4, 1, 3, 5}));
        const auto batch = set->read({1}, {3, 4, 5});
        QCOMPARE(batch.pixels[0], 60.0F / 255);
        QCOMPARE(batch.pixels[1], 64.0F / 255); // one to the right
        QCOMPARE(batch.pixels[5], 61.0F / 255); // one down
        QVERIFY2(test::notesOf(*set).contains("assumed: the file is of MATLAB"), qPrintable(test::notesOf(*set)));
        // Of a file that is N×d, the writer turned the axes himself.
        auto turned = H5File::create(m_file.path());
        turned.write("images", {2, 3, 5, 4}, test::ramp<std::uint8_t>(120).data());
        turned.write("labels", {2, 3}, test::ramp<double>(6).data());
        turned.writeStringAttribute("images", "MATLAB_class", "uint8");
        turned.commit();
        QCOMPARE(openDataset(m_file.path())->nativeShape().height, 5);
        // N×H×W×C of MATLAB.
        auto last = H5File::create(m_file.path());
        last.write("images", {3, 5, 4, 6}, test::ramp<std::uint8_t>(360, 0.5).data());
        last.writeStringAttribute("images", "MATLAB_class", "uint8");
        last.commit();
        const auto reversed = openDataset(m_file.path());
        QCOMPARE(reversed->size(), 6);
        QCOMPARE(reversed->nativeShape().height, 4);
        const auto pixels = reversed->read({0, 1}, {3, 4, 5}).pixels;
        QCOMPARE(pixels[1], 12.0F / 255); // 4 × 6 numbers further
        QCOMPARE(pixels[5], 3.0F / 255);
        // H×W×C×N, and W×H×C×N where MATLAB wrote N×C×H×W.
        for (const bool matlab : {false, true}) {
            auto all = H5File::create(m_file.path());
            all.write("images", {4, 5, 3, 6}, test::ramp<std::uint8_t>(360, 0.5).data());
            if (matlab)
                all.writeStringAttribute("images", "MATLAB_class", "uint8");
            all.commit();
            const auto set = openDataset(m_file.path());
            QCOMPARE(set->size(), 6);
            QCOMPARE(set->nativeShape().height, matlab ? 5 : 4);
            const auto image = set->read({2}, {3, matlab ? 5 : 4, matlab ? 4 : 5}).pixels;
            QCOMPARE(image[0], 1.0F / 255);
            QCOMPARE(image[1], (matlab ? 46.0F : 10.0F) / 255);
            QCOMPARE(image[20], 4.0F / 255); // the next channel
        }
    }

    void namesOfOtherPrograms()
    {
        auto file = H5File::create(m_file.path());
        file.write("face_patch", {4, 8, 8, 3}, test::ramp<std::uint8_t>(768, 0.3).data());
        file.write("face_head_pose", {4, 2}, test::ramp<float>(8).data());
        file.write("face_gaze", {4, 2}, test::ramp<float>(8, 0.5).data());
        file.write("frame_index", {4, 1}, test::ramp<int>(4).data());
        file.commit();
        const auto gaze = openDataset(m_file.path());
        QCOMPARE(gaze->labels().values, test::ramp<float>(8, 0.5));
        QVERIFY2(test::notesOf(*gaze).contains("labels from \"face_gaze\""), qPrintable(test::notesOf(*gaze)));
        QVERIFY2(test::notesOf(*gaze).contains("left out: \"face_head_pose\""), qPrintable(test::notesOf(*gaze)));
        auto split = H5File::create(m_file.path());
        split.write("X_train", {4, 3, 8, 8}, test::ramp<std::uint8_t>(768, 0.3).data());
        split.write("X_test", {4, 3, 8, 8}, test::ramp<std::uint8_t>(768, 0.2).data());
        split.write("y_train", {4}, test::ramp<float>(4, 0.5).data());
        split.write("y_test", {4}, test::ramp<float>(4).data());
        split.commit();
        const auto train = openDataset(m_file.path());
        QCOMPARE(train->labels().values, test::ramp<float>(4, 0.5));
        QVERIFY2(test::notesOf(*train).contains("left out: \"X_test\": looks like images, too"),
                 qPrintable(test::notesOf(*train)));
        auto unclear = H5File::create(m_file.path());
        unclear.write("images", {4, 3, 8, 8}, test::ramp<std::uint8_t>(768, 0.3).data());
        unclear.write("a", {4}, test::ramp<float>(4).data());
        unclear.write("b", {4}, test::ramp<float>(4).data());
        unclear.commit();
        QVERIFY(test::notesOf(*openDataset(m_file.path())).contains("labels not found: \"a\", \"b\" could be them"));
        auto alpha = H5File::create(m_file.path());
        alpha.write("images", {2, 8, 8, 4}, test::ramp<std::uint8_t>(512, 0.5).data());
        alpha.commit();
        const auto opaque = openDataset(m_file.path());
        QCOMPARE(opaque->nativeShape().channels, 3);
        QCOMPARE(opaque->read({1}, {3, 8, 8}).pixels[1], 130.0F / 255); // red of the second pixel
        QVERIFY(test::notesOf(*opaque).contains("taken as alpha"));
        m_file.put("images", {2, 5000, 5001}, std::vector<std::uint8_t>(2 * 5000 * 5001));
        DRM_VERIFY_ERROR(openDataset(m_file.path()), UnsuitableData, "25 megapixels");
    }

    // One dataset an image, in groups of persons.
    void imagesThatAreADatasetEach()
    {
        auto file = H5File::create(m_file.path());
        for (const std::string person : {"p00", "p01"})
            for (int i = 0; i < 3; ++i) {
                const auto name = "/000" + std::to_string(i);
                const int shade = person == "p00" ? i : 10 + i;
                std::vector<std::uint8_t> pixels(8 * 9 * 3, static_cast<std::uint8_t>(shade));
                file.write(person + "/image" + name, {8, 9, 3}, pixels.data());
                if (shade != 11)
                    file.write(person + "/gaze" + name, {2},
                               std::vector<float>{0.5F * i, shade == 1 ? std::nanf("") : 1.0F}.data());
                file.write(person + "/index" + name, {1}, &i);
            }
        file.commit();
        const auto set = openDataset(m_file.path());
        QCOMPARE(set->size(), 4); // without that of the NaN and that of no label
        QCOMPARE(set->nativeShape().height, 8);
        QCOMPARE(set->nativeShape().width, 9);
        QCOMPARE(set->labels().values, (std::vector<float>{0, 1, 1, 1, 0, 1, 1, 1}));
        Table labels;
        const auto batch = set->read({3, 0}, {3, 8, 9}, &labels);
        QCOMPARE(batch.image(0)[0], 12.0F / 255);
        QCOMPARE(batch.image(1)[0], 0.0F);
        QCOMPARE(labels.values, (std::vector<float>{1, 1, 0, 1}));
        for (const auto *part : {"labels as \"p00/gaze/0000\"", "1 image (p01/image/0001)", "1 image (p00/gaze/0001)"})
            QVERIFY2(test::notesOf(*set).contains(part), qPrintable(test::notesOf(*set)));
        DRM_VERIFY_ERROR(openDataset(m_file.path(), {true}), UnsuitableData, "p01/image/0001");
        DRM_VERIFY_ERROR(set->read({4}, {3, 8, 9}), InvalidArgument, "Image 4");
    }

    void whatIsNotReadIsNamed()
    {
        const hid_t raw = H5Fcreate(m_file.path().c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
        const hsize_t four = 4;
        const hid_t space = H5Screate_simple(1, &four, nullptr);
        const hid_t lists = H5Tvlen_create(H5T_NATIVE_UINT8);
        H5Dclose(H5Dcreate2(raw, "images", lists, space, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
        H5Tclose(lists);
        H5Sclose(space);
        H5Fclose(raw);
        DRM_VERIFY_ERROR(openDataset(m_file.path()), UnsuitableData, "packed images or lists of different lengths");
        const hid_t other = H5Fcreate(m_file.path().c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
        const hid_t records = H5Tcreate(H5T_COMPOUND, 8);
        H5Tinsert(records, "a", 0, H5T_NATIVE_FLOAT);
        H5Tinsert(records, "b", 4, H5T_NATIVE_FLOAT);
        const hid_t line = H5Screate_simple(1, &four, nullptr);
        H5Dclose(H5Dcreate2(other, "samples", records, line, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
        H5Tclose(records);
        H5Sclose(line);
        H5Fclose(other);
        DRM_VERIFY_ERROR(openDataset(m_file.path()), UnsuitableData, "\"samples\" is a table of records");
        const hid_t linked = H5Fcreate(m_file.path().c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
        H5Lcreate_external("other.h5", "/images", linked, "images", H5P_DEFAULT, H5P_DEFAULT);
        H5Fclose(linked);
        DRM_VERIFY_ERROR(openDataset(m_file.path()), UnsafeFile, "link to another place");
    }
};

DRM_TEST(Hdf5LayoutTest)
#include "Hdf5LayoutTest.moc"
