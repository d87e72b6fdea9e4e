// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Dataset.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/data/folder/CsvTable.h"
#include "core/data/hdf5/Hdf5Dataset.h"
#include "core/data/hdf5/Hdf5ItemsDataset.h"
#include "core/data/folder/ImageFolderDataset.h"
#include "core/intake/FileKind.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <limits>
#include <random>
#include <unordered_map>

namespace drm {

std::unique_ptr<Dataset> openDataset(const std::string &path, const DatasetOptions &options)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return std::make_unique<ImageFolderDataset>(path, options);
    if (H5File::isHdf5(path)) {
        if (Hdf5ItemsDataset::recognises(path))
            return std::make_unique<Hdf5ItemsDataset>(path, options);
        return std::make_unique<Hdf5Dataset>(path, options);
    }
    auto extension = std::filesystem::path(path).extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    const auto kind = sniffFileKind(path);
    const bool tableName = extension == ".csv" || extension == ".tsv" || extension == ".txt";
    if (tableName && (kind == FileKind::Text || CsvTable::isUtf16(path)))
        return std::make_unique<ImageFolderDataset>(path, options);
    throw Error(
        ErrorKind::UnsupportedFile,
        printable(path) + ": this is " + describe(kind)
            + ", not an image set. Open a folder of images, a CSV file that names images and labels, or an HDF5 "
              "file with the datasets \"images\" and \"labels\".",
        path);
}

std::vector<std::int64_t> drawIndices(std::int64_t size, std::int64_t count, std::uint64_t seed)
{
    if (size < 0 || count < 0)
        throw Error(ErrorKind::InvalidArgument, "A negative number of images was asked for.");
    std::mt19937_64 engine(seed);
    // The standard library's distributions differ between platforms.
    const auto below = [&](std::uint64_t bound) {
        const auto unused = (std::numeric_limits<std::uint64_t>::max() % bound + 1) % bound;
        auto number = engine();
        while (number > std::numeric_limits<std::uint64_t>::max() - unused)
            number = engine();
        return static_cast<std::int64_t>(number % bound);
    };
    // Fisher-Yates over 0..size-1, of which only the places that were swapped are stored.
    std::unordered_map<std::int64_t, std::int64_t> moved;
    const auto at = [&](std::int64_t place) {
        const auto found = moved.find(place);
        return found == moved.end() ? place : found->second;
    };
    std::vector<std::int64_t> result(static_cast<std::size_t>(std::min(size, count)));
    for (std::size_t i = 0; i < result.size(); ++i) {
        const auto here = static_cast<std::int64_t>(i);
        const auto other = here + below(static_cast<std::uint64_t>(size - here));
        result[i] = at(other);
        moved[other] = at(here);
    }
    return result;
}

} // namespace drm
