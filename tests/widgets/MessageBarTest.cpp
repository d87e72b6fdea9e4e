// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MessageBar.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace drm;

class MessageBarTest : public QObject {
    Q_OBJECT

private slots:
    void showsAndCloses()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.showMessage(MessageBar::Severity::Error, "Do this.", "<b>a.pt</b> is damaged.");
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.headline(), QString("Do this."));
        QCOMPARE(bar.detail(), QString("<b>a.pt</b> is damaged."));
        QCOMPARE(bar.severity(), MessageBar::Severity::Error);
        QTest::mouseClick(bar.findChild<QToolButton *>("messageClose"), Qt::LeftButton);
        QVERIFY(bar.isHidden());
    }

    void buttonsBelongToOneMessage()
    {
        MessageBar bar;
        bar.showMessage(MessageBar::Severity::Information, "first");
        QAbstractButton *button = bar.addButton("Resume", "resumeIt");
        QSignalSpy clicked(button, &QAbstractButton::clicked);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(clicked.count(), 1);
        QVERIFY(bar.isHidden());

        bar.showMessage(MessageBar::Severity::Warning, "second");
        bar.addButton("Discard", "discardIt");
        bar.showMessage(MessageBar::Severity::Success, "third");
        QCOMPARE(bar.detail(), QString());
        QTRY_VERIFY(!bar.findChild<QAbstractButton *>("discardIt"));
    }
};

QTEST_MAIN(MessageBarTest)
#include "MessageBarTest.moc"
