// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/CaseRecovery.h"
#include "core/store/RunFile.h"
#include "tests/fixtures/CaseBench.h"
#include "tests/fixtures/SampleRecord.h"
#include "tests/fixtures/SettingsFolder.h"
#include "tests/fixtures/TestProgram.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace drm;

namespace {

QStringList casesIn(const QString &folder)
{
    return QDir(folder).entryList({"*.drmcase"});
}

} // namespace

class CaseRecoveryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        test::keepSettingsIn(m_folder.filePath("settings"));
        m_record = std::make_shared<const ScanRecord>(sample::record());
        writeRunFile(runPath().toStdString(), *m_record);
    }

    void backsUpWhatIsNotSaved()
    {
        const QString folder = m_folder.filePath("backups");
        {
            test::CaseBench bench(folder);
            bench.controller->backUp();
            bench.addModel("/m/a.pt");
            bench.controller->runFinished(*m_record);
            QTRY_COMPARE(casesIn(folder).size(), 1);
            const std::string backup = QDir(folder).filePath(casesIn(folder).first()).toStdString();
            QTRY_COMPARE(readCase(backup).models.size(), std::size_t{2}); // and the one that was scanned
            // While this program runs, another does not take it for one that crashed.
            test::CaseBench other(folder);
            QSignalSpy settled(other.controller->recovery(), &CaseRecovery::settled);
            other.controller->recovery()->offer();
            QTRY_COMPARE(settled.count(), 1);
            QVERIFY(!other.messages.findChild<QAbstractButton *>("messageRecoverButton"));

            bench.controller->saveTo(m_folder.filePath("backed.drmcase"));
            QTRY_COMPARE(casesIn(folder).size(), 0); // saved, so nothing can be lost
            bench.addModel("/m/b.pt");
            bench.controller->backUp();
            QTRY_COMPARE(casesIn(folder).size(), 1);
        }
        QCOMPARE(casesIn(folder).size(), 0); // it ended as it should
    }

    void bringsBackTheCaseAfterACrash()
    {
        const QString folder = m_folder.filePath("crash");
        QVERIFY(QDir().mkpath(folder));
        const QString backup = folder + "/crashed.drmcase";
        const QString origin = m_folder.filePath("origin.drmcase");
        Case content;
        content.title = "origin";
        content.origin = origin.toStdString();
        content.runs = {runPath().toStdString()};
        content.shownRun = content.runs[0];
        content.panels["loss"] = R"({"smoothing": 5})";
        writeCase(backup.toStdString(), content);
        test::CaseBench bench(folder);
        QSignalSpy settled(bench.controller->recovery(), &CaseRecovery::settled);
        QSignalSpy cleared(bench.controller, &CaseController::cleared);
        connect(&bench.loader, &InputLoader::runFound, this,
                [&](const QString &path, const std::shared_ptr<const ScanRecord> &record) {
                    bench.runs.add(path, record);
                });
        bench.controller->recovery()->offer();
        QTRY_VERIFY(bench.messages.findChild<QAbstractButton *>("messageRecoverButton"));
        QVERIFY(bench.messages.headline().contains("origin"));
        QCOMPARE(settled.count(), 0);
        bench.press("messageRecoverButton");
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(cleared.count(), 1);
        QCOMPARE(bench.controller->path(), origin);
        QVERIFY(bench.controller->isUnsaved());
        QCOMPARE(bench.count(CaseTreeModel::Runs), 1);
        QCOMPARE(bench.workspace.panelStates()["loss"]["smoothing"].toInt(), 5);
        QTRY_VERIFY(!QFile::exists(backup)); // its own backup has taken the place
        QCOMPARE(casesIn(folder).size(), 1);
    }

    void forgetsACrashedCaseOnRequest()
    {
        const QString folder = m_folder.filePath("forget");
        QVERIFY(QDir().mkpath(folder));
        const QString backup = folder + "/crashed.drmcase";
        writeCase(backup.toStdString(), {});
        QFile broken(folder + "/broken.drmcase");
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("nothing that could be brought back");
        broken.close();
        test::CaseBench bench(folder);
        QSignalSpy settled(bench.controller->recovery(), &CaseRecovery::settled);
        bench.controller->recovery()->offer();
        QTRY_VERIFY(bench.messages.findChild<QAbstractButton *>("messageDiscardCaseButton"));
        bench.press("messageDiscardCaseButton");
        QCOMPARE(settled.count(), 1);
        QTRY_VERIFY(!QFile::exists(backup));
        QVERIFY(!bench.controller->isUnsaved());
    }

private:
    QString runPath() const { return m_folder.filePath("sample.h5"); }

    QTemporaryDir m_folder;
    std::shared_ptr<const ScanRecord> m_record;
};

DRM_TEST(CaseRecoveryTest)
#include "CaseRecoveryTest.moc"
