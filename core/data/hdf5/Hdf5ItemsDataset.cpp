// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/hdf5/Hdf5ItemsDataset.h"

#include "core/base/Text.h"
#include "core/data/BatchPlan.h"
#include "core/data/DatasetReader.h"
#include "core/data/LeftOut.h"
#include "core/data/hdf5/Hdf5Hash.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace drm {

namespace {

constexpr std::size_t mostImages = 100'000;
constexpr std::size_t mostGroups = 10'000;

/// The first dataset of a group; empty where it holds none.
std::string firstDataset(const H5File &file, const std::string &group)
{
    const auto names = file.list(group);
    return !names.empty() && file.isDataset(group + "/" + names.front()) ? group + "/" + names.front() : std::string();
}

bool isImage(const H5Info &info)
{
    constexpr std::int64_t smallSide = 8;
    const auto &shape = info.shape;
    if (!info.isNumeric() || shape.size() < 2 || shape.size() > 3)
        return false;
    return std::count_if(shape.begin(), shape.end(), [](std::int64_t side) { return side >= smallSide; }) >= 2;
}

} // namespace

std::vector<Hdf5ItemsDataset::Group> Hdf5ItemsDataset::groupsOf(const H5File &file)
{
    std::vector<std::string> parents{""};
    for (const auto &name : file.list())
        if (file.isGroup(name) && parents.size() < mostGroups)
            parents.push_back(name + "/");
    std::vector<Group> groups;
    for (const auto &parent : parents) {
        Group group;
        std::vector<std::string> others;
        for (const auto &name : file.list(parent)) {
            const auto inner = parent + name;
            if (!file.isGroup(inner))
                continue;
            const auto first = firstDataset(file, inner);
            if (group.images.empty() && containsAny(lowered(name), {"image", "img", "face", "patch", "frame"})
                && !first.empty() && isImage(file.info(first)))
                group.images = inner;
            else if (!first.empty() && file.info(first).isNumeric() && file.info(first).elements <= mostLabels)
                others.push_back(inner);
        }
        if (group.images.empty())
            continue;
        for (const auto *word : {"label", "target", "gaze", "pose", "angle", "steer", "landmark"})
            for (const auto &other : others)
                if (group.labels.empty() && containsAny(lowered(other.substr(parent.size())), {word}))
                    group.labels = other;
        if (group.labels.empty() && others.size() == 1)
            group.labels = others.front();
        groups.push_back(group);
    }
    return groups;
}

bool Hdf5ItemsDataset::recognises(const std::string &path)
{
    const auto file = H5File::openRead(path);
    const auto names = file.list();
    const bool plain = std::any_of(names.begin(), names.end(), [&](const std::string &name) {
        return file.isDataset(name) && file.info(name).shape.size() >= 3;
    });
    return !plain && !groupsOf(file).empty();
}

Hdf5ItemsDataset::Hdf5ItemsDataset(const std::string &path, const DatasetOptions &options)
    : Dataset(options)
    , m_path(path)
    , m_file(H5File::openRead(path))
{
    const auto groups = groupsOf(m_file);
    std::vector<std::string> labels;
    const bool labelled = std::all_of(groups.begin(), groups.end(), [](const Group &g) { return !g.labels.empty(); });
    LeftOut leftOut;
    for (const auto &group : groups)
        for (const auto &name : m_file.list(group.images)) {
            const auto image = group.images + "/" + name;
            const auto label = group.labels + "/" + name;
            if (labelled && !m_file.isDataset(label)) {
                if (strict())
                    fail(Message{DRM_TEXT("Engine", "the image \"%1\" has no label \"%2\""),
                                 {printable(image), printable(label)}});
                leftOut.add(Message{DRM_TEXT("Engine", "the label of the image is missing"), {}}, LeftOut::Unit::Image,
                            image);
                continue;
            }
            if (m_images.size() >= mostImages)
                fail(Message{
                    DRM_TEXT(
                        "Engine",
                        "more than 100,000 images that are a dataset each are not read; store them as one, N×H×W×3"),
                    {}});
            m_images.push_back(image);
            if (labelled)
                labels.push_back(label);
        }
    if (m_images.empty())
        fail(Message{DRM_TEXT("Engine", "no image has a label"), {}});
    note(DataNote::Kind::Read,
         Message{DRM_TEXT("Engine", "%1 images, a dataset each, as \"%2\""),
                 {formatCount(size()), printable(m_images.front())}});
    note(DataNote::Kind::Read,
         labelled ? Message{DRM_TEXT("Engine", "labels as \"%1\""), {printable(labels.front())}}
                  : Message{DRM_TEXT("Engine", "labels not found: no group of labels lies beside each group of images"),
                            {}});
    if (labelled) {
        auto images = std::move(m_images);
        m_images.clear();
        std::size_t columns = 0;
        for (std::size_t i = 0; i < images.size(); ++i) {
            std::vector<float> values;
            const auto info = m_file.info(labels[i]);
            if (info.isNumeric() && info.elements <= mostLabels)
                values = m_file.read<float>(labels[i]).values;
            columns = columns == 0 ? values.size() : columns;
            const bool finite = std::all_of(values.begin(), values.end(), [](float v) { return std::isfinite(v); });
            if (values.empty() || values.size() != columns || !finite) {
                if (strict())
                    fail(Message{DRM_TEXT("Engine", "\"%1\" does not hold the finite numbers that a label should"),
                                 {printable(labels[i])}});
                leftOut.add(Message{DRM_TEXT("Engine", "a label is not the finite number that it should be"), {}},
                            LeftOut::Unit::Image, labels[i]);
                continue;
            }
            m_images.push_back(images[i]);
            m_labels.insert(m_labels.end(), values.begin(), values.end());
        }
        if (m_images.empty())
            fail(Message{DRM_TEXT("Engine", "no label is a finite number"), {}});
        for (std::size_t i = 1; i <= columns; ++i)
            m_labelNames.push_back("label " + std::to_string(i));
        m_labelUnits.resize(columns);
    }
    const auto notes = leftOut.notes();
    m_notes.insert(m_notes.end(), notes.begin(), notes.end());

    m_pixels = pixelsOf(m_images.front());
    std::vector<float> sample;
    constexpr std::int64_t sampled = 16;
    for (std::int64_t i = 0; i < std::min(sampled, size()); ++i) {
        const auto &name =
            m_images[static_cast<std::size_t>(i * (size() - 1) / std::max<std::int64_t>(1, sampled - 1))];
        const auto values = m_file.read<float>(name).values;
        if (values.size() == m_pixels.storedNumbers())
            sample.insert(sample.end(), values.begin(), values.end());
    }
    m_pixels.findScale(m_file.info(m_images.front()), sample, m_path);
    if (m_pixels.shape.channels > 1)
        note(DataNote::Kind::Assumed,
             Message{
                 DRM_TEXT(
                     "Engine",
                     "the channels are taken as red, green, blue; the file does not say (--bgr tells the other order)"),
                 {}});
}

