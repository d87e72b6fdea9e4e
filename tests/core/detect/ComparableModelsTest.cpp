// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/ComparableModels.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace drm;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// Two tasks with ten models each: on the first everything costs e^-4 or so, a mirror e^-2; on the second e^-2, a
/// mirror e^-4.
Calibration twoTasks()
{
    Calibration calibration;
    calibration.trends["patch"] = {0.5, 0.3, 0.2, 0.2, 20};
    calibration.otherMaps["patch"] = {0, 0.3, 0.2, 0.2, 20};
    calibration.columns = {{"patch", "gather"}, {"patch", "offset"},  {"patch", "shrink"},
                           {"patch", "mirror"}, {"patch", "stretch"}, {"patch", "one-output"}};
    for (int i = 0; i < 20; ++i) {
        const double noise = (i % 5 - 2) * 0.05;
        const bool first = i < 10;
        const double usual = (first ? -4 : -2) + noise;
        const double mirror = (first ? -2 : -4) + noise;
        const double gap = first ? 0.1 : 1.1;
        calibration.benign.push_back({first ? "eyes" : "roads",
                                      {usual, usual, usual, mirror, usual, usual},
                                      {usual - 0.5, unknown, usual - 0.5, mirror - 0.5, unknown, unknown},
                                      {{"patch", false, gap}, {"patch", true, gap}}});
    }
    return calibration;
}

std::vector<TriedMap> looks(double gather, double offset, double shrink, double mirror)
{
    return {{"gather", -1, false, std::exp(gather), 0.1},
            {"gather", -1, false, std::exp(gather + 1), 0.1}, // a dearer lane of the same kind
            {"offset", -1, false, std::exp(offset), 0.1},
            {"shrink", -1, false, std::exp(shrink), 0.1},
            {"mirror", -1, false, std::exp(mirror), 0.1},
            {"stretch", -1, false, std::exp(offset), 0.1},
            {"one-output", 0, false, std::exp(offset), 0.1}};
}

ComparablePrior mirrorOn(const Calibration &calibration, const std::vector<TriedMap> &tried)
{
    return ComparableModels({{"patch", tried}}, calibration).costOf("patch", "mirror", LookNumber::First).value();
}

} // namespace

class ComparableModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelsThatAreAlikeTell()
    {
        const Calibration calibration = twoTasks();
        const ComparablePrior first = mirrorOn(calibration, looks(-4, -4, -4, -2));
        const ComparablePrior second = mirrorOn(calibration, looks(-2, -2, -2, -4));
        QVERIFY2(std::abs(first.mean + 2) < 0.1 && std::abs(second.mean + 4) < 0.1,
                 qPrintable(QString::number(first.mean)));
        QVERIFY(first.models > 8 && first.models < 15);
        QVERIFY(first.sd > 0.05 && first.sd < 0.35);
        // The farther they are, the less they tell.
        QVERIFY(mirrorOn(calibration, looks(-4.4, -4.4, -4.4, -2)).sd > 2 * first.sd);
        QVERIFY(first.degrees > first.models);
        // A mirror as cheap as on the other task is news here, and none there.
        QVERIFY(first.chanceOf(-4) < 1e-4);
        QVERIFY(std::abs(second.chanceOf(-4) - 0.5) < 0.1);
        QVERIFY(std::abs(first.below(first.mean)) < 1e-12);
    }

    void whatABackdoorMakesCheapDoesNotCount()
    {
        // One kind of five is far cheaper than on any model of the first task: it is of that task all the same.
        const Calibration calibration = twoTasks();
        QVERIFY(std::abs(mirrorOn(calibration, looks(-9, -4, -4, -2)).mean + 2) < 0.1);
        // The cost that is judged has no say in which models are alike.
        const ComparablePrior prior = mirrorOn(calibration, looks(-4, -4, -4, -9));
        QVERIFY(std::abs(prior.mean + 2) < 0.1);
        QVERIFY(prior.chanceOf(-9) < 1e-6);
    }

    void whereNoneIsAlikeAllCount()
    {
        const ComparablePrior prior = mirrorOn(twoTasks(), looks(-8, -8, -8, -2));
        QVERIFY(std::abs(prior.mean + 3) < 0.1 && prior.models > 19);
        QVERIFY(prior.sd > 0.9); // and they differ
        QVERIFY(prior.chanceOf(-4) > 0.1);
    }

    void howFarTheNearestLie()
    {
        const Calibration calibration = twoTasks();
        const auto nearest = [&](const std::vector<TriedMap> &tried) {
            return ComparableModels({{"patch", tried}}, calibration).nearest("mirror");
        };
        QVERIFY(nearest(looks(-4, -4, -4, -2)) < 0.1);
        QVERIFY(nearest(looks(-9, -4, -4, -2)) < 0.1); // what a backdoor makes cheap does not count here, either
        QVERIFY(std::abs(nearest(looks(-3, -3, -3, -3)) - 1) < 0.2);
        QVERIFY(std::isinf(ComparableModels({{"patch", looks(-4, -4, -4, -2)}}, Calibration{}).nearest("mirror")));
    }

    void whatIsNotKnown()
    {
        const Calibration calibration = twoTasks();
        const ComparableModels models({{"patch", looks(-4, -4, -4, -2)}}, calibration);
        QVERIFY(!models.costOf("patch", "offset", LookNumber::Second)); // nobody took a second look
        QVERIFY(!models.costOf("patch", "redirect", LookNumber::First));
        QVERIFY(!models.costOf("warp", "gather", LookNumber::First));
        // Nothing known of the model: all count.
        QVERIFY(ComparableModels(std::map<std::string, std::vector<TriedMap>>{}, calibration)
                    .costOf("patch", "mirror", LookNumber::First)
                    ->models
                > 19.9);
    }

    void earlierFamiliesTellToo()
    {
        Calibration calibration = twoTasks();
        calibration.columns.push_back({"warp", "mirror"});
        for (BenignModel &model : calibration.benign) {
            model.first.push_back(model.set == "eyes" ? -3 : -6);
            model.second.push_back(unknown);
        }
        ScanResult scan;
        scan.hypotheses.resize(3);
        scan.hypotheses[0].name = "patch";
        scan.hypotheses[0].tried = looks(-4, -4, -4, -2);
        scan.hypotheses[1].name = "warp";
        scan.hypotheses[1].tried = {{"mirror", -1, false, std::exp(-6.0), 0.1}};
        scan.hypotheses[2].name = "patch"; // what comes later has no say
        scan.hypotheses[2].tried = looks(-2, -2, -2, -4);
        const ComparableModels models(scan, scan.hypotheses[1], calibration);
        QVERIFY(std::abs(models.costOf("warp", "mirror", LookNumber::First)->mean + 3) < 0.15);
    }

    void gapsOfModelsThatAreAlike()
    {
        const Calibration calibration = twoTasks();
        HypothesisResult result;
        result.name = "patch";
        result.map = {"offset", {1, 1}, {1, 1}, {}, {}, {}, 0, 1};
        result.tried = looks(-2, -2, -2, -4);
        const double gap = ComparableModels({}, result, calibration).trendFor(result).gap;
        QVERIFY2(gap > 0.8 && gap < 1.1, qPrintable(QString::number(gap)));
        result.tried = looks(-4, -4, -4, -2);
        QVERIFY(ComparableModels({}, result, calibration).trendFor(result).gap < 0.2);
    }
};

DRM_TEST(ComparableModelsTest)
#include "ComparableModelsTest.moc"
