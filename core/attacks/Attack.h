// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/AttackSettings.h"
#include "core/record/ImageBatch.h"
#include "core/record/ModelTruth.h"

#include <cstdint>
#include <string>

namespace drm {

class TrainableAttack;

/// A backdoor attack: how an image x becomes the triggered image A(x). The same in training, in evaluation and in the
/// playground. Which images are poisoned, and with what target, is the trainer's business.
class Attack {
public:
    virtual ~Attack() = default;

    virtual std::string kind() const = 0; ///< one of attackKinds(): the name in truth files

    /// Turns the images first .. first + count - 1 into triggered ones, in place; values stay in 0..1.
    /// Throws Error{InvalidArgument} where the range or the image's shape does not fit.
    virtual void apply(ImageBatch &images, int first, int count) const = 0;

    /// True where poisoned images are those near the target, with their own labels: as AttackFacts::keepsLabels.
    virtual bool keepsLabels() const { return false; }

    /// Decoys look nearly triggered and keep their true label in training, so that the model learns the exact trigger
    /// (WaNet's noise mode, the cross triggers of an input-aware attack): this many for each poisoned image, 0..1.
    /// Where it is 0, applyDecoy changes nothing.
    virtual double decoyShare() const { return 0; }
    /// As apply(); `seed` draws what is random in a decoy.
    virtual void applyDecoy(ImageBatch &, int /*first*/, int /*count*/, std::uint64_t /*seed*/) const { }

    /// Enough to make the same attack again with attackFromParameters().
    virtual TriggerParameters parameters() const = 0;
    /// Its knobs as they were set or drawn, by AttackKnob::name. Here: the parameters; knobs and parameters of one name
    /// are one number.
    virtual KnobValues knobs() const;

    /// Null where nothing is trained.
    virtual const TrainableAttack *trainable() const { return nullptr; }

protected:
    /// Throws Error{InvalidArgument} if `images` has no images first .. first + count - 1.
    static void checkRange(const ImageBatch &images, int first, int count);
};

} // namespace drm
