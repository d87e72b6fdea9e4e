// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/data/DataPanel.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/image/ImageGrid.h"
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

namespace {

DataSetup setup(std::int64_t images)
{
    return {images, 3, 16, 16, {"pitch", "yaw"}, {"rad", "rad"}};
}

/// Sample i has the labels i / 100 and -i / 100.
LabelSample labels(std::int64_t images, std::int64_t step = 1)
{
    LabelSample result;
    result.images = images;
    for (std::int64_t sample = 0; sample < images; sample += step) {
        result.samples.push_back(sample);
        result.values.values.push_back(static_cast<float>(sample) / 100);
        result.values.values.push_back(static_cast<float>(sample) / -100);
    }
    result.values.rows = static_cast<int>(result.samples.size());
    result.values.columns = 2;
    return result;
}

SampleDetails details(qint64 sample)
{
    SampleDetails result;
    result.sample = sample;
    result.picture = QImage(16, 16, QImage::Format_RGB32);
    result.picture.fill(Qt::gray);
    result.label = {0.25, -0.5};
    return result;
}

QString status(const DataPanel &panel)
{
    return panel.findChild<QLabel *>("dataStatus")->text();
}

/// Share of the images, in percent, that the histogram's curve counts.
double total(const PlotView &plot, int column)
{
    double sum = 0;
    const QStringList rows = plot.csv().split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    for (const QString &row : rows.mid(1))
        sum += row.section(QLatin1Char(','), column, column).toDouble();
    return sum;
}

/// A place of the plot in pixels.
QPoint pixel(const PlotView &view, double x, double y)
{
    view.plot()->replot();
    return QPointF(view.plot()->xAxis->coordToPixel(x), view.plot()->yAxis->coordToPixel(y)).toPoint();
}

void drag(QWidget *widget, const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(widget, Qt::LeftButton, modifiers, from);
    QMouseEvent move(QEvent::MouseMove, to, widget->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
    QApplication::sendEvent(widget, &move);
    QTest::mouseRelease(widget, Qt::LeftButton, modifiers, to);
}

} // namespace

class DataPanelTest : public QObject {
    Q_OBJECT

private slots:
    void startsEmptyAndAsksOnceSeen()
    {
        DataPanel panel;
        QSignalSpy wanted(&panel, &DataPanel::setupWanted);
        QVERIFY(panel.findChild<QLabel *>("dataEmptyText")->text().startsWith("Open images"));
        QCOMPARE(wanted.count(), 0);
        show(panel);
        QTRY_VERIFY(wanted.count() > 0);
        panel.showOpening("gaze.h5");
        QVERIFY(panel.isOpening());
        QVERIFY(panel.findChild<QLabel *>("dataEmptyText")->text().contains("gaze.h5"));
        panel.showEmpty("gaze.h5: damaged.");
        QVERIFY(!panel.isOpening());
        QCOMPARE(panel.findChild<QLabel *>("dataEmptyText")->text(), QString("gaze.h5: damaged."));
    }

    void asksForThePicturesInView()
    {
        DataPanel panel;
        QSignalSpy pictures(&panel, &DataPanel::thumbnailsWanted);
        QSignalSpy samples(&panel, &DataPanel::detailsWanted);
        show(panel);
        panel.setSetup(setup(1000000));
        QVERIFY(status(panel).contains(QLocale().toString(1000000)));
        QCOMPARE(samples.count(), 1);
        QCOMPARE(samples[0][0].toLongLong(), 0);
        QTRY_VERIFY(!pictures.isEmpty());
        const ThumbnailView *view = panel.thumbnailView();
        auto asked = pictures.last()[0].value<QVector<qint64>>();
        QCOMPARE(asked.first(), 0);
        QVERIFY(asked.size() >= view->lastSeen() + 1 && asked.size() <= 3 * (view->lastSeen() + 1));
        QVERIFY(!panel.isComplete());

        pictures.clear();
        panel.goTo(500000);
        QCOMPARE(panel.currentSample(), 500000);
        QTRY_VERIFY(!pictures.isEmpty());
        asked = pictures.last()[0].value<QVector<qint64>>();
        QVERIFY(asked.contains(500000));
        QVERIFY(asked.first() > 499000 && asked.first() <= 500000);
        QVector<Thumbnail> found;
        for (const qint64 sample : asked)
            found.append({sample, pictures.last()[1].toInt(), QImage(8, 8, QImage::Format_RGB32), {}});
        panel.setThumbnails(found);
        panel.showLabels(labels(1000000, 100));
        panel.setDetails(details(500000));
        QVERIFY(panel.isComplete());
    }

