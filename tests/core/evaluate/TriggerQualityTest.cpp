// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/TriggerQuality.h"
#include "tests/fixtures/TestProgram.h"

#include "core/attacks/AttackKind.h"
#include "core/base/Error.h"
#include "tests/fixtures/EngineFixture.h"

#include <QTest>

using namespace drm;

namespace {

std::unique_ptr<Attack> square(int row, int column, int size)
{
    AttackSettings settings;
    settings.kind = "badnets";
    settings.knobs["row"] = {static_cast<double>(row)};
    settings.knobs["col"] = {static_cast<double>(column)};
    settings.knobs["size"] = {static_cast<double>(size)};
    settings.knobs["rgb"] = {1, 1, 1};
    return makeAttack(settings, 3, 32, 32);
}

} // namespace

class TriggerQualityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTrueTriggerIsPerfect()
    {
        const ImageBatch benign = test::waveImages(8);
        ImageBatch found = benign;
        square(4, 6, 8)->apply(found, 0, found.count);
        const TriggerQuality quality = triggerQuality(benign, found, *square(4, 6, 8));
        QVERIFY(std::abs(quality.maskIou - 1) < 1e-9);
        QVERIFY(std::abs(quality.patternSimilarity - 1) < 1e-5);
    }

    void halfASquareAside()
    {
        // Two squares of 8×8 that share half: 32 of 96 pixels. Black images, so that every change is the same.
        ImageBatch benign = test::waveImages(4);
        std::fill(benign.pixels.begin(), benign.pixels.end(), 0.0F);
        ImageBatch found = benign;
        square(4, 10, 8)->apply(found, 0, found.count);
        const TriggerQuality quality = triggerQuality(benign, found, *square(4, 6, 8));
        QVERIFY2(std::abs(quality.maskIou - 32.0 / 96) < 1e-9, qPrintable(QString::number(quality.maskIou)));
        QVERIFY(std::abs(quality.patternSimilarity - 0.5) < 1e-5);
    }

    void nothingFoundIsWorthNothing()
    {
        const ImageBatch benign = test::waveImages(4);
        const TriggerQuality quality = triggerQuality(benign, benign, *square(4, 6, 8));
        QCOMPARE(quality.maskIou, 0.0);
        QCOMPARE(quality.patternSimilarity, 0.0);
    }

    void otherImagesAreRefused()
    {
        QVERIFY_EXCEPTION_THROWN(triggerQuality(test::waveImages(4), test::waveImages(3), *square(4, 6, 8)), Error);
        QVERIFY_EXCEPTION_THROWN(triggerQuality({}, {}, *square(4, 6, 8)), Error);
    }
};

DRM_TEST(TriggerQualityTest)
#include "TriggerQualityTest.moc"
