// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sets/SetDescription.h"

#include "core/base/AtomicFile.h"
#include "core/base/InputFile.h"
#include "core/base/Text.h"
#include "core/data/DatasetReader.h"
#include "core/data/LabelText.h"
#include "core/data/folder/ImageLocator.h"
#include "core/data/list/FolderFiles.h"
#include "core/data/list/ListedDataset.h"
#include "core/data/sets/RecordTable.h"
#include "core/json/JsonNode.h"

#include <fnmatch.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace drm {

namespace {

constexpr const char *schema = "drmguard.dataset/1";
constexpr std::size_t mostDescriptionBytes = 1 << 20;
constexpr std::size_t mostDescribedLabels = 1000;

std::string fileAt(const std::string &path)
{
    return isFolder(path) ? joinedPath(path, SetDescription::usualName) : path;
}

/// A path that stays in its folder.
std::string innerPath(const JsonNode &node)
{
    const std::string text = node.text();
    const std::filesystem::path path(text);
    if (text.empty() || path.is_absolute() || std::find(path.begin(), path.end(), "..") != path.end())
        node.refuse(DRM_TEXT("Engine", "\"%1\" is no path inside of the set's folder"));
    return text;
}

void requireKeys(const JsonNode &node, const std::vector<std::string> &known)
{
    for (const auto &[key, value] : node.members())
        if (std::find(known.begin(), known.end(), key) == known.end())
            value.refuse(DRM_TEXT("Engine", "\"%1\" is not known here"));
}

SetDescription::Label labelOf(const JsonNode &node)
{
    requireKeys(node, {"column", "name", "unit", "factor", "offset", "sense"});
    SetDescription::Label label;
    label.column = node.at("column").text();
    label.name = labelName(node.has("name") ? node.at("name").text() : label.column);
    label.unit = node.has("unit") ? labelName(node.at("unit").text()) : std::string();
    label.factor = node.has("factor") ? node.at("factor").number() : 1;
    if (label.factor == 0)
        node.at("factor").refuse(DRM_TEXT("Engine", "\"%1\" is 0, so that all labels would be alike"));
    label.offset = node.has("offset") ? node.at("offset").number() : 0;
    if (node.has("sense")) {
        label.sense = node.at("sense").whole(-1, 1);
        if (label.sense == 0)
            node.at("sense").refuse(DRM_TEXT("Engine", "\"%1\" is neither 1 nor -1"));
    }
    return label;
}

SetDescription parsed(const JsonNode &root)
{
    requireKeys(root, {"schema", "name", "folders", "table", "image", "labels", "person", "box", "assumed"});
    if (root.at("schema").text() != schema)
        root.at("schema").refuse(DRM_TEXT("Engine", "\"%1\" is not \"%2\""), {schema});
    SetDescription description;
    if (root.has("name"))
        description.name = labelName(root.at("name").text());
    if (root.has("folders"))
        description.folders = innerPath(root.at("folders"));
    description.table = innerPath(root.at("table"));
    description.image = innerPath(root.at("image"));
    for (const JsonNode &label : root.at("labels").items(mostDescribedLabels))
        description.labels.push_back(labelOf(label));
    if (description.labels.empty())
        root.at("labels").refuse(DRM_TEXT("Engine", "\"%1\" is empty"));
    if (root.has("person"))
        description.person = root.at("person").text();
    if (root.has("box")) {
        for (const JsonNode &side : root.at("box").items(4))
            description.box.push_back(side.value().is_string() ? SetDescription::Side{side.text(), 0}
                                                               : SetDescription::Side{{}, side.number()});
        if (description.box.size() != 4)
            root.at("box").refuse(DRM_TEXT("Engine", "\"%1\" does not give the four sides left, top, width, height"));
    }
    if (root.has("assumed"))
        description.assumed = root.at("assumed").texts();
    return description;
}

/// One table of a set and the images beside it.
class TableReader {
public:
    TableReader(const SetDescription &description, const std::string &folder, ImageListBuilder &builder, bool strict)
        : m_description(description)
        , m_folder(folder)
        , m_path(joinedPath(folder, description.table))
        , m_builder(builder)
        , m_images(folder)
        , m_table(RecordTable::open(m_path, strict))
    {
    }

    void read()
    {
        for (std::int64_t row = 0; row < m_table->rows(); ++row)
            readRow(row);
        if (m_elsewhere)
            m_builder.note(DataNote::Kind::Assumed,
                           Message{DRM_TEXT("Engine",
                                            "the paths are those of another place; the files of these names in this "
                                            "folder are read"),
                                   {}});
        for (const DataNote &note : m_table->notes())
            m_builder.note(note.kind, Message{DRM_TEXT("Engine", "of %1: %2"), {printable(m_path), note.text}});
    }

private:
    void leaveOut(std::int64_t row, const Message &reason, const Message &what)
    {
        m_builder.leaveOutRow(m_path, m_table->line(row), reason, what);
    }

