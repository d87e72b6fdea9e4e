// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weights/WeightFile.h"

#include "core/archive/ZipEntries.h"
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/json/JsonNode.h"
#include "core/weights/WeightValues.h"

#include <torch/torch.h>

#include <algorithm>
#include <cstring>
#include <functional>
#include <optional>
#include <set>

namespace drm {

namespace {

constexpr std::uint64_t mostHeaderBytes = 100 << 20;
constexpr std::int64_t mostNumbers = std::int64_t{1} << 32;

[[noreturn]] void failCorrupt(const std::string &path, const Message &what)
{
    throw Error(ErrorKind::CorruptFile,
                Message{DRM_TEXT("Engine", "The weights in %1 cannot be read: %2. Save or download the file again."),
                        {printable(path), what}},
                path);
}

struct NumberType {
    const char *name;
    at::ScalarType type;
};

constexpr NumberType safeTypes[] = {
    {"F64", at::kDouble}, {"F32", at::kFloat}, {"F16", at::kHalf}, {"BF16", at::kBFloat16}, {"I64", at::kLong},
    {"I32", at::kInt},    {"I16", at::kShort}, {"I8", at::kChar},  {"U8", at::kByte},       {"BOOL", at::kBool}};
constexpr NumberType storageTypes[] = {{"DoubleStorage", at::kDouble}, {"FloatStorage", at::kFloat},
                                       {"HalfStorage", at::kHalf},     {"BFloat16Storage", at::kBFloat16},
                                       {"LongStorage", at::kLong},     {"IntStorage", at::kInt},
                                       {"ShortStorage", at::kShort},   {"CharStorage", at::kChar},
                                       {"ByteStorage", at::kByte},     {"BoolStorage", at::kBool}};

template <std::size_t count>
std::optional<at::ScalarType> typeNamed(const NumberType (&types)[count], const std::string &name)
{
    for (const NumberType &type : types)
        if (name == type.name)
            return type.type;
    return std::nullopt;
}

enum class Numbers {
    Float, ///< no known network computes with whole numbers: of those the name alone is kept
    AsStored
};

at::Tensor copied(const char *data, at::ScalarType type, const std::vector<std::int64_t> &sizes,
                  const std::vector<std::int64_t> &strides, Numbers numbers)
{
    if (numbers == Numbers::Float && !at::isFloatingType(type))
        return at::zeros({});
    return torch::from_blob(const_cast<char *>(data), sizes, strides, type)
        .to(numbers == Numbers::Float ? at::kFloat : type, /*non_blocking=*/false, /*copy=*/true,
            at::MemoryFormat::Contiguous);
}

/// No network of torchvision has a tenth of that.
constexpr std::size_t mostWeights = 20'000;

/// Numbers from the first to the last of a tensor, counted from its offset; nothing where that is impossible or where
/// numbers are used more than once.
std::optional<std::int64_t> extentOf(const std::vector<std::int64_t> &sizes, const std::vector<std::int64_t> &strides)
{
    std::int64_t last = 0;
    std::int64_t count = 1;
    for (std::size_t i = 0; i < sizes.size(); ++i)
        if (sizes[i] < 0 || sizes[i] > mostNumbers || strides[i] < 0 || strides[i] > mostNumbers)
            return std::nullopt;
    if (std::find(sizes.begin(), sizes.end(), 0) != sizes.end())
        return 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        if (sizes[i] > mostNumbers / count || (strides[i] > 0 && sizes[i] - 1 > (mostNumbers - last) / strides[i]))
            return std::nullopt;
        count *= sizes[i];
        last += (sizes[i] - 1) * strides[i];
    }
    return count > last + 1 ? std::nullopt : std::optional(last + 1);
}

std::vector<std::int64_t> stridesOf(const std::vector<std::int64_t> &sizes)
{
    std::vector<std::int64_t> strides(sizes.size(), 1);
    for (std::size_t i = sizes.size(); i-- > 1;)
        strides[i - 1] = strides[i] * std::max<std::int64_t>(1, sizes[i]);
    return strides;
}

/// The bytes of a storage by its key; nothing where there are none.
using StorageBytes = std::function<std::optional<std::string_view>(const PickleStorage &storage)>;

class Checkpoint {
public:
    Checkpoint(const PickleValues &values, const StorageBytes &bytes, Numbers numbers, const std::string &path)
        : m_values(values)
        , m_bytes(bytes)
        , m_numbers(numbers)
        , m_path(path)
    {
    }

