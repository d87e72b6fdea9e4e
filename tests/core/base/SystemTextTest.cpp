// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SystemText.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <new>

using namespace drm;

class SystemTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The English words are those of the C library, which everybody knows.
    void usualNumbersHaveTheWordsOfTheSystem()
    {
        for (const int number : {ENOENT, EACCES, EPERM, ENOSPC, EDQUOT, EFBIG, EISDIR, ENOTDIR, EEXIST, EROFS,
                                 ENAMETOOLONG, ELOOP, EMFILE, ENXIO, EIO})
            QCOMPARE(systemText(number).english(), std::string(std::strerror(number)));
        QCOMPARE(systemText(EPIPE).english(), "error number " + std::to_string(EPIPE));
    }

    void exceptionsOfTheLibraryOfCBecomeSentences()
    {
        QCOMPARE(foreignText(std::bad_alloc()).english(), std::string("There is not enough memory."));
        try {
            QFAIL(qPrintable(QString::number(std::filesystem::file_size("/no such file"))));
        } catch (const std::exception &error) {
            QCOMPARE(foreignText(error).english(),
                     std::string("/no such file could not be used: No such file or directory."));
        }
        QCOMPARE(foreignText(std::runtime_error("one line\nand another")).english(),
                 std::string("A library failed, and says: one line"));
    }
};

DRM_TEST(SystemTextTest)
#include "SystemTextTest.moc"
