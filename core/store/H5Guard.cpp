// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/H5Guard.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <limits>

namespace drm {

namespace {

std::recursive_mutex &hdf5Mutex()
{
    static std::recursive_mutex mutex;
    return mutex;
}

// The innermost entry of HDF5's error stack names the cause; the outer ones only repeat that something failed.
std::string innermostError()
{
    std::string text;
    H5Ewalk2(
        H5E_DEFAULT, H5E_WALK_UPWARD,
        [](unsigned, const H5E_error2_t *entry, void *data) -> herr_t {
            auto *result = static_cast<std::string *>(data);
            if (result->empty() && entry->desc)
                *result = entry->desc;
            return 0;
        },
        &text);
    H5Eclear2(H5E_DEFAULT);
    return text;
}

std::vector<std::string> stepsOf(const std::string &name)
{
    std::vector<std::string> steps;
    std::string prefix;
    std::size_t begin = 0;
    while (begin <= name.size()) {
        const auto end = std::min(name.find('/', begin), name.size());
        if (end > begin) {
            prefix += '/';
            prefix.append(name, begin, end - begin);
            steps.push_back(prefix);
        }
        begin = end + 1;
    }
    return steps;
}

// Unpacks into a small buffer and counts, so that a chunk which lies about its size costs no memory.
bool unpacksWithin(const std::vector<unsigned char> &packed, std::size_t limit)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return false;
    stream.next_in = const_cast<Bytef *>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    std::array<unsigned char, 65536> buffer;
    std::size_t total = 0;
    int state = Z_OK;
    while (state == Z_OK && total <= limit) {
        stream.next_out = buffer.data();
        stream.avail_out = static_cast<uInt>(buffer.size());
        state = inflate(&stream, Z_NO_FLUSH);
        total += buffer.size() - stream.avail_out;
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END && total <= limit;
}

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

constexpr std::int64_t DeflateMaxRatio = 1032;
constexpr std::int64_t HarmlessBytes = std::int64_t{256} << 20;

} // namespace

H5Lock::H5Lock()
    : m_guard(hdf5Mutex())
{
    // HDF5 keeps the error handler per thread, so it is set on each entry; plugins once would do, and costs nothing.
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
    H5Eclear2(H5E_DEFAULT);
    H5PLset_loading_state(0);
}

void H5Guard::fail(ErrorKind kind, const std::string &what) const
{
    std::string message = m_path + ": " + what;
    if (const auto cause = innermostError(); !cause.empty())
        message += " (HDF5 says: " + cause + ")";
    message += '.';
    if (kind == ErrorKind::CorruptFile)
        message += " The file is damaged or incomplete; get a fresh copy or write it again.";
    throw Error(kind, message, m_path);
}

hid_t H5Guard::require(hid_t id, ErrorKind kind, const std::string &what) const
{
    if (id < 0)
        fail(kind, what);
    return id;
}

bool H5Guard::hardLinked(hid_t file, const std::string &name)
{
    for (const auto &step : stepsOf(name)) {
        H5L_info_t link;
        if (H5Lexists(file, step.c_str(), H5P_DEFAULT) <= 0 || H5Lget_info(file, step.c_str(), &link, H5P_DEFAULT) < 0
            || link.type != H5L_TYPE_HARD) {
            H5Eclear2(H5E_DEFAULT);
            return false;
        }
    }
    return true;
}

H5Handle H5Guard::openObject(hid_t file, const std::string &name) const
{
    for (const auto &step : stepsOf(name)) {
        const htri_t found = H5Lexists(file, step.c_str(), H5P_DEFAULT);
        if (found <= 0) {
            if (found == 0)
                H5Eclear2(H5E_DEFAULT);
            fail(ErrorKind::CorruptFile, "\"" + step + "\" is missing");
        }
        H5L_info_t link;
        require(H5Lget_info(file, step.c_str(), &link, H5P_DEFAULT), ErrorKind::CorruptFile,
                "the link \"" + step + "\" cannot be read");
        if (link.type != H5L_TYPE_HARD)
            fail(ErrorKind::UnsafeFile,
                 "\"" + step + "\" is a link to another place or file, which is refused; copy the data into this file");
    }
    const std::string absolute = "/" + name;
    H5Handle object(H5Oopen(file, absolute.c_str(), H5P_DEFAULT), H5Oclose);
    require(object, ErrorKind::CorruptFile, "\"" + name + "\" cannot be opened");
    return object;
}

H5Handle H5Guard::openDataset(hid_t file, const std::string &name, bool keepChunk) const
{
    H5Handle dataset = openObject(file, name);
    if (H5Iget_type(dataset) != H5I_DATASET)
        fail(ErrorKind::CorruptFile, "\"" + name + "\" is not a dataset");
    const H5Handle creation(H5Dget_create_plist(dataset), H5Pclose);
    require(creation, ErrorKind::CorruptFile, "the layout of \"" + name + "\" cannot be read");
    const H5D_layout_t layout = H5Pget_layout(creation);
    if (layout != H5D_COMPACT && layout != H5D_CONTIGUOUS && layout != H5D_CHUNKED)
        fail(ErrorKind::UnsafeFile,
             "\"" + name + "\" is put together from other files, which is refused; copy the data into this file");
    if (layout == H5D_CONTIGUOUS && H5Pget_external_count(creation) != 0)
        fail(ErrorKind::UnsafeFile,
             "\"" + name + "\" keeps its data in another file, which is refused; copy the data into this file");
    if (!acceptedFilters(creation))
        fail(ErrorKind::UnsafeFile,
             "\"" + name + "\" is packed with a filter that is not accepted; write it again with gzip or unpacked");
    if (keepChunk && layout == H5D_CHUNKED) {
        // The size of the cache counts only when a dataset that is open nowhere is opened.
        constexpr std::size_t CacheBytes = 256 << 20;
        const H5Handle access(H5Pcreate(H5P_DATASET_ACCESS), H5Pclose);
        require(access, ErrorKind::Internal, "a property list cannot be made");
        require(H5Pset_chunk_cache(access, H5D_CHUNK_CACHE_NSLOTS_DEFAULT, CacheBytes, H5D_CHUNK_CACHE_W0_DEFAULT),
                ErrorKind::Internal, "a property cannot be set");
        dataset = H5Handle(-1, H5Oclose);
        dataset = H5Handle(H5Dopen2(file, ("/" + name).c_str(), access), H5Dclose);
        require(dataset, ErrorKind::CorruptFile, "\"" + name + "\" cannot be opened");
    }
    return dataset;
}

std::vector<hsize_t> H5Guard::shape(hid_t space, const std::string &name) const
{
    const int rank = H5Sget_simple_extent_ndims(space);
    if (rank < 0 || H5Sget_simple_extent_type(space) == H5S_NULL)
        fail(ErrorKind::CorruptFile, "\"" + name + "\" has no readable shape");
    std::vector<hsize_t> dims(static_cast<std::size_t>(rank));
    if (rank > 0)
        require(H5Sget_simple_extent_dims(space, dims.data(), nullptr), ErrorKind::CorruptFile,
                "the shape of \"" + name + "\" cannot be read");
    for (const auto dim : dims)
        if (dim > static_cast<hsize_t>(std::numeric_limits<std::int64_t>::max()))
            fail(ErrorKind::CorruptFile, "\"" + name + "\" claims an impossible shape");
    return dims;
}

std::int64_t H5Guard::requireBytes(const std::vector<hsize_t> &shape, std::size_t elementBytes, std::int64_t maxBytes,
                                   const std::string &name) const
{
    if (std::find(shape.begin(), shape.end(), hsize_t{0}) != shape.end())
        return 0;
    hsize_t bytes = elementBytes;
    for (const auto dim : shape) {
        if (bytes > static_cast<hsize_t>(maxBytes) / dim)
            fail(ErrorKind::CorruptFile,
                 "\"" + name + "\" claims to hold more than the " + std::to_string(maxBytes >> 20)
                     + " MiB that are read at once");
        bytes *= dim;
    }
    if (bytes > static_cast<hsize_t>(maxBytes))
        fail(ErrorKind::CorruptFile, "an element of \"" + name + "\" is larger than the limit of reading");
    return static_cast<std::int64_t>(bytes);
}

void H5Guard::requireSaneChunks(hid_t dataset, const std::vector<hsize_t> &start, const std::vector<hsize_t> &count,
                                std::int64_t maxBytes, const std::string &name) const
{
    const H5Handle creation(H5Dget_create_plist(dataset), H5Pclose);
    require(creation, ErrorKind::CorruptFile, "the layout of \"" + name + "\" cannot be read");
    if (H5Pget_layout(creation) != H5D_CHUNKED || std::find(count.begin(), count.end(), hsize_t{0}) != count.end())
        return;
    const auto rank = start.size();
    std::vector<hsize_t> chunk(rank);
    require(H5Pget_chunk(creation, static_cast<int>(rank), chunk.data()), ErrorKind::CorruptFile,
            "the chunks of \"" + name + "\" cannot be read");
    const H5Handle type(H5Dget_type(dataset), H5Tclose);
    require(type, ErrorKind::CorruptFile, "the type of \"" + name + "\" cannot be read");
    const auto chunkBytes = requireBytes(chunk, H5Tget_size(type), maxBytes, name);
    const auto harmless = static_cast<hsize_t>(HarmlessBytes / DeflateMaxRatio);
    const int deflate = deflateIndex(creation);
    if (deflate < 0 || H5Dget_storage_size(dataset) <= harmless)
        return;

    std::vector<hsize_t> position(rank);
    for (std::size_t axis = 0; axis < rank; ++axis)
        position[axis] = start[axis] / chunk[axis] * chunk[axis];
    const auto first = position;
    for (bool more = true; more;) {
        unsigned skipped = 0;
        haddr_t address = 0;
        hsize_t stored = 0;
        require(H5Dget_chunk_info_by_coord(dataset, position.data(), &skipped, &address, &stored),
                ErrorKind::CorruptFile, "a chunk of \"" + name + "\" cannot be found");
        if (stored > harmless) {
            // gzip adds a thousandth at most to data it cannot pack.
            if (stored > static_cast<hsize_t>(chunkBytes + chunkBytes / 100 + 1024))
                fail(ErrorKind::CorruptFile, "a chunk of \"" + name + "\" is larger than its shape allows");
            if ((skipped >> deflate & 1u) == 0) {
                std::vector<unsigned char> packed(stored);
                std::uint32_t mask = 0;
                require(H5Dread_chunk(dataset, H5P_DEFAULT, position.data(), &mask, packed.data()),
                        ErrorKind::CorruptFile, "a chunk of \"" + name + "\" cannot be read");
                const auto checksums = 4 * H5Pget_nfilters(creation);
                if (!unpacksWithin(packed, static_cast<std::size_t>(chunkBytes + checksums)))
                    fail(ErrorKind::CorruptFile, "a chunk of \"" + name + "\" does not unpack to the size it claims");
            }
        }
        more = false;
        for (std::size_t axis = rank; axis-- > 0 && !more;) {
            position[axis] += chunk[axis];
            if (position[axis] < start[axis] + count[axis])
                more = true;
            else
                position[axis] = first[axis];
        }
    }
}

} // namespace drm
