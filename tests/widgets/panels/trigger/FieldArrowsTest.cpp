// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/trigger/FieldArrows.h"
#include "tests/fixtures/TestProgram.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace drm;

class FieldArrowsTest : public QObject {
    Q_OBJECT

private slots:
    void arrowsEndWhereThePictureArrives()
    {
        // Every place of a 20×10 image shows what stood 0.5 pixels to its right.
        ImageBatch field{1, 2, 10, 20, std::vector<float>(400, 0.0f)};
        std::fill_n(field.pixels.begin(), 200, 0.5f);
        const FieldArrows arrows(field);
        QCOMPARE(arrows.longest(), 0.5);
        QCOMPARE(arrows.magnification(), 3.0); // 0.95 · 2 / 0.5 = 3.8, rounded down to a number people can read
        QCOMPARE(arrows.arrows().size(), std::size_t{10 * 5});
        for (const QLineF &arrow : arrows.arrows())
            QCOMPARE(arrow.p1() - arrow.p2(), QPointF(1.5, 0));
        QCOMPARE(arrows.arrows().front().p2(), QPointF(0.5, 0.5));
    }

    void nothingMovesNoArrows()
    {
        QVERIFY(FieldArrows().isEmpty());
        QVERIFY(FieldArrows(ImageBatch{1, 2, 4, 4, std::vector<float>(32, 0.0f)}).isEmpty());
    }

    void damagedFieldsAreHarmless()
    {
        QVERIFY(FieldArrows(ImageBatch{1, 2, 4, 4, std::vector<float>(7, 1.0f)}).isEmpty());
        QVERIFY(FieldArrows(ImageBatch{1, 3, 4, 4, std::vector<float>(48, 1.0f)}).isEmpty());
        QVERIFY(FieldArrows(ImageBatch{1, 2, -4, -4, std::vector<float>(32, 1.0f)}).isEmpty());
        ImageBatch odd{1, 2, 2, 2, std::vector<float>(8, 1.0f)};
        odd.pixels[0] = std::numeric_limits<float>::quiet_NaN();
        odd.pixels[5] = std::numeric_limits<float>::infinity();
        const FieldArrows arrows(odd);
        QCOMPARE(arrows.arrows().size(), std::size_t{2});
        QVERIFY(qFuzzyCompare(arrows.longest(), std::sqrt(2.0)));
    }

    void drawsInsideThePicture()
    {
        const FieldArrows arrows(ImageBatch{1, 2, 8, 8, std::vector<float>(128, 1.0f)});
        QImage canvas(160, 160, QImage::Format_RGB32);
        canvas.fill(Qt::gray);
        {
            QPainter painter(&canvas);
            arrows.paint(painter, QRectF(80, 80, 60, 60));
            arrows.paint(painter, QRectF());
        }
        QCOMPARE(canvas.pixelColor(20, 20), QColor(Qt::gray));
        int changed = 0;
        for (int i = 80; i < 140; ++i)
            changed += canvas.pixelColor(i, i) != QColor(Qt::gray);
        QVERIFY(changed > 10);
    }
};

DRM_TEST(FieldArrowsTest)
#include "FieldArrowsTest.moc"
