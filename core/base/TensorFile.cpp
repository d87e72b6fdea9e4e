// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TensorFile.h"

#include "core/base/Error.h"

#include <torch/torch.h>

#include <cstdio>
#include <fstream>
#include <unistd.h>

namespace drm {

void writeTensorFile(const std::string &path, const c10::IValue &value)
{
    const std::vector<char> bytes = torch::pickle_save(value);
    const std::string temporary = path + ".writing";
    std::FILE *file = std::fopen(temporary.c_str(), "wb");
    const bool written = file && std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size()
        && std::fflush(file) == 0 && fsync(fileno(file)) == 0;
    if (file)
        std::fclose(file);
    if (!written || std::rename(temporary.c_str(), path.c_str()) != 0) {
        std::remove(temporary.c_str());
        throw Error(ErrorKind::WriteFailed,
                    "The checkpoint " + path + " could not be written. Check that the folder exists and has space.",
                    path);
    }
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
