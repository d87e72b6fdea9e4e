// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/ConvertedModel.h"

#include "core/intake/ModelIntake.h"
#include "tests/fixtures/SameModel.h"
#include "tests/fixtures/TestProgram.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

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
        test::compareModels(*model, *original);
    }

private:
    /// At one operator set all networks, at the others those that are written in another way.
    static QStringList networksAt(int opset)
    {
        return opset == 12
            ? QStringList{"resnet",     "vgg",     "mobilenet_v2",    "mobilenet_v3", "efficientnet", "densenet",
                          "shufflenet", "regnet",  "convnext",        "vit",          "swin",         "squeezenet",
                          "googlenet",  "mnasnet", "tensorflow_like", "several",      "recurrent"}
            : opset == 9 ? QStringList{"mobilenet_v2", "googlenet", "tensorflow_like"}
                         : QStringList{"mobilenet_v3", "convnext", "vit", "swin", "tensorflow_like", "several"};
    }

    const QString m_python = QStringLiteral("/usr/bin/python3");
    QTemporaryDir m_dir;
};

DRM_TEST(OnnxFamiliesTest)
#include "OnnxFamiliesTest.moc"
