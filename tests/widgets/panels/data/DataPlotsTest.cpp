// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/DataSamples.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/image/ImageGrid.h"
#include "widgets/panels/data/DataPanel.h"
#include "widgets/panels/data/LabelHistogram.h"
#include "widgets/panels/data/LabelScatter.h"
#include "widgets/panels/data/SampleView.h"
#include "widgets/panels/data/ThumbnailView.h"
#include "widgets/plot/PlotView.h"
#include "widgets/plot/SampleSelection.h"

#include <qcustomplot.h>

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace drm;
using namespace drm::sample;

/// What the plots of the Data panel count, and what is picked in them.
class DataPlotsTest : public QObject {
    Q_OBJECT

private slots:
    void plotsCountEveryLabelOnce()
    {
        DataPanel panel;
        panel.setSetup(setup(500));
        QVERIFY(panel.histogram()->plotView()->isEmpty());
        panel.showLabelProgress(0.4);
        QVERIFY(panel.histogram()->plotView()->emptyText().contains("40"));
        panel.showLabels(labels(500));
        const PlotView *histogram = panel.histogram()->plotView();
        QCOMPARE(histogram->pointCount(0), 41);
        QVERIFY(std::abs(total(*histogram, 2) - 100) < 1e-6); // columns: curve, x, y
        QVERIFY(histogram->xMinimum() < 0.01 && histogram->xMaximum() > 4.98);
        panel.findChild<QComboBox *>("histogramLabel")->setCurrentIndex(1);
        QVERIFY(histogram->xMinimum() < -4.98);
        panel.findChild<QSpinBox *>("histogramBins")->setValue(10);
        QCOMPARE(histogram->pointCount(0), 11);
        const PlotView *scatter = panel.scatter()->plotView();
        QCOMPARE(scatter->pointCount(0), 500);
        QVERIFY(scatter->yMinimum() < -4.98 && scatter->xMaximum() > 4.98);
        QVERIFY(!status(panel).contains("drawn"));
    }

    void onlySelectedImagesCanBeListed()
    {
        SampleSelection selection;
        DataPanel panel;
        panel.setSelection(&selection);
        show(panel);
        panel.setSetup(setup(1000000));
        auto *only = panel.findChild<QCheckBox *>("dataOnlySelected");
        QVERIFY(!only->isEnabled());
        selection.select({5, 50, 500000});
        only->setChecked(true);
        const QAbstractItemModel *model = panel.thumbnailView()->model();
        QCOMPARE(model->rowCount(), 3);
        // A click in the list selects one of them and leaves the list alone.
        QTest::mouseClick(panel.thumbnailView()->viewport(), Qt::LeftButton, {},
                          panel.thumbnailView()->visualRect(model->index(1, 0)).center());
        QCOMPARE(selection.samples(), QSet<qint64>({50}));
        QCOMPARE(model->rowCount(), 3);
        selection.select({7, 8}); // elsewhere
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(panel.currentSample(), 7);
        selection.clear();
        QCOMPARE(model->rowCount(), 1000000);
        QVERIFY(!only->isChecked());
        selection.select({7, 8, 1000000}); // the last of another set
        only->setChecked(true);
        QCOMPARE(model->rowCount(), 2);
        panel.goTo(123456); // not listed
        QCOMPARE(model->rowCount(), 1000000);
        QCOMPARE(panel.currentSample(), 123456);
    }

    void pointsCanBePicked()
    {
        SampleSelection selection;
        DataPanel panel;
        panel.setSelection(&selection);
        panel.resize(1000, 700);
        show(panel);
        panel.setSetup(setup(11));
        panel.showLabels(labels(11));
        panel.findChild<QTabWidget *>("dataTabs")->setCurrentWidget(panel.scatter());
        const PlotView &scatter = *panel.scatter()->plotView();
        QTRY_VERIFY(scatter.isVisible());
        QWidget *plot = scatter.plot();
        const double before = scatter.xMinimum();
        QTest::mouseClick(plot, Qt::LeftButton, {}, pixel(scatter, 0.03, -0.03));
        QCOMPARE(selection.samples(), QSet<qint64>({3}));
        QTest::mouseClick(plot, Qt::LeftButton, Qt::ControlModifier, pixel(scatter, 0.07, -0.07));
        QCOMPARE(selection.samples(), QSet<qint64>({3, 7}));
        drag(plot, pixel(scatter, 0.045, -0.045), pixel(scatter, 0.075, -0.075), Qt::ShiftModifier);
        QCOMPARE(selection.samples(), QSet<qint64>({5, 6, 7}));
        QCOMPARE(scatter.xMinimum(), before); // the plot has not been moved
        selection.select({4});
        QTest::keyClick(panel.scatter()->plotView(), Qt::Key_Escape);
        QVERIFY(selection.isEmpty());
    }

    void binsCanBePicked()
    {
        SampleSelection selection;
        DataPanel panel;
        panel.setSelection(&selection);
        panel.resize(1000, 700);
        show(panel);
        panel.setSetup(setup(100));
        panel.showLabels(labels(100));
        panel.findChild<QSpinBox *>("histogramBins")->setValue(10);
        panel.findChild<QTabWidget *>("dataTabs")->setCurrentWidget(panel.histogram());
        const PlotView &histogram = *panel.histogram()->plotView();
        QTRY_VERIFY(histogram.isVisible());
        QTest::mouseClick(histogram.plot(), Qt::LeftButton, {}, pixel(histogram, 0.95, 1));
        QCOMPARE(selection.samples(), QSet<qint64>({90, 91, 92, 93, 94, 95, 96, 97, 98, 99}));
        drag(histogram.plot(), pixel(histogram, 0.195, 1), pixel(histogram, 0.245, 5), Qt::ShiftModifier);
        QCOMPARE(selection.samples(), QSet<qint64>({20, 21, 22, 23, 24}));
    }

    void saysWhatThePlotsLeaveOut()
    {
        SampleSelection selection;
        DataPanel panel;
        panel.setSelection(&selection);
        QSignalSpy wanted(&panel, &DataPanel::detailsWanted);
        panel.setSetup(setup(1000000));
        panel.showLabels(labels(1000000, 100));
        QVERIFY2(status(panel).contains(QLocale().toString(10000)), qPrintable(status(panel)));
        selection.select({7});
        QVERIFY2(status(panel).contains("1 of these are not"), qPrintable(status(panel)));
        QCOMPARE(panel.scatter()->markedCount(), 0);
        QCOMPARE(wanted.last()[0].toLongLong(), 7);
        panel.setDetails(details(7)); // its own label has been read now
        QVERIFY(!status(panel).contains("of these are not"));
        QCOMPARE(panel.scatter()->markedCount(), 1);
    }
};

DRM_TEST(DataPlotsTest)
#include "DataPlotsTest.moc"
