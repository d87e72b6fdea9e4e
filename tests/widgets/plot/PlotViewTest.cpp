// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/PlotView.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/plot/PlotExport.h"
#include "widgets/plot/PlotMenu.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using drm::PlotView;
using drm::Theme;

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

void fill(PlotView &view)
{
    view.setAxisLabels(QStringLiteral("iteration"), QStringLiteral("value"));
    view.addCurve(QStringLiteral("total"), 0);
    view.addCurve(QStringLiteral("cost, \"weighted\""), 1);
    view.setCurve(0, {0, 1, 2, 3, 4}, {8, 4, 2, 1, 0.5});
    view.setCurve(1, {0, 1, 2, 3, 4}, {0, 100, nan, 100, 100});
}

QWidget *canvas(PlotView &view)
{
    return view.findChild<QWidget *>(QStringLiteral("plotCanvas"));
}

void show(PlotView &view)
{
    view.resize(500, 320);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCoreApplication::processEvents();
}

void wheel(QWidget *widget, const QPointF &at, int delta)
{
    QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(widget, &event);
}

void hover(QWidget *widget, const QPointF &at)
{
    QMouseEvent event(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

} // namespace

class PlotViewTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhyItIsEmpty()
    {
        PlotView view;
        view.setEmptyText(QStringLiteral("Nothing yet."));
        QVERIFY(view.isEmpty());
        view.addCurve(QStringLiteral("a"), 0);
        QVERIFY(view.isEmpty());
        view.setCurve(0, {1}, {1});
        QVERIFY(!view.isEmpty());
        view.setCurve(0, {}, {});
        QVERIFY(view.isEmpty());
        QCOMPARE(view.emptyText(), QStringLiteral("Nothing yet."));
    }

    void fitsTheVisibleCurves()
    {
        PlotView view;
        fill(view);
        QVERIFY(view.xMinimum() <= 0 && view.xMinimum() > -0.5);
        QVERIFY(view.xMaximum() >= 4 && view.xMaximum() < 4.5);
        QVERIFY(view.yMinimum() <= 0 && view.yMaximum() >= 100);
        view.setCurveVisible(1, false);
        QVERIFY(view.yMaximum() >= 8 && view.yMaximum() < 9);
        QVERIFY(view.yMinimum() <= 0.5 && view.yMinimum() > -1);
        view.setLowerBound(0);
        QCOMPARE(view.yMinimum(), 0.0);
        QCOMPARE(view.curveCount(), 2);
        QCOMPARE(view.pointCount(0), 5);
    }

    void fitsASinglePoint()
    {
        PlotView view;
        view.addCurve(QStringLiteral("a"), 0);
        view.setCurve(0, {3}, {7});
        QVERIFY(view.xMinimum() < 3 && view.xMaximum() > 3);
        QVERIFY(view.yMinimum() < 7 && view.yMaximum() > 7);
    }

    void logarithmicLeavesOutZero()
    {
        PlotView view;
        fill(view);
        QSignalSpy changed(&view, &PlotView::logarithmicChanged);
        view.setLogarithmic(true);
        QVERIFY(view.yMinimum() > 0 && view.yMinimum() <= 0.5);
        QVERIFY(view.yMaximum() >= 100 && view.yMaximum() < 200);
        QCOMPARE(changed.count(), 1);
        view.setLogarithmic(true);
        QCOMPARE(changed.count(), 1);
        // The data themselves keep the zero.
        QVERIFY(view.csv().contains(QStringLiteral("0,8,0\r\n")));
    }

    void wheelZoomsAtTheCursorAndHomeShowsAll()
    {
        PlotView view;
        fill(view);
        show(view);
        const double before = view.xMaximum() - view.xMinimum();
        wheel(canvas(view), QPointF(canvas(view)->rect().center()), 240);
        QVERIFY(view.xMaximum() - view.xMinimum() < 0.9 * before);
        const double zoomed = view.xMaximum();
        view.setCurve(0, {0, 1, 2, 3, 4, 500}, {8, 4, 2, 1, 0.5, 0.5});
        QCOMPARE(view.xMaximum(), zoomed); // new data leave the user's view alone
        QTest::keyClick(&view, Qt::Key_Home);
        QVERIFY(view.xMaximum() >= 500);
    }

    void dragPansAndDoubleClickShowsAll()
    {
        PlotView view;
        fill(view);
        show(view);
        const double lower = view.xMinimum();
        const double upper = view.xMaximum();
        const QPoint centre = canvas(view)->rect().center();
        QTest::mousePress(canvas(view), Qt::LeftButton, {}, centre);
        QMouseEvent move(QEvent::MouseMove, centre + QPoint(60, 0), canvas(view)->mapToGlobal(centre + QPoint(60, 0)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(canvas(view), &move);
        QTest::mouseRelease(canvas(view), Qt::LeftButton, {}, centre + QPoint(60, 0));
        QVERIFY(view.xMinimum() < lower);
        QCOMPARE(view.xMaximum() - view.xMinimum(), upper - lower);
        QTest::mouseDClick(canvas(view), Qt::LeftButton, {}, centre);
        QCOMPARE(view.xMinimum(), lower);
    }

    void keysZoomAndPan()
    {
        PlotView view;
        fill(view);
        view.setLogarithmic(true);
        const double width = view.xMaximum() - view.xMinimum();
        const double middle = view.xMinimum();
        QTest::keyClick(&view, Qt::Key_Plus);
        QCOMPARE(view.xMaximum() - view.xMinimum(), 0.8 * width);
        QTest::keyClick(&view, Qt::Key_Minus);
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(view.xMinimum() > middle);
        const double top = view.yMaximum();
        QTest::keyClick(&view, Qt::Key_Up);
        QVERIFY(view.yMaximum() > top);
        QVERIFY(view.yMinimum() > 0);
    }

    void namesTheNearestValues()
    {
        PlotView view;
        fill(view);
        show(view);
        hover(canvas(view), QPointF(canvas(view)->rect().center()));
        QVERIFY2(view.readout().contains(QStringLiteral("iteration 2")), qPrintable(view.readout()));
        QVERIFY(view.readout().contains(QStringLiteral("total <b>2</b>")));
        QVERIFY(view.readout().contains(QStringLiteral("cost, &quot;weighted&quot;")));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(canvas(view), &leave);
        QVERIFY(view.readout().isEmpty());
    }

    void histogramNamesTheBin()
    {
        PlotView view;
        view.addCurve(QStringLiteral("benign"), 0, PlotView::Style::Histogram);
        view.setCurve(0, {0, 10, 20, 30}, {5, 90, 5, 0});
        view.setLowerBound(0);
        show(view);
        hover(canvas(view), QPointF(canvas(view)->rect().center()));
        QVERIFY2(view.readout().contains(QStringLiteral("10 to 20")), qPrintable(view.readout()));
        QVERIFY(view.readout().contains(QStringLiteral("benign <b>90</b>")));
    }

    void legendClickHidesACurve()
    {
        PlotView view;
        fill(view);
        show(view);
        // The first entry stands at the top left.
        for (int x = 20; x < 60 && view.isCurveVisible(0); x += 10)
            QTest::mouseClick(canvas(view), Qt::LeftButton, {}, QPoint(x, 16));
        QVERIFY(!view.isCurveVisible(0));
        QVERIFY(view.isCurveVisible(1));
    }

    void writesCsv()
    {
        PlotView view;
        fill(view);
        QCOMPARE(view.csv(),
                 QStringLiteral("iteration,total,\"cost, \"\"weighted\"\"\"\r\n0,8,0\r\n1,4,100\r\n2,2,\r\n3,1,100\r\n"
                                "4,0.5,100\r\n"));
        view.setCurveVisible(0, false);
        QVERIFY(view.csv().startsWith(QStringLiteral("iteration,\"cost")));
        view.setCurveVisible(0, true);
        view.setCurve(1, {7}, {1});
        QVERIFY(view.csv().startsWith(QStringLiteral("curve,iteration,value\r\ntotal,0,8\r\n")));
        QVERIFY(view.csv().endsWith(QStringLiteral("\"cost, \"\"weighted\"\"\",7,1\r\n")));
    }

    void savesPicturesAndData()
    {
        QTemporaryDir folder;
        PlotView view;
        fill(view);
        show(view);
        QSignalSpy notice(&view, &PlotView::notice);
        for (const char *suffix : {"png", "svg", "pdf", "csv"}) {
            const QString path = folder.filePath(QStringLiteral("plot.") + QLatin1String(suffix));
            QString message;
            QVERIFY2(view.save(path, &message), qPrintable(message));
            QVERIFY(QFileInfo(path).size() > 0);
        }
        QCOMPARE(notice.count(), 4);
        const QImage png(folder.filePath(QStringLiteral("plot.png")));
        QCOMPARE(png.size(), 2 * canvas(view)->size());
        QFile svg(folder.filePath(QStringLiteral("plot.svg")));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QString drawing = QString::fromUtf8(svg.readAll());
        const QSize size = canvas(view)->size();
        QVERIFY(drawing.contains(QStringLiteral("viewBox=\"0 0 %1 %2\"").arg(size.width()).arg(size.height())));
        QVERIFY(drawing.contains(QStringLiteral(">iteration<"))); // text stays text
        QVERIFY(drawing.trimmed().endsWith(QStringLiteral("</svg>")));
        QFile pdf(folder.filePath(QStringLiteral("plot.pdf")));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
    }

    void saysWhatCouldNotBeSaved()
    {
        PlotView view;
        fill(view);
        QSignalSpy notice(&view, &PlotView::notice);
        QString message;
        QVERIFY(!view.save(QStringLiteral("/no/such/folder/plot.csv"), &message));
        QVERIFY(message.contains(QStringLiteral("/no/such/folder/plot.csv")));
        QVERIFY(notice.at(0).at(1).toBool());
        QVERIFY(!view.save(QStringLiteral("plot.xyz"), &message));
        QVERIFY(message.contains(QStringLiteral("xyz")));
    }

    void menuOffersAll()
    {
        PlotView view;
        fill(view);
        view.setLogarithmicOffered(true);
        const drm::PlotMenu menu(view);
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts << action->text().remove(QLatin1Char('&'));
        for (const char *wanted : {"Copy picture", "Save as PNG…", "Save as SVG…", "Save as PDF…", "Save data as CSV…",
                                   "Show everything", "Logarithmic axis", "Shown curves"})
            QVERIFY2(texts.contains(QString::fromUtf8(wanted)), wanted);
        view.copyPicture();
        QVERIFY(!QGuiApplication::clipboard()->pixmap().isNull());
    }

    void aRightClickOnTheCanvasOpensTheMenu()
    {
        PlotView view;
        fill(view);
        show(view);
        const QPoint middle = canvas(view)->mapTo(&view, canvas(view)->rect().center());
        QTest::mouseClick(view.windowHandle(), Qt::RightButton, {}, middle); // by the window, as from the mouse
        auto *menu = view.findChild<QMenu *>(QStringLiteral("plotMenu"));
        QVERIFY(menu);
        QTRY_VERIFY(menu->isVisible());
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts << action->text().remove(QLatin1Char('&'));
        for (const char *wanted : {"Copy picture", "Save as PNG…", "Save as SVG…", "Save as PDF…", "Save data as CSV…"})
            QVERIFY2(texts.contains(QString::fromUtf8(wanted)), wanted);
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().first()).center());
        QVERIFY(!QGuiApplication::clipboard()->pixmap().isNull());
    }

    void csvHoldsNoFormulas()
    {
        QCOMPARE(
            drm::csvLine({QStringLiteral("=1+1"), QStringLiteral("+x"), QStringLiteral("-x"), QStringLiteral("@x")}),
            QStringLiteral("'=1+1,'+x,'-x,'@x\r\n"));
        QCOMPARE(drm::csvLine({QStringLiteral("\tx"), QStringLiteral("\rx"), QStringLiteral("=\"a\",b")}),
                 QStringLiteral("\"'\tx\",\"'\rx\",\"'=\"\"a\"\",b\"\r\n"));
        QCOMPARE(drm::csvLine({QStringLiteral("-1.5e-3"), QStringLiteral("+2"), QString(), QStringLiteral("a=b")}),
                 QStringLiteral("-1.5e-3,+2,,a=b\r\n")); // numbers, and what only holds such a letter
        QCOMPARE(drm::csvLine({QStringLiteral("a;=1+1")}),
                 QStringLiteral("\"a;=1+1\"\r\n")); // two fields in a German one
        PlotView view;
        view.setAxisLabels(QStringLiteral("@x"), {});
        view.addCurve(QStringLiteral("=HYPERLINK(\"http://x\")"), 0);
        view.setCurve(0, {-1}, {-2});
        QCOMPARE(view.csv(), QStringLiteral("'@x,\"'=HYPERLINK(\"\"http://x\"\")\"\r\n-1,-2\r\n"));
    }

    void followsTheTheme()
    {
        PlotView view;
        fill(view);
        show(view);
        for (const bool dark : {true, false}) {
            Theme::apply(*qApp, dark ? Theme::Mode::Dark : Theme::Mode::Light);
            QCoreApplication::processEvents();
            QTRY_COMPARE(canvas(view)->grab().toImage().pixelColor(canvas(view)->width() - 2, 2), Theme(dark).base());
        }
    }

    void pixelsOfImagesStaySquare()
    {
        PlotView view;
        view.addCurve(QStringLiteral("a"), 0, PlotView::Style::Points);
        view.setCurve(0, {0, 64}, {0, 32});
        view.setImageBounds(QRectF(0, 0, 64, 32));
        show(view);
        QCOMPARE(view.xMinimum(), 0.0);
        QCOMPARE(view.xMaximum(), 64.0);
        QCOMPARE(view.yMaximum(), 32.0);
        const QPointF middle(canvas(view)->rect().center());
        for (int i = 0; i < 60; ++i)
            wheel(canvas(view), middle, 120);
        const double width = view.xMaximum() - view.xMinimum();
        const double height = view.yMaximum() - view.yMinimum();
        QVERIFY(height >= 2 && height < 4);
        QVERIFY(std::abs(width - 2 * height) < 1e-6);
        for (int i = 0; i < 60; ++i)
            wheel(canvas(view), middle, -120);
        QCOMPARE(view.xMaximum() - view.xMinimum(), 64.0);
    }
};

DRM_TEST(PlotViewTest)
#include "PlotViewTest.moc"
