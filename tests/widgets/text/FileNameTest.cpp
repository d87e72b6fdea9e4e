// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/FileName.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

using namespace drm;

class FileNameTest : public QObject {
    Q_OBJECT

private slots:
    void aTableOfLabelsIsCalledAsItsFolder()
    {
        QCOMPARE(fileNameOf(std::string("/data/gaze/labels.csv")), QString("gaze"));
        QCOMPARE(fileNameOf(std::string("/data/gaze/Labels.CSV")), QString("gaze"));
        QCOMPARE(fileNameOf(std::string("/data/gaze/")), QString("gaze"));
        QCOMPARE(fileNameOf(std::string("/data/gaze/angles.csv")), QString("angles.csv"));
        QCOMPARE(fileNameOf(std::string("/models/gaze.pt")), QString("gaze.pt"));
        QCOMPARE(fileNameOf(std::string("/labels.csv")), QString("labels.csv"));
        QVERIFY(fileNameOf(std::string()).isEmpty());
    }
};

DRM_TEST(FileNameTest)
#include "FileNameTest.moc"
