// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curate/ConvertData.h"
#include "core/curate/SplitData.h"
#include "tests/fixtures/DatasetNotes.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/ImageFolder.h"
#include "tests/fixtures/TestProgram.h"

#include <QFileInfo>

#include <memory>
#include <numeric>
#include <set>

using namespace drm;

class ConvertDataTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::ImageFolder> m_folder;

    /// 30 images of 3 people and of every brightness.
    std::unique_ptr<Dataset> set() const
    {
        QByteArray csv = "file,yaw,who\n";
        for (int i = 0; i < 30; ++i) {
            const QByteArray name = QByteArray::number(i) + ".png";
            cv::Mat image = test::plainImage(8 * i, 255 - 8 * i, i);
            image.at<cv::Vec3b>(1, 2) = cv::Vec3b(255, 0, 128);
            m_folder->putImage("in/" + name, image);
            csv += name + "," + QByteArray::number(i * 0.1) + "," + "abc"[i % 3] + "\n";
        }
        m_folder->put("in/frames.csv", csv);
        m_folder->put("in/dataset.json", R"({"schema": "drmguard.dataset/1", "table": "frames.csv", "image": "{file}",
                                             "labels": [{"column": "yaw", "unit": "deg"}], "person": "who"})");
        return openDataset(m_folder->at("in").toStdString());
    }

    ConvertRequest request(const QString &out, int images = 30) const
    {
        ConvertRequest result;
        result.out = m_folder->at(out).toStdString();
        result.indices.resize(static_cast<std::size_t>(images));
        std::iota(result.indices.begin(), result.indices.end(), 0);
        return result;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::ImageFolder>(); }

    void aFileHoldsWhatTheSetHolds()
    {
        const auto source = set();
        RunControl control;
        const ConvertResult result = convertData(*source, request("out.h5"), control);
        QCOMPARE(result.images, 30);
        QCOMPARE(result.damaged, 0);
        const auto copy = openDataset(m_folder->at("out.h5").toStdString());
        QCOMPARE(copy->size(), 30);
        QCOMPARE(copy->labelNames(), source->labelNames());
        QCOMPARE(copy->labelUnits(), source->labelUnits());
        QCOMPARE(copy->labels().values, source->labels().values);
        QCOMPARE(copy->person(4), std::string("b"));
        const QString notes = test::notesOf(*copy); // nothing is doubtful of what the program wrote itself
        QVERIFY2(!notes.contains("never filled") && !notes.contains("does not say"), qPrintable(notes));
        std::vector<std::int64_t> all(30);
        std::iota(all.begin(), all.end(), 0);
        // To the last bit, so that a scan of either comes to the same: at the size of the files, and at another.
        QVERIFY(copy->read(all, {}).pixels == source->read(all, {}).pixels);
        QVERIFY(copy->read(all, {3, 9, 7}).pixels == source->read(all, {3, 9, 7}).pixels);
        DRM_VERIFY_ERROR(convertData(*copy, request("out.h5"), control), InvalidArgument, "out.h5");
        QVERIFY(!(QFile::permissions(m_folder->at("out.h5")) & QFileDevice::ReadGroup));
    }

    void aFolderOfPartsGoesOn()
    {
        const auto source = set();
        ConvertRequest parts = request("parts");
        parts.partBytes = 7 * 3 * 4 * 6;
        RunControl control;
        RunObserver observer;
        observer.progress = [&](const Progress &progress) {
            if (progress.iteration >= 14)
                control.requestStop();
        };
        RunControl whole(observer, &control);
        ConvertResult result = convertData(*source, parts, whole);
        QVERIFY(result.state == RunState::Stopped && result.images < 30 && result.images >= 14);
        const auto begun = result.images;
        RunControl again;
        result = convertData(*source, parts, again);
        QCOMPARE(result.images, 30);
        QCOMPARE(result.present, begun);
        const auto copy = openDataset(parts.out);
        QCOMPARE(copy->size(), 30);
        QCOMPARE(copy->labels().values, source->labels().values);
        QVERIFY(copy->read({29, 0, 14}, {}).pixels == source->read({29, 0, 14}, {}).pixels);
        QCOMPARE(copy->person(29), std::string("c"));
        // Another set does not go there, nor the same with other labels or other pixels under the same names.
        ConvertRequest lower = parts;
        lower.height = 5;
        DRM_VERIFY_ERROR(convertData(*source, lower, again), InvalidArgument, "another set");
        m_folder->put("in/frames.csv", m_folder->bytes("in/frames.csv").replace(",0.5,", ",0.75,"));
        DRM_VERIFY_ERROR(convertData(*openDataset(m_folder->at("in").toStdString()), parts, again), InvalidArgument,
                         "another set");
        const auto same = set();
        m_folder->putImage("in/0.png", test::plainImage(9, 9, 9));
        DRM_VERIFY_ERROR(convertData(*same, parts, again), InvalidArgument, "another set");
        set();

        // A file that went away is told.
        QVERIFY(QFile::remove(m_folder->at("parts/part-00002.h5")));
        QVERIFY(test::notesOf(*openDataset(parts.out)).contains("1 of 5 files are missing"));
        DRM_VERIFY_ERROR(openDataset(parts.out, {true}), CorruptFile, "are missing");
    }

    void nothingIsWrittenIntoTheSetItself()
    {
        const auto source = set();
        RunControl control;
        QCOMPARE(convertData(*source, request("in/out.h5"), control).images, 30); // a file beside them is no part
        for (const char *out : {"in", "in/parts", "in/out.h5"})
            DRM_VERIFY_ERROR(convertData(*source, request(out), control), InvalidArgument, "in the set itself");
        QCOMPARE(openDataset(m_folder->at("in").toStdString())->size(), 30);
    }

    void whatWasLeftOutIsToldAgain()
    {
        set();
        m_folder->put("in/3.png", "no image");
        const auto source = openDataset(m_folder->at("in").toStdString());
        RunControl control;
        QCOMPARE(convertData(*source, request("parts"), control).damaged, 1);
        const ConvertResult again = convertData(*source, request("parts"), control);
        QCOMPARE(again.present, 29);
        QCOMPARE(again.damaged, 1);
    }

    void damagedImagesAreCounted()
    {
        set();
        m_folder->put("in/3.png", "no image");
        RunControl control;
        const auto source = openDataset(m_folder->at("in").toStdString());
        const ConvertResult result = convertData(*source, request("out.h5"), control);
        QCOMPARE(result.images, 29);
        QCOMPARE(result.damaged, 1);
        QVERIFY(result.firstDamaged[0].english().find("3.png") != std::string::npos);
        const auto copy = openDataset(m_folder->at("out.h5").toStdString());
        QCOMPARE(copy->size(), 29);
        QVERIFY(std::abs(copy->labels().at(3, 0) - 0.4F) < 1e-6F); // the next one, with its own label
        QFile::remove(m_folder->at("in/3.png"));
        m_folder->putImage("in/3.png", test::plainImage(1, 2, 3));
        const auto strict = openDataset(m_folder->at("in").toStdString(), {true});
        m_folder->put("in/3.png", "no image");
        DRM_VERIFY_ERROR(convertData(*strict, request("strict.h5"), control), UnsupportedFile, "3.png");
        QVERIFY(!QFileInfo::exists(m_folder->at("strict.h5")));
    }

    void splitsByPersonOrderAndChance()
    {
        const auto source = set();
        auto parts = splitData(*source, SplitBy::Person, {2, 1}, 0);
        QCOMPARE(parts[0].size(), std::size_t{20});
        QCOMPARE(parts[1].size(), std::size_t{10});
        std::set<std::string> first;
        for (const auto index : parts[0])
            first.insert(source->person(index));
        for (const auto index : parts[1])
            QVERIFY(first.count(source->person(index)) == 0);
        parts = splitData(*source, SplitBy::Order, {80, 20}, 0);
        QCOMPARE(parts[1], (std::vector<std::int64_t>{24, 25, 26, 27, 28, 29}));
        parts = splitData(*source, SplitBy::Random, {1, 1, 1}, 5);
        std::set<std::int64_t> all;
        for (const auto &part : parts) {
            QCOMPARE(part.size(), std::size_t{10});
            QVERIFY(std::is_sorted(part.begin(), part.end()));
            all.insert(part.begin(), part.end());
        }
        QCOMPARE(all.size(), std::size_t{30});
        QVERIFY(parts != splitData(*source, SplitBy::Random, {1, 1, 1}, 6));
        DRM_VERIFY_ERROR(splitData(*source, SplitBy::Person, {1, 1, 1, 1}, 0), UnsuitableData, "3 people");
        DRM_VERIFY_ERROR(splitData(*source, SplitBy::Order, {1, 0.001}, 0), InvalidArgument, "empty");
        DRM_VERIFY_ERROR(splitData(*source, SplitBy::Order, {1, -1}, 0), InvalidArgument, "above 0");
        // A file that several rows name, and a copy of it, stay together.
        m_folder->put("in/copy.png", m_folder->bytes("in/1.png"));
        m_folder->put("in/labels.csv", "file,a\n1.png,1\n2.png,2\n1.png,3\n4.png,4\ncopy.png,5\n");
        QFile::remove(m_folder->at("in/dataset.json"));
        const auto doubled = openDataset(m_folder->at("in").toStdString());
        for (std::uint64_t seed = 0; seed < 8; ++seed) {
            parts = splitData(*doubled, SplitBy::Random, {1, 1}, seed);
            const std::vector<std::int64_t> copies{0, 2, 4};
            QVERIFY(std::any_of(parts.begin(), parts.end(), [&](const auto &part) {
                return std::includes(part.begin(), part.end(), copies.begin(), copies.end());
            }));
        }
        parts = splitData(*doubled, SplitBy::Random, {60, 40}, 0);
        QCOMPARE(parts[0], (std::vector<std::int64_t>{0, 2, 4})); // the large group has room in the large part
        DRM_VERIFY_ERROR(splitData(*doubled, SplitBy::Random, {1, 1, 1, 1}, 0), UnsuitableData, "differ (3)");
        m_folder->put("in/labels.csv", "file,a\n1.png,1\n2.png,2\n");
        DRM_VERIFY_ERROR(splitData(*openDataset(m_folder->at("in").toStdString()), SplitBy::Person, {1, 1}, 0),
                         UnsuitableData, "does not say who");
    }
};

DRM_TEST(ConvertDataTest)
#include "ConvertDataTest.moc"
