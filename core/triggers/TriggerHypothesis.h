// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

#include <optional>
#include <string>
#include <vector>

namespace drm {

/// What an iteration of a search saw; the images lane by lane.
struct SearchPass {
    at::Tensor cost; ///< TriggerHypothesis::cost() of all images, K
    at::Tensor outputs; ///< of the triggered images, (K·n)×d
    at::Tensor features; ///< of the triggered images, (K·n)×m
    at::Tensor benignFeatures; ///< of the images, (K·n)×m
};

/// What a family of triggers is after, in place of gathered answers; one number a lane, K each.
struct Aim {
    at::Tensor loss; ///< differentiable
    at::Tensor shortfall; ///< below SearchSettings::successVariance the trigger counts as working
};

/// A family of triggers A(x) with parameters that a gradient search can move. One object holds K lanes: independent
/// triggers that are searched side by side in one batch. Batches come lane by lane: images of lane 0, of lane 1, ...
class TriggerHypothesis {
public:
    virtual ~TriggerHypothesis() = default;

    virtual std::string name() const = 0;
    virtual std::int64_t lanes() const = 0;
    virtual double learningRate() const = 0;

    /// Parameters with gradient, in a fixed order.
    virtual std::vector<at::Tensor> parameters() = 0;
    /// Everything needed to rebuild the trigger: parameters first, then buffers.
    virtual std::vector<at::Tensor> state() = 0;

    /// A(x). x: (K·n)×C×H×W in 0..1; returns the same shape, in 0..1.
    virtual at::Tensor apply(const at::Tensor &x) = 0;
    /// Size of the trigger, one number a lane (K), differentiable. x and triggered as in apply().
    virtual at::Tensor cost(const at::Tensor &x, const at::Tensor &triggered) = 0;

    /// None: the search's own, the normalised variance of the answers.
    virtual std::optional<Aim> aim(const SearchPass &) const { return std::nullopt; }

    /// During a search true; for judging and showing false.
    virtual void setTraining(bool) { }

    /// 1×1×H×W in 0..1, undefined where the family has none.
    virtual at::Tensor mask(std::int64_t) const { return {}; }
    /// 1×C×H×W in 0..1, undefined where the family has none.
    virtual at::Tensor pattern(std::int64_t) const { return {}; }
    /// 1×2×H×W, displacement in pixels to the right and down, undefined where the family has none.
    virtual at::Tensor field(std::int64_t) const { return {}; }

    /// The part of state() that makes up one lane, for a hypothesis of one lane.
    virtual std::vector<at::Tensor> laneState(std::int64_t lane);

    /// Takes the triggers of these lanes of a hypothesis of the same family, as many as its own.
    void takeLanes(TriggerHypothesis &from, const std::vector<std::int64_t> &lanes);

    /// Copies of state(), and back.
    std::vector<at::Tensor> snapshot();
    void restore(const std::vector<at::Tensor> &state);

protected:
    /// The pictures of each lane in rows, channels innermost: K×n×(H·W·C) of a batch (K·n)×C×H×W, K×1×(H·W·C) of one
    /// picture a lane. Rows of one picture and of a batch meet in LibTorch's fastest loops; pictures that are repeated,
    /// or masks of one channel, do not.
    at::Tensor laneRows(const at::Tensor &pictures) const;
    /// Rows of a batch as images of the shape of x.
    static at::Tensor imagesOf(const at::Tensor &rows, const at::Tensor &x);
    /// Mean |x' - x| over the images, channels and pixels of each lane, K.
    at::Tensor meanChange(const at::Tensor &x, const at::Tensor &triggered) const;
};

} // namespace drm
