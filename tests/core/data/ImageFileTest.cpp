// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Dataset.h"
#include "tests/fixtures/DatasetNotes.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/ImageFolder.h"
#include "tests/fixtures/TestProgram.h"

#include <algorithm>
#include <cmath>
#include <memory>

using namespace drm;

class ImageFileTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::ImageFolder> m_folder;

    static std::vector<float> firstPixel(const std::string &path, int channels = 3)
    {
        const auto batch = openDataset(path)->read({0}, {channels, 1, 1});
        return batch.pixels;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::ImageFolder>(); }

    void formats()
    {
        const cv::Mat deep(4, 6, CV_16UC3, cv::Scalar(0, 13107, 65535));
        m_folder->putImage("deep.png", deep);
        m_folder->put("x.csv", "f\ndeep.png\n");
        QVERIFY(test::nearlyEqual(firstPixel(m_folder->at("x.csv").toStdString()), {1, 0.2F, 0}));
        m_folder->putImage("clear.png", cv::Mat(4, 6, CV_8UC4, cv::Scalar(0, 51, 255, 10)));
        m_folder->put("x.csv", "f\nclear.png\n");
        QVERIFY(test::nearlyEqual(firstPixel(m_folder->at("x.csv").toStdString()), {1, 0.2F, 0}));
        m_folder->putImage("grey.png", cv::Mat(4, 6, CV_8UC1, cv::Scalar(51)));
        m_folder->put("x.csv", "f\ngrey.png\n");
        QCOMPARE(openDataset(m_folder->at("x.csv").toStdString())->nativeShape().channels, 1);
        QVERIFY(test::nearlyEqual(firstPixel(m_folder->at("x.csv").toStdString()), {0.2F, 0.2F, 0.2F}));
        QVERIFY(test::nearlyEqual(firstPixel(m_folder->at("x.csv").toStdString(), 1), {0.2F}));
        for (const auto *name : {"i.bmp", "i.webp", "i.ppm", "i.jpg", "i.pgm", "i.tif", "i.tiff"}) {
            m_folder->putImage(name,
                               std::string(name) == "i.pgm" ? cv::Mat(4, 6, CV_8UC1, cv::Scalar(51))
                                                            : test::plainImage(51, 51, 51));
            m_folder->put("x.csv", QByteArray("f\n") + name + "\n");
            const auto set = openDataset(m_folder->at("x.csv").toStdString());
            QCOMPARE(set->nativeShape().width, 6);
            QVERIFY2(std::abs(set->read({0}, {3, 1, 1}).pixels[1] - 0.2F) < 0.01F, name);
        }
    }

    void orientationTagsAreApplied_data()
    {
        QTest::addColumn<int>("orientation");
        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::newRow(qPrintable(QString::number(orientation))) << orientation;
    }

    // The upper left quarter of the scene is white. Each tag says how a camera stored it; read, it stands upright.
    void orientationTagsAreApplied()
    {
        QFETCH(int, orientation);
        cv::Mat scene(16, 32, CV_8UC3, cv::Scalar(0, 0, 0));
        scene(cv::Rect(0, 0, 16, 8)).setTo(cv::Scalar(255, 255, 255));
        // As the EXIF standard has it: where the stored first row and first column lie in the scene.
        const auto stored = [&](int y, int x) -> cv::Vec3b {
            const int bottom = scene.rows - 1;
            const int right = scene.cols - 1;
            switch (orientation) {
            case 2:
                return scene.at<cv::Vec3b>(y, right - x);
            case 3:
                return scene.at<cv::Vec3b>(bottom - y, right - x);
            case 4:
                return scene.at<cv::Vec3b>(bottom - y, x);
            case 5:
                return scene.at<cv::Vec3b>(x, y);
            case 6: // first row: the scene's right side, first column: its top
                return scene.at<cv::Vec3b>(x, right - y);
            case 7:
                return scene.at<cv::Vec3b>(bottom - x, right - y);
            case 8: // first row: the scene's left side, first column: its bottom
                return scene.at<cv::Vec3b>(bottom - x, y);
            default:
                return scene.at<cv::Vec3b>(y, x);
            }
        };
        const bool turned = orientation >= 5;
        cv::Mat camera(turned ? 32 : 16, turned ? 16 : 32, CV_8UC3);
        for (int y = 0; y < camera.rows; ++y)
            for (int x = 0; x < camera.cols; ++x)
                camera.at<cv::Vec3b>(y, x) = stored(y, x);
        QByteArray exif("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0", 26);
        exif[19] = static_cast<char>(orientation);
        m_folder->putImage("a.jpg", camera);
        auto jpeg = m_folder->bytes("a.jpg");
        const auto length = static_cast<char>(exif.size() + 8);
        jpeg.insert(2, QByteArray("\xff\xe1\0", 3) + length + QByteArray("Exif\0\0", 6) + exif);
        m_folder->put("a.jpg", jpeg);
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->nativeShape().height, 16);
        QCOMPARE(set->nativeShape().width, 32);
        QCOMPARE(test::notesOf(*set).contains("orientation tag"), orientation != 1);
        const auto pixels = set->read({0}, {1, 16, 32}).pixels;
        for (std::size_t y = 4; y < 16; y += 8)
            for (std::size_t x = 8; x < 32; x += 16) // the middle of each quarter
                QVERIFY(std::abs(pixels[y * 32 + x] - (y == 4 && x == 8 ? 1.0F : 0.0F)) < 0.05F);
    }

    void smallFilesThatClaimMuchAreNotDecoded()
    {
        m_folder->putImage("a.jpg", test::plainImage(0, 0, 0));
        auto jpeg = m_folder->bytes("a.jpg");
        const auto frame = jpeg.indexOf(QByteArray("\xff\xc0", 2));
        QVERIFY(frame > 0);
        jpeg.replace(frame + 5, 4, QByteArray("\x1b\x58\x1b\x58", 4)); // 7000 × 7000
        m_folder->put("a.jpg", jpeg);
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), CorruptFile, "damaged or incomplete");
        jpeg.replace(frame + 5, 4, QByteArray("\x23\x28\x23\x28", 4)); // 9000 × 9000
        m_folder->put("a.jpg", jpeg);
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), CorruptFile, "damaged or incomplete");
    }

    void filesThatCostTheDecoderMuchAreRefused()
    {
        m_folder->putImage("a.jpg", test::plainImage(0, 0, 0));
        QByteArray jpeg = m_folder->bytes("a.jpg");
        jpeg.insert(jpeg.size() - 2, QByteArray("\xff\xda", 2).repeated(600));
        m_folder->put("a.jpg", jpeg);
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), UnsupportedFile, "more than 500 scans");

        // A tile of 16384 pixels a side around a small image: tag, type 3, one number.
        m_folder->put("a.jpg", {});
        QFile::remove(m_folder->at("a.jpg"));
        QByteArray tiff("II*\0\x08\0\0\0\x08\0", 10);
        const auto entry = [&](int tag, int number) {
            for (const int part : {tag, 3, 1, 0, number, 0}) {
                tiff += static_cast<char>(part & 0xff);
                tiff += static_cast<char>(part >> 8);
            }
        };
        entry(256, 16);
        entry(257, 16);
        entry(258, 8);
        entry(262, 1);
        entry(322, 16384);
        entry(323, 16384);
        entry(324, 8);
        entry(325, 8);
        m_folder->put("a.tif", tiff + QByteArray(4, '\0'));
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), UnsupportedFile, "4096 pixels");
    }

    void damagedImagesAreNamed_data()
    {
        QTest::addColumn<QString>("extension");
        for (const auto *extension : {"png", "jpg", "bmp", "webp", "ppm", "pgm", "tif"})
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
        m_folder->putImage(name, image);
        m_folder->putImage("a.png", test::plainImage(0, 0, 0));
        const auto whole = m_folder->bytes(name);
        m_folder->put("labels.csv", "f\na.png\n" + ("bad." + extension).toUtf8() + "\n");
        m_folder->put("bad." + extension, whole);
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->read({0, 1}, {3, 8, 8}).count, 2);
        const int step = std::max(1, static_cast<int>(whole.size() / 60));
        for (int length = 0; length < whole.size() - 4; length += step) {
            m_folder->put("bad." + extension, whole.left(length));
            const auto error = errorOf([&] { set->read({1}, {3, 8, 8}); });
            QVERIFY2(QString(error.what()).contains("labels.csv, line 3"), error.what());
        }
        for (int place = 0; place < whole.size(); place += step) {
            auto copy = whole;
            copy[place] = static_cast<char>(~copy[place]);
            m_folder->put("bad." + extension, copy);
            try {
                QCOMPARE(set->read({1}, {3, 8, 8}).count, 1);
            } catch (const Error &error) {
                QVERIFY2(QString(error.what()).contains("labels.csv, line 3"), error.what());
            }
        }
    }

    void severalPicturesInAFileAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name : {"pages.tif", "animation.png", "animation.webp"})
            QTest::newRow(name) << QString(name);
    }

    void severalPicturesInAFileAreRefused()
    {
        QFETCH(QString, name);
        const cv::Mat image = test::plainImage(0, 0, 0);
        if (name.endsWith("tif")) {
            QVERIFY(cv::imwritemulti(m_folder->at(name).toStdString(), std::vector<cv::Mat>{image, image}));
        } else if (name.endsWith("png")) {
            m_folder->putImage(name, image);
            QByteArray png = m_folder->bytes(name);
            png.insert(33,
                       QByteArray("\0\0\0\x08"
                                  "acTL"
                                  "\0\0\0\x02\0\0\0\0"
                                  "\xf3\x8d\x93\x70",
                                  20)); // after IHDR
            m_folder->put(name, png);
        } else {
            m_folder->put(name, QByteArray("RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0\x05\0\0\x03\0\0", 30));
        }
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), UnsupportedFile, "several pictures");
    }

    void hugeImagesAreRefusedUndecoded()
    {
        m_folder->putImage("a.png", test::plainImage(0, 0, 0));
        auto png = m_folder->bytes("a.png");
        // 40,000 × 40,000 pixels, claimed in the header.
        png.replace(16, 8, QByteArray("\x00\x00\x9c\x40\x00\x00\x9c\x40", 8));
        m_folder->put("a.png", png);
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), UnsupportedFile, "megapixels");
        QFile::remove(m_folder->at("a.png"));
        m_folder->put("b.ppm", "P6 99999999999999 99999999999999 255\n");
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), UnsupportedFile, "megapixels");
    }
};

DRM_TEST(ImageFileTest)
#include "ImageFileTest.moc"
