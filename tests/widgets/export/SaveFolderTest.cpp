// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/SaveFolder.h"
#include "tests/fixtures/TestProgram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

class SaveFolderTest : public QObject {
    Q_OBJECT

private slots:
    void documentsElseHome()
    {
        const QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const QByteArray home = qgetenv("HOME");
        const QByteArray config = qgetenv("XDG_CONFIG_HOME");
        qputenv("HOME", folder.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", folder.filePath("config").toUtf8());
        const QString without = SaveFolder::filePath("a.png");
        const bool made = QDir(folder.path()).mkdir("Documents");
        const QString with = SaveFolder::filePath("a.png");
        qputenv("HOME", home);
        if (config.isNull())
            qunsetenv("XDG_CONFIG_HOME");
        else
            qputenv("XDG_CONFIG_HOME", config);
        QVERIFY(made);
        QCOMPARE(without, folder.filePath("a.png"));
        QCOMPARE(with, folder.filePath("Documents/a.png"));
    }
};

DRM_TEST(SaveFolderTest)
#include "SaveFolderTest.moc"
