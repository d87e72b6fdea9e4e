// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/CalibrationFit.h"
#include "core/base/RunControl.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"
#include "tests/fixtures/TinyZoo.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace drm;

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

/// A benign model whose null has these logs of distances and costs, and whose target lies there.
ZooVerdict model(const char *family, const std::vector<double> &x, const std::vector<double> &y, double targetX,
                 double targetY)
{
    HypothesisFinding finding;
    finding.name = family;
    for (std::size_t k = 0; k < x.size(); ++k) {
        finding.null.distances.push_back(std::exp(x[k]));
        finding.null.costs.push_back(std::exp(y[k]));
    }
    finding.null.comparableCosts = {std::exp(targetY)};
    finding.null.targetDistance = std::exp(targetX);
    ZooVerdict verdict;
    verdict.file = "benign.pt";
    verdict.hypotheses = {finding};
    return verdict;
}

} // namespace

class CalibrationFitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneSlopeAndAnInterceptForEachModel()
    {
        // Deviations from the means: x -1, 0, 1 and -2, 0, 2; y -1, 0, 1 and -3, 0, 3. xy: 2 and 12; xx: 2 and 8.
        // Slope 1.4; residuals ±0.4 and ±0.2: squares 0.4; degrees 6 - 2 - 1. The targets lie at the mean x, 0.5 and
        // 0.1 below the mean y.
        const std::vector<ZooVerdict> models{model("patch", {0, 1, 2}, {4, 5, 6}, 1, 4.5),
                                             model("patch", {-2, 0, 2}, {-3, 0, 3}, 0, -0.1)};
        const FamilyFit fit = fitTrends(models).at("patch");
        QVERIFY(std::abs(fit.trend.slope - 1.4) < 1e-9);
        QVERIFY(std::abs(fit.trend.sd - std::sqrt(0.4 / 3)) < 1e-9);
        QVERIFY(std::abs(fit.trend.gap - 0.3) < 1e-9);
        QVERIFY(fit.trend.gapSd == fit.trend.sd && fit.trend.gapModels == 2); // two say nothing of their own
        QVERIFY(std::abs(fit.models[1].slope - 1.5) < 1e-9);
        QVERIFY(std::abs(fit.models[1].sd - 0.2) < 1e-9); // sqrt(0.08 / 2)
        QVERIFY(std::abs(fit.models[0].gap - 0.5) < 1e-9);
    }

    void whatFailedIsPassedOver()
    {
        std::vector<ZooVerdict> models{model("warp", {0, 1, 2}, {0, 1, 2}, 1, 1.5),
                                       model("warp", {0, 1, 2, 9}, {0, 2, 1, infinite}, 1, infinite)};
        const FamilyFit fit = fitTrends(models).at("warp");
        QCOMPARE(fit.models[1].places, 3);
        QVERIFY(std::isnan(fit.models[1].gap));
        QVERIFY(fit.trend.gap == 0); // the only target lies above its line

        models.resize(1);
        models[0].hypotheses[0].null.distances = {2, 2, 2};
        QVERIFY_EXCEPTION_THROWN(fitTrends(models), Error); // no slope
        models[0].hypotheses[0].null.costs.clear();
        QVERIFY(fitTrends(models).empty()); // no null
    }

    void mapsAreFittedOverModels()
    {
        // Nulls of mean log 0 and squares 2; targets 2, 1 and 1.5 below. Squares 6, degrees 3; gaps 1.5 ± 0.5.
        std::vector<ZooVerdict> models{model("patch", {0, 1}, {1, -1}, 0, -2), model("patch", {0, 1}, {-1, 1}, 0, -1),
                                       model("patch", {0, 1}, {-1, 1}, 0, -1.5)};
        for (ZooVerdict &one : models)
            one.hypotheses[0].map = {"offset", {1, 1}, {1, 1}, {}, {}, {}, 0, 1};
        models[0].hypotheses[0].tried = {{"offset", -1, true, std::exp(-4.0), 0.02, std::exp(-5.0)},
                                         {"offset", -1, false, std::exp(-3.0), 0.1},
                                         {"mirror", -1, false, 2, 0.5}};
        models[1].hypotheses[0].tried = {{"offset", -1, true, std::exp(-2.0), 0.02, std::exp(-2.5)},
                                         {"mirror", -1, false, 2, 0.5}};
        const MapFits fits = fitMaps(models, {});
        QCOMPARE(fits.others.at("patch").found, 3);
        QVERIFY(fits.others.at("patch").trend.slope == 0);
        QVERIFY(std::abs(fits.others.at("patch").trend.gap - 1.5) < 1e-9);
        QVERIFY(std::abs(fits.others.at("patch").trend.sd - std::sqrt(6 / 3.0)) < 1e-9);
        // Of the gaps 8, 1 and 1.5 the first alone lies above the mean, by 4.5; 3 / 2 as of any sample; the noise of
        // a line of two places is 2 / 2.
        std::vector<ZooVerdict> apart = models;
        apart[0].hypotheses[0].null.comparableCosts = {std::exp(-8.0)};
        const BenignTrend differs = fitMaps(apart, {}).others.at("patch").trend;
        QVERIFY(std::abs(differs.gapSd - std::sqrt(1.5 * 20.25 - 1)) < 1e-9
                && std::abs(differs.sd - std::sqrt(2.0)) < 1e-9);
        QCOMPARE(differs.gapModels, 3);
        // One far below its line says nothing of those above: -6, 1 and 1.5 about -7 / 6.
        apart[0].hypotheses[0].null.comparableCosts = {std::exp(6.0)};
        const double above = (std::pow(13.0 / 6, 2) + std::pow(16.0 / 6, 2)) / 2;
        QVERIFY(std::abs(fitMaps(apart, {}).others.at("patch").trend.gapSd - std::sqrt(1.5 * above - 1)) < 1e-9);
        QVERIFY(fits.others.at("patch").trend.gapSd == 0.05); // 2, 1.5 and 1: the noise alone would make more of it
        // Looks: the least of a model's lanes; what was not looked at again is not known, what has not moved is.
        QCOMPARE(fits.columns.size(), std::size_t{2});
        QCOMPARE(fits.columns.at(1).kind, std::string("offset"));
        const BenignModel &first = fits.models.at(0);
        QVERIFY(std::abs(first.first.at(1) + 4) < 1e-9 && std::abs(first.second.at(1) + 5) < 1e-9);
        QVERIFY(std::abs(first.first.at(0) - std::log(2)) < 1e-9 && std::isnan(first.second.at(0)));
        QVERIFY(std::isnan(fits.models.at(2).first.at(0))); // no such look
        QCOMPARE(first.gaps.size(), std::size_t{1});
        QVERIFY(!first.gaps.front().gathers && std::abs(first.gaps.front().gap - 2) < 1e-9);
        models[1].hypotheses[0].tried[1].cost = infinite;
        const BenignModel still = fitMaps(models, {}).models.at(1);
        QVERIFY(still.first.at(0) == 9 && still.second.at(0) == 9);
        models[1].hypotheses[0].map = {};
        models[1].hypotheses[0].null.distances = {1, 2};
        const auto families = fitTrends({models[1], model("patch", {0, 1}, {0, 1}, 0, -1)});
        const BenignModel gathers = fitMaps(models, families).models.at(1);
        QVERIFY(gathers.gaps.front().gathers); // as fitTrends() has it
        models.resize(1);
        QVERIFY(fitMaps(models, {}).others.at("patch").trend.gap
                == Calibration::compiledIn().otherMaps.at("patch").gap);
        QVERIFY(calibrationTable(fits).find("| patch | offset | -3 | 1.41 | ") != std::string::npos);
    }

    void scansBenignModelsAndWritesTheConstants()
    {
        const QTemporaryDir dir;
        const std::string folder = dir.path().toStdString();
        test::trainTinyBackdooredZoo(dir);
        RunControl control;

        ZooScanRequest request = calibrationScans(Objective::Gathered);
        QCOMPARE(request.params.hypotheses.size(), Calibration::compiledIn().trends.size());
        request.zooFolder = folder;
        request.resultFolder = dir.filePath("calibration").toStdString();
        request.params.hypotheses = {"patch"};
        request.params.budget = Budget::Quick;
        request.params.maxImages = 60;
        request.params.batchSize = 16;
        request.params.threads = 1;
        const ZooScanResult scans = scanZoo(request, control);
        QCOMPARE(scans.models.size(), std::size_t{1}); // the backdoored one is left alone
        QVERIFY(scans.leftOut.empty());
        const auto families = fitTrends(scans.models);
        QVERIFY(families.at("patch").models.front().places > 3);
        QVERIFY(calibrationTable(families).find("| patch | tiny-none-7.pt | ") != std::string::npos);

        const QByteArray text = QByteArray::fromStdString(
            calibrationJson(calibrationOf(Objective::Gathered, families, fitMaps({}, {}), 1)));
        const QJsonObject written = QJsonDocument::fromJson(text).object();
        QFile file(QStringLiteral(DRM_SOURCE_DIR "/resources/calibration.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject present = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(written.keys(), present.keys());
        QCOMPARE(written["models"], present["models"]); // the other objective's
        QCOMPARE(written["trends"], present["trends"]);
        QCOMPARE(written["benign"], present["benign"]);
        QCOMPARE(written["looks"], present["looks"]);
        QCOMPARE(written["gathered"].toObject()["models"].toInt(), 1);
        QCOMPARE(written["false_alarms"], present["false_alarms"]);
        const QJsonObject patch = written["gathered"].toObject()["trends"].toObject()["patch"].toObject();
        QCOMPARE(patch.keys(), QStringList({"gap", "gap_models", "gap_sd", "sd", "slope"}));
        QVERIFY(std::abs(patch["slope"].toDouble() - families.at("patch").trend.slope) < 1e-3);
        QVERIFY(patch["sd"].toDouble() > 0);

        QVERIFY(QFile::remove(dir.filePath("tiny-none-7.json")));
        DRM_VERIFY_ERROR(scanZoo(request, control), UnsuitableData, "no benign model");
    }
};

DRM_TEST(CalibrationFitTest)
#include "CalibrationFitTest.moc"
