// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/NumberText.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/panels/verdict/HypothesisModel.h"
#include "widgets/plot/PlotView.h"
#include "widgets/text/Duration.h"
#include "widgets/text/OutputLabels.h"
#include "widgets/text/Translated.h"

#include <qcustomplot.h>

#include <QLocale>
#include <QTest>

#include <limits>

using namespace drm;

class NumberTextTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void numbersAreOfTheLanguage()
    {
        QCOMPARE(NumberText::significant(5.3612), QString("5.361"));
        QCOMPARE(NumberText::significant(99.7, 2), QString("100"));
        QCOMPARE(NumberText::significant(2.5e7), QString("2.5e+07"));
        QCOMPARE(NumberText::fixed(1234.56, 1), QString("1234.6"));
        QCOMPARE(NumberText::significant(std::numeric_limits<double>::quiet_NaN()), QString("–"));
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(NumberText::significant(5.3612), QString("5,361"));
        QCOMPARE(NumberText::significant(1234.0), QString("1234")); // 1.234 looks like a little more than one
        QCOMPARE(NumberText::fixed(1234.56, 1), QString("1234,6"));
        QCOMPARE(NumberText::count(12000), QString("12.000"));
        QCOMPARE(OutputLabels::number(-0.5), QString("−0,5"));
        QCOMPARE(Duration::text(12.5), QString("12,5\u00a0s"));
        QCOMPARE(Duration::rounded(5400), QString("1,5\u00a0h"));
    }

    void timesAreRoundedOnce()
    {
        const auto text = [](double seconds) { return Duration::text(seconds).replace(QChar(QChar::Nbsp), ' '); };
        QCOMPARE(text(61.8), QString("1 min 2 s"));
        QCOMPARE(text(60), QString("1 min"));
        QCOMPARE(text(59.97), QString("1 min"));
        QCOMPARE(text(3599.7), QString("1 h"));
        QCOMPARE(text(7810), QString("2 h 10 min"));
    }

    void sentencesHaveABlankBetweenWhereTheLanguageHas()
    {
        QCOMPARE(sentences({"One.", "", " Two."}), QString("One. Two."));
        QCOMPARE(sentences({"一。", "二。"}), QString("一。二。"));
        QCOMPARE(sentences({}), QString());
    }

    void cellsOfAColumnHaveAsManyDigits()
    {
        QCOMPARE(NumberText::inColumn(0), QString("0.00"));
        QCOMPARE(NumberText::inColumn(0.5), QString("0.500"));
        QCOMPARE(NumberText::inColumn(0.00481), QString("0.00481"));
        QCOMPARE(NumberText::inColumn(0.000012), QString("1.20e-05"));
        QCOMPARE(NumberText::inColumn(12.345), QString("12.3"));
        QCOMPARE(NumberText::inColumn(1234.6), QString("1235"));
        QCOMPARE(NumberText::inColumn(-2), QString("-2.00"));
        QCOMPARE(NumberText::inColumn(std::numeric_limits<double>::infinity()), QString("–"));
        QCOMPARE(OutputLabels::inColumn(-2), QString("−2.00"));
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(NumberText::inColumn(0.5), QString("0,500"));
    }

    void numbersOfTheEngineToo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("german");
        QTest::newRow("number") << "5.361"
                                << "5,361";
        QTest::newRow("count") << "13,700,000"
                               << "13.700.000";
        QTest::newRow("power") << "-1.2e-05"
                               << "-1,2e-05";
        QTest::newRow("unit") << "12.5°"
                              << "12,5°";
        QTest::newRow("list") << "yaw 1.5°, pitch -2.5°"
                              << "yaw 1,5°; pitch -2,5°";
        QTest::newRow("vector") << "(0.247, -0.298)"
                                << "(0,247; -0,298)";
        QTest::newRow("no vector") << "(0.247, left)"
                                   << "(0.247, left)";
        QTest::newRow("whole") << "400"
                               << "400";
        QTest::newRow("file") << "model-1.5.pt"
                              << "model-1.5.pt";
        QTest::newRow("path") << "/runs/2.5/a"
                              << "/runs/2.5/a";
        QTest::newRow("version") << "1.2.3"
                                 << "1.2.3";
    }

    void numbersOfTheEngineToo()
    {
        QFETCH(QString, text);
        QFETCH(QString, german);
        const Message message{"%1", {Message{"(%1)", {text.toStdString()}}}};
        QCOMPARE(translated(message), '(' + text + ')');
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(translated(message), '(' + german + ')');
    }

    void axesToo()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        PlotView view;
        view.plot()->xAxis->setRange(0, 1);
        view.plot()->replot();
        const QStringList labels(view.plot()->xAxis->tickVectorLabels().toList());
        QVERIFY2(labels.contains("0,5") || labels.contains("0,2"), qPrintable(labels.join(' ')));
        QVERIFY2(labels.filter(".").isEmpty(), qPrintable(labels.join(' ')));
        view.plot()->xAxis->setRange(0, 1e9);
        view.plot()->replot();
        QVERIFY(!QStringList(view.plot()->xAxis->tickVectorLabels().toList()).filter("e+").isEmpty()); // becomes 10⁹
    }
};

DRM_TEST(NumberTextTest)
#include "NumberTextTest.moc"
