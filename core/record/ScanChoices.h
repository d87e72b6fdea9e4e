// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace drm {

/// What a scan can be asked for, for people to choose from.
struct ScanChoices {
    struct Hypothesis {
        std::string name; ///< of ScanParams::hypotheses
        std::string title; ///< English, as the explanation; translated in the context "TriggerFamily"
        std::string explanation;
        bool byDefault = false;
    };
    struct Method {
        std::string name; ///< of ScanParams::method
        std::string title; ///< English; translated in the context "DetectionMethod"
        bool takesHypotheses = false;
    };

    std::vector<Hypothesis> hypotheses; ///< in the order in which they run
    std::vector<Method> methods;

    /// `asked` (ScanParams::hypotheses) with "default" written out.
    std::vector<std::string> written(const std::vector<std::string> &asked) const;
};

} // namespace drm
