// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/graph/Precision.h"
#include "core/triggers/TriggerHypothesis.h"

#include <ATen/core/Generator.h>

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace drm {

/// Where a search may start: a square of one colour.
struct SquareStart {
    int row = 0;
    int column = 0;
    int size = 0; ///< 0: nowhere in particular
    std::array<float, 3> colour{};
};

/// What triggers are made for.
struct TriggerSetup {
    std::vector<SquareStart> starts; ///< one lane for each
    at::Tensor like; ///< N×C×H×W: shape and device of the images
    at::Generator generator;
    double consistencyWeight = 0; ///< ScanParams::consistencyWeight
    Precision precision = Precision::Full; ///< of networks that draw the trigger
};

/// A family of triggers: all that the program knows of it but for its prior (core/detect/Calibration.h) and its texts
/// in other languages. A new one is a pair of files, an entry in TriggerFamily.cpp, and a test.
struct TriggerFamily {
    using Make = std::unique_ptr<TriggerHypothesis> (*)(const TriggerSetup &setup);

    const char *name; ///< in files and on the command line
    const char *title; ///< English; what people see, translated in the context "TriggerFamily"
    const char *explanation; ///< likewise: a sentence or two on what the search does
    Make make;
    bool startsAtSquares = false; ///< the probe's best places are where its searches start
    bool hasNull = true; ///< searched from several starts, near other answers too, and judged; else shown alone
    bool byDefault = true; ///< part of a scan that asks for nothing in particular
    bool inMitigation = false; ///< searched towards the recovered target before a model is cleaned
    /// Work of an iteration for an image, in passes forward of the model: it passes forward and back, which counts
    /// three, and a network that draws the trigger comes on top.
    double passes = 3;
    /// Only the commonest kinds of map are looked at.
    bool lanesAreDear = false;
    int imagesKept = 1; ///< memory for an image, with that network, in images of a slim model
};

/// All families, in the order in which they are searched.
const std::vector<const TriggerFamily *> &triggerFamilies();

/// Null where there is none of this name.
const TriggerFamily *findTriggerFamily(const std::string &name);

/// Throws Error{InvalidArgument} for an unknown name.
const TriggerFamily &triggerFamily(const std::string &name);

} // namespace drm
