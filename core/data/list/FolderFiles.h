// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace drm {

/// Paths of what lies beside each other in a folder, in the order of names. Hidden names are passed over.
struct FolderFiles {
    std::vector<std::string> files; ///< plain ones, and links to such
    std::vector<std::string> folders; ///< no links
    std::vector<std::string> linkedFolders;

    /// Throws Error: FileNotFound (the folder cannot be read), UnsuitableData (more than a million files).
    static FolderFiles of(const std::string &folder);
};

using NameTest = std::function<bool(const std::string &name)>;

/// Whether `folder` is one that holds a file, `orItsFolders`: or a folder that holds one among the first few folders,
/// whose name passes. False where it cannot be read.
bool holdsFile(const std::string &folder, const NameTest &passes, bool orItsFolders = true);

std::string fileName(const std::string &path); ///< "a.png" of "b/a.png"
std::string fileStem(const std::string &path); ///< "a" of "b/a.png"
std::string lowerEnding(const std::string &path); ///< ".png" of "b/A.PNG"
std::string joinedPath(const std::string &folder, const std::string &name);
bool isFolder(const std::string &path);
bool isFile(const std::string &path); ///< a plain one, or a link to one

} // namespace drm
