// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/ScanResult.h"

#include <algorithm>
#include <limits>

namespace drm {

const char *toString(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Clean:
        return "clean";
    case Verdict::Backdoored:
        return "backdoored";
    case Verdict::Inconclusive:
        break;
    }
    return "inconclusive";
}

const HypothesisResult *ScanResult::decisive() const
{
    const auto found = std::find_if(hypotheses.begin(), hypotheses.end(),
                                    [this](const HypothesisResult &result) { return result.name == decidedBy; });
    return found == hypotheses.end() ? nullptr : &*found;
}

double leastTried(const std::vector<TriedMap> &tried, const std::string &kind, double TriedMap::*cost)
{
    double least = std::numeric_limits<double>::infinity();
    for (const TriedMap &map : tried)
        if (map.kind == kind)
            least = std::min(least, map.*cost);
    return least;
}

} // namespace drm
