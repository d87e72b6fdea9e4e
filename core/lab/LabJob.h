// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/lab/LabAttacks.h"
#include "core/lab/TruthFile.h"
#include "core/lab/train/Trainer.h"
#include "core/record/AnswerMapFacts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace drm {

class RunControl;

/// One model to train: what `drmguard lab train`, a zoo plan and the window's Lab dialog ask for.
struct LabRequest {
    std::string dataPath; ///< any image set with labels, as openDataset takes it
    DatasetOptions dataOptions;
    int imageSize = 0; ///< square, pixels; 0: the images' own size, which need not be square
    std::string attack = "none"; ///< one of labAttacks()
    AttackSettings settings; ///< labKnobs() of the attack; `kind` and `seed` are set from here
    AnswerMapSettings map; ///< what the trigger does to the answers; of two attacks, the first one's settings
    std::optional<double> rate; ///< poisoned images / benign images; open: the attack's own
    double adaptiveWeight = 0; ///< of |RAV - 1| in the loss, 0: not adaptive
    std::string architecture = "resnet-slim"; ///< one of architectureNames()
    bool twoLayerHead = false;
    std::uint64_t seed = 0;
    int epochs = 0; ///< 0: the lab's own
    int maxImages = 20000; ///< drawn at random from a larger set, the same ones for every seed
    int threads = 0; ///< 0: all
    std::string outPath; ///< M.pt; the truth is M.json beside it
    /// A benign model of the same data, shape, architecture, head and seed, to compare the clean error with; it is
    /// trained first where the file is missing. Empty: M-twin.pt, which is also trained anew where it is of another
    /// training.
    std::string twinPath;
    bool resume = true; ///< go on from M.pt.resume where that fits this request
};

struct LabRecord {
    RunState state = RunState::Finished;
    ModelTruth truth; ///< as in M.json; truth.planted says whether the backdoor took
    TrainResult result;
};

/// Reads the data, trains the twin if one is needed, trains the model, measures it, writes M.pt and M.json (and the
/// network of a trained attack as M.trigger.pt). A stop leaves M.pt.resume and RunState::Stopped.
///
/// Observer: `progress`; `phaseStarted` and `iteration` with the training loss by step (terms "benign loss", "poisoned
/// loss") and the held-out errors by epoch ("clean error", "attack error", in label standard deviations).
/// Throws Error: what openDataset throws; UnsuitableData (no labels, too few images, images that do not fit memory);
/// InvalidArgument; WriteFailed.
LabRecord trainLabModel(const LabRequest &request, RunControl &control);

/// True if outPath and its truth are there and of this very request. Throws Error{CorruptFile} for a damaged truth.
bool isTrained(const LabRequest &request);

} // namespace drm
