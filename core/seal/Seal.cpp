// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/Seal.h"

#include "core/base/Error.h"
#include "core/base/OutputFile.h"
#include "core/base/SystemText.h"
#include "core/base/Text.h"
#include "core/seal/Envelope.h"
#include "core/seal/Manifest.h"
#include "core/seal/Sha256.h"

#include <filesystem>
#include <system_error>

namespace drm {

namespace {

namespace fs = std::filesystem;

std::string pathIn(const std::string &folder, const std::string &name)
{
    return (fs::path(folder) / name).string();
}

void removeFile(const std::string &path)
{
    std::error_code error;
    fs::remove(path, error);
    if (error)
        throw Error(ErrorKind::WriteFailed,
                    Message{DRM_TEXT("Engine", "%1 is of an earlier seal and cannot be removed: %2."),
                            {printable(path), systemText(error)}},
                    path);
}

} // namespace

std::size_t sealFolder(const std::string &folder, const TestFacts &facts, const SigningKey *key)
{
    const std::string seal = pathIn(folder, sealName);
    const std::string signer = pathIn(folder, signerName);
    if (key)
        statementText(facts, sha256Of({})); // before anything of an earlier seal goes
    removeFile(seal); // it would not fit what is written next
    if (key)
        writeTextFile(signer, key->publicKey().pem());
    else
        removeFile(signer);
    const Manifest manifest = manifestOf(folder);
    const std::string text = manifestText(manifest);
    writeTextFile(pathIn(folder, manifestName), text);
    if (key)
        writeTextFile(seal,
                      envelopeText(signedEnvelope(inTotoPayloadType, statementText(facts, sha256Of(text)), *key)));
    return manifest.files.size();
}

} // namespace drm
