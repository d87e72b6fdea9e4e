// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/InputFile.h"

#include "core/base/Error.h"

#include <fstream>

namespace drm {

std::string readTextFile(const std::string &path, std::size_t maxBytes, const std::string &what)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw Error(ErrorKind::FileNotFound, path + " cannot be opened; check the path.", path);
    std::string text(maxBytes + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (text.size() > maxBytes)
        throw Error(ErrorKind::CorruptFile, path + " is too large for " + what + ".", path);
    return text;
}

} // namespace drm
