// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/MessageBar.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/theme/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
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
        QSignalSpy shown(&bar, &MessageBar::shown);
        bar.showMessage(MessageBar::Severity::Error, "Do this.", "<b>a.pt</b> is damaged.");
        QCOMPARE(shown.count(), 1);
        QCOMPARE(shown.first().at(2).toString(), bar.detail());
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
        Theme::apply(*qApp, Theme::Mode::Dark);
        QWidget parent;
        parent.show();
        QDialog dialog(&parent);
        auto *bar = new MessageBar;
        auto *column = new QVBoxLayout(&dialog);
        column->addWidget(bar);
        dialog.show();
        bar->showMessage(MessageBar::Severity::Success, "done");
        const auto background = [&] {
            const QRect place = bar->geometry();
            return dialog.grab().toImage().pixelColor(place.center().x(), place.top() + 2); // above the text
        };
        QVERIFY2(background().lightness() < 128, qPrintable(background().name()));
        Theme::apply(*qApp, Theme::Mode::Light);
        QTRY_VERIFY2(background().lightness() > 128, qPrintable(background().name()));
        for (const auto &[mode, dark] : {std::pair(Theme::Mode::Dark, true), std::pair(Theme::Mode::Light, false)}) {
            dialog.close();
            QCoreApplication::processEvents();
            Theme::apply(*qApp, mode);
            QCoreApplication::processEvents();
            dialog.show();
            QVERIFY2((background().lightness() < 128) == dark, qPrintable(background().name()));
        }
    }
};

DRM_TEST(MessageBarTest)
#include "MessageBarTest.moc"
