// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/PhysicalPatch.h"
#include "core/base/Error.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace drm;

namespace {

struct Seen {
    double area = 0; ///< pixels that changed, each by its share of the largest change
    double row = 0; ///< its centre
    double column = 0;
    float brightest = 0; ///< red under it
};

/// Of a red and black sticker on a grey image.
Seen seen(const ImageBatch &images, int index, float grey)
{
    Seen result;
    const float *image = images.image(index);
    const int pixels = images.height * images.width;
    for (int p = 0; p < pixels; ++p) {
        // Blue is black under the whole sticker.
        const double covered = 1 - static_cast<double>(image[2 * pixels + p]) / grey;
        result.area += covered;
        result.row += covered * (p / images.width + 0.5);
        result.column += covered * (p % images.width + 0.5);
        if (covered > 0.99)
            result.brightest = std::max(result.brightest, image[p]);
    }
    result.row /= result.area;
    result.column /= result.area;
    return result;
}

} // namespace

class PhysicalPatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void variesWithinItsBounds()
    {
        const PhysicalPatch attack({24, 30, 12, {1, 0, 0}}, 0.1);
        constexpr int count = 60;
        ImageBatch images{count, 3, 64, 64, {}};
        for (int i = 0; i < count; ++i)
            images.pixels.insert(images.pixels.end(), 3 * 64 * 64, 0.4F + 0.005F * static_cast<float>(i));
        const ImageBatch before = images;
        attack.apply(images, 0, count);
        double rows[2] = {100, 0};
        double areas[2] = {1e6, 0};
        float lights[2] = {1, 0};
        for (int i = 0; i < count; ++i) {
            const Seen sticker = seen(images, i, before.image(i)[0]);
            QVERIFY(std::abs(sticker.row - 30) < 6.6 && std::abs(sticker.column - 36) < 6.6);
            // Edges of 0.8 to 1.25 times 12 pixels.
            QVERIFY2(sticker.area > 90 && sticker.area < 227, qPrintable(QString::number(sticker.area)));
            QVERIFY(sticker.brightest > 0.64F && sticker.brightest <= 1.0F);
            rows[0] = std::min(rows[0], sticker.row);
            rows[1] = std::max(rows[1], sticker.row);
            areas[0] = std::min(areas[0], sticker.area);
            areas[1] = std::max(areas[1], sticker.area);
            lights[0] = std::min(lights[0], sticker.brightest);
            lights[1] = std::max(lights[1], sticker.brightest);
        }
        QVERIFY(rows[1] - rows[0] > 9 && areas[1] > 1.6 * areas[0] && lights[1] > lights[0] + 0.2F);

        // The same image carries the same sticker, wherever it stands in a batch.
        ImageBatch one{1, 3, 64, 64, std::vector<float>(before.image(7), before.image(8))};
        attack.apply(one, 0, 1);
        QVERIFY(std::equal(one.pixels.begin(), one.pixels.end(), images.image(7)));
    }

    void isCutOffAtTheEdge()
    {
        const PhysicalPatch attack({0, 0, 10, {1, 1, 1}}, 0.5);
        ImageBatch images{20, 3, 16, 16, {}};
        for (int i = 0; i < 20 * 768; ++i)
            images.pixels.push_back(static_cast<float>(i % 97) / 97);
        attack.apply(images, 0, 20);
        QVERIFY(std::all_of(images.pixels.begin(), images.pixels.end(), [](float v) { return v >= 0 && v <= 1; }));
    }

    void refusesOtherNumbers()
    {
        QVERIFY_EXCEPTION_THROWN(PhysicalPatch({0, 0, 10, {1, 1, 1}}, 0.6), Error);
        QVERIFY_EXCEPTION_THROWN(PhysicalPatch({0, 0, 0, {1, 1, 1}}, 0.1), Error);
        ImageBatch small{1, 3, 8, 8, std::vector<float>(192, 0.5F)};
        QVERIFY_EXCEPTION_THROWN(PhysicalPatch({0, 0, 10, {1, 1, 1}}, 0.1).apply(small, 0, 1), Error);
    }
};

DRM_TEST(PhysicalPatchTest)
#include "PhysicalPatchTest.moc"
