// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/Manifest.h"
#include "core/json/ParseJson.h"
#include "core/seal/Sha256.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/SampleFolder.h"
#include "tests/fixtures/TestProgram.h"

#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace drm;

namespace {

QByteArray entry(const QByteArray &path, const QByteArray &more = {})
{
    return "{\"path\": \"" + path + "\", \"sha256\": \"" + QByteArray(64, 'a') + "\", \"bytes\": 1" + more + "}";
}

QByteArray manifestWith(const QByteArray &entries)
{
    return "{\"schema\": \"drmguard.manifest/1\", \"files\": [" + entries + "]}";
}

QString faultOfManifest(const QByteArray &text)
{
    try {
        parseManifest(text.toStdString());
        return {};
    } catch (const JsonFault &fault) {
        return QString::fromStdString(fault.what());
    }
}

} // namespace

class ManifestTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<sample::Folder> m_folder;

    std::string folder() const { return m_folder->path(); }

    /// "path kind" of each finding.
    QStringList findings(const Manifest &manifest, const std::string &only = {}) const
    {
        QStringList lines;
        for (const FileFinding &finding : compareWithFolder(manifest, folder(), only))
            lines << QString::fromStdString(finding.path + " " + toString(finding.kind));
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<sample::Folder>();
        m_folder->put("report.json", "{}");
        m_folder->put("runs/a.h5", "run");
        m_folder->put("runs/manifest.json", "not that of the folder");
        m_folder->put("evidence/01-übersicht.png", "");
        m_folder->put(".hidden", "x");
    }

    void everyFileIsListed()
    {
        m_folder->put("manifest.json", "an earlier one");
        m_folder->put("seal.json", "an earlier one");
        const Manifest manifest = manifestOf(folder());
        QStringList paths;
        for (const ListedFile &file : manifest.files)
            paths << QString::fromStdString(file.path);
        QCOMPARE(
            paths,
            QStringList({".hidden", "evidence/01-übersicht.png", "report.json", "runs/a.h5", "runs/manifest.json"}));
        QCOMPARE(manifest.files[3].sha256, sha256Of("run"));
        QCOMPARE(manifest.files[3].bytes, std::uint64_t{3});
        QCOMPARE(manifest.files[1].bytes, std::uint64_t{0});
        QCOMPARE(manifestText(parseManifest(manifestText(manifest))), manifestText(manifest));
        QCOMPARE(findings(manifest), QStringList());
    }

    void differencesAreNamed()
    {
        const Manifest manifest = manifestOf(folder());
        m_folder->put("report.json", "[]");
        m_folder->put("runs/b.h5", "new");
        QVERIFY(QFile::remove(m_folder->at("runs/a.h5")));
        QVERIFY(QFile::rename(m_folder->at(".hidden"), m_folder->at("seen")));
        QVERIFY(QFile::remove(m_folder->at("runs/manifest.json")));
        QVERIFY(QFile::link(m_folder->at("report.json"), m_folder->at("runs/manifest.json")));
        QVERIFY(QFile::remove(m_folder->at("evidence/01-übersicht.png")));
        QVERIFY(QDir().mkpath(m_folder->at("evidence/01-übersicht.png")));
        QCOMPARE(findings(manifest),
                 QStringList({".hidden missing", "evidence/01-übersicht.png not plain", "report.json changed",
                              "runs/a.h5 missing", "runs/b.h5 added", "runs/manifest.json not plain", "seen added"}));
        QCOMPARE(findings(manifest, "runs/b.h5"), QStringList({"runs/b.h5 added"}));
        QCOMPARE(findings(manifest, "report.json"), QStringList({"report.json changed"}));
    }

    void swappedFilesAreBothNamed()
    {
        const Manifest manifest = manifestOf(folder());
        m_folder->put("report.json", "run");
        m_folder->put("runs/a.h5", "{}");
        QCOMPARE(findings(manifest), QStringList({"report.json changed", "runs/a.h5 changed"}));
    }

    void whatCannotBeSealedIsNamed_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("kind");
        QTest::newRow("link") << QByteArray("runs/link") << "link";
        QTest::newRow("pipe") << QByteArray("runs/pipe") << "pipe";
        QTest::newRow("no UTF-8") << QByteArray("a\xFF.png") << "file";
        QTest::newRow("new line") << QByteArray("a\nb") << "file";
        QTest::newRow("escape") << QByteArray("a\x1b[2J") << "file";
        QTest::newRow("right to left") << QByteArray("a\xE2\x80\xAEgnp.exe") << "file";
        QTest::newRow("backslash") << QByteArray("..\\x") << "file";
    }

    void whatCannotBeSealedIsNamed()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, kind);
        const Manifest manifest = manifestOf(folder());
        const std::string path = folder() + "/" + name.toStdString();
        if (kind == "link")
            QCOMPARE(symlink("/etc/passwd", path.c_str()), 0);
        else if (kind == "pipe")
            QCOMPARE(mkfifo(path.c_str(), 0600), 0);
        else
            QCOMPARE(mknod(path.c_str(), S_IFREG | 0600, 0), 0);
        const Error error = errorOf([&] { manifestOf(folder()); });
        QVERIFY2(error.kind() == ErrorKind::UnsupportedFile, error.what());
        QCOMPARE(error.path(), path);
        QVERIFY(std::string(error.what()).find_first_of("\n\x1b") == std::string::npos);
        // Beside what was sealed, it is an added file.
        const auto found = compareWithFolder(manifest, folder());
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].path, name.toStdString());
        QVERIFY(found[0].kind == FileFinding::Kind::Added);
        QCOMPARE(unlink(path.c_str()), 0); // Qt leaves a name that is no UTF-8 where it is
    }

    void hostileFoldersEnd()
    {
        QString deep;
        for (int i = 0; i < 40; ++i)
            deep += "d/";
        m_folder->put(deep + "file", "x");
        DRM_VERIFY_ERROR(manifestOf(folder()), UnsupportedFile, "more than 32 levels");
        DRM_VERIFY_ERROR(manifestOf(folder() + "/nothing"), FileNotFound, "cannot be read");
        // A link to a folder is not gone into.
        const sample::Folder other;
        QCOMPARE(symlink(other.path().c_str(), other.path("round").c_str()), 0);
        DRM_VERIFY_ERROR(manifestOf(other.path()), UnsupportedFile, "round");
    }

    void hostileManifestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &text, const char *said) {
            QTest::newRow(name) << text << QString(said);
        };
        row("empty", "", "ends in line 1, before it is complete");
        row("list", "[]", "it is no object");
        row("other", R"({"schema": "drmguard.case/1", "files": []})", "drmguard.case/1");
        row("newer", R"({"schema": "drmguard.manifest/2", "files": []})", "drmguard.manifest/2");
        row("no files", R"({"schema": "drmguard.manifest/1"})", "\"files\"");
        for (const char *path : {"../x", "/etc/passwd", "a/../b", "a//b", "a/", "./a", ".", "..", "", "a\\\\b", "a\\nb",
                                 "manifest.json", "seal.json", "a\\u202eb"})
            row(path, manifestWith(entry(path)), "no name of a file");
        row("null character", manifestWith(entry("a\\u0000b")), "\"files/0/path\" holds a null character");
        row("long", manifestWith(entry(QByteArray(2000, 'a'))), "no name of a file");
        row("twice", manifestWith(entry("a") + "," + entry("a")), "a twice");
        row("order", manifestWith(entry("b") + "," + entry("a")), "not in its order");
        row("key twice", manifestWith(entry("a", ", \"path\": \"b\"")), "\"path\" is in one object twice");
        row("no size", manifestWith(R"({"path": "a", "sha256": "aa", "bytes": 1})"), "no SHA-256");
        row("negative size", manifestWith(entry("a").replace(": 1", ": -1")), "\"files/0/bytes\" is no whole number");
        row("entry", manifestWith("3"), "\"files/0\" is no object");
        row("deep", QByteArray(1000000, '['), "nested too deeply");
        row("deep objects", QByteArray("{\"a\":").repeated(1000000), "nested too deeply");
        row("cut", manifestWith(entry("a")).chopped(1), "before it is complete");
        row("no UTF-8", manifestWith(entry("a\xFF")), "line 1 is no correct JSON");
    }

    void hostileManifestsAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const QString fault = faultOfManifest(text);
        QVERIFY2(fault.contains(said), qPrintable(fault.left(200)));
    }

    void aMillionEntriesAreRefused()
    {
        QByteArray entries = entry("0");
        for (int i = 1; i < 1000000; ++i)
            entries += "," + entry(QByteArray::number(i));
        const QString fault = faultOfManifest(manifestWith(entries));
        QVERIFY2(fault.contains("too many values"), qPrintable(fault.left(200)));
    }
};

DRM_TEST(ManifestTest)
#include "ManifestTest.moc"
