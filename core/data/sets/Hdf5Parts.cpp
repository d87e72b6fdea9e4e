// SPDX-License-Identifier: GPL-3.0-or-later
// What `drmguard data convert` makes of a large set: part-00000.h5, part-00001.h5, ...
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/data/DatasetReader.h"
#include "core/data/hdf5/Hdf5Dataset.h"
#include "core/data/sets/HdfFolder.h"

#include <numeric>
#include <optional>

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

/// Of the files that the first one says there are.
std::optional<Message> whatIsMissing(const std::string &path)
{
    const std::vector<std::string> files = hdfFilesOf(path, isPart);
    const H5File first = H5File::openRead(files.front());
    if (!first.hasAttribute("/", "parts"))
        return {};
    const auto parts = first.readAttribute<std::int64_t>("/", "parts");
    const auto there = static_cast<std::int64_t>(files.size());
    if (there >= parts)
        return {};
    return Message{
        DRM_TEXT("Engine",
                 "%1 of %2 files are missing: the conversion was not finished (the same command goes on with "
                 "it), or nothing of theirs could be read"),
        {formatCount(parts - there), formatCount(parts)}};
}

std::unique_ptr<Dataset> openHdf5Parts(const std::string &path, const DatasetOptions &options)
{
    const Hdf5Dataset first(hdfFilesOf(path, isPart).front(), options);
    LabelChoice labels{std::vector<int>(first.labelNames().size()), first.labelNames(), first.labelUnits(),
                       first.labelSenses()};
    std::iota(labels.columns.begin(), labels.columns.end(), 0);
    std::vector<DataNote> notes = first.notes();
    if (const std::optional<Message> missing = whatIsMissing(path)) {
        if (options.strict)
            throw Error(ErrorKind::CorruptFile, Message{DRM_TEXT("Engine", "%1: %2."), {printable(path), *missing}},
                        path);
        notes.push_back({DataNote::Kind::LeftOut, *missing});
    }
    return openHdfFolder(path, isPart, labels, notes, options);
}

} // namespace

const DatasetReader &hdf5PartsReader()
{
    static const DatasetReader reader{
        DRM_TEXT("Engine", "a folder that `drmguard data convert` wrote"), {}, isHdf5Parts, openHdf5Parts, true};
    return reader;
}

} // namespace drm
