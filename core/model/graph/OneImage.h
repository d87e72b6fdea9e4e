// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine: models that take more than an image.

#include "core/record/InputChoice.h"
#include "core/record/ModelInfo.h"

#include <torch/script.h>

#include <string>
#include <utility>
#include <vector>

namespace drm {

/// A module whose forward takes one image batch.
struct OneImageModule {
    torch::jit::Module module; ///< the given one itself, or one that holds it as OneImage::inner
    bool holdsGiven = false;
    InputChoice constants; ///< what the other inputs are given
    std::vector<Message> remarks;
    int channels =
        0; ///< of the images, as the convolution that sees them takes them; 0: none does, or nothing was held
    std::string call; ///< arguments of the given module's forward
    std::vector<std::pair<std::string, at::Tensor>> buffers; ///< constants that `call` names
    /// Those of ModelOptions::inputs that are numbers, and no images.
    struct Given {
        std::string buffer;
        int first = 0; ///< of its numbers among all of ModelOptions::inputs
        int count = 0;
    };
    std::vector<Given> given;
};

namespace OneImage {

/// Attribute under which a module that was made here holds the given one.
constexpr const char *inner = "examined_by_drmguard";

/// Where forward takes more than an image batch: several tensors, or some in a dictionary or a tuple, images go to the
/// first input that a convolution sees, and every other one gets constants: those of ModelOptions::inputs, else grey
/// images and zeros, as many as the model takes, which is tried. Arguments with a value of their own keep it.
/// `transform` says what images are brought to. Throws Error: UnsuitableModel where that cannot be found,
/// InvalidArgument for a name that no input has.
OneImageModule of(const torch::jit::Module &module, const ModelOptions &options, const std::string &path);

/// Another module with the same forward, held as that of `like` is. Throws what LibTorch throws.
torch::jit::Module heldBy(const OneImageModule &like, const torch::jit::Module &module);
/// The module that one of these holds.
torch::jit::Module given(const torch::jit::Module &module);

/// A parameter's name as the given module has it.
std::string givenName(const std::string &name);

} // namespace OneImage

} // namespace drm
