// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/ConvertedModel.h"

#include "core/intake/ModelIntake.h"
#include "tests/fixtures/SameModel.h"
#include "tests/fixtures/TestProgram.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

/// Networks of torchvision, written by PyTorch's own exporter.
class ConvertedFamiliesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QProcess::execute(m_python, {"-c", "import torchvision"}) != 0)
            QSKIP("python3-torchvision is not installed");
        if (QProcess::execute(m_python, {"-c", "import onnx"}) != 0) {
            qWarning("python3-onnx is not installed: ONNX is left out");
            m_formats = QStringList{"pt2"};
        }
        for (const QString &format : m_formats) {
            QVERIFY(QDir(m_dir.path()).mkdir(format));
            QProcess process;
            process.setProcessChannelMode(QProcess::MergedChannels);
            process.start(m_python,
                          QStringList{QStringLiteral(DRM_SOURCE_DIR "/tests/fixtures/export_networks.py"),
                                      m_dir.filePath(format), format}
                              + networksOf(format));
            QVERIFY(process.waitForFinished(240000));
            constexpr int notThere = 3;
            if (format == "pt2" && process.exitCode() == notThere)
                continue;
            QVERIFY2(process.exitCode() == 0, process.readAll());
        }
    }

    void answersLikeTheOriginal_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &format : m_formats) {
            const QDir folder(m_dir.filePath(format));
            for (const QString &file : folder.entryList({"*.onnx", "*.pt2"}, QDir::Files, QDir::Name))
                QTest::addRow("%s, %s", qPrintable(file), qPrintable(format)) << folder.filePath(file);
        }
    }

    void answersLikeTheOriginal()
    {
        QFETCH(const QString, path);
        const QFileInfo file(path);
        const auto original = openModel(file.dir().filePath(file.completeBaseName() + ".pt").toStdString());
        const auto model = openModel(path.toStdString());
        QCOMPARE(model->info().declaredHeight, 64);
        const std::string remark = model->info().remarks.front().english();
        QVERIFY2(remark.find(file.suffix() == "pt2" ? "torch.export" : "ONNX") != std::string::npos, remark.c_str());
        test::compareModels(*model, *original);
    }

private:
    /// At one operator set and of torch.export all networks, at other sets those that are written in another way.
    static QStringList networksOf(const QString &format)
    {
        if (format == "9")
            return {"mobilenet_v2", "googlenet", "tensorflow_like"};
        if (format == "16")
            return {"mobilenet_v3", "convnext", "vit", "swin", "tensorflow_like", "several"};
        return {"resnet",     "vgg",     "mobilenet_v2",    "mobilenet_v3", "efficientnet", "densenet",
                "shufflenet", "regnet",  "convnext",        "vit",          "swin",         "squeezenet",
                "googlenet",  "mnasnet", "tensorflow_like", "several",      "recurrent"};
    }

    QStringList m_formats{"9", "12", "16", "pt2"};
    const QString m_python = QStringLiteral("/usr/bin/python3");
    QTemporaryDir m_dir;
};

DRM_TEST(ConvertedFamiliesTest)
#include "ConvertedFamiliesTest.moc"
