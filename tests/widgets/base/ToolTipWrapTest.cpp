// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/ToolTipWrap.h"
#include "tests/fixtures/TestProgram.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QTableWidget>
#include <QTest>
#include <QToolTip>

using namespace drm;

class ToolTipWrapTest : public QObject {
    Q_OBJECT

private slots:
    void onlyLongPlainTextIsWrapped()
    {
        QCOMPARE(ToolTipWrap::wrapped("short & plain"), QString("short & plain"));
        const QString rich = "<p>" + QString("rich text ").repeated(20) + "</p>";
        QCOMPARE(ToolTipWrap::wrapped(rich), rich);
        const QString lines = QString("a line of some words\n").repeated(10);
        QCOMPARE(ToolTipWrap::wrapped(lines), lines);
        const QString wrapped = ToolTipWrap::wrapped(m_long);
        QVERIFY(Qt::mightBeRichText(wrapped));
        QVERIFY2(wrapped.contains("1 &lt; 2"), qPrintable(wrapped)); // it stays plain to whom reads it
    }

    void widgetsTablesAndHeaders()
    {
        ToolTipWrap wrap;
        qApp->installEventFilter(&wrap);
        QLabel label("label");
        label.setToolTip(m_long);
        label.show();
        showTip(label);
        QCOMPARE(QToolTip::text(), ToolTipWrap::wrapped(m_long));

        QTableWidget table(1, 1);
        table.setItem(0, 0, new QTableWidgetItem("cell"));
        table.item(0, 0)->setToolTip("cell " + m_long);
        table.setHorizontalHeaderItem(0, new QTableWidgetItem("header"));
        table.horizontalHeaderItem(0)->setToolTip("header " + m_long);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        showTip(*table.viewport());
        QCOMPARE(QToolTip::text(), ToolTipWrap::wrapped("cell " + m_long));
        showTip(*table.horizontalHeader()->viewport());
        QCOMPARE(QToolTip::text(), ToolTipWrap::wrapped("header " + m_long));
        QToolTip::hideText();
    }

private:
    static void showTip(QWidget &widget)
    {
        const QPoint place(5, 5);
        QHelpEvent help(QEvent::ToolTip, place, widget.mapToGlobal(place));
        QApplication::sendEvent(&widget, &help);
    }

    const QString m_long = "1 < 2: " + QString("words of an explanation ").repeated(10).trimmed();
};

DRM_TEST(ToolTipWrapTest)
#include "ToolTipWrapTest.moc"
