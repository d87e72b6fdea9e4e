// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/folder/ImageFolder.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/data/DatasetReader.h"
#include "core/data/folder/CsvTable.h"
#include "core/data/folder/ImageListing.h"
#include "core/data/folder/ImageTable.h"
#include "core/data/list/FolderFiles.h"
#include "core/data/list/ListedDataset.h"
#include "core/intake/FileKind.h"

#include <algorithm>

namespace drm {

namespace {

bool isTable(const std::string &path)
{
    const std::string extension = lowerEnding(path);
    const bool tableName = extension == ".csv" || extension == ".tsv" || extension == ".txt";
    return tableName && (sniffFileKind(path) == FileKind::Text || CsvTable::isUtf16(path));
}

/// Files beside each other whose names end so, in either case, in the order of their names.
std::vector<std::string> filesEnding(const std::string &folder, const std::vector<std::string> &endings)
{
    std::vector<std::string> files = FolderFiles::of(folder).files;
    files.erase(std::remove_if(files.begin(), files.end(),
                               [&](const std::string &file) {
                                   return std::find(endings.begin(), endings.end(), lowerEnding(file)) == endings.end();
                               }),
                files.end());
    return files;
}

/// The table of a folder; empty where there is none.
std::string tableOf(const std::string &folder)
{
    const auto tables = filesEnding(folder, {".csv"});
    const auto labels = joinedPath(folder, "labels.csv");
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

ImageList listOf(ImageTable table, const std::string &csvPath)
{
    ImageList list;
    list.table = csvPath;
    list.files = std::move(table.files);
    list.lines = std::move(table.lines);
    list.labelNames = std::move(table.labelNames);
    list.labelUnits = std::move(table.labelUnits);
    list.labels = std::move(table.labels);
    list.notes = std::move(table.notes);
    return list;
}

/// What to do about it. A published set may lie one folder deeper.
Message whyNoLabels(const std::string &folder, const std::vector<std::string> &innerTables)
{
    constexpr std::size_t mostFolders = 50;
    std::vector<std::string> inner = FolderFiles::of(folder).folders;
    inner.resize(std::min(inner.size(), mostFolders));
    for (const std::string &path : inner)
        for (const DatasetReader *reader : datasetReaders())
            if (reader->isPublished && reader->canRead(path))
                return {DRM_TEXT("Engine", "labels not found: %1 in it is %2; open that"),
                        {printable(fileName(path)), Message{reader->description, {}}}};
    const std::vector<std::string> own = filesEnding(folder, {".csv", ".tsv", ".txt", ".json", ".jsonl"});
    for (const std::vector<std::string> *tables : {&own, &innerTables}) {
        if (tables->empty())
            continue;
        if (lowerEnding(tables->front()).compare(0, 5, ".json") == 0)
            return {DRM_TEXT("Engine",
                             "labels not found: what the entries of %1 mean is not known; describe the images (File, "
                             "Import images; or drmguard data describe)"),
                    {printable(fileName(tables->front()))}};
        return {DRM_TEXT("Engine",
                         "labels not found: %1 names no images that lie beside it; describe the images (File, "
                         "Import images; or drmguard data describe)"),
                {printable(fileName(tables->front()))}};
    }
    return {DRM_TEXT("Engine", "labels not found: the folder holds no table of them (labels.csv)"), {}};
}

ImageList listFolder(const std::string &folder, bool strict)
{
    auto listing = ImageListing::of(folder, strict);
    ImageList list;
    list.files = std::move(listing.images);
    const auto leftOut = listing.leftOut.notes();
    if (list.files.empty()) {
        std::vector<Message> message{{DRM_TEXT("Engine",
                                               "%1: the folder holds no images (PNG, JPEG, BMP, WebP, PGM, PPM, TIFF), "
                                               "nor do its sub-folders; choose the folder that holds them."),
                                      {printable(folder)}}};
        const std::vector<std::string> sets = filesEnding(folder, {".h5", ".hdf5"});
        if (!sets.empty())
            message.push_back(Message{DRM_TEXT("Engine", "It holds %1; open that."), {printable(fileName(sets[0]))}});
        else if (!leftOut.empty())
            message.push_back(Message{DRM_TEXT("Engine", "What is there: %1."), {leftOut.front().text}});
        throw Error(ErrorKind::UnsuitableData, joined(message), folder);
    }
    const auto count = static_cast<std::int64_t>(list.files.size());
    const auto note = [&list](const Message &text) { list.notes.push_back({DataNote::Kind::Read, text}); };
    note(count == 1           ? Message{DRM_TEXT("Engine", "%1 image file"), {formatCount(count)}}
             : listing.nested ? Message{DRM_TEXT("Engine", "%1 image files of sub-folders"), {formatCount(count)}}
                              : Message{DRM_TEXT("Engine", "%1 image files"), {formatCount(count)}});
    note(whyNoLabels(folder, listing.innerTables));
    list.notes.insert(list.notes.end(), leftOut.begin(), leftOut.end());
    return list;
}

} // namespace

ImageList listImages(const std::string &path, bool strict)
{
    const std::string table = isFolder(path) ? tableOf(path) : path;
    return table.empty() ? listFolder(path, strict) : listOf(ImageTable::read(table, strict), table);
}

const DatasetReader &imageFolderReader()
{
    static const DatasetReader reader{DRM_TEXT("Engine", "a folder of images"),
                                      {},
                                      isFolder,
                                      [](const std::string &path, const DatasetOptions &options) {
                                          return std::unique_ptr<Dataset>(std::make_unique<ListedDataset>(
                                              path, listImages(path, options.strict), options));
                                      }};
    return reader;
}

const DatasetReader &imageTableReader()
{
    static const DatasetReader reader{DRM_TEXT("Engine", "a CSV file that names images and labels"),
                                      {"*.csv", "*.tsv"},
                                      isTable,
                                      [](const std::string &path, const DatasetOptions &options) {
                                          return std::unique_ptr<Dataset>(std::make_unique<ListedDataset>(
                                              path, listImages(path, options.strict), options));
                                      }};
    return reader;
}

} // namespace drm
