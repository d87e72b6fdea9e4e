// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/ConvertedModel.h"

#include "core/intake/ModelIntake.h"
#include "core/model/RegressionModelImpl.h"
#include "tests/fixtures/TestProgram.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

namespace {

/// Answers of a model to images, N×d, which gradients pass through.
at::Tensor answers(const RegressionModel &model, const at::Tensor &images)
{
    return model.impl().forward(images).outputs;
}

/// How the answers change with the images, by gradients, and by small steps along random directions.
void compareGradients(const RegressionModel &model, const RegressionModel &original, const at::Tensor &images)
{
    const auto gradientOf = [&](const RegressionModel &one) {
        const at::Tensor x = images.clone().requires_grad_(true);
        answers(one, x).sum().backward();
        return x.grad().clone();
    };
    const at::Tensor own = gradientOf(model);
    const at::Tensor expected = gradientOf(original);
    const double size = expected.norm().item<double>();
    QVERIFY(size > 0);
    const double error = (own - expected).norm().item<double>();
    QVERIFY2(error < 0.01 * size, qPrintable(QStringLiteral("gradients differ by %1 of %2").arg(error).arg(size)));

    const at::NoGradGuard guard;
    const at::Tensor direction = own / own.norm();
    const double step = 3e-4;
    const double byStep =
        (answers(model, images + step * direction) - answers(model, images - step * direction)).sum().item<double>()
        / (2 * step);
    const double byGradient = (own * direction).sum().item<double>();
    QVERIFY2(std::abs(byStep - byGradient) < 0.1 * std::abs(byGradient),
             qPrintable(QStringLiteral("%1 by small steps, %2 by gradient").arg(byStep).arg(byGradient)));
}

} // namespace

/// Networks of torchvision, written by PyTorch's own exporter.
class OnnxFamiliesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QProcess::execute(m_python, {"-c", "import onnx, torchvision"}) != 0)
            QSKIP("python3-torchvision or python3-onnx is not installed");
        for (const int opset : {9, 12, 16}) {
            QVERIFY(QDir(m_dir.path()).mkdir(QString::number(opset)));
            QProcess process;
            process.setProcessChannelMode(QProcess::MergedChannels);
            process.start(m_python,
                          QStringList{QStringLiteral(DRM_SOURCE_DIR "/tests/fixtures/export_networks.py"),
                                      m_dir.filePath(QString::number(opset)), QString::number(opset)}
                              + networksAt(opset));
            QVERIFY(process.waitForFinished(240000));
            QVERIFY2(process.exitCode() == 0, process.readAll());
        }
    }

    void answersLikeTheOriginal_data()
    {
        QTest::addColumn<int>("opset");
        QTest::addColumn<QString>("name");
        for (const int opset : {9, 12, 16}) {
            const QDir folder(m_dir.filePath(QString::number(opset)));
            for (const QString &file : folder.entryList({QStringLiteral("*.onnx")}, QDir::Files, QDir::Name))
                QTest::addRow("%s, %d", qPrintable(file), opset) << opset << file.chopped(5);
        }
    }

    void answersLikeTheOriginal()
    {
        QFETCH(const int, opset);
        QFETCH(const QString, name);
        const QString path = m_dir.filePath(QStringLiteral("%1/%2.").arg(opset).arg(name));
        const auto original = openModel((path + "pt").toStdString());
        const auto model = openModel((path + "onnx").toStdString());
        QCOMPARE(model->info().declaredHeight, 64);
        QVERIFY(model->info().remarks.front().english().find("ONNX") != std::string::npos);

        at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(7);
        const at::Tensor images = at::rand({5, 3, 64, 64}, generator) * at::rand({5, 3, 1, 1}, generator);
        {
            const at::NoGradGuard guard;
            const at::Tensor expected = answers(*original, images);
            const at::Tensor own = answers(*model, images);
            QCOMPARE(own.sizes().vec(), expected.sizes().vec());
            QVERIFY((expected - expected.mean(0)).abs().max().item<double>() > 0); // they follow the image
            const double error = (own - expected).abs().max().item<double>();
            QVERIFY2(error < 1e-4 * std::max(1.0, expected.abs().max().item<double>()),
                     qPrintable(QString::number(error)));
        }
        compareGradients(*model, *original, images.slice(0, 0, 2));
    }

private:
    /// At one operator set all networks, at the others those that are written in another way.
    static QStringList networksAt(int opset)
    {
        return opset == 12
            ? QStringList{"resnet",     "vgg",     "mobilenet_v2",    "mobilenet_v3", "efficientnet", "densenet",
                          "shufflenet", "regnet",  "convnext",        "vit",          "swin",         "squeezenet",
                          "googlenet",  "mnasnet", "tensorflow_like", "several"}
            : opset == 9 ? QStringList{"mobilenet_v2", "googlenet", "tensorflow_like"}
                         : QStringList{"mobilenet_v3", "convnext", "vit", "swin", "tensorflow_like", "several"};
    }

    const QString m_python = QStringLiteral("/usr/bin/python3");
    QTemporaryDir m_dir;
};

DRM_TEST(OnnxFamiliesTest)
#include "OnnxFamiliesTest.moc"
