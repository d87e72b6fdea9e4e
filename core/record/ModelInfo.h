// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

#include <cstdint>
#include <string>
#include <vector>

namespace drm {

/// How images in 0..1 RGB become what the model was trained on: y = (x * scale - mean) / std, per channel, after an
/// optional change to BGR or YUV.
struct InputTransform {
    double scale = 1.0;
    std::vector<double> mean; ///< one number a channel, or empty for 0
    std::vector<double> std; ///< one number a channel, or empty for 1
    bool bgr = false;
    bool yuv = false; ///< luminance and two differences of colour instead of RGB; not with bgr

    /// "0-1", "0-255", "-1-1" or "imagenet". Throws Error{InvalidArgument} for any other name.
    static InputTransform named(const std::string &name);
    static const std::vector<std::string> &names();
};

/// A linear layer that could be the head H of f = H∘F.
struct HeadCandidate {
    std::string name; ///< parameter path ("fc.weight") where the file keeps it, else the position in the graph
    int features = 0; ///< m
    int outputs = 0; ///< d
};

/// One line of `inspect`: a convolution, linear layer, activation, ... of the inlined graph, in order of execution.
struct LayerInfo {
    std::string kind; ///< "conv2d", "linear", "relu", ...
    std::string scope; ///< module path, where the file keeps it
    std::string shape; ///< weight shape, or empty
};

struct ModelInfo {
    std::string path;
    std::string sha256; ///< hexadecimal, of the file
    std::string format = "TorchScript"; ///< of the file: "TorchScript", "ONNX", "torch.export", "weights"
    std::int64_t fileBytes = 0;
    std::int64_t parameters = 0;
    int channels = 0; ///< C, of the first convolution; 0: no convolution found
    int declaredHeight = 0; ///< pixels of the images, where the file says so (ONNX); else 0
    int declaredWidth = 0;
    int outputs = 0; ///< d; 0: not known before the model has seen an image of its size
    int features = 0; ///< m; 0 likewise
    /// Of the tuple, list or dictionary that the model answers with, the parts that are joined to the answers: "0,1" or
    /// keys; empty: it answers with one tensor.
    std::string answers;
    std::string inputs; ///< InputChoice: what inputs beside the image were given; empty: there are none
    std::string headName; ///< of several layers, "a + b"
    std::vector<HeadCandidate> headCandidates;
    std::vector<LayerInfo> layers;
    int foldedBatchNorms = 0;
    int remainingBatchNorms = 0;
    std::vector<Message> remarks; ///< sentences: what was changed so that the model runs here
};

struct ModelOptions {
    InputTransform transform;
    std::string answers; ///< as ModelInfo::answers; empty: those that look like answers
    std::string inputs; ///< InputChoice: what inputs beside the image are given; empty: grey images and zeros
    std::string head; ///< HeadCandidate::name; empty: the layers that make the answers
    /// Of a file of weights alone, the network that they must be of (knownNetworks()); empty: whichever their names
    /// tell.
    std::string network;
    std::string device = "cpu"; ///< "cpu", "cuda", "cuda:1", ...
    bool reducedPrecision = true; ///< searches may compute in bfloat16 where the processor is faster so
};

} // namespace drm
