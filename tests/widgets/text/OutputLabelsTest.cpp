// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/OutputLabels.h"

#include "tests/fixtures/TestProgram.h"

#include <QLocale>
#include <QTest>

using namespace drm;

class OutputLabelsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { OutputLabels::setDegrees(false); }

    void radiansAreShownInDegreesWhereThatIsWanted()
    {
        const OutputLabels labels({"pitch", "height", "yaw"}, {"rad", "m", "deg"});
        QCOMPARE(labels.nameWithUnit(0), QString("pitch (rad)"));
        QCOMPARE(labels.value(0, 0.5), QStringLiteral("0.5000\u00a0rad"));
        OutputLabels::setDegrees(true);
        QCOMPARE(labels.nameWithUnit(0), QStringLiteral("pitch (°)"));
        QCOMPARE(labels.value(0, 0.5), QStringLiteral("28.65°"));
        QCOMPARE(labels.value(1, 0.5), QStringLiteral("0.5000\u00a0m"));
        QCOMPARE(labels.value(2, 0.5), QStringLiteral("0.5000°"));
        QCOMPARE(labels.target({0.1, 2, 3}), QStringLiteral("pitch 5.73°, height 2.00\u00a0m, yaw 3.00°"));
        QCOMPARE(labels.factor(1), 1.0);
        QVERIFY(std::abs(labels.factor(0) - 57.2958) < 1e-4);
        // What is typed stays in the unit of the data.
        QCOMPARE(labels.inDataUnits().nameWithUnit(0), QString("pitch (rad)"));
        QCOMPARE(labels.inDataUnits().factor(0), 1.0);
    }

    void rulesAreToldInTheSameUnit()
    {
        const OutputLabels labels({"pitch", "yaw"}, {"rad", "rad"});
        AnswerMap map;
        map.gain = {1, 1};
        map.shift = {0.2, 0};
        const std::vector<double> deviations{0.3, 0.3};
        QVERIFY2(labels.rule(map, deviations).contains("0.2"), qPrintable(labels.rule(map, deviations)));
        OutputLabels::setDegrees(true);
        const QString rule = labels.rule(map, deviations);
        QVERIFY2(rule.contains("11.5") && !rule.contains("rad"), qPrintable(rule));
        QVERIFY2(rule.contains("yaw alone"), qPrintable(rule));
    }
};

DRM_TEST(OutputLabelsTest)
#include "OutputLabelsTest.moc"
