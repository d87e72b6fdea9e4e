// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attacks/Attack.h"
#include "core/record/AttackFacts.h"

#include <memory>
#include <string>
#include <vector>

namespace drm {

class TruthParameters;

/// What an attack is made for.
struct AttackSetup {
    int channels = 3; ///< of the images
    int height = 0;
    int width = 0;
    std::string generatorPath = {}; ///< of a trained attack: the TorchScript file that TrainableAttack::save() wrote
};

/// A kind of attack: all that the program knows of it but for its texts in other languages. A new one is a pair of
/// files and an entry in AttackKind.cpp.
struct AttackKind {
    using Make = std::unique_ptr<Attack> (*)(const AttackSettings &settings, const AttackSetup &setup);
    using MakeAgain = std::unique_ptr<Attack> (*)(const TruthParameters &parameters, const AttackSetup &setup);

    AttackFacts facts;
    Make make; ///< of knobs in their ranges
    MakeAgain makeAgain; ///< from Attack::parameters()
    double poisoningRate = 0.1; ///< poisoned images for each benign one, where nobody asks for another
};

/// All attacks, in the order in which they are offered.
const std::vector<const AttackKind *> &attackKinds();

/// Throws Error{InvalidArgument} for an unknown name.
const AttackKind &attackKind(const std::string &name);

/// Throws Error{InvalidArgument} for an unknown kind, and for knobs that are out of range or do not fit images of this
/// shape.
std::unique_ptr<Attack> makeAttack(const AttackSettings &settings, int channels, int height, int width);

/// The attack of a truth file. `generatorPath`: of a trained attack, else unused.
/// Throws Error: CorruptFile where parameters are missing, InvalidArgument where they are out of range, and what
/// examineModelFile throws for a generator.
std::unique_ptr<Attack> attackFromParameters(const std::string &kind, const TriggerParameters &parameters, int channels,
                                             int height, int width, const std::string &generatorPath);

} // namespace drm
