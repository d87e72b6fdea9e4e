// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/LabJob.h"

#include <functional>
#include <string>
#include <vector>

namespace drm {

/// A synthetic image set to render.
struct TaskSpec {
    std::string task; ///< one of taskNames()
    int count = 4000;
    int size = 64;
    std::uint64_t seed = 0;
};

/// "gaze", "headpose".
const std::vector<std::string> &taskNames();

/// Renders the set and writes it as HDF5. Throws Error: InvalidArgument, WriteFailed.
void renderTask(const TaskSpec &spec, const std::string &path);

/// Many models to train, from a JSON plan:
///
///     {"data":   {"gaze": {"task": "gaze", "count": 4000, "size": 64, "seed": 1}, "eyes": {"path": "../eyes"}},
///      "groups": [{"data": ["gaze"], "attacks": ["none", "badnets"], "seeds": [0, 1]}]}
///
/// A group trains every combination of its data, attacks and seeds; it may also hold "architecture", "two_layer_head",
/// "epochs", "rate", "adaptive", "size" (pixels), "max_images", and "maps", the answer maps that each attack is trained
/// with (else "constant"), "factor" (of "scale"). Paths are relative to the plan.
struct ZooPlan {
    struct Data {
        std::string name;
        TaskSpec spec; ///< where `path` is empty
        std::string path;
    };
    std::vector<Data> data;
    /// In the order of training; benign models come first, and every backdoored one has its twin among them. File names
    /// are made from what is trained: DATA-ATTACK[-MAP][-adaptive][-ARCHITECTURE][-two-layer]-SEED.pt.
    std::vector<LabRequest> models;
};

/// Throws Error: FileNotFound, CorruptFile (naming what is missing, unknown or wrong).
ZooPlan readZooPlan(const std::string &path, const std::string &folder);

struct ZooProgress {
    int done = 0; ///< models, those found from an earlier run included
    int total = 0;
    std::string training; ///< file name of the model that reports, or empty
    double fraction = 0; ///< of that model
    double secondsLeft = -1; ///< of the whole zoo, an estimate; below 0: not known yet
};

struct ZooResult {
    RunState state = RunState::Finished;
    std::vector<ModelTruth> models; ///< of those that are ready, in the plan's order
};

/// Renders what is missing and trains what is not there yet, `jobs` models at a time, each with `threads` threads (0:
/// the machine's, shared out). Stopped or killed, the same call goes on; what is done is kept. `progress` is called on
/// several threads, one at a time.
ZooResult trainZoo(const ZooPlan &plan, int jobs, int threads, RunControl &control,
                   const std::function<void(const ZooProgress &)> &progress);

/// "wanet, mirror": the attack, and its answer map where the answers do not become one.
std::string attackAndMap(const ModelTruth &model);

/// A Markdown table, one row a model: clean error, its ratio to the twin's, R², AE, RAV, RNV, seconds, and whether the
/// backdoor is planted; below it the reasons where one is not.
std::string zooTable(const ZooResult &zoo);

} // namespace drm
