// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/folder/ImageTable.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/data/ImageFile.h"
#include "core/data/LabelText.h"
#include "core/data/LeftOut.h"
#include "core/data/folder/CsvTable.h"
#include "core/data/folder/FileColumn.h"
#include "core/data/folder/ImageLocator.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <filesystem>
#include <optional>
#include <set>

namespace drm {

namespace {

using FoundBy = ImageLocator::FoundBy;

constexpr std::size_t mostLabels = 1000;

std::string folderOf(const std::string &csvPath)
{
    const auto folder = std::filesystem::path(csvPath).parent_path().string();
    return folder.empty() ? "." : folder;
}

class Reader {
public:
    Reader(const std::string &csvPath, bool strict)
        : m_table(csvPath, strict)
        , m_folder(folderOf(csvPath))
        , m_strict(strict)
        , m_leftOut(m_table.leftOut())
    {
    }

    ImageTable read()
    {
        m_fileColumn = fileColumnOf(m_table, m_folder);
        if (m_fileColumn < 0)
            throw Error(ErrorKind::UnsuitableData,
                        Message{DRM_TEXT("Engine",
                                         "%1: no column names image files in this folder or its sub-folder \"images\"; "
                                         "add a column with each image's file name."),
                                {printable(m_table.path())}},
                        m_table.path());
        m_firstRow = hasHeading() ? 1 : 0;
        if (m_firstRow >= m_table.rows())
            throw Error(
                ErrorKind::UnsuitableData,
                Message{DRM_TEXT("Engine", "%1: the file has a heading and no rows."), {printable(m_table.path())}},
                m_table.path());
        locateAll();
        chooseLabels();
        fill();
        if (m_result.files.empty())
            throw *m_firstError;
        describe();
        return std::move(m_result);
    }

private:
    /// A column of labels.
    struct Column {
        int index = 0;
        std::size_t width = 1; ///< numbers in a cell
    };

    bool hasHeading() const
    {
        const auto cell = m_table.cell(0, m_fileColumn);
        const auto found = ImageLocator(m_folder, true).find(cell).foundBy;
        if (found == FoundBy::Exact || found == FoundBy::Tail || found == FoundBy::Case)
            return false;
        bool anyNumber = false;
        for (int column = 0; column < m_table.columns(); ++column)
            anyNumber = anyNumber || (column != m_fileColumn && numberOf(m_table.cell(0, column)).has_value());
        if (found == FoundBy::Extension) // a heading may happen to be the name of an image without its ending
            return !anyNumber && m_table.columns() > 1;
        // With a number beside it, the name of an image is a row, if only one whose image is missing.
        return !anyNumber || !ImageFile::hasImageName(std::string(cell));
    }

    void reject(std::int64_t row, ErrorKind kind, const Message &reason, const Message &what)
    {
        const std::string line = std::to_string(m_table.line(row));
        if (m_strict || !m_firstError)
            m_firstError =
                Error(kind, Message{DRM_TEXT("Engine", "%1, line %2: %3."), {printable(m_table.path()), line, what}},
                      m_table.path());
        if (m_strict)
            throw *m_firstError;
        m_leftOut.add(reason, LeftOut::Unit::Row, Message{DRM_TEXT("Engine", "line %1"), {line}});
    }

    void locateAll()
    {
        ImageLocator locator(m_folder, true);
        for (auto row = m_firstRow; row < m_table.rows(); ++row) {
            const auto cell = m_table.cell(row, m_fileColumn);
            auto found = locator.find(cell);
            if (cell.empty())
                reject(row, ErrorKind::CorruptFile, Message{DRM_TEXT("Engine", "the file name is missing"), {}},
                       Message{DRM_TEXT("Engine", "the file name is missing"), {}});
            else if (found.foundBy == FoundBy::Outside)
                reject(
                    row, ErrorKind::UnsafeFile,
                    Message{DRM_TEXT("Engine", "the path leads out of the folder, which is refused"), {}},
                    Message{DRM_TEXT("Engine",
                                     "the path %1 leads out of the folder, which is refused; use names relative to it"),
                            {inQuotes(cell)}});
            else if (found.foundBy == FoundBy::Missing)
                reject(row, ErrorKind::FileNotFound, Message{DRM_TEXT("Engine", "the image does not exist"), {}},
                       Message{DRM_TEXT("Engine", "the image %1 does not exist; add the file or remove the row"),
                               {inQuotes(cell)}});
            else {
                m_tails = m_tails || found.foundBy == FoundBy::Tail;
                m_extensions = m_extensions || found.foundBy == FoundBy::Extension;
                m_letters = m_letters || found.foundBy == FoundBy::Case;
                m_rows.push_back(row);
                m_files.push_back(std::move(found.path));
            }
        }
    }

