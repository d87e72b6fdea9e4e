// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/hdf5/Hdf5Dataset.h"

#include "core/base/Text.h"
#include "core/data/BatchPlan.h"
#include "core/data/DatasetReader.h"
#include "core/data/LabelText.h"
#include "core/data/LeftOut.h"
#include "core/data/hdf5/Hdf5Hash.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace drm {

namespace {

constexpr std::int64_t blockBytes = std::int64_t{64} << 20;
constexpr std::int64_t heldLabelBytes = std::int64_t{64} << 20;
constexpr std::int64_t mostLabelBytes = std::int64_t{512} << 20;
constexpr std::int64_t labelBlockBytes = std::int64_t{4} << 20;
constexpr std::int64_t labelGapBytes = std::int64_t{32} << 10;

} // namespace

Hdf5Dataset::Hdf5Dataset(const std::string &path, const DatasetOptions &options)
    : Dataset(options)
    , m_path(path)
    , m_file(H5File::openRead(path))
    , m_layout(Hdf5Layout::of(m_file))
{
    m_notes = m_layout.notes;
    findScale();
    readPeople();
    if (m_layout.labels.empty())
        return;
    nameLabels();
    readLabels();
}

void Hdf5Dataset::findScale()
{
    const auto imageBytes = static_cast<std::int64_t>(m_layout.pixels.storedNumbers() * sizeof(float));
    const auto most = std::min<std::int64_t>(16, m_layout.size);
    const auto sampled = std::clamp<std::int64_t>(blockBytes / imageBytes, 1, most);
    std::vector<std::int64_t> rows;
    for (std::int64_t i = 0; i < sampled; ++i)
        rows.push_back(sampled == 1 ? 0 : i * (m_layout.size - 1) / (sampled - 1));
    const auto info = m_file.info(m_layout.images);
    const bool bytes = info.kind == H5Kind::Integer && info.elementBytes == 1 && !info.isSigned;
    m_layout.pixels.findScale(info, bytes ? std::vector<float>() : readImages(rows), m_path);
}

void Hdf5Dataset::readPeople()
{
    const std::string name = "people";
    if (!m_file.isDataset(name))
        return;
    const H5Info info = m_file.info(name);
    const bool isList = info.kind == H5Kind::String && info.shape == std::vector<std::int64_t>{m_layout.size};
    // What cannot be read safely does not keep the images from being read.
    if (isList && !info.variableText && info.elementBytes <= heldLabelBytes / std::max<std::int64_t>(1, m_layout.size))
        m_people = m_file.readStrings(name, heldLabelBytes);
}

std::string Hdf5Dataset::person(std::int64_t index) const
{
    return m_people.empty() ? std::string() : printable(m_people[static_cast<std::size_t>(rowOf(index))]);
}

void Hdf5Dataset::nameLabels()
{
    const auto count = static_cast<std::size_t>(m_layout.labelColumns);
    m_labelNames = labelTexts("label_names");
    if (m_labelNames.empty())
        for (std::size_t i = 1; i <= count; ++i)
            m_labelNames.push_back("label " + std::to_string(i));
    m_labelUnits = labelTexts("label_units");
    if (m_labelUnits.empty())
        m_labelUnits.resize(count);
    for (const std::string &sense : labelTexts("label_senses"))
        m_labelSenses.push_back(sense == "-1" ? -1 : 1);
    if (m_labelSenses.size() != count)
        m_labelSenses.clear();
    if (m_labelNames.size() != count || m_labelUnits.size() != count)
        fail(ErrorKind::CorruptFile,
             Message{DRM_TEXT("Engine", "\"%1\" has %2 names and %3 units for %4 columns; give one of each a column"),
                     {printable(m_layout.labels), std::to_string(m_labelNames.size()),
                      std::to_string(m_labelUnits.size()), std::to_string(count)}});
}

