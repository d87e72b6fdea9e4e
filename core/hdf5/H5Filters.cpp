// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hdf5/H5Filters.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

namespace drm {

namespace {

H5Z_filter_t filterAt(hid_t creation, int index)
{
    unsigned flags = 0;
    unsigned config = 0;
    std::size_t parameters = 0;
    return H5Pget_filter2(creation, static_cast<unsigned>(index), &flags, &parameters, nullptr, 0, nullptr, &config);
}

int deflateIndex(hid_t creation)
{
    const int filters = H5Pget_nfilters(creation);
    for (int i = 0; i < filters; ++i)
        if (filterAt(creation, i) == H5Z_FILTER_DEFLATE)
            return i;
    return -1;
}

} // namespace

// Unpacks into a small buffer and counts: HDF5 takes whatever memory a chunk unpacks to, and then uses it as if it were
// as large as the chunk's shape says, so that a chunk which unpacks to less is read beyond its end.
bool unpacksTo(const unsigned char *packed, std::size_t length, std::size_t wanted)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return false;
    stream.next_in = const_cast<Bytef *>(packed);
    stream.avail_in = static_cast<uInt>(length);
    std::array<unsigned char, 65536> buffer;
    std::size_t total = 0;
    int state = Z_OK;
    while (state == Z_OK && total <= wanted) {
        stream.next_out = buffer.data();
        stream.avail_out = static_cast<uInt>(buffer.size());
        state = inflate(&stream, Z_NO_FLUSH);
        total += buffer.size() - stream.avail_out;
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END && total == wanted;
}

// gzip may come once, and only a checksum may follow it: then what lies in the file is a plain gzip stream, which
// requireSaneChunks can measure.
bool acceptedFilters(hid_t creation)
{
    const int filters = H5Pget_nfilters(creation);
    const int deflate = deflateIndex(creation);
    for (int i = 0; i < filters; ++i) {
        const auto filter = filterAt(creation, i);
        const bool packedAlready = deflate >= 0 && i > deflate;
        if (i != deflate && filter != H5Z_FILTER_FLETCHER32 && (filter != H5Z_FILTER_SHUFFLE || packedAlready))
            return false;
    }
    return true;
}

// A code says nothing to people who chose a word.
Message filterNames(hid_t creation)
{
    static const std::pair<H5Z_filter_t, const char *> known[] = {
        {H5Z_FILTER_DEFLATE, "gzip"},
        {H5Z_FILTER_SHUFFLE, "shuffle"},
        {H5Z_FILTER_FLETCHER32, "fletcher32"},
        {H5Z_FILTER_SZIP, "szip"},
        {H5Z_FILTER_NBIT, "n-bit"},
        {H5Z_FILTER_SCALEOFFSET, "scale-offset"},
        {32000, "LZF"},
        {32001, "Blosc"},
        {32004, "LZ4"},
        {32008, "bitshuffle"},
        {32015, "Zstandard"},
    };
    std::optional<Message> names;
    const int filters = H5Pget_nfilters(creation);
    for (int i = 0; i < filters; ++i) {
        const auto filter = filterAt(creation, i);
        const auto *found =
            std::find_if(std::begin(known), std::end(known), [&](const auto &entry) { return entry.first == filter; });
        const Message name = found == std::end(known)
            ? Message{DRM_TEXT("Engine", "filter %1"), {std::to_string(filter)}}
            : Message::asIs(found->second);
        names = names ? Message{DRM_TEXT("Engine", "%1 and %2"), {*names, name}} : name;
    }
    return names.value_or(Message::asIs({}));
}

ChunkFilters filtersOf(hid_t creation, unsigned skipped)
{
    constexpr std::size_t checksumBytes = 4;
    ChunkFilters result;
    const int filters = H5Pget_nfilters(creation);
    for (int i = 0; i < filters; ++i) {
        if ((skipped >> i & 1u) != 0)
            continue;
        const auto filter = filterAt(creation, i);
        if (filter == H5Z_FILTER_DEFLATE) {
            result.deflated = true;
            result.innerChecksums = std::exchange(result.outerChecksums, 0);
        } else if (filter == H5Z_FILTER_FLETCHER32) {
            result.outerChecksums += checksumBytes;
        }
    }
    return result;
}

} // namespace drm
