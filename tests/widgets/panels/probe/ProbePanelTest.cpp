// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/probe/ProbePanel.h"
#include "tests/fixtures/PanelSamples.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/plot/PlotView.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QMouseEvent>
#include <QSlider>
#include <QTest>

#include <cmath>

using namespace drm;

class ProbePanelTest : public QObject {
    Q_OBJECT

private slots:
    void startsEmptyAndEmptiesAgain()
    {
        ProbePanel panel;
        QVERIFY(panel.plotView()->isEmpty());
        QVERIFY(panel.plotView()->emptyText().startsWith(QStringLiteral("No probe has run yet")));
        panel.setProbeMap(sample::probeMap());
        QVERIFY(!panel.plotView()->isEmpty());
        panel.clear();
        QVERIFY(panel.plotView()->isEmpty());
        panel.setProbeMap(sample::probeMap());
        QVERIFY(!panel.plotView()->isEmpty());
    }

    void showsThePixelsOfTheImage()
    {
        ProbePanel panel;
        panel.setProbeMap(sample::probeMap());
        QCOMPARE(panel.plotView()->xMinimum(), 0.0);
        QCOMPARE(panel.plotView()->xMaximum(), 32.0);
        QCOMPARE(panel.plotView()->yMinimum(), 0.0);
        QCOMPARE(panel.plotView()->yMaximum(), 24.0);
    }

    void numbersOfTheScaleStandApart()
    {
        ProbePanel panel;
        panel.setProbeMap(sample::probeMap());
        panel.resize(360, 700);
        panel.show();
        QCustomPlot *plot = panel.plotView()->plot();
        for (const int height : {700, 340, 260, 200, 160}) {
            panel.resize(360, height);
            QCoreApplication::processEvents();
            plot->replot();
            QCPAxis *axis = static_cast<QCPColorScale *>(plot->plotLayout()->element(1, 1))->axis();
            QVector<double> ticks;
            axis->ticker()->generate(axis->range(), QLocale::c(), QLatin1Char('g'), 3, ticks, nullptr, nullptr);
            const int line = QFontMetrics(axis->tickLabelFont()).height();
            for (qsizetype i = 1; i < ticks.size(); ++i)
                QVERIFY2(qAbs(axis->coordToPixel(ticks[i]) - axis->coordToPixel(ticks[i - 1])) >= line,
                         qPrintable(QStringLiteral("%1: %2 numbers").arg(height).arg(ticks.size())));
        }
    }

    void showsTheBestOrTheChosenColour()
    {
        ProbePanel panel;
        panel.setProbeMap(sample::probeMap());
        auto *colours = panel.findChild<QComboBox *>(QStringLiteral("probeColour"));
        QCOMPARE(colours->count(), 3);
        QCOMPARE(colours->itemText(0), QStringLiteral("best of all colours"));
        QCOMPARE(colours->itemText(1), QStringLiteral("white"));
        QCOMPARE(colours->itemText(2), QStringLiteral("red"));
        QVERIFY(!colours->itemIcon(2).isNull());
        QCOMPARE(static_cast<float>(panel.shownVariance(2, 1)), 0.05f);
        QCOMPARE(static_cast<float>(panel.shownVariance(0, 0)), 0.9f);
        colours->setCurrentIndex(1);
        QVERIFY(std::isnan(panel.shownVariance(2, 1)));
        QVERIFY(std::isnan(panel.shownVariance(3, 0)));
        QVERIFY(std::isnan(panel.shownVariance(0, -1)));
        panel.setProbeMap(sample::probeMap());
        QCOMPARE(colours->currentIndex(), 1);
    }

    void saysWhereAndWhereTo()
    {
        ProbePanel panel;
        panel.setLabels({"yaw", "pitch"}, {"deg", "deg"});
        panel.setProbeMap(sample::probeMap());
        const QString text = panel.findChild<QLabel *>(QStringLiteral("probeSummary"))->text();
        QVERIFY2(text.contains(QStringLiteral("a red square of 8 pixels at row 16, column 8 leaves 5 %")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("yaw 20.0°, pitch −8.00°")));
    }

    void saysWhatAMapLeaves()
    {
        ProbePanel panel;
        panel.setLabels({"yaw", "pitch"}, {"deg", "deg"});
        ProbeMap map = sample::probeMap();
        map.objective = Objective::Maps;
        map.bestTarget.clear();
        panel.setProbeMap(map);
        const QString text = panel.findChild<QLabel *>(QStringLiteral("probeSummary"))->text();
        QVERIFY2(text.contains(QStringLiteral("at row 16, column 8 all but 5 % of the answers' change follows")),
                 qPrintable(text));
        QVERIFY(panel.plotView()->csv().startsWith(QStringLiteral("row,column,colour,unexplained share")));
    }

