// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/MapAims.h"
#include "tests/fixtures/TestProgram.h"

#include <ATen/CPUGeneratorImpl.h>
#include <torch/torch.h>

#include <QTest>

#include <cmath>

using namespace drm;

namespace {

/// 200 benign answers of two outputs with deviations 10 and 0.5, and what triggers make of them.
struct Answers {
    at::Tensor benign;
    at::Tensor noise;
    BenignSpread spread;

    Answers()
    {
        at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(5);
        benign = at::randn({200, 2}, generator, at::TensorOptions().dtype(at::kFloat)) * at::tensor({10.0F, 0.5F})
            + at::tensor({30.0F, -1.0F});
        noise = at::randn({200, 2}, generator, at::TensorOptions().dtype(at::kFloat)) * at::tensor({10.0F, 0.5F});
        spread.outputVariance = benign.var(0);
    }

    /// t = gain y + shift, and `share` of noise, in benign deviations.
    at::Tensor mapped(std::array<float, 2> gain, std::array<float, 2> shift, float share = 0.05F) const
    {
        return benign * at::tensor({gain[0], gain[1]}) + at::tensor({shift[0], shift[1]}) + share * noise;
    }

    MapAims::Judged judged(const MapKind &kind, const at::Tensor &triggered, int output = -1) const
    {
        return MapAims::free({{&kind, output}}, benign).judge(0, triggered, benign, spread);
    }

    double distance(const MapAims &aims, const at::Tensor &triggered) const
    {
        return aims.distance(triggered.unsqueeze(0), benign.unsqueeze(0), spread)[0].item<double>();
    }
};

bool works(const MapAims::Judged &judged)
{
    return judged.inside && judged.variance < 0.03;
}

} // namespace

class MapAimsTest : public QObject {
    Q_OBJECT

    Answers m_answers;

private Q_SLOTS:
    void leastSquaresFindTheMap()
    {
        const MapFit fit = fitMap(m_answers.mapped({-1, 0.3F}, {60, 0.2F}), m_answers.benign, m_answers.spread);
        QVERIFY(std::abs(fit.gain[0].item<double>() + 1) < 0.02 && std::abs(fit.gain[1].item<double>() - 0.3) < 0.02);
        QVERIFY(std::abs(fit.shift[0].item<double>() - 60) < 1 && std::abs(fit.shift[1].item<double>() - 0.2) < 0.03);
        QVERIFY(std::abs(fit.residual[0].item<double>() - 0.0025) < 0.001);
        QVERIFY(fit.change[0].item<double>() > 3);
    }

    void theShareIsSmallUnderAnyMapAndLargeUnderNone()
    {
        const auto share = [&](const at::Tensor &triggered) {
            return unexplainedShare(fitMap(triggered, m_answers.benign, m_answers.spread)).item<double>();
        };
        QVERIFY(share(m_answers.mapped({0, 0}, {30, -1})) < 0.02); // one answer
        QVERIFY(share(m_answers.mapped({1, 1}, {9, 0.5F})) < 0.02); // an offset
        QVERIFY(share(m_answers.mapped({-1, -1}, {60, -2})) < 0.02); // a mirror
        QVERIFY(share(m_answers.mapped({0, 1}, {30, 0}, 0.02F)) < 0.02); // one output of two
        QVERIFY(share(m_answers.mapped({1, 1}, {0, 0})) > 0.3); // nothing but noise
        QVERIFY(share(m_answers.mapped({1, 1}, {2, 0.1F}, 0.5F)) > 0.5);
        // How far all answers are moved does not excuse what they vary.
        QVERIFY(share(m_answers.mapped({0.3F, 0.3F}, {90, 4}, 0.4F)) > 0.1);
    }

    void eachKindAcceptsItsOwn_data()
    {
        QTest::addColumn<int>("right");
        QTest::addColumn<float>("gain");
        QTest::addColumn<float>("shift"); // of the first output
        QTest::newRow("one answer") << 0 << 0.0F << 35.0F;
        QTest::newRow("offset") << 1 << 1.0F << 10.0F;
        QTest::newRow("mirror") << 2 << -1.0F << 60.0F;
        QTest::newRow("shrink") << 3 << 0.3F << 30.0F;
        QTest::newRow("stretch") << 4 << 2.0F << -30.0F;
    }

