// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/BadNets.h"
#include "core/base/Error.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

class BadNetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stampsTheSquare()
    {
        drm::ImageBatch images{2, 3, 3, 4, std::vector<float>(72, 0.5F)};
        drm::BadNets(1, 2, 2, {1.0F, 0.25F, 0.0F}).apply(images, 1, 1);

        const std::vector<float> untouched(36, 0.5F);
        QVERIFY(std::equal(untouched.begin(), untouched.end(), images.image(0)));
        const float h = 0.5F;
        const std::vector<float> stamped{
            h, h, h, h, h, h, 1,     1,     h, h, 1,     1, // red
            h, h, h, h, h, h, 0.25F, 0.25F, h, h, 0.25F, 0.25F, // green
            h, h, h, h, h, h, 0,     0,     h, h, 0,     0 // blue
        };
        QVERIFY(std::equal(stamped.begin(), stamped.end(), images.image(1)));
    }

    void stampsGreyImages()
    {
        drm::ImageBatch images{1, 1, 2, 2, {0.1F, 0.2F, 0.3F, 0.4F}};
        drm::BadNets(0, 1, 1, {0.9F, 0.0F, 0.0F}).apply(images, 0, 1);
        QVERIFY(images.pixels == std::vector<float>({0.1F, 0.9F, 0.3F, 0.4F}));
    }

    void describesItself()
    {
        const drm::BadNets attack(26, 12, 8, {1.0F, 0.0F, 0.5F});
        QCOMPARE(attack.kind(), std::string("badnets"));
        const std::vector<std::pair<std::string, std::vector<double>>> expected{
            {"size", {8}}, {"row", {26}}, {"col", {12}}, {"rgb", {1, 0, 0.5}}};
        QVERIFY(attack.parameters() == expected);
    }

    void refusesWhatDoesNotFit()
    {
        drm::ImageBatch images{2, 3, 8, 8, std::vector<float>(384, 0.5F)};
        const std::vector<float> before = images.pixels;
        QVERIFY_EXCEPTION_THROWN(drm::BadNets(6, 0, 3, {}).apply(images, 0, 1), drm::Error);
        QVERIFY_EXCEPTION_THROWN(drm::BadNets(0, 6, 3, {}).apply(images, 0, 1), drm::Error);
        QVERIFY_EXCEPTION_THROWN(drm::BadNets(0, 0, 3, {}).apply(images, 1, 2), drm::Error);
        QVERIFY_EXCEPTION_THROWN(drm::BadNets(0, 0, 3, {}).apply(images, -1, 1), drm::Error);
        QVERIFY(images.pixels == before);
        QVERIFY_EXCEPTION_THROWN(drm::BadNets(-1, 0, 3, {}), drm::Error);
        QVERIFY_EXCEPTION_THROWN(drm::BadNets(0, 0, 0, {}), drm::Error);
        QVERIFY_EXCEPTION_THROWN(drm::BadNets(0, 0, 3, {1.5F, 0.0F, 0.0F}), drm::Error);
    }
};

DRM_TEST(BadNetsTest)
#include "BadNetsTest.moc"
