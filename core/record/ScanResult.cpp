// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/ScanResult.h"

#include <algorithm>

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

} // namespace drm
