// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ProbePanel.h"
#include "PanelSamples.h"
#include "widgets/PlotView.h"

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
        panel.reset();
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
        QVERIFY2(text.contains(QStringLiteral("a red square of 8 pixels at row 16, column 8 leaves 0.05")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("yaw 20°, pitch −8°")));
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
            if (!panel.plotView()->readout().isEmpty() && !seen.contains(panel.plotView()->readout())) {
                seen << panel.plotView()->readout();
            }
        }
        QCOMPARE(seen.size(), 4); // the four places of a row
        QVERIFY2(seen.at(0).contains(QStringLiteral("row 8, column 0")), qPrintable(seen.at(0)));
        QVERIFY(seen.at(3).contains(QStringLiteral("column 24")));
        QVERIFY(seen.at(0).contains(QStringLiteral("<b>0.9</b>")));
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
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    count += image.pixelColor(x, y) == QColor(128, 128, 128) ? 1 : 0;
                }
            }
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
        map.variance = {0.5f, 0.25f};
        ProbePanel panel;
        panel.setProbeMap(map);
        panel.resize(400, 300);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QCOMPARE(panel.shownVariance(0, 0), 0.25);
        QVERIFY(!panel.grab().isNull());
    }

private:
    static void show(ProbePanel &panel)
    {
        panel.setProbeMap(sample::probeMap());
        panel.resize(500, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(ProbePanelTest)
#include "ProbePanelTest.moc"
