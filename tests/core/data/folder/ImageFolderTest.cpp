// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/ImageFolder.h"
#include "core/data/Dataset.h"
#include "tests/fixtures/DatasetNotes.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"

#include <memory>

using namespace drm;

class ImageFolderTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::ImageFolder> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::ImageFolder>(); }

    void labelsOfAnyColumnNames()
    {
        m_folder->putImage("images/b.png", test::plainImage(0, 0, 255));
        m_folder->putImage("images/a.png", test::plainImage(255, 0, 0));
        m_folder->put(
            "labels.csv",
            "who,yaw (deg),Picture,\"pitch, deg\"\r\nann,1.5,b.png,-2e-1\r\n\r\n\"Bob \"\"B\"\"\",+3,images/a.png,.25");
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->size(), 2);
        QCOMPARE(set->labelNames(), (std::vector<std::string>{"yaw", "pitch, deg"}));
        QCOMPARE(set->labelUnits(), (std::vector<std::string>{"deg", ""}));
        QCOMPARE(set->nativeShape().channels, 3);
        QCOMPARE(set->nativeShape().height, 4);
        QCOMPARE(set->nativeShape().width, 6);
        QCOMPARE(set->labels().values, (std::vector<float>{1.5F, -0.2F, 3, 0.25F}));
        Table labels;
        const auto batch = set->read({1, 0, 1}, {3, 2, 2}, &labels);
        QCOMPARE(batch.count, 3);
        QVERIFY(test::nearlyEqual({batch.image(0), batch.image(1)}, {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1})); // blue
        QVERIFY(test::nearlyEqual({batch.image(1), batch.image(2)}, {1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0})); // red
        QCOMPARE(labels.values, (std::vector<float>{3, 0.25F, 1.5F, -0.2F, 3, 0.25F}));
        QCOMPARE(set->labels({1, 0, 1}).values, labels.values);
        DRM_VERIFY_ERROR(set->labels({2}), InvalidArgument, "Image 2");
        QCOMPARE(openDataset(m_folder->at("labels.csv").toStdString())->size(), 2);
    }

    void imagesWithoutLabels()
    {
        m_folder->putImage("images/c.png", test::plainImage(0, 255, 0));
        m_folder->putImage("images/B.JPG", test::plainImage(9, 9, 9));
        m_folder->put("images/notes.txt", "no image");
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->size(), 2);
        QVERIFY(set->labelNames().empty() && set->labels().empty());
        Table labels{1, 1, {1}};
        QVERIFY(test::nearlyEqual(set->read({1}, {3, 1, 1}, &labels).pixels, {0, 1, 0}));
        QVERIFY(labels.empty());
        QVERIFY(set->labels({1}).empty());
    }

    void otherFilesAreCounted()
    {
        for (int i = 0; i < 10; ++i)
            m_folder->putImage(QString("p%1.png").arg(i), test::plainImage(i, 0, 0));
        m_folder->putImage("q.jpg", test::plainImage(0, 0, 0));
        QFile::rename(m_folder->at("q.jpg"), m_folder->at("q.jfif"));
        m_folder->putImage("r.tif", test::plainImage(0, 0, 0));
        QFile::copy(m_folder->at("p1.png"), m_folder->at("without ending"));
        m_folder->putImage("p3_mask.png", test::plainImage(0, 0, 0));
        m_folder->putImage("alone_mask.png", test::plainImage(0, 0, 0));
        m_folder->put(".DS_Store", "x");
        m_folder->put("._p1.png", QByteArray(100, '\0'));
        m_folder->put("Thumbs.db", "x");
        m_folder->put("p4.gif", "GIF89a");
        m_folder->put("empty.png", "");
        m_folder->putImage("more/s.png", test::plainImage(0, 0, 0));
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->size(), 14);
        const auto notes = test::notesOf(*set);
        for (const auto *part :
             {"no image: 3 files (.DS_Store, ._p1.png, Thumbs.db)", "the file is empty: 1 file (empty.png)",
              "a mask, by its name beside an image: 1 file (p3_mask.png)", "convert it to PNG: 1 file (p4.gif)",
              "in a sub-folder of a folder that holds images itself: 1 image (more/s.png)", "labels not found"})
            QVERIFY2(notes.contains(part), qPrintable(notes));
        QVERIFY(errorOf([&] { openDataset(m_folder->path(), {true}); }).kind() == ErrorKind::CorruptFile);
        QFile::remove(m_folder->at("empty.png"));
        DRM_VERIFY_ERROR(openDataset(m_folder->path(), {true}), UnsuitableData, "p4.gif");
        QFile::remove(m_folder->at("p4.gif"));
        QCOMPARE(openDataset(m_folder->path(), {true})->size(), 14);
    }

    void subFolders()
    {
        for (const auto *name : {"p01/day1/a.png", "p01/day2/b.png", "p00/c.png", ".trash/d.png", "masks/e.png"})
            m_folder->putImage(name, test::plainImage(0, 0, 0));
        QFile::link(m_folder->at("p00"), m_folder->at("again"));
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->size(), 3);
        QVERIFY2(test::notesOf(*set).contains("3 image files of sub-folders"), qPrintable(test::notesOf(*set)));
        QVERIFY2(test::notesOf(*set).contains("masks, by their name: 1 folder"), qPrintable(test::notesOf(*set)));
        DRM_VERIFY_ERROR(set->read({3}, {3, 1, 1}), InvalidArgument, "Image 3");
        QString deep;
        for (int i = 0; i < 12; ++i)
            deep += "x/";
        m_folder->putImage(deep + "f.png", test::plainImage(0, 0, 0));
        QVERIFY(test::notesOf(*openDataset(m_folder->path())).contains("more than eight folders deep"));
    }

    void wrongPathsAndRequests()
    {
        DRM_VERIFY_ERROR(openDataset(m_folder->at("gone").toStdString()), FileNotFound, "gone");
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), UnsuitableData, "holds no images");
        m_folder->put("labels.csv", "");
        DRM_VERIFY_ERROR(openDataset(m_folder->at("labels.csv").toStdString()), UnsupportedFile, "an empty file");
        m_folder->put("labels.csv", QByteArray("f,y\na.png,1\0\n", 13));
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), UnsupportedFile, "no CSV");
        m_folder->put("model.onnx", QByteArray("\x08\x07\x12\x07pytorch", 11));
        DRM_VERIFY_ERROR(openDataset(m_folder->at("model.onnx").toStdString()), UnsupportedFile, "an ONNX model");
        QFile::remove(m_folder->at("labels.csv"));
        m_folder->putImage("a.png", test::plainImage(0, 0, 0));
        m_folder->put("one.csv", "f\na.png\n");
        m_folder->put("two.csv", "f\na.png\n");
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), UnsuitableData, "several CSV files");
        QFile::remove(m_folder->at("two.csv"));
        const auto set = openDataset(m_folder->path());
        DRM_VERIFY_ERROR(set->read({1}, {3, 4, 4}), InvalidArgument, "Image 1");
        DRM_VERIFY_ERROR(set->read({-1}, {3, 4, 4}), InvalidArgument, "Image -1");
        DRM_VERIFY_ERROR(set->read({0}, {2, 4, 4}), InvalidArgument, "channels");
        DRM_VERIFY_ERROR(set->read({0}, {3, -4, 4}), InvalidArgument, "pixels");
        DRM_VERIFY_ERROR(set->read(std::vector<std::int64_t>(10, 0), {3, 32768, 32768}), UnsuitableData, "GiB");
        const auto native = set->read({0, 0}, {});
        QCOMPARE(native.height, 4);
        QCOMPARE(native.width, 6);
    }

    void realImages()
    {
        if (!QFileInfo::exists(DRM_SHARED_DIR "/data/gaze_eyes/labels.csv"))
            QSKIP("the real images are not here");
        const auto set = openDataset(DRM_SHARED_DIR "/data/gaze_eyes");
        QCOMPARE(set->size(), 1045);
        QCOMPARE(set->labelNames(), (std::vector<std::string>{"gaze_x", "gaze_y"}));
        QCOMPARE(set->nativeShape().width, 50);
        QCOMPARE(set->labels().at(0, 0), -0.45034377387318564F);
        QCOMPARE(set->read(drawIndices(set->size(), 20, 0), {3, 64, 64}).count, 20);
    }
};

DRM_TEST(ImageFolderTest)
#include "ImageFolderTest.moc"
