// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Dataset.h"
#include "tests/core/ErrorCheck.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <cmath>
#include <memory>
#include <set>

using namespace drm;

namespace {

/// Equal numbers, but for the last bits that resizing costs.
bool near(const std::vector<float> &a, const std::vector<float> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](float x, float y) { return std::abs(x - y) < 1e-5F; });
}

} // namespace

class ImageFolderDatasetTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString &name) const { return m_folder->filePath(name); }
    std::string folder() const { return m_folder->path().toStdString(); }

    void put(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QByteArray bytes(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void putImage(const QString &name, const cv::Mat &image) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QVERIFY(cv::imwrite(at(name).toStdString(), image));
    }

    static cv::Mat plain(int blue, int green, int red) { return {4, 6, CV_8UC3, cv::Scalar(blue, green, red)}; }

    static std::vector<float> firstPixel(const std::string &path, int channels = 3)
    {
        const auto batch = openDataset(path)->read({0}, {channels, 1, 1});
        return batch.pixels;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void labelsOfAnyColumnNames()
    {
        putImage("images/b.png", plain(0, 0, 255));
        putImage("images/a.png", plain(255, 0, 0));
        put("labels.csv",
            "who,yaw (deg),Picture,\"pitch, deg\"\r\nann,1.5,b.png,-2e-1\r\n\r\n\"Bob \"\"B\"\"\",+3,images/a.png,.25");
        const auto set = openDataset(folder());
        QCOMPARE(set->size(), 2);
        QCOMPARE(set->labelNames(), (std::vector<std::string>{"yaw (deg)", "pitch, deg"}));
        QCOMPARE(set->labelUnits(), (std::vector<std::string>{"", ""}));
        QCOMPARE(set->nativeShape().channels, 3);
        QCOMPARE(set->nativeShape().height, 4);
        QCOMPARE(set->nativeShape().width, 6);
        QCOMPARE(set->labels().values, (std::vector<float>{1.5F, -0.2F, 3, 0.25F}));
        Table labels;
        const auto batch = set->read({1, 0, 1}, {3, 2, 2}, &labels);
        QCOMPARE(batch.count, 3);
        QVERIFY(near({batch.image(0), batch.image(1)}, {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1})); // blue
        QVERIFY(near({batch.image(1), batch.image(2)}, {1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0})); // red
        QCOMPARE(labels.values, (std::vector<float>{3, 0.25F, 1.5F, -0.2F, 3, 0.25F}));
        QCOMPARE(set->labels({1, 0, 1}).values, labels.values);
        DRM_VERIFY_ERROR(set->labels({2}), InvalidArgument, "Image 2");
        QCOMPARE(openDataset(at("labels.csv").toStdString())->size(), 2);
    }

    void otherSeparatorsAndNoHeading()
    {
        putImage("a.png", plain(0, 0, 0));
        putImage("b.png", plain(0, 0, 0));
        put("table.csv",
            "\xef\xbb\xbf"
            "angle;file\n1;a.png\n2;b.png\n");
        QCOMPARE(openDataset(folder())->labelNames(), (std::vector<std::string>{"angle"}));
        put("table.csv", "a.png\t1\t7\nb.png\t2\t8\n");
        const auto set = openDataset(folder());
        QCOMPARE(set->labelNames(), (std::vector<std::string>{"label 1", "label 2"}));
        QCOMPARE(set->labels().values, (std::vector<float>{1, 7, 2, 8}));
    }

    void imagesWithoutLabels()
    {
        putImage("images/c.png", plain(0, 255, 0));
        putImage("images/B.JPG", plain(9, 9, 9));
        put("images/notes.txt", "no image");
        const auto set = openDataset(folder());
        QCOMPARE(set->size(), 2);
        QVERIFY(set->labelNames().empty() && set->labels().empty());
        Table labels{1, 1, {1}};
        QVERIFY(near(set->read({1}, {3, 1, 1}, &labels).pixels, {0, 1, 0}));
        QVERIFY(labels.empty());
        QVERIFY(set->labels({1}).empty());
    }

    void formats()
    {
        const cv::Mat deep(4, 6, CV_16UC3, cv::Scalar(0, 13107, 65535));
        putImage("deep.png", deep);
        put("x.csv", "f\ndeep.png\n");
        QVERIFY(near(firstPixel(at("x.csv").toStdString()), {1, 0.2F, 0}));
        putImage("clear.png", cv::Mat(4, 6, CV_8UC4, cv::Scalar(0, 51, 255, 10)));
        put("x.csv", "f\nclear.png\n");
        QVERIFY(near(firstPixel(at("x.csv").toStdString()), {1, 0.2F, 0}));
        putImage("grey.png", cv::Mat(4, 6, CV_8UC1, cv::Scalar(51)));
        put("x.csv", "f\ngrey.png\n");
        QCOMPARE(openDataset(at("x.csv").toStdString())->nativeShape().channels, 1);
        QVERIFY(near(firstPixel(at("x.csv").toStdString()), {0.2F, 0.2F, 0.2F}));
        QVERIFY(near(firstPixel(at("x.csv").toStdString(), 1), {0.2F}));
        for (const auto *name : {"i.bmp", "i.webp", "i.ppm", "i.jpg", "i.pgm"}) {
            putImage(name, std::string(name) == "i.pgm" ? cv::Mat(4, 6, CV_8UC1, cv::Scalar(51)) : plain(51, 51, 51));
            put("x.csv", QByteArray("f\n") + name + "\n");
            const auto set = openDataset(at("x.csv").toStdString());
            QCOMPARE(set->nativeShape().width, 6);
            QVERIFY2(std::abs(set->read({0}, {3, 1, 1}).pixels[1] - 0.2F) < 0.01F, name);
        }
    }

    void badRowsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const char *csv, ErrorKind kind, const char *part) {
            QTest::newRow(name) << QByteArray(csv) << static_cast<int>(kind) << QString(part);
        };
        row("missing image", "f,y\na.png,1\ngone.png,2\n", ErrorKind::FileNotFound, "line 3: the image \"gone.png\"");
        row("only missing images", "f,y\ngone.png,1\n", ErrorKind::FileNotFound, "line 2");
        row("empty name", "f,y\na.png,1\n,2\n", ErrorKind::CorruptFile, "line 3");
        row("short row", "f,y\na.png,1\n\na.png\n", ErrorKind::CorruptFile, "line 4: the row has 1 cells");
        row("long row", "f,y\na.png,1,2\n", ErrorKind::CorruptFile, "line 2");
        row("word", "f,y\na.png,1\na.png,left\n", ErrorKind::UnsuitableData, "line 3: the label \"y\" is \"left\"");
        row("empty label", "f,y\na.png,1\na.png,\n", ErrorKind::UnsuitableData, "line 3");
        row("nan", "f,y\na.png,1\na.png,nan\n", ErrorKind::UnsuitableData, "finite number");
        row("inf", "f,y\na.png,-inf\n", ErrorKind::UnsuitableData, "line 2");
        row("too large", "f,y\na.png,1e39\n", ErrorKind::UnsuitableData, "line 2");
        row("half a number", "f,y\na.png,1\na.png,1.5deg\n", ErrorKind::UnsuitableData, "1.5deg");
        row("broken quote", "f,y\na.png,1\n\"a.png,2\n", ErrorKind::CorruptFile, "line 3");
        row("stray quote", "f,y\na.png,1\n\"a\"x.png,2\n", ErrorKind::CorruptFile, "line 3");
        row("parent", "f,y\na.png,1\n../a.png,2\n", ErrorKind::UnsafeFile, "line 3");
        row("hidden parent", "f,y\na.png,1\nimages/../../a.png,2\n", ErrorKind::UnsafeFile, "line 3");
        row("windows parent", "f,y\na.png,1\n..\\a.png,2\n", ErrorKind::UnsafeFile, "line 3");
        row("absolute", "f,y\na.png,1\n/etc/passwd,2\n", ErrorKind::UnsafeFile, "line 3");
        row("drive", "f,y\na.png,1\nC:\\a.png,2\n", ErrorKind::UnsafeFile, "line 3");
        row("folder", "f,y\na.png,1\nimages,2\n", ErrorKind::FileNotFound, "line 3");
        row("control characters", "f,y\na.png,1\n\x1b[2Jx.png,2\n", ErrorKind::FileNotFound, "?[2Jx.png");
        row("no file column", "a,b\n1,2\n", ErrorKind::UnsuitableData, "no column names image files");
        row("heading alone", "a.jpg,y\n", ErrorKind::UnsuitableData, "no rows");
        row("blank lines", "\n\n", ErrorKind::UnsuitableData, "no rows");
        row("no image", "f,y\nnotes.txt,1\n", ErrorKind::UnsupportedFile, "no PNG");
    }

    void badRowsAreNamed()
    {
        QFETCH(QByteArray, csv);
        QFETCH(int, kind);
        QFETCH(QString, part);
        putImage("a.png", plain(0, 0, 0));
        putImage("images/b.png", plain(0, 0, 0));
        put("notes.txt", "not an image");
        put("labels.csv", csv);
        const auto error = errorOf([&] { openDataset(folder()); });
        QVERIFY2(error.kind() == static_cast<ErrorKind>(kind), error.what());
        QVERIFY2(QString(error.what()).contains(part), error.what());
        QVERIFY2(!QString(error.what()).contains('\x1b'), error.what());
    }

    void textColumnsAreIgnored()
    {
        putImage("a.png", plain(0, 0, 0));
        put("labels.csv", "f,y,person,left empty\na.png,1,ann,\na.png,2,bob,\n");
        QCOMPARE(openDataset(folder())->labelNames(), (std::vector<std::string>{"y"}));
    }

    void damagedImagesAreNamed_data()
    {
        QTest::addColumn<QString>("extension");
        for (const auto *extension : {"png", "jpg", "bmp", "webp", "ppm", "pgm"})
            QTest::newRow(extension) << QString(extension);
    }

    // Cut at every length and with every byte inverted in turn: pixels or an Error with the line, never a crash.
    void damagedImagesAreNamed()
    {
        QFETCH(QString, extension);
        cv::Mat image(24, 32, extension == "pgm" ? CV_8UC1 : CV_8UC3);
        cv::RNG random(7);
        random.fill(image, cv::RNG::UNIFORM, 0, 255);
        const auto name = "whole." + extension;
        putImage(name, image);
        putImage("a.png", plain(0, 0, 0));
        const auto whole = bytes(name);
        put("labels.csv", "f\na.png\n" + ("bad." + extension).toUtf8() + "\n");
        put("bad." + extension, whole);
        const auto set = openDataset(folder());
        QCOMPARE(set->read({0, 1}, {3, 8, 8}).count, 2);
        const int step = std::max(1, static_cast<int>(whole.size() / 60));
        for (int length = 0; length < whole.size() - 4; length += step) {
            put("bad." + extension, whole.left(length));
            const auto error = errorOf([&] { set->read({1}, {3, 8, 8}); });
            QVERIFY2(QString(error.what()).contains("labels.csv, line 3"), error.what());
        }
        for (int place = 0; place < whole.size(); place += step) {
            auto copy = whole;
            copy[place] = static_cast<char>(~copy[place]);
            put("bad." + extension, copy);
            try {
                QCOMPARE(set->read({1}, {3, 8, 8}).count, 1);
            } catch (const Error &error) {
                QVERIFY2(QString(error.what()).contains("labels.csv, line 3"), error.what());
            }
        }
    }

    void hugeImagesAreRefusedUndecoded()
    {
        putImage("a.png", plain(0, 0, 0));
        auto png = bytes("a.png");
        // 40,000 × 40,000 pixels, claimed in the header.
        png.replace(16, 8, QByteArray("\x00\x00\x9c\x40\x00\x00\x9c\x40", 8));
        put("a.png", png);
        DRM_VERIFY_ERROR(openDataset(folder()), UnsupportedFile, "megapixels");
        QFile::remove(at("a.png"));
        put("b.ppm", "P6 99999999999999 99999999999999 255\n");
        DRM_VERIFY_ERROR(openDataset(folder()), UnsupportedFile, "megapixels");
    }

    void wrongPathsAndRequests()
    {
        DRM_VERIFY_ERROR(openDataset(at("gone").toStdString()), FileNotFound, "gone");
        DRM_VERIFY_ERROR(openDataset(folder()), UnsuitableData, "holds no images");
        put("labels.csv", "");
        DRM_VERIFY_ERROR(openDataset(at("labels.csv").toStdString()), UnsupportedFile, "an empty file");
        put("labels.csv", QByteArray("f,y\na.png,1\0\n", 13));
        DRM_VERIFY_ERROR(openDataset(folder()), UnsupportedFile, "no CSV");
        put("model.onnx", QByteArray("\x08\x07\x12\x07pytorch", 11));
        DRM_VERIFY_ERROR(openDataset(at("model.onnx").toStdString()), UnsupportedFile, "an ONNX model");
        QFile::remove(at("labels.csv"));
        putImage("a.png", plain(0, 0, 0));
        put("one.csv", "f\na.png\n");
        put("two.csv", "f\na.png\n");
        DRM_VERIFY_ERROR(openDataset(folder()), UnsuitableData, "several CSV files");
        QFile::remove(at("two.csv"));
        const auto set = openDataset(folder());
        DRM_VERIFY_ERROR(set->read({1}, {3, 4, 4}), InvalidArgument, "Image 1");
        DRM_VERIFY_ERROR(set->read({-1}, {3, 4, 4}), InvalidArgument, "Image -1");
        DRM_VERIFY_ERROR(set->read({0}, {2, 4, 4}), InvalidArgument, "channels");
        DRM_VERIFY_ERROR(set->read({0}, {3, -4, 4}), InvalidArgument, "pixels");
        DRM_VERIFY_ERROR(set->read(std::vector<std::int64_t>(10, 0), {3, 32768, 32768}), UnsuitableData, "GiB");
        const auto native = set->read({0, 0}, {});
        QCOMPARE(native.height, 4);
        QCOMPARE(native.width, 6);
    }

    void drawingIndices()
    {
        const auto few = drawIndices(std::int64_t{1} << 50, 1000, 3);
        QCOMPARE(std::set<std::int64_t>(few.begin(), few.end()).size(), std::size_t{1000});
        QVERIFY(*std::max_element(few.begin(), few.end()) < (std::int64_t{1} << 50));
        QVERIFY(*std::max_element(few.begin(), few.end()) > (std::int64_t{1} << 49));
        QCOMPARE(drawIndices(std::int64_t{1} << 50, 1000, 3), few);
        QVERIFY(drawIndices(std::int64_t{1} << 50, 1000, 4) != few);
        auto all = drawIndices(50, 80, 1);
        QVERIFY(!std::is_sorted(all.begin(), all.end()));
        std::sort(all.begin(), all.end());
        for (std::int64_t i = 0; i < 50; ++i)
            QCOMPARE(all.at(static_cast<std::size_t>(i)), i);
        QVERIFY(drawIndices(0, 5, 1).empty());
        // mt19937_64 with the seed 5489 begins with 14514284786278117030, 4620546740167642908, 13109570281517897720:
        // modulo 1000, 999 and 998 these are 30, 630 and 310.
        QCOMPARE(drawIndices(1000, 3, 5489), (std::vector<std::int64_t>{30, 630 + 1, 310 + 2}));
        std::vector<std::int64_t> counts(5, 0);
        for (std::uint64_t seed = 0; seed < 5000; ++seed)
            ++counts.at(static_cast<std::size_t>(drawIndices(5, 2, seed)[1]));
        for (const auto count : counts)
            QVERIFY2(count > 850 && count < 1150, std::to_string(count).c_str());
        DRM_VERIFY_ERROR(drawIndices(-1, 1, 0), InvalidArgument, "negative");
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

QTEST_GUILESS_MAIN(ImageFolderDatasetTest)
#include "ImageFolderDatasetTest.moc"
