// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/DrawImages.h"
#include "core/base/RunControl.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"

#include <algorithm>
#include <set>

using namespace drm;

namespace {

constexpr int imageCount = 200;
constexpr ImageShape pixel{1, 1, 1};

/// Image and label i are the number i; some images are damaged.
class NumberedSet : public Dataset {
public:
    explicit NumberedSet(std::set<std::int64_t> damaged, bool strict = false, ErrorKind kind = ErrorKind::CorruptFile)
        : Dataset({strict})
        , m_damaged(std::move(damaged))
        , m_kind(kind)
    {
    }

    std::int64_t size() const override { return imageCount; }
    const std::string &path() const override { return m_path; }
    const std::vector<std::string> &labelNames() const override { return m_names; }
    const std::vector<std::string> &labelUnits() const override { return m_units; }
    ImageShape nativeShape() const override { return pixel; }
    ImageBatch read(const std::vector<std::int64_t> &indices, const ImageShape &, Table *labels) const override
    {
        ImageBatch batch{static_cast<int>(indices.size()), 1, 1, 1, {}};
        for (const auto index : indices) {
            if (m_damaged.count(index) > 0)
                throw Error(m_kind, Message{"image %1 is damaged.", {std::to_string(index)}});
            batch.pixels.push_back(static_cast<float>(index));
        }
        if (labels)
            *labels = this->labels(indices);
        return batch;
    }
    std::vector<std::string> imageHashes(const std::vector<std::int64_t> &indices) const override
    {
        std::vector<std::string> hashes;
        for (const auto index : indices)
            hashes.push_back("hash of " + std::to_string(index));
        return hashes;
    }
    Table labels() const override { return {}; }
    Table labels(const std::vector<std::int64_t> &indices) const override
    {
        return {static_cast<int>(indices.size()), 1, std::vector<float>(indices.begin(), indices.end())};
    }

private:
    std::string m_path = "set";
    std::vector<std::string> m_names{"number"};
    std::vector<std::string> m_units{""};
    std::set<std::int64_t> m_damaged;
    ErrorKind m_kind;
};

std::vector<float> asNumbers(const std::vector<std::int64_t> &indices)
{
    return {indices.begin(), indices.end()};
}

} // namespace

class DrawImagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundSetIsDrawnAsDrawIndicesSays()
    {
        RunControl control;
        const auto drawn = drawImages(NumberedSet({}), 150, 5, pixel, control);
        QCOMPARE(drawn.indices, drawIndices(imageCount, 150, 5));
        QCOMPARE(drawn.images.all().pixels, asNumbers(drawn.indices));
        QCOMPARE(drawn.labels.values, drawn.images.all().pixels);
        QCOMPARE(drawn.labels.rows, 150);
        QVERIFY(drawn.notes.empty() && drawn.damaged == 0 && !drawn.stopped);
        DrawOptions options;
        options.fileOrder = true;
        options.labels = false;
        options.hashes = true;
        const auto sorted = drawImages(NumberedSet({}), 150, 5, pixel, control, options);
        auto expected = drawn.indices;
        std::sort(expected.begin(), expected.end());
        QCOMPARE(sorted.indices, expected);
        QCOMPARE(sorted.images.all().pixels, asNumbers(expected));
        QVERIFY(sorted.labels.empty());
        QCOMPARE(sorted.sha256.size(), expected.size());
        QCOMPARE(sorted.sha256[7], "hash of " + std::to_string(expected[7]));
        QVERIFY(drawn.sha256.empty());
        QCOMPARE(drawImages(NumberedSet({}), 1000, 5, pixel, control).images.count(), imageCount);
    }

    void damagedImagesAreReplacedByTheNext()
    {
        RunControl control;
        const auto order = drawIndices(imageCount, imageCount, 5);
        // Two of those that are drawn, and the one that would be drawn next.
        const NumberedSet set({order[3], order[70], order[100]});
        const auto drawn = drawImages(set, 100, 5, pixel, control);
        auto expected = order;
        for (const auto place : {100, 70, 3})
            expected.erase(expected.begin() + place);
        expected.resize(100);
        QCOMPARE(drawn.indices, expected);
        QCOMPARE(drawn.images.all().pixels, asNumbers(expected));
        QCOMPARE(drawn.labels.values, drawn.images.all().pixels);
        QCOMPARE(drawn.damaged, 3);
        QCOMPARE(drawn.notes.at(0).text.english(),
                 "3 images could not be read and others were taken for them, the first: image "
                     + std::to_string(order[3]) + " is damaged.");
        QVERIFY(drawn.notes[0].kind == DataNote::Kind::LeftOut);
        QCOMPARE(drawImages(set, imageCount, 5, pixel, control).images.count(), imageCount - 3);
    }

    void whatIsNotOfOneImageIsAnError()
    {
        RunControl control;
        const auto order = drawIndices(imageCount, imageCount, 5);
        DRM_VERIFY_ERROR(drawImages(NumberedSet({order[3]}, true), 100, 5, pixel, control), CorruptFile, "is damaged");
        QCOMPARE(drawImages(NumberedSet({order[103]}, true), 100, 5, pixel, control).images.count(), 100);
        DRM_VERIFY_ERROR(drawImages(NumberedSet({order[3]}, false, ErrorKind::InvalidArgument), 100, 5, pixel, control),
                         InvalidArgument, "is damaged");
        std::set<std::int64_t> all(order.begin(), order.end());
        DRM_VERIFY_ERROR(drawImages(NumberedSet(all), 100, 5, pixel, control), CorruptFile, std::to_string(order[0]));
    }

    void stopsBetweenParts()
    {
        RunControl control;
        DrawOptions options;
        int parts = 0;
        options.reading = [&] {
            if (++parts == 2)
                control.requestStop();
        };
        const auto drawn = drawImages(NumberedSet({}), imageCount, 5, pixel, control, options);
        QVERIFY(drawn.stopped);
        QVERIFY(drawn.images.count() > 0 && drawn.images.count() < imageCount);
    }

    void drawingIndices()
    {
        const auto few = drawIndices(std::int64_t{1} << 50, 1000, 3);
        QCOMPARE(std::set<std::int64_t>(few.begin(), few.end()).size(), std::size_t{1000});
        QVERIFY(*std::max_element(few.begin(), few.end()) < (std::int64_t{1} << 50));
        QVERIFY(*std::max_element(few.begin(), few.end()) > (std::int64_t{1} << 49));
        QCOMPARE(drawIndices(std::int64_t{1} << 50, 1000, 3), few);
        QVERIFY(drawIndices(std::int64_t{1} << 50, 1000, 4) != few);
        auto all = drawIndices(50, 80, 1);
        QVERIFY(!std::is_sorted(all.begin(), all.end()));
        std::sort(all.begin(), all.end());
        for (std::int64_t i = 0; i < 50; ++i)
            QCOMPARE(all.at(static_cast<std::size_t>(i)), i);
        QVERIFY(drawIndices(0, 5, 1).empty());
        // mt19937_64 with the seed 5489 begins with 14514284786278117030, 4620546740167642908, 13109570281517897720:
        // modulo 1000, 999 and 998 these are 30, 630 and 310.
        QCOMPARE(drawIndices(1000, 3, 5489), (std::vector<std::int64_t>{30, 630 + 1, 310 + 2}));
        std::vector<std::int64_t> counts(5, 0);
        for (std::uint64_t seed = 0; seed < 5000; ++seed)
            ++counts.at(static_cast<std::size_t>(drawIndices(5, 2, seed)[1]));
        for (const auto count : counts)
            QVERIFY2(count > 850 && count < 1150, std::to_string(count).c_str());
        DRM_VERIFY_ERROR(drawIndices(-1, 1, 0), InvalidArgument, "negative");
    }
};

DRM_TEST(DrawImagesTest)
#include "DrawImagesTest.moc"
