// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Dataset.h"
#include "core/hdf5/H5File.h"
#include "core/lab/render/Hdf5Writer.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <hdf5.h>

#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

using namespace drm;

class Hdf5DatasetTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string path() const { return m_folder.filePath("set.h5").toStdString(); }

    template <class T>
    void put(const std::string &name, const std::vector<std::int64_t> &shape, const std::vector<T> &values) const
    {
        auto file = H5File::create(path());
        file.write(name, H5Array<T>{shape, values});
        file.commit();
    }

    /// 0, 1, 2, ... times `step`.
    template <class T> static std::vector<T> ramp(int count, double step = 1)
    {
        std::vector<T> values(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            values[static_cast<std::size_t>(i)] = static_cast<T>(i * step);
        return values;
    }

    static QString notesOf(const Dataset &set)
    {
        QString text;
        for (const auto &note : set.notes())
            text += QString("%1: %2\n").arg(toString(note.kind), QString::fromStdString(note.text.english()));
        return text;
    }

private Q_SLOTS:
    void channelsFirst()
    {
        auto file = H5File::create(path());
        file.write("Images", {4, 3, 2, 2}, ramp<std::uint8_t>(48, 5).data(), 3);
        file.write("Label", {4, 2}, ramp<double>(8, 0.5).data());
        file.writeStringsAttribute("Label", "label_names", {"yaw", "pitch"});
        file.writeStringsAttribute("", "label_units", {"°", "rad"});
        file.commit();
        const auto set = openDataset(path());
        QCOMPARE(set->size(), 4);
        QCOMPARE(set->nativeShape().channels, 3);
        QCOMPARE(set->nativeShape().height, 2);
        QCOMPARE(set->labelNames(), (std::vector<std::string>{"yaw", "pitch"}));
        QCOMPARE(set->labelUnits(), (std::vector<std::string>{"°", "rad"}));
        QCOMPARE(set->labels().values, ramp<float>(8, 0.5));
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
        put("x", {2, 4, 5, 3}, ramp<std::uint8_t>(120));
        const auto colour = openDataset(path());
        QCOMPARE(colour->nativeShape().height, 4);
        QCOMPARE(colour->nativeShape().width, 5);
        const auto batch = colour->read({1}, {3, 4, 5});
        QCOMPARE(batch.pixels[0], 60.0F / 255); // red of the first pixel
        QCOMPARE(batch.pixels[1], 63.0F / 255);
        QCOMPARE(batch.pixels[20], 61.0F / 255); // green
        put("data", {3, 4, 5}, ramp<std::uint8_t>(60));
        const auto grey = openDataset(path());
        QCOMPARE(grey->nativeShape().channels, 1);
        QCOMPARE(grey->read({2}, {1, 4, 5}).pixels[0], 40.0F / 255);
        QCOMPARE(grey->read({2}, {3, 4, 5}).pixels[59], 59.0F / 255);
        QVERIFY(grey->labelNames().empty() && grey->labels().empty());
    }

    void foundByShape()
    {
        auto file = H5File::create(path());
        file.write("train/photos", {3, 1, 4, 4}, ramp<std::uint8_t>(48).data());
        file.write("train/angle", {3}, ramp<float>(3).data());
        file.write("train/other", {7}, ramp<float>(7).data());
        file.commit();
        const auto set = openDataset(path());
        QCOMPARE(set->size(), 3);
        QCOMPARE(set->labelNames(), (std::vector<std::string>{"label 1"}));
        QCOMPARE(set->labelUnits(), (std::vector<std::string>{""}));
        QCOMPARE(set->labels().values, (std::vector<float>{0, 1, 2}));
    }

    void ranges()
    {
        put("images", {2, 1, 2, 2}, ramp<float>(8, 0.125));
        QCOMPARE(openDataset(path())->read({1}, {1, 2, 2}).pixels, (std::vector<float>{0.5F, 0.625F, 0.75F, 0.875F}));
        put("images", {2, 1, 2, 2}, ramp<float>(8, 30));
        QCOMPARE(openDataset(path())->read({1}, {1, 2, 2}).pixels[3], 210.0F / 255);
        put("images", {2, 1, 2, 2}, ramp<std::int64_t>(8, 30));
        QCOMPARE(openDataset(path())->read({1}, {1, 2, 2}).pixels[3], 210.0F / 255);
        put("images", {2, 1, 2, 2}, ramp<std::int64_t>(8, 9000));
        QVERIFY(std::abs(openDataset(path())->read({1}, {1, 2, 2}).pixels[3] - 63000.0F / 65535) < 1e-6F);
        put("images", {2, 1, 2, 2}, std::vector<float>{-1, 1, 0, 0, 0, 0, 0, 0});
        DRM_VERIFY_ERROR(openDataset(path()), UnsuitableData, "without normalisation");
        put("images", {2, 1, 2, 2}, std::vector<float>(8, 1000));
        DRM_VERIFY_ERROR(openDataset(path()), UnsuitableData, "0..255");
        put("images", {2, 1, 2, 2}, std::vector<float>(8, std::nanf("")));
        DRM_VERIFY_ERROR(openDataset(path()), UnsuitableData, "finite");
        // Beyond the sample.
        std::vector<float> values(80, 0.5F);
        values[70] = std::numeric_limits<float>::infinity();
        put("images", {20, 1, 2, 2}, values);
        const auto set = openDataset(path());
        QCOMPARE(set->read({16}, {1, 2, 2}).pixels[0], 0.5F);
        DRM_VERIFY_ERROR(set->read({16, 17}, {1, 2, 2}), UnsuitableData, "image 18");
    }

    void unclearFilesSaySo()
    {
        put("images", {2, 3, 4, 3}, ramp<std::uint8_t>(72));
        DRM_VERIFY_ERROR(openDataset(path()), UnsuitableData, "2×3×4×3");
        put("images", {2, 4, 4, 4}, ramp<std::uint8_t>(128));
        DRM_VERIFY_ERROR(openDataset(path()), UnsuitableData, "1 or 3 channels");
        put("images", {0, 3, 4, 4}, std::vector<std::uint8_t>());
        DRM_VERIFY_ERROR(openDataset(path()), UnsuitableData, "no images");
        put("images", {8, 3}, ramp<float>(24));
        DRM_VERIFY_ERROR(openDataset(path()), UnsuitableData, "8×3");
        put("weights", {8}, ramp<float>(8));
        DRM_VERIFY_ERROR(openDataset(path()), UnsuitableData, "no dataset looks like images");
        auto two = H5File::create(path());
        two.write("a", {1, 3, 2, 2}, ramp<std::uint8_t>(12).data());
        two.write("b", {1, 3, 2, 2}, ramp<std::uint8_t>(12).data());
        two.commit();
        DRM_VERIFY_ERROR(openDataset(path()), UnsuitableData, "several datasets");
        auto text = H5File::create(path());
        text.writeStrings("images", {"a", "b"});
        text.commit();
        DRM_VERIFY_ERROR(openDataset(path()), UnsuitableData, "images");
    }

    void labelsThatDoNotMatch()
    {
        const auto write = [&](const std::vector<std::int64_t> &shape, const std::vector<float> &values,
                               const std::vector<std::string> &names) {
            auto file = H5File::create(path());
            file.write("images", {4, 3, 2, 2}, ramp<std::uint8_t>(48).data());
            file.write("labels", H5Array<float>{shape, values});
            if (!names.empty())
                file.writeStringsAttribute("labels", "label_names", names);
            file.commit();
        };
        write({3, 2}, ramp<float>(6), {});
        DRM_VERIFY_ERROR(openDataset(path()), CorruptFile, "3×2");
        write({4, 1, 2}, ramp<float>(8), {});
        DRM_VERIFY_ERROR(openDataset(path()), CorruptFile, "4×1×2");
        write({4, 2}, ramp<float>(8), {"yaw"});
        DRM_VERIFY_ERROR(openDataset(path()), CorruptFile, "1 names");
        auto values = ramp<float>(8);
        values[5] = std::nanf("");
        write({4, 2}, values, {});
        const auto set = openDataset(path());
        QCOMPARE(set->size(), 3);
        QCOMPARE(set->labels().values, (std::vector<float>{0, 1, 2, 3, 6, 7}));
        Table labels;
        QCOMPARE(set->read({2}, {3, 2, 2}, &labels).pixels[0], 36.0F / 255); // the row after the one left out
        QCOMPARE(labels.values, (std::vector<float>{6, 7}));
        QVERIFY2(notesOf(*set).contains("a label is not a finite number: 1 row (row 2)"), qPrintable(notesOf(*set)));
        DRM_VERIFY_ERROR(set->read({3}, {3, 2, 2}), InvalidArgument, "Image 3");
        DRM_VERIFY_ERROR(openDataset(path(), {true}), UnsuitableData, "row 2");
        write({4, 2}, std::vector<float>(8, std::nanf("")), {});
        DRM_VERIFY_ERROR(openDataset(path()), UnsuitableData, "no label that is a finite number");
    }

    void whatIsWrittenIsRead()
    {
        const ImageBatch images{2, 3, 2, 5, ramp<float>(60, 1.0 / 85)};
        const Table labels{2, 2, {1, -2, 3, 4.5F}};
        writeHdf5Dataset(path(), images, labels, {"yaw", "pitch"}, {"rad", ""});
        const auto set = openDataset(path());
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
        auto file = H5File::create(path());
        file.write("images", {count, 1, 2, 2}, std::vector<std::uint8_t>(4 * count, 7).data(), 1);
        file.write("labels", {count, 2}, ramp<float>(2 * count, 0.5).data(), 1);
        file.commit();
        const auto set = openDataset(path());
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
        put("images", {3, 1, 2, 2}, std::vector<std::uint8_t>(12, 7));
        QVERIFY(openDataset(path())->labels({2}).empty());
        auto narrow = H5File::create(path());
        narrow.write("images", {3, 1, 2, 2}, std::vector<std::uint8_t>(12, 7).data());
        narrow.write("labels", {3}, std::vector<float>{4, 5, std::nanf("")}.data());
        narrow.commit();
        QCOMPARE(openDataset(path())->labels({1, 0}).values, (std::vector<float>{5, 4}));
    }

    // Read as 0..255 they would all be black.
    void standardisedImagesAreRefused()
    {
        put("images", {2, 1, 2, 2}, std::vector<float>{-2.1F, 2.4F, 0, 1, 0.5F, -1, 0, 2});
        DRM_VERIFY_ERROR(openDataset(path()), UnsuitableData, "from -2.1 to 2.4, so they were standardised");
        DRM_VERIFY_ERROR(openDataset(path()), UnsuitableData, "--range");
        put("images", {2, 1, 2, 2}, std::vector<double>{-110, 140, 0, 1, 0.5, -1, 0, 2});
        DRM_VERIFY_ERROR(openDataset(path()), UnsuitableData, "standardised");
        put("images", {2, 1, 2, 2}, std::vector<float>{0, 3, 0, 1, 0.5F, 1, 0, 2});
        DRM_VERIFY_ERROR(openDataset(path()), UnsuitableData, "the meaning is not clear");
        // One of many is left out when it is drawn.
        std::vector<float> values(4 * 40, 0.5F);
        values[4 * 14] = -2;
        put("images", {40, 1, 2, 2}, values);
        const auto set = openDataset(path());
        QCOMPARE(set->read({13}, {1, 2, 2}).pixels[0], 0.5F);
        DRM_VERIFY_ERROR(set->read({14}, {1, 2, 2}), UnsuitableData,
                         "image 15 of \"images\" holds values from -2 to 0.5");
    }

    // MATLAB stores H×W×C×N as N×C×W×H, and N×d as d×N.
    void axesOfMatlab()
    {
        auto file = H5File::create(path());
        file.write("images", {2, 3, 5, 4}, ramp<std::uint8_t>(120).data()); // C, then W = 5, then H = 4
        file.write("labels", {3, 2}, ramp<double>(6).data());
        file.writeStringAttribute("images", "MATLAB_class", "uint8");
        file.commit();
        const auto set = openDataset(path());
        QCOMPARE(set->nativeShape().height, 4);
        QCOMPARE(set->nativeShape().width, 5);
        QCOMPARE(set->labels().values, (std::vector<float>{0, 2, 4, 1, 3, 5}));
        const auto batch = set->read({1}, {3, 4, 5});
        QCOMPARE(batch.pixels[0], 60.0F / 255);
        QCOMPARE(batch.pixels[1], 64.0F / 255); // one to the right
        QCOMPARE(batch.pixels[5], 61.0F / 255); // one down
        QVERIFY2(notesOf(*set).contains("assumed: the file is of MATLAB"), qPrintable(notesOf(*set)));
        // Of a file that is N×d, the writer turned the axes himself.
        auto turned = H5File::create(path());
        turned.write("images", {2, 3, 5, 4}, ramp<std::uint8_t>(120).data());
        turned.write("labels", {2, 3}, ramp<double>(6).data());
        turned.writeStringAttribute("images", "MATLAB_class", "uint8");
        turned.commit();
        QCOMPARE(openDataset(path())->nativeShape().height, 5);
        // N×H×W×C of MATLAB.
        auto last = H5File::create(path());
        last.write("images", {3, 5, 4, 6}, ramp<std::uint8_t>(360, 0.5).data());
        last.writeStringAttribute("images", "MATLAB_class", "uint8");
        last.commit();
        const auto reversed = openDataset(path());
        QCOMPARE(reversed->size(), 6);
        QCOMPARE(reversed->nativeShape().height, 4);
        const auto pixels = reversed->read({0, 1}, {3, 4, 5}).pixels;
        QCOMPARE(pixels[1], 12.0F / 255); // 4 × 6 numbers further
        QCOMPARE(pixels[5], 3.0F / 255);
    }

    void namesOfOtherPrograms()
    {
        auto file = H5File::create(path());
        file.write("face_patch", {4, 8, 8, 3}, ramp<std::uint8_t>(768, 0.3).data());
        file.write("face_head_pose", {4, 2}, ramp<float>(8).data());
        file.write("face_gaze", {4, 2}, ramp<float>(8, 0.5).data());
        file.write("frame_index", {4, 1}, ramp<int>(4).data());
        file.commit();
        const auto gaze = openDataset(path());
        QCOMPARE(gaze->labels().values, ramp<float>(8, 0.5));
        QVERIFY2(notesOf(*gaze).contains("labels from \"face_gaze\""), qPrintable(notesOf(*gaze)));
        QVERIFY2(notesOf(*gaze).contains("left out: \"face_head_pose\""), qPrintable(notesOf(*gaze)));
        auto split = H5File::create(path());
        split.write("X_train", {4, 3, 8, 8}, ramp<std::uint8_t>(768, 0.3).data());
        split.write("X_test", {4, 3, 8, 8}, ramp<std::uint8_t>(768, 0.2).data());
        split.write("y_train", {4}, ramp<float>(4, 0.5).data());
        split.write("y_test", {4}, ramp<float>(4).data());
        split.commit();
        const auto train = openDataset(path());
        QCOMPARE(train->labels().values, ramp<float>(4, 0.5));
        QVERIFY2(notesOf(*train).contains("left out: \"X_test\": looks like images, too"), qPrintable(notesOf(*train)));
        auto unclear = H5File::create(path());
        unclear.write("images", {4, 3, 8, 8}, ramp<std::uint8_t>(768, 0.3).data());
        unclear.write("a", {4}, ramp<float>(4).data());
        unclear.write("b", {4}, ramp<float>(4).data());
        unclear.commit();
        QVERIFY(notesOf(*openDataset(path())).contains("labels not found: \"a\", \"b\" could be them"));
        auto alpha = H5File::create(path());
        alpha.write("images", {2, 8, 8, 4}, ramp<std::uint8_t>(512, 0.5).data());
        alpha.commit();
        const auto opaque = openDataset(path());
        QCOMPARE(opaque->nativeShape().channels, 3);
        QCOMPARE(opaque->read({1}, {3, 8, 8}).pixels[1], 130.0F / 255); // red of the second pixel
        QVERIFY(notesOf(*opaque).contains("taken as alpha"));
        put("images", {2, 5000, 5001}, std::vector<std::uint8_t>(2 * 5000 * 5001));
        DRM_VERIFY_ERROR(openDataset(path()), UnsuitableData, "25 megapixels");
    }

    // One dataset an image, in groups of persons.
    void imagesThatAreADatasetEach()
    {
        auto file = H5File::create(path());
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
        const auto set = openDataset(path());
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
            QVERIFY2(notesOf(*set).contains(part), qPrintable(notesOf(*set)));
        DRM_VERIFY_ERROR(openDataset(path(), {true}), UnsuitableData, "p01/image/0001");
        DRM_VERIFY_ERROR(set->read({4}, {3, 8, 9}), InvalidArgument, "Image 4");
    }

    void whatIsNotReadIsNamed()
    {
        const hid_t raw = H5Fcreate(path().c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
        const hsize_t four = 4;
        const hid_t space = H5Screate_simple(1, &four, nullptr);
        const hid_t lists = H5Tvlen_create(H5T_NATIVE_UINT8);
        H5Dclose(H5Dcreate2(raw, "images", lists, space, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
        H5Tclose(lists);
        H5Sclose(space);
        H5Fclose(raw);
        DRM_VERIFY_ERROR(openDataset(path()), UnsuitableData, "packed images or lists of different lengths");
        const hid_t other = H5Fcreate(path().c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
        const hid_t records = H5Tcreate(H5T_COMPOUND, 8);
        H5Tinsert(records, "a", 0, H5T_NATIVE_FLOAT);
        H5Tinsert(records, "b", 4, H5T_NATIVE_FLOAT);
        const hid_t line = H5Screate_simple(1, &four, nullptr);
        H5Dclose(H5Dcreate2(other, "samples", records, line, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
        H5Tclose(records);
        H5Sclose(line);
        H5Fclose(other);
        DRM_VERIFY_ERROR(openDataset(path()), UnsuitableData, "\"samples\" is a table of records");
        const hid_t linked = H5Fcreate(path().c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
        H5Lcreate_external("other.h5", "/images", linked, "images", H5P_DEFAULT, H5P_DEFAULT);
        H5Fclose(linked);
        DRM_VERIFY_ERROR(openDataset(path()), UnsafeFile, "link to another place");
    }

    // 11 GB as the shape says, of which nothing is stored.
    void largeFilesOpenAtOnce()
    {
        const hid_t raw = H5Fcreate(path().c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
        const hsize_t dims[] = {400000, 3, 96, 96};
        const hsize_t chunk[] = {1, 3, 96, 96};
        const hid_t space = H5Screate_simple(4, dims, nullptr);
        const hid_t creation = H5Pcreate(H5P_DATASET_CREATE);
        H5Pset_chunk(creation, 4, chunk);
        H5Pset_deflate(creation, 1);
        const unsigned char grey = 51;
        H5Pset_fill_value(creation, H5T_NATIVE_UINT8, &grey);
        H5Dclose(H5Dcreate2(raw, "images", H5T_NATIVE_UINT8, space, H5P_DEFAULT, creation, H5P_DEFAULT));
        H5Pclose(creation);
        H5Sclose(space);
        H5Fclose(raw);
        QElapsedTimer timer;
        timer.start();
        const auto set = openDataset(path());
        QVERIFY2(timer.elapsed() < 1000, std::to_string(timer.elapsed()).c_str());
        QCOMPARE(set->size(), 400000);
        const auto batch = set->read(drawIndices(set->size(), 100, 1), {3, 32, 32});
        QCOMPARE(batch.count, 100);
        QVERIFY(std::abs(batch.pixels.back() - 0.2F) < 1e-6F);
    }

    // The oldest format has no checksums: whatever its book-keeping claims reaches the library. Packed, plain and
    // compact datasets, each of whose bytes is changed in turn.
    void damagedBookkeepingWithoutChecksums()
    {
        const hid_t raw = H5Fcreate(path().c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
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
        const auto pixels = ramp<std::uint8_t>(12 * 3 * 8 * 8, 0.1);
        const auto numbers = ramp<float>(24, 0.5);
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
        QFile file(QString::fromStdString(path()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto whole = file.readAll();
        file.close();
        const auto work = [&] {
            const auto set = openDataset(path());
            set->read({0, set->size() - 1}, {3, 8, 8});
            set->labels();
            H5File::openRead(path()).read<float>("other");
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
        writeHdf5Dataset(path(), images, {40, 1, ramp<float>(40)}, {"y"}, {""});
        QFile file(QString::fromStdString(path()));
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
            const auto error = errorOf([&] { openDataset(path()); });
            QVERIFY(error.kind() == ErrorKind::CorruptFile || error.kind() == ErrorKind::UnsupportedFile);
        }
        int errors = 0;
        for (int place = 0; place < whole.size(); place += std::max<int>(1, static_cast<int>(whole.size() / 300))) {
            auto copy = whole;
            copy[place] = static_cast<char>(~copy[place]);
            put(copy);
            try {
                const auto set = openDataset(path());
                QVERIFY(set->read({0, set->size() - 1}, {3, 16, 16}).count == 2);
            } catch (const Error &) {
                ++errors;
            }
        }
        QVERIFY2(errors > 3, std::to_string(errors).c_str());
    }
};

DRM_TEST(Hdf5DatasetTest)
#include "Hdf5DatasetTest.moc"
