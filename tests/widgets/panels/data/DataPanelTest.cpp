// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/data/DataPanel.h"
#include "tests/fixtures/DataSamples.h"
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
#include <QLocale>
#include <QRegularExpression>
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
        QCOMPARE(panel.findChild<QSpinBox *>("dataGoTo")->value(), 1000);
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
        QCOMPARE(view->imageGrid()->tiles().front().caption, QString("Image 1"));
        SampleDetails named = details(0);
        named.name = QStringLiteral("eye.png");
        panel.setDetails(named);
        QCOMPARE(view->imageGrid()->tiles().front().caption, QString("Image 1 · eye.png"));
        QCOMPARE(table->columnCount(), 2);
        QCOMPARE(text(1, 1), QString("−0.5000\u00a0rad"));
        QVERIFY(panel.findChild<QLabel *>("sampleSummary")->text().startsWith("Open a model"));
        panel.setModelOpen(true);
        SampleAnswer answer;
        answer.sample = 0;
        answer.values = {0.5, -0.5};
        answer.comparable = true;
        panel.setAnswer(answer);
        QCOMPARE(table->columnCount(), 4);
        QCOMPARE(text(0, 2), QString("0.5000\u00a0rad"));
        QCOMPARE(text(0, 3), QString("+0.2500\u00a0rad"));
        const auto *summary = panel.findChild<QLabel *>("sampleSummary");
        static const QRegularExpression pointed(QStringLiteral("\\d\\.\\d° off the label"));
        static const QRegularExpression withComma(QStringLiteral("\\d,\\d° off the label"));
        QVERIFY(pointed.match(summary->text()).hasMatch());
        QLocale::setDefault(QLocale(QLocale::German));
        panel.setAnswer(answer);
        QVERIFY(withComma.match(summary->text()).hasMatch());
        QLocale::setDefault(QLocale::c());
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
};

DRM_TEST(DataPanelTest)
#include "DataPanelTest.moc"
