// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/hdf5/Hdf5Hash.h"
#include "core/seal/Sha256.h"
#include "tests/fixtures/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace drm;

class Hdf5HashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNumbersCountAsTheyAreStored()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("set.h5").toStdString();
        H5File made = H5File::create(path);
        made.write("bytes", H5Array<std::uint8_t>{{3, 1, 2}, {1, 2, 3, 4, 5, 6}});
        made.write("fractions", H5Array<float>{{2, 1}, {0.25f, 0.5f}});
        made.write("whole", H5Array<int>{{2, 1}, {-1, 2}});
        made.commit();

        const H5File file = H5File::openRead(path);
        QCOMPARE(rowHashes(file, "bytes", {0, 2}), (std::vector<std::string>{sha256Of("\1\2"), sha256Of("\5\6")}));
        QCOMPARE(datasetHash(file, "bytes"), sha256Of("\1\2\3\4\5\6"));
        QCOMPARE(blockHash(file, "bytes", {0, 0, 1}, {3, 1, 1}), sha256Of("\2\4\6"));
        QCOMPARE(rowHashes(file, "fractions", {1}).front(), sha256Of({"\0\0\0\x3f", 4}));
        QCOMPARE(rowHashes(file, "whole", {0}).front(), sha256Of("\xff\xff\xff\xff\xff\xff\xff\xff"));
    }

    void aHashIsTheOneThatEverybodyComputes()
    {
        QCOMPARE(sha256Of("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
};

DRM_TEST(Hdf5HashTest)
#include "Hdf5HashTest.moc"
