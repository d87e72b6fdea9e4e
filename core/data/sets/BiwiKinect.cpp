// SPDX-License-Identifier: GPL-3.0-or-later
// Biwi Kinect Head Pose (Fanelli et al., IJCV 2013): a folder a person with frame_00003_rgb.png, frame_00003_pose.txt
// (three rows of a rotation, then the head's centre in mm, in the depth camera's frame) and rgb.cal (the colour
// camera's matrix, four distortions, its rotation and translation from the depth camera).
#include "core/base/InputFile.h"
#include "core/data/DatasetReader.h"
#include "core/data/list/FolderFiles.h"
#include "core/data/list/ListedDataset.h"
#include "core/data/sets/TextRows.h"
#include "core/metrics/Directions.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace drm {

namespace {

const std::string imageEnding = "_rgb.png";
const std::string poseEnding = "_pose.txt";
constexpr std::size_t mostBiwiBytes = 16384; ///< of a side file
constexpr double headSize = 300; ///< mm, side of the square that is cut out around the centre

bool endsWith(const std::string &text, const std::string &ending)
{
    return text.size() > ending.size() && text.compare(text.size() - ending.size(), ending.size(), ending) == 0;
}

/// From the depth camera to pixels of the colour camera, without its distortion, which moves a head by few pixels.
struct Camera {
    Matrix3 matrix{};
    Matrix3 rotation{};
    Vector3 translation{};

    static std::optional<Camera> of(const std::string &text)
    {
        const std::optional<std::vector<double>> numbers = numbersAlone(text);
        if (!numbers || numbers->size() < 25)
            return {};
        Camera camera;
        for (std::size_t i = 0; i < 9; ++i) {
            camera.matrix[i / 3][i % 3] = (*numbers)[i];
            camera.rotation[i / 3][i % 3] = (*numbers)[13 + i];
        }
        for (std::size_t i = 0; i < 3; ++i)
            camera.translation[i] = (*numbers)[22 + i];
        if (!isRotation(camera.rotation) || !(camera.matrix[0][0] > 0) || !(camera.matrix[1][1] > 0))
            return {};
        return camera;
    }

    /// The square around a head; no value where that is not in front of the camera or lies far from any image.
    std::optional<ImageBox> boxAround(const Vector3 &centre) const
    {
        Vector3 seen = translation;
        for (std::size_t i = 0; i < 3; ++i)
            for (std::size_t j = 0; j < 3; ++j)
                seen[i] += rotation[i][j] * centre[j];
        if (!(seen[2] > 1))
            return {};
        const double column = matrix[0][0] * seen[0] / seen[2] + matrix[0][2];
        const double row = matrix[1][1] * seen[1] / seen[2] + matrix[1][2];
        const double side = matrix[0][0] * headSize / seen[2];
        constexpr double most = 100000;
        if (!(std::abs(row) < most) || !(std::abs(column) < most) || !(side >= 8) || !(side < most))
            return {};
        const int pixels = static_cast<int>(std::lround(side));
        return ImageBox{static_cast<int>(std::lround(row - side / 2)), static_cast<int>(std::lround(column - side / 2)),
                        pixels, pixels};
    }
};

class BiwiReader {
public:
    BiwiReader(const std::string &path, bool strict)
        : m_builder(path, strict, {"yaw", "pitch", "roll"}, {"deg", "deg", "deg"})
    {
    }

    void addPerson(const std::string &folder)
    {
        const FolderFiles found = FolderFiles::of(folder);
        const auto isImage = [](const std::string &file) { return endsWith(fileName(file), imageEnding); };
        if (std::none_of(found.files.begin(), found.files.end(), isImage))
            return;
        const std::string calibration = joinedPath(folder, "rgb.cal");
        const std::optional<Camera> camera = cameraOf(calibration);
        if (!camera) {
            m_builder.leaveOut(LeftOut::Unit::Folder,
                               Message{DRM_TEXT("Engine", "no usable rgb.cal, by which the head is found"), {}}, folder,
                               Message{DRM_TEXT("Engine",
                                                "its rgb.cal is missing or does not hold a camera's matrix, "
                                                "distortion, rotation and translation; add it, since the "
                                                "head is cut out by it"),
                                       {}});
            return;
        }
        for (const std::string &file : found.files)
            if (isImage(file))
                addFrame(file, folder, *camera);
    }

