// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MessageBar.h"
#include "widgets/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

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

    /// A closed dialog keeps its message; opened again under another theme, the message wears that one's colours.
    void followsTheThemeWhileTheWindowIsClosed()
    {
        const auto restore = qScopeGuard([] { Theme::apply(*qApp, Theme::Mode::Light); });
        Theme::apply(*qApp, Theme::Mode::Light);
        QWidget window;
        auto *bar = new MessageBar;
        auto *column = new QVBoxLayout(&window);
        column->addWidget(bar);
        window.show();
        bar->showMessage(MessageBar::Severity::Success, "done");
        const auto background = [&] { return bar->grab().toImage().pixelColor(bar->width() / 2, 2); };
        const QColor light = background();
        window.close();
        Theme::apply(*qApp, Theme::Mode::Dark);
        window.show();
        QVERIFY2(background().lightness() < light.lightness() / 2, qPrintable(background().name()));
    }
};

QTEST_MAIN(MessageBarTest)
#include "MessageBarTest.moc"
