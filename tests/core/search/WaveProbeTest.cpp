// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/WaveProbe.h"
#include "core/intake/ModelIntake.h"
#include "tests/fixtures/TestProgram.h"

#include "core/base/RunControl.h"
#include "core/detect/Scanner.h"
#include "tests/fixtures/EngineFixture.h"

#include <QTest>

#include <cmath>

using namespace drm;

class WaveProbeTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

private Q_SLOTS:
    void aWaveFollowsItsFormula()
    {
        const Wave wave{3, -1, 0.5};
        const at::Tensor picture = wave.picture(16, 32);
        QCOMPARE(picture.sizes(), at::IntArrayRef({1, 1, 16, 32}));
        const double expected = 0.12 * std::sin(6.283185307179586 * (3.0 * 5 / 32 - 1.0 * 7 / 16) + 0.5);
        QVERIFY(std::abs(picture[0][0][7][5].item<double>() - expected) < 1e-6);
    }

    void theWaveOfAStripedModelIsFound()
    {
        const auto model = openModel(test::writeStripedModel(m_dir, 5), {});
        const BenignSet benign = BenignSet::of(*model, test::waveImages(120));
        WaveProbe probe(*model, benign, Objective::Maps);
        QVERIFY(probe.run([](double share) { return share <= 1; }));
        QVERIFY2(std::abs(probe.best().across - 5) < 0.5, qPrintable(QString::number(probe.best().across)));
        QVERIFY(std::abs(probe.best().down) < 1e-9);
        QVERIFY2(probe.left() < 1e-3, qPrintable(QString::number(probe.left())));
        QVERIFY(probe.typical() > 0.1);

        WaveProbe again(*model, benign, Objective::Maps);
        again.load(probe.save());
        QCOMPARE(again.best().across, probe.best().across);
        QCOMPARE(again.left(), probe.left());
        QVERIFY(!again.run([](double) { return false; }));
        QVERIFY_EXCEPTION_THROWN(again.load(c10::IValue(std::vector<double>{1, 2})), Error);
        QVERIFY_EXCEPTION_THROWN(again.load(c10::IValue(3.0)), Error);
    }

    /// A linear model that sees four pixels alone: most waves change next to nothing, and the others add a constant.
    void whatALinearModelDoesIsNoTrigger()
    {
        const auto model = openModel(test::writeFewPixelsModel(m_dir), {});
        const BenignSet benign = BenignSet::of(*model, test::waveImages(120));
        WaveProbe probe(*model, benign, Objective::Maps);
        QVERIFY(probe.run([](double) { return true; }));
        QVERIFY2(probe.left() > 0.1, qPrintable(QString::number(probe.left())));
        QVERIFY(probe.typical() <= 1);
    }

    void stripesAreAVerdictAndTheirAbsenceIsNone()
    {
        ScanParams params;
        params.hypotheses = {"wave"};
        RunControl control;
        const auto striped = openModel(test::writeStripedModel(m_dir, 4), {});
        const ScanResult found = scan(*striped, ImageStore(test::waveImages(240)), params, control, {}, false);
        QCOMPARE(int(found.verdict), int(Verdict::Backdoored));
        QCOMPARE(found.decidedBy, std::string("wave"));
        QVERIFY(found.score > 1);
        QVERIFY2(std::abs(found.recoveredTarget.at(0) - 0.3) < 0.02,
                 qPrintable(QString::number(found.recoveredTarget.at(0))));
        QVERIFY(std::abs(found.recoveredTarget.at(1) + 0.2) < 0.02);
        const auto plain = openModel(test::writeTinyModel(m_dir), {});
        const ScanResult none = scan(*plain, ImageStore(test::waveImages(240)), params, control, {}, false);
        QCOMPARE(int(none.verdict), int(Verdict::Clean));
    }
};

DRM_TEST(WaveProbeTest)
#include "WaveProbeTest.moc"
