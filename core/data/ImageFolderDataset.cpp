// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ImageFolderDataset.h"

#include "core/base/Error.h"
#include "core/base/StopScope.h"
#include "core/base/Text.h"
#include "core/data/BatchPlan.h"
#include "core/data/CsvTable.h"
#include "core/data/ImageFile.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <functional>
#include <optional>

namespace drm {

namespace fs = std::filesystem;

namespace {

std::string inQuotes(std::string_view text)
{
    constexpr std::size_t MaxShown = 120;
    return '"' + printable(std::string(text.substr(0, MaxShown))) + (text.size() > MaxShown ? "…\"" : "\"");
}

[[noreturn]] void failAt(const CsvTable &table, std::int64_t row, ErrorKind kind, const std::string &what)
{
    throw Error(kind, printable(table.path()) + ", line " + std::to_string(table.line(row)) + ": " + what + ".",
                table.path());
}

/// The cell as a number; no value where it is none. Infinite where the number does not fit.
std::optional<double> numberOf(std::string_view cell)
{
    while (!cell.empty() && (cell.front() == ' ' || cell.front() == '\t'))
        cell.remove_prefix(1);
    while (!cell.empty() && (cell.back() == ' ' || cell.back() == '\t'))
        cell.remove_suffix(1);
    if (cell.size() > 1 && cell.front() == '+' && cell[1] != '-')
        cell.remove_prefix(1);
    double value = 0;
    const auto result = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (result.ec == std::errc::invalid_argument || result.ptr != cell.data() + cell.size())
        return {};
    return result.ec == std::errc::result_out_of_range ? HUGE_VAL : value;
}

/// The cell as a path inside of a folder; empty where it could lead out of it.
std::string innerPath(std::string_view cell)
{
    std::string text(cell);
    std::replace(text.begin(), text.end(), '\\', '/');
    const fs::path path(text);
    const bool drive = text.size() > 1 && text[1] == ':';
    if (text.empty() || path.is_absolute() || drive || std::find(path.begin(), path.end(), "..") != path.end())
        return {};
    return text;
}

/// Where the image lies, in the folder or in its sub-folder; empty where it does not exist.
std::string locate(const std::string &folder, const std::string &inner)
{
    std::error_code error;
    for (const auto &base : {fs::path(folder), fs::path(folder) / "images"}) {
        const auto path = base / inner;
        if (!inner.empty() && fs::is_regular_file(path, error))
            return path.string();
    }
    return {};
}

std::vector<std::string> filesOf(const std::string &folder, const std::function<bool(const fs::path &)> &wanted)
{
    std::vector<std::string> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code ignored;
        if (wanted(entry->path()) && entry->is_regular_file(ignored))
            files.push_back(entry->path().string());
    }
    if (error)
        throw Error(ErrorKind::FileNotFound,
                    printable(folder) + ": the folder cannot be read: " + error.message() + ".", folder);
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

ImageFolderDataset::ImageFolderDataset(const std::string &path)
    : m_path(path)
{
    std::error_code error;
    if (fs::is_directory(path, error))
        readFolder(path);
    else
        readCsv(path);
    m_labelUnits.resize(m_labelNames.size());
    m_shape = ImageFile(m_files.front()).shape();
}

void ImageFolderDataset::readFolder(const std::string &folder)
{
    const auto tables = filesOf(folder, [](const fs::path &file) { return file.extension() == ".csv"; });
    const auto labels = (fs::path(folder) / "labels.csv").string();
    if (std::find(tables.begin(), tables.end(), labels) != tables.end())
        return readCsv(labels);
    if (tables.size() == 1)
        return readCsv(tables.front());
    if (tables.size() > 1)
        throw Error(ErrorKind::UnsuitableData,
                    printable(folder)
                        + ": the folder holds several CSV files; open the right one itself, or call it "
                          "labels.csv.",
                    folder);
    const auto isImage = [](const fs::path &file) { return ImageFile::hasImageName(file.string()); };
    m_files = filesOf(folder, isImage);
    const auto inner = (fs::path(folder) / "images").string();
    std::error_code error;
    if (m_files.empty() && fs::is_directory(inner, error))
        m_files = filesOf(inner, isImage);
    if (m_files.empty())
        throw Error(ErrorKind::UnsuitableData,
                    printable(folder)
                        + ": the folder holds no images (PNG, JPEG, BMP, WebP, PGM, PPM), nor does a "
                          "sub-folder \"images\"; choose the folder that holds them.",
                    folder);
}

void ImageFolderDataset::readCsv(const std::string &csvPath)
{
    const CsvTable table(csvPath);
    m_csvPath = csvPath;
    auto folder = fs::path(csvPath).parent_path().string();
    if (folder.empty())
        folder = ".";
    const int column = findFileColumn(table, folder);
    const std::int64_t firstRow = locate(folder, innerPath(table.cell(0, column))).empty() ? 1 : 0;
    if (firstRow >= table.rows())
        throw Error(ErrorKind::UnsuitableData, printable(csvPath) + ": the file has a heading and no rows.", csvPath);
    readFileColumn(table, column, firstRow, folder);
    readLabels(table, column, firstRow);
}

int ImageFolderDataset::findFileColumn(const CsvTable &table, const std::string &folder) const
{
    // A few rows tell; a row further down that names no file is an error of that row.
    constexpr std::int64_t Sampled = 20;
    int best = -1;
    int bestScore = 0;
    for (int column = 0; column < table.columns(); ++column) {
        int score = 0;
        for (std::int64_t row = 0; row < std::min(table.rows(), Sampled); ++row) {
            const auto cell = table.cell(row, column);
            if (!locate(folder, innerPath(cell)).empty())
                score += 100;
            else if (ImageFile::hasImageName(std::string(cell)))
                ++score; // makes the message about the missing image, not about the column
        }
        if (score > bestScore) {
            best = column;
            bestScore = score;
        }
    }
    if (best < 0)
        throw Error(ErrorKind::UnsuitableData,
                    printable(table.path())
                        + ": no column names image files in this folder or its sub-folder "
                          "\"images\"; add a column with each image's file name.",
                    table.path());
    return best;
}

void ImageFolderDataset::readFileColumn(const CsvTable &table, int column, std::int64_t firstRow,
                                        const std::string &folder)
{
    for (auto row = firstRow; row < table.rows(); ++row) {
        const auto cell = table.cell(row, column);
        if (cell.empty())
            failAt(table, row, ErrorKind::CorruptFile, "the file name is missing");
        const auto inner = innerPath(cell);
        if (inner.empty())
            failAt(table, row, ErrorKind::UnsafeFile,
                   "the path " + inQuotes(cell)
                       + " leads out of the folder, which is refused; use names relative to it");
        auto file = locate(folder, inner);
        if (file.empty())
            failAt(table, row, ErrorKind::FileNotFound,
                   "the image " + inQuotes(cell) + " does not exist; add the file or remove the row");
        m_files.push_back(std::move(file));
        m_lines.push_back(table.line(row));
    }
}

void ImageFolderDataset::readLabels(const CsvTable &table, int fileColumn, std::int64_t firstRow)
{
    std::vector<int> columns;
    for (int column = 0; column < table.columns(); ++column) {
        bool anyNumber = false;
        for (auto row = firstRow; row < table.rows() && !anyNumber && column != fileColumn; ++row)
            anyNumber = numberOf(table.cell(row, column)).has_value();
        if (!anyNumber)
            continue;
        columns.push_back(column);
        const auto heading = std::string(firstRow > 0 ? table.cell(0, column) : "");
        m_labelNames.push_back(heading.empty() ? "label " + std::to_string(columns.size()) : printable(heading));
    }
    m_labels.reserve(columns.size() * m_files.size());
    for (auto row = firstRow; row < table.rows(); ++row)
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto cell = table.cell(row, columns[i]);
            const auto number = numberOf(cell);
            const auto value = static_cast<float>(number.value_or(HUGE_VAL));
            if (!std::isfinite(value))
                failAt(table, row, ErrorKind::UnsuitableData,
                       "the label " + inQuotes(m_labelNames[i]) + " is " + inQuotes(cell) + " where a "
                           + (number ? "finite number" : "number") + " is expected; correct it or remove the row");
            m_labels.push_back(value);
        }
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
            if (m_lines.empty())
                throw;
            throw Error(error.kind(),
                        printable(m_csvPath) + ", line " + std::to_string(m_lines[index]) + ": " + error.what(),
                        error.path());
        }
    }
    if (labels)
        *labels = this->labels(indices);
    return batch;
}

Table ImageFolderDataset::labels() const
{
    if (m_labelNames.empty())
        return {};
    return {static_cast<int>(m_files.size()), static_cast<int>(m_labelNames.size()), m_labels};
}

Table ImageFolderDataset::labels(const std::vector<std::int64_t> &indices) const
{
    BatchPlan::requireIndices(*this, indices);
    if (m_labelNames.empty())
        return {};
    const auto columns = static_cast<std::ptrdiff_t>(m_labelNames.size());
    Table result{static_cast<int>(indices.size()), static_cast<int>(columns), {}};
    for (const auto index : indices) {
        const auto begin = m_labels.begin() + static_cast<std::ptrdiff_t>(index) * columns;
        result.values.insert(result.values.end(), begin, begin + columns);
    }
    return result;
}

} // namespace drm