    void aMillionPicturesScrollAtOnce()
    {
        DataPanel panel;
        panel.resize(900, 600);
        show(panel);
        panel.setSetup(setup(1000000));
        QElapsedTimer clock;
        clock.start();
        QScrollBar *bar = panel.thumbnailView()->verticalScrollBar();
        for (int step = 0; step <= 100; ++step) {
            bar->setValue(static_cast<int>(qint64{bar->maximum()} * step / 100));
            panel.thumbnailView()->viewport()->repaint();
        }
        QCOMPARE(panel.thumbnailView()->lastSeen(), 999999);
        for (int edge = 40; edge < 200; edge += 20)
            panel.findChild<QSlider *>("dataSize")->setValue(edge);
        // A layout of a million cells, even one, would take longer than all of these together.
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    }

    void picturesStandWhereTheyAreFound()
    {
        DataPanel panel;
        panel.resize(900, 600);
        show(panel);
        panel.setSetup(setup(1000));
        ThumbnailView *view = panel.thumbnailView();
        const QAbstractItemModel *model = view->model();
        for (const int edge : {32, 88, 256}) {
            panel.findChild<QSlider *>("dataSize")->setValue(edge);
            view->scrollTo(model->index(500, 0));
            QVERIFY(view->firstSeen() <= 500 && view->lastSeen() >= 500);
            for (int row = view->firstSeen(); row <= view->lastSeen(); ++row) {
                const QRect place = view->visualRect(model->index(row, 0));
                const QPoint middle = place.center();
                QCOMPARE(view->indexAt(middle).row(), row);
                QCOMPARE(view->indexAt(QPoint(place.left(), middle.y())).row(), row);
                QCOMPARE(view->indexAt(QPoint(place.right(), middle.y())).row(), row);
            }
        }
    }

    void aNewSizeKeepsWhatIsInView()
    {
        DataPanel panel;
        panel.resize(720, 700);
        show(panel);
        panel.setSetup(setup(1000000));
        ThumbnailView *view = panel.thumbnailView();
        const int narrow = view->columns();
        panel.goTo(900000);
        panel.resize(2000, 700);
        QTRY_VERIFY(view->columns() > narrow);
        QVERIFY(view->firstSeen() <= 900000 && view->lastSeen() >= 900000);
        panel.findChild<QSlider *>("dataSize")->setValue(200);
        QVERIFY(view->firstSeen() <= 900000 && view->lastSeen() >= 900000);
        panel.findChild<QSlider *>("dataSize")->setValue(88);
        // With the current picture far away, those at the top stay.
        const int wide = view->columns();
        view->scrollTo(view->model()->index(700000, 0), QAbstractItemView::PositionAtTop);
        panel.resize(720, 700);
        QTRY_VERIFY(view->columns() < wide);
        QVERIFY(view->firstSeen() <= 700000 && view->firstSeen() > 699900);
    }