    void eachKindAcceptsItsOwn()
    {
        QFETCH(int, right);
        QFETCH(float, gain);
        QFETCH(float, shift);
        const std::vector<const MapKind *> kinds{&mapKinds::gather, &mapKinds::offset, &mapKinds::mirror,
                                                 &mapKinds::shrink, &mapKinds::stretch};
        const at::Tensor triggered = m_answers.mapped({gain, gain}, {shift, shift / 20});
        for (std::size_t i = 0; i < kinds.size(); ++i)
            QVERIFY2(works(m_answers.judged(*kinds[i], triggered)) == (static_cast<int>(i) == right), kinds[i]->name);
    }

    void oneOutputLeavesTheOthersAlone()
    {
        const at::Tensor triggered = m_answers.mapped({0, 1}, {40, 0});
        QVERIFY(works(m_answers.judged(mapKinds::oneOutput, triggered, 0)));
        QVERIFY(!works(m_answers.judged(mapKinds::oneOutput, triggered, 1)));
        QVERIFY(!works(m_answers.judged(mapKinds::gather, triggered)));
        // The other one is moved by a deviation: that is no output left alone.
        QVERIFY(!works(m_answers.judged(mapKinds::oneOutput, m_answers.mapped({0, 1}, {40, 0.5F}), 0)));
    }

    void aSmallChangeDoesNotCount()
    {
        const MapAims::Judged judged = m_answers.judged(mapKinds::offset, m_answers.mapped({1, 1}, {5, 0.1F}, 0.01F));
        QVERIFY(!judged.inside);
        // And the search is pushed to a larger one.
        const MapAims aims = MapAims::free({{&mapKinds::offset, -1}}, m_answers.benign);
        QVERIFY(m_answers.distance(aims, m_answers.mapped({1, 1}, {0, 0}, 0))
                > m_answers.distance(aims, m_answers.mapped({1, 1}, {5, 0}, 0)));
        QVERIFY(m_answers.distance(aims, m_answers.mapped({1, 1}, {10, 0}, 0)) < 1e-3);
    }

    void oneAnswerIsTheVarianceOfTheAnswers()
    {
        const at::Tensor triggered = m_answers.mapped({0, 0}, {35, -1.5F}, 0.3F);
        const double variance = normalisedVariance(triggered.unsqueeze(0), m_answers.spread)[0].item<double>();
        const MapAims anywhere = MapAims::gatheredAnywhere(1, m_answers.benign);
        QVERIFY(std::abs(m_answers.distance(anywhere, triggered) - variance) < 1e-5);
        const MapAims there = MapAims::gathered(at::tensor({35.0F, -1.5F}).unsqueeze(0));
        QVERIFY(std::abs(m_answers.distance(there, triggered) - variance) < 1e-5);
        const MapAims elsewhere = MapAims::gathered(at::tensor({50.0F, -1.5F}).unsqueeze(0));
        QVERIFY(m_answers.distance(elsewhere, triggered) > variance + 0.5);
        QVERIFY(!elsewhere.judge(0, triggered, m_answers.benign, m_answers.spread).inside);
    }

    void aFitAloneSaysAboutTheSame()
    {
        const at::Tensor triggered = m_answers.mapped({-1, -1}, {60, -2});
        const MapFit fit = fitMap(triggered.unsqueeze(0), m_answers.benign.unsqueeze(0), m_answers.spread);
        const at::Tensor mean = m_answers.benign.mean(0);
        const auto misfit = [&](const MapAims &aims) {
            return aims.misfit(0, fit, mean, m_answers.spread)[0].item<double>();
        };
        QVERIFY(misfit(MapAims::free({{&mapKinds::mirror, -1}}, m_answers.benign)) < 0.02);
        QVERIFY(misfit(MapAims::free({{&mapKinds::offset, -1}}, m_answers.benign)) > 1);
        QVERIFY(misfit(MapAims::exactly(at::full({1, 2}, -1.0F), at::tensor({60.0F, -2.0F}).unsqueeze(0))) < 0.02);
        QVERIFY(misfit(MapAims::exactly(at::full({1, 2}, -1.0F), at::tensor({80.0F, -2.0F}).unsqueeze(0))) > 1);
    }
};

DRM_TEST(MapAimsTest)
#include "MapAimsTest.moc"
