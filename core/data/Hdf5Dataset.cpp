// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Hdf5Dataset.h"

#include "core/base/Text.h"
#include "core/data/BatchPlan.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <limits>
#include <numeric>

namespace drm {

namespace {

constexpr std::int64_t MaxPixels = 100'000'000;
constexpr std::int64_t BlockBytes = std::int64_t{64} << 20;
constexpr std::int64_t LabelBlockBytes = std::int64_t{4} << 20;
constexpr std::int64_t LabelGapBytes = std::int64_t{32} << 10;

std::vector<std::string> datasetNames(const H5File &file)
{
    std::vector<std::string> names;
    for (const auto &name : file.list()) {
        if (file.isDataset(name))
            names.push_back(name);
        else if (file.isGroup(name))
            for (const auto &inner : file.list(name))
                if (file.isDataset(name + "/" + inner))
                    names.push_back(name + "/" + inner);
    }
    return names;
}

std::string lowerLastPart(const std::string &name)
{
    auto last = name.substr(name.rfind('/') + 1);
    std::transform(last.begin(), last.end(), last.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return last;
}

/// The first of `wanted` that a dataset is called, the root's own before those in groups; empty if none is.
std::string findByName(const std::vector<std::string> &names, const std::vector<std::string> &wanted)
{
    for (const auto &word : wanted)
        for (const bool inGroup : {false, true})
            for (const auto &name : names)
                if (lowerLastPart(name) == word && (name.find('/') != std::string::npos) == inGroup)
                    return name;
    return {};
}

bool isNumeric(const H5Info &info)
{
    return info.kind == H5Kind::Integer || info.kind == H5Kind::Float;
}

bool isChannels(std::int64_t length)
{
    return length == 1 || length == 3;
}

std::string shapeText(const std::vector<std::int64_t> &shape)
{
    std::string text;
    for (const auto length : shape)
        text += (text.empty() ? "" : "×") + std::to_string(length);
    return text;
}

} // namespace

Hdf5Dataset::Hdf5Dataset(const std::string &path)
    : m_path(path)
    , m_file(H5File::openRead(path))
{
    const auto names = datasetNames(m_file);
    findImages(names);
    findLayout();
    findScale();
    findLabels(names);
}

void Hdf5Dataset::findImages(const std::vector<std::string> &names)
{
    m_images = findByName(names, {"images", "image", "data", "x"});
    if (!m_images.empty())
        return;
    std::vector<std::string> candidates;
    for (const auto &name : names) {
        const auto info = m_file.info(name);
        if (isNumeric(info) && info.shape.size() == 4 && (isChannels(info.shape[1]) || isChannels(info.shape[3])))
            candidates.push_back(name);
    }
    if (candidates.size() != 1)
        fail(ErrorKind::UnsuitableData,
             std::string(candidates.empty() ? "no dataset looks like images" : "several datasets look like images")
                 + "; call the right one \"images\", with the shape N×3×H×W or N×H×W×3");
    m_images = candidates.front();
}

void Hdf5Dataset::findLayout()
{
    const auto info = m_file.info(m_images);
    const auto &shape = info.shape;
    const auto name = "\"" + printable(m_images) + "\" (" + shapeText(shape) + ")";
    if (!isNumeric(info) || (shape.size() != 3 && shape.size() != 4))
        fail(ErrorKind::UnsuitableData, name + " does not hold images of the shape N×3×H×W or N×H×W×3");
    std::int64_t channels = 1;
    std::int64_t height = shape[1];
    std::int64_t width = shape[2];
    if (shape.size() == 4) {
        const bool first = isChannels(shape[1]);
        m_channelsLast = isChannels(shape[3]);
        if (first == m_channelsLast)
            fail(ErrorKind::UnsuitableData,
                 name
                     + (first ? ": both the second and the last axis could be the channels"
                              : ": neither the second nor the last axis has 1 or 3 channels")
                     + "; store the images as N×3×H×W or N×H×W×3");
        channels = m_channelsLast ? shape[3] : shape[1];
        height = m_channelsLast ? shape[1] : shape[2];
        width = m_channelsLast ? shape[2] : shape[3];
    }
    if (shape[0] < 1 || height < 1 || width < 1)
        fail(ErrorKind::UnsuitableData, name + " holds no images");
    if (height > MaxPixels || width > MaxPixels || height * width > MaxPixels)
        fail(ErrorKind::UnsuitableData, name + " has images of more than 100 megapixels; make them smaller");
    m_size = shape[0];
    m_shape = {static_cast<int>(channels), static_cast<int>(height), static_cast<int>(width)};
}

void Hdf5Dataset::findScale()
{
    const auto info = m_file.info(m_images);
    if (info.kind == H5Kind::Integer && info.elementBytes == 1 && !info.isSigned) {
        m_scale = 1.0F / 255;
        return;
    }
    const auto imageBytes = info.elements / m_size * static_cast<std::int64_t>(sizeof(float));
    const auto sampled = std::clamp<std::int64_t>(BlockBytes / imageBytes, 1, std::min<std::int64_t>(16, m_size));
    std::vector<std::int64_t> rows(static_cast<std::size_t>(sampled));
    std::iota(rows.begin(), rows.end(), 0);
    const auto values = m_file.readRows<float>(m_images, rows);
    float low = 0;
    float high = 0;
    for (const float value : values) {
        if (!std::isfinite(value))
            fail(ErrorKind::UnsuitableData, "the first images hold values that are not finite numbers; correct them");
        low = std::min(low, value);
        high = std::max(high, value);
    }
    const bool whole = info.kind == H5Kind::Integer;
    // Interpolation leaves a little below 0 and above 255.
    if (low < (whole || high > 1.5F ? -8.0F : -0.05F) || high > (whole ? 65535.0F : 263.0F))
        fail(ErrorKind::UnsuitableData,
             "the images have values from " + formatNumber(low) + " to " + formatNumber(high)
                 + "; store them as 0..1 or 0..255, without normalisation");
    m_scale = whole ? (high > 255 ? 1.0F / 65535 : 1.0F / 255) : (high > 1.5F ? 1.0F / 255 : 1.0F);
}

void Hdf5Dataset::findLabels(const std::vector<std::string> &names)
{
    m_labels = findByName(names, {"labels", "label", "y"});
    if (m_labels.empty()) {
        std::vector<std::string> candidates;
        for (const auto &name : names) {
            const auto info = m_file.info(name);
            if (name != m_images && isNumeric(info) && !info.shape.empty() && info.shape.size() <= 2
                && info.shape[0] == m_size)
                candidates.push_back(name);
        }
        if (candidates.size() != 1)
            return;
        m_labels = candidates.front();
    }
    const auto info = m_file.info(m_labels);
    const auto &shape = info.shape;
    const auto name = "\"" + printable(m_labels) + "\" (" + shapeText(shape) + ")";
    constexpr std::int64_t MaxLabels = 1000;
    if (!isNumeric(info) || shape.empty() || shape.size() > 2 || shape[0] != m_size
        || (shape.size() == 2 && (shape[1] < 1 || shape[1] > MaxLabels)))
        fail(ErrorKind::CorruptFile,
             name + " does not hold one row of 1 to 1000 numbers for each of the " + formatCount(m_size)
                 + " images; correct the labels or remove them");
    const auto count = static_cast<std::size_t>(shape.size() == 2 ? shape[1] : 1);
    m_labelNames = labelTexts("label_names");
    if (m_labelNames.empty())
        for (std::size_t i = 1; i <= count; ++i)
            m_labelNames.push_back("label " + std::to_string(i));
    m_labelUnits = labelTexts("label_units");
    if (m_labelUnits.empty())
        m_labelUnits.resize(count);
    if (m_labelNames.size() != count || m_labelUnits.size() != count)
        fail(ErrorKind::CorruptFile,
             name + " has " + std::to_string(m_labelNames.size()) + " names and " + std::to_string(m_labelUnits.size())
                 + " units for " + std::to_string(count) + " columns; give one of each a column");
}

std::vector<std::string> Hdf5Dataset::labelTexts(const std::string &attribute) const
{
    for (const auto &object : {m_labels, m_images, std::string("/")})
        if (m_file.hasAttribute(object, attribute)) {
            auto texts = m_file.readStringsAttribute(object, attribute);
            std::transform(texts.begin(), texts.end(), texts.begin(), printable);
            return texts;
        }
    return {};
}

void Hdf5Dataset::unpack(const float *raw, std::int64_t index, std::vector<float> &pixels) const
{
    const auto channels = static_cast<std::size_t>(m_shape.channels);
    const auto plane = static_cast<std::size_t>(m_shape.height) * static_cast<std::size_t>(m_shape.width);
    pixels.resize(channels * plane);
    const std::size_t pixelStep = m_channelsLast ? channels : 1;
    const std::size_t channelStep = m_channelsLast ? 1 : plane;
    for (std::size_t c = 0; c < channels; ++c)
        for (std::size_t i = 0; i < plane; ++i) {
            const float value = raw[c * channelStep + i * pixelStep] * m_scale;
            if (!std::isfinite(value))
                fail(ErrorKind::UnsuitableData,
                     "image " + std::to_string(index) + " of \"" + printable(m_images)
                         + "\" holds a value that is not a finite number; correct or remove it");
            pixels[c * plane + i] = value;
        }
}

ImageBatch Hdf5Dataset::read(const std::vector<std::int64_t> &indices, const ImageShape &shape, Table *labels) const
{
    const BatchPlan plan(*this, indices, shape);
    auto batch = plan.emptyBatch();
    // In the order of the file each chunk is unpacked once.
    std::vector<std::size_t> order(indices.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return indices[a] < indices[b]; });
    const auto imageSize = static_cast<std::size_t>(m_shape.channels) * static_cast<std::size_t>(m_shape.height)
        * static_cast<std::size_t>(m_shape.width);
    const auto block = std::max<std::size_t>(1, static_cast<std::size_t>(BlockBytes) / (imageSize * sizeof(float)));
    std::vector<float> pixels;
    for (std::size_t begin = 0; begin < order.size(); begin += block) {
        std::vector<std::int64_t> rows;
        for (std::size_t i = begin; i < std::min(begin + block, order.size()); ++i)
            rows.push_back(indices[order[i]]);
        const auto raw = m_file.readRows<float>(m_images, rows);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            unpack(raw.data() + i * imageSize, rows[i], pixels);
            plan.fit(pixels.data(), m_shape, batch.image(static_cast<int>(order[begin + i])));
        }
    }
    if (labels)
        *labels = this->labels(indices);
    return batch;
}