    void keysAndClicksSelect()
    {
        SampleSelection selection;
        DataPanel panel;
        panel.setSelection(&selection);
        panel.resize(900, 600);
        show(panel);
        panel.setSetup(setup(1000));
        ThumbnailView *view = panel.thumbnailView();
        const auto place = [view](int row) { return view->visualRect(view->model()->index(row, 0)).center(); };
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place(2));
        QCOMPARE(selection.samples(), QSet<qint64>({2}));
        QCOMPARE(panel.currentSample(), 2);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, place(4));
        QCOMPARE(selection.samples(), QSet<qint64>({2, 4}));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, place(4));
        QCOMPARE(selection.samples(), QSet<qint64>({2}));
        QCOMPARE(panel.currentSample(), 4); // it does not jump back to 2
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place(3));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ShiftModifier, place(1));
        QCOMPARE(selection.samples(), QSet<qint64>({1, 2, 3}));
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(selection.samples(), QSet<qint64>({2}));
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(panel.currentSample(), 2 + view->columns());
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(panel.currentSample(), 999);
        QCOMPARE(panel.findChild<QSpinBox *>("dataGoTo")->value(), 999);
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(selection.samples().size(), 1000);
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(selection.isEmpty());
    }

    void largeSelectionsHaveALimit()
    {
        SampleSelection selection;
        DataPanel panel;
        panel.setSelection(&selection);
        show(panel);
        panel.setSetup(setup(1000000));
        QSignalSpy notices(&panel, &DataPanel::notice);
        QTest::keyClick(panel.thumbnailView(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(selection.samples().size(), ThumbnailView::mostSelected);
        QCOMPARE(notices.count(), 1);
    }

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

    void aSelectionMadeElsewhereIsMarked()
    {
        SampleSelection selection;
        DataPanel panel;
        panel.setSelection(&selection);
        panel.setSetup(setup(500));
        panel.showLabels(labels(500));
        const PlotView *histogram = panel.histogram()->plotView();
        QCOMPARE(histogram->pointCount(1), 0);
        const double whole = histogram->yMaximum();
        selection.select({100, 101, 400});
        QCOMPARE(panel.currentSample(), 100);
        QCOMPARE(panel.scatter()->markedCount(), 3);
        QCOMPARE(panel.scatter()->plotView()->pointCount(1), 1); // the current one
        QCOMPARE(histogram->pointCount(1), 41);
        QVERIFY(std::abs(total(*histogram, 2) - 100) < 1e-6);
        QVERIFY(histogram->yMaximum() < 2 * whole); // two bins hold all of the selected, and do not flatten the others
        QVERIFY(status(panel).contains("3 selected"));
        selection.clear();
        QCOMPARE(panel.scatter()->markedCount(), 0);
        QCOMPARE(histogram->pointCount(1), 0);
        QCOMPARE(panel.currentSample(), 100);
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

    void showsLabelAnswerAndError()
    {
        DataPanel panel;
        show(panel);
        panel.setSetup(setup(10));
        SampleView *view = panel.sampleView();
        const QAbstractItemModel *table = panel.findChild<QTableView *>("sampleTable")->model();
        const auto text = [table](int row, int column) { return table->index(row, column).data().toString(); };
        panel.setDetails(details(3)); // late, of another sample
        QVERIFY(view->imageGrid()->tiles().empty());
        panel.setDetails(details(0));
        QCOMPARE(view->imageGrid()->tiles().size(), std::size_t{1});
        QCOMPARE(table->columnCount(), 2);
        QCOMPARE(text(1, 1), QString("−0.5\u00a0rad"));
        QVERIFY(panel.findChild<QLabel *>("sampleSummary")->text().startsWith("Open a model"));
        panel.setModelOpen(true);
        SampleAnswer answer;
        answer.sample = 0;
        answer.values = {0.5, -0.5};
        answer.comparable = true;
        panel.setAnswer(answer);
        QCOMPARE(table->columnCount(), 4);
        QCOMPARE(text(0, 2), QString("0.5\u00a0rad"));
        QCOMPARE(text(0, 3), QString("+0.25\u00a0rad"));
        QVERIFY(panel.findChild<QLabel *>("sampleSummary")->text().contains("off the label"));
        answer.comparable = false;
        answer.values = {1};
        answer.names = {"steering"};
        panel.setAnswer(answer);
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(text(2, 0), QString("steering"));
        answer.values.clear();
        answer.failure = QStringLiteral("gaze.pt: wrong image size.");
        panel.setAnswer(answer);
        QCOMPARE(panel.findChild<QLabel *>("sampleProblem")->text(), answer.failure);
        QVERIFY(panel.findChild<QLabel *>("sampleProblem")->isVisible());
    }

    void damagedDataShowWhatFits()
    {
        DataPanel panel;
        panel.setSetup(setup(100));
        LabelSample damaged = labels(100);
        damaged.values.rows = 1 << 30;
        panel.showLabels(damaged);
        QVERIFY(panel.histogram()->plotView()->isEmpty());
        damaged = labels(100);
        for (float &value : damaged.values.values)
            value = std::numeric_limits<float>::quiet_NaN();
        panel.showLabels(damaged);
        QCOMPARE(panel.histogram()->plotView()->pointCount(0), 0);
        panel.setThumbnails({{5000, 64, QImage(), {}}, {-1, 64, QImage(), {}}});
        panel.showLabelFailure("set.h5: a label is damaged.");
        QCOMPARE(panel.scatter()->plotView()->emptyText(), QString("set.h5: a label is damaged."));

        // Other sets: without labels, with one label.
        panel.setSetup({3, 1, 4, 4, {}, {}});
        QVERIFY(panel.scatter()->plotView()->isEmpty());
        QVERIFY(panel.histogram()->plotView()->emptyText().contains("no labels"));
        panel.setSetup({3, 1, 4, 4, {"angle"}, {""}});
        panel.showLabels({3, {0, 1, 2}, {3, 1, {5, 6, 7}}});
        QCOMPARE(panel.scatter()->plotView()->pointCount(0), 3);
        QVERIFY(panel.scatter()->plotView()->xMaximum() > 2 && panel.scatter()->plotView()->yMaximum() > 7);
    }

private:
    static void show(DataPanel &panel)
    {
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
    }
};

DRM_TEST(DataPanelTest)
#include "DataPanelTest.moc"
