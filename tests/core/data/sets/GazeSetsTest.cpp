// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Dataset.h"
#include "core/hdf5/H5File.h"
#include "tests/fixtures/DatasetNotes.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/ImageFolder.h"
#include "tests/fixtures/TestProgram.h"

#include <memory>

using namespace drm;

namespace {

constexpr int side = 6;

/// A person's file of MPIIFaceGaze, normalised: image i is of the grey i, label j of it is i + j / 10.
void writePerson(const QString &path, int images, int labels, bool turned)
{
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(images) * 3 * side * side);
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        // N×C×H×W, or all axes in reverse.
        const std::size_t image = turned ? i % static_cast<std::size_t>(images) : i / (3 * side * side);
        pixels[i] = static_cast<std::uint8_t>(image);
    }
    std::vector<float> values;
    for (int i = 0; i < images * labels; ++i) {
        const int image = turned ? i % images : i / labels;
        const int label = turned ? i / images : i % labels;
        values.push_back(static_cast<float>(image) + static_cast<float>(label) / 10);
    }
    H5File file = H5File::create(path.toStdString());
    const std::int64_t n = images;
    const std::int64_t d = labels;
    file.write("Data/data",
               H5Array<std::uint8_t>{turned ? std::vector<std::int64_t>{side, side, 3, n}
                                            : std::vector<std::int64_t>{n, 3, side, side},
                                     pixels});
    file.write("Data/label",
               H5Array<float>{turned ? std::vector<std::int64_t>{d, n} : std::vector<std::int64_t>{n, d}, values});
    file.commit();
}

/// 26 numbers of a line of MPIIFaceGaze as it is downloaded: landmarks between 40 and 60, face and target as given.
QByteArray rawLine(const QByteArray &image, const QByteArray &face, const QByteArray &target)
{
    return image + " 640 360 40 40 48 40 52 40 60 40 45 60 55 60 0 0 0 0 0 600 " + face + " " + target + " left\n";
}

} // namespace

class GazeSetsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::ImageFolder> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::ImageFolder>(); }

    void columbiaGaze()
    {
        m_folder->putImage("0001/0001_2m_-15P_10V_-5H.jpg", test::plainImage(10, 10, 10));
        m_folder->putImage("0002/0002_2m_0P_-10V_15H.jpg", test::plainImage(90, 90, 90));
        m_folder->putImage("0002/holiday.jpg", test::plainImage(1, 1, 1));
        m_folder->put("0002/.DS_Store", "x");
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->size(), 2);
        QCOMPARE(set->labelNames(), (std::vector<std::string>{"gaze_pitch", "gaze_yaw"}));
        QCOMPARE(set->labelUnits(), (std::vector<std::string>{"deg", "deg"}));
        QCOMPARE(set->labels().values, (std::vector<float>{10, -5, -10, 15}));
        QCOMPARE(set->imageName(1), std::string("0002_2m_0P_-10V_15H.jpg"));
        const QString notes = test::notesOf(*set);
        QVERIFY2(notes.contains("read: 2 images of 2 people"), qPrintable(notes));
        QVERIFY2(notes.contains("left out: the name does not say the gaze: 1 file (0002/holiday.jpg)"),
                 qPrintable(notes));
        DRM_VERIFY_ERROR(openDataset(m_folder->path(), {true}), CorruptFile, "holiday.jpg");
        // A table of one's own is what counts.
        m_folder->put("labels.csv", "file,a\n0001/0001_2m_-15P_10V_-5H.jpg,7\n");
        QCOMPARE(openDataset(m_folder->path())->labels().values, std::vector<float>{7});
    }

    void mpiiFaceGazeNormalised()
    {
        writePerson(m_folder->at("p00.mat"), 5, 6, false);
        writePerson(m_folder->at("p01.mat"), 8, 6, true);
        m_folder->put("readme.txt", "a set");
        const auto set = openDataset(m_folder->path());
        QVERIFY2(set->size() == 13, qPrintable(test::notesOf(*set)));
        QCOMPARE(set->labelNames(), (std::vector<std::string>{"gaze_pitch", "gaze_yaw"}));
        QCOMPARE(set->labelUnits(), (std::vector<std::string>{"rad", "rad"}));
        Table labels;
        const ImageBatch batch = set->read({12, 4, 5}, {3, side, side}, &labels);
        QVERIFY(test::nearlyEqual({labels.values.begin(), labels.values.end()}, {7, 7.1F, 4, 4.1F, 0, 0.1F}));
        QVERIFY(std::abs(batch.image(0)[0] - 7 / 255.0F) < 1e-6F && std::abs(batch.image(1)[5] - 4 / 255.0F) < 1e-6F);
        QVERIFY(batch.image(2)[9] == 0);
        QCOMPARE(set->labels().rows, 13);
        QVERIFY(set->labels().at(6, 1) == 1.1F);
        const std::vector<std::string> hashes = set->imageHashes({1, 6});
        QCOMPARE(hashes[0], hashes[1]); // the second image of each: the same numbers
        QCOMPARE(set->imageName(6), std::string("p01/2"));
        QCOMPARE(set->person(6), std::string("p01"));
        QCOMPARE(set->labelSenses(), (std::vector<int>{1, -1}));
        DRM_VERIFY_ERROR(set->read({13}, {3, side, side}), InvalidArgument, "Image 13");

        // A file of another shape is named; the others are a set.
        writePerson(m_folder->at("p02.mat"), 5, 1, false);
        m_folder->put("p03.mat", "no HDF5");
        const auto rest = openDataset(m_folder->path());
        QCOMPARE(rest->size(), 13);
        QVERIFY2(test::notesOf(*rest).contains("p02.mat"), qPrintable(test::notesOf(*rest)));
        QVERIFY2(test::notesOf(*rest).contains("no HDF5 file: 1 file (p03.mat)"), qPrintable(test::notesOf(*rest)));
        DRM_VERIFY_ERROR(openDataset(m_folder->path(), {true}), UnsuitableData, "p02.mat");
    }

    void mpiiFaceGazeAsItIsDownloaded()
    {
        cv::Mat image(100, 100, CV_8UC3, cv::Scalar(0, 0, 0));
        image(cv::Rect(34, 34, 32, 32)).setTo(cv::Scalar(0, 0, 255)); // 1.6 · 20 pixels around (50, 50)
        m_folder->putImage("p00/day01/0001.png", image);
        m_folder->putImage("p00/day01/0002.png", image);
        m_folder->put("p00/p00.txt",
                      rawLine("day01/0001.png", "100 0 100", "0 0 0") + rawLine("day01/0002.png", "0 100 100", "0 0 0")
                          + rawLine("day01/0003.png", "0 0 500", "0 0 0") + "day01/0001.png 1 2 3\n");
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->size(), 2);
        const Table labels = set->labels();
        QVERIFY(std::abs(labels.at(0, 0)) < 1e-6F && std::abs(labels.at(0, 1) - 0.785398F) < 1e-5F); // 45° aside
        QVERIFY(std::abs(labels.at(1, 0) - 0.785398F) < 1e-5F && std::abs(labels.at(1, 1)) < 1e-6F); // 45° up
        QCOMPARE(set->nativeShape().height, 32);
        const ImageBatch batch = set->read({0}, {});
        QCOMPARE(batch.width, 32);
        QVERIFY(std::all_of(batch.image(0), batch.image(0) + 32 * 32, [](float red) { return red == 1; }));
        const QString notes = test::notesOf(*set);
        QVERIFY2(notes.contains("the image is missing: 1 row (p00/p00.txt, line 3)"), qPrintable(notes));
        DRM_VERIFY_ERROR(openDataset(m_folder->path(), {true}), CorruptFile, "line 3");
        QFile::remove(m_folder->at("p00/day01/0001.png"));
        QFile::remove(m_folder->at("p00/day01/0002.png"));
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), CorruptFile, "line 1");
    }

    void ethXGaze()
    {
        const auto write = [&](const QString &name, int images, bool gaze) {
            H5File file = H5File::create(m_folder->at(name).toStdString());
            const std::int64_t n = images;
            file.write("face_patch",
                       H5Array<std::uint8_t>{
                           {n, side, side, 3},
                           std::vector<std::uint8_t>(static_cast<std::size_t>(images) * side * side * 3, 51)});
            if (gaze)
                file.write("face_gaze",
                           H5Array<float>{{n, 2}, std::vector<float>(static_cast<std::size_t>(2 * n), 0.5F)});
            file.write("face_head_pose",
                       H5Array<float>{{n, 2}, std::vector<float>(static_cast<std::size_t>(2 * n), 0.1F)});
            file.write("frame_index",
                       H5Array<std::int64_t>{{n, 1}, std::vector<std::int64_t>(static_cast<std::size_t>(n), 1)});
            file.commit();
        };
        QDir().mkpath(m_folder->at("train"));
        write("train/subject0000.h5", 2, true);
        write("train/subject0003.h5", 3, true);
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->size(), 5);
        QCOMPARE(set->labels().values, std::vector<float>(10, 0.5F));
        QVERIFY(std::abs(set->read({4}, {}).pixels.front() - 0.2F) < 1e-6F);
        QVERIFY(test::notesOf(*set).contains("--bgr"));
    }

    void gaze360()
    {
        m_folder->putImage("imgs/rec_000/head/000000/000001.jpg", test::plainImage(10, 10, 10));
        m_folder->putImage("imgs/rec_001/head/000000/000002.jpg", test::plainImage(10, 10, 10));
        m_folder->put("train.txt",
                      "rec_000/head/000000/000001.jpg 1 0 -1\r\n"
                      "rec_001/head/000000/000002.jpg 0 0.6 -0.8\r\n"
                      "rec_001/head/000000/000003.jpg 0 0 -1\r\n"
                      "rec_001/head/000000/000002.jpg 0 0 0\r\n"
                      "../../secret.jpg 0 0 -1\r\n");
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->size(), 2);
        QCOMPARE(set->labelNames(), (std::vector<std::string>{"gaze_yaw", "gaze_pitch"}));
        const Table labels = set->labels();
        QVERIFY(std::abs(labels.at(0, 0) - 0.785398F) < 1e-5F && std::abs(labels.at(0, 1)) < 1e-6F);
        QVERIFY(std::abs(labels.at(1, 0)) < 1e-6F && std::abs(labels.at(1, 1) - std::asin(0.6F)) < 1e-6F);
        const QString notes = test::notesOf(*set);
        QVERIFY2(notes.contains("the image is missing: 2 rows") && notes.contains("no direction: 1 row"),
                 qPrintable(notes));
        QVERIFY(!notes.contains("test.txt"));
        m_folder->put("test.txt", "rec_000/head/000000/000001.jpg 1 0 -1\n");
        const QString more = test::notesOf(*openDataset(m_folder->path()));
        QVERIFY2(more.contains("the images of test.txt; open that file itself"), qPrintable(more));
        QCOMPARE(openDataset(m_folder->at("train.txt").toStdString())->size(), 2);
    }
};

DRM_TEST(GazeSetsTest)
#include "GazeSetsTest.moc"
