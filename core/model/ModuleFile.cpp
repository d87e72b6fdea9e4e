// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ModuleFile.h"

#include "core/base/AtomicFile.h"
#include "core/base/Error.h"

#include <torch/csrc/jit/serialization/export.h>
#include <torch/script.h>

#include <optional>

namespace drm {

void saveModule(const torch::jit::Module &module, const std::string &path)
{
    AtomicFile file(path, FileAccess::Shared);
    std::optional<Error> failure;
    // LibTorch's archive writer ends the process where it is told that a write failed: its destructor throws.
    const auto write = [&](const void *bytes, std::size_t size) {
        try {
            if (!failure)
                file.write(bytes, size);
        } catch (const Error &error) {
            failure = error;
        }
        return size;
    };
    try {
        torch::jit::ExportModule(module, write);
    } catch (const c10::Error &) {
        throw Error(ErrorKind::Internal, Message{DRM_TEXT("Engine", "LibTorch could not save the model '%1'."), {path}},
                    path);
    }
    if (failure)
        throw Error(*failure);
    file.commit();
}

} // namespace drm
