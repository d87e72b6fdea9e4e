// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/CaseCollector.h"
#include "app/case/CaseController.h"
#include "app/inputs/InputCard.h"
#include "core/store/CaseFile.h"
#include "tests/fixtures/RunFixture.h"
#include "tests/fixtures/TestProgram.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace drm;

class CaseCollectorTest : public test::RunFixture {
    Q_OBJECT

private slots:
    void initTestCase() { makeRun("CaseCollectorTest"); }

    void aCaseGoesToAnotherMachine()
    {
        const QString path = m_folder.filePath("away.drmcase");
        {
            MainWindow window(m_folder.filePath("away/runs"));
            window.show();
            openAll(window, {runPath()});
            auto *collect = window.findChild<QAction *>("actionCollectFiles");
            collect->trigger();
            QVERIFY(window.messages()->headline().contains("Save the case first"));
            window.cases()->saveTo(path);
            QTRY_COMPARE(window.cases()->path(), path);
            collect->trigger();
            QTRY_VERIFY(window.collector()->dialog());
            QPointer<CollectDialog> dialog = window.collector()->dialog();
            auto *list = dialog->findChild<QListWidget *>("collectFiles");
            QCOMPARE(list->count(), 2);
            QVERIFY2(list->item(0)->text().contains("gaze.pt"), qPrintable(list->item(0)->text()));
            dialog->findChild<QPushButton *>("collectCopy")->click();
            QTRY_VERIFY_WITH_TIMEOUT(!dialog, test::patience);
            QTRY_VERIFY(!window.cases()->isUnsaved());
            QCOMPARE(readCase(path.toStdString()).copies.size(), std::size_t{2});
            collect->trigger();
            QTRY_VERIFY(window.messages()->headline().contains("are in its folder"));
            QVERIFY(window.close());
        }
        // The originals are gone there, and the folder lies elsewhere.
        for (const std::string &original : {m_request.modelPath, m_request.dataPath})
            QVERIFY(QFile::rename(text(original), text(original) + ".gone"));
        const QString moved = m_folder.filePath("moved.drmcase");
        QVERIFY(QFile::rename(path, moved));
        MainWindow window(m_folder.filePath("away/runs"));
        window.show();
        openAll(window, {moved});
        QVERIFY(!isEmpty(window)); // its verdict stands under the copy of the model it is about
        QCOMPARE(header(window)->modelCard()->title(), QString("gaze.pt"));
        const Case now = window.cases()->capture();
        QCOMPARE(text(now.shownModel), moved + "/models/gaze.pt");
        QCOMPARE(text(now.shownData), moved + "/data/gaze.h5");
        QVERIFY(window.findChild<QAction *>("actionRun")->isEnabled());
        for (const std::string &original : {m_request.modelPath, m_request.dataPath})
            QVERIFY(QFile::rename(text(original) + ".gone", text(original)));
    }
};

DRM_TEST(CaseCollectorTest)
#include "CaseCollectorTest.moc"
