// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ExaminedModel.h"

#include <string>

namespace c10 {
struct Device;
}
namespace torch::jit {
struct Module;
}

namespace drm {

/// The one way in which a TorchScript module is loaded. Afterwards, and before anything of it runs, every attribute is
/// compared with the type that the code declares for it, which LibTorch does not do, and what the methods come to when
/// their calls are written out is counted. Throws Error: CorruptFile and UnsupportedFile with LibTorch's reason in a
/// sentence, UnsafeFile where the methods would come to too much.
torch::jit::Module loadModule(const ExaminedModel &model, const c10::Device &device);

/// LibTorch's reason for not loading a file, as a sentence for a user; `what` is the text of its exception.
Message loadFailure(const std::string &what);

} // namespace drm
