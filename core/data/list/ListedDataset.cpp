// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/list/ListedDataset.h"

#include "core/base/ParallelFor.h"
#include "core/base/Text.h"
#include "core/data/BatchPlan.h"
#include "core/data/ImageFile.h"
#include "core/data/list/FolderFiles.h"
#include "core/torch/StopScope.h"

#include <filesystem>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace drm {

namespace {

/// A part of an image, C×H×W of `shape`, which becomes that of the part.
std::vector<float> cut(const std::vector<float> &pixels, ImageShape &shape, const ImageBox &inside)
{
    std::vector<float> part;
    part.reserve(static_cast<std::size_t>(shape.channels) * static_cast<std::size_t>(inside.height)
                 * static_cast<std::size_t>(inside.width));
    for (int channel = 0; channel < shape.channels; ++channel) {
        for (int row = inside.top; row < inside.top + inside.height; ++row) {
            const auto begin = pixels.begin()
                + (static_cast<std::ptrdiff_t>(channel) * shape.height + row) * shape.width + inside.left;
            part.insert(part.end(), begin, begin + inside.width);
        }
    }
    shape.height = inside.height;
    shape.width = inside.width;
    return part;
}

} // namespace

ListedDataset::ListedDataset(const std::string &path, ImageList list, const DatasetOptions &options)
    : Dataset(options)
    , m_path(path)
    , m_list(std::move(list))
{
    m_notes = std::move(m_list.notes);
    readHeaders();
    countRepeated();
    countLinks();
}

ImageBox ListedDataset::partOf(std::size_t index, const ImageShape &shape) const
{
    const ImageBox *box = m_list.boxOf(index);
    if (!box)
        return {0, 0, shape.height, shape.width};
    const ImageBox inside = box->within(shape.height, shape.width);
    if (inside.height < 1 || inside.width < 1)
        throw Error(ErrorKind::UnsuitableData,
                    Message{DRM_TEXT("Engine",
                                     "%1: the part of the image that is asked for lies outside of it; correct what "
                                     "says where it lies, or remove the image."),
                            {printable(m_list.files[index])}},
                    m_list.files[index]);
    return inside;
}

void ListedDataset::readHeaders()
{
    constexpr std::size_t sampled = 16;
    constexpr std::size_t mostDamaged = 1000;
    std::optional<Error> firstError;
    std::size_t readable = 0;
    bool turned = false;
    bool different = false;
    bool cutOff = false;
    for (std::size_t i = 0; i < m_list.files.size() && readable < sampled; ++i) {
        if (i >= sampled && readable > 0)
            break;
        try {
            const ImageFile file(m_list.files[i]);
            const ImageBox part = partOf(i, file.shape());
            const ImageShape shape{file.shape().channels, part.height, part.width};
            const ImageBox *box = m_list.boxOf(i);
            cutOff = cutOff || (box && (box->height != part.height || box->width != part.width));
            if (readable++ == 0)
                m_shape = shape;
            turned = turned || file.orientation() != 1;
            different = different || shape.height != m_shape.height || shape.width != m_shape.width;
        } catch (const Error &error) {
            // Left out when images are drawn; here only the shape is looked for.
            if (!firstError)
                firstError = withLine(error, i);
            if (strict() || i >= mostDamaged)
                break;
        }
    }
    if (firstError && (strict() || readable == 0))
        throw *firstError;
    if (turned)
        note(DataNote::Kind::Assumed,
             Message{
                 DRM_TEXT(
                     "Engine",
                     "the orientation tag (EXIF) of images is applied: they are turned upright, as viewers show them"),
                 {}});
    if (cutOff)
        note(
            DataNote::Kind::Assumed,
            Message{DRM_TEXT("Engine",
                             "the part of some images that is asked for reaches beyond their edge; what lies inside is "
                             "taken"),
                    {}});
    if (different)
        note(DataNote::Kind::Read,
             Message{DRM_TEXT("Engine", "the images differ in size; each is scaled to the size that is used"), {}});
}

void ListedDataset::countRepeated()
{
    std::unordered_map<std::string, std::size_t> first;
    std::int64_t repeated = 0;
    std::int64_t contradictions = 0;
    std::string example;
    const std::size_t labels = m_list.labelNames.size();
    for (std::size_t i = 0; i < m_list.files.size(); ++i) {
        std::string name = m_list.files[i];
        if (const ImageBox *box = m_list.boxOf(i)) // several parts of an image are several images
            for (const int number : {box->top, box->left, box->height, box->width})
                name += '/' + std::to_string(number);
        const auto [known, isNew] = first.emplace(std::move(name), i);
        if (isNew)
            continue;
        ++repeated;
        const auto own = m_list.labels.begin() + static_cast<std::ptrdiff_t>(i * labels);
        const auto other = m_list.labels.begin() + static_cast<std::ptrdiff_t>(known->second * labels);
        if (std::equal(own, own + static_cast<std::ptrdiff_t>(labels), other))
            continue;
        ++contradictions;
        if (example.empty())
            example = fileName(m_list.files[i]);
    }
    if (repeated > 0)
        note(DataNote::Kind::Read,
             repeated == 1
                 ? Message{DRM_TEXT("Engine", "%1 row names an image that another row names"), {formatCount(repeated)}}
                 : Message{DRM_TEXT("Engine", "%1 rows name images that other rows name"), {formatCount(repeated)}});
    if (contradictions > 0)
        note(DataNote::Kind::Assumed,
             Message{DRM_TEXT("Engine",
                              "rows whose labels are not those of the first row of the same image: %1 (%2); all are "
                              "kept"),
                     {formatCount(contradictions), printable(example)}});
}

