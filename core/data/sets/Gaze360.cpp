// SPDX-License-Identifier: GPL-3.0-or-later
// Gaze360 (Kellnhofer et al., ICCV 2019): imgs/rec_000/head/000000/000131.jpg, ... and train.txt, validation.txt and
// test.txt with an image and the gaze's direction (x, y, z in the eye's frame) a line.
#include "core/base/InputFile.h"
#include "core/base/Text.h"
#include "core/data/DatasetReader.h"
#include "core/data/folder/ImageLocator.h"
#include "core/data/list/FolderFiles.h"
#include "core/data/list/ListedDataset.h"
#include "core/data/sets/TextRows.h"
#include "core/metrics/Directions.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace drm {

namespace {

constexpr std::size_t mostGaze360Bytes = 128 << 20;
const std::vector<std::string> gaze360Tables{"train.txt", "validation.txt", "test.txt"};

/// The table and the folder of its images; empty where `path` is no such set.
struct Place {
    std::string table;
    std::string images;

    static Place of(const std::string &path)
    {
        const auto withImages = [&](const std::string &table) -> Place {
            const std::string folder = std::filesystem::path(table).parent_path().string();
            const std::string images = joinedPath(folder.empty() ? "." : folder, "imgs");
            return isFile(table) && isFolder(images) ? Place{table, images} : Place{};
        };
        if (!isFolder(path))
            return std::find(gaze360Tables.begin(), gaze360Tables.end(), fileName(path)) != gaze360Tables.end()
                ? withImages(path)
                : Place{};
        for (const std::string &name : gaze360Tables)
            if (Place place = withImages(joinedPath(path, name)); !place.table.empty())
                return place;
        return {};
    }
};

/// "rec_000" of "rec_000/head/000000/000131.jpg".
std::string recordingOf(std::string_view name)
{
    return std::string(name.substr(0, name.find('/')));
}

std::unique_ptr<Dataset> openGaze360(const std::string &path, const DatasetOptions &options)
{
    const Place place = Place::of(path);
    const std::string text = readPlainFile(place.table, mostGaze360Bytes, Message{DRM_TEXT("Engine", "a table"), {}});
    ImageListBuilder builder(isFolder(path) ? path : std::filesystem::path(path).parent_path().string(), options.strict,
                             {"gaze_yaw", "gaze_pitch"}, {"rad", "rad"});
    ImageLocator images(place.images);
    forRows(text, [&](std::int64_t line, std::string_view row) {
        const std::vector<std::string_view> cells = wordsOf(row);
        const ImageLocator::Result image = images.find(cells[0]);
        Vector3 direction{};
        bool complete = cells.size() == 4;
        for (std::size_t i = 0; complete && i < 3; ++i) {
            const std::optional<std::vector<double>> number = numbersAlone(cells[i + 1]);
            complete = number && number->size() == 1;
            if (complete)
                direction[i] = number->front();
        }
        if (!complete || !(std::hypot(direction[0], direction[1], direction[2]) > 0))
            builder.leaveOutRow(
                place.table, line, Message{DRM_TEXT("Engine", "the row holds no direction"), {}},
                Message{DRM_TEXT("Engine",
                                 "the row is not an image's name and three numbers of a direction; correct "
                                 "or remove it"),
                        {}});
        else if (image.path.empty())
            builder.leaveOutMissing(place.table, line, std::string(cells[0]));
        else
            builder.add(image.path,
                        {std::atan2(direction[0], -direction[2]),
                         std::asin(direction[1] / std::hypot(direction[0], direction[1], direction[2]))},
                        recordingOf(cells[0]));
    });
    builder.note(DataNote::Kind::Read,
                 Message{DRM_TEXT("Engine", "Gaze360, of %1: yaw = atan2(x, −z) and pitch = asin(y) of its directions"),
                         {printable(fileName(place.table))}});
    if (isFolder(path))
        for (const std::string &name : gaze360Tables)
            if (const std::string other = joinedPath(path, name); other != place.table && isFile(other))
                builder.note(DataNote::Kind::LeftOut,
                             Message{DRM_TEXT("Engine", "the images of %1; open that file itself for them"), {name}});
    return std::make_unique<ListedDataset>(path, builder.finish(), options);
}

} // namespace

const DatasetReader &gaze360Reader()
{
    static const DatasetReader reader{DRM_TEXT("Engine", "a folder of Gaze360"),
                                      {},
                                      [](const std::string &path) { return !Place::of(path).table.empty(); },
                                      openGaze360,
                                      true};
    return reader;
}

} // namespace drm
