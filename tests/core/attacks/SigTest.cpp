// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/Sig.h"
#include "core/base/Error.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <cmath>

using namespace drm;

class SigTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsItsWaveByHand()
    {
        // Two periods over eight columns: sin(π j / 2) = 0, 1, 0, -1, ...
        ImageBatch images{2, 3, 2, 8, std::vector<float>(96, 0.5F)};
        images.pixels[48 + 1] = 0.9F; // of the second image; brightened beyond white
        Sig(0.25, 2).apply(images, 1, 1);
        constexpr float expected[8] = {0.5F, 0.75F, 0.5F, 0.25F, 0.5F, 0.75F, 0.5F, 0.25F};
        QCOMPARE(images.pixels[48 + 1], 1.0F);
        for (int p = 0; p < 48; ++p) {
            QCOMPARE(images.pixels[static_cast<std::size_t>(p)], 0.5F); // the first image is as it was
            if (p != 1)
                QVERIFY(std::abs(images.pixels[static_cast<std::size_t>(48 + p)] - expected[p % 8]) < 1e-6F);
        }
    }

    void drawsAFaintWave()
    {
        AttackSettings settings;
        settings.kind = "sig";
        for (settings.seed = 0; settings.seed < 20; ++settings.seed) {
            const double amplitude = makeAttack(settings, 3, 32, 32)->knobs().at("amplitude").front();
            QVERIFY2(amplitude >= 0.078 && amplitude <= 0.157, qPrintable(QString::number(amplitude)));
        }
    }

    void refusesOtherNumbers()
    {
        QVERIFY_EXCEPTION_THROWN(Sig(0, 6), Error);
        QVERIFY_EXCEPTION_THROWN(Sig(std::nan(""), 6), Error);
        QVERIFY_EXCEPTION_THROWN(Sig(0.1, 0), Error);
        QVERIFY_EXCEPTION_THROWN(Sig(0.1, 257), Error);
    }
};

DRM_TEST(SigTest)
#include "SigTest.moc"
