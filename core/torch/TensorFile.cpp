// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/torch/TensorFile.h"

#include "core/archive/Crc32.h"
#include "core/archive/PickleCheck.h"
#include "core/archive/ZipEntries.h"
#include "core/base/AtomicFile.h"
#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/Text.h"

#include <torch/torch.h>

#include <map>

namespace drm {

namespace {

constexpr std::size_t maxBytes = std::size_t{4} << 30;
constexpr std::string_view schema = "drmguard.tensors/1 ";
constexpr std::size_t sumLetters = 8;

std::string headOf(std::string_view content)
{
    char sum[sumLetters + 2];
    std::snprintf(sum, sizeof sum, "%08x\n", static_cast<unsigned>(crc32Of(content)));
    return std::string(schema) + sum;
}

[[noreturn]] void failDamaged(const std::string &path)
{
    throw Error(
        ErrorKind::CorruptFile,
        Message{DRM_TEXT("Engine", "The checkpoint %1 is damaged. Delete it and start afresh."), {printable(path)}},
        path);
}

/// LibTorch would read a tensor from wherever the file says that it lies.
void requireSoundTensors(std::string_view content, const std::string &path)
{
    std::map<std::string, std::uint64_t> sizes;
    const ZipEntry *data = nullptr;
    const std::vector<ZipEntry> entries = strictZipEntries(content, path);
    for (const ZipEntry &entry : entries) {
        const std::string name = zipFoldedName(entry.name);
        if (entry.packed)
            failDamaged(path);
        sizes[name] = entry.size;
        if (name == "archive/data.pkl")
            data = &entry;
    }
    if (!data)
        failDamaged(path);
    const auto recordSize = [&](const std::string &key) -> std::optional<std::uint64_t> {
        const auto found = sizes.find(zipFoldedName("archive/data/" + key));
        return found == sizes.end() ? std::nullopt : std::optional(found->second);
    };
    PickleCheck check(2 * content.size());
    if (check.findFault(content.substr(data->place, data->size), recordSize))
        failDamaged(path);
}

} // namespace

void writeTensorFile(const std::string &path, const c10::IValue &value)
{
    const std::vector<char> bytes = torch::pickle_save(value);
    const std::string head = headOf({bytes.data(), bytes.size()});
    AtomicFile file(path, FileAccess::Private);
    file.write(head.data(), head.size());
    file.write(bytes.data(), bytes.size());
    file.commit();
}

c10::IValue readTensorFile(const std::string &path)
{
    const std::string bytes = readPlainFile(path, maxBytes, Message{DRM_TEXT("Engine", "a checkpoint"), {}});
    const std::size_t headBytes = schema.size() + sumLetters + 1;
    if (std::string_view(bytes).substr(0, 4) == "PK\3\4")
        throw Error(
            ErrorKind::CorruptFile,
            Message{
                DRM_TEXT(
                    "Engine",
                    "The checkpoint %1 was written by an older version of this program. Delete it and start afresh."),
                {printable(path)}},
            path);
    const std::string_view content = std::string_view(bytes).substr(std::min(headBytes, bytes.size()));
    if (std::string_view(bytes).substr(0, headBytes) != headOf(content))
        failDamaged(path);
    try {
        requireSoundTensors(content, path);
        return torch::pickle_load(std::vector<char>(content.begin(), content.end()));
    } catch (const std::exception &) {
        failDamaged(path);
    }
}

} // namespace drm
