// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Dataset.h"
#include "core/data/sets/MatFile.h"
#include "tests/fixtures/DatasetNotes.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/ImageFolder.h"
#include "tests/fixtures/MatFixture.h"
#include "tests/fixtures/TestProgram.h"

#include <memory>

using namespace drm;

namespace {

const QByteArray camera = "500 0 320\n0 500 240\n0 0 1\n\n0 0 0 0\n\n1 0 0\n0 1 0\n0 0 1\n\n0 0 0\n\n640 480\n";

/// Black, red where `box` is.
cv::Mat marked(int height, int width, const cv::Rect &box)
{
    cv::Mat image(height, width, CV_8UC3, cv::Scalar(0, 0, 0));
    image(box).setTo(cv::Scalar(0, 0, 255));
    return image;
}

bool isRed(const ImageBatch &batch, int index)
{
    const std::size_t plane = batch.imageSize() / 3;
    return std::all_of(batch.image(index), batch.image(index) + plane, [](float red) { return red == 1; });
}

/// Twice 2 landmarks, of which one is not seen.
std::vector<double> landmarks(double left, double top, double right, double bottom)
{
    return {left, top, -1, -1, right, bottom};
}

} // namespace

class PoseSetsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::ImageFolder> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::ImageFolder>(); }

    void biwiKinect()
    {
        m_folder->put("01/rgb.cal", camera);
        // 300 mm at one metre are 150 pixels.
        m_folder->putImage("01/frame_00003_rgb.png", marked(480, 640, {245, 165, 150, 150}));
        m_folder->put("01/frame_00003_pose.txt",
                      "0.8660254 0 0.5 \n0 1 0 \n-0.5 0 0.8660254 \n\n0 0 1000 \n"); // turned by 30°
        m_folder->putImage("01/frame_00004_rgb.png", marked(480, 640, {0, 0, 1, 1}));
        m_folder->putImage("01/frame_00005_rgb.png", marked(480, 640, {0, 0, 1, 1}));
        m_folder->put("01/frame_00005_pose.txt", "1 0 0\n0 2 0\n0 0 1\n\n0 0 1000\n");
        m_folder->putImage("02/frame_00003_rgb.png", marked(480, 640, {0, 0, 1, 1}));
        m_folder->put("02/frame_00003_pose.txt", "1 0 0\n0 1 0\n0 0 1\n\n0 0 1000\n");
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->size(), 1);
        QCOMPARE(set->labelNames(), (std::vector<std::string>{"yaw", "pitch", "roll"}));
        const Table labels = set->labels();
        QVERIFY(std::abs(labels.at(0, 0) - 30) < 1e-4F && std::abs(labels.at(0, 1)) < 1e-4F
                && std::abs(labels.at(0, 2)) < 1e-4F);
        QCOMPARE(set->person(0), std::string("01"));
        QCOMPARE(set->labelSenses(), (std::vector<int>{-1, 1, 1}));
        QCOMPARE(set->nativeShape().height, 150);
        QVERIFY(isRed(set->read({0}, {}), 0));
        const QString notes = test::notesOf(*set);
        QVERIFY2(notes.contains("the pose file is missing: 1 image (01/frame_00004_rgb.png)"), qPrintable(notes));
        QVERIFY2(notes.contains("the pose file holds no rotation: 1 image (01/frame_00005_rgb.png)"),
                 qPrintable(notes));
        QVERIFY2(notes.contains("no usable rgb.cal, by which the head is found: 1 folder (02)"), qPrintable(notes));
        DRM_VERIFY_ERROR(openDataset(m_folder->path(), {true}), CorruptFile, "frame_00004_pose.txt");
        // A person alone.
        QCOMPARE(openDataset(m_folder->at("01").toStdString())->size(), 1);
    }

    void headsPartlyOutsideAreCutOff()
    {
        m_folder->put("01/rgb.cal", camera);
        m_folder->putImage("01/frame_00001_rgb.png", marked(480, 640, {0, 165, 75, 150}));
        m_folder->put("01/frame_00001_pose.txt", "1 0 0\n0 1 0\n0 0 1\n\n-640 0 1000\n"); // at the left edge
        m_folder->putImage("01/frame_00002_rgb.png", marked(480, 640, {0, 0, 1, 1}));
        m_folder->put("01/frame_00002_pose.txt", "1 0 0\n0 1 0\n0 0 1\n\n-6400 0 1000\n"); // far outside
        m_folder->putImage("01/frame_00003_rgb.png", marked(480, 640, {0, 0, 1, 1}));
        m_folder->put("01/frame_00003_pose.txt", "1 0 0\n0 1 0\n0 0 1\n\n0 0 -5\n"); // behind
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->size(), 2);
        QCOMPARE(set->nativeShape().width, 75);
        QVERIFY(isRed(set->read({0}, {}), 0));
        DRM_VERIFY_ERROR(set->read({1}, {}), UnsuitableData, "outside");
        // The first image that can be read says how large images are.
        QVERIFY(QFile::rename(m_folder->at("01/frame_00001_rgb.png"), m_folder->at("01/frame_00009_rgb.png")));
        QVERIFY(QFile::rename(m_folder->at("01/frame_00001_pose.txt"), m_folder->at("01/frame_00009_pose.txt")));
        QCOMPARE(openDataset(m_folder->path())->nativeShape().width, 75);
        QVERIFY(test::notesOf(*set).contains("the head is not before the camera: 1 image"));
    }

    void facesOf300W_data()
    {
        QTest::addColumn<bool>("compressed");
        QTest::newRow("plain") << false;
        QTest::newRow("compressed") << true;
    }

    void facesOf300W()
    {
        QFETCH(bool, compressed);
        test::MatFixture mat;
        mat.put("pt2d", 2, 3, landmarks(100, 50, 200, 150), compressed);
        mat.put("Pose_Para", 1, 7, {0.1, -0.2, 0.3, 1, 2, 3, 0.5}, compressed);
        m_folder->putImage("AFW/one.png", marked(300, 300, {80, 30, 140, 140}));
        m_folder->put("AFW/one.mat", mat.bytes());
        m_folder->putImage("AFW/two.png", marked(300, 300, {0, 0, 1, 1}));
        m_folder->putImage("AFW/three.png", marked(300, 300, {0, 0, 1, 1}));
        m_folder->put("AFW/three.mat", mat.bytes().left(200));
        m_folder->putImage("AFW/four.png", marked(300, 300, {0, 0, 1, 1}));
        test::MatFixture other;
        other.put("Pose", 1, 7, {1, 2, 3, 4, 5, 6, 7});
        m_folder->put("AFW/four.mat", other.bytes());
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->size(), 1);
        QVERIFY(test::nearlyEqual(set->labels().values, {-0.2F, 0.1F, 0.3F})); // yaw, pitch, roll
        QCOMPARE(set->labelUnits(), (std::vector<std::string>{"rad", "rad", "rad"}));
        QCOMPARE(set->nativeShape().width, 140);
        QVERIFY(isRed(set->read({0}, {}), 0));
        const QString notes = test::notesOf(*set);
        QVERIFY2(notes.contains("the MATLAB file is missing: 1 image (AFW/two.png)"), qPrintable(notes));
        QVERIFY2(notes.contains("AFW/three.png") && notes.contains("AFW/four.png"), qPrintable(notes));
        DRM_VERIFY_ERROR(openDataset(m_folder->path(), {true}), CorruptFile, "four.mat");
    }

    /// Whatever stands in the file, it is numbers or an Error.
    void brokenMatFilesAreErrors()
    {
        test::MatFixture mat;
        mat.put("a", 1, 3, {1, 2, 3}, false);
        mat.put("b", 2, 2, {1, 2, 3, 4}, true);
        const std::string path = m_folder->at("x.mat").toStdString();
        const QByteArray whole = mat.bytes();
        m_folder->put("x.mat", whole);
        QCOMPARE(readMatArray(path, "a")->values, (std::vector<double>{1, 2, 3}));
        QCOMPARE(readMatArray(path, "b")->shape, (std::vector<std::int64_t>{2, 2}));
        QVERIFY(!readMatArray(path, "c"));
        int errors = 0;
        for (int at = 0; at < whole.size(); ++at) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ (at % 3 == 0 ? 0xff : 0x01));
            m_folder->put("x.mat", changed);
            for (const char *name : {"a", "b"}) {
                try {
                    const auto array = readMatArray(path, name);
                    QVERIFY(!array || array->values.size() <= 10000);
                } catch (const Error &) {
                    ++errors;
                }
            }
            m_folder->put("x.mat", whole.left(at));
            try {
                readMatArray(path, "b");
            } catch (const Error &) {
                ++errors;
            }
        }
        QVERIFY(errors > 100);
        // The library would read zeros, or what happens to stand in memory, for what is missing.
        for (int cut = 1; cut < 40; ++cut) {
            m_folder->put("x.mat", whole.left(whole.size() - cut));
            DRM_VERIFY_ERROR(readMatArray(path, "a"), CorruptFile, "x.mat: the MATLAB file was cut short");
        }
        DRM_VERIFY_ERROR(readMatArray(m_folder->at("none.mat").toStdString(), "a"), FileNotFound, "none.mat");
    }
};

DRM_TEST(PoseSetsTest)
#include "PoseSetsTest.moc"
