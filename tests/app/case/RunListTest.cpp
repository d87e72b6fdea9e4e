// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/RunList.h"
#include "tests/fixtures/TestProgram.h"

#include <QComboBox>
#include <QTest>

#include <memory>

using namespace drm;

class RunListTest : public QObject {
    Q_OBJECT

private slots:
    void noTwoHaveTheSameName()
    {
        RunList runs;
        const std::unique_ptr<QComboBox> chooser(runs.chooser());
        runs.add("/runs/1.h5", scanOf("/first/gaze.pt", "2026-03-01T12:00:05Z"));
        QVERIFY2(chooser->itemText(0).startsWith("gaze  ·  "), qPrintable(chooser->itemText(0)));
        QVERIFY(!chooser->itemText(0).contains("first"));

        // of the same minute
        runs.add("/runs/2.h5", scanOf("/first/gaze.pt", "2026-03-01T12:00:05Z"));
        QVERIFY2(chooser->itemText(0).endsWith("  ·  1"), qPrintable(chooser->itemText(0)));
        QVERIFY2(chooser->itemText(1).endsWith("  ·  2"), qPrintable(chooser->itemText(1)));

        // another model of that name
        runs.add("/runs/3.h5", scanOf("/second/gaze.pt", "2026-03-01T12:00:05Z"));
        QVERIFY2(chooser->itemText(0).startsWith("first/gaze"), qPrintable(chooser->itemText(0)));
        QVERIFY2(chooser->itemText(2).startsWith("second/gaze"), qPrintable(chooser->itemText(2)));
        for (int index = 0; index < runs.count(); ++index)
            QCOMPARE(runs.at(index).name, chooser->itemText(index));
        QCOMPARE(runs.current(), -1);
        QCOMPARE(chooser->currentIndex(), -1);
    }

private:
    static std::shared_ptr<const ScanRecord> scanOf(const char *model, const char *started)
    {
        auto record = std::make_shared<ScanRecord>();
        record->request.modelPath = model;
        record->startedUtc = started;
        return record;
    }
};

DRM_TEST(RunListTest)
#include "RunListTest.moc"
