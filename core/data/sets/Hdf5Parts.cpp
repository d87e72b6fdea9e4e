// SPDX-License-Identifier: GPL-3.0-or-later
// What `drmguard data convert` makes of a large set: part-00000.h5, part-00001.h5, ...
#include "core/data/DatasetReader.h"
#include "core/data/hdf5/Hdf5Dataset.h"
#include "core/data/sets/HdfFolder.h"

#include <numeric>

namespace drm {

namespace {

bool isPart(const std::string &name)
{
    return name.compare(0, 5, "part-") == 0 && lowerEnding(name) == ".h5";
}

bool isHdf5Parts(const std::string &path)
{
    return holdsHdfDataset(path, isPart, "images");
}

std::unique_ptr<Dataset> openHdf5Parts(const std::string &path, const DatasetOptions &options)
{
    const Hdf5Dataset first(hdfFilesOf(path, isPart).front(), options);
    LabelChoice labels{std::vector<int>(first.labelNames().size()), first.labelNames(), first.labelUnits(),
                       first.labelSenses()};
    std::iota(labels.columns.begin(), labels.columns.end(), 0);
    return openHdfFolder(path, isPart, labels, first.notes(), options);
}

} // namespace

const DatasetReader &hdf5PartsReader()
{
    static const DatasetReader reader{
        DRM_TEXT("Engine", "a folder that `drmguard data convert` wrote"), {}, isHdf5Parts, openHdf5Parts, true};
    return reader;
}

} // namespace drm