    Weights weights()
    {
        find(m_values.root());
        if (m_tensors > mostWeights)
            failCorrupt(m_path, {DRM_TEXT("Engine", "its list of weights is too long"), {}});
        if (!m_best && m_numbers == Numbers::AsStored)
            return {};
        if (!m_best)
            throw Error(
                ErrorKind::UnsupportedFile,
                Message{
                    DRM_TEXT("Engine",
                             "%1 holds no dictionary of weights by name, as a state dict is one. Save the "
                             "network's state_dict(), or run export_torchscript.py, which comes with this program."),
                    {printable(m_path)}},
                m_path);
        Weights weights;
        for (std::size_t i = 0; i + 1 < m_best->parts.size(); i += 2) {
            const PickleValue &name = m_values.value(m_best->parts[i]);
            const PickleValue &tensor = m_values.value(m_best->parts[i + 1]);
            if (name.kind == PickleValue::Kind::Text && tensor.kind == PickleValue::Kind::Tensor)
                weights[name.text] = tensorOf(tensor, name.text);
        }
        return weights;
    }

private:
    /// Each container once, however often others hold it.
    void find(const PickleValue &root)
    {
        std::vector<const PickleValue *> open{&root};
        std::set<const PickleValue *> seen;
        while (!open.empty()) {
            const PickleValue *value = open.back();
            open.pop_back();
            if (!seen.insert(value).second)
                continue;
            if (value->kind == PickleValue::Kind::Dictionary) {
                std::size_t tensors = 0;
                for (std::size_t i = 0; i + 1 < value->parts.size(); i += 2)
                    tensors += m_values.value(value->parts[i]).kind == PickleValue::Kind::Text
                            && m_values.value(value->parts[i + 1]).kind == PickleValue::Kind::Tensor
                        ? 1
                        : 0;
                if (tensors > m_tensors) {
                    m_tensors = tensors;
                    m_best = value;
                }
            }
            // The last is looked at first, so that of several that are as large the first one counts.
            for (auto part = value->parts.rbegin(); part != value->parts.rend(); ++part)
                open.push_back(&m_values.value(*part));
        }
    }

    at::Tensor tensorOf(const PickleValue &value, const std::string &name)
    {
        const PickleStorage &storage = m_values.storages().at(static_cast<std::size_t>(value.number));
        const auto type = typeNamed(storageTypes, storage.type);
        if (!type)
            throw Error(ErrorKind::UnsupportedFile,
                        Message{DRM_TEXT("Engine", "The weights in %1 are not read here: %2."),
                                {printable(m_path),
                                 Message{DRM_TEXT("Engine", "%1 is of numbers that are not read (%2)"),
                                         {printable(name), printable(storage.type)}}}},
                        m_path);
        const auto extent = extentOf(value.sizes, value.strides);
        const auto bytes = m_bytes(storage);
        const auto width = static_cast<std::int64_t>(at::elementSize(*type));
        if (!extent || !bytes || value.offset < 0 || value.offset > storage.numbers
            || *extent > storage.numbers - value.offset
            || storage.numbers > static_cast<std::int64_t>(bytes->size()) / width)
            failCorrupt(m_path,
                        {DRM_TEXT("Engine", "the numbers of %1 are not there, or not whole"), {printable(name)}});
        // Tied weights lie several times in one place, and float16 becomes float32.
        constexpr std::int64_t mostTimes = 4;
        if (m_counted.insert(zipFoldedName(storage.key)).second)
            m_left += mostTimes * static_cast<std::int64_t>(bytes->size());
        m_left -= *extent * (m_numbers == Numbers::Float ? std::int64_t{sizeof(float)} : width);
        if (m_left < 0)
            failCorrupt(m_path, {DRM_TEXT("Engine", "several weights lie in the same bytes"), {}});
        return copied(bytes->data() + value.offset * width, *type, value.sizes, value.strides, m_numbers);
    }

    const PickleValues &m_values;
    const StorageBytes &m_bytes;
    Numbers m_numbers;
    const std::string &m_path;
    const PickleValue *m_best = nullptr;
    std::size_t m_tensors = 0;
    std::int64_t m_left = 0; ///< bytes that weights may still take: those of the storages they were in, four times
    std::set<std::string> m_counted; ///< storages of these bytes
};

Weights readArchive(const ArchivePart &part, Numbers numbers, const std::string &path)
{
    try {
        const auto pickle = part("data.pkl");
        if (!pickle)
            failCorrupt(path, {DRM_TEXT("Engine", "its part %1 is missing"), {"data.pkl"}});
        constexpr std::size_t mostPickleBytes = 64 << 20;
        if (pickle->size() > mostPickleBytes)
            failCorrupt(path, {DRM_TEXT("Engine", "its list of weights is too long"), {}});
        if (const auto order = part("byteorder"); order && *order == "big")
            failCorrupt(path, {DRM_TEXT("Engine", "it was written on a machine with another order of bytes"), {}});
        PickleInput input(*pickle);
        const PickleValues values(input);
        // The storage that was asked for last; tensors are copied out of it.
        std::string key;
        std::optional<std::string> record;
        std::map<std::string, int> reads;
        const StorageBytes bytes = [&](const PickleStorage &storage) -> std::optional<std::string_view> {
            if (!record || key != storage.key) {
                constexpr int mostReads = 8;
                if (++reads[zipFoldedName(storage.key)] > mostReads)
                    failCorrupt(path, {DRM_TEXT("Engine", "it reads its storages again and again"), {}});
                key = storage.key;
                record = part("data/" + key);
            }
            return record ? std::optional<std::string_view>(*record) : std::nullopt;
        };
        return Checkpoint(values, bytes, numbers, path).weights();
    } catch (const PickleFault &fault) {
        failCorrupt(path, {fault.text, {}});
    } catch (const c10::Error &error) {
        failCorrupt(path, {"%1", {Message::asIs(printable(error.what_without_backtrace()).substr(0, 300))}});
    }
}

} // namespace

