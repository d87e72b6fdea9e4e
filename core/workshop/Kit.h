// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanProgress.h"

#include <cstdint>
#include <string>
#include <vector>

namespace drm {

class RunControl;

/// Small image sets and trained models for a workshop: two sets of 2,000 rendered images of 32×32 pixels, a model of
/// every kind that the lessons open, and eight for the game, four of them backdoored, whose truth lies in one file
/// (core/workshop/GameTruth.h) and not beside them.
struct Kit {
    std::string folder;

    std::string file(const std::string &name) const; ///< of this name in the folder
    std::string model(const std::string &name) const; ///< "gaze-badnets" → its .pt
    std::string imagesOf(const std::string &model) const; ///< "gaze-badnets", "case-1" → gaze.h5
    std::string gameFolder() const { return file("game"); }

    /// Made whole by this recipe. Reads its marker, and looks for the files by their names, in milliseconds.
    bool isComplete() const;

    /// In the user's cache folder. Throws Error{InvalidArgument} where there is no home.
    static Kit usual();
    static const std::vector<std::string> &models(); ///< names, in the order of the lessons
};

struct KitRequest {
    std::string folder;
    std::uint64_t seed = 0; ///< of the game: which cases are backdoored, and how
    int threads = 0; ///< 0: all
};

/// Makes what is missing. Stopped or killed, the same call goes on; what is done is kept. A kit of another version or
/// with another game is made anew where it differs. Observer: `progress` of the whole; losses of the trainings.
/// Throws Error: WriteFailed, and what trainLabModel() throws.
RunState makeKit(const KitRequest &request, RunControl &control);

} // namespace drm