    std::string requiredCell(std::int64_t row, const std::string &column) const
    {
        if (const std::optional<std::string> cell = m_table->cell(row, column))
            return *cell;
        if (!m_table->hasColumn(column))
            throw Error(
                ErrorKind::UnsuitableData,
                Message{DRM_TEXT("Engine", "%1: it has no column \"%2\", which the set's %3 names; correct that."),
                        {printable(m_path), printable(column), SetDescription::usualName}},
                m_path);
        return {};
    }

    /// "RGB/{frame:6}.png" with the cells of a row; empty where one of these is.
    std::string imageName(std::int64_t row) const
    {
        const std::string &pattern = m_description.image;
        std::string name;
        for (std::size_t at = 0; at < pattern.size();) {
            const std::size_t end = pattern[at] == '{' ? pattern.find('}', at) : std::string::npos;
            if (end == std::string::npos) {
                name += pattern[at++];
                continue;
            }
            std::string column = pattern.substr(at + 1, end - at - 1);
            std::size_t digits = 0;
            const std::size_t colon = m_table->hasColumn(column) ? std::string::npos : column.rfind(':');
            if (colon != std::string::npos) {
                constexpr double most = 20;
                const double wanted = numberOf(column.substr(colon + 1)).value_or(0);
                if (!(wanted >= 1 && wanted <= most) || wanted != std::floor(wanted))
                    throw Error(ErrorKind::UnsuitableData,
                                Message{DRM_TEXT("Engine",
                                                 "%1: {%2} in \"image\" is no column, nor one with 1 to 20 digits, as "
                                                 "{frame:6}; correct that."),
                                        {SetDescription::usualName, printable(column)}},
                                m_path);
                digits = static_cast<std::size_t>(wanted);
                column.resize(colon);
            }
            const std::string cell = requiredCell(row, column);
            if (cell.empty())
                return {};
            name += std::string(cell.size() < digits ? digits - cell.size() : 0, '0') + cell;
            at = end + 1;
        }
        return name;
    }

    std::optional<double> numberAt(std::int64_t row, const std::string &column) const
    {
        const std::string cell = requiredCell(row, column);
        if (separatesThousands(cell))
            throw Error(ErrorKind::UnsuitableData,
                        Message{DRM_TEXT("Engine",
                                         "%1, line %2: %3 has separators of thousands, so that other numbers of the "
                                         "table could be misread; write numbers without."),
                                {printable(m_path), std::to_string(m_table->line(row)), inQuotes(cell)}},
                        m_path);
        const std::optional<double> number = numberOf(cell);
        return number && std::isfinite(*number) ? number : std::nullopt;
    }

    std::optional<ImageBox> boxAt(std::int64_t row) const
    {
        constexpr double most = 1e6;
        int sides[4];
        for (std::size_t i = 0; i < 4; ++i) {
            const SetDescription::Side &given = m_description.box[i];
            const std::optional<double> side = given.column.empty() ? given.pixels : numberAt(row, given.column);
            if (!side || std::abs(*side) > most)
                return {};
            sides[i] = static_cast<int>(std::lround(*side));
        }
        if (sides[2] < 1 || sides[3] < 1)
            return {};
        return ImageBox{sides[1], sides[0], sides[3], sides[2]};
    }

    void readRow(std::int64_t row)
    {
        std::vector<double> labels;
        for (const SetDescription::Label &label : m_description.labels) {
            const std::optional<double> number = numberAt(row, label.column);
            if (!number) {
                leaveOut(row, Message{DRM_TEXT("Engine", "a label is no finite number"), {}},
                         Message{DRM_TEXT("Engine", "\"%1\" is no finite number; correct it or remove the row"),
                                 {printable(label.column)}});
                return;
            }
            labels.push_back(label.factor * *number + label.offset);
        }
        const std::string name = imageName(row);
        if (name.empty()) {
            leaveOut(
                row, Message{DRM_TEXT("Engine", "the file name is missing"), {}},
                Message{DRM_TEXT("Engine", "a cell that names the image is empty; fill it or remove the row"), {}});
            return;
        }
        const ImageLocator::Result image = m_images.find(name);
        m_elsewhere = m_elsewhere || image.foundBy == ImageLocator::FoundBy::Tail;
        if (image.path.empty()) {
            m_builder.leaveOutMissing(m_path, m_table->line(row), name);
            return;
        }
        std::optional<ImageBox> box;
        if (!m_description.box.empty() && !(box = boxAt(row))) {
            leaveOut(row, Message{DRM_TEXT("Engine", "the part of the image is not given"), {}},
                     Message{DRM_TEXT("Engine", "left, top, width and height are no pixels; correct or remove the row"),
                             {}});
            return;
        }
        m_builder.add(image.path, labels,
                      m_description.person.empty() ? fileName(m_folder) : requiredCell(row, m_description.person), box);
    }

    const SetDescription &m_description;
    std::string m_folder;
    std::string m_path;
    ImageListBuilder &m_builder;
    ImageLocator m_images;
    std::unique_ptr<RecordTable> m_table;
    bool m_elsewhere = false; ///< paths of another place
};

} // namespace

