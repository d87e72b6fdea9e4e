// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weights/KnownNetworks.h"

#include "core/intake/ModelIntake.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/SameModel.h"
#include "tests/fixtures/TestProgram.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

/// Weights of torchvision's networks as PyTorch itself saves them.
class KnownNetworksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QProcess::execute(m_python, {"-c", "import torchvision"}) != 0)
            QSKIP("python3-torchvision is not installed");
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(m_python, {QStringLiteral(DRM_SOURCE_DIR "/tests/fixtures/export_weights.py"), m_dir.path()});
        QVERIFY(process.waitForFinished(240000));
        QVERIFY2(process.exitCode() == 0, process.readAll());
    }

    void answersLikeTheOriginal_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files =
            QDir(m_dir.path()).entryList({"*.pth", "*.ckpt", "*.safetensors"}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 17);
        for (const QString &file : files)
            QTest::addRow("%s", qPrintable(file)) << file;
    }

    void answersLikeTheOriginal()
    {
        QFETCH(const QString, file);
        const std::string path = m_dir.filePath(file).toStdString();
        const auto original = openModel(m_dir.filePath(QFileInfo(file).baseName() + ".pt").toStdString());
        const auto model = openModel(path);
        QCOMPARE(model->info().format, std::string("weights"));
        QVERIFY(model->info().remarks.front().english().find("weights alone") != std::string::npos);
        QCOMPARE(model->info().declaredHeight, file.startsWith("vit") ? 64 : 0);
        test::compareModels(*model, *original);
    }

    void theNetworkCanBeInsistedOn()
    {
        const std::string path = m_dir.filePath("bottlenecks.pth").toStdString();
        ModelOptions options;
        options.network = "resnet";
        QCOMPARE(openModel(path, options)->info().outputs, 3);
        options.network = "vgg";
        DRM_VERIFY_ERROR(openModel(path, options), UnsupportedFile, "no network that is known (vgg)");
        options.network = "alexnet";
        DRM_VERIFY_ERROR(openModel(path, options), InvalidArgument, "choose one of resnet");
    }

    void headsBesideEachOtherBecomeParts()
    {
        const auto model = openModel(m_dir.filePath("several_heads.pth").toStdString());
        QCOMPARE(model->info().answers, std::string("fc_pitch,fc_yaw"));
        QCOMPARE(model->info().outputs, 10);
    }

    /// Of each file copies with one bit changed, and some cut off: refused, or read as something.
    void damagedFilesDoNoHarm()
    {
        for (const char *name : {"mobilenet_v2.ckpt", "shufflenet.pth", "vit.safetensors"}) {
            QFile file(m_dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray whole = file.readAll();
            const std::string damaged = m_dir.filePath("damaged.pth").toStdString();
            QRandomGenerator random(1);
            int refused = 0;
            for (int i = 0; i < copies; ++i) {
                QByteArray bytes = whole;
                const auto place = random.bounded(std::min<qsizetype>(bytes.size(), i % 2 == 0 ? 20000 : bytes.size()));
                if (i % 6 == 0)
                    bytes.resize(place);
                else
                    bytes[place] = static_cast<char>(bytes[place] ^ (1 << random.bounded(8)));
                QFile copy(QString::fromStdString(damaged));
                QVERIFY(copy.open(QIODevice::WriteOnly));
                copy.write(bytes);
                copy.close();
                try {
                    examineModelFile(damaged);
                    QVERIFY(i % 6 != 0); // what is cut off is never read
                } catch (const Error &) {
                    refused += i % 6 == 0 ? 0 : 1;
                }
            }
            // Of bits in numbers nobody knows what they were, where no checksum tells.
            QVERIFY2(refused > 0, qPrintable(QStringLiteral("%1: %2").arg(name).arg(refused)));
        }
    }

private:
#ifdef DRM_SANITIZED
    static constexpr int copies = 24; // each takes several times as long
#else
    static constexpr int copies = 60;
#endif

    const QString m_python = QStringLiteral("/usr/bin/python3");
    QTemporaryDir m_dir;
};

DRM_TEST(KnownNetworksTest)
#include "KnownNetworksTest.moc"
