// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ModelArchive.h"

#include "core/archive/Crc32.h"
#include "core/base/Error.h"
#include "core/base/Text.h"

#include <zlib.h>

#include <algorithm>
#include <memory>

namespace drm {

ModelArchive::ModelArchive(std::string_view bytes, const std::string &path, bool mayLackFolder)
    : m_bytes(bytes)
    , m_path(path)
    , m_entries(strictZipEntries(bytes, path))
{
    if (m_entries.empty())
        return;
    const std::string &first = m_entries.front().name;
    m_folderBytes = first.find('/') == std::string::npos ? 0 : first.find('/') + 1;
    if (m_folderBytes == 0 && mayLackFolder)
        return;
    for (const ZipEntry &entry : m_entries)
        if (m_folderBytes == 0 || entry.name.compare(0, m_folderBytes, first, 0, m_folderBytes) != 0)
            throw Error(ErrorKind::UnsafeFile,
                        Message{DRM_TEXT("Engine",
                                         "%1 is refused: the part %2 is not in the folder %3 of the archive, in which "
                                         "PyTorch puts all. Nothing of it was run. Save it again with torch.jit.save."),
                                {printable(m_path), entry.name, first.substr(0, m_folderBytes)}},
                        m_path);
}

std::string ModelArchive::nameOf(const ZipEntry &entry) const
{
    return zipFoldedName(entry.name.substr(m_folderBytes));
}

const ZipEntry *ModelArchive::find(const std::string &name) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const ZipEntry &entry) { return nameOf(entry) == name; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::string ModelArchive::read(const ZipEntry &entry) const
{
    std::string content;
    unpack(entry, &content);
    return content;
}

void ModelArchive::check(const ZipEntry &entry) const
{
    unpack(entry, nullptr);
}

void ModelArchive::unpack(const ZipEntry &entry, std::string *content) const
{
    const auto damaged = [&] {
        throw Error(ErrorKind::CorruptFile,
                    Message{DRM_TEXT("Engine", "%1: the part %2 is damaged; get a fresh copy."),
                            {printable(m_path), entry.name}},
                    m_path);
    };
    const auto packed = m_bytes.substr(entry.place, entry.packedSize);
    if (!entry.packed) {
        if (crc32Of(packed) != entry.crc)
            damaged();
        if (content)
            *content = std::string(packed);
        return;
    }
    z_stream stream = {};
    constexpr int raw = -MAX_WBITS; // without a header of its own
    if (inflateInit2(&stream, raw) != Z_OK)
        damaged();
    const std::unique_ptr<z_stream, int (*)(z_stream *)> ending(&stream, inflateEnd);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data())); // zlib does not write there
    stream.avail_in = static_cast<uInt>(packed.size()); // below 4 GiB, as zip's fields
    std::string block(std::size_t{1} << 18, '\0');
    std::uint64_t size = 0;
    uLong sum = crc32(0, nullptr, 0);
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(block.data());
        stream.avail_out = static_cast<uInt>(block.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const std::size_t got = block.size() - stream.avail_out;
        size += got;
        if (size > entry.size || (got == 0 && state != Z_STREAM_END))
            damaged();
        sum = crc32(sum, reinterpret_cast<const Bytef *>(block.data()), static_cast<uInt>(got));
        if (content)
            content->append(block, 0, got);
    }
    if (state != Z_STREAM_END || stream.avail_in != 0 || size != entry.size || sum != entry.crc)
        damaged();
}

} // namespace drm
