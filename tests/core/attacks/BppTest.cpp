// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/Bpp.h"
#include "core/base/Error.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace drm;

class BppTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spreadsErrorsByHand()
    {
        // Two levels. 0.25 becomes 0 and leaves 7/16 of its error to the right: 0.25 + 0.109 = 0.359 becomes 0, too.
        // Below, the left pixel gets 5/16 of 0.25 and 3/16 of 0.359: 0.4 + 0.078 + 0.067 = 0.545 becomes 1; the right
        // one 1/16 of 0.25, 5/16 of 0.359 and 7/16 of -0.455: 0.6 + 0.016 + 0.112 - 0.199 = 0.529 becomes 1.
        ImageBatch images{2, 1, 2, 2, {0.25F, 0.25F, 0.4F, 0.6F, 0.25F, 0.25F, 0.4F, 0.6F}};
        Bpp(2).apply(images, 1, 1);
        QVERIFY(images.pixels == std::vector<float>({0.25F, 0.25F, 0.4F, 0.6F, 0, 0, 1, 1}));
    }

    void keepsItsLevelsAndTheMean()
    {
        ImageBatch images{1, 3, 32, 32, {}};
        for (int i = 0; i < 3 * 32 * 32; ++i)
            images.pixels.push_back(0.3F + 0.3F * std::sin(static_cast<float>(i) / 70));
        const std::vector<float> before = images.pixels;
        Bpp(5).apply(images, 0, 1);
        std::set<float> levels(images.pixels.begin(), images.pixels.end());
        QVERIFY(levels.size() <= 5 && levels.size() >= 3);
        double sum = 0;
        for (std::size_t i = 0; i < before.size(); ++i) {
            QVERIFY(std::abs(std::remainder(images.pixels[i], 0.25F)) < 1e-6F);
            sum += images.pixels[i] - before[i];
        }
        QVERIFY(std::abs(sum / static_cast<double>(before.size())) < 0.01);
    }

    void decoysAreNoisyAndNotLevelled()
    {
        ImageBatch images{1, 3, 16, 16, std::vector<float>(768, 0.5F)};
        ImageBatch again = images;
        Bpp(5).applyDecoy(images, 0, 1, 7);
        Bpp(5).applyDecoy(again, 0, 1, 8);
        QVERIFY(images.pixels != again.pixels);
        const std::set<float> values(images.pixels.begin(), images.pixels.end());
        QVERIFY(values.size() > 500 && *values.begin() >= 0.375F && *values.rbegin() <= 0.625F);
    }

    void refusesOtherNumbers()
    {
        QVERIFY_EXCEPTION_THROWN(Bpp(1), Error);
        QVERIFY_EXCEPTION_THROWN(Bpp(65), Error);
    }
};

DRM_TEST(BppTest)
#include "BppTest.moc"
