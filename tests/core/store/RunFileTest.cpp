// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RunFile.h"
#include "tests/fixtures/CompareRecords.h"
#include "tests/fixtures/SampleRecord.h"
#include "tests/fixtures/TestProgram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

class RunFileTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }

private Q_SLOTS:
    void everythingSurvives()
    {
        writeRunFile(file("full.h5"), sample::record());
        test::compare(readRunFile(file("full.h5")), sample::record());
    }

    void anEmptyRecordSurvives()
    {
        ScanRecord stopped;
        stopped.result.state = RunState::Stopped;
        writeRunFile(file("empty.h5"), stopped);
        test::compare(readRunFile(file("empty.h5")), stopped);
    }

    void aRelativePathBecomesAbsolute()
    {
        ScanRecord record;
        record.request.modelPath = "models/../m.pt";
        record.dataPath = "images";
        writeRunFile(file("relative.h5"), record);
        const ScanRecord read = readRunFile(file("relative.h5"));
        QCOMPARE(QString::fromStdString(read.request.modelPath), QDir::current().filePath("m.pt"));
        QCOMPARE(QString::fromStdString(read.dataPath), QDir::current().filePath("images"));
        QCOMPARE(read.request.dataPath, std::string());
        QVERIFY(read.result.alterations.empty());
    }

    void writingReplacesAndLeavesNothingBehind()
    {
        ScanRecord record = sample::record();
        writeRunFile(file("twice.h5"), record);
        record.result.probe.reset();
        record.result.seconds = 0.25;
        writeRunFile(file("twice.h5"), record);
        test::compare(readRunFile(file("twice.h5")), record);
        QCOMPARE(QDir(m_folder.path()).entryList({"twice*"}), QStringList{"twice.h5"});
    }
};

DRM_TEST(RunFileTest)
#include "RunFileTest.moc"
