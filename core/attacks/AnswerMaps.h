// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/images/ImageStore.h"
#include "core/record/AnswerMap.h"
#include "core/record/AnswerMapFacts.h"
#include "core/record/ImageBatch.h"

#include <vector>

namespace drm {

class RenderRandom;

/// What answer maps are made from: the images of a task and their labels, a row each.
struct AnswerMapSetup {
    const ImageStore &images;
    const Table &labels;
};

/// What a trigger can do to the answers, in the order in which they are offered; "constant" is the first. A new one is
/// an entry in AnswerMaps.cpp.
const std::vector<AnswerMapFacts> &answerMaps();

/// Null where there is none of this name.
const AnswerMapFacts *findAnswerMap(const std::string &name);

/// What is left open is drawn by `random`; targets from the middle of the labels, at least one label deviation (root
/// mean square over outputs) from `other`, if that is not empty. Knobs that the map does not have mean nothing to it.
/// Throws Error{InvalidArgument} for an unknown map, and for settings that do not fit the labels;
/// Error{UnsuitableData} where no target can be drawn.
AnswerMap makeAnswerMap(const AnswerMapSettings &settings, const AnswerMapSetup &setup, RenderRandom &random,
                        const std::vector<double> &other = {});

} // namespace drm
