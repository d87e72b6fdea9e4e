// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/images/ImageStore.h"

#include "core/base/TemporaryFile.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace drm;

namespace {

constexpr int side = 16;

/// Values of image i are k/255 in one of the two ways readers make them, or none of these.
ImageBatch images(int count, int kind, int from = 0)
{
    ImageBatch batch{count, 3, side, side, {}};
    for (int i = 0; i < count; ++i)
        for (std::size_t p = 0; p < batch.imageSize(); ++p) {
            const auto byte = static_cast<float>((static_cast<std::size_t>(from + i) * 7 + p) % 256);
            batch.pixels.push_back(kind == 0 ? byte * (1.0F / 255) : kind == 1 ? byte / 255 : byte / 300 + 0.0123F);
        }
    return batch;
}

} // namespace

class ImageStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackToTheLastBit()
    {
        for (const std::size_t memory : {std::size_t{0}, std::size_t{5000}, ImageStore::usualMemory}) {
            ImageStore store(memory);
            ImageBatch all;
            for (int kind = 0; kind < 3; ++kind) {
                const ImageBatch some = images(5, kind, 5 * kind);
                store.append(some);
                all.pixels.insert(all.pixels.end(), some.pixels.begin(), some.pixels.end());
            }
            QCOMPARE(store.count(), 15);
            QCOMPARE(store.all().pixels, all.pixels);
            const ImageBatch two = store.at({14, 3});
            const std::size_t size = store.imageSize();
            QVERIFY(std::equal(two.image(0), two.image(0) + size, all.pixels.data() + 14 * size));
            QVERIFY(std::equal(two.image(1), two.image(1) + size, all.pixels.data() + 3 * size));
            QCOMPARE(store.range(12, 9).count, 3);
            QCOMPARE(store.range(20, 1).count, 0);
        }
    }

    void takesAByteAValue()
    {
        ImageStore store(5000);
        store.append(images(4, 0));
        QCOMPARE(store.bytesInMemory(), std::size_t{4 * 768});
        QCOMPARE(store.bytesInFile(), std::size_t{0});
        store.append(images(4, 1));
        store.append(images(1, 2));
        QCOMPARE(store.bytesInMemory(), std::size_t{6 * 768}); // what fits
        QCOMPARE(store.bytesInFile(), std::size_t{2 * 768 + 4 * 768});
    }

    void senselessValuesStayWhatTheyAre()
    {
        ImageBatch odd = images(1, 0);
        odd.pixels[0] = -0.0F;
        odd.pixels[1] = 1.5F;
        odd.pixels[2] = -3;
        const ImageBatch back = ImageStore(odd).all();
        QVERIFY(std::signbit(back.pixels[0]));
        QCOMPARE(back.pixels, odd.pixels);
    }

    void refusesOtherShapesAndPlaces()
    {
        ImageStore store;
        QVERIFY(store.empty());
        QCOMPARE(store.first(3).count, 0);
        store.append(images(2, 0));
        DRM_VERIFY_ERROR(store.append({1, 1, side, side, std::vector<float>(side * side)}), InvalidArgument,
                         "two shapes");
        DRM_VERIFY_ERROR(store.at({2}), InvalidArgument, "no image 2");
        QCOMPARE(store.count(), 2);
    }

    /// A folder that is not there, and a disk that takes no more.
    void saysWhatIsWrongWithTheFolder()
    {
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", "/nowhere");
        ImageStore store(0);
        DRM_VERIFY_ERROR(store.append(images(1, 0)), WriteFailed, "/nowhere");
        qputenv("TMPDIR", "/dev/shm");
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        const rlimit small{2000, limit.rlim_max};
        const auto handler = signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
        ImageStore other(0);
        other.append(images(2, 0));
        DRM_VERIFY_ERROR(other.append(images(1, 0)), WriteFailed, "/dev/shm");
        setrlimit(RLIMIT_FSIZE, &limit);
        signal(SIGXFSZ, handler);
        QCOMPARE(other.count(), 2);
        QCOMPARE(other.all().pixels, images(2, 0).pixels);
        if (before.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", before);
    }
};

DRM_TEST(ImageStoreTest)
#include "ImageStoreTest.moc"
