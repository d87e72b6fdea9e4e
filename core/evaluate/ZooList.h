// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/TruthFile.h"

#include <string>
#include <vector>

namespace drm {

/// A model of the lab and what is known of it.
struct ZooModel {
    std::string path;
    ModelTruth truth;
};

/// The models M.pt of a folder that have a truth M.json, by file name, without those whose backdoor did not take; these
/// and models without a truth become sentences in `leftOut`. Throws Error{FileNotFound} for a folder that cannot be
/// read, Error{UnsuitableData} where nothing is left, and what readTruth() throws.
std::vector<ZooModel> listZoo(const std::string &folder, std::vector<std::string> &leftOut);

/// The image set that a truth names: NAME.h5 or the folder NAME in `folder`. Throws Error{CorruptFile} for a name that
/// is no plain one, Error{FileNotFound} where there is no such set.
std::string dataPathOf(const ModelTruth &truth, const std::string &folder);

} // namespace drm
