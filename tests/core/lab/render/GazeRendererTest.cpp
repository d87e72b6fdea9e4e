// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/render/GazeRenderer.h"
#include "core/base/Error.h"
#include "core/data/Dataset.h"
#include "core/lab/render/Hdf5Writer.h"
#include "tests/fixtures/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

namespace {

constexpr int eyeSize = 32;

struct Place {
    double row = 0;
    double column = 0;
};

/// Where pictures with label `column` above 0.25 are darker than those below -0.25, and where they are brighter.
void compare(const drm::ImageBatch &images, const drm::Table &labels, int column, Place &darker, Place &brighter)
{
    std::vector<double> difference(eyeSize * eyeSize, 0.0);
    double counts[2] = {0, 0};
    for (int i = 0; i < images.count; ++i)
        if (std::abs(labels.at(i, column)) > 0.25F)
            counts[labels.at(i, column) > 0 ? 1 : 0] += 1;
    for (int i = 0; i < images.count; ++i) {
        const float label = labels.at(i, column);
        if (std::abs(label) <= 0.25F)
            continue;
        for (int p = 0; p < eyeSize * eyeSize; ++p) {
            const float *image = images.image(i);
            const double grey = (image[p] + image[eyeSize * eyeSize + p] + image[2 * eyeSize * eyeSize + p]) / 3.0;
            difference[static_cast<std::size_t>(p)] += label > 0 ? grey / counts[1] : -grey / counts[0];
        }
    }
    double dark = 0;
    double bright = 0;
    for (int row = eyeSize / 4; row < eyeSize; ++row) { // below the brow
        for (int c = 0; c < eyeSize; ++c) {
            const double value = difference[static_cast<std::size_t>(row * eyeSize + c)];
            Place &place = value < 0 ? darker : brighter;
            (value < 0 ? dark : bright) += value * value;
            place.row += value * value * row;
            place.column += value * value * c;
        }
    }
    darker = {darker.row / dark, darker.column / dark};
    brighter = {brighter.row / bright, brighter.column / bright};
}

} // namespace

class GazeRendererTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isDeterministic()
    {
        drm::Table labels;
        drm::Table again;
        const drm::ImageBatch images = drm::renderGaze(6, eyeSize, 7, labels);
        const drm::ImageBatch shorter = drm::renderGaze(4, eyeSize, 7, again);
        QCOMPARE(images.count, 6);
        QCOMPARE(labels.rows, 6);
        QCOMPARE(labels.columns, 2);
        QVERIFY(std::equal(shorter.pixels.begin(), shorter.pixels.end(), images.pixels.begin()));
        QVERIFY(std::equal(again.values.begin(), again.values.end(), labels.values.begin()));

        const drm::ImageBatch other = drm::renderGaze(4, eyeSize, 8, again);
        QVERIFY(other.pixels != shorter.pixels);
    }

    void imagesDiffer()
    {
        drm::Table labels;
        const drm::ImageBatch images = drm::renderGaze(50, eyeSize, 1, labels);
        std::set<float> means;
        for (int i = 0; i < images.count; ++i) {
            double sum = 0;
            for (std::size_t p = 0; p < images.imageSize(); ++p)
                sum += images.image(i)[p];
            means.insert(static_cast<float>(sum));
        }
        QCOMPARE(means.size(), std::size_t{50});
    }

    void staysInRange()
    {
        drm::Table labels;
        const drm::ImageBatch images = drm::renderGaze(300, eyeSize, 3, labels);
        const auto [low, high] = std::minmax_element(images.pixels.begin(), images.pixels.end());
        QVERIFY(*low >= 0.0F && *low < 0.1F);
        QVERIFY(*high <= 1.0F && *high > 0.9F);
        const auto [least, most] = std::minmax_element(labels.values.begin(), labels.values.end());
        QVERIFY(*least >= -0.5F && *least < -0.45F);
        QVERIFY(*most <= 0.5F && *most > 0.45F);
        QCOMPARE(drm::gazeLabelNames().size(), std::size_t{2});
        QCOMPARE(drm::gazeLabelUnits().size(), std::size_t{2});
    }

    void irisFollowsGaze()
    {
        drm::Table labels;
        const drm::ImageBatch images = drm::renderGaze(800, eyeSize, 5, labels);
        Place darker;
        Place brighter;
        compare(images, labels, 1, darker, brighter);
        QVERIFY2(darker.column > brighter.column + 4, "positive yaw moves the iris to the right");
        darker = {};
        brighter = {};
        compare(images, labels, 0, darker, brighter);
        QVERIFY2(darker.row < brighter.row - 1, "positive pitch moves the iris up");
    }

    void refusesBadSizes()
    {
        drm::Table labels;
        QVERIFY_EXCEPTION_THROWN(drm::renderGaze(1, 8, 0, labels), drm::Error);
        QVERIFY_EXCEPTION_THROWN(drm::renderGaze(1, 100000, 0, labels), drm::Error);
        QVERIFY_EXCEPTION_THROWN(drm::renderGaze(-1, 64, 0, labels), drm::Error);
    }

    void survivesAFile()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("gaze.h5").toStdString();
        drm::Table labels;
        const drm::ImageBatch images = drm::renderGaze(5, eyeSize, 2, labels);
        drm::writeHdf5Dataset(path, images, labels, drm::gazeLabelNames(), drm::gazeLabelUnits());

        const auto data = drm::openDataset(path);
        QCOMPARE(data->size(), std::int64_t{5});
        QVERIFY(data->labelNames() == drm::gazeLabelNames());
        QVERIFY(data->labelUnits() == drm::gazeLabelUnits());
        QVERIFY(data->labels().values == labels.values);
        const drm::ImageBatch read = data->read({4}, {3, eyeSize, eyeSize});
        for (std::size_t p = 0; p < images.imageSize(); ++p)
            QVERIFY(std::abs(read.pixels[p] - images.image(4)[p]) <= 0.5F / 255 + 1e-6F);
    }

    void refusesLabelsThatDoNotFit()
    {
        QTemporaryDir folder;
        drm::Table labels;
        const drm::ImageBatch images = drm::renderGaze(3, eyeSize, 2, labels);
        labels.rows = 2;
        QVERIFY_EXCEPTION_THROWN(drm::writeHdf5Dataset(folder.filePath("x.h5").toStdString(), images, labels,
                                                       drm::gazeLabelNames(), drm::gazeLabelUnits()),
                                 drm::Error);
    }
};

DRM_TEST(GazeRendererTest)
#include "GazeRendererTest.moc"
