// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Dataset.h"
#include "tests/fixtures/DatasetNotes.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/ImageFolder.h"
#include "tests/fixtures/TestProgram.h"

#include <memory>

using namespace drm;

class RecordSetsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::ImageFolder> m_folder;

    void putGrey(const QString &name, int grey) const { m_folder->putImage(name, test::plainImage(grey, grey, grey)); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::ImageFolder>(); }

    void tubOfManyRecordsALine()
    {
        for (int i = 0; i < 4; ++i)
            putGrey(QStringLiteral("images/%1_cam_image_array_.jpg").arg(i), 10 * i);
        const auto record = [](int i, double angle) {
            return QStringLiteral(R"({"_index": %1, "cam/image_array": "%1_cam_image_array_.jpg", "user/angle": %2, )"
                                  R"("user/throttle": 0.5, "_session_id": "one"})")
                       .arg(i)
                       .arg(angle)
                       .toUtf8()
                + "\n";
        };
        m_folder->put("catalog_0.catalog", record(0, 0.25) + record(1, -1));
        m_folder->put("catalog_1.catalog", record(2, 1) + "{\"_index\": 3\n" + record(9, 0));
        m_folder->put("manifest.json",
                      "[\"cam/image_array\"]\n[\"image_array\"]\n{}\n{\"a\": 1}\n"
                      "{\"paths\": [\"catalog_0.catalog\"], \"deleted_indexes\": [1]}\n");
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->size(), 2);
        QCOMPARE(set->labelNames(), (std::vector<std::string>{"angle", "throttle"}));
        QCOMPARE(set->labels().values, (std::vector<float>{0.25F, 0.5F, 1, 0.5F}));
        const QString notes = test::notesOf(*set);
        QVERIFY2(notes.contains("1 records that the manifest calls deleted"), qPrintable(notes));
        QVERIFY2(notes.contains("the record is not one of a drive: 1 row (catalog_1.catalog, line 2)"),
                 qPrintable(notes));
        QVERIFY2(notes.contains("the image is missing: 1 row"), qPrintable(notes));
        DRM_VERIFY_ERROR(openDataset(m_folder->path(), {true}), CorruptFile, "line 2");
        // What says which records were deleted may itself be lost.
        m_folder->put("manifest.json", "[\"cam/image_array\"]\n[\"image_a");
        QVERIFY(test::notesOf(*openDataset(m_folder->path())).contains("manifest.json is damaged"));
        DRM_VERIFY_ERROR(openDataset(m_folder->path(), {true}), CorruptFile, "manifest.json");
    }

    void tubOfARecordAFile()
    {
        for (int i = 0; i < 12; ++i) {
            putGrey(QStringLiteral("%1_cam-image_array_.jpg").arg(i), i);
            m_folder->put(QStringLiteral("record_%1.json").arg(i),
                          QStringLiteral(
                              R"({"cam/image_array": "%1_cam-image_array_.jpg", "user/angle": %1, "user/throttle": 1})")
                              .arg(i)
                              .toUtf8());
        }
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->size(), 12);
        QCOMPARE(set->labels().at(10, 0), 10.0F); // in the order of their numbers
    }

    void keypointsAsCocoHasThem()
    {
        putGrey("images/a.jpg", 1);
        putGrey("images/b.jpg", 2);
        putGrey("images/c.jpg", 3);
        m_folder->put("annotations.json",
                      R"({"images": [{"id": 1, "file_name": "a.jpg"}, {"id": 2, "file_name": "b.jpg"},
                                     {"id": 3, "file_name": "c.jpg"}, {"id": 4, "file_name": "d.jpg"}],
                          "categories": [{"id": 1, "keypoints": ["eye", "mouth"]}],
                          "annotations": [{"image_id": 1, "keypoints": [1, 2, 2, 3, 4, 1]},
                                          {"image_id": 2, "keypoints": [1, 2, 2, 0, 0, 0]},
                                          {"image_id": 3, "keypoints": [1, 2, 2, 3, 4, 1]},
                                          {"image_id": 3, "keypoints": [5, 6, 2, 7, 8, 1]},
                                          {"image_id": 4, "keypoints": [1, 2, 2, 3, 4, 1]}]})");
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->size(), 1);
        QCOMPARE(set->labelNames(), (std::vector<std::string>{"eye x", "eye y", "mouth x", "mouth y"}));
        QCOMPARE(set->labelUnits().front(), std::string("px"));
        QCOMPARE(set->labels().values, (std::vector<float>{1, 2, 3, 4}));
        const QString notes = test::notesOf(*set);
        QVERIFY2(notes.contains("labels are missing: 1 image (b.jpg)"), qPrintable(notes));
        QVERIFY2(notes.contains("not one annotation: 1 image (c.jpg)"), qPrintable(notes));
        QVERIFY2(notes.contains("the image is missing: 1 image (d.jpg)"), qPrintable(notes));
        QCOMPARE(openDataset(m_folder->at("annotations.json").toStdString())->size(), 1);
        m_folder->put("annotations.json",
                      R"({"images": [{"id": 1, "file_name": "a.jpg"}, {"id": 1, "file_name": "b.jpg"},
                                     {"id": 2, "file_name": "c.jpg"}],
                          "annotations": [{"image_id": 1, "keypoints": [1, 2, 2]},
                                          {"image_id": 2, "keypoints": [3, 4, 2]}]})");
        const auto twice = openDataset(m_folder->path()); // whose labels are they?
        QCOMPARE(twice->labels().values, (std::vector<float>{3, 4}));
        QVERIFY2(test::notesOf(*twice).contains("its id is that of another image, too: 2 images"),
                 qPrintable(test::notesOf(*twice)));
        m_folder->put("annotations.json",
                      R"({"images": [{"id": 1.5, "file_name": "a.jpg"}],
                          "annotations": [{"image_id": 1.5, "keypoints": [1, 2, 2]}]})");
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), CorruptFile, "no whole number");
        m_folder->put("annotations.json", R"({"images": [], "annotations": [{"image_id": 1, "bbox": [1, 2, 3, 4]}]})");
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), CorruptFile, "neither keypoints");
        m_folder->put("annotations.json", R"({"images": [], "annotations": [{"image_id": 1)");
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), CorruptFile, "annotations.json");
    }

    void cocoAsItIsDownloaded()
    {
        putGrey("train2023/a.jpg", 1);
        putGrey("val2023/a.jpg", 200);
        m_folder->put("annotations/instances_train2023.json",
                      R"({"images": [{"id": 1, "file_name": "a.jpg"}],
                          "annotations": [{"image_id": 1, "gaze": [0.5, 1]}]})");
        for (const QString &path : {m_folder->at(""), m_folder->at("annotations/instances_train2023.json")}) {
            const auto set = openDataset(path.toStdString());
            QCOMPARE(set->labels().values, (std::vector<float>{0.5F, 1}));
            QVERIFY(set->read({0}, {}).pixels.front() < 0.1F); // not that of the other folder
        }
    }

    void aSetInTheFolderIsPointedAt()
    {
        putGrey("mycar/data/1.jpg", 1);
        m_folder->put("mycar/data/catalog_0.catalog",
                      R"({"cam/image_array": "1.jpg", "user/angle": 0.25, "user/throttle": 0.5})");
        QString notes = test::notesOf(*openDataset(m_folder->at("mycar").toStdString()));
        QVERIFY2(notes.contains("labels not found: data in it is a tub of the Donkey Car; open that"),
                 qPrintable(notes));
        putGrey("own/img/1.png", 1);
        m_folder->put("own/labels.tsv", "1\t0.5\n");
        notes = test::notesOf(*openDataset(m_folder->at("own").toStdString()));
        QVERIFY2(notes.contains("labels.tsv names no images that lie beside it; describe"), qPrintable(notes));
    }

    void headingsThatRepeat()
    {
        putGrey("a.png", 1);
        m_folder->put("t.csv", "file,y,y\na.png,1,2\n");
        m_folder->put("dataset.json",
                      R"json({"schema": "drmguard.dataset/1", "table": "t.csv", "image": "{file}",
                              "labels": [{"column": "y"}, {"column": "y (2)"}]})json");
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->labels().values, (std::vector<float>{1, 2}));
        QVERIFY(test::notesOf(*set).contains("headings stand there several times"));
        m_folder->put("dataset.json",
                      R"({"schema": "drmguard.dataset/1", "table": "t.csv", "image": "{file}",
                          "labels": [{"column": "y", "factor": 0}]})");
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), CorruptFile, "all labels would be alike");
    }

    void describedSets()
    {
        putGrey("base_01/RGB/000001_RGB.png", 1);
        putGrey("base_01/RGB/000012_RGB.png", 12);
        putGrey("base_02/RGB/000001_RGB.png", 1);
        m_folder->put("base_01/data.csv", "frame;yaw;pitch\n1;0,5;10\n12;-0,5;20\n13;0;0\n14;1\n");
        m_folder->put("base_02/data.csv", "frame;yaw;pitch\n1;0,25;x\n1;1;30\n");
        m_folder->put("other/data.csv", "frame;yaw;pitch\n1;1;1\n");
        QDir().mkpath(m_folder->at("base_03"));
        m_folder->put("dataset.json",
                      R"({"schema": "drmguard.dataset/1", "name": "Heads", "folders": "base_*", "table": "data.csv",
                          "image": "RGB/{frame:6}_RGB.png",
                          "labels": [{"column": "yaw", "unit": "deg", "factor": 10, "offset": 1},
                                     {"column": "pitch", "name": "nod"}],
                          "assumed": ["the angles are of the head"]})");
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->size(), 3);
        QCOMPARE(set->labelNames(), (std::vector<std::string>{"yaw", "nod"}));
        QCOMPARE(set->labelUnits(), (std::vector<std::string>{"deg", ""}));
        QCOMPARE(set->labels().values, (std::vector<float>{6, 10, -4, 20, 11, 30}));
        const QString notes = test::notesOf(*set);
        QVERIFY2(notes.contains("3 images of 2 people or recordings"), qPrintable(notes));
        QVERIFY2(notes.contains("assumed: the angles are of the head"), qPrintable(notes));
        QVERIFY2(notes.contains("the table is missing: 1 folder (base_03)"), qPrintable(notes));
        QVERIFY2(notes.contains("a label is no finite number: 1 row"), qPrintable(notes));
        QVERIFY2(notes.contains("another number of cells than the first row: 1 row (line 5)"), qPrintable(notes));
        QCOMPARE(openDataset(m_folder->at("dataset.json").toStdString())->size(), 3);
        QByteArray description = m_folder->bytes("dataset.json");
        m_folder->put("dataset.json", description.replace("{frame:6}", "{frame:x}"));
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), UnsuitableData, "{frame:x}");
        m_folder->put("dataset.json", description.replace("{frame:x}", "{frame:6}"));
        QFile::remove(m_folder->at("base_02/data.csv"));
        m_folder->put("base_02/data.csv", "frame;yaw\n1;2\n");
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), UnsuitableData, "no column \"pitch\"");
    }

    void theDescriptionOfPandoraCanBeUsed()
    {
        QFile shipped(QStringLiteral(DRM_SOURCE_DIR "/resources/datasets/pandora.dataset.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        m_folder->put("dataset.json", shipped.readAll());
        putGrey("base_1_ID01/RGB/000007_RGB.png", 1);
        m_folder->put("base_1_ID01/data.csv", "frame,head_roll,head_yaw,head_pitch\n7,3,1,2\n");
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->labels().values, (std::vector<float>{1, 2, 3}));
        QVERIFY(test::notesOf(*set).contains("assumed: each sequence of Pandora"));
    }

    void describedJsonLinesWithBoxes()
    {
        cv::Mat image(10, 10, CV_8UC3, cv::Scalar(0, 0, 0));
        image(cv::Rect(2, 3, 4, 5)).setTo(cv::Scalar(255, 255, 255));
        m_folder->putImage("a.png", image);
        m_folder->put(
            "frames.jsonl",
            R"({"file": "a.png", "angle": {"yaw": 0.5}, "who": "ann", "box": {"x": 2, "y": 3, "w": 4, "h": 5}})"
            "\n\n"
            R"({"file": "a.png", "angle": {"yaw": "left"}, "who": "bob", "box": {"x": 2, "y": 3, "w": 4, "h": 5}})"
            "\n");
        m_folder->put("dataset.json", R"({"schema": "drmguard.dataset/1", "table": "frames.jsonl", "image": "{file}",
                                          "labels": [{"column": "angle/yaw"}], "person": "who",
                                          "box": ["box/x", "box/y", "box/w", "box/h"]})");
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->size(), 1);
        QCOMPARE(set->nativeShape().height, 5);
        const ImageBatch batch = set->read({0}, {});
        QVERIFY(std::all_of(batch.pixels.begin(), batch.pixels.end(), [](float value) { return value == 1; }));
        DRM_VERIFY_ERROR(openDataset(m_folder->path(), {true}), CorruptFile, "line 3");
    }

    void aBrokenLineIsOneOfMany()
    {
        m_folder->putImage("a.png", test::plainImage(0, 0, 0));
        m_folder->put("t.jsonl",
                      "{\"file\": \"a.png\", \"y\": 1}\n{\"file\": \"a.p\n[3]\n{\"file\": \"a.png\", \"y\": 2}\n");
        m_folder->put("dataset.json", R"({"schema": "drmguard.dataset/1", "table": "t.jsonl", "image": "{file}",
                                          "labels": [{"column": "y"}]})");
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->labels().values, (std::vector<float>{1, 2}));
        const QString notes = test::notesOf(*set);
        QVERIFY2(notes.contains("the row is no object in JSON: 2 rows (line 2, line 3)"), qPrintable(notes));
        DRM_VERIFY_ERROR(openDataset(m_folder->path(), {true}), CorruptFile, "line 2");
        m_folder->put("t.jsonl",
                      "{\"file\": \"a.png\"}\n{\"file\": \"a.png\", \"y\": 1}\n{\"file\": \"\", \"y\": 1}\n");
        const auto first = openDataset(m_folder->path());
        QCOMPARE(first->size(), 1); // the first row lacks a label, the third an image
        m_folder->put("t.jsonl", "{\"file\": \"a.png\", \"y\": 1}\nno\nno\n");
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), CorruptFile, "line 2");
    }

    void anEntryOfCocoIsOneOfMany()
    {
        for (const char *name : {"1.png", "2.png", "3.png"})
            m_folder->putImage(name, test::plainImage(0, 0, 0));
        m_folder->put("a.json", R"({"images": [{"id": 1, "file_name": "1.png"}, {"id": "x", "file_name": "2.png"},
                                               {"id": 3, "file_name": "3.png"}],
                                    "annotations": [{"image_id": 1, "gaze": [1, 2]}, {"image_id": 3, "gaze": ["up"]},
                                                    {"image_id": 3, "gaze": [3, 4]}]})");
        const std::string path = m_folder->at("a.json").toStdString();
        DRM_VERIFY_ERROR(openDataset(path, {true}), CorruptFile, "annotations/1");
        const auto set = openDataset(path);
        const QString notes = test::notesOf(*set);
        QCOMPARE(set->size(), 1); // of the third image it is not known which of its annotations is meant
        QVERIFY2(notes.contains("not one annotation: 1 image (3.png)"), qPrintable(notes));
        m_folder->put("a.json", R"({"images": [{"id": 1, "file_name": "1.png"}, {"id": 2, "file_name": "2.png"},
                                               {"id": 3, "file_name": "3.png"}],
                                    "annotations": [{"image_id": 1, "label": "cat"}, {"image_id": 9, "gaze": [1, 2]},
                                                    {"image_id": 1, "gaze": [1, 2]}, {"image_id": 2, "gaze": [1, 2]},
                                                    {"image_id": 3, "gaze": [1, 2, 3]}]})");
        const QString odd = test::notesOf(*openDataset(path));
        QVERIFY2(odd.contains("the annotation is of no image in the file: 1 row (a.json, annotations/1)"),
                 qPrintable(odd));
        QVERIFY2(odd.contains("another number of labels than the others: 1 image (3.png)"), qPrintable(odd));
        DRM_VERIFY_ERROR(openDataset(path, {true}), CorruptFile, "annotations/1");
        QVERIFY2(notes.contains("the entry is not as it should be: 2 rows (a.json, annotations/1, a.json, images/1)"),
                 qPrintable(notes));
    }

    void brokenDescriptions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const QByteArray begin = R"({"schema": "drmguard.dataset/1", )";
        QTest::newRow("version") << QByteArray(R"({"schema": "drmguard.dataset/2"})") << "drmguard.dataset/1";
        QTest::newRow("no table") << begin + R"("image": "{a}", "labels": []})"
                                  << "table";
        QTest::newRow("leads out") << begin + R"("table": "../a.csv", "image": "{a}", "labels": []})"
                                   << "no path inside";
        QTest::newRow("no labels") << begin + R"("table": "a.csv", "image": "{a}", "labels": []})"
                                   << "is empty";
        QTest::newRow("unknown key") << begin + R"("table": "a.csv", "lables": []})"
                                     << "lables";
        QTest::newRow("no JSON") << begin + R"("table")"
                                 << "before it is complete";
        QTest::newRow("missing table") << begin + R"("table": "a.csv", "image": "{a}", "labels": [{"column": "b"}]})"
                                       << "a.csv";
    }

    void brokenDescriptions()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        m_folder->put("dataset.json", text);
        try {
            openDataset(m_folder->path());
            QFAIL("it was taken");
        } catch (const Error &error) {
            QVERIFY2(QString::fromStdString(error.message().english()).contains(says), error.what());
        }
    }
};

DRM_TEST(RecordSetsTest)
#include "RecordSetsTest.moc"
