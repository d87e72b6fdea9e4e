// SPDX-License-Identifier: GPL-3.0-or-later
// MPIIFaceGaze as it is downloaded: p00/day01/0001.jpg, ... and p00/p00.txt with 28 words a line: the image, the gaze
// point on the screen (pixels), six landmarks (four corners of the eyes, two of the mouth; pixels), the head's rotation
// and translation, the face's centre and the gaze's target in the camera's frame (mm), and which eye.
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

namespace drm {

namespace {

constexpr std::size_t mostMpiiRawBytes = 64 << 20; ///< of a table
constexpr std::size_t words = 28;
constexpr double landmarkExtents = 1.6; ///< the part that is cut out, in extents of the landmarks

/// "p00/p00.txt" of the folder of a person; empty where there is none.
std::string tableOfPerson(const std::string &person)
{
    const std::string name = fileName(person);
    const std::string table = joinedPath(person, name + ".txt");
    const FolderFiles found = FolderFiles::of(person);
    const bool isThere = std::find(found.files.begin(), found.files.end(), table) != found.files.end();
    return name.size() == 3 && name[0] == 'p' && isThere ? table : std::string();
}

bool isMpiiRaw(const std::string &path)
{
    if (!isFolder(path))
        return false;
    try {
        if (!tableOfPerson(path).empty())
            return true;
        const std::vector<std::string> folders = FolderFiles::of(path).folders;
        return std::any_of(folders.begin(), folders.end(),
                           [](const std::string &folder) { return !tableOfPerson(folder).empty(); });
    } catch (const Error &) {
        return false; // of a folder that cannot be read, the next reader says so
    }
}

/// Around the landmarks, as wide as high.
ImageBox boxMpiiRaw(const std::vector<double> &landmarks)
{
    double least[2] = {landmarks[0], landmarks[1]};
    double most[2] = {landmarks[0], landmarks[1]};
    for (std::size_t i = 0; i < landmarks.size(); ++i) {
        least[i % 2] = std::min(least[i % 2], landmarks[i]);
        most[i % 2] = std::max(most[i % 2], landmarks[i]);
    }
    const double side = landmarkExtents * std::max(most[0] - least[0], most[1] - least[1]);
    const auto whole = [](double value) { return static_cast<int>(std::lround(std::clamp(value, -1e5, 1e5))); };
    return {whole((least[1] + most[1] - side) / 2), whole((least[0] + most[0] - side) / 2), whole(side), whole(side)};
}

void addLine(ImageListBuilder &builder, ImageLocator &images, const std::string &table, std::int64_t line,
             const std::string &person, std::string_view text)
{
    const std::vector<std::string_view> cells = wordsOf(text);
    const std::optional<std::vector<double>> numbers = cells.size() == words
        ? numbersAlone(text.substr(static_cast<std::size_t>(cells[1].data() - text.data()),
                                   static_cast<std::size_t>(cells[words - 1].data() - cells[1].data())))
        : std::optional<std::vector<double>>();
    if (!numbers) {
        builder.leaveOutRow(
            table, line, Message{DRM_TEXT("Engine", "the row does not have its 28 words"), {}},
            Message{DRM_TEXT("Engine", "the row is not an image's name, 26 numbers and an eye; correct or remove it"),
                    {}});
        return;
    }
    const ImageLocator::Result image = images.find(cells[0]);
    if (image.path.empty()) {
        builder.leaveOutMissing(table, line, std::string(cells[0]));
        return;
    }
    const auto at = [&](std::size_t i) { return (*numbers)[i]; };
    const Vector3 direction{at(23) - at(20), at(24) - at(21), at(25) - at(22)};
    const GazeAngles gaze = gazeAngles(direction);
    builder.add(image.path, {gaze.pitch, gaze.yaw}, person,
                boxMpiiRaw(std::vector<double>(numbers->begin() + 2, numbers->begin() + 14)));
}

void addPerson(ImageListBuilder &builder, const std::string &folder)
{
    const std::string table = tableOfPerson(folder);
    if (table.empty())
        return;
    const std::string text = readPlainFile(table, mostMpiiRawBytes, Message{DRM_TEXT("Engine", "a table"), {}});
    ImageLocator images(folder);
    forRows(text, [&](std::int64_t line, std::string_view row) {
        addLine(builder, images, table, line, fileName(folder), row);
    });
}

std::unique_ptr<Dataset> openMpiiRaw(const std::string &path, const DatasetOptions &options)
{
    ImageListBuilder builder(path, options.strict, {"gaze_pitch", "gaze_yaw"}, {"rad", "rad"});
    builder.setLabelSenses({1, -1}); // Directions.h
    addPerson(builder, path);
    for (const std::string &folder : FolderFiles::of(path).folders)
        addPerson(builder, folder);
    builder.note(DataNote::Kind::Read,
                 Message{DRM_TEXT("Engine",
                                  "MPIIFaceGaze as it is downloaded: the labels are the angles from the face's "
                                  "centre to the gaze's target in the camera's frame"),
                         {}});
    builder.note(DataNote::Kind::Assumed,
                 Message{DRM_TEXT("Engine",
                                  "of each image the square around its landmarks is taken, %1 times as wide as "
                                  "these; it is not normalised, as most models want it: those need the "
                                  "normalised set"),
                         {formatNumber(landmarkExtents)}});
    return std::make_unique<ListedDataset>(path, builder.finish(), options);
}

} // namespace

const DatasetReader &mpiiFaceGazeRawReader()
{
    static const DatasetReader reader{
        DRM_TEXT("Engine", "a folder of MPIIFaceGaze as it is downloaded"), {}, isMpiiRaw, openMpiiRaw, true};
    return reader;
}

} // namespace drm