bool SetDescription::isOne(const std::string &path)
{
    const std::string file = fileAt(path);
    constexpr std::size_t sampled = 4096;
    return lowerEnding(file) == ".json" && beginOf(file, sampled).find("drmguard.dataset/") != std::string::npos;
}

SetDescription SetDescription::read(const std::string &path)
{
    const std::string file = fileAt(path);
    const std::string text =
        readPlainFile(file, mostDescriptionBytes, Message{DRM_TEXT("Engine", "a set's description"), {}});
    try {
        const nlohmann::ordered_json json = parseJson(text);
        return parsed(JsonNode(json));
    } catch (const JsonFault &fault) {
        throw Error(ErrorKind::CorruptFile, Message{DRM_TEXT("Engine", "%1: %2."), {printable(file), fault.message()}},
                    file);
    }
}

void SetDescription::write(const std::string &file) const
{
    nlohmann::ordered_json root{{"schema", schema}};
    const auto put = [&](const char *key, const std::string &text) {
        if (!text.empty())
            root[key] = text;
    };
    put("name", name);
    put("folders", folders);
    put("table", table);
    put("image", image);
    for (const Label &label : labels) {
        nlohmann::ordered_json entry{{"column", label.column}};
        if (label.name != labelName(label.column))
            entry["name"] = label.name;
        if (!label.unit.empty())
            entry["unit"] = label.unit;
        if (label.factor != 1)
            entry["factor"] = label.factor;
        if (label.offset != 0)
            entry["offset"] = label.offset;
        if (label.sense != 1)
            entry["sense"] = label.sense;
        root["labels"].push_back(entry);
    }
    put("person", person);
    for (const Side &side : box) {
        nlohmann::ordered_json &written = root["box"].emplace_back();
        if (!side.column.empty())
            written = side.column;
        else if (side.pixels == std::trunc(side.pixels) && std::abs(side.pixels) < 1e9)
            written = static_cast<std::int64_t>(side.pixels);
        else
            written = side.pixels;
    }
    if (!assumed.empty())
        root["assumed"] = assumed;
    const std::string text = root.dump(4, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
    AtomicFile target(file, FileAccess::Shared);
    target.write(text.data(), text.size());
    target.commit();
}

ImageList SetDescription::list(const std::string &path, bool strict) const
{
    const std::string parent = std::filesystem::path(path).parent_path().string();
    const std::string root = isFolder(path) ? path : parent.empty() ? "." : parent;
    std::vector<std::string> names;
    std::vector<std::string> units;
    for (const Label &label : labels) {
        names.push_back(label.name);
        units.push_back(label.unit);
    }
    ImageListBuilder builder(root, strict, names, units);
    std::vector<int> senses;
    for (const Label &label : labels)
        senses.push_back(label.sense);
    if (std::count(senses.begin(), senses.end(), 1) != static_cast<std::ptrdiff_t>(senses.size()))
        builder.setLabelSenses(senses);
    if (folders.empty()) {
        TableReader(*this, root, builder, strict).read();
    } else {
        const auto isMeant = [this](const std::string &folder) {
            return fnmatch(folders.c_str(), fileName(folder).c_str(), 0) == 0;
        };
        const FolderFiles inside = FolderFiles::of(root);
        for (const std::string &folder : inside.linkedFolders)
            if (isMeant(folder))
                builder.leaveOut(LeftOut::Unit::Folder, Message{DRM_TEXT("Engine", "links to folders"), {}}, folder,
                                 Message{DRM_TEXT("Engine", "links to folders are not followed; copy it here"), {}});
        for (const std::string &folder : inside.folders) {
            if (!isMeant(folder))
                continue;
            if (!isFile(joinedPath(folder, table))) {
                builder.leaveOut(LeftOut::Unit::Folder, Message{DRM_TEXT("Engine", "the table is missing"), {}}, folder,
                                 Message{DRM_TEXT("Engine",
                                                  "there is no %1 in it, as the set's %2 says; add it or move "
                                                  "the folder away"),
                                         {printable(table), usualName}});
                continue;
            }
            TableReader(*this, folder, builder, strict).read();
        }
    }
    builder.note(DataNote::Kind::Read,
                 name.empty() ? Message{DRM_TEXT("Engine", "read as %1 says"), {usualName}}
                              : Message{DRM_TEXT("Engine", "read as %1 says: %2"), {usualName, name}});
    for (const std::string &sentence : assumed)
        builder.note(DataNote::Kind::Assumed, Message::asIs(printable(sentence)));
    return builder.finish();
}

const DatasetReader &describedReader()
{
    static const DatasetReader reader{DRM_TEXT("Engine", "a folder with a dataset.json that describes it"),
                                      {"*.json"},
                                      SetDescription::isOne,
                                      [](const std::string &path, const DatasetOptions &options) {
                                          return std::unique_ptr<Dataset>(std::make_unique<ListedDataset>(
                                              path, SetDescription::read(path).list(path, options.strict), options));
                                      }};
    return reader;
}

} // namespace drm