void Hdf5Dataset::readLabels()
{
    const auto columns = m_layout.labelColumns;
    m_labelsHeld = m_layout.size <= heldLabelBytes / static_cast<std::int64_t>(sizeof(float)) / columns;
    if (!m_labelsHeld) {
        if (m_layout.labelsLast)
            fail(ErrorKind::UnsuitableData,
                 Message{DRM_TEXT("Engine", "the labels lie there as d×N and are too many for it; store them as N×d"),
                         {}});
        return;
    }
    auto values = m_file.read<float>(m_layout.labels).values;
    if (m_layout.labelsLast) {
        std::vector<float> turned(values.size());
        for (std::int64_t row = 0; row < m_layout.size; ++row)
            for (std::int64_t column = 0; column < columns; ++column)
                turned[static_cast<std::size_t>(row * columns + column)] =
                    values[static_cast<std::size_t>(column * m_layout.size + row)];
        values = std::move(turned);
    }
    LeftOut leftOut;
    std::vector<std::int64_t> kept;
    for (std::int64_t row = 0; row < m_layout.size; ++row) {
        const auto begin = values.begin() + static_cast<std::ptrdiff_t>(row * columns);
        const auto end = begin + static_cast<std::ptrdiff_t>(columns);
        if (std::all_of(begin, end, [](float value) { return std::isfinite(value); })) {
            kept.push_back(row);
            m_labels.insert(m_labels.end(), begin, end);
            continue;
        }
        const Message name{DRM_TEXT("Engine", "row %1"), {std::to_string(row)}};
        if (strict())
            fail(ErrorKind::UnsuitableData,
                 Message{
                     DRM_TEXT("Engine", "%1 of \"%2\" holds a label that is not a finite number; correct or remove it"),
                     {name, printable(m_layout.labels)}});
        leftOut.add(Message{DRM_TEXT("Engine", "a label is not a finite number"), {}}, LeftOut::Unit::Row, name);
    }
    if (kept.empty())
        fail(ErrorKind::UnsuitableData,
             Message{DRM_TEXT("Engine", "\"%1\" holds no label that is a finite number; correct them"),
                     {printable(m_layout.labels)}});
    if (leftOut.count() > 0)
        m_rows = std::move(kept);
    const auto notes = leftOut.notes();
    m_notes.insert(m_notes.end(), notes.begin(), notes.end());
}

std::vector<std::string> Hdf5Dataset::labelTexts(const std::string &attribute) const
{
    for (const auto &object : {m_layout.labels, m_layout.images, std::string("/")})
        if (m_file.hasAttribute(object, attribute)) {
            auto texts = m_file.readStringsAttribute(object, attribute);
            std::transform(texts.begin(), texts.end(), texts.begin(), labelName);
            return texts;
        }
    return {};
}

std::vector<float> Hdf5Dataset::readImages(const std::vector<std::int64_t> &rows) const
{
    if (!m_layout.imagesLast)
        return m_file.readRows<float>(m_layout.images, rows);
    std::vector<float> values;
    auto count = m_file.info(m_layout.images).shape;
    std::vector<std::int64_t> start(count.size(), 0);
    count.back() = 1;
    for (const auto row : rows) {
        start.back() = row;
        const auto image = m_file.readSlab<float>(m_layout.images, start, count);
        values.insert(values.end(), image.begin(), image.end());
    }
    return values;
}

ImageBatch Hdf5Dataset::read(const std::vector<std::int64_t> &indices, const ImageShape &shape, Table *labels) const
{
    const BatchPlan plan(*this, indices, shape);
    auto batch = plan.emptyBatch();
    // In the order of the file each chunk is unpacked once.
    std::vector<std::size_t> order(indices.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return indices[a] < indices[b]; });
    const auto &layout = m_layout.pixels;
    const auto imageSize = layout.storedNumbers();
    const auto block = std::max<std::size_t>(1, static_cast<std::size_t>(blockBytes) / (imageSize * sizeof(float)));
    std::vector<float> pixels;
    for (std::size_t begin = 0; begin < order.size(); begin += block) {
        std::vector<std::int64_t> rows;
        for (std::size_t i = begin; i < std::min(begin + block, order.size()); ++i)
            rows.push_back(rowOf(indices[order[i]]));
        const auto raw = readImages(rows);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            layout.unpack(raw.data() + i * imageSize, pixels, m_path,
                          Message{DRM_TEXT("Engine", "image %1 of \"%2\""),
                                  {std::to_string(rows[i] + 1), printable(m_layout.images)}});
            plan.fit(pixels.data(), layout.shape, batch.image(static_cast<int>(order[begin + i])), layout.levels);
        }
    }
    if (labels)
        *labels = this->labels(indices);
    return batch;
}

std::vector<std::string> Hdf5Dataset::imageHashes(const std::vector<std::int64_t> &indices) const
{
    BatchPlan::requireIndices(*this, indices);
    std::vector<std::string> hashes(indices.size());
    if (m_layout.imagesLast) {
        auto count = m_file.info(m_layout.images).shape;
        std::vector<std::int64_t> start(count.size(), 0);
        count.back() = 1;
        for (std::size_t i = 0; i < indices.size(); ++i) {
            start.back() = rowOf(indices[i]);
            hashes[i] = blockHash(m_file, m_layout.images, start, count);
        }
        return hashes;
    }
    std::vector<std::size_t> order(indices.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return indices[a] < indices[b]; });
    const std::size_t imageBytes = m_layout.pixels.storedNumbers() * sizeof(double);
    const auto block = std::max<std::size_t>(1, static_cast<std::size_t>(blockBytes) / imageBytes);
    for (std::size_t begin = 0; begin < order.size(); begin += block) {
        std::vector<std::int64_t> rows;
        for (std::size_t i = begin; i < std::min(begin + block, order.size()); ++i)
            rows.push_back(rowOf(indices[order[i]]));
        const std::vector<std::string> found = rowHashes(m_file, m_layout.images, rows);
        for (std::size_t i = 0; i < rows.size(); ++i)
            hashes[order[begin + i]] = found[i];
    }
    return hashes;
}

