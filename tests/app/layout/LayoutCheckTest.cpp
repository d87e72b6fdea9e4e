// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/LayoutCheck.h"
#include "app/layout/Workspace.h"
#include "tests/fixtures/TestProgram.h"

#include <QDockWidget>
#include <QTest>

using namespace drm;

class LayoutCheckTest : public QObject {
    Q_OBJECT

private slots:
    void whatQtWritesIsSound()
    {
        Workspace workspace;
        LayoutCheck check(names(workspace));
        QVERIFY(check.isSound(workspace.layout())); // never shown
        workspace.resize(1300, 800);
        workspace.show();
        workspace.resetLayout();
        QVERIFY(check.isSound(workspace.layout()));
        QDockWidget *first = workspace.docks().first();
        first->setFloating(true);
        QVERIFY(check.isSound(workspace.layout()));
        first->hide();
        QVERIFY(check.isSound(workspace.layout()));
        workspace.addDockWidget(Qt::BottomDockWidgetArea, workspace.docks().last());
        workspace.addDockWidget(Qt::TopDockWidgetArea, workspace.docks()[1]);
        QVERIFY(check.isSound(workspace.layout()));
        workspace.showOnly(workspace.docks()[2]);
        const QByteArray alone = workspace.layout();
        QVERIFY(check.isSound(alone));
        workspace.resetLayout();
        QVERIFY(workspace.restoreLayout(alone)); // the one from before a panel stood alone
        QVERIFY(!workspace.docks()[1]->isHidden());
    }

    void whatIsCutOffOrForeignIsNot()
    {
        Workspace workspace;
        LayoutCheck check(names(workspace));
        const QByteArray good = workspace.layout();
        QVERIFY(!check.isSound(QByteArray()));
        for (qsizetype length = 0; length < good.size(); ++length)
            QVERIFY(!check.isSound(good.left(length)));
        QVERIFY(!check.isSound(good + '\0'));
        QVERIFY(check.isSound(good)); // what came before leaves no trace

        QSet<QString> fewer = names(workspace);
        fewer.remove(workspace.docks().first()->objectName());
        QVERIFY(!LayoutCheck(fewer).isSound(good));
    }

    void wildNumbersAreNot()
    {
        Workspace workspace;
        LayoutCheck check(names(workspace));
        const QByteArray good = workspace.layout();
        QByteArray areas = good; // marker, version, marker, number of areas, place of the first
        areas[12] = 100;
        QVERIFY(!check.isSound(areas));
        QByteArray place = good;
        place[16] = 4; // of 0..3
        QVERIFY(!check.isSound(place));
        place[13] = 0x7f;
        QVERIFY(!check.isSound(place));
    }

    void aHostileLayoutDoesNoHarm()
    {
        Workspace workspace;
        const QByteArray good = workspace.layout();
        std::uint32_t random = 1;
        const auto next = [&random](std::uint32_t below) {
            random = random * 1664525U + 1013904223U;
            return (random >> 8) % below;
        };
        int refused = 0;
        for (int i = 0; i < 500; ++i) {
            QByteArray bad = good;
            for (std::uint32_t flips = next(4) + 1; flips > 0; --flips)
                bad[static_cast<qsizetype>(next(static_cast<std::uint32_t>(bad.size())))] =
                    static_cast<char>(next(2) ? next(256) : next(4));
            refused += workspace.restoreLayout(bad) ? 0 : 1;
        }
        QVERIFY(refused > 250);
        QVERIFY(workspace.restoreLayout(good));
        QCOMPARE(workspace.docks().first()->isHidden(), false);
    }

private:
    static QSet<QString> names(const Workspace &workspace)
    {
        QSet<QString> names;
        for (const QDockWidget *dock : workspace.docks())
            names.insert(dock->objectName());
        return names;
    }
};

DRM_TEST(LayoutCheckTest)
#include "LayoutCheckTest.moc"
