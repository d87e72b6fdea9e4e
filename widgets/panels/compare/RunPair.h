// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/NamedRun.h"

#include <string>
#include <utility>
#include <vector>

namespace drm {

/// Two scans side by side, and the hypothesis that is looked at in both.
struct RunPair {
    /// Which of the preview's images of the two stand beside each other.
    struct Images {
        std::vector<std::pair<int, int>> pairs; ///< position in the left and in the right preview
        bool matched = false; ///< the pairs are the same images of the same set; otherwise they share their place only
    };

    NamedRun left;
    NamedRun right;
    std::string hypothesis; ///< HypothesisResult::name

    bool isComplete() const { return left.record && right.record; }
    /// Of `hypothesis`; null where that scan did not search for it.
    const HypothesisResult *leftResult() const { return resultOf(left, hypothesis); }
    const HypothesisResult *rightResult() const { return resultOf(right, hypothesis); }
    static const HypothesisResult *resultOf(const NamedRun &run, const std::string &hypothesis);
    /// Whether both scans drew their images from the same set.
    bool sameData() const;
    /// Those of the left scan, then those that the right one alone has.
    std::vector<std::string> hypotheses() const;
    /// The one behind the verdict of the left scan, else of the right one, else the first.
    std::string decisiveHypothesis() const;
    Images images() const;

    /// The run to compare `shown` with: of the same image set where there is one, of another verdict where there is
    /// one, the latest of these; -1 where there is no other run.
    static int partnerOf(const std::vector<NamedRun> &runs, int shown);
};

} // namespace drm
