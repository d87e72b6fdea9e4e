// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/LowFrequency.h"
#include "core/base/Error.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace drm;

class LowFrequencyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasNoHighFrequency()
    {
        // The sum over an image of the picture times a cosine that it is not made of is 0, and its mean is 0.
        const LowFrequency attack(0.1, 2, 5, 3, 24, 16);
        const auto share = [&](int u, int v) {
            double sum = 0;
            for (int i = 0; i < 24; ++i)
                for (int j = 0; j < 16; ++j)
                    sum += attack.picture()[static_cast<std::size_t>(384 + i * 16 + j)]
                        * std::cos(M_PI * (i + 0.5) * u / 24) * std::cos(M_PI * (j + 0.5) * v / 16);
            return std::abs(sum) / 384;
        };
        for (const auto &[u, v] : {std::pair(0, 0), std::pair(3, 0), std::pair(0, 3), std::pair(5, 1), std::pair(1, 7)})
            QVERIFY2(share(u, v) < 1e-5, qPrintable(QString("%1 %2").arg(u).arg(v)));
        QVERIFY(share(1, 0) + share(0, 1) + share(1, 1) + share(2, 2) > 0.01);
        const auto [low, high] = std::minmax_element(attack.picture().begin(), attack.picture().end());
        QVERIFY(std::abs(std::max(-*low, *high) - 1) < 1e-5F);
    }

    void addsItsPictureWithinTheRange()
    {
        const LowFrequency attack(0.25, 3, 9, 3, 8, 8);
        ImageBatch images{2, 3, 8, 8, std::vector<float>(384, 0.9F)};
        attack.apply(images, 1, 1);
        for (std::size_t p = 0; p < 192; ++p) {
            QCOMPARE(images.pixels[p], 0.9F);
            const float expected = std::min(1.0F, 0.9F + 0.25F * attack.picture()[p]);
            QVERIFY(std::abs(images.pixels[192 + p] - expected) < 1e-6F);
        }
        ImageBatch other{1, 3, 8, 9, std::vector<float>(216, 0.5F)};
        QVERIFY_EXCEPTION_THROWN(attack.apply(other, 0, 1), Error);
    }

    void refusesOtherNumbers()
    {
        QVERIFY_EXCEPTION_THROWN(LowFrequency(0, 3, 1, 3, 8, 8), Error);
        QVERIFY_EXCEPTION_THROWN(LowFrequency(std::nan(""), 3, 1, 3, 8, 8), Error);
        QVERIFY_EXCEPTION_THROWN(LowFrequency(0.1, 0, 1, 3, 8, 8), Error);
        QVERIFY_EXCEPTION_THROWN(LowFrequency(0.1, 17, 1, 3, 8, 8), Error);
    }
};

DRM_TEST(LowFrequencyTest)
#include "LowFrequencyTest.moc"
