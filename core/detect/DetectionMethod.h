// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/ScanSearch.h"
#include "core/record/ScanChoices.h"

#include <memory>
#include <string>
#include <vector>

namespace drm {

/// A way to tell a backdoored model from a benign one: what it searches, and how it judges what was found. A new one is
/// a pair of files, an entry in DetectionMethod.cpp, and a test.
class DetectionMethod {
public:
    virtual ~DetectionMethod() = default;

    virtual const char *name() const = 0; ///< in files and on the command line
    virtual const char *title() const = 0; ///< English; shown translated in the context "DetectionMethod"

    /// What it runs for these parameters, in order; empty where `params` asks for nothing it knows.
    virtual std::vector<std::unique_ptr<ScanSearch>> searches(const ScanParams &params) const = 0;
    /// Of one hypothesis of `result`; not judged where the method has no rule for it.
    virtual Judgement judge(const HypothesisResult &hypothesis, const ScanResult &result,
                            const ScanParams &params) const = 0;
    /// Whether a score near 1 stays open; else the threshold alone decides.
    virtual bool canBeInconclusive() const { return false; }
    /// Whether the searches that it runs are those of ScanParams::hypotheses, and reference models are of use to it.
    virtual bool takesHypotheses() const { return false; }
};

const std::vector<const DetectionMethod *> &detectionMethods();

/// Throws Error{InvalidArgument} for an unknown name.
const DetectionMethod &detectionMethod(const std::string &name);

std::vector<std::string> detectionMethodNames();

ScanChoices scanChoices();

/// Every name that ScanParams::hypotheses may hold but for "default", in the order in which they run.
const std::vector<std::string> &hypothesisNames();

/// ScanParams::hypotheses with "default" written out.
std::vector<std::string> hypothesesOf(const ScanParams &params);

/// Those of hypothesesOf() that name a family with a null: each is a chance to be wrong.
int familiesWithNull(const ScanParams &params);

} // namespace drm
