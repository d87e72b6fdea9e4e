// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/image/ImageConvert.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <limits>

using namespace drm;

class ImageConvertTest : public QObject {
    Q_OBJECT

private slots:
    void convertsPlanesToPixels()
    {
        // Two pixels: red and (clamped) blue-white with a broken green.
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const ImageBatch batch{1, 3, 1, 2, {1, 0.5f, 0, nan, 0, 2}};
        const QImage image = ImageConvert::image(batch, 0);
        QCOMPARE(image.size(), QSize(2, 1));
        QCOMPARE(image.pixelColor(0, 0), QColor(255, 0, 0));
        QCOMPARE(image.pixelColor(1, 0), QColor(128, 0, 255));
    }

    void differenceIsSignedAroundGrey()
    {
        const ImageBatch benign{1, 1, 1, 3, {0.5f, 0.5f, 0.5f}};
        const ImageBatch triggered{1, 1, 1, 3, {0.5f, 0.6f, 0.3f}};
        const QImage image = ImageConvert::difference(benign, triggered, 0, 2);
        QCOMPARE(image.pixelColor(0, 0).red(), 128);
        QCOMPARE(image.pixelColor(1, 0).red(), 153); // 0.5 + 0.1 of 255
        QCOMPARE(image.pixelColor(2, 0).red(), 77); // 0.5 - 0.2
    }

    void refusesWhatDoesNotFit()
    {
        const ImageBatch good{1, 1, 1, 2, {0, 0}};
        QVERIFY(ImageConvert::isConsistent(good));
        QVERIFY(ImageConvert::image(good, 1).isNull());
        QVERIFY(ImageConvert::image(good, -1).isNull());
        QVERIFY(ImageConvert::image({1, 1, 1, 3, {0, 0}}, 0).isNull());
        QVERIFY(ImageConvert::image({1, 2, 1, 1, {0, 0}}, 0).isNull());
        QVERIFY(ImageConvert::image({1, 1, -1, -2, {0, 0}}, 0).isNull());
        QVERIFY(ImageConvert::image({0, 1, 1, 2, {}}, 0).isNull());
        QVERIFY(ImageConvert::image({2147483647, 3, 2147483647, 2147483647, {0, 0}}, 0).isNull());
        QVERIFY(ImageConvert::difference(good, {1, 1, 2, 1, {0, 0}}, 0, 1).isNull());
        QVERIFY((Table{1, 2, {0, 0}}).isComplete());
        QVERIFY(!(Table{-1, -2, {0, 0}}).isComplete());
        QVERIFY(!(Table{2, 2, {0, 0}}).isComplete());
    }
};

DRM_TEST(ImageConvertTest)
#include "ImageConvertTest.moc"
