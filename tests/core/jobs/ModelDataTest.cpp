// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/ModelData.h"

#include "core/base/RunControl.h"
#include "core/data/Dataset.h"
#include "core/intake/ModelIntake.h"
#include "core/jobs/ScanJob.h"
#include "core/model/PlainTensors.h"
#include "core/model/RegressionModel.h"
#include "tests/fixtures/EngineFixture.h"
#include "tests/fixtures/ImageFolder.h"
#include "tests/fixtures/TestProgram.h"

#include <torch/script.h>

#include <QTest>

using namespace drm;

/// A model that takes a head's pose beside the image, and a table that holds both poses and gazes.
class ModelDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        torch::manual_seed(8);
        torch::jit::Module net("Net");
        net.register_attribute("training", c10::BoolType::get(), false);
        net.register_parameter("kernel", torch::randn({6, 3, 3, 3}), false);
        net.register_parameter("head", torch::randn({2, 8}), false);
        net.define("def forward(self, x, pose):\n"
                   "    h = torch.conv2d(x, self.kernel).mean([2, 3])\n"
                   "    return torch.linear(torch.cat([h, 4 * pose], 1), self.head)\n");
        net.eval();
        net.save(m_modelPath);

        const at::Tensor images = (toTensor(test::waveImages(count), at::kCPU) * 255).round();
        const at::Tensor poses = torch::rand({count, 2}) * 2 - 1;
        const at::NoGradGuard guard;
        m_gazes = net.forward({images / 255, poses}).toTensor();
        QByteArray table = "image,head_pitch,pitch,head_yaw,yaw\n";
        for (int i = 0; i < count; ++i) {
            const at::Tensor pixels = images[i].permute({1, 2, 0}).flip(2).to(at::kByte).contiguous(); // OpenCV's order
            const QString name = QStringLiteral("%1.png").arg(i, 3, 10, QLatin1Char('0'));
            m_folder.putImage(name,
                              cv::Mat(static_cast<int>(pixels.size(0)), static_cast<int>(pixels.size(1)), CV_8UC3,
                                      pixels.data_ptr()));
            const auto number = [](const at::Tensor &value) {
                return QByteArray::number(value.item<double>(), 'g', 9);
            };
            table += name.toUtf8() + "," + number(poses[i][0]) + "," + number(m_gazes[i][0]) + "," + number(poses[i][1])
                + "," + number(m_gazes[i][1]) + "\n";
        }
        m_folder.put("labels.csv", table);
    }

    void columnsThatAModelIsGivenAreNoLabels()
    {
        ModelOptions options;
        options.inputs = "pose=head_pitch,head_yaw";
        const ModelData own = modelData(options, openDataset(m_folder.path()));
        QVERIFY(own.data->labelNames() == (std::vector<std::string>{"pitch", "yaw"}));
        const Table labels = own.data->labels({3, 1});
        const Table given = own.data->given({3, 1});
        QCOMPARE(labels.columns, 2);
        QCOMPARE(labels.at(1, 1), m_gazes[1][1].item<float>());
        QCOMPARE(given.rows, 2);

        // The mean of all images for a scan, each image's own where answers are compared with labels.
        const auto model = openModel(m_modelPath, own.options);
        const ImageBatch images = own.data->read({3, 1}, {3, 32, 32});
        const Table each = model->predictGiven(images, given);
        for (int row = 0; row < 2; ++row)
            for (int column = 0; column < 2; ++column)
                QVERIFY(std::abs(each.at(row, column) - labels.at(row, column)) < 1e-4F);
        const Table alike = model->predict(images);
        QVERIFY(std::abs(alike.at(0, 0) - labels.at(0, 0)) > 1e-2F);

        options.inputs = "pose=head_pitch,0";
        QCOMPARE(modelData(options, openDataset(m_folder.path())).data->labelNames().size(), std::size_t{3});
        options.inputs = "pose=head_pitch,nose";
        const ModelData unknown = modelData(options, openDataset(m_folder.path()));
        const std::string partly = unknown.options.inputs;
        QVERIFY2(partly.find("head_pitch") == std::string::npos && partly.find("nose") != std::string::npos,
                 partly.c_str()); // the refusal names what is wrong alone
        QCOMPARE(unknown.data->labelNames().size(), std::size_t{4});
        QCOMPARE(QString::fromStdString(modelData(options, nullptr).options.inputs), QStringLiteral("pose=0,0"));
    }

    void checksGiveEachImageItsOwn()
    {
        ScanRequest request;
        request.modelPath = m_modelPath;
        request.dataPath = m_folder.path();
        request.model.inputs = "pose=head_pitch,head_yaw";
        RunControl control;
        const ScanRecord record = checkScanInputs(request, control);
        QVERIFY(record.labelNames == (std::vector<std::string>{"pitch", "yaw"}));
        QCOMPARE(record.fit->r2.size(), std::size_t{2});
        for (const double r2 : record.fit->r2)
            QVERIFY2(r2 > 0.999, qPrintable(QString::number(r2)));
        QVERIFY(record.fit->sizeSource == SizeSource::Labels);
        QVERIFY(record.dataNotes.back().text.english().find("head_pitch, head_yaw") != std::string::npos);

        request.model.inputs = "pose=0,0"; // four labels for two answers
        const ScanRecord without = checkScanInputs(request, control);
        QVERIFY(without.fit->r2.empty());
    }

private:
    static constexpr int count = 60;
    QTemporaryDir m_dir;
    const std::string m_modelPath = m_dir.filePath(QStringLiteral("pose.pt")).toStdString();
    test::ImageFolder m_folder;
    at::Tensor m_gazes;
};

DRM_TEST(ModelDataTest)
#include "ModelDataTest.moc"
