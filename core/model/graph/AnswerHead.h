// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine: where the answers of a model are made.

#include "core/model/graph/ModelGraph.h"
#include "core/record/AnswerChoice.h"

#include <string>
#include <vector>

namespace drm {

/// The input of a last layer with weights.
struct HeadInput {
    torch::jit::Value *value = nullptr;
    bool channelsFirst = false; ///< of a convolution: N×C×...; else channels are last
};

/// What makes the answers: the last layers with weights on the way to the outputs. Features are their inputs.
struct AnswerHead {
    /// What is read as the answers; no parts where the model answers with one tensor that nothing is made of.
    AnswerChoice answers;
    std::vector<std::string> otherParts; ///< of a tuple, list or dictionary, that are no answers
    std::size_t tensors = 1; ///< of the graph's outputs that make the answers, the first ones
    std::vector<HeadInput> inputs; ///< one or more, each once
    at::Tensor weight; ///< d×m, for the inputs beside each other; undefined: it has to be measured
    at::Tensor bias; ///< d, with `weight`
    std::string name; ///< of the layers: "fc.weight", "fc_pitch.weight + fc_yaw.weight"
};

/// The graph's outputs become the tensors that make the answers (answersFrom()).
///
/// `wantedHead` picks one linear layer by name, or is the name of what is found without it; `wanted` says which parts
/// of a tuple, list or dictionary are the answers, and what becomes of them. Without: the parts that linear layers
/// make, or else all that no other part is made of, as they are. Where linear layers make the answers a number each,
/// alone or joined, weight and bias are theirs; else the layers nearest to the outputs are the head, and the weight has
/// to be measured. Throws Error{UnsuitableModel}, HeadChoiceError where a linear layer of that name is not there.
AnswerHead findAnswerHead(FrozenGraph &frozen, const std::string &wantedHead, const AnswerChoice &wanted,
                          const std::string &path);

} // namespace drm
