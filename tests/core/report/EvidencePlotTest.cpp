// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/EvidencePlot.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>
#include <QXmlStreamReader>

#include <limits>

using namespace drm;

namespace {

HypothesisResult family(const char *name)
{
    HypothesisResult result;
    result.name = name;
    result.succeeded = true;
    result.null.costs = {0.02, 0.03, 0.04, 0.03};
    result.null.distances = {1.5, 2, 2.5, 3};
    result.null.comparableCosts = {0.004};
    result.null.targetDistance = 1.1;
    result.target = {0, 0};
    result.null.targets = {4, 2, {1, 0, 0, 1, -1, 1, 1, 1}};
    return result;
}

int count(const std::string &svg, const char *element)
{
    QXmlStreamReader reader(QString::fromStdString(svg));
    int found = 0;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String(element))
            ++found;
    return reader.hasError() ? -1 : found;
}

} // namespace

class EvidencePlotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsEveryFamilyWithItsNull()
    {
        ScanResult result;
        result.answerDeviations = {1, 1};
        result.hypotheses = {family("patch"), family("warp")};
        HypothesisResult generative;
        generative.name = "generative";
        result.hypotheses.push_back(generative);
        const std::string svg = evidencePlot(result).svg;
        QCOMPARE(count(svg, "circle"), 4 + 4 + 1); // and the legend's
        QCOMPARE(count(svg, "path"), 2 + 2 + 1); // bar and target of each
    }

    void aTargetNotFoundIsNotDrawn()
    {
        ScanResult result;
        result.answerDeviations = {1, 1};
        result.hypotheses = {family("patch")};
        result.hypotheses.front().null.comparableCosts = {std::numeric_limits<double>::infinity()};
        QCOMPARE(count(evidencePlot(result).svg, "path"), 1 + 1); // the bar and the legend's
    }

    void nothingToCompareIsSaid()
    {
        ScanResult result;
        result.answerDeviations = {1, 1};
        HypothesisResult odd = family("patch");
        odd.null.costs[1] = -1; // from a damaged run file
        HypothesisResult unknown = family("oracle");
        result.hypotheses = {odd, unknown};
        const std::string svg = evidencePlot(result).svg;
        QCOMPARE(count(svg, "circle"), 0);
        QVERIFY(svg.find("nothing to compare") != std::string::npos);
    }
};

DRM_TEST(EvidencePlotTest)
#include "EvidencePlotTest.moc"
