// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/WelcomePage.h"
#include "tests/fixtures/TestProgram.h"

#include <QAbstractButton>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace drm;

class WelcomePageTest : public QObject {
    Q_OBJECT

private slots:
    void cardsAreWaysIn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("signal");
        QTest::newRow("inputs") << "welcomeInputsCard" << 0;
        QTest::newRow("run") << "welcomeRunCard" << 1;
        QTest::newRow("sample") << "welcomeSampleCard" << 2;
        QTest::newRow("panels") << "welcomeCloseButton" << 3;
    }

    void cardsAreWaysIn()
    {
        QFETCH(QString, name);
        QFETCH(int, signal);
        WelcomePage page;
        page.resize(1000, 460);
        page.show();
        QSignalSpy spies[] = {{&page, &WelcomePage::openInputsRequested},
                              {&page, &WelcomePage::openRunRequested},
                              {&page, &WelcomePage::sampleRequested},
                              {&page, &WelcomePage::closeRequested}};
        auto *button = page.findChild<QAbstractButton *>(name);
        QVERIFY(button);
        QVERIFY(!button->accessibleName().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(spies[i].count(), i == signal ? 2 : 0);
    }

    void listsRecentFiles()
    {
        WelcomePage page;
        page.resize(1000, 460);
        page.show();
        auto *list = page.findChild<QListView *>("welcomeRecent");
        QVERIFY(!list->isVisible());
        QVERIFY(page.findChild<QWidget *>("welcomeNoRecent")->isVisible());
        QStringList paths{"/models/gaze.pt", "/sets/faces"};
        for (int i = 0; i < 20; ++i)
            paths << QString("/runs/%1.h5").arg(i);
        page.setRecent(paths);
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 8);
        QCOMPARE(list->model()->index(0, 0).data().toString(), QString("gaze.pt"));
        QVERIFY(!list->model()->index(0, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
        QSignalSpy chosen(&page, &WelcomePage::recentChosen);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), QString("/sets/faces"));
        page.setRecent({});
        QVERIFY(!list->isVisible());
    }

    void closesItsWaysInWhileNothingCanBeOpened()
    {
        WelcomePage page;
        page.resize(1000, 460);
        page.show();
        QSignalSpy inputs(&page, &WelcomePage::openInputsRequested);
        page.setOpenEnabled(false);
        auto *card = page.findChild<QAbstractButton *>("welcomeInputsCard");
        QTest::mouseClick(card, Qt::LeftButton);
        QCOMPARE(inputs.count(), 0);
        QVERIFY(page.findChild<QAbstractButton *>("welcomeSampleCard")->isEnabled());
        page.setOpenEnabled(true);
        QTest::mouseClick(card, Qt::LeftButton);
        QCOMPARE(inputs.count(), 1);
    }

    void nothingIsCutOff()
    {
        WelcomePage page;
        page.resize(1000, 440);
        page.show();
        QCoreApplication::processEvents();
        for (const char *name : {"welcomeInputsCard", "welcomeRunCard", "welcomeSampleCard"}) {
            const auto *card = page.findChild<QAbstractButton *>(name);
            QVERIFY2(card->height() >= card->heightForWidth(card->width()), name);
            QVERIFY2(page.rect().contains(QRect(card->mapTo(&page, QPoint()), card->size())), name);
        }
    }
};

DRM_TEST(WelcomePageTest)
#include "WelcomePageTest.moc"
