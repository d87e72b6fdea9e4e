// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"

#include <memory>
#include <string>
#include <vector>

namespace drm {

/// A format of image sets. A new one is a pair of files, an entry in DatasetReader.cpp, and a test.
struct DatasetReader {
    const char *description; ///< for people: "a folder of images"
    std::vector<std::string> patterns; ///< of names that a file dialog offers: "*.h5"; empty for folders
    /// By its name and its first bytes. The readers are asked in order, and the first that says yes opens it.
    bool (*canRead)(const std::string &path);
    /// Throws Error that says what is wrong with the set.
    std::unique_ptr<Dataset> (*open)(const std::string &path, const DatasetOptions &options);
    bool isPublished = false; ///< a layout that others published; it gives way to a labels.csv in the folder
};

const std::vector<const DatasetReader *> &datasetReaders();

/// Whether one of them says that it can read it.
bool isDataset(const std::string &path);

/// The patterns of all readers, each once.
std::vector<std::string> datasetPatterns();

} // namespace drm
