// SPDX-License-Identifier: GPL-3.0-or-later
// Rendered images written in the layouts of the paper's four sets; a backdoored model and its benign twin are trained
// on them through the readers, and scanned. One layout takes a minute, so only one is tried unless DRM_ALL_LAYOUTS=1.
#include "core/base/RunControl.h"
#include "core/data/Dataset.h"
#include "core/hdf5/H5File.h"
#include "core/jobs/ScanJob.h"
#include "core/lab/LabJob.h"
#include "core/lab/render/GazeRenderer.h"
#include "core/lab/render/HeadPoseRenderer.h"
#include "tests/fixtures/ImageFolder.h"
#include "tests/fixtures/TestProgram.h"

#include <cmath>

using namespace drm;

namespace {

constexpr int side = 64; ///< pixels
constexpr double degrees = 180 / 3.14159265358979323846;

cv::Mat pictureOf(const ImageBatch &batch, int index)
{
    cv::Mat picture(batch.height, batch.width, CV_8UC3);
    const auto plane = static_cast<std::size_t>(batch.height) * static_cast<std::size_t>(batch.width);
    for (int y = 0; y < batch.height; ++y)
        for (int x = 0; x < batch.width; ++x)
            for (int c = 0; c < 3; ++c)
                picture.at<cv::Vec3b>(y, x)[2 - c] = static_cast<unsigned char>(std::lround(
                    batch.image(
                        index)[static_cast<std::size_t>(c) * plane + static_cast<std::size_t>(y * batch.width + x)]
                    * 255));
    return picture;
}

QByteArray text(double number)
{
    return QByteArray::number(number, 'g', 9);
}

/// Gaze in whole degrees, as the file names have it.
void writeColumbia(const test::ImageFolder &folder, const ImageBatch &batch, const Table &labels)
{
    for (int i = 0; i < batch.count; ++i) {
        const int person = i / 100 + 1;
        folder.putImage(QStringLiteral("%1/%1_2m_%2P_%3V_%4H.png")
                            .arg(person, 4, 10, QLatin1Char('0'))
                            .arg(i % 100) // head poses make the names different
                            .arg(std::lround(labels.at(i, 0) * degrees))
                            .arg(std::lround(labels.at(i, 1) * degrees)),
                        pictureOf(batch, i));
    }
}

/// A file a person, gaze in radians before the head's pose.
void writeMpii(const test::ImageFolder &folder, const ImageBatch &batch, const Table &labels)
{
    constexpr int people = 4;
    const int each = batch.count / people;
    for (int person = 0; person < people; ++person) {
        std::vector<std::uint8_t> pixels;
        std::vector<float> rows;
        for (int i = person * each; i < (person + 1) * each; ++i) {
            for (std::size_t p = 0; p < batch.imageSize(); ++p)
                pixels.push_back(static_cast<std::uint8_t>(std::lround(batch.image(i)[p] * 255)));
            rows.insert(rows.end(), {labels.at(i, 0), labels.at(i, 1), 0, 0});
        }
        H5File file = H5File::create(folder.at(QStringLiteral("p0%1.mat").arg(person)).toStdString());
        file.write("Data/data", H5Array<std::uint8_t>{{each, 3, batch.height, batch.width}, pixels});
        file.write("Data/label", H5Array<float>{{each, 4}, rows});
        file.commit();
    }
}

/// Frames of which the head's 300 mm are all; the rotation is the transpose of that of docs/datasets.md.
void writeBiwi(const test::ImageFolder &folder, const ImageBatch &batch, const Table &labels)
{
    constexpr double distance = 1000; // mm
    const QByteArray focus = text(side * distance / 300);
    const QByteArray middle = text(side / 2.0);
    folder.put("01/rgb.cal",
               focus + " 0 " + middle + "\n0 " + focus + " " + middle
                   + "\n0 0 1\n\n0 0 0 0\n\n1 0 0\n0 1 0\n0 0 1\n\n0 0 0\n\n" + QByteArray::number(side) + " "
                   + QByteArray::number(side) + "\n");
    for (int i = 0; i < batch.count; ++i) {
        const double a = -labels.at(i, 2) / degrees; // roll
        const double b = -labels.at(i, 0) / degrees; // yaw
        const double c = labels.at(i, 1) / degrees; // pitch
        const double turned[3][3] = {
            {std::cos(a) * std::cos(b), std::cos(a) * std::sin(b) * std::sin(c) - std::sin(a) * std::cos(c),
             std::cos(a) * std::sin(b) * std::cos(c) + std::sin(a) * std::sin(c)},
            {std::sin(a) * std::cos(b), std::sin(a) * std::sin(b) * std::sin(c) + std::cos(a) * std::cos(c),
             std::sin(a) * std::sin(b) * std::cos(c) - std::cos(a) * std::sin(c)},
            {-std::sin(b), std::cos(b) * std::sin(c), std::cos(b) * std::cos(c)}};
        QByteArray pose;
        for (int row = 0; row < 3; ++row)
            pose += text(turned[0][row]) + " " + text(turned[1][row]) + " " + text(turned[2][row]) + "\n";
        const QString frame = QStringLiteral("01/frame_%1_").arg(i + 3, 5, 10, QLatin1Char('0'));
        folder.put(frame + "pose.txt", pose + "\n0 0 " + text(distance) + "\n");
        folder.putImage(frame + "rgb.png", pictureOf(batch, i));
    }
}

/// Sequences with a table each, as the shipped description says.
void writePandora(const test::ImageFolder &folder, const ImageBatch &batch, const Table &labels)
{
    QFile shipped(QStringLiteral(DRM_SOURCE_DIR "/resources/datasets/pandora.dataset.json"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    folder.put("dataset.json", shipped.readAll());
    QByteArray table = "frame,head_roll,head_yaw,head_pitch\n";
    for (int i = 0; i < batch.count; ++i) {
        table += QByteArray::number(i) + "," + text(labels.at(i, 2)) + "," + text(labels.at(i, 0)) + ","
            + text(labels.at(i, 1)) + "\n";
        folder.putImage(QStringLiteral("base_1_ID01/RGB/%1_RGB.png").arg(i, 6, 10, QLatin1Char('0')),
                        pictureOf(batch, i));
    }
    folder.put("base_1_ID01/data.csv", table);
}

using WriteLayout = void (*)(const test::ImageFolder &folder, const ImageBatch &batch, const Table &labels);

} // namespace

class LayoutsEndToEndTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trainedAndScanned_data()
    {
        QTest::addColumn<quintptr>("write");
        QTest::addColumn<bool>("isGaze");
        QTest::addColumn<int>("images");
        const auto row = [](const char *name, WriteLayout write, bool isGaze, int images) {
            QTest::newRow(name) << reinterpret_cast<quintptr>(write) << isGaze << images;
        };
        row("ColumbiaGaze", writeColumbia, true, 4000); // 2,000 make poor models of gaze
        row("MPIIFaceGaze", writeMpii, true, 4000);
        row("Biwi Kinect", writeBiwi, false, 2000);
        row("Pandora", writePandora, false, 2000);
    }

    void trainedAndScanned()
    {
        QFETCH(quintptr, write);
        QFETCH(bool, isGaze);
        QFETCH(int, images);
        if (qstrcmp(QTest::currentDataTag(), "Biwi Kinect") != 0 && qEnvironmentVariable("DRM_ALL_LAYOUTS") != "1")
            QSKIP("Left out; DRM_ALL_LAYOUTS=1 tries all four layouts.");
        const test::ImageFolder folder;
        Table labels;
        const ImageBatch batch =
            isGaze ? renderGaze(images, side, 83, labels) : renderHeadPose(images, side, 83, labels);
        reinterpret_cast<WriteLayout>(write)(folder, batch, labels);
        const auto data = openDataset(folder.path());
        QCOMPARE(data->size(), images);

        const test::ImageFolder models;
        LabRequest request;
        request.dataPath = folder.path();
        request.imageSize = side;
        request.attack = "badnets";
        request.seed = 11;
        request.outPath = models.at("bad.pt").toStdString();
        RunControl control;
        const LabRecord record = trainLabModel(request, control);
        QVERIFY2(record.truth.planted, joined(record.truth.failure).english().c_str());

        ScanRequest scan;
        scan.dataPath = folder.path();
        scan.imageSize = ImageSize::square(side);
        scan.modelPath = request.outPath;
        const ScanRecord bad = runScanJob(scan, control);
        scan.modelPath = models.at("bad-twin.pt").toStdString();
        const ScanRecord benign = runScanJob(scan, control);
        const std::vector<double> truth = record.truth.backdoors.front().map.target();
        QVERIFY(!bad.result.hypotheses.empty());
        const std::vector<double> found =
            std::max_element(bad.result.hypotheses.begin(), bad.result.hypotheses.end(),
                             [](const HypothesisResult &a, const HypothesisResult &b) { return a.score() < b.score(); })
                ->target;
        qInfo("backdoored: %s, %.2f, %.0f s; benign: %s, %.2f, %.0f s", toString(bad.result.verdict), bad.result.score,
              bad.result.seconds, toString(benign.result.verdict), benign.result.score, benign.result.seconds);
        for (std::size_t j = 0; j < truth.size(); ++j) {
            qInfo("%s: planted %.3g, found %.3g %s", bad.labelNames[j].c_str(), truth[j], found[j],
                  bad.labelUnits[j].c_str());
            QVERIFY(std::abs(found[j] - truth[j]) < 0.3 * record.result.labelStd[j]);
        }
        QCOMPARE(toString(bad.result.verdict), "backdoored");
        QCOMPARE(toString(benign.result.verdict), "clean");
    }
};

DRM_TEST(LayoutsEndToEndTest)
#include "LayoutsEndToEndTest.moc"
