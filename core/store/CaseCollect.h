// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Case.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace drm {

/// A model or an image set of a case of which its folder has no copy.
struct OutsideFile {
    std::string path;
    bool isModel = false; ///< else an image set: a file, a folder, or a table of labels, which stands for its folder
    std::int64_t files = 0;
    std::int64_t bytes = 0;
};

/// Called now and then with the bytes that were copied so far; false: stop.
using CopyProgress = std::function<bool(std::int64_t doneBytes)>;

/// What collectFiles() could copy; what is missing is left out. Throws Error{CorruptFile} where a folder holds more
/// than a million files.
std::vector<OutsideFile> outsideFilesOf(const Case &content, const std::string &folder);

/// Copies these into "models" and "data" of the case's folder, each of them whole or not at all; links are passed over.
/// Returns what Case::copies gets, after a stop of those that were whole by then. Throws Error: WriteFailed,
/// FileNotFound, CorruptFile (a model that is not the one with its CaseModel::sha256 any more; an image set that has
/// fewer images without what lies outside of its folder).
std::map<std::string, std::string> collectFiles(const Case &content, const std::string &folder,
                                                const std::vector<OutsideFile> &files, const CopyProgress &proceed);

} // namespace drm