Hdf5Pixels Hdf5ItemsDataset::pixelsOf(const std::string &name) const
{
    const auto info = m_file.info(name);
    const auto &shape = info.shape;
    auto pixels = m_pixels;
    std::int64_t channels = 1;
    std::int64_t height = 0;
    std::int64_t width = 0;
    const auto isChannels = [](std::int64_t length) { return length == 1 || length == 3 || length == 4; };
    if (info.isNumeric() && shape.size() == 2) {
        height = shape[0];
        width = shape[1];
    } else if (info.isNumeric() && shape.size() == 3 && isChannels(shape[2]) != isChannels(shape[0])) {
        pixels.channelsLast = isChannels(shape[2]);
        channels = pixels.channelsLast ? shape[2] : shape[0];
        height = pixels.channelsLast ? shape[0] : shape[1];
        width = pixels.channelsLast ? shape[1] : shape[2];
    }
    if (height < 1 || width < 1)
        fail(Message{DRM_TEXT("Engine", "\"%1\" is no image of the shape H×W×3, 3×H×W or H×W"), {printable(name)}});
    if (height > mostPixels || width > mostPixels || height * width > mostPixels)
        fail(Message{DRM_TEXT("Engine", "\"%1\" has more than 25 megapixels; make it smaller"), {printable(name)}});
    pixels.storedChannels = static_cast<int>(channels);
    pixels.shape = {channels == 1 ? 1 : 3, static_cast<int>(height), static_cast<int>(width)};
    return pixels;
}

ImageBatch Hdf5ItemsDataset::read(const std::vector<std::int64_t> &indices, const ImageShape &shape,
                                  Table *labels) const
{
    const BatchPlan plan(*this, indices, shape);
    auto batch = plan.emptyBatch();
    std::vector<float> unpacked;
    for (int i = 0; i < batch.count; ++i) {
        const auto &name = m_images[static_cast<std::size_t>(indices[static_cast<std::size_t>(i)])];
        const auto pixels = pixelsOf(name);
        pixels.unpack(m_file.read<float>(name).values.data(), unpacked, m_path, '"' + printable(name) + '"');
        plan.fit(unpacked.data(), pixels.shape, batch.image(i), m_pixels.levels);
    }
    if (labels)
        *labels = this->labels(indices);
    return batch;
}

std::vector<std::string> Hdf5ItemsDataset::imageHashes(const std::vector<std::int64_t> &indices) const
{
    BatchPlan::requireIndices(*this, indices);
    std::vector<std::string> hashes;
    for (const std::int64_t index : indices)
        hashes.push_back(datasetHash(m_file, m_images[static_cast<std::size_t>(index)]));
    return hashes;
}

Table Hdf5ItemsDataset::labels() const
{
    if (m_labelNames.empty())
        return {};
    return {static_cast<int>(m_images.size()), static_cast<int>(m_labelNames.size()), m_labels};
}

Table Hdf5ItemsDataset::labels(const std::vector<std::int64_t> &indices) const
{
    return BatchPlan::labelsAt(*this, m_labels, indices);
}

void Hdf5ItemsDataset::fail(const Message &what) const
{
    throw Error(ErrorKind::UnsuitableData, Message{DRM_TEXT("Engine", "%1: %2."), {printable(m_path), what}}, m_path);
}

const DatasetReader &hdf5ItemsReader()
{
    static const DatasetReader reader{
        DRM_TEXT("Engine", "an HDF5 file with an image in each dataset"),
        {"*.h5", "*.hdf5"},
        [](const std::string &path) { return H5File::isHdf5(path) && Hdf5ItemsDataset::recognises(path); },
        [](const std::string &path, const DatasetOptions &options) {
            return std::unique_ptr<Dataset>(std::make_unique<Hdf5ItemsDataset>(path, options));
        }};
    return reader;
}

} // namespace drm
