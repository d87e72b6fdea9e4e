// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curate/DescribeData.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/curate/ImagePattern.h"
#include "core/data/LabelText.h"
#include "core/data/folder/ImageLocator.h"
#include "core/data/list/FolderFiles.h"
#include "core/data/sets/RecordTable.h"

#include <fnmatch.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <iterator>
#include <set>

namespace drm {

namespace {

constexpr std::int64_t sampledRows = 50;

/// In half of the rows or more.
bool holdsNumbers(const RecordTable &table, const std::string &column, std::int64_t rows)
{
    std::int64_t numbers = 0;
    for (std::int64_t row = 0; row < rows; ++row) {
        const std::optional<double> number = numberOf(table.cell(row, column).value_or(""));
        numbers += number && std::isfinite(*number) ? 1 : 0;
    }
    return 2 * numbers >= rows;
}

bool isTableName(const std::string &name)
{
    static const std::vector<std::string> endings{".csv", ".tsv", ".txt", ".json", ".jsonl", ".ndjson"};
    return name != SetDescription::usualName
        && std::find(endings.begin(), endings.end(), lowerEnding(name)) != endings.end();
}

/// A README is a text, too, and settings are JSON: rows and a column of numbers make a table. What is called like a
/// table and is damaged stays, so that somebody says what is wrong with it.
bool holdsRows(const std::string &path)
{
    const std::string ending = lowerEnding(path);
    const bool isCalledSo = ending != ".txt" && ending != ".json";
    std::error_code error;
    constexpr std::uintmax_t longest = 8 << 20; // of a README
    if (std::filesystem::file_size(path, error) > longest && !error)
        return true;
    try {
        const std::unique_ptr<RecordTable> table = RecordTable::open(path, false);
        const std::vector<std::string> columns = table->columns();
        if (table->rows() == 0)
            return isCalledSo;
        return std::any_of(columns.begin(), columns.end(), [&](const std::string &column) {
            return holdsNumbers(*table, column, std::min(table->rows(), sampledRows));
        });
    } catch (const Error &) {
        return isCalledSo;
    }
}

std::vector<std::string> tablesIn(const FolderFiles &content)
{
    std::vector<std::string> names;
    for (const std::string &file : content.files)
        if (const std::string name = fileName(file); isTableName(name) && holdsRows(file))
            names.push_back(name);
    return names;
}

/// "person_*" for person_01, person_02 and so on; "*" where names have nothing in common.
std::string patternOf(const std::vector<std::string> &folders)
{
    std::string common = fileName(folders.front());
    for (const std::string &folder : folders) {
        const std::string name = fileName(folder);
        const auto end = std::mismatch(common.begin(), common.end(), name.begin(), name.end()).first;
        common.erase(end, common.end());
    }
    while (!common.empty() && std::isdigit(static_cast<unsigned char>(common.back())))
        common.pop_back(); // folders 10 and 11 say nothing of a folder 9
    std::string pattern;
    for (const char letter : common)
        pattern += std::string(letter == '*' || letter == '?' || letter == '[' || letter == '\\' ? "\\" : "") + letter;
    return pattern + "*";
}

/// "bbox_left" and "Left" are "left".
bool isCalled(const std::string &column, const std::vector<std::string> &names)
{
    const std::string name = lowered(column);
    return std::any_of(names.begin(), names.end(), [&](const std::string &known) {
        return name == known
            || (name.size() > known.size() && name.compare(name.size() - known.size(), known.size(), known) == 0
                && !std::isalnum(static_cast<unsigned char>(name[name.size() - known.size() - 1])));
    });
}

/// "headPitch" and "head_pitch" are head and pitch.
std::set<std::string> wordsOf(const std::string &name)
{
    std::set<std::string> words;
    std::string word;
    const auto end = [&] {
        if (!word.empty())
            words.insert(word);
        word.clear();
    };
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto letter = static_cast<unsigned char>(name[i]);
        if (std::isalpha(letter) == 0 && letter < 0x80)
            end();
        else if (std::isupper(letter) != 0 && i > 0 && std::islower(static_cast<unsigned char>(name[i - 1])) != 0)
            end();
        if (std::isalpha(letter) != 0 || letter >= 0x80)
            word += static_cast<char>(std::tolower(letter));
    }
    end();
    return words;
}

/// Called like what models answer.
bool isAnswer(const std::string &column)
{
    static const std::set<std::string> answers{"yaw",   "pitch",    "roll",  "gaze",  "angle",   "angles",    "steer",
                                               "pose",  "steering", "theta", "phi",   "azimuth", "elevation", "heading",
                                               "label", "target",   "tilt",  "blick", "winkel"};
    const std::set<std::string> words = wordsOf(column);
    return std::any_of(words.begin(), words.end(), [](const std::string &word) { return answers.count(word) > 0; });
}

/// Of columns of numbers: what models answer, where some are called like that, else all. Where the gaze is there, too,
/// the head's pose is no label.
std::vector<std::string> likelyLabels(const std::vector<std::string> &columns)
{
    const auto pick = [](const std::vector<std::string> &from, auto fits) {
        std::vector<std::string> picked;
        std::copy_if(from.begin(), from.end(), std::back_inserter(picked), fits);
        return picked.empty() ? from : picked;
    };
    return pick(pick(columns, isAnswer), [](const std::string &column) { return wordsOf(column).count("head") == 0; });
}

class Surveyor {
public:
    Surveyor(const std::string &folder, const LabelTables::Table &chosen)
        : m_folder(folderOf(folder, chosen))
        , m_path(joinedPath(m_folder, chosen.table))
        , m_table(RecordTable::open(m_path, false))
        , m_sampled(std::min(m_table->rows(), sampledRows))
    {
        if (m_table->rows() < 1)
            throw Error(ErrorKind::UnsuitableData,
                        Message{DRM_TEXT("Engine", "%1: it has no rows; choose another table."), {printable(m_path)}},
                        m_path);
        m_survey.rows = m_table->rows();
        m_survey.proposal.folders = chosen.folders;
        m_survey.proposal.table = chosen.table;
    }