    ImageList finish()
    {
        m_builder.setLabelSenses({-1, 1, 1}); // as Hopenet draws them (Ruiz et al., CVPRW 2018)
        m_builder.note(
            DataNote::Kind::Read,
            Message{DRM_TEXT("Engine", "Biwi Kinect: the labels are the angles of the rotations in the pose files"),
                    {}});
        m_builder.note(
            DataNote::Kind::Assumed,
            Message{DRM_TEXT("Engine",
                             "of each image the square of %1 mm around the head's centre is taken; the lens's "
                             "distortion is left out of account"),
                    {std::to_string(static_cast<int>(headSize))}});
        return m_builder.finish();
    }

private:
    static std::optional<Camera> cameraOf(const std::string &path)
    {
        try {
            return Camera::of(
                readPlainFile(path, mostBiwiBytes, Message{DRM_TEXT("Engine", "a camera's calibration"), {}}));
        } catch (const Error &) {
            return {};
        }
    }

    void addFrame(const std::string &file, const std::string &folder, const Camera &camera)
    {
        const std::string name = fileName(file);
        const std::string posePath = joinedPath(folder, name.substr(0, name.size() - imageEnding.size()) + poseEnding);
        std::string text;
        try {
            text = readPlainFile(posePath, mostBiwiBytes, Message{DRM_TEXT("Engine", "a head's pose"), {}});
        } catch (const Error &error) {
            m_builder.leaveOut(
                LeftOut::Unit::Image, Message{DRM_TEXT("Engine", "the pose file is missing"), {}}, file,
                Message{DRM_TEXT("Engine", "its pose file %1 cannot be read; add it or remove the image"),
                        {printable(fileName(posePath))}});
            return;
        }
        const std::optional<std::vector<double>> numbers = numbersAlone(text);
        Matrix3 rotation{};
        for (std::size_t i = 0; numbers && numbers->size() == 12 && i < 9; ++i)
            rotation[i / 3][i % 3] = (*numbers)[i];
        if (!isRotation(rotation)) {
            m_builder.leaveOut(LeftOut::Unit::Image, Message{DRM_TEXT("Engine", "the pose file holds no rotation"), {}},
                               file,
                               Message{DRM_TEXT("Engine",
                                                "its pose file %1 does not hold three rows of a rotation and a "
                                                "centre, 12 numbers; correct it or remove the image"),
                                       {printable(fileName(posePath))}});
            return;
        }
        const std::optional<ImageBox> box = camera.boxAround({(*numbers)[9], (*numbers)[10], (*numbers)[11]});
        if (!box) {
            m_builder.leaveOut(LeftOut::Unit::Image,
                               Message{DRM_TEXT("Engine", "the head is not before the camera"), {}}, file,
                               Message{DRM_TEXT("Engine",
                                                "its pose file %1 puts the head where the camera does not see "
                                                "it; correct it or remove the image"),
                                       {printable(fileName(posePath))}});
            return;
        }
        const HeadAngles angles = biwiAngles(rotation);
        m_builder.add(file, {degrees(angles.yaw), degrees(angles.pitch), degrees(angles.roll)}, fileName(folder), box);
    }

    ImageListBuilder m_builder;
};

std::unique_ptr<Dataset> openBiwi(const std::string &path, const DatasetOptions &options)
{
    BiwiReader reader(path, options.strict);
    reader.addPerson(path);
    for (const std::string &folder : FolderFiles::of(path).folders)
        reader.addPerson(folder);
    return std::make_unique<ListedDataset>(path, reader.finish(), options);
}

} // namespace

const DatasetReader &biwiKinectReader()
{
    static const DatasetReader reader{DRM_TEXT("Engine", "a folder of Biwi Kinect"),
                                      {},
                                      [](const std::string &path) {
                                          return holdsFile(path, [](const std::string &name) {
                                              return name.compare(0, 6, "frame_") == 0 && endsWith(name, poseEnding);
                                          });
                                      },
                                      openBiwi,
                                      true};
    return reader;
}

} // namespace drm