Weights readSafeTensors(std::string_view bytes, const std::string &path)
{
    try {
        PickleInput input(bytes);
        const std::uint64_t headerBytes = input.takeNumber(8);
        if (headerBytes > mostHeaderBytes)
            failCorrupt(path, {DRM_TEXT("Engine", "its list of weights is too long"), {}});
        constexpr std::size_t mostJsonValues = 4'000'000;
        const auto header = parseJson(std::string(input.take(headerBytes)), mostJsonValues, mostWeights);
        const std::string_view data = bytes.substr(8 + static_cast<std::size_t>(headerBytes));
        Weights weights;
        std::int64_t left = static_cast<std::int64_t>(data.size());
        for (const auto &[name, entry] : JsonNode(header).members()) {
            if (name == "__metadata__")
                continue;
            const auto type = typeNamed(safeTypes, entry.at("dtype").text());
            std::vector<std::int64_t> sizes;
            for (const JsonNode &size : entry.at("shape").items(8))
                sizes.push_back(static_cast<std::int64_t>(size.natural()));
            const auto places = entry.at("data_offsets").items(2);
            if (!type)
                failCorrupt(path,
                            {DRM_TEXT("Engine", "%1 is of numbers that are not read (%2)"),
                             {printable(name), printable(entry.at("dtype").text())}});
            for (const std::int64_t size : sizes)
                if (size < 0 || size > mostNumbers)
                    entry.refuse(DRM_TEXT("Engine", "\"%1\" is too large"));
            const auto extent = extentOf(sizes, stridesOf(sizes));
            const auto begin = places.size() == 2 ? places[0].natural() : 1;
            const auto end = places.size() == 2 ? places[1].natural() : 0;
            const auto width = static_cast<std::uint64_t>(at::elementSize(*type));
            if (!extent || begin > end || end > data.size()
                || end - begin != static_cast<std::uint64_t>(*extent) * width)
                failCorrupt(path,
                            {DRM_TEXT("Engine", "the numbers of %1 are not there, or not whole"), {printable(name)}});
            left -= static_cast<std::int64_t>(end - begin);
            if (left < 0)
                failCorrupt(path, {DRM_TEXT("Engine", "several weights lie in the same bytes"), {}});
            weights[name] = copied(data.data() + begin, *type, sizes, stridesOf(sizes), Numbers::Float);
        }
        return weights;
    } catch (const PickleFault &fault) {
        failCorrupt(path, {fault.text, {}});
    } catch (const JsonFault &fault) {
        failCorrupt(path, fault.message());
    }
}

Weights readCheckpoint(const ArchivePart &part, const std::string &path)
{
    return readArchive(part, Numbers::Float, path);
}

Weights readStoredTensors(const ArchivePart &part, const std::string &path)
{
    return readArchive(part, Numbers::AsStored, path);
}

bool isOldCheckpoint(std::string_view bytes)
{
    // The number 0x1950a86a20f9469cfc6c, in ten bytes.
    constexpr std::string_view begin("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 14);
    return bytes.substr(0, begin.size()) == begin;
}

Weights readOldCheckpoint(std::string_view bytes, const std::string &path)
{
    try {
        PickleInput input(bytes);
        // A number that says what it is, the version, and what the machine's numbers are like.
        for (int i = 0; i < 3; ++i)
            PickleValues{input};
        const PickleValues values(input);
        const PickleValues keys(input);
        std::map<std::string, const PickleStorage *> known;
        for (const PickleStorage &storage : values.storages())
            known[storage.key] = &storage;
        std::map<std::string, std::string_view> records;
        for (const std::uint32_t index : keys.root().parts) {
            const std::string &key = keys.value(index).text;
            const auto storage = known.find(key);
            const auto type = storage == known.end() ? std::nullopt : typeNamed(storageTypes, storage->second->type);
            if (!type)
                failCorrupt(path, {DRM_TEXT("Engine", "it holds numbers that belong to no weight"), {}});
            const std::uint64_t numbers = input.takeNumber(8);
            if (numbers > static_cast<std::uint64_t>(mostNumbers))
                failCorrupt(path, {DRM_TEXT("Engine", "it holds numbers that belong to no weight"), {}});
            records[key] = input.take(numbers * at::elementSize(*type));
        }
        const StorageBytes find = [&](const PickleStorage &storage) -> std::optional<std::string_view> {
            const auto found = records.find(storage.key);
            return found == records.end() ? std::nullopt : std::optional(found->second);
        };
        return Checkpoint(values, find, Numbers::Float, path).weights();
    } catch (const PickleFault &fault) {
        failCorrupt(path, {fault.text, {}});
    }
}

} // namespace drm
