// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ModuleFile.h"

#include "core/base/Error.h"

#include <torch/script.h>

#include <filesystem>

namespace drm {

void saveModule(const torch::jit::Module &module, const std::string &path)
{
    const std::string temporary = path + ".part";
    std::error_code failure;
    try {
        module.save(temporary);
        std::filesystem::rename(temporary, path, failure);
    } catch (const c10::Error &) {
        failure = std::make_error_code(std::errc::io_error);
    }
    if (failure) {
        std::filesystem::remove(temporary, failure);
        throw Error(ErrorKind::WriteFailed,
                    "The model '" + path + "' could not be written; check that the folder exists and has space.", path);
    }
}

} // namespace drm
