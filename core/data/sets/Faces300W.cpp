// SPDX-License-Identifier: GPL-3.0-or-later
// 300W-LP and AFLW2000 (Zhu et al., CVPR 2016): a MATLAB file beside each image, with Pose_Para (pitch, yaw, roll in
// radians, translation, scale) and the landmarks pt2d (2×68) or pt3d_68 (3×68), in pixels.
#include "core/base/Text.h"
#include "core/data/DatasetReader.h"
#include "core/data/ImageFile.h"
#include "core/data/list/FolderFiles.h"
#include "core/data/list/ListedDataset.h"
#include "core/data/sets/MatFile.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace drm {

namespace {

constexpr double landmarkMargin = 0.2; ///< of the landmarks' extent, added at each side

std::string matOf(const std::string &image)
{
    return std::filesystem::path(image).replace_extension(".mat").string();
}

/// The folder itself and its folders.
std::vector<std::string> foldersOf(const std::string &path)
{
    std::vector<std::string> folders = FolderFiles::of(path).folders;
    folders.insert(folders.begin(), path);
    return folders;
}

/// One of its folders has an image and the MATLAB file of it.
bool isFaces300W(const std::string &path)
{
    if (!holdsFile(path, [](const std::string &name) { return lowerEnding(name) == ".mat"; }))
        return false;
    try {
        for (const std::string &folder : foldersOf(path))
            for (const std::string &file : FolderFiles::of(folder).files)
                if (ImageFile::hasImageName(file) && isMatFile(matOf(file)))
                    return true;
    } catch (const Error &) {
        return false; // of a folder that cannot be read, the next reader says so
    }
    return false;
}

/// Around the landmarks that are in the image.
std::optional<ImageBox> boxFaces300W(const MatArray &landmarks)
{
    const auto rows = static_cast<std::size_t>(landmarks.shape.front());
    double least[2] = {1e9, 1e9};
    double most[2] = {-1e9, -1e9};
    for (std::size_t i = 0; i + 1 < landmarks.values.size(); i += rows) {
        const double x = landmarks.values[i];
        const double y = landmarks.values[i + 1];
        if (!(x >= 0) || !(y >= 0) || !(x < 1e6) || !(y < 1e6)) // AFLW2000 has -1 for what is not seen
            continue;
        least[0] = std::min(least[0], x);
        least[1] = std::min(least[1], y);
        most[0] = std::max(most[0], x);
        most[1] = std::max(most[1], y);
    }
    if (!(most[0] - least[0] >= 8) || !(most[1] - least[1] >= 8))
        return {};
    const double width = most[0] - least[0];
    const double height = most[1] - least[1];
    return ImageBox{static_cast<int>(std::lround(least[1] - landmarkMargin * height)),
                    static_cast<int>(std::lround(least[0] - landmarkMargin * width)),
                    static_cast<int>(std::lround((1 + 2 * landmarkMargin) * height)),
                    static_cast<int>(std::lround((1 + 2 * landmarkMargin) * width))};
}

void addImage(ImageListBuilder &builder, const std::string &file, const std::string &folder)
{
    const std::string mat = matOf(file);
    const auto leaveOut = [&](const Message &reason, const Message &what) {
        builder.leaveOut(LeftOut::Unit::Image, reason, file, what);
    };
    std::error_code error;
    if (!std::filesystem::is_regular_file(mat, error)) {
        leaveOut(
            Message{DRM_TEXT("Engine", "the MATLAB file is missing"), {}},
            Message{DRM_TEXT("Engine", "there is no %1 beside it, which holds its pose; add it or remove the image"),
                    {printable(fileName(mat))}});
        return;
    }
    try {
        const std::optional<MatArray> pose = readMatArray(mat, "Pose_Para");
        std::optional<MatArray> landmarks = readMatArray(mat, "pt2d");
        if (!landmarks)
            landmarks = readMatArray(mat, "pt3d_68");
        if (!pose || pose->values.size() < 3) {
            leaveOut(Message{DRM_TEXT("Engine", "the MATLAB file holds no pose"), {}},
                     Message{DRM_TEXT("Engine",
                                      "%1 beside it holds no \"Pose_Para\" of three numbers or more; correct it "
                                      "or remove the image"),
                             {printable(fileName(mat))}});
            return;
        }
        const bool twoRows =
            landmarks && landmarks->shape.size() == 2 && landmarks->shape.front() >= 2 && landmarks->shape.front() <= 3;
        const std::optional<ImageBox> box = twoRows ? boxFaces300W(*landmarks) : std::optional<ImageBox>();
        if (!box) {
            leaveOut(Message{DRM_TEXT("Engine", "the MATLAB file holds no landmarks"), {}},
                     Message{DRM_TEXT("Engine",
                                      "%1 beside it holds no landmarks (\"pt2d\" or \"pt3d_68\") by which the "
                                      "face is found; correct it or remove the image"),
                             {printable(fileName(mat))}});
            return;
        }
        builder.add(file, {pose->values[1], pose->values[0], pose->values[2]}, fileName(folder), box);
    } catch (const Error &problem) {
        leaveOut(Message{DRM_TEXT("Engine", "the MATLAB file cannot be read"), {}}, problem.message());
    }
}

std::unique_ptr<Dataset> openFaces300W(const std::string &path, const DatasetOptions &options)
{
    ImageListBuilder builder(path, options.strict, {"yaw", "pitch", "roll"}, {"rad", "rad", "rad"});
    for (const std::string &folder : foldersOf(path))
        for (const std::string &file : FolderFiles::of(folder).files)
            if (ImageFile::hasImageName(file))
                addImage(builder, file, folder);
    builder.setLabelSenses({-1, 1, 1}); // as Hopenet draws them (Ruiz et al., CVPRW 2018)
    builder.note(DataNote::Kind::Read,
                 Message{DRM_TEXT("Engine",
                                  "300W-LP or AFLW2000: the labels are yaw, pitch and roll of \"Pose_Para\", in "
                                  "radians"),
                         {}});
    builder.note(DataNote::Kind::Assumed,
                 Message{DRM_TEXT("Engine",
                                  "of each image the rectangle around its landmarks is taken, wider by a fifth at "
                                  "each side"),
                         {}});
    return std::make_unique<ListedDataset>(path, builder.finish(), options);
}

} // namespace

const DatasetReader &faces300WReader()
{
    static const DatasetReader reader{
        DRM_TEXT("Engine", "a folder of 300W-LP or AFLW2000"), {}, isFaces300W, openFaces300W, true};
    return reader;
}

} // namespace drm
