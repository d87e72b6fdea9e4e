// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Dataset.h"
#include "core/intake/ModelIntake.h"
#include "core/model/RegressionModel.h"
#include "core/search/BenignSet.h"
#include "core/search/Probe.h"
#include "tests/fixtures/TestProgram.h"

#include <torch/torch.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace drm;

/// The objective's terms against an independent PyTorch program on the same real images.
class ReferenceTest : public QObject {
    Q_OBJECT

private:
    static void compare(const QJsonValue &expected, const at::Tensor &own)
    {
        const QJsonArray list = expected.isArray() ? expected.toArray() : QJsonArray{expected};
        const at::Tensor values = own.reshape({-1});
        QCOMPARE(qint64(list.size()), qint64(values.numel()));
        for (int i = 0; i < list.size(); ++i) {
            const double there = list[i].toDouble();
            const double here = values[i].item<double>();
            QVERIFY2(std::abs(here - there) <= 1e-3 * std::abs(there),
                     qPrintable(QStringLiteral("%1 here, %2 there").arg(here, 0, 'g', 9).arg(there, 0, 'g', 9)));
        }
    }

private Q_SLOTS:
    void termsAgree_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("data");
        for (const char *model : {"gaze_badnets_0", "gaze_benign_0"})
            QTest::newRow(model) << QString::fromLatin1(model) << QStringLiteral("gaze_eyes");
        for (const char *model : {"steering_blend_0", "steering_benign_0"})
            QTest::newRow(model) << QString::fromLatin1(model) << QStringLiteral("steering");
    }

    void termsAgree()
    {
        QFETCH(QString, model);
        QFETCH(QString, data);
        const QString shared = QStringLiteral(DRM_SHARED_DIR);
        const QString script = shared + QStringLiteral("/reference/search.py");
        if (!QFile::exists(script))
            QSKIP("The reference program and the real models are not beside this checkout.");
        const QString modelPath = shared + QStringLiteral("/models/%1.pt").arg(model);
        const QString dataPath = shared + QStringLiteral("/data/") + data;
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     {script, QStringLiteral("--model"), modelPath, QStringLiteral("--data"), dataPath,
                      QStringLiteral("--oracle")});
        if (!python.waitForStarted() || !python.waitForFinished(200000) || python.exitCode() != 0)
            QSKIP("The reference program needs python3 with torch, PIL and numpy.");
        const QJsonObject oracle = QJsonDocument::fromJson(python.readAllStandardOutput()).object();

        const auto dataset = openDataset(dataPath.toStdString());
        std::vector<std::int64_t> last;
        for (std::int64_t i = dataset->size() - 150; i < dataset->size(); ++i)
            last.push_back(i);
        const at::Tensor images = toTensor(dataset->read(last, {3, 64, 64}), at::kCPU);
        const auto network = openModel(modelPath.toStdString(), {});
        const at::Tensor &weight = network->impl().weight;
        const torch::NoGradGuard guard;
        const ModelAnswer benign = network->impl().forward(images);
        const BenignSpread spread = BenignSpread::of(benign.outputs, benign.features, weight);
        compare(oracle[QStringLiteral("output_variance")], spread.outputVariance);
        compare(oracle[QStringLiteral("angle_variance")], spread.angleVariance);
        compare(oracle[QStringLiteral("norm_variance")], spread.normVariance);

        const ModelAnswer patched = network->impl().forward(stampSquare(images, {4, 4, 8, {1, 0, 0}}));
        const QJsonObject there = oracle[QStringLiteral("patched")].toObject();
        compare(there[QStringLiteral("output_variance")], patched.outputs.var(0));
        compare(there[QStringLiteral("rav")], ratioOfAngleVariance(featureAngles(patched.features, weight), spread));
        compare(there[QStringLiteral("rnv")], ratioOfNormVariance(featureNorms(patched.features), spread));
    }
};

DRM_TEST(ReferenceTest)
#include "ReferenceTest.moc"
