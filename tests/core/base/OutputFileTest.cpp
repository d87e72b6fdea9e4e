// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/OutputFile.h"
#include "core/base/AtomicFile.h"
#include "core/base/CheckpointGuard.h"
#include "core/base/OutputLock.h"
#include "core/base/RunControl.h"
#include "core/hdf5/H5File.h"
#include "core/model/ModuleFile.h"
#include "core/torch/TensorFile.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/FileSizeLimit.h"
#include "tests/fixtures/TestProgram.h"

#include <torch/script.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace drm;

namespace {

using Writer = std::function<void(const std::string &path)>;

constexpr std::size_t writtenBytes = 100000; ///< bytes that each writer writes, or more

void writeText(const std::string &path)
{
    writeTextFile(path, std::string(writtenBytes, 'x'));
}

void writeTensors(const std::string &path)
{
    writeTensorFile(path, at::rand({static_cast<std::int64_t>(writtenBytes / sizeof(float))}));
}

void writeModule(const std::string &path)
{
    torch::jit::Module module("Net");
    module.register_parameter("weight", at::rand({static_cast<std::int64_t>(writtenBytes / sizeof(float))}), false);
    saveModule(module, path);
}

void writeHdf5(const std::string &path)
{
    H5File file = H5File::create(path);
    file.write("values", std::vector<float>(writtenBytes / sizeof(float), 0.5F));
    file.commit();
}

mode_t modeOf(const std::string &path)
{
    struct stat status = {};
    return ::lstat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace

Q_DECLARE_METATYPE(Writer)

class OutputFileTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string file(const QString &name) const { return m_folder.filePath(name).toStdString(); }

    static void put(const std::string &path, const QByteArray &content)
    {
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static QByteArray contentOf(const std::string &path)
    {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

    static void everyWriter()
    {
        QTest::addColumn<Writer>("write");
        QTest::addColumn<unsigned>("mode");
        QTest::newRow("text") << Writer(writeText) << 0640U;
        QTest::newRow("tensors") << Writer(writeTensors) << 0600U;
        QTest::newRow("module") << Writer(writeModule) << 0640U;
        QTest::newRow("HDF5") << Writer(writeHdf5) << 0600U;
    }

private Q_SLOTS:
    void init()
    {
        for (const QString &name : names())
            QVERIFY(QFile::remove(m_folder.filePath(name)));
    }

    void plantedLinksAreNotFollowed_data() { everyWriter(); }
    void plantedLinksAreNotFollowed()
    {
        QFETCH(Writer, write);
        QFETCH(unsigned, mode);
        put(file("victim"), "precious");
        for (const char *name : {"out", "out.part", "out.writing"})
            QVERIFY(QFile::link(m_folder.filePath("victim"), m_folder.filePath(name)));
        const mode_t before = ::umask(027);
        write(file("out"));
        ::umask(before);
        QCOMPARE(contentOf(file("victim")), QByteArray("precious"));
        QVERIFY(!QFileInfo(m_folder.filePath("out")).isSymLink());
        QVERIFY(contentOf(file("out")).size() >= qsizetype(writtenBytes));
        QCOMPARE(unsigned(modeOf(file("out"))), mode);
        QCOMPARE(names(), QStringList({"out", "out.part", "out.writing", "victim"}));
    }

    void aDanglingLinkIsReplaced_data() { everyWriter(); }
    void aDanglingLinkIsReplaced()
    {
        QFETCH(Writer, write);
        QVERIFY(QFile::link(m_folder.filePath("nothing"), m_folder.filePath("out")));
        write(file("out"));
        QCOMPARE(names(), QStringList({"out"}));
    }

    void aFullDiskLeavesTheOldFile_data() { everyWriter(); }
    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(Writer, write);
        put(file("out"), "old");
        {
            const FileSizeLimit full(writtenBytes / 64);
            DRM_VERIFY_ERROR(write(file("out")), WriteFailed, file("out"));
        }
        QCOMPARE(contentOf(file("out")), QByteArray("old"));
        QCOMPARE(names(), QStringList({"out"}));
        write(file("out"));
        QVERIFY(contentOf(file("out")) != QByteArray("old"));
    }

    void withoutCommitNothingIsLeft()
    {
        put(file("out"), "old");
        {
            AtomicFile first(file("out"), FileAccess::Private);
            AtomicFile second(file("out"), FileAccess::Private);
            first.write("1", 1);
            second.write("2", 1);
            QCOMPARE(names().size(), 3);
            second.commit();
            QCOMPARE(contentOf(file("out")), QByteArray("2"));
        }
        QCOMPARE(contentOf(file("out")), QByteArray("2"));
        QCOMPARE(names(), QStringList({"out"}));
    }

    void aPathThatCannotBeWrittenIsNamed()
    {
        DRM_VERIFY_ERROR(writeTextFile(file("no/such/out"), "x"), WriteFailed, file("no/such/out"));
        DRM_VERIFY_ERROR(writeTextFile(file(""), "x"), WriteFailed, "directory");
        DRM_VERIFY_ERROR(writeTextFile(file("a\x1b[2J/b"), "x"), WriteFailed, "a?[2J/b");
        const std::string longest = file(QString(255, 'n'));
        writeTextFile(longest, "x");
        QCOMPARE(contentOf(longest), QByteArray("x"));
        DRM_VERIFY_ERROR(writeTextFile(longest + "n", "x"), WriteFailed, "name too long");
        DRM_VERIFY_ERROR(makeFolder(longest + "/folder"), WriteFailed, "cannot be made");
    }

    void leftoversOfTheKilledAreRemoved()
    {
        const QStringList others{"out.0123456789abcdeX.part", "out.0123456789abcdef", "out.part",
                                 "out2.0123456789abcdef.part"};
        for (const QString &name : others)
            put(file(name), "another's");
        put(file("out.0123456789abcdef.part"), "half a file");
        {
            const OutputLock lock(file("out"));
        }
        QCOMPARE(names(), others);
    }

    void oneLockAtATime()
    {
        QVERIFY(!OutputLock::isHeld(file("out")));
        {
            const OutputLock lock(file("out"));
            QVERIFY(OutputLock::isHeld(file("out")));
            QVERIFY(!OutputLock::isHeld(file("other")));
            DRM_VERIFY_ERROR(OutputLock(file("out")), WriteFailed, "another scan or training");
            QVERIFY(OutputLock::isHeld(file("out")));
            const OutputLock other(file("other"));
            const OutputLock none((std::string()));
        }
        QVERIFY(!OutputLock::isHeld(file("out")));
        QCOMPARE(names(), QStringList());
        const OutputLock again(file("out"));
    }

    void theLockOfAKilledProcessIsFree()
    {
        int ready[2] = {-1, -1};
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const OutputLock lock(file("out"));
            static_cast<void>(::write(ready[1], "x", 1));
            for (;;)
                ::pause();
        }
        char byte = 0;
        QCOMPARE(::read(ready[0], &byte, 1), ssize_t{1});
        QVERIFY(OutputLock::isHeld(file("out")));
        DRM_VERIFY_ERROR(OutputLock(file("out")), WriteFailed, "another scan or training");
        ::kill(child, SIGKILL);
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        QVERIFY(QFile::exists(m_folder.filePath("out.lock")));
        QVERIFY(!OutputLock::isHeld(file("out")));
        {
            const OutputLock lock(file("out"));
        }
        QCOMPARE(names(), QStringList());
        ::close(ready[0]);
        ::close(ready[1]);
    }

    void plantedLocksAreRefused()
    {
        QVERIFY(QFile::link(m_folder.filePath("nothing"), m_folder.filePath("out.lock")));
        DRM_VERIFY_ERROR(OutputLock(file("out")), WriteFailed, "out.lock");
        QVERIFY(!QFile::exists(m_folder.filePath("nothing")));
        QVERIFY(!OutputLock::isHeld(file("out")));
        QCOMPARE(::mkfifo(file("pipe.lock").c_str(), 0600), 0);
        const OutputLock pipe(file("pipe")); // does not wait for a reader
        QVERIFY(OutputLock::isHeld(file("pipe")));
    }

    void aFailedCheckpointIsAWarning()
    {
        std::vector<std::string> warnings;
        RunObserver observer;
        observer.warning = [&](const Message &sentence) { warnings.push_back(sentence.english()); };
        const RunControl control(observer);
        CheckpointGuard guard(control);
        const auto full = [&] { guard.attempt([] { throw Error(ErrorKind::WriteFailed, "The disk is full."); }); };
        full();
        full();
        QCOMPARE(warnings.size(), std::size_t{1});
        QVERIFY(warnings[0].find("The disk is full. The work goes on") == 0);
        int written = 0;
        guard.attempt([&] { ++written; });
        QCOMPARE(written, 1);
        full();
        QCOMPARE(warnings.size(), std::size_t{2});
        DRM_VERIFY_ERROR(guard.attempt([] { throw Error(ErrorKind::Internal, "A defect."); }), Internal, "A defect.");
        RunControl silent;
        CheckpointGuard(silent).attempt([] { throw Error(ErrorKind::WriteFailed, ""); });
    }
};

DRM_TEST(OutputFileTest)
#include "OutputFileTest.moc"
