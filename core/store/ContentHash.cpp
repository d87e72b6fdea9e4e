// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ContentHash.h"

#include "core/base/Error.h"
#include "core/seal/Sha256.h"

namespace drm {

namespace {

constexpr int deepestGroup = 16;
constexpr int mostObjects = 1'000'000;
constexpr std::int64_t mostContentBytes = std::int64_t{1} << 30;

/// A length and then the text, so that the ends of texts cannot be moved.
void addText(Sha256 &hash, const std::string &text)
{
    hash.add(std::to_string(text.size()) + ":");
    hash.add(text);
}

class ContentHashes {
public:
    ContentHashes(const H5File &file, const std::string &without)
        : m_file(file)
        , m_without(without)
    {
    }

    void addGroup(const std::string &group, int depth)
    {
        if (depth > deepestGroup)
            fail(group, DRM_TEXT("Engine", "%1 lies deeper than any group of a run file"));
        for (const std::string &member : m_file.list(group)) {
            const std::string name = group.empty() ? member : group + "/" + member;
            if (name == m_without)
                continue;
            // Hard links can make a few objects look like very many.
            if (++m_objects > mostObjects)
                fail(name, DRM_TEXT("Engine", "%1 is longer than any run file"));
            if (m_file.isGroup(name))
                addGroup(name, depth + 1);
            else
                result.emplace(name, hashOf(name));
        }
    }

    std::map<std::string, std::string> result;

private:
    [[noreturn]] void fail(const std::string &name, const char *problem) const
    {
        throw Error(ErrorKind::CorruptFile,
                    Message{DRM_TEXT("Engine", "The run file %1 is damaged: %2. Run the scan again to make a new one."),
                            {m_file.path(), Message{problem, {name}}}},
                    m_file.path());
    }

    std::string hashOf(const std::string &name)
    {
        const H5Info info = m_file.info(name);
        Sha256 hash;
        std::string type = info.kind == H5Kind::String ? "text"
            : info.kind == H5Kind::Float               ? "float"
            : info.isSigned                            ? "int"
                                                       : "uint";
        if (info.kind != H5Kind::String)
            type += std::to_string(8 * info.elementBytes);
        addText(hash, type);
        addText(hash, std::to_string(info.shape.size()));
        for (const std::int64_t length : info.shape)
            addText(hash, std::to_string(length));
        if (info.kind == H5Kind::String && !info.variableText) {
            spend(name, info.elements * static_cast<std::int64_t>(sizeof(std::string)));
            for (const std::string &text : m_file.readStrings(name, m_bytesLeft)) {
                spend(name, static_cast<std::int64_t>(text.size()));
                addText(hash, text);
            }
        } else if (info.kind == H5Kind::Float && info.elementBytes == sizeof(float)) {
            addNumbers<float>(name, hash);
        } else if (info.kind == H5Kind::Float) {
            addNumbers<double>(name, hash);
        } else if (info.kind == H5Kind::Integer && info.elementBytes == 1 && !info.isSigned) {
            addNumbers<std::uint8_t>(name, hash);
        } else if (info.kind == H5Kind::Integer && info.isSigned) {
            addNumbers<std::int64_t>(name, hash);
        } else if (info.kind == H5Kind::Integer) {
            addNumbers<std::uint64_t>(name, hash);
        } else {
            fail(name, DRM_TEXT("Engine", "%1 holds what no run file holds"));
        }
        return hash.hex();
    }

    /// Little-endian, as every machine that this runs on.
    template <class T> void addNumbers(const std::string &name, Sha256 &hash)
    {
        const H5Array<T> array = m_file.read<T>(name, m_bytesLeft);
        const std::size_t bytes = array.values.size() * sizeof(T);
        spend(name, static_cast<std::int64_t>(bytes));
        hash.add({reinterpret_cast<const char *>(array.values.data()), bytes});
    }

    void spend(const std::string &name, std::int64_t bytes)
    {
        if (bytes > m_bytesLeft)
            fail(name, DRM_TEXT("Engine", "%1 would need more memory than any run file"));
        m_bytesLeft -= bytes;
    }

    const H5File &m_file;
    const std::string &m_without;
    std::int64_t m_bytesLeft = mostContentBytes;
    int m_objects = 0;
};

} // namespace

std::map<std::string, std::string> contentHashes(const H5File &file, const std::string &without)
{
    ContentHashes hashes(file, without);
    hashes.addGroup("", 0);
    return std::move(hashes.result);
}

} // namespace drm