    void csvNamesPlaceColourAndVariance()
    {
        ProbePanel panel;
        panel.setProbeMap(sample::probeMap());
        const QStringList rows = panel.plotView()->csv().split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(rows.size(), 13);
        QCOMPARE(rows.at(0), QStringLiteral("row,column,colour,normalised output variance"));
        QCOMPARE(rows.at(1 + 2 * 4 + 1), QStringLiteral("16,8,#ff0000,0.0500000007"));
        panel.findChild<QComboBox *>(QStringLiteral("probeColour"))->setCurrentIndex(1);
        QVERIFY(panel.plotView()->csv().contains(QStringLiteral("\r\n16,8,#ffffff,\r\n")));
    }

    void namesThePlaceUnderTheCursor()
    {
        ProbePanel panel;
        show(panel);
        auto *canvas = panel.plotView()->findChild<QWidget *>(QStringLiteral("plotCanvas"));
        QStringList seen;
        for (int x = 0; x < canvas->width(); x += 4) {
            const QPointF at(x, canvas->height() / 2.0);
            QMouseEvent move(QEvent::MouseMove, at, canvas->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
            QApplication::sendEvent(canvas, &move);
            if (!panel.plotView()->readout().isEmpty() && !seen.contains(panel.plotView()->readout()))
                seen << panel.plotView()->readout();
        }
        QCOMPARE(seen.size(), 4); // the four places of a row
        QVERIFY2(seen.at(0).contains(QStringLiteral("row 8, column 0")), qPrintable(seen.at(0)));
        QVERIFY(seen.at(3).contains(QStringLiteral("column 24")));
        QVERIFY(seen.at(0).contains(QStringLiteral("<b>90 %</b>")));
    }

    void namesTheMeanAnswerWhereItIsKnown()
    {
        ProbePanel panel;
        panel.setLabels({"yaw", "pitch"}, {"deg", "deg"});
        panel.setProbeMap(withAnswers());
        const QStringList rows = panel.plotView()->csv().split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(rows.at(0), QStringLiteral("row,column,colour,normalised output variance,mean yaw,mean pitch"));
        QCOMPARE(rows.at(1 + 2 * 4 + 1), QStringLiteral("16,8,#ff0000,0.0500000007,21,-21")); // square 12 + 2·4 + 1
        ProbeMap damaged = withAnswers();
        damaged.meanAnswers.rows = 1000;
        panel.setProbeMap(damaged);
        QVERIFY(panel.plotView()->csv().startsWith(QStringLiteral("row,column,colour,normalised output variance\r\n")));
    }

    void aClickKeepsAPlace()
    {
        ProbePanel panel;
        panel.setLabels({"yaw", "pitch"}, {"deg", "deg"});
        show(panel);
        panel.setProbeMap(withAnswers());
        QCoreApplication::processEvents();
        auto *text = panel.findChild<QLabel *>(QStringLiteral("probePinText"));
        QVERIFY(!text->isVisible());
        const QPoint middle = placeUnder(panel, QStringLiteral("row 8, column 8"));
        QVERIFY(!middle.isNull());
        click(panel, middle, middle);
        QVERIFY(panel.isPinned() && text->isVisible());
        QVERIFY2(text->text().contains(QStringLiteral("square of 8 pixels at row 8, column 8. It leaves 90 %")),
                 qPrintable(text->text()));
        QVERIFY2(text->text().contains(QStringLiteral("yaw 5.00°, pitch −5.00°")), qPrintable(text->text()));
        QCoreApplication::processEvents(); // the text takes some of the plot's height
        const QPoint there = placeUnder(panel, QStringLiteral("row 8, column 8"));
        click(panel, there, there + QPoint(40, 0)); // a drag is no click
        QVERIFY(panel.isPinned());
        panel.plotView()->resetView();
        QCoreApplication::processEvents();
        const QPoint again = placeUnder(panel, QStringLiteral("row 8, column 8"));
        click(panel, again, again);
        QVERIFY(!panel.isPinned() && !text->isVisible());
    }

    void keysKeepTheStrongestPlace()
    {
        ProbePanel panel;
        show(panel);
        QTest::keyClick(panel.plotView(), Qt::Key_Return);
        auto *text = panel.findChild<QLabel *>(QStringLiteral("probePinText"));
        QVERIFY2(text->text().contains(QStringLiteral("a red square of 8 pixels at row 16, column 8")),
                 qPrintable(text->text()));
        panel.findChild<QComboBox *>(QStringLiteral("probeColour"))->setCurrentIndex(1); // white was not tried there
        QVERIFY2(text->text().contains(QStringLiteral("white")), qPrintable(text->text()));
        QVERIFY(text->text().contains(QStringLiteral("Not probed yet")));
        QTest::keyClick(panel.plotView(), Qt::Key_Escape);
        QVERIFY(!panel.isPinned());
        panel.pin(99, 0);
        QVERIFY(!panel.isPinned());
        panel.pin(2, 3);
        ProbeMap smaller = sample::probeMap();
        smaller.rows = 2;
        smaller.left.resize(16);
        panel.setProbeMap(smaller);
        QVERIFY(!panel.isPinned());
        panel.pin(1, 3);
        panel.clear();
        QVERIFY(!panel.isPinned());
    }

    void opacityUncoversTheImage()
    {
        ProbePanel panel;
        show(panel);
        auto *canvas = panel.plotView()->findChild<QWidget *>(QStringLiteral("plotCanvas"));
        auto *opacity = panel.findChild<QSlider *>(QStringLiteral("probeOpacity"));
        const auto greyPixels = [canvas] {
            const QImage image = canvas->grab().toImage();
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == QColor(128, 128, 128) ? 1 : 0;
            return count;
        };
        opacity->setValue(100);
        QCoreApplication::processEvents();
        const int covered = greyPixels();
        opacity->setValue(0);
        QTRY_VERIFY(greyPixels() > covered + 1000);
    }

    void refusesMapsThatDoNotFit()
    {
        ProbePanel panel;
        ProbeMap damaged = sample::probeMap();
        damaged.rows = 1 << 20;
        panel.setProbeMap(damaged);
        QVERIFY(panel.plotView()->isEmpty());
        QVERIFY(panel.plotView()->emptyText().contains(QStringLiteral("cannot be shown")));
        damaged = sample::probeMap();
        damaged.step = 0;
        panel.setProbeMap(damaged);
        QVERIFY(panel.plotView()->isEmpty());
        damaged = sample::probeMap();
        damaged.background.pixels.clear();
        panel.setProbeMap(damaged);
        QVERIFY(!panel.plotView()->isEmpty());
    }

    void aLowPanelGivesItsHeightToThePicture()
    {
        ProbePanel panel;
        show(panel);
        panel.resize(500, 600);
        panel.grab();
        QVERIFY(!panel.plotView()->yLabel().isEmpty());
        panel.resize(500, 250);
        panel.grab();
        QVERIFY(panel.plotView()->yLabel().isEmpty());
    }

    void onePlaceHasASize()
    {
        ProbeMap map = sample::probeMap();
        map.rows = 1;
        map.columns = 1;
        map.left = {0.5f, 0.25f};
        ProbePanel panel;
        panel.setProbeMap(map);
        panel.resize(400, 300);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QCOMPARE(panel.shownVariance(0, 0), 0.25);
        QVERIFY(!panel.grab().isNull());
    }

private:
    /// The sample with the answers n and −n for square n.
    static ProbeMap withAnswers()
    {
        ProbeMap map = sample::probeMap();
        map.meanAnswers = {24, 2, {}};
        for (int square = 0; square < 24; ++square) {
            map.meanAnswers.values.push_back(static_cast<float>(square));
            map.meanAnswers.values.push_back(static_cast<float>(-square));
        }
        return map;
    }

    static QWidget *canvas(const ProbePanel &panel)
    {
        return panel.plotView()->findChild<QWidget *>(QStringLiteral("plotCanvas"));
    }

    static void send(const ProbePanel &panel, QEvent::Type type, const QPointF &at, Qt::MouseButton button)
    {
        QMouseEvent event(type, at, canvas(panel)->mapToGlobal(at), button,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::MouseButtons(button), {});
        QApplication::sendEvent(canvas(panel), &event);
    }

    /// Where the read-out names this place; null where it does nowhere.
    static QPoint placeUnder(const ProbePanel &panel, const QString &place)
    {
        for (int x = 0; x < canvas(panel)->width(); x += 4) {
            const QPoint at(x, canvas(panel)->height() / 2);
            send(panel, QEvent::MouseMove, at, Qt::NoButton);
            if (panel.plotView()->readout().contains(place))
                return at + QPoint(4, 0);
        }
        return {};
    }

    static void click(const ProbePanel &panel, const QPoint &press, const QPoint &release)
    {
        send(panel, QEvent::MouseButtonPress, press, Qt::LeftButton);
        send(panel, QEvent::MouseButtonRelease, release, Qt::LeftButton);
        QCoreApplication::processEvents();
    }

    static void show(ProbePanel &panel)
    {
        panel.setProbeMap(sample::probeMap());
        panel.resize(500, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QCoreApplication::processEvents();
    }
};

DRM_TEST(ProbePanelTest)
#include "ProbePanelTest.moc"
