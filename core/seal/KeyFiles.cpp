// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/KeyFiles.h"

#include "core/base/Error.h"
#include "core/base/OutputFile.h"
#include "core/base/Text.h"
#include "core/seal/SigningKey.h"

#include <filesystem>

namespace drm {

namespace {

const std::string pemEnd = ".pem";

void requireNewKey(const std::string &path)
{
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, error)))
        throw Error(
            ErrorKind::WriteFailed,
            Message{DRM_TEXT("Engine", "%1 exists already; choose another name for the new key."), {printable(path)}},
            path);
    checkOutputPath(path, {});
}

} // namespace

std::string publicKeyPathOf(const std::string &path)
{
    return (endsWith(path, pemEnd) ? path.substr(0, path.size() - pemEnd.size()) : path) + ".pub" + pemEnd;
}

PublicKey makeKeyFiles(const std::string &path, const std::function<std::string()> &askPassphrase)
{
    const std::string publicPath = publicKeyPathOf(path);
    requireNewKey(path);
    requireNewKey(publicPath);
    const std::string passphrase = askPassphrase();
    const SigningKey key = SigningKey::make();
    key.write(path, passphrase);
    writeTextFile(publicPath, key.publicKey().pem());
    return key.publicKey();
}

} // namespace drm
