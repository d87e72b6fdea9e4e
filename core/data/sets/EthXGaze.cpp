// SPDX-License-Identifier: GPL-3.0-or-later
// ETH-XGaze (Zhang et al., ECCV 2020), normalised: subject0000.h5, ... with face_patch (N×224×224×3, blue, green, red),
// face_gaze (N×2: pitch and yaw, radians) and face_head_pose. Files without face_gaze are those of its tests.
#include "core/data/DatasetReader.h"
#include "core/data/list/FolderFiles.h"
#include "core/data/list/JoinedDataset.h"
#include "core/data/sets/HdfFolder.h"

namespace drm {

namespace {

bool isSubject(const std::string &name)
{
    return name.compare(0, 7, "subject") == 0 && lowerEnding(name) == ".h5";
}

bool isEthXGaze(const std::string &path)
{
    return holdsHdfDataset(path, isSubject, "face_patch");
}

std::unique_ptr<Dataset> openEthXGaze(const std::string &path, const DatasetOptions &options)
{
    return openHdfFolder(
        path, isSubject, {{0, 1}, {"gaze_pitch", "gaze_yaw"}, {"rad", "rad"}, {1, -1}},
        {{DataNote::Kind::Read, Message{DRM_TEXT("Engine", "ETH-XGaze, normalised: the labels are face_gaze"), {}}},
         {DataNote::Kind::Assumed,
          Message{DRM_TEXT("Engine",
                           "the images are read as they are stored, which in this set is blue, green, red: "
                           "models that want red first need --bgr"),
                  {}}}},
        options);
}

} // namespace

const DatasetReader &ethXGazeReader()
{
    static const DatasetReader reader{
        DRM_TEXT("Engine", "a folder of ETH-XGaze, normalised"), {}, isEthXGaze, openEthXGaze, true};
    return reader;
}

} // namespace drm
