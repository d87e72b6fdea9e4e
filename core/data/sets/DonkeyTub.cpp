// SPDX-License-Identifier: GPL-3.0-or-later
// Tubs of the Donkey Car (donkeycar.com): JPEGs and JSON with "cam/image_array", "user/angle" and "user/throttle".
// Since version 4 catalog_0.catalog, ... hold a record a line, and manifest.json which of them were deleted; before,
// each record is a record_0.json.
#include "core/base/InputFile.h"
#include "core/base/Text.h"
#include "core/data/DatasetReader.h"
#include "core/data/folder/ImageLocator.h"
#include "core/data/list/FolderFiles.h"
#include "core/data/list/ListedDataset.h"
#include "core/data/sets/TextRows.h"
#include "core/json/JsonNode.h"

#include <algorithm>
#include <set>

namespace drm {

namespace {

constexpr std::size_t mostTubBytes = 256 << 20;

bool isCatalog(const std::string &name)
{
    return name.compare(0, 8, "catalog_") == 0 && lowerEnding(name) == ".catalog";
}

bool isRecord(const std::string &name)
{
    return name.compare(0, 7, "record_") == 0 && lowerEnding(name) == ".json";
}

/// "record_12.json" after "record_2.json".
bool comesBefore(const std::string &a, const std::string &b)
{
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

class TubReader {
public:
    TubReader(const std::string &path, bool strict)
        : m_path(path)
        , m_strict(strict)
        , m_builder(path, strict, {"angle", "throttle"}, {"", ""})
        , m_images(path)
    {
    }

    ImageList read()
    {
        std::vector<std::string> catalogs;
        std::vector<std::string> records;
        for (const std::string &file : FolderFiles::of(m_path).files)
            if (isCatalog(fileName(file)))
                catalogs.push_back(file);
            else if (isRecord(fileName(file)))
                records.push_back(file);
        std::sort(catalogs.begin(), catalogs.end(), comesBefore);
        std::sort(records.begin(), records.end(), comesBefore);
        if (!catalogs.empty())
            readDeleted();
        for (const std::string &file : catalogs)
            readCatalog(file);
        if (catalogs.empty())
            for (const std::string &file : records)
                addRecord(file, 0, readText(file));
        m_builder.note(DataNote::Kind::Read,
                       Message{DRM_TEXT("Engine", "a tub of the Donkey Car: the labels are what the driver did"), {}});
        if (m_deletedSeen > 0)
            m_builder.note(DataNote::Kind::LeftOut,
                           Message{DRM_TEXT("Engine", "%1 records that the manifest calls deleted"),
                                   {formatCount(m_deletedSeen)}});
        return m_builder.finish();
    }

private:
    static std::string readText(const std::string &file)
    {
        return readPlainFile(file, mostTubBytes, Message{DRM_TEXT("Engine", "a record of a drive"), {}});
    }

    /// Some line of the manifest is an object with "deleted_indexes".
    void readDeleted()
    {
        const std::string file = joinedPath(m_path, "manifest.json");
        std::string text;
        try {
            text = readText(file);
        } catch (const Error &) {
            m_builder.note(DataNote::Kind::Assumed,
                           Message{DRM_TEXT("Engine",
                                            "there is no manifest.json that says which records were deleted: "
                                            "all are read"),
                                   {}});
            return;
        }
        bool says = false;
        forRows(text, [&](std::int64_t line, std::string_view row) {
            if (row.find("deleted_indexes") == std::string_view::npos)
                return;
            says = true;
            try {
                const nlohmann::ordered_json json = parseJson(std::string(row));
                constexpr std::size_t most = 10'000'000;
                for (const double index : JsonNode(json).at("deleted_indexes").numbers(most))
                    m_deleted.insert(index);
            } catch (const JsonFault &fault) {
                throw Error(ErrorKind::CorruptFile,
                            Message{DRM_TEXT("Engine", "%1, line %2: %3."),
                                    {printable(file), std::to_string(line), fault.message()}},
                            file);
            }
        });
        if (says)
            return;
        if (m_strict)
            throw Error(ErrorKind::CorruptFile,
                        Message{DRM_TEXT("Engine",
                                         "%1: no line says which records were deleted (\"deleted_indexes\"); copy the "
                                         "file again."),
                                {printable(file)}},
                        file);
        m_builder.note(DataNote::Kind::Assumed,
                       Message{DRM_TEXT("Engine",
                                        "manifest.json is damaged and does not say which records were deleted: all "
                                        "are read"),
                               {}});
    }

    void readCatalog(const std::string &file)
    {
        forRows(
            readText(file), [&](std::int64_t line, std::string_view row) { addRecord(file, line, std::string(row)); });
    }

    /// `line`: 0 where the file holds one record.
    void addRecord(const std::string &file, std::int64_t line, const std::string &text)
    {
        try {
            const nlohmann::ordered_json json = parseJson(text);
            const JsonNode record(json);
            if (record.has("_index") && m_deleted.count(record.at("_index").number()) > 0) {
                ++m_deletedSeen;
                return;
            }
            const std::string name = record.at("cam/image_array").text();
            const ImageLocator::Result image = m_images.find(name);
            if (image.path.empty()) {
                m_builder.leaveOutMissing(file, line, name);
                return;
            }
            m_builder.add(image.path, {record.at("user/angle").number(), record.at("user/throttle").number()},
                          record.has("_session_id") ? record.at("_session_id").text() : std::string());
        } catch (const JsonFault &fault) {
            m_builder.leaveOutRow(file, line, Message{DRM_TEXT("Engine", "the record is not one of a drive"), {}},
                                  fault.message());
        }
    }

    std::string m_path;
    bool m_strict = false;
    ImageListBuilder m_builder;
    ImageLocator m_images;
    std::set<double> m_deleted; ///< indices; one that is not whole is that of no record
    std::int64_t m_deletedSeen = 0;
};

/// One of its catalogs or records begins with a record of a drive.
bool isTub(const std::string &path)
{
    return holdsFile(
        path,
        [&](const std::string &name) {
            constexpr std::size_t sampled = 4096;
            return (isCatalog(name) || isRecord(name))
                && beginOf(joinedPath(path, name), sampled).find("\"cam/image_array\"") != std::string::npos;
        },
        false);
}

std::unique_ptr<Dataset> openTub(const std::string &path, const DatasetOptions &options)
{
    return std::make_unique<ListedDataset>(path, TubReader(path, options.strict).read(), options);
}

} // namespace

const DatasetReader &donkeyTubReader()
{
    static const DatasetReader reader{DRM_TEXT("Engine", "a tub of the Donkey Car"), {}, isTub, openTub, true};
    return reader;
}

} // namespace drm
