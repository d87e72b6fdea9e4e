// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/PlotLink.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/plot/PlotBrush.h"
#include "widgets/plot/PlotView.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

#include <cmath>

using namespace drm;

/// Linked plots, and the brush that zooms one of them.
class PlotLinkTest : public QObject {
    Q_OBJECT

private slots:
    void showsEverythingOfAllPlots()
    {
        Pair pair;
        pair.link.showEverything();
        QCOMPARE(pair.left.xMinimum(), pair.right.xMinimum());
        QCOMPARE(pair.left.xMaximum(), pair.right.xMaximum());
        QCOMPARE(pair.left.yMaximum(), pair.right.yMaximum());
        QVERIFY(pair.left.xMaximum() >= 20 && pair.left.yMaximum() >= 50);
        QVERIFY(pair.left.xMinimum() <= 0 && pair.left.yMinimum() <= 1);
    }

    void zoomingOneZoomsTheOther()
    {
        Pair pair;
        pair.link.showEverything();
        const double all = pair.left.xMaximum();
        QTest::keyClick(&pair.right, Qt::Key_Plus);
        QVERIFY(pair.right.xMaximum() < all);
        QCOMPARE(pair.left.xMaximum(), pair.right.xMaximum());
        QCOMPARE(pair.left.yMinimum(), pair.right.yMinimum());
        QTest::keyClick(&pair.left, Qt::Key_Right);
        QCOMPARE(pair.right.xMinimum(), pair.left.xMinimum());
        QTest::keyClick(&pair.left, Qt::Key_Home);
        QCOMPARE(pair.left.xMaximum(), all);
        QCOMPARE(pair.right.xMaximum(), all);
    }

    void crosshairStandsAtTheSameX()
    {
        Pair pair;
        pair.link.showEverything();
        QCoreApplication::processEvents();
        QVERIFY(columnOf(pair.left, 8) > 0);
        QVERIFY2(pair.right.readout().startsWith(QStringLiteral("iteration 8<br>")), qPrintable(pair.right.readout()));
        QVERIFY2(pair.right.readout().contains(QStringLiteral("<b>18</b>")), qPrintable(pair.right.readout()));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(canvas(pair.left), &leave);
        QVERIFY(pair.left.readout().isEmpty());
        QVERIFY(pair.right.readout().isEmpty());
    }

    void aPlotThatGoesIsForgotten()
    {
        Pair pair;
        {
            PlotView third;
            pair.link.add(&third);
        }
        pair.link.showEverything();
        QTest::keyClick(&pair.left, Qt::Key_Plus);
        QCOMPARE(pair.right.xMaximum(), pair.left.xMaximum());
    }

    void shiftDragZoomsToTheRectangle()
    {
        Pair pair;
        new PlotBrush(&pair.left);
        pair.link.showEverything();
        QCoreApplication::processEvents();
        const double top = pair.left.yMaximum();
        const QPointF from(columnOf(pair.left, 4), 120); // where 4 becomes the nearest: at 3.5
        const QPointF to(columnOf(pair.left, 10), 180);
        drag(pair.left, from, to, Qt::ShiftModifier);
        QVERIFY2(std::abs(pair.left.xMinimum() - 3.5) < 0.2, qPrintable(QString::number(pair.left.xMinimum())));
        QVERIFY2(std::abs(pair.left.xMaximum() - 9.5) < 0.2, qPrintable(QString::number(pair.left.xMaximum())));
        QVERIFY(pair.left.yMaximum() < top);
        QCOMPARE(pair.right.xMinimum(), pair.left.xMinimum());

        pair.link.showEverything();
        QCoreApplication::processEvents();
        drag(pair.left, from, QPointF(to.x(), from.y() + 2), Qt::ShiftModifier); // flat: x alone
        QVERIFY(std::abs(pair.left.xMaximum() - 9.5) < 0.2);
        QCOMPARE(pair.left.yMaximum(), top);

        const double left = pair.left.xMinimum();
        drag(pair.left, from, from + QPointF(3, 3), Qt::ShiftModifier); // a hand that trembled
        QCOMPARE(pair.left.xMinimum(), left);
        drag(pair.left, from, from + QPointF(40, 0), {}); // without Shift it pans, as ever
        QVERIFY(pair.left.xMinimum() < left);
    }

private:
    struct Pair {
        PlotLink link;
        PlotView left;
        PlotView right;

        Pair()
        {
            for (PlotView *view : {&left, &right}) {
                view->addCurve(QStringLiteral("curve"), 0);
                view->setAxisLabels(QStringLiteral("iteration"), QStringLiteral("value"));
                view->resize(500, 300);
                view->show();
                link.add(view);
            }
            QVector<double> x;
            QVector<double> leftY;
            QVector<double> rightY;
            for (int i = 0; i <= 20; ++i) {
                x << i;
                leftY << 1 + i * 2.45; // 1 to 50
                rightY << 10 + i; // 10 to 30
            }
            left.setCurve(0, x, leftY);
            right.setCurve(0, x.mid(0, 11), rightY.mid(0, 11));
        }
    };

    static void send(PlotView &view, QEvent::Type type, const QPointF &at, Qt::MouseButton button,
                     Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers)
    {
        QMouseEvent event(type, at, canvas(view)->mapToGlobal(at), button, buttons, modifiers);
        QApplication::sendEvent(canvas(view), &event);
    }

    static QWidget *canvas(const PlotView &view) { return view.findChild<QWidget *>(QStringLiteral("plotCanvas")); }

    /// The first column of pixels from which the crosshair names this iteration; it stands there afterwards.
    static int columnOf(PlotView &view, int iteration)
    {
        for (int column = 0; column < view.width(); ++column) {
            send(view, QEvent::MouseMove, QPointF(column, view.height() / 2.0), Qt::NoButton, Qt::NoButton, {});
            if (view.readout().startsWith(QStringLiteral("iteration %1<br>").arg(iteration)))
                return column;
        }
        return -1;
    }

    static void drag(PlotView &view, const QPointF &from, const QPointF &to, Qt::KeyboardModifiers modifiers)
    {
        send(view, QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton, modifiers);
        send(view, QEvent::MouseMove, (from + to) / 2, Qt::NoButton, Qt::LeftButton, modifiers);
        send(view, QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton, modifiers);
        send(view, QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton, modifiers);
        QCoreApplication::processEvents();
    }
};

DRM_TEST(PlotLinkTest)
#include "PlotLinkTest.moc"
