// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/NamedLayouts.h"
#include "app/layout/PanelArrangement.h"
#include "app/layout/Workspace.h"
#include "tests/fixtures/SettingsFolder.h"
#include "tests/fixtures/TestProgram.h"

#include <QAction>
#include <QDockWidget>
#include <QInputDialog>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

class NamedLayoutsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCoreApplication::setOrganizationName("DRMGuardTest");
        QCoreApplication::setApplicationName("NamedLayoutsTest");
        test::keepSettingsIn(m_folder.path());
    }

    void init()
    {
        QSettings().clear();
        m_workspace.reset(new Workspace);
        m_workspace->resize(1200, 760);
        m_workspace->show();
    }

    void savesRestoresAndDeletes()
    {
        QMenu menu;
        NamedLayouts layouts(*m_workspace, menu);
        QSignalSpy chosen(&layouts, &NamedLayouts::chosen);
        dock("triggerDock")->close();
        QVERIFY(layouts.save("  no  triggers "));
        QCOMPARE(layouts.names(), QStringList{"no triggers"});
        m_workspace->resetLayout();
        QVERIFY(dock("triggerDock")->isVisible());
        entry(menu, "no triggers")->trigger();
        QVERIFY(!dock("triggerDock")->isVisible());
        QCOMPARE(chosen.count(), 1);
        QVERIFY(!layouts.restore("unknown"));
        QVERIFY(!layouts.save("   "));

        // They are there again at the next start.
        QMenu nextMenu;
        NamedLayouts next(*m_workspace, nextMenu);
        QCOMPARE(next.names(), QStringList{"no triggers"});
        auto *removal = nextMenu.findChild<QMenu *>("deleteLayoutMenu");
        QCOMPARE(removal->actions().size(), 1);
        removal->actions().first()->trigger();
        QTRY_VERIFY(next.names().isEmpty());
        QVERIFY(!nextMenu.findChild<QMenu *>("deleteLayoutMenu")->isEnabled());
        QMenu lastMenu;
        QVERIFY(NamedLayouts(*m_workspace, lastMenu).names().isEmpty());
    }

    void replacesOneOfTheSameName()
    {
        QMenu menu;
        NamedLayouts layouts(*m_workspace, menu);
        QVERIFY(layouts.save("mine & yours"));
        dock("probeDock")->close();
        QVERIFY(layouts.save("mine & yours"));
        QCOMPARE(layouts.names().size(), 1);
        m_workspace->resetLayout();
        QVERIFY(layouts.restore("mine & yours"));
        QVERIFY(dock("probeDock")->isHidden());
    }

    void keepsOnlySoMany()
    {
        QMenu menu;
        NamedLayouts layouts(*m_workspace, menu);
        QSignalSpy notice(&layouts, &NamedLayouts::notice);
        for (int i = 0; i < NamedLayouts::most; ++i)
            QVERIFY(layouts.save(QString::number(i)));
        notice.clear();
        QVERIFY(!layouts.save("one more"));
        QCOMPARE(notice.count(), 1);
        QVERIFY(notice.first().at(1).toBool());
        QCOMPARE(layouts.names().size(), NamedLayouts::most);
    }

    void damagedSettingsDoNoHarm()
    {
        {
            QSettings settings;
            settings.beginWriteArray("layouts", 4);
            for (int i = 0; i < 4; ++i) {
                settings.setArrayIndex(i);
                settings.setValue("name", i == 1 ? QString() : QString("layout %1").arg(i / 2 * 2));
                settings.setValue("state", QByteArray("\0\0\0\xff rubbish", 12));
            }
            settings.endArray();
            settings.setValue("layouts/size", 1000000);
        }
        QMenu menu;
        NamedLayouts layouts(*m_workspace, menu);
        QCOMPARE(layouts.names(), (QStringList{"layout 0", "layout 2"})); // no name, and one name twice
        QSignalSpy notice(&layouts, &NamedLayouts::notice);
        const QByteArray before = m_workspace->layout();
        QVERIFY(!layouts.restore("layout 0"));
        QCOMPARE(notice.count(), 1);
        QVERIFY2(notice.first().first().toString().contains("layout 0"), "names the layout");
        QCOMPARE(m_workspace->layout(), before);
    }

    void askForANameAndSave()
    {
        QMenu menu;
        NamedLayouts layouts(*m_workspace, menu);
        menu.findChild<QAction *>("actionSaveLayout")->trigger();
        auto *dialog = m_workspace->findChild<QInputDialog *>("layoutNameDialog");
        QVERIFY(dialog);
        dialog->setTextValue("asked");
        dialog->accept();
        QCOMPARE(layouts.names(), QStringList{"asked"});
    }

    void builtInLayouts_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("largest");
        QTest::addColumn<QStringList>("closed");
        QTest::newRow("scan") << "actionLayoutScan"
                              << "lossDock" << QStringList{"playgroundDock", "activationsDock"};
        QTest::newRow("trigger") << "actionLayoutTrigger"
                                 << "triggerDock" << QStringList{"lossDock", "activationsDock", "logDock"};
        QTest::newRow("activations") << "actionLayoutActivations"
                                     << "activationsDock" << QStringList{"lossDock", "probeDock", "parametersDock"};
    }

    void builtInLayouts()
    {
        QFETCH(QString, action);
        QFETCH(QString, largest);
        QFETCH(QStringList, closed);
        QMenu menu;
        const NamedLayouts layouts(*m_workspace, menu);
        dock("verdictDock")->setFloating(true);
        menu.findChild<QAction *>(action)->trigger();
        for (const QString &name : closed)
            QVERIFY2(dock(name)->isHidden(), qPrintable(name));
        QVERIFY(!dock("verdictDock")->isHidden());
        QVERIFY(!dock("verdictDock")->isFloating());
        QTRY_VERIFY(isLargest(largest));
        for (const QString &name : closed) { // a closed panel can be opened, inside the window
            dock(name)->show();
            QVERIFY(!dock(name)->isFloating());
            QVERIFY(!m_workspace->tabifiedDockWidgets(dock(name)).isEmpty());
        }
    }

private:
    QDockWidget *dock(const QString &name) const { return m_workspace->findChild<QDockWidget *>(name); }

    static QAction *entry(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions())
            if (action->text() == text)
                return action;
        return nullptr;
    }

    bool isLargest(const QString &name) const
    {
        const auto area = [](const QDockWidget *dock) {
            return dock->visibleRegion().isEmpty() ? 0 : dock->width() * dock->height();
        };
        for (const QDockWidget *other : m_workspace->docks())
            if (other != dock(name) && area(other) >= area(dock(name)))
                return false;
        return true;
    }

    QTemporaryDir m_folder;
    QScopedPointer<Workspace> m_workspace;
};

DRM_TEST(NamedLayoutsTest)
#include "NamedLayoutsTest.moc"