Table Hdf5Dataset::labels() const
{
    if (m_labels.empty())
        return {};
    return checkedLabels(m_file.read<float>(m_labels).values, m_size);
}

Table Hdf5Dataset::labels(const std::vector<std::int64_t> &indices) const
{
    BatchPlan::requireIndices(*this, indices);
    if (m_labels.empty())
        return {};
    const auto columns = m_labelNames.size();
    std::vector<std::size_t> order(indices.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return indices[a] < indices[b]; });
    const auto rowBytes = static_cast<std::int64_t>(columns * sizeof(float));
    const auto gap = std::max<std::int64_t>(1, LabelGapBytes / rowBytes);
    const auto most = static_cast<std::size_t>(std::max<std::int64_t>(1, LabelBlockBytes / rowBytes));
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
        const auto block = m_file.readRows<float>(m_labels, rows);
        for (const auto place : places)
            std::copy_n(block.begin() + static_cast<std::ptrdiff_t>(place * columns), columns,
                        values.begin() + static_cast<std::ptrdiff_t>(order[begin++] * columns));
    }
    return checkedLabels(std::move(values), static_cast<std::int64_t>(indices.size()));
}

Table Hdf5Dataset::checkedLabels(std::vector<float> values, std::int64_t rows) const
{
    if (rows > std::numeric_limits<int>::max())
        fail(ErrorKind::UnsuitableData, "the set has more labels than can be held in memory; split it");
    if (!std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); }))
        fail(ErrorKind::UnsuitableData,
             "\"" + printable(m_labels) + "\" holds a label that is not a finite number; correct or remove it");
    return {static_cast<int>(rows), static_cast<int>(m_labelNames.size()), std::move(values)};
}

void Hdf5Dataset::fail(ErrorKind kind, const std::string &what) const
{
    throw Error(kind, printable(m_path) + ": " + what + ".", m_path);
}

} // namespace drm
