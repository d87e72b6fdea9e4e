// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/SampleSelection.h"
#include "tests/fixtures/TestProgram.h"

#include <QSignalSpy>
#include <QTest>

using namespace drm;

class SampleSelectionTest : public QObject {
    Q_OBJECT

private slots:
    void onlyAChangeIsTold()
    {
        SampleSelection selection;
        QSignalSpy changed(&selection, &SampleSelection::changed);
        selection.clear();
        QCOMPARE(changed.count(), 0);
        selection.select({3, 5});
        selection.select({5, 3});
        QCOMPARE(changed.count(), 1);
        selection.toggle(5);
        QCOMPARE(selection.samples(), QSet<qint64>({3}));
        selection.toggle(9);
        QVERIFY(selection.contains(9) && selection.contains(3));
        QCOMPARE(changed.count(), 3);
        selection.clear();
        QVERIFY(selection.isEmpty());
        QCOMPARE(changed.count(), 4);
    }
};

DRM_TEST(SampleSelectionTest)
#include "SampleSelectionTest.moc"
