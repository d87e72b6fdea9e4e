// SPDX-License-Identifier: GPL-3.0-or-later
// MPIIFaceGaze (Zhang et al., CVPRW 2017), normalised: p00.mat to p14.mat, a person each, MATLAB v7.3 and so HDF5, with
// Data/data (N×3×448×448) and Data/label (N×4 or more: gaze pitch and yaw, head pitch and yaw, in radians). The single
// file of p00/image/0000, p00/gaze/0000 is read by Hdf5ItemsDataset.
#include "core/data/DatasetReader.h"
#include "core/data/list/FolderFiles.h"
#include "core/data/list/JoinedDataset.h"
#include "core/data/sets/HdfFolder.h"

#include <cctype>

namespace drm {

namespace {

bool isPerson(const std::string &name)
{
    return name.size() == 7 && name[0] == 'p' && std::isdigit(static_cast<unsigned char>(name[1]))
        && std::isdigit(static_cast<unsigned char>(name[2])) && lowerEnding(name) == ".mat";
}

bool isMpii(const std::string &path)
{
    return holdsHdfDataset(path, isPerson, "Data/data");
}

std::unique_ptr<Dataset> openMpii(const std::string &path, const DatasetOptions &options)
{
    return openHdfFolder(
        path, isPerson, {{0, 1}, {"gaze_pitch", "gaze_yaw"}, {"rad", "rad"}, {1, -1}},
        {{DataNote::Kind::Read,
          Message{DRM_TEXT("Engine", "MPIIFaceGaze, normalised: of the labels the first two, the gaze"), {}}},
         {DataNote::Kind::Assumed,
          Message{DRM_TEXT("Engine",
                           "the channels are taken as red, green, blue; the files do not say "
                           "(--bgr tells the other order)"),
                  {}}}},
        options);
}

} // namespace

const DatasetReader &mpiiFaceGazeReader()
{
    static const DatasetReader reader{
        DRM_TEXT("Engine", "a folder of MPIIFaceGaze, normalised"), {}, isMpii, openMpii, true};
    return reader;
}

} // namespace drm