Table Hdf5Dataset::labels() const
{
    if (m_layout.labels.empty())
        return {};
    if (m_labelsHeld)
        return checkedLabels(m_labels, size());
    if (m_layout.size > mostLabelBytes / static_cast<std::int64_t>(sizeof(float)) / m_layout.labelColumns)
        fail(ErrorKind::UnsuitableData,
             Message{DRM_TEXT("Engine", "the labels take more than 512 MiB; split the set"), {}});
    return checkedLabels(m_file.read<float>(m_layout.labels).values, m_layout.size);
}

Table Hdf5Dataset::labels(const std::vector<std::int64_t> &indices) const
{
    BatchPlan::requireIndices(*this, indices);
    if (m_layout.labels.empty())
        return {};
    if (!m_labelsHeld)
        return checkedLabels(readFarLabels(indices), static_cast<std::int64_t>(indices.size()));
    return checkedLabels(BatchPlan::labelsAt(*this, m_labels, indices).values,
                         static_cast<std::int64_t>(indices.size()));
}

std::vector<float> Hdf5Dataset::readFarLabels(const std::vector<std::int64_t> &indices) const
{
    const auto columns = m_labelNames.size();
    std::vector<std::size_t> order(indices.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return indices[a] < indices[b]; });
    const auto rowBytes = static_cast<std::int64_t>(columns * sizeof(float));
    const auto gap = std::max<std::int64_t>(1, labelGapBytes / rowBytes);
    const auto most = static_cast<std::size_t>(std::max<std::int64_t>(1, labelBlockBytes / rowBytes));
    std::vector<float> values(indices.size() * columns);
    for (std::size_t begin = 0; begin < order.size();) {
        std::vector<std::int64_t> rows; // that are read, rising
        std::vector<std::size_t> places; // in `rows`, of the indices from `begin` on
        for (auto i = begin; i < order.size(); ++i) {
            // Every read has its price, so what lies between near rows is read along with them.
            const auto row = indices[order[i]];
            auto next = rows.empty() || row - rows.back() > gap ? row : rows.back() + 1;
            if (!rows.empty() && rows.size() + static_cast<std::size_t>(row - next + 1) > most)
                break;
            for (; next <= row; ++next)
                rows.push_back(next);
            places.push_back(rows.size() - 1);
        }
        const auto block = m_file.readRows<float>(m_layout.labels, rows);
        for (const auto place : places)
            std::copy_n(block.begin() + static_cast<std::ptrdiff_t>(place * columns), columns,
                        values.begin() + static_cast<std::ptrdiff_t>(order[begin++] * columns));
    }
    return values;
}

Table Hdf5Dataset::checkedLabels(std::vector<float> values, std::int64_t rows) const
{
    if (rows > std::numeric_limits<int>::max())
        fail(ErrorKind::UnsuitableData,
             Message{DRM_TEXT("Engine", "the set has more labels than can be held in memory; split it"), {}});
    if (!std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); }))
        fail(ErrorKind::UnsuitableData,
             Message{DRM_TEXT("Engine", "\"%1\" holds a label that is not a finite number; correct or remove it"),
                     {printable(m_layout.labels)}});
    return {static_cast<int>(rows), static_cast<int>(m_labelNames.size()), std::move(values)};
}

void Hdf5Dataset::fail(ErrorKind kind, const Message &what) const
{
    throw Error(kind, Message{DRM_TEXT("Engine", "%1: %2."), {printable(m_path), what}}, m_path);
}

const DatasetReader &hdf5Reader()
{
    static const DatasetReader reader{DRM_TEXT("Engine", "an HDF5 file with the datasets \"images\" and \"labels\""),
                                      {"*.h5", "*.hdf5"},
                                      H5File::isHdf5,
                                      [](const std::string &path, const DatasetOptions &options) {
                                          return std::unique_ptr<Dataset>(std::make_unique<Hdf5Dataset>(path, options));
                                      }};
    return reader;
}

} // namespace drm
