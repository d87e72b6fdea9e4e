// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Resize.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace drm;

namespace {

std::vector<float> resized(const std::vector<float> &source, int height, int width, int newHeight, int newWidth)
{
    std::vector<float> target(static_cast<std::size_t>(newHeight * newWidth), -1);
    resizePlane(source.data(), height, width, target.data(), newHeight, newWidth);
    return target;
}

double largestDifference(const std::vector<float> &a, const std::vector<float> &b)
{
    double largest = a.size() == b.size() ? 0 : 1e9;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        largest = std::max(largest, std::abs(static_cast<double>(a[i]) - static_cast<double>(b[i])));
    return largest;
}

// Random bytes, 5 rows of 7.
const std::vector<float> noise{37,  235, 140, 72,  255, 137, 203, 133, 79,  192, 144, 129, 204, 71, 237, 252, 134, 25,
                               178, 20,  254, 101, 146, 212, 139, 252, 234, 156, 157, 142, 50,  68, 215, 215, 233};

} // namespace

class ResizeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Half as wide: the triangle reaches two pixels to each side of its centre, so the weights are 3, 3, 1 sevenths.
    void shrinkingAveragesWithATriangle()
    {
        const std::vector<float> expected{12, 23};
        QVERIFY(largestDifference(resized({7, 14, 21, 28}, 1, 4, 1, 2), expected) < 1e-5);
        QVERIFY(largestDifference(resized({7, 14, 21, 28}, 4, 1, 2, 1), expected) < 1e-5);
    }

    // Twice as wide: a quarter of the way from one centre to the next; the border is repeated.
    void enlargingInterpolates()
    {
        QVERIFY(largestDifference(resized({0, 4}, 1, 2, 1, 4), {0, 1, 3, 4}) < 1e-6);
        QVERIFY(largestDifference(resized({0, 4}, 2, 1, 4, 1), {0, 1, 3, 4}) < 1e-6);
    }

    void equalSizeCopies() { QCOMPARE(resized(noise, 5, 7, 5, 7), noise); }

    void constantStaysConstant()
    {
        for (const auto &size : {std::pair(3, 2), std::pair(11, 5), std::pair(64, 64), std::pair(1, 1)}) {
            const auto out = resized(std::vector<float>(35, 0.3F), 5, 7, size.first, size.second);
            QVERIFY(largestDifference(out, std::vector<float>(out.size(), 0.3F)) < 1e-6);
        }
    }

    // What Pillow 9.4 gives, which rounds to whole numbers after each of the two directions.
    void agreesWithPillow()
    {
        const std::vector<float> smaller{121, 147, 166, 157, 186, 145, 139, 156, 137, 118, 192, 211};
        QVERIFY(largestDifference(resized(noise, 5, 7, 3, 4), smaller) <= 1);
        const std::vector<float> larger{37,  169, 193, 125, 72,  214, 189, 159, 203, 109, 115, 145, 167, 126,
                                        153, 176, 160, 104, 194, 184, 170, 140, 75,  139, 124, 124, 178, 180,
                                        199, 190, 146, 73,  179, 153, 144, 213, 115, 135, 157, 161, 121, 216,
                                        235, 211, 175, 157, 147, 101, 54,  68,  182, 215, 221, 233};
        QVERIFY(largestDifference(resized(noise, 5, 7, 6, 9), larger) <= 1);
    }

    // By hand: 0, 1, 2 of 255 to two pixels. s = 1.5: the left one weighs 0 and 1 as 5:3, which is 0.375, the right one
    // 1.625.
    void roundsToLevels()
    {
        const std::vector<float> source{0, 1.0F / 255, 2.0F / 255};
        std::vector<float> target(2);
        resizePlane(source.data(), 1, 3, target.data(), 1, 2, 255);
        QVERIFY(largestDifference(target, {0, 2.0F / 255}) < 1e-6);
    }

    void channelsAreConverted()
    {
        const std::vector<float> colour{1, 0, 0, 1, 0, 0.5F}; // red, green, blue planes of 1×2
        std::vector<float> grey(2);
        fitImage(colour.data(), {3, 1, 2}, grey.data(), {1, 1, 2});
        QVERIFY(largestDifference(grey, {0.299F, 0.587F + 0.057F}) < 1e-6);
        std::vector<float> repeated(3);
        fitImage(grey.data(), {1, 1, 2}, repeated.data(), {3, 1, 1});
        const float mean = (grey[0] + grey[1]) / 2;
        QVERIFY(largestDifference(repeated, {mean, mean, mean}) < 1e-6);
        std::vector<float> narrow(3);
        fitImage(colour.data(), {3, 1, 2}, narrow.data(), {3, 1, 1});
        QVERIFY(largestDifference(narrow, {0.5F, 0.5F, 0.25F}) < 1e-6);
    }
};

DRM_TEST(ResizeTest)
#include "ResizeTest.moc"