    std::string heading(int column) const
    {
        return m_firstRow > 0 ? std::string(m_table.cell(0, column)) : std::string();
    }

    std::string shownHeading(int column) const
    {
        const auto text = labelName(heading(column));
        return text.empty() ? std::to_string(column + 1) : '"' + text + '"';
    }

    /// A heading that says that the column counts.
    bool countsByName(int column) const
    {
        static const std::set<std::string> names{"", "index", "idx", "id", "no", "nr", "row", "#", "unnamed: 0"};
        auto text = heading(column);
        std::transform(text.begin(), text.end(), text.begin(),
                       [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
        return m_firstRow > 0 && names.count(text) > 0;
    }

    void chooseLabels()
    {
        constexpr std::int64_t manyRows = 10; // fewer may be 0, 1, 2 by chance
        std::vector<Column> counters;
        for (int column = 0; column < m_table.columns(); ++column) {
            if (column == m_fileColumn)
                continue;
            std::int64_t filled = 0;
            bool whole = true;
            bool counts = true;
            std::size_t width = 0;
            for (std::size_t i = 0; i < m_rows.size(); ++i) {
                const auto numbers = numbersOf(m_table.cell(m_rows[i], column));
                if (numbers.empty())
                    continue;
                width = width == 0 ? numbers.size() : width;
                ++filled;
                whole = whole && std::floor(numbers.front()) == numbers.front();
                counts = counts && numbers.front() == static_cast<double>(m_rows[i] - m_firstRow);
            }
            const auto rows = static_cast<std::int64_t>(m_rows.size());
            if (filled == 0 || (!m_strict && 2 * filled < rows)) {
                const bool images = rows > 0 && ImageFile::hasImageName(std::string(m_table.cell(m_rows[0], column)));
                if (images)
                    m_result.notes.push_back(
                        {DataNote::Kind::LeftOut,
                         Message{DRM_TEXT(
                                     "Engine",
                                     "the column %1 names images, too; one image a row is read, that of the column %2"),
                                 {shownHeading(column), shownHeading(m_fileColumn)}}});
                else if (filled == 0 && !cellOf(column).empty())
                    m_result.notes.push_back(
                        {DataNote::Kind::LeftOut,
                         Message{DRM_TEXT("Engine", "the column %1 holds no numbers (\"%2\"), so it is no label"),
                                 {shownHeading(column), cellOf(column)}}});
                else if (filled > 0)
                    m_result.notes.push_back(
                        {DataNote::Kind::LeftOut,
                         Message{DRM_TEXT("Engine", "the column %1 holds numbers in %2 of %3 rows, so it is no label"),
                                 {shownHeading(column), formatCount(filled), formatCount(rows)}}});
            } else if (width == 1 && whole && ((counts && rows >= manyRows) || countsByName(column))) {
                counters.push_back({column, 1});
            } else {
                m_columns.push_back({column, width});
            }
        }
        for (const auto &counter : counters) {
            if (m_columns.empty() && !countsByName(counter.index))
                m_columns.push_back(counter); // alone, it is rather a label
            else
                m_result.notes.push_back({DataNote::Kind::Assumed,
                                          Message{DRM_TEXT("Engine", "the column %1 counts the rows and is no label"),
                                                  {shownHeading(counter.index)}}});
        }
        nameLabels();
    }

    /// The first cell of a column that holds something, short enough to be shown.
    std::string cellOf(int column) const
    {
        constexpr std::size_t most = 30;
        for (const std::int64_t row : m_rows)
            if (!m_table.cell(row, column).empty())
                return printable(std::string(m_table.cell(row, column).substr(0, most)));
        return {};
    }

    /// Three cameras, then steering, throttle, brake and speed, as driving simulators write it.
    bool isDrivingLog() const
    {
        return beginsAsADrivingLog() && m_table.columns() == 7 && m_columns.size() == 4 && m_columns.front().index == 3;
    }

    /// A driving log whose numbers a decimal comma parted: all that is left of them is whole.
    bool commasMadeColumns() const
    {
        if (!beginsAsADrivingLog() || m_table.columns() <= 7 || m_table.columns() > 11)
            return false;
        for (const std::int64_t row : m_rows)
            for (int column = 3; column < m_table.columns(); ++column)
                if (m_table.cell(row, column).find_first_not_of("-0123456789 ") != std::string_view::npos)
                    return false;
        return true;
    }

    /// A column of digits alone behind one of whole numbers, some with a zero in front: "0,05" without quotes.
    bool commaPartedNumbers() const
    {
        if (!m_table.separatedByCommas())
            return false;
        const auto areWhole = [this](int column, bool signs) {
            return std::all_of(m_rows.begin(), m_rows.end(), [&](std::int64_t row) {
                const std::string_view cell = m_table.cell(row, column);
                return cell.find_first_not_of(signs ? "-0123456789" : "0123456789") == std::string_view::npos;
            });
        };
        for (std::size_t i = 1; i < m_columns.size(); ++i) {
            const int column = m_columns[i].index;
            const bool padded = std::any_of(m_rows.begin(), m_rows.end(), [&](std::int64_t row) {
                const std::string_view cell = m_table.cell(row, column);
                return cell.size() > 1 && cell.front() == '0';
            });
            if (padded && m_columns[i - 1].index == column - 1 && areWhole(column, false) && areWhole(column - 1, true))
                return true;
        }
        return false;
    }

    /// No heading, and three columns of images.
    bool beginsAsADrivingLog() const
    {
        if (m_firstRow != 0 || m_table.columns() < 4 || m_rows.empty())
            return false;
        for (int column = 0; column < 3; ++column)
            if (!ImageFile::hasImageName(std::string(m_table.cell(m_rows[0], column))))
                return false;
        return true;
    }

    void nameLabels()
    {
        static const char *const driving[] = {"steering", "throttle", "brake", "speed"};
        const bool drivingLog = isDrivingLog();
        if (commasMadeColumns())
            throw Error(ErrorKind::UnsuitableData,
                        Message{DRM_TEXT("Engine",
                                         "%1: the table has no heading and three columns of images, as a driving log "
                                         "has, but %2 columns instead of 7. If decimal commas made them, write points, "
                                         "or put each number in quotation marks."),
                                {printable(m_table.path()), std::to_string(m_table.columns())}},
                        m_table.path());
        if (m_firstRow == 0 && commaPartedNumbers())
            throw Error(ErrorKind::UnsuitableData,
                        Message{DRM_TEXT("Engine",
                                         "%1: the table has no heading, and a column of whole numbers is followed by "
                                         "one of digits with zeros in front, as decimal commas would make them. Write "
                                         "points, put each number in quotation marks, or add a heading."),
                                {printable(m_table.path())}},
                        m_table.path());
        if (drivingLog)
            m_result.notes.push_back({DataNote::Kind::Assumed,
                                      Message{DRM_TEXT("Engine",
                                                       "the table has no heading and is read as a driving log: center, "
                                                       "left, right, steering, throttle, brake, speed"),
                                              {}}});
        for (const auto &column : m_columns) {
            auto text = labelHeading(heading(column.index));
            if (drivingLog)
                text.name = driving[m_result.labelNames.size()];
            for (std::size_t i = 0; i < column.width; ++i) {
                auto name = text.name;
                if (name.empty())
                    name = "label " + std::to_string(m_result.labelNames.size() + 1);
                else if (column.width > 1)
                    name += " " + std::to_string(i + 1);
                m_result.labelNames.push_back(name);
                m_result.labelUnits.push_back(text.unit);
            }
        }
        if (m_result.labelNames.size() > mostLabels)
            throw Error(ErrorKind::UnsuitableData,
                        Message{DRM_TEXT("Engine", "%1: more than 1000 labels an image are not read; remove columns."),
                                {printable(m_table.path())}},
                        m_table.path());
    }

    void fill()
    {
        std::vector<float> labels;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            labels.clear();
            for (const auto &column : m_columns)
                if (!addLabels(m_rows[i], column, labels))
                    break;
            if (labels.size() != m_result.labelNames.size())
                continue;
            m_result.labels.insert(m_result.labels.end(), labels.begin(), labels.end());
            m_result.files.push_back(std::move(m_files[i]));
            m_result.lines.push_back(m_table.line(m_rows[i]));
        }
    }

    /// False, and the row left out, where the cell does not hold the finite numbers that it should.
    bool addLabels(std::int64_t row, const Column &column, std::vector<float> &labels)
    {
        const auto cell = m_table.cell(row, column.index);
        const auto numbers = numbersOf(cell);
        const bool finite = std::all_of(numbers.begin(), numbers.end(),
                                        [](double number) { return std::isfinite(static_cast<float>(number)); });
        if (numbers.size() == column.width && finite) {
            if (m_comma.empty() && numbers.size() == 1 && cell.find(',') != std::string_view::npos)
                m_comma = printable(std::string(cell));
            labels.insert(labels.end(), numbers.begin(), numbers.end());
            return true;
        }
        if (separatesThousands(cell))
            throw Error(ErrorKind::UnsuitableData,
                        Message{DRM_TEXT("Engine",
                                         "%1, line %2: %3 has separators of thousands, so that other numbers of the "
                                         "table could be misread; write numbers without."),
                                {printable(m_table.path()), std::to_string(m_table.line(row)), inQuotes(cell)}},
                        m_table.path());
        const auto name = labelName(heading(column.index));
        const std::string shown = inQuotes(name.empty() ? std::to_string(column.index + 1) : name);
        const Message fault = numbers.empty()
            ? Message{DRM_TEXT("Engine", "the label %1 is %2 where a number is expected; correct it or remove the row"),
                      {shown, inQuotes(cell)}}
            : numbers.size() != column.width
            ? Message{DRM_TEXT("Engine",
                               "the label %1 is %2 where %3 numbers are expected; correct it or remove the row"),
                      {shown, inQuotes(cell), std::to_string(column.width)}}
            : Message{DRM_TEXT("Engine",
                               "the label %1 is %2 where a finite number is expected; correct it or remove the row"),
                      {shown, inQuotes(cell)}};
        reject(row, ErrorKind::UnsuitableData,
               Message{DRM_TEXT("Engine", "a label is not the finite number that it should be"), {}}, fault);
        return false;
    }

    void describe()
    {
        std::vector<DataNote> notes;
        const auto file = printable(std::filesystem::path(m_table.path()).filename().string());
        const auto rows = m_table.rows() - m_firstRow + m_table.leftOut().count();
        const auto read = static_cast<std::int64_t>(m_result.files.size());
        notes.push_back({DataNote::Kind::Read,
                         read == rows
                             ? Message{DRM_TEXT("Engine", "all %1 rows of %2, images from the column %3"),
                                       {formatCount(rows), file, shownHeading(m_fileColumn)}}
                             : Message{DRM_TEXT("Engine", "%1 of %2 rows of %3, images from the column %4"),
                                       {formatCount(read), formatCount(rows), file, shownHeading(m_fileColumn)}}});
        if (m_result.labelNames.empty())
            notes.push_back({DataNote::Kind::Read,
                             Message{DRM_TEXT("Engine", "labels not found: no column of %1 holds numbers"), {file}}});
        if (m_tails)
            notes.push_back({DataNote::Kind::Assumed,
                             Message{DRM_TEXT("Engine",
                                              "the paths are those of another place; the files of the same names in "
                                              "this folder are taken for them"),
                                     {}}});
        if (m_extensions)
            notes.push_back(
                {DataNote::Kind::Assumed,
                 Message{DRM_TEXT("Engine", "the names have no ending; the image of that name is taken"), {}}});
        if (m_letters)
            notes.push_back({DataNote::Kind::Assumed,
                             Message{DRM_TEXT("Engine",
                                              "capital and small letters of names are not those of the files; the "
                                              "image whose name differs in nothing else is taken"),
                                     {}}});
        if (!m_comma.empty())
            notes.push_back(
                {DataNote::Kind::Assumed,
                 Message{DRM_TEXT("Engine", "a comma in a number, as in “%1”, is a decimal one"), {m_comma}}});
        notes.insert(notes.end(), m_result.notes.begin(), m_result.notes.end());
        const auto leftOut = m_leftOut.notes();
        notes.insert(notes.end(), leftOut.begin(), leftOut.end());
        m_result.notes = std::move(notes);
    }

    CsvTable m_table;
    std::string m_folder;
    bool m_strict;
    LeftOut m_leftOut;
    int m_fileColumn = -1;
    std::int64_t m_firstRow = 0;
    std::vector<std::int64_t> m_rows; ///< whose images are there
    std::vector<std::string> m_files; ///< of these rows
    std::vector<Column> m_columns;
    bool m_tails = false;
    bool m_extensions = false;
    bool m_letters = false;
    std::string m_comma; ///< the first number with a comma
    std::optional<Error> m_firstError;
    ImageTable m_result;
};

} // namespace

ImageTable ImageTable::read(const std::string &csvPath, bool strict)
{
    return Reader(csvPath, strict).read();
}

bool ImageTable::namesImages(const std::string &path)
{
    try {
        const CsvTable table(path);
        const auto folder = folderOf(path);
        const int column = fileColumnOf(table, folder);
        if (column < 0)
            return false;
        ImageLocator locator(folder, true);
        const auto second = std::min<std::int64_t>(1, table.rows() - 1);
        return !locator.find(table.cell(0, column)).path.empty()
            || !locator.find(table.cell(second, column)).path.empty();
    } catch (const Error &) {
        return false; // a text of some other kind
    }
}

} // namespace drm
