// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/render/HeadPoseRenderer.h"
#include "core/base/Error.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace {

constexpr int headSize = 32;
constexpr int yawColumn = 0;
constexpr int pitchColumn = 1;
constexpr int rollColumn = 2;

/// The mean grey picture of those whose label `column` is above `limit`, less that of those below -`limit`. Faces,
/// hair and backgrounds average out; what stays is what moves with the label. Hair is mostly the darkest of these.
std::vector<double> contrast(const drm::ImageBatch &images, const drm::Table &labels, int column, float limit)
{
    std::vector<double> sums[2] = {std::vector<double>(headSize * headSize, 0.0),
                                   std::vector<double>(headSize * headSize, 0.0)};
    double counts[2] = {0, 0};
    for (int i = 0; i < images.count; ++i) {
        const float label = labels.at(i, column);
        if (std::abs(label) <= limit)
            continue;
        const int side = label > 0 ? 1 : 0;
        counts[side] += 1;
        const float *red = images.image(i);
        const float *green = red + headSize * headSize;
        const float *blue = green + headSize * headSize;
        for (int p = 0; p < headSize * headSize; ++p)
            sums[side][static_cast<std::size_t>(p)] += (red[p] + green[p] + blue[p]) / 3.0;
    }
    std::vector<double> difference(headSize * headSize);
    for (std::size_t p = 0; p < difference.size(); ++p)
        difference[p] = sums[1][p] / counts[1] - sums[0][p] / counts[0];
    return difference;
}

double mean(const std::vector<double> &map, int top, int bottom, int left, int right)
{
    double total = 0;
    for (int row = top; row < bottom; ++row)
        for (int column = left; column < right; ++column)
            total += map[static_cast<std::size_t>(row * headSize + column)];
    return total / ((bottom - top) * (right - left));
}

} // namespace

class HeadPoseRendererTest : public QObject {
    Q_OBJECT

private:
    drm::Table m_labels; ///< of m_images
    drm::ImageBatch m_images; ///< enough of them for means

private Q_SLOTS:
    void initTestCase() { m_images = drm::renderHeadPose(600, headSize, 5, m_labels); }

    void isDeterministic()
    {
        drm::Table labels;
        drm::Table again;
        const drm::ImageBatch images = drm::renderHeadPose(6, headSize, 7, labels);
        const drm::ImageBatch shorter = drm::renderHeadPose(4, headSize, 7, again);
        QCOMPARE(images.count, 6);
        QCOMPARE(images.channels, 3);
        QCOMPARE(images.height, headSize);
        QCOMPARE(images.width, headSize);
        QCOMPARE(labels.rows, 6);
        QCOMPARE(labels.columns, 3);
        QCOMPARE(shorter.pixels.size(), 4 * images.imageSize());
        QVERIFY(std::equal(shorter.pixels.begin(), shorter.pixels.end(), images.pixels.begin()));
        QVERIFY(std::equal(again.values.begin(), again.values.end(), labels.values.begin()));

        const drm::ImageBatch other = drm::renderHeadPose(4, headSize, 8, again);
        QVERIFY(other.pixels != shorter.pixels);
    }

    void imagesDiffer()
    {
        drm::Table labels;
        const drm::ImageBatch images = drm::renderHeadPose(50, headSize, 1, labels);
        std::set<float> sums;
        for (int i = 0; i < images.count; ++i) {
            double total = 0;
            for (std::size_t p = 0; p < images.imageSize(); ++p)
                total += images.image(i)[p];
            sums.insert(static_cast<float>(total));
        }
        QCOMPARE(sums.size(), std::size_t{50});
    }

    void staysInRange()
    {
        for (const float value : m_images.pixels)
            QVERIFY(value >= 0.0F && value <= 1.0F); // also false for what is not a number
        const auto [low, high] = std::minmax_element(m_images.pixels.begin(), m_images.pixels.end());
        QVERIFY(*low < 0.1F);
        QVERIFY(*high > 0.9F);

        const float ranges[3] = {60.0F, 35.0F, 30.0F};
        for (int column = 0; column < 3; ++column) {
            float least = 0;
            float most = 0;
            double total = 0;
            for (int i = 0; i < m_labels.rows; ++i) {
                least = std::min(least, m_labels.at(i, column));
                most = std::max(most, m_labels.at(i, column));
                total += m_labels.at(i, column);
            }
            const float range = ranges[column];
            QVERIFY(least >= -range && least < -0.95F * range);
            QVERIFY(most <= range && most > 0.95F * range);
            QVERIFY(std::abs(total / m_labels.rows) < 0.12 * range);
        }
        QVERIFY(drm::headPoseLabelNames() == (std::vector<std::string>{"yaw", "pitch", "roll"}));
        QVERIFY(drm::headPoseLabelUnits() == (std::vector<std::string>{"deg", "deg", "deg"}));
    }

    void worksAtAnySize()
    {
        for (const int size : {16, 27, 130, 512}) { // not only multiples of the blocks that are rendered at once
            drm::Table labels;
            const drm::ImageBatch images = drm::renderHeadPose(1, size, 4, labels);
            QCOMPARE(images.width, size);
            const float *last = images.image(0) + images.imageSize() - static_cast<std::size_t>(size);
            QVERIFY2(std::any_of(last, last + size, [](float value) { return value > 0.0F; }), "the last row is empty");
        }
        drm::Table labels;
        QCOMPARE(drm::renderHeadPose(0, headSize, 4, labels).count, 0);
        QCOMPARE(labels.rows, 0);
        QCOMPARE(labels.columns, 3);
    }

    void faceTurnsRightWithYaw()
    {
        const std::vector<double> map = contrast(m_images, m_labels, yawColumn, 30.0F);
        const double left = mean(map, 5, 20, 3, 10);
        const double right = mean(map, 5, 20, 20, 27);
        // The back of the head, darker than the face, appears on the side that the face turns away from.
        QVERIFY2(left < -0.03 && right > 0.03, qPrintable(QStringLiteral("left %1, right %2").arg(left).arg(right)));
    }

    void faceRisesWithPitch()
    {
        const std::vector<double> map = contrast(m_images, m_labels, pitchColumn, 17.5F);
        // Who looks up shows a face where one who looks down shows hair.
        const double top = mean(map, 4, 14, 9, 22);
        const double bottom = mean(map, 20, 30, 9, 22);
        QVERIFY2(top > 0.03 && top > bottom + 0.03, qPrintable(QStringLiteral("%1, %2").arg(top).arg(bottom)));
    }

    void headLeansRightWithRoll()
    {
        const std::vector<double> map = contrast(m_images, m_labels, rollColumn, 15.0F);
        // Clockwise: the crown goes to the right, the chin to the left, both darker than most backgrounds.
        const double crown = mean(map, 2, 11, 4, 11) - mean(map, 2, 11, 19, 26);
        const double chin = mean(map, 20, 28, 6, 14) - mean(map, 20, 28, 17, 25);
        QVERIFY2(crown > 0.04 && chin < -0.04, qPrintable(QStringLiteral("%1, %2").arg(crown).arg(chin)));
    }

    void refusesBadSizes()
    {
        drm::Table labels;
        for (const auto &[count, size] : {std::pair{1, 15}, {1, 513}, {-1, 64}, {1000001, 16}}) {
            try {
                drm::renderHeadPose(count, size, 0, labels);
                QFAIL("not refused");
            } catch (const drm::Error &error) {
                QVERIFY(error.kind() == drm::ErrorKind::InvalidArgument);
            }
        }
    }
};

DRM_TEST(HeadPoseRendererTest)
#include "HeadPoseRendererTest.moc"
