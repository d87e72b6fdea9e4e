// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TensorFile.h"

#include "core/base/AtomicFile.h"
#include "core/base/Error.h"

#include <torch/torch.h>

#include <fstream>

namespace drm {

void writeTensorFile(const std::string &path, const c10::IValue &value)
{
    const std::vector<char> bytes = torch::pickle_save(value);
    AtomicFile file(path, FileAccess::Private);
    file.write(bytes.data(), bytes.size());
    file.commit();
}

c10::IValue readTensorFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw Error(ErrorKind::FileNotFound, "There is no checkpoint " + path + " that can be read.", path);
    const std::vector<char> bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    try {
        return torch::pickle_load(bytes);
    } catch (const std::exception &) {
        throw Error(ErrorKind::CorruptFile, "The checkpoint " + path + " is damaged. Delete it and start afresh.",
                    path);
    }
}

} // namespace drm
