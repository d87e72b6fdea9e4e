// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the networks of weights.

#include "core/convert/ScriptModule.h"
#include "core/weights/WeightFile.h"

#include <set>
#include <string>

namespace drm {

/// What does not fit a network in weights whose names are of it; a part of a sentence.
struct WeightsFault {
    Message what;
};

/// A value of a network in the making.
struct LayerValue {
    std::string name; ///< in the code
    std::int64_t channels = 0; ///< of the axis of channels or features
};

/// Writes the layers of a network whose weights are known. Each takes its sizes from the weights and throws
/// WeightsFault where they are missing or do not fit what comes in. Names are those of parameters without ".weight".
class LayerWriter {
public:
    LayerWriter(ScriptModule &module, const Weights &weights)
        : m_module(module)
        , m_weights(weights)
    {
    }

    bool has(const std::string &name) const { return m_weights.count(name) > 0; }
    /// Throws WeightsFault where there is none. It counts as used.
    const at::Tensor &weight(const std::string &name, std::int64_t axes);
    /// "self.NAME" of a weight.
    std::string keep(const std::string &name, std::int64_t axes);
    const std::set<std::string> &used() const { return m_used; }
    /// Of images of one size alone, in pixels.
    void setImageSide(int side) { m_imageSide = side; }
    int imageSide() const { return m_imageSide; }
    const Weights &weights() const { return m_weights; }

    /// Groups are as many as the weight's channels say; padding is half the kernel.
    LayerValue convolution(const std::string &name, const LayerValue &x, int stride = 1);
    LayerValue convolution(const std::string &name, const LayerValue &x, int stride, int padding);
    LayerValue batchNorm(const std::string &name, const LayerValue &x, double epsilon = 1e-5);
    /// Over the last axis.
    LayerValue layerNorm(const std::string &name, const LayerValue &x, double epsilon);
    LayerValue linear(const std::string &name, const LayerValue &x);
    /// `code` with $ for x; as many channels.
    LayerValue apply(const std::string &code, const LayerValue &x);
    LayerValue relu(const LayerValue &x) { return apply("torch.relu($)", x); }
    LayerValue add(const LayerValue &a, const LayerValue &b);
    LayerValue concatenate(const LayerValue &a, const LayerValue &b);
    /// The mean over all places: N×C.
    LayerValue mean(const LayerValue &x) { return apply("torch.mean($, [2, 3])", x); }
    LayerValue maxPool(const LayerValue &x, int kernel, int stride, int padding);
    /// Squeeze and excitation of two convolutions `fc1` and `fc2` with these functions behind them.
    LayerValue squeeze(const std::string &name, const LayerValue &x, const char *inner, const char *outer);

private:
    LayerValue emit(const std::string &code, std::int64_t channels);
    std::string bias(const std::string &name, std::int64_t outputs);

    ScriptModule &m_module;
    const Weights &m_weights;
    std::set<std::string> m_used;
    int m_imageSide = 0;
};

} // namespace drm
