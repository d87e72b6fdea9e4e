// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/Sha256.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/SampleFolder.h"
#include "tests/fixtures/TestProgram.h"

#include <sys/stat.h>

using namespace drm;

class Sha256Test : public QObject {
    Q_OBJECT

private:
    sample::Folder m_folder;

private Q_SLOTS:
    /// The vectors of FIPS 180-4.
    void hashesOfKnownContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("hash");
        QTest::newRow("empty") << QByteArray() << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        QTest::newRow("abc") << QByteArray("abc") << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        QTest::newRow("a million") << QByteArray(1000000, 'a')
                                   << "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";
    }

    void hashesOfKnownContent()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, hash);
        m_folder.put("file", content);
        QCOMPARE(sha256OfFile(m_folder.path("file")), hash.toStdString());
        QCOMPARE(sha256Of(content.toStdString()), hash.toStdString());
        Sha256 pieces;
        for (qsizetype i = 0; i < content.size(); i += 999)
            pieces.add(content.mid(i, 999).toStdString());
        QCOMPARE(pieces.hex(), hash.toStdString());
        const FileDigest digest = digestOfFile(m_folder.path("file"));
        QCOMPARE(digest.sha256, hash.toStdString());
        QCOMPARE(digest.bytes, static_cast<std::uint64_t>(content.size()));
    }

    void aFileOfSeveralPiecesIsReadWhole()
    {
        const QByteArray content = QByteArray(3 << 20, 'x') + "end";
        m_folder.put("file", content);
        QCOMPARE(sha256OfFile(m_folder.path("file")), sha256Of(content.toStdString()));
        QCOMPARE(digestOfFile(m_folder.path("file")).bytes, static_cast<std::uint64_t>(content.size()));
    }

    void onlyPlainFilesAreRead()
    {
        DRM_VERIFY_ERROR(sha256OfFile(m_folder.path("nothing")), FileNotFound, "nothing cannot be opened");
        DRM_VERIFY_ERROR(sha256OfFile(m_folder.path()), FileNotFound, "no plain file");
        QCOMPARE(mkfifo(m_folder.path("pipe").c_str(), 0600), 0);
        DRM_VERIFY_ERROR(sha256OfFile(m_folder.path("pipe")), FileNotFound, "no plain file");
        DRM_VERIFY_ERROR(sha256OfFile("/dev/zero"), FileNotFound, "no plain file");
    }

    void hashesAreRecognised()
    {
        QVERIFY(isSha256(sha256Of("x")));
        QVERIFY(!isSha256(std::string(63, 'a')));
        QVERIFY(!isSha256(std::string(64, 'A')));
        QVERIFY(!isSha256(std::string(63, 'a') + "g"));
    }
};

DRM_TEST(Sha256Test)
#include "Sha256Test.moc"
