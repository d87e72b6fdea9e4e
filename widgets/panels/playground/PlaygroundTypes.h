// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/AttackFacts.h"
#include "core/record/ImageBatch.h"
#include "core/record/Message.h"
#include "core/record/ModelTruth.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace drm {

/// A backdoor that a model's truth file describes.
struct KnownTrigger {
    std::string kind; ///< "badnets", "blended", ...
    Message effect; ///< sentences on what it does to the answers; of no text where it leads to one
    TriggerParameters parameters; ///< as in the file
};

/// What the playground has to play with.
struct PlaygroundSetup {
    std::int64_t images = 0;
    int height = 0; ///< of the images the model is given
    int width = 0;
    std::vector<std::string> labelNames; ///< empty where there are no labels
    std::vector<std::string> labelUnits;
    std::vector<int> labelSenses; ///< 1: positive is up, right or clockwise; -1: the other way; empty: not known
    std::vector<AttackFacts> attacks; ///< that can be tried
    std::vector<KnownTrigger> triggers; ///< the true ones, where they are known
    std::optional<Message>
        truthRefusal; ///< why the truth beside the model is not believed; none: it is, or is not there
};

/// One image to put a trigger on.
struct PlaygroundQuery {
    int id = 0;
    std::int64_t image = 0;
    int knownTrigger = -1; ///< index of PlaygroundSetup::triggers; -1: an attack made from `settings`
    AttackSettings settings;
};

/// What became of it.
struct PlaygroundAnswer {
    int id = 0;
    std::int64_t image = 0;
    std::string failure; ///< a sentence; the rest is empty then
    std::string imageName; ///< of its file; empty: it has none of its own
    ImageBatch benign; ///< one image
    ImageBatch triggered;
    std::vector<double> before; ///< d numbers, label units: f(x)
    std::vector<double> after; ///< f(A(x))
    std::vector<double> label; ///< d numbers, or empty
    std::vector<double> target; ///< d numbers: what the true backdoor makes of `before`; empty: not known
    double meanAbs = 0; ///< mean |A(x) - x|, 0..1
    AttackSettings used; ///< with what was left open filled in
};

} // namespace drm
