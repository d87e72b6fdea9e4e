// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/DatasetReader.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/intake/FileKind.h"

#include <algorithm>
#include <filesystem>

// Every reader is a function of this name, in a file of its own. One line for each, in the order in which they are
// asked.
#define DRM_READERS(READER)                                                                                            \
    READER(describedReader)                                                                                            \
    READER(columbiaGazeReader)                                                                                         \
    READER(biwiKinectReader)                                                                                           \
    READER(mpiiFaceGazeReader)                                                                                         \
    READER(mpiiFaceGazeRawReader)                                                                                      \
    READER(ethXGazeReader)                                                                                             \
    READER(gaze360Reader)                                                                                              \
    READER(faces300WReader)                                                                                            \
    READER(donkeyTubReader)                                                                                            \
    READER(hdf5PartsReader)                                                                                            \
    READER(cocoReader)                                                                                                 \
    READER(imageFolderReader)                                                                                          \
    READER(imageTableReader)                                                                                           \
    READER(hdf5ItemsReader)                                                                                            \
    READER(hdf5Reader)

namespace drm {

#define DRM_DECLARE(reader) const DatasetReader &reader();
DRM_READERS(DRM_DECLARE)
#undef DRM_DECLARE

const std::vector<const DatasetReader *> &datasetReaders()
{
#define DRM_ENTRY(reader) &reader(),
    static const std::vector<const DatasetReader *> all{DRM_READERS(DRM_ENTRY)};
#undef DRM_ENTRY
    return all;
}

bool isDataset(const std::string &path)
{
    const std::vector<const DatasetReader *> &readers = datasetReaders();
    return std::any_of(readers.begin(), readers.end(),
                       [&](const DatasetReader *reader) { return reader->canRead(path); });
}

std::vector<std::string> datasetPatterns()
{
    std::vector<std::string> patterns;
    for (const DatasetReader *reader : datasetReaders()) {
        for (const std::string &pattern : reader->patterns)
            if (std::find(patterns.begin(), patterns.end(), pattern) == patterns.end())
                patterns.push_back(pattern);
    }
    return patterns;
}

std::unique_ptr<Dataset> openDataset(const std::string &path, const DatasetOptions &options)
{
    std::error_code error;
    const bool hasTable = std::filesystem::is_regular_file(std::filesystem::path(path) / "labels.csv", error);
    std::vector<Message> known;
    for (const DatasetReader *reader : datasetReaders()) {
        if (!(reader->isPublished && hasTable) && reader->canRead(path))
            return reader->open(path, options);
        if (reader->isPublished)
            continue; // the sentence would have no end
        const Message description{reader->description, {}};
        known.push_back(reader == datasetReaders().back() ? description
                                                          : Message{DRM_TEXT("Engine", "%1, or"), {description}});
    }
    throw Error(ErrorKind::UnsupportedFile,
                Message{DRM_TEXT("Engine", "%1: this is %2, not an image set. Open %3."),
                        {printable(path), describe(sniffFileKind(path)), known}},
                path);
}

} // namespace drm
