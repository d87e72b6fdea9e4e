// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/DrawImages.h"

#include "core/base/RunControl.h"
#include "core/base/Text.h"

#include <algorithm>
#include <optional>

namespace drm {

bool isOfOneImage(const Error &error)
{
    return error.kind() == ErrorKind::CorruptFile || error.kind() == ErrorKind::FileNotFound
        || error.kind() == ErrorKind::UnsupportedFile || error.kind() == ErrorKind::UnsafeFile
        || error.kind() == ErrorKind::UnsuitableData;
}

namespace {

void addRows(Table &table, const Table &more)
{
    table.columns = more.columns;
    table.rows += more.rows;
    table.values.insert(table.values.end(), more.values.begin(), more.values.end());
}

class Drawing {
public:
    Drawing(const Dataset &data, const ImageShape &shape, const DrawOptions &options)
        : m_data(data)
        , m_shape(shape)
        , m_labelled(options.labels && !data.labelNames().empty())
        , m_hashed(options.hashes)
    {
    }

    /// Together; one by one where one of them cannot be read.
    void read(const std::vector<std::int64_t> &part)
    {
        try {
            append(part);
            return;
        } catch (const Error &error) {
            if (m_data.strict() || !isOfOneImage(error))
                throw;
        }
        for (const auto index : part)
            try {
                append({index});
            } catch (const Error &error) {
                if (!isOfOneImage(error))
                    throw;
                if (!m_firstError)
                    m_firstError = error;
                ++result.damaged;
                constexpr std::int64_t mostDamaged = 1000;
                if (result.damaged > mostDamaged && result.damaged > 9 * result.images.count())
                    throw *m_firstError;
            }
    }

    void finish()
    {
        if (result.images.count() == 0 && m_firstError)
            throw *m_firstError;
        if (!m_firstError)
            return;
        result.notes.push_back(
            {DataNote::Kind::LeftOut,
             result.damaged == 1
                 ? Message{DRM_TEXT("Engine", "%1 image could not be read and another was taken for it: %2"),
                           {formatCount(result.damaged), m_firstError->message()}}
                 : Message{
                     DRM_TEXT("Engine", "%1 images could not be read and others were taken for them, the first: %2"),
                     {formatCount(result.damaged), m_firstError->message()}}});
    }

    DrawnImages result;

private:
    void append(const std::vector<std::int64_t> &part)
    {
        Table labels;
        const ImageBatch batch = m_data.read(part, m_shape, m_labelled ? &labels : nullptr);
        const Table given = m_data.given(part);
        const std::vector<std::string> hashes = m_hashed ? m_data.imageHashes(part) : std::vector<std::string>{};
        result.sha256.insert(result.sha256.end(), hashes.begin(), hashes.end());
        result.images.append(batch);
        addRows(result.labels, labels);
        addRows(result.given, given);
        result.indices.insert(result.indices.end(), part.begin(), part.end());
    }

    const Dataset &m_data;
    ImageShape m_shape;
    bool m_labelled;
    bool m_hashed;
    std::optional<Error> m_firstError;
};

} // namespace

DrawnImages drawImages(const Dataset &data, std::int64_t count, std::uint64_t seed, const ImageShape &shape,
                       RunControl &control, const DrawOptions &options)
{
    constexpr std::size_t partSize = 64;
    const auto wanted = static_cast<std::size_t>(std::clamp<std::int64_t>(count, 0, data.size()));
    Drawing drawing(data, shape, options);
    std::size_t tried = 0;
    // A longer draw begins with the shorter one.
    while (drawing.result.indices.size() < wanted && tried < static_cast<std::size_t>(data.size())) {
        const auto missing = wanted - drawing.result.indices.size();
        const auto drawn = drawIndices(data.size(), static_cast<std::int64_t>(tried + missing), seed);
        std::vector<std::int64_t> round(drawn.begin() + static_cast<std::ptrdiff_t>(tried), drawn.end());
        tried = drawn.size();
        if (options.fileOrder)
            std::sort(round.begin(), round.end());
        for (std::size_t first = 0; first < round.size(); first += partSize) {
            if (!control.proceed()) {
                drawing.result.stopped = true;
                return std::move(drawing.result);
            }
            if (options.reading)
                options.reading();
            const auto last = std::min(first + partSize, round.size());
            drawing.read({round.begin() + static_cast<std::ptrdiff_t>(first),
                          round.begin() + static_cast<std::ptrdiff_t>(last)});
        }
    }
    drawing.finish();
    return std::move(drawing.result);
}

} // namespace drm