/// Whoever made the folder may have led them anywhere, so it is said.
void ListedDataset::countLinks()
{
    namespace fs = std::filesystem;
    std::error_code error;
    const fs::path named = fs::absolute(m_path, error).lexically_normal();
    const fs::path root = isFolder(m_path) ? named : named.parent_path();
    const fs::path trueRoot = fs::weakly_canonical(root, error);
    std::optional<fs::path> folder; // of the image before
    bool byFolder = false;
    std::int64_t links = 0;
    for (const fs::path file : m_list.files) {
        if (folder != file.parent_path()) {
            folder = file.parent_path();
            const fs::path plain = fs::absolute(*folder, error).lexically_normal();
            const fs::path inner = plain.lexically_relative(root);
            byFolder = !inner.empty() && inner != "."
                && fs::weakly_canonical(plain, error) != (trueRoot / inner).lexically_normal();
        }
        links += byFolder || fs::is_symlink(file, error) ? 1 : 0;
    }
    if (links > 0)
        note(DataNote::Kind::Read,
             Message{DRM_TEXT("Engine", "images that are links or lie behind one, and so may be of another place: %1"),
                     {formatCount(links)}});
}

Error ListedDataset::withLine(const Error &error, std::size_t index) const
{
    if (m_list.lines.empty())
        return error;
    return Error(error.kind(),
                 Message{DRM_TEXT("Engine", "%1, line %2: %3"),
                         {printable(m_list.table), std::to_string(m_list.lines[index]), error.message()}},
                 error.path());
}

ImageBatch ListedDataset::read(const std::vector<std::int64_t> &indices, const ImageShape &shape, Table *labels) const
{
    const BatchPlan plan(*this, indices, shape);
    auto batch = plan.emptyBatch();
    // One after another: decoded, 50 megapixels take 600 MB.
    constexpr std::int64_t large = 4'000'000; // pixels
    std::mutex largeImages;
    parallelFor(batch.count, [&](int i) {
        throwIfStopped();
        const auto index = static_cast<std::size_t>(indices[static_cast<std::size_t>(i)]);
        try {
            const ImageFile file(m_list.files[index]);
            std::unique_lock oneByOne(largeImages, std::defer_lock);
            if (std::int64_t{file.shape().height} * file.shape().width > large)
                oneByOne.lock();
            // Models are trained on what imaging libraries make of 8-bit files.
            std::vector<float> pixels = file.decode();
            ImageShape stored = file.shape();
            if (m_list.boxOf(index))
                pixels = cut(pixels, stored, partOf(index, stored));
            plan.fit(pixels.data(), stored, batch.image(i), 255);
        } catch (const Error &error) {
            throw withLine(error, index);
        }
    });
    if (labels)
        *labels = this->labels(indices);
    return batch;
}

std::vector<std::string> ListedDataset::imageHashes(const std::vector<std::int64_t> &indices) const
{
    BatchPlan::requireIndices(*this, indices);
    std::vector<std::string> hashes(indices.size());
    parallelFor(static_cast<int>(indices.size()), [&](int i) {
        throwIfStopped();
        const auto place = static_cast<std::size_t>(i);
        hashes[place] = ImageFile::sha256(m_list.files[static_cast<std::size_t>(indices[place])]);
    });
    return hashes;
}

std::string ListedDataset::imageName(std::int64_t index) const
{
    return std::filesystem::path(m_list.files.at(static_cast<std::size_t>(index))).filename().string();
}

std::string ListedDataset::person(std::int64_t index) const
{
    return m_list.people.empty() ? std::string() : m_list.people.at(static_cast<std::size_t>(index));
}

Table ListedDataset::labels() const
{
    if (m_list.labelNames.empty())
        return {};
    return {static_cast<int>(m_list.files.size()), static_cast<int>(m_list.labelNames.size()), m_list.labels};
}

Table ListedDataset::labels(const std::vector<std::int64_t> &indices) const
{
    return BatchPlan::labelsAt(*this, m_list.labels, indices);
}

} // namespace drm
