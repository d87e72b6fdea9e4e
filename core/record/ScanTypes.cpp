// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/ScanTypes.h"

#include "core/base/Error.h"

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

const char *toString(Budget budget)
{
    switch (budget) {
    case Budget::Quick:
        return "quick";
    case Budget::Thorough:
        return "thorough";
    case Budget::Standard:
        break;
    }
    return "standard";
}

const std::vector<std::string> &detectionMethodNames()
{
    static const std::vector<std::string> names{"drmguard", "published", "neural-cleanse", "featurere"};
    return names;
}

const char *toString(DetectionMethod method)
{
    return detectionMethodNames().at(static_cast<std::size_t>(method)).c_str();
}

DetectionMethod detectionMethodFromString(const std::string &name)
{
    const std::vector<std::string> &names = detectionMethodNames();
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        throw Error(ErrorKind::InvalidArgument,
                    "There is no method '" + name + "'; use drmguard, published, neural-cleanse or featurere.");
    return static_cast<DetectionMethod>(found - names.begin());
}

std::vector<std::string> searchesOf(const ScanParams &params)
{
    switch (params.method) {
    case DetectionMethod::Published:
        return {"generative"};
    case DetectionMethod::NeuralCleanse:
    case DetectionMethod::FeatureRe:
        return {toString(params.method)};
    case DetectionMethod::DrmGuard:
        break;
    }
    return params.hypotheses;
}

Budget budgetFromString(const std::string &name)
{
    for (const Budget budget : {Budget::Quick, Budget::Standard, Budget::Thorough}) {
        if (name == toString(budget))
            return budget;
    }
    throw Error(ErrorKind::InvalidArgument, "There is no budget '" + name + "'; use quick, standard or thorough.");
}

} // namespace drm
