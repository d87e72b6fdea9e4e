// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ModelIntake.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/intake/CodeScanner.h"
#include "core/intake/FileKind.h"
#include "core/intake/ModelArchive.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <set>

namespace drm {

namespace {

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

void requireTorchScript(const std::string &path)
{
    const auto kind = sniffFileKind(path);
    if (kind == FileKind::TorchScript)
        return;
    const bool damaged = kind == FileKind::Empty || kind == FileKind::TruncatedZip;
    throw Error(damaged ? ErrorKind::CorruptFile : ErrorKind::UnsupportedFile,
                printable(path) + " is " + describe(kind) + ", not a TorchScript model. " + conversionAdvice(kind),
                path);
}

[[noreturn]] void refuse(const std::string &path, const std::string &reason)
{
    throw Error(ErrorKind::UnsafeFile,
                printable(path) + " is refused: " + reason
                    + " Nothing of it was run. Ask its author for a model without this.",
                path);
}

// The parts that PyTorch compiles, and runs in part while it loads: nothing may be hidden from this look at them.
void requireSafeArchive(const std::string &path, std::int64_t maxUnpackedBytes)
{
    constexpr std::uint64_t MaxCodeBytes = 64 << 20;
    const ModelArchive archive(path);
    if (!archive.hasOneDirectory())
        refuse(path, "the archive has a second directory or something behind its end.");
    std::uint64_t total = 0;
    std::set<std::string> names;
    for (const auto &entry : archive.entries()) {
        const auto limit = static_cast<std::uint64_t>(std::max<std::int64_t>(maxUnpackedBytes, 0));
        if (entry.size > limit - total)
            refuse(path, "it would unpack to more than " + formatBytes(maxUnpackedBytes) + ".");
        total += entry.size;
        if (entry.encrypted)
            refuse(path, "the part " + printable(entry.name) + " is encrypted.");
        // PyTorch finds entries without regard to case, and would read one of two of the same name.
        if (!names.insert(lowerCase(entry.name)).second)
            refuse(path, "the part " + printable(entry.name) + " is there twice.");
    }
    std::uint64_t codeBytes = 0;
    for (std::size_t i = 0; i < archive.entries().size(); ++i) {
        const auto &name = archive.entries()[i].name;
        if (std::filesystem::path(lowerCase(name)).extension() != ".py")
            continue;
        codeBytes += archive.entries()[i].size;
        if (codeBytes > MaxCodeBytes)
            refuse(path, "it holds more than " + formatBytes(MaxCodeBytes) + " of code.");
        if (const auto harm = CodeScanner::findHarm(name, archive.read(i, MaxCodeBytes)); !harm.empty())
            refuse(path, "its code does what a network has no need of. " + harm);
    }
}

} // namespace

void examineModelFile(const std::string &path, std::int64_t maxUnpackedBytes)
{
    requireTorchScript(path);
    requireSafeArchive(path, maxUnpackedBytes);
}

std::unique_ptr<RegressionModel> openModel(const std::string &path, const ModelOptions &options,
                                           std::int64_t maxUnpackedBytes)
{
    examineModelFile(path, maxUnpackedBytes);
    auto sha256 = sha256OfFile(path);
    auto model = RegressionModel::load(path, options);
    model->info().sha256 = std::move(sha256);
    model->info().path = path;
    model->info().fileBytes = static_cast<std::int64_t>(std::filesystem::file_size(path));
    return model;
}

std::string sha256OfFile(const std::string &path)
{
    std::error_code error;
    std::ifstream file(path, std::ios::binary);
    if (!file || !std::filesystem::is_regular_file(path, error))
        throw Error(ErrorKind::FileNotFound, printable(path) + " cannot be read; check the name and permissions.",
                    path);
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    bool good = context && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1;
    std::vector<char> block(1 << 20);
    while (good && file) {
        file.read(block.data(), static_cast<std::streamsize>(block.size()));
        good =
            !file.bad() && EVP_DigestUpdate(context.get(), block.data(), static_cast<std::size_t>(file.gcount())) == 1;
    }
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    if (!good || EVP_DigestFinal_ex(context.get(), digest.data(), &length) != 1)
        throw Error(ErrorKind::FileNotFound, printable(path) + " cannot be read to its end; check the disk.", path);
    std::string text;
    for (unsigned i = 0; i < length; ++i) {
        constexpr const char *Digits = "0123456789abcdef";
        text += Digits[digest[i] >> 4];
        text += Digits[digest[i] & 15];
    }
    return text;
}

} // namespace drm
