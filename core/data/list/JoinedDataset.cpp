// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/list/JoinedDataset.h"

#include "core/base/Text.h"
#include "core/data/BatchPlan.h"

#include <algorithm>
#include <filesystem>
#include <numeric>

namespace drm {

JoinedDataset::JoinedDataset(const std::string &path, std::vector<std::unique_ptr<Dataset>> parts, LabelChoice labels,
                             const std::vector<DataNote> &notes, const DatasetOptions &options)
    : Dataset(options)
    , m_path(path)
    , m_parts(std::move(parts))
    , m_firsts{0}
    , m_labels(std::move(labels))
{
    m_notes = notes;
    for (const std::unique_ptr<Dataset> &part : m_parts) {
        m_firsts.push_back(m_firsts.back() + part->size());
        for (const DataNote &note : part->notes())
            if (note.kind == DataNote::Kind::LeftOut)
                m_notes.push_back(
                    {note.kind,
                     Message{DRM_TEXT("Engine", "of %1: %2"),
                             {printable(std::filesystem::path(part->path()).filename().string()), note.text}}});
    }
}

std::size_t JoinedDataset::partOf(std::int64_t index) const
{
    return static_cast<std::size_t>(std::upper_bound(m_firsts.begin(), m_firsts.end(), index) - m_firsts.begin()) - 1;
}

std::vector<JoinedDataset::Request> JoinedDataset::requests(const std::vector<std::int64_t> &indices) const
{
    std::vector<Request> result(m_parts.size());
    for (std::size_t place = 0; place < indices.size(); ++place) {
        const std::size_t part = partOf(indices[place]);
        result[part].indices.push_back(indices[place] - m_firsts[part]);
        result[part].places.push_back(place);
    }
    return result;
}

void JoinedDataset::copyLabels(const Table &from, const std::vector<std::size_t> &places, Table &to) const
{
    for (std::size_t row = 0; row < places.size(); ++row)
        for (int column = 0; column < to.columns; ++column)
            to.values[places[row] * static_cast<std::size_t>(to.columns) + static_cast<std::size_t>(column)] =
                from.at(static_cast<int>(row), m_labels.columns[static_cast<std::size_t>(column)]);
}

ImageBatch JoinedDataset::read(const std::vector<std::int64_t> &indices, const ImageShape &shape, Table *labels) const
{
    ImageShape wanted = shape; // parts may differ in their own
    if (wanted.height == 0)
        wanted.height = nativeShape().height;
    if (wanted.width == 0)
        wanted.width = nativeShape().width;
    ImageBatch batch = BatchPlan(*this, indices, wanted).emptyBatch();
    const std::vector<Request> asked = requests(indices);
    for (std::size_t part = 0; part < asked.size(); ++part) {
        if (asked[part].indices.empty())
            continue;
        const ImageBatch own = m_parts[part]->read(asked[part].indices, wanted);
        for (std::size_t i = 0; i < asked[part].places.size(); ++i)
            std::copy_n(own.image(static_cast<int>(i)), batch.imageSize(),
                        batch.image(static_cast<int>(asked[part].places[i])));
    }
    if (labels)
        *labels = this->labels(indices);
    return batch;
}

std::vector<std::string> JoinedDataset::imageHashes(const std::vector<std::int64_t> &indices) const
{
    BatchPlan::requireIndices(*this, indices);
    std::vector<std::string> hashes(indices.size());
    const std::vector<Request> asked = requests(indices);
    for (std::size_t part = 0; part < asked.size(); ++part) {
        if (asked[part].indices.empty())
            continue;
        std::vector<std::string> own = m_parts[part]->imageHashes(asked[part].indices);
        for (std::size_t i = 0; i < own.size(); ++i)
            hashes[asked[part].places[i]] = std::move(own[i]);
    }
    return hashes;
}

std::string JoinedDataset::imageName(std::int64_t index) const
{
    const std::size_t part = partOf(index);
    const std::string own = m_parts[part]->imageName(index - m_firsts[part]);
    return own.empty() ? std::filesystem::path(m_parts[part]->path()).stem().string() + "/"
            + std::to_string(index - m_firsts[part] + 1)
                       : own;
}

std::string JoinedDataset::person(std::int64_t index) const
{
    const std::size_t part = partOf(index);
    const std::string own = m_parts[part]->person(index - m_firsts[part]);
    return own.empty() ? std::filesystem::path(m_parts[part]->path()).stem().string() : own;
}

Table JoinedDataset::labels() const
{
    std::vector<std::int64_t> all(static_cast<std::size_t>(size()));
    std::iota(all.begin(), all.end(), 0);
    return labels(all);
}

Table JoinedDataset::labels(const std::vector<std::int64_t> &indices) const
{
    BatchPlan::requireIndices(*this, indices);
    if (m_labels.columns.empty())
        return {};
    Table table{static_cast<int>(indices.size()), static_cast<int>(m_labels.columns.size()), {}};
    table.values.resize(indices.size() * m_labels.columns.size());
    const std::vector<Request> asked = requests(indices);
    for (std::size_t part = 0; part < asked.size(); ++part)
        if (!asked[part].indices.empty())
            copyLabels(m_parts[part]->labels(asked[part].indices), asked[part].places, table);
    return table;
}

} // namespace drm
