// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/FormRows.h"
#include "tests/fixtures/TestProgram.h"

#include <QComboBox>
#include <QFormLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>
#include <qtestspontaneevent.h>

using namespace drm;

class FormRowsTest : public QObject {
    Q_OBJECT

private slots:
    /// Who scrolls through a long form must not change what happens to lie under the mouse.
    void theWheelScrollsUnlessAFieldWasClicked()
    {
        QScrollArea area;
        auto *content = new QWidget;
        QFormLayout *form = FormRows::layout(content);
        FormRows rows;
        auto *choice = new QComboBox;
        choice->addItems({"one", "two", "three"});
        rows.add(form, "Choice", choice, "choice", "A choice.");
        auto *both = new QWidget;
        QFormLayout *inner = FormRows::layout(both);
        QSpinBox *number = FormRows::spinBox(0, 100, 1, 50);
        inner->addRow(number);
        rows.add(form, "Number", both, "number", "A number among others.");
        content->setMinimumHeight(2000);
        area.setWidget(content);
        area.setWidgetResizable(true);
        area.resize(300, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        area.setFocus();
        for (QWidget *field : {static_cast<QWidget *>(choice), static_cast<QWidget *>(number)})
            wheel(field);
        QCOMPARE(choice->currentIndex(), 0);
        QCOMPARE(number->value(), 50);
        QVERIFY(area.verticalScrollBar()->value() > 0);
        number->setFocus();
        wheel(number);
        QVERIFY(number->value() < 50);
    }

private:
    static void wheel(QWidget *widget)
    {
        const QPointF at = QRectF(widget->rect()).center();
        QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);

        QSpontaneKeyEvent::setSpontaneous(&event); // as the window system's, which go on to what the widget lies in
        qApp->notify(widget, &event);
    }
};

DRM_TEST(FormRowsTest)
#include "FormRowsTest.moc"