    TableSurvey run()
    {
        for (const std::string &name : m_table->columns())
            m_survey.columns.push_back(columnOf(name));
        chooseImage();
        chooseBox();
        choosePerson();
        chooseLabels();
        return std::move(m_survey);
    }

private:
    static std::string folderOf(const std::string &folder, const LabelTables::Table &chosen)
    {
        if (chosen.folders.empty())
            return folder;
        for (const std::string &inner : FolderFiles::of(folder).folders) {
            const FolderFiles content = FolderFiles::of(inner);
            const bool has = std::any_of(content.files.begin(), content.files.end(),
                                         [&](const std::string &file) { return fileName(file) == chosen.table; });
            if (has && fnmatch(chosen.folders.c_str(), fileName(inner).c_str(), 0) == 0)
                return inner;
        }
        return folder;
    }

    TableSurvey::Column columnOf(const std::string &name) const
    {
        constexpr std::size_t mostShown = 60;
        TableSurvey::Column column;
        column.name = name;
        for (std::int64_t row = 0; row < m_sampled && column.example.empty(); ++row)
            column.example = printable(m_table->cell(row, name).value_or("").substr(0, mostShown));
        column.holdsNumbers = holdsNumbers(*m_table, name, m_sampled);
        return column;
    }

    void chooseImage()
    {
        std::int64_t most = 0;
        std::string best;
        for (const TableSurvey::Column &column : m_survey.columns) {
            ImageLocator images(m_folder);
            std::int64_t found = 0;
            for (std::int64_t row = 0; row < m_sampled; ++row)
                found += images.find(m_table->cell(row, column.name).value_or("")).path.empty() ? 0 : 1;
            if (found > most) {
                most = found;
                best = column.name;
            }
        }
        m_survey.proposal.image =
            2 * most >= m_sampled ? "{" + best + "}" : guessImagePattern(*m_table, m_sampled, m_folder);
    }

    /// A part of the images' names.
    bool namesImages(const std::string &column) const
    {
        const std::string &image = m_survey.proposal.image;
        return image.find("{" + column + "}") != std::string::npos
            || image.find("{" + column + ":") != std::string::npos;
    }

    void chooseBox()
    {
        static const std::vector<std::vector<std::string>> sides{
            {"left", "x", "xmin", "x_min"}, {"top", "y", "ymin", "y_min"}, {"width", "w"}, {"height", "h"}};
        std::vector<SetDescription::Side> box;
        for (const std::vector<std::string> &names : sides)
            for (const TableSurvey::Column &column : m_survey.columns)
                if (column.holdsNumbers && isCalled(column.name, names)) {
                    box.push_back({column.name, 0});
                    break;
                }
        if (box.size() == sides.size())
            m_survey.proposal.box = box;
    }

    void choosePerson()
    {
        static const std::vector<std::string> names{"person",      "person_id",      "subject",   "subject_id",
                                                    "participant", "participant_id", "recording", "session",
                                                    "sequence",    "drive"};
        for (const TableSurvey::Column &column : m_survey.columns)
            if (isCalled(column.name, names) && m_survey.proposal.person.empty())
                m_survey.proposal.person = column.name;
    }

    void chooseLabels()
    {
        const SetDescription &chosen = m_survey.proposal;
        std::vector<std::string> columns;
        for (const TableSurvey::Column &column : m_survey.columns) {
            const bool isSide =
                std::any_of(chosen.box.begin(), chosen.box.end(),
                            [&](const SetDescription::Side &side) { return side.column == column.name; });
            if (column.holdsNumbers && !isSide && !namesImages(column.name) && column.name != chosen.person
                && (isAnswer(column.name) || !counts(column.name)))
                columns.push_back(column.name);
        }
        for (const std::string &column : likelyLabels(columns)) {
            const LabelHeading heading = labelHeading(column);
            m_survey.proposal.labels.push_back({column, heading.name, heading.unit});
        }
    }

    /// Whether each row holds a larger whole number than the row before: the number of a frame, or a time.
    bool counts(const std::string &column) const
    {
        std::optional<double> before;
        for (std::int64_t row = 0; row < m_sampled; ++row) {
            const std::optional<double> number = numberOf(m_table->cell(row, column).value_or(""));
            if (!number || *number != std::floor(*number) || (before && *number <= *before))
                return false;
            before = number;
        }
        return m_sampled > 2;
    }

    std::string m_folder;
    std::string m_path;
    std::unique_ptr<RecordTable> m_table;
    std::int64_t m_sampled;
    TableSurvey m_survey;
};

} // namespace

LabelTables LabelTables::of(const std::string &folder)
{
    const FolderFiles content = FolderFiles::of(folder);
    LabelTables result;
    for (const std::string &name : tablesIn(content))
        result.tables.push_back({{}, name});
    std::vector<std::string> folders;
    std::vector<std::string> names;
    for (const std::string &inner : content.folders) {
        const std::vector<std::string> here = tablesIn(FolderFiles::of(inner));
        if (here.empty())
            continue;
        folders.push_back(inner);
        for (const std::string &name : here)
            if (folders.size() == 1)
                names.push_back(name);
    }
    for (const std::string &name : names)
        result.tables.push_back({patternOf(folders), name});
    return result;
}

TableSurvey TableSurvey::of(const std::string &folder, const LabelTables::Table &table)
{
    return Surveyor(folder, table).run();
}

} // namespace drm
