// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/PlotPicking.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/plot/PlotView.h"
#include "widgets/plot/SampleSelection.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace drm;

namespace {

/// Four images at the corners of a square, and the same four gathered around its middle, one of them nowhere.
struct Fixture {
    PlotView view;
    SampleSelection selection;
    PlotPicking *picking = new PlotPicking(&view);

    Fixture()
    {
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        view.addCurve(QStringLiteral("benign"), 0, PlotView::Style::Points);
        view.addCurve(QStringLiteral("triggered"), 1, PlotView::Style::Points);
        picking->setSelection(&selection);
        picking->setCurve(0, {10, 0, 0, 10}, {0, 0, 10, 10}, {8, 7, 9, 40});
        picking->setCurve(1, {6, 5, 4, nan}, {5, 5, 5, 5}, {8, 7, 9, 40});
        view.resize(500, 400);
        view.show();
        QCoreApplication::processEvents();
    }

    QWidget *canvas() const { return view.findChild<QWidget *>(QStringLiteral("plotCanvas")); }
    QPoint at(double x, double y) const { return view.toCanvas(x, y).toPoint(); }
    void click(double x, double y, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(canvas(), Qt::LeftButton, modifiers, at(x, y));
    }
    void move(const QPoint &to, Qt::KeyboardModifiers modifiers) const
    {
        QMouseEvent event(QEvent::MouseMove, to, canvas()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(canvas(), &event);
    }
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers) const
    {
        QTest::mousePress(canvas(), Qt::LeftButton, modifiers, from);
        move(to, modifiers);
        QTest::mouseRelease(canvas(), Qt::LeftButton, modifiers, to);
    }
};

} // namespace

class PlotPickingTest : public QObject {
    Q_OBJECT

private slots:
    void clickTakesTheNearestPoint()
    {
        const Fixture plot;
        plot.click(0, 10);
        QCOMPARE(plot.selection.samples(), QSet<qint64>({9}));
        QCOMPARE(plot.picking->ringCount(), 2); // benign and triggered
        plot.click(5, 5);
        QCOMPARE(plot.selection.samples(), QSet<qint64>({7}));
        plot.click(10, 10);
        QCOMPARE(plot.picking->ringCount(), 1); // its triggered point is nowhere
        plot.click(2, 8); // nothing is near
        QCOMPARE(plot.selection.samples(), QSet<qint64>({40}));
    }

    void controlAddsAndTakesAway()
    {
        const Fixture plot;
        plot.click(0, 0);
        plot.click(10, 0, Qt::ControlModifier);
        QCOMPARE(plot.selection.samples(), QSet<qint64>({7, 8}));
        plot.click(0, 0, Qt::ControlModifier);
        QCOMPARE(plot.selection.samples(), QSet<qint64>({8}));
    }

    void shiftDragTakesAllInARectangle()
    {
        const Fixture plot;
        const double before = plot.view.xMinimum();
        plot.drag(plot.at(4.5, 4.5), plot.at(6.5, 5.5), Qt::ShiftModifier);
        QCOMPARE(plot.selection.samples(), QSet<qint64>({7, 8}));
        QCOMPARE(plot.view.xMinimum(), before); // it did not pan
        plot.drag(plot.at(10.4, 10.4), plot.at(9, 9), Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(plot.selection.samples(), QSet<qint64>({7, 8, 40}));
        plot.drag(plot.at(1, 1), plot.at(2, 2), Qt::ShiftModifier);
        QVERIFY(plot.selection.isEmpty());
    }

    void dragWithoutShiftPansAndSelectsNothing()
    {
        const Fixture plot;
        const double before = plot.view.xMinimum();
        plot.drag(plot.at(0, 0), plot.at(4, 0), {});
        QVERIFY(plot.view.xMinimum() < before);
        QVERIFY(plot.selection.isEmpty());
    }

    void escapeClears()
    {
        Fixture plot;
        plot.click(0, 0);
        QTest::mousePress(plot.canvas(), Qt::LeftButton, Qt::ShiftModifier, plot.at(1, 1));
        plot.move(plot.at(9, 9), Qt::ShiftModifier);
        QTest::keyClick(&plot.view, Qt::Key_Escape); // the rectangle
        QTest::mouseRelease(plot.canvas(), Qt::LeftButton, Qt::ShiftModifier, plot.at(9, 9));
        QCOMPARE(plot.selection.samples(), QSet<qint64>({7}));
        QTest::keyClick(&plot.view, Qt::Key_Escape);
        QVERIFY(plot.selection.isEmpty());
        QCOMPARE(plot.picking->ringCount(), 0);
    }

    void showsWhatOthersSelect()
    {
        Fixture plot;
        plot.selection.select({9, 40, 1234});
        QCOMPARE(plot.picking->ringCount(), 3);
        plot.view.setCurveVisible(1, false);
        QCOMPARE(plot.picking->ringCount(), 2);
        plot.click(5, 5); // hidden points cannot be taken
        QCOMPARE(plot.selection.samples().size(), 3);
        plot.view.setCurveVisible(1, true);
        plot.picking->setCurve(0, {0}, {0}, {9});
        QCOMPARE(plot.picking->ringCount(), 2);
        plot.picking->setSelection(nullptr);
        QCOMPARE(plot.picking->ringCount(), 0);
        plot.click(0, 0);
        QCOMPARE(plot.selection.samples().size(), 3);
    }

    void pointsWithoutNumbersCannotBeTaken()
    {
        Fixture plot;
        plot.picking->setCurve(0, {0, 10}, {0, 10}, {});
        plot.picking->setCurve(1, {5, 6}, {5, 5}, {1}); // one number for two points
        plot.click(0, 0);
        plot.click(5, 5);
        QVERIFY(plot.selection.isEmpty());
        plot.view.clear();
        plot.picking->clear();
        plot.selection.select({1});
        QCOMPARE(plot.picking->ringCount(), 0);
    }

    void ringsFollowTheView()
    {
        Fixture plot;
        const QImage before = plot.view.grab().toImage();
        plot.selection.select({7});
        QCoreApplication::processEvents();
        const QImage ringed = plot.view.grab().toImage();
        QVERIFY(ringed != before);
        plot.selection.clear();
        QCoreApplication::processEvents();
        QVERIFY(plot.view.grab().toImage() == before);
    }
};

DRM_TEST(PlotPickingTest)
#include "PlotPickingTest.moc"
