// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/folder/ImageFolderDataset.h"

#include "core/base/Error.h"
#include "core/base/SystemText.h"
#include "core/base/Text.h"
#include "core/data/BatchPlan.h"
#include "core/data/DatasetReader.h"
#include "core/data/ImageFile.h"
#include "core/data/folder/CsvTable.h"
#include "core/data/folder/ImageListing.h"
#include "core/data/folder/ImageTable.h"
#include "core/intake/FileKind.h"
#include "core/torch/StopScope.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <optional>

namespace drm {

namespace fs = std::filesystem;

namespace {

bool isFolder(const std::string &path)
{
    std::error_code error;
    return std::filesystem::is_directory(path, error);
}

bool isTable(const std::string &path)
{
    std::string extension = std::filesystem::path(path).extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    const bool tableName = extension == ".csv" || extension == ".tsv" || extension == ".txt";
    return tableName && (sniffFileKind(path) == FileKind::Text || CsvTable::isUtf16(path));
}

/// Files beside each other whose names end so, in either case, in the order of their names.
std::vector<std::string> filesEnding(const std::string &folder, const std::vector<std::string> &endings)
{
    std::vector<std::string> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        auto extension = entry->path().extension().string();
        std::transform(extension.begin(), extension.end(), extension.begin(),
                       [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
        std::error_code ignored;
        if (std::find(endings.begin(), endings.end(), extension) != endings.end()
            && entry->path().filename().string().front() != '.' && entry->is_regular_file(ignored))
            files.push_back(entry->path().string());
    }
    if (error)
        throw Error(
            ErrorKind::FileNotFound,
            Message{DRM_TEXT("Engine", "%1: the folder cannot be read: %2."), {printable(folder), systemText(error)}},
            folder);
    std::sort(files.begin(), files.end());
    return files;
}

/// The table of a folder; empty where there is none.
std::string tableOf(const std::string &folder)
{
    const auto tables = filesEnding(folder, {".csv"});
    const auto labels = (fs::path(folder) / "labels.csv").string();
    if (std::find(tables.begin(), tables.end(), labels) != tables.end())
        return labels;
    if (tables.size() == 1)
        return tables.front();
    if (tables.size() > 1)
        throw Error(
            ErrorKind::UnsuitableData,
            Message{
                DRM_TEXT("Engine",
                         "%1: the folder holds several CSV files; open the right one itself, or call it labels.csv."),
                {printable(folder)}},
            folder);
    auto texts = filesEnding(folder, {".tsv", ".txt"});
    constexpr std::size_t mostTexts = 20; // more are notes to each image, not one table of all
    if (texts.size() > mostTexts)
        return {};
    texts.erase(std::remove_if(texts.begin(), texts.end(),
                               [](const std::string &path) { return !ImageTable::namesImages(path); }),
                texts.end());
    if (texts.size() > 1)
        throw Error(ErrorKind::UnsuitableData,
                    Message{DRM_TEXT("Engine", "%1: several text files name its images; open the right one itself."),
                            {printable(folder)}},
                    folder);
    return texts.empty() ? std::string() : texts.front();
}

} // namespace

ImageFolderDataset::ImageFolderDataset(const std::string &path, const DatasetOptions &options)
    : Dataset(options)
    , m_path(path)
{
    std::error_code error;
    if (!fs::is_directory(path, error))
        readTable(path);
    else if (const auto table = tableOf(path); !table.empty())
        readTable(table);
    else
        readFolder(path);
    readHeaders();
}

void ImageFolderDataset::readFolder(const std::string &folder)
{
    auto listing = ImageListing::of(folder, strict());
    m_files = std::move(listing.images);
    const auto leftOut = listing.leftOut.notes();
    if (m_files.empty()) {
        std::vector<Message> message{{DRM_TEXT("Engine",
                                               "%1: the folder holds no images (PNG, JPEG, BMP, WebP, PGM, PPM, TIFF), "
                                               "nor do its sub-folders; choose the folder that holds them."),
                                      {printable(folder)}}};
        if (!leftOut.empty())
            message.push_back(Message{DRM_TEXT("Engine", "What is there: %1."), {leftOut.front().text}});
        throw Error(ErrorKind::UnsuitableData, joined(message), folder);
    }
    note(DataNote::Kind::Read,
         size() == 1          ? Message{DRM_TEXT("Engine", "%1 image file"), {formatCount(size())}}
             : listing.nested ? Message{DRM_TEXT("Engine", "%1 image files of sub-folders"), {formatCount(size())}}
                              : Message{DRM_TEXT("Engine", "%1 image files"), {formatCount(size())}});
    note(DataNote::Kind::Read,
         listing.innerTables.empty()
             ? Message{DRM_TEXT("Engine", "labels not found: the folder holds no table of them (labels.csv)"), {}}
             : Message{DRM_TEXT("Engine",
                                "labels not found: the tables of sub-folders are not read (%1); open one itself, or "
                                "join them as labels.csv"),
                       {printable(listing.innerTables.front())}});
    m_notes.insert(m_notes.end(), leftOut.begin(), leftOut.end());
}

void ImageFolderDataset::readTable(const std::string &csvPath)
{
    auto table = ImageTable::read(csvPath, strict());
    m_csvPath = csvPath;
    m_files = std::move(table.files);
    m_lines = std::move(table.lines);
    m_labelNames = std::move(table.labelNames);
    m_labelUnits = std::move(table.labelUnits);
    m_labels = std::move(table.labels);
    m_notes = std::move(table.notes);
}

void ImageFolderDataset::readHeaders()
{
    constexpr std::size_t sampled = 16;
    constexpr std::size_t mostDamaged = 1000;
    std::optional<Error> firstError;
    std::size_t readable = 0;
    bool turned = false;
    bool different = false;
    for (std::size_t i = 0; i < m_files.size() && readable < sampled; ++i) {
        if (i >= sampled && readable > 0)
            break;
        try {
            const ImageFile file(m_files[i]);
            if (readable++ == 0)
                m_shape = file.shape();
            turned = turned || file.orientation() != 1;
            different = different || file.shape().height != m_shape.height || file.shape().width != m_shape.width;
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
    if (different)
        note(DataNote::Kind::Read,
             Message{DRM_TEXT("Engine", "the images differ in size; each is scaled to the size that is used"), {}});
}

Error ImageFolderDataset::withLine(const Error &error, std::size_t index) const
{
    if (m_lines.empty())
        return error;
    return Error(error.kind(),
                 Message{DRM_TEXT("Engine", "%1, line %2: %3"),
                         {printable(m_csvPath), std::to_string(m_lines[index]), error.message()}},
                 error.path());
}

ImageBatch ImageFolderDataset::read(const std::vector<std::int64_t> &indices, const ImageShape &shape,
                                    Table *labels) const
{
    const BatchPlan plan(*this, indices, shape);
    auto batch = plan.emptyBatch();
    for (int i = 0; i < batch.count; ++i) {
        throwIfStopped();
        const auto index = static_cast<std::size_t>(indices[static_cast<std::size_t>(i)]);
        try {
            const ImageFile file(m_files[index]);
            // Models are trained on what imaging libraries make of 8-bit files.
            plan.fit(file.decode().data(), file.shape(), batch.image(i), 255);
        } catch (const Error &error) {
            throw withLine(error, index);
        }
    }
    if (labels)
        *labels = this->labels(indices);
    return batch;
}

std::vector<std::string> ImageFolderDataset::imageHashes(const std::vector<std::int64_t> &indices) const
{
    BatchPlan::requireIndices(*this, indices);
    std::vector<std::string> hashes;
    for (const std::int64_t index : indices) {
        throwIfStopped();
        hashes.push_back(ImageFile::sha256(m_files[static_cast<std::size_t>(index)]));
    }
    return hashes;
}

std::string ImageFolderDataset::imageName(std::int64_t index) const
{
    return std::filesystem::path(m_files.at(static_cast<std::size_t>(index))).filename().string();
}

Table ImageFolderDataset::labels() const
{
    if (m_labelNames.empty())
        return {};
    return {static_cast<int>(m_files.size()), static_cast<int>(m_labelNames.size()), m_labels};
}

Table ImageFolderDataset::labels(const std::vector<std::int64_t> &indices) const
{
    return BatchPlan::labelsAt(*this, m_labels, indices);
}

const DatasetReader &imageFolderReader()
{
    static const DatasetReader reader{DRM_TEXT("Engine", "a folder of images"),
                                      {},
                                      isFolder,
                                      [](const std::string &path, const DatasetOptions &options) {
                                          return std::unique_ptr<Dataset>(
                                              std::make_unique<ImageFolderDataset>(path, options));
                                      }};
    return reader;
}

const DatasetReader &imageTableReader()
{
    static const DatasetReader reader{DRM_TEXT("Engine", "a CSV file that names images and labels"),
                                      {"*.csv", "*.tsv"},
                                      isTable,
                                      [](const std::string &path, const DatasetOptions &options) {
                                          return std::unique_ptr<Dataset>(
                                              std::make_unique<ImageFolderDataset>(path, options));
                                      }};
    return reader;
}

} // namespace drm
