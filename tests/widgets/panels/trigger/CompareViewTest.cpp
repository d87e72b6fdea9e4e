// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/trigger/CompareView.h"
#include "tests/fixtures/TestProgram.h"

#include <QSignalSpy>
#include <QTest>

using namespace drm;

class CompareViewTest : public QObject {
    Q_OBJECT

private slots:
    void dividerSplitsThePictures()
    {
        CompareView view;
        show(view);
        const QRectF picture = view.imageRect();
        QCOMPARE(picture.size(), QSizeF(240, 240)); // as large as the height allows, pixels of one size
        view.setDivider(0.25);
        const QImage drawn = view.grab().toImage();
        const auto at = [&](double x, double y) {
            return drawn.pixelColor((picture.topLeft() + QPointF(x * picture.width(), y * picture.height())).toPoint());
        };
        QCOMPARE(at(0.1, 0.9), QColor(Qt::red));
        QCOMPARE(at(0.4, 0.9), QColor(Qt::blue));
        QCOMPARE(at(0.9, 0.9), QColor(Qt::blue));
    }

    void dividerFollowsMouseAndKeys()
    {
        CompareView view;
        show(view);
        QSignalSpy moved(&view, &CompareView::dividerMoved);
        const QRectF picture = view.imageRect();
        QTest::mouseClick(&view, Qt::LeftButton, {}, picture.topLeft().toPoint() + QPoint(60, 100));
        QVERIFY(qAbs(view.divider() - 0.25) < 0.01);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(0, 100)); // left of the picture
        QCOMPARE(view.divider(), 0.0);
        QCOMPARE(moved.count(), 2);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.divider(), 0.0);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.divider(), 0.02);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view.divider(), 0.12);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.divider(), 1.0);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.divider(), 0.0);
        QCOMPARE(moved.count(), 6);
        view.setDivider(qQNaN());
        QCOMPARE(view.divider(), 0.0);
    }

    void flickersOnlyWhereItIsSeen()
    {
        CompareView view;
        show(view);
        QVERIFY(!view.isFlickering());
        view.setRate(100);
        QCOMPARE(view.rate(), 8.0);
        view.setRate(0);
        QCOMPARE(view.rate(), 1.0);
        view.setRate(8);
        view.setMode(CompareView::Mode::Flicker);
        QVERIFY(view.isFlickering());
        QVERIFY(!view.showsSecond());
        QTRY_VERIFY(view.showsSecond());
        QTRY_VERIFY(!view.showsSecond());
        auto *timer = view.findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(timer && timer->isActive());
        view.hide();
        QVERIFY(!timer->isActive());
        view.show();
        QVERIFY(timer->isActive());
        view.setImages({}, {}, {}, {});
        QVERIFY(!timer->isActive());
    }

    void spaceAndClicksStopTheFlicker()
    {
        CompareView view;
        show(view);
        view.setMode(CompareView::Mode::Flicker);
        QSignalSpy changed(&view, &CompareView::flickeringChanged);
        QTest::keyClick(&view, Qt::Key_Space);
        QVERIFY(!view.isFlickering());
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("Space makes them go on")));
        QTest::mouseClick(&view, Qt::LeftButton);
        QVERIFY(view.isFlickering());
        QCOMPARE(changed.count(), 2);
        QTest::keyClick(&view, Qt::Key_Space);
        view.setMode(CompareView::Mode::Swipe);
        view.setMode(CompareView::Mode::Flicker); // chosen again: it begins again
        QVERIFY(view.isFlickering());
    }

    void emptyAndOddPicturesAreHarmless()
    {
        CompareView view;
        view.resize(300, 200);
        QVERIFY(view.isEmpty());
        QVERIFY(view.imageRect().isEmpty());
        QVERIFY(!view.grab().isNull());
        QImage wide(2000, 10, QImage::Format_RGB32);
        wide.fill(Qt::green);
        view.setImages(wide, wide, QString(500, QLatin1Char('x')), QString());
        QVERIFY(QRectF(view.rect()).contains(view.imageRect()));
        view.resize(4, 4);
        QVERIFY(!view.grab().isNull());
    }

private:
    static void show(CompareView &view)
    {
        QImage red(4, 4, QImage::Format_RGB32);
        red.fill(Qt::red);
        QImage blue(4, 4, QImage::Format_RGB32);
        blue.fill(Qt::blue);
        view.setImages(red, blue, QStringLiteral("before"), QStringLiteral("after"));
        view.resize(400, 249);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
};

DRM_TEST(CompareViewTest)
#include "CompareViewTest.moc"
