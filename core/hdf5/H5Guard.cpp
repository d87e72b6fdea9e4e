// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hdf5/H5Guard.h"

#include "core/hdf5/H5Filters.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

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

constexpr hsize_t maxChunksRead = 1'000'000;

/// Parts of an object's header that stand elsewhere. The library follows a damaged reference to them into memory that
/// is not its own; the flags can be read without that. False where they cannot be read: opening then says why.
bool sharesMessages(hid_t file, const std::string &path)
{
#if H5_VERSION_GE(1, 12, 0)
    H5O_native_info_t info;
    return H5Oget_native_info_by_name(file, path.c_str(), &info, H5O_NATIVE_INFO_HDR, H5P_DEFAULT) >= 0
        && info.hdr.mesg.shared != 0;
#else
    H5O_info_t info;
    return H5Oget_info_by_name2(file, path.c_str(), &info, H5O_INFO_HDR, H5P_DEFAULT) >= 0 && info.hdr.mesg.shared != 0;
#endif
}

} // namespace

H5Lock::H5Lock()
    : m_guard(hdf5Mutex())
{
    // HDF5 keeps the error handler per thread, so it is set on each entry; plugins once would do, and costs nothing.
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
    H5Eclear2(H5E_DEFAULT);
    H5PLset_loading_state(0);
}

void H5Guard::fail(ErrorKind kind, const char *what, const std::vector<Argument> &arguments) const
{
    const Message reason{what, arguments};
    const std::string cause = innermostError();
    std::vector<Message> sentences{
        cause.empty() ? Message{DRM_TEXT("Engine", "%1: %2."), {m_path, reason}}
                      : Message{DRM_TEXT("Engine", "%1: %2 (HDF5 says: %3)."), {m_path, reason, cause}}};
    if (kind == ErrorKind::CorruptFile)
        sentences.push_back(
            Message{DRM_TEXT("Engine", "The file is damaged or incomplete; get a fresh copy or write it again."), {}});
    throw Error(kind, joined(sentences), m_path);
}

hid_t H5Guard::require(hid_t id, ErrorKind kind, const char *what, const std::string &name) const
{
    if (id < 0)
        fail(kind, what, {name});
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
            fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "\"%1\" is missing"), {step});
        }
        H5L_info_t link;
        require(H5Lget_info(file, step.c_str(), &link, H5P_DEFAULT), ErrorKind::CorruptFile,
                DRM_TEXT("Engine", "the link \"%1\" cannot be read"), step);
        if (link.type != H5L_TYPE_HARD)
            fail(ErrorKind::UnsafeFile,
                 DRM_TEXT("Engine",
                          "\"%1\" is a link to another place or file, which is refused; copy the data into this file"),
                 {step});
    }
    const std::string absolute = "/" + name;
    if (sharesMessages(file, absolute))
        fail(ErrorKind::UnsafeFile,
             DRM_TEXT("Engine",
                      "\"%1\" keeps parts of its description elsewhere in the file, which is refused; write it again "
                      "with a plain type"),
             {name});
    H5Handle object(H5Oopen(file, absolute.c_str(), H5P_DEFAULT), H5Oclose);
    require(object, ErrorKind::CorruptFile, DRM_TEXT("Engine", "\"%1\" cannot be opened"), name);
    return object;
}

H5Handle H5Guard::openDataset(hid_t file, const std::string &name, bool keepChunk) const
{
    H5Handle dataset = openObject(file, name);
    if (H5Iget_type(dataset) != H5I_DATASET)
        fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "\"%1\" is not a dataset"), {name});
    const H5Handle creation(H5Dget_create_plist(dataset), H5Pclose);
    require(creation, ErrorKind::CorruptFile, DRM_TEXT("Engine", "the layout of \"%1\" cannot be read"), name);
    const H5D_layout_t layout = H5Pget_layout(creation);
    if (layout != H5D_COMPACT && layout != H5D_CONTIGUOUS && layout != H5D_CHUNKED)
        fail(ErrorKind::UnsafeFile,
             DRM_TEXT("Engine",
                      "\"%1\" is put together from other files, which is refused; copy the data into this file"),
             {name});
    if (layout == H5D_CONTIGUOUS && H5Pget_external_count(creation) != 0)
        fail(
            ErrorKind::UnsafeFile,
            DRM_TEXT("Engine", "\"%1\" keeps its data in another file, which is refused; copy the data into this file"),
            {name});
    if (!acceptedFilters(creation))
        fail(
            ErrorKind::UnsafeFile,
            DRM_TEXT("Engine", "\"%1\" is packed with %2, which is not accepted; write it again with gzip or unpacked"),
            {name, filterNames(creation)});
    requireWholeStorage(dataset, creation, name);
    const bool filtered = H5Pget_nfilters(creation) > 0;
    if (layout == H5D_CHUNKED && (keepChunk || !filtered)) {
        // A chunk that no filter packed is copied into the cache with the length that its entry claims and used with
        // that of its shape; without a cache it is read from the file directly. The size of the cache counts only when
        // a dataset that is open nowhere is opened.
        const std::size_t cacheBytes = filtered ? std::size_t{256} << 20 : 0;
        const H5Handle access(H5Pcreate(H5P_DATASET_ACCESS), H5Pclose);
        require(access, ErrorKind::Internal, DRM_TEXT("Engine", "a property list cannot be made"));
        require(H5Pset_chunk_cache(access, H5D_CHUNK_CACHE_NSLOTS_DEFAULT, cacheBytes, H5D_CHUNK_CACHE_W0_DEFAULT),
                ErrorKind::Internal, DRM_TEXT("Engine", "a property cannot be set"));
        dataset = H5Handle(-1, H5Oclose);
        dataset = H5Handle(H5Dopen2(file, ("/" + name).c_str(), access), H5Dclose);
        require(dataset, ErrorKind::CorruptFile, DRM_TEXT("Engine", "\"%1\" cannot be opened"), name);
    }
    return dataset;
}

void H5Guard::requirePlainNumber(hid_t type, const std::string &name) const
{
    const auto cls = H5Tget_class(type);
    const auto bytes = H5Tget_size(type);
    const auto order = H5Tget_order(type);
    bool plain = (order == H5T_ORDER_LE || order == H5T_ORDER_BE) && H5Tget_precision(type) == 8 * bytes
        && H5Tget_offset(type) == 0;
    if (cls == H5T_INTEGER) {
        plain = plain && (bytes == 1 || bytes == 2 || bytes == 4 || bytes == 8);
    } else if (cls == H5T_FLOAT) {
        std::size_t sign = 0;
        std::size_t exponent = 0;
        std::size_t exponentBits = 0;
        std::size_t mantissa = 0;
        std::size_t mantissaBits = 0;
        plain = plain && (bytes == 2 || bytes == 4 || bytes == 8)
            && H5Tget_fields(type, &sign, &exponent, &exponentBits, &mantissa, &mantissaBits) >= 0;
        const std::size_t wanted = bytes == 2 ? 5 : bytes == 4 ? 8 : 11;
        plain = plain && sign == 8 * bytes - 1 && exponentBits == wanted && exponent == sign - wanted && mantissa == 0
            && mantissaBits == exponent && H5Tget_ebias(type) == (std::size_t{1} << (wanted - 1)) - 1
            && H5Tget_norm(type) == H5T_NORM_IMPLIED;
    } else {
        fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "\"%1\" does not hold numbers"), {name});
    }
    H5Eclear2(H5E_DEFAULT);
    if (!plain)
        fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "\"%1\" holds numbers of an unusual kind, which are not read"),
             {name});
}

std::vector<hsize_t> H5Guard::shape(hid_t space, const std::string &name) const
{
    const int rank = H5Sget_simple_extent_ndims(space);
    if (rank < 0 || H5Sget_simple_extent_type(space) == H5S_NULL)
        fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "\"%1\" has no readable shape"), {name});
    std::vector<hsize_t> dims(static_cast<std::size_t>(rank));
    if (rank > 0)
        require(H5Sget_simple_extent_dims(space, dims.data(), nullptr), ErrorKind::CorruptFile,
                DRM_TEXT("Engine", "the shape of \"%1\" cannot be read"), name);
    for (const auto dim : dims)
        if (dim > static_cast<hsize_t>(std::numeric_limits<std::int64_t>::max()))
            fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "\"%1\" claims an impossible shape"), {name});
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
                 DRM_TEXT("Engine", "\"%1\" claims to hold more than the %2 MiB that are read at once"),
                 {name, std::to_string(maxBytes >> 20)});
        bytes *= dim;
    }
    if (bytes > static_cast<hsize_t>(maxBytes))
        fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "an element of \"%1\" is larger than the limit of reading"),
             {name});
    return static_cast<std::int64_t>(bytes);
}

void H5Guard::requireWholeStorage(hid_t dataset, hid_t creation, const std::string &name) const
{
    if (H5Pget_layout(creation) == H5D_CHUNKED)
        return;
    const H5Handle type(H5Dget_type(dataset), H5Tclose);
    const H5Handle space(H5Dget_space(dataset), H5Sclose);
    require(type, ErrorKind::CorruptFile, DRM_TEXT("Engine", "the type of \"%1\" cannot be read"), name);
    require(space, ErrorKind::CorruptFile, DRM_TEXT("Engine", "the shape of \"%1\" cannot be read"), name);
    const auto stored = H5Dget_storage_size(dataset);
    const bool compact = H5Pget_layout(creation) == H5D_COMPACT;
    if (stored == 0 && !compact && H5Dget_offset(dataset) == HADDR_UNDEF)
        return; // never written: reading gives the fill value
    // HDF5 itself reads as much as the shape says, out of the block whose length the file says elsewhere.
    const auto claimed =
        requireBytes(shape(space, name), H5Tget_size(type), std::numeric_limits<std::int64_t>::max(), name);
    bool whole = stored >= static_cast<hsize_t>(claimed);
    if (!compact) {
        hsize_t fileBytes = 0;
        const H5Handle file(H5Iget_file_id(dataset), H5Fclose);
        require(file, ErrorKind::CorruptFile, DRM_TEXT("Engine", "the file of \"%1\" cannot be told"), name);
        require(H5Fget_filesize(file, &fileBytes), ErrorKind::CorruptFile,
                DRM_TEXT("Engine", "the length of the file cannot be read"));
        const haddr_t begin = H5Dget_offset(dataset);
        whole = whole && begin != HADDR_UNDEF && begin <= fileBytes && stored <= fileBytes - begin;
    }
    if (!whole)
        fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "\"%1\" holds less than its shape says"), {name});
}

void H5Guard::requireSaneChunks(hid_t dataset, const std::vector<hsize_t> &start, const std::vector<hsize_t> &count,
                                std::int64_t maxBytes, const std::string &name, KnownChunks *known) const
{
    const H5Handle creation(H5Dget_create_plist(dataset), H5Pclose);
    require(creation, ErrorKind::CorruptFile, DRM_TEXT("Engine", "the layout of \"%1\" cannot be read"), name);
    if (H5Pget_layout(creation) != H5D_CHUNKED || std::find(count.begin(), count.end(), hsize_t{0}) != count.end())
        return;
    const auto rank = start.size();
    std::vector<hsize_t> chunk(rank);
    // A damaged layout can have chunks of no size, or of fewer axes than the data.
    if (H5Pget_chunk(creation, static_cast<int>(rank), chunk.data()) != static_cast<int>(rank)
        || std::find(chunk.begin(), chunk.end(), hsize_t{0}) != chunk.end())
        fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "the chunks of \"%1\" cannot be read"), {name});
    const H5Handle type(H5Dget_type(dataset), H5Tclose);
    require(type, ErrorKind::CorruptFile, DRM_TEXT("Engine", "the type of \"%1\" cannot be read"), name);
    const auto chunkBytes = static_cast<std::size_t>(requireBytes(chunk, H5Tget_size(type), maxBytes, name));
    const H5Handle space(H5Dget_space(dataset), H5Sclose);
    const auto dims = shape(space, name);
    unsigned options = 0;
    require(H5Pget_chunk_opts(creation, &options), ErrorKind::CorruptFile,
            DRM_TEXT("Engine", "the chunks of \"%1\" cannot be read"), name);
    const bool bareEdges = (options & H5D_CHUNK_DONT_FILTER_PARTIAL_CHUNKS) != 0;

    std::vector<hsize_t> position(rank);
    hsize_t touched = 1;
    for (std::size_t axis = 0; axis < rank; ++axis) {
        position[axis] = start[axis] / chunk[axis] * chunk[axis];
        const auto along = (start[axis] + count[axis] - 1) / chunk[axis] - start[axis] / chunk[axis] + 1;
        if (along > maxChunksRead / touched)
            fail(ErrorKind::UnsupportedFile,
                 DRM_TEXT("Engine", "\"%1\" is cut into more than a million chunks; write it again with larger ones"),
                 {name});
        touched *= along;
    }
    const auto first = position;
    for (bool more = true; more;) {
        bool edge = false;
        for (std::size_t axis = 0; axis < rank; ++axis)
            edge = edge || position[axis] + chunk[axis] > dims[axis];
        if (!known || known->insert(position).second)
            requireSaneChunk(dataset, creation, position, chunkBytes, bareEdges && edge, name);
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

void H5Guard::requireSaneChunk(hid_t dataset, hid_t creation, const std::vector<hsize_t> &position,
                               std::size_t chunkBytes, bool bare, const std::string &name) const
{
    hsize_t stored = 0;
    require(H5Dget_chunk_storage_size(dataset, position.data(), &stored), ErrorKind::CorruptFile,
            DRM_TEXT("Engine", "a chunk of \"%1\" cannot be found"), name);
    if (stored == 0) {
        // Either it was never written, and reading gives the fill value, or the file lies. Telling takes long.
        unsigned mask = 0;
        haddr_t address = HADDR_UNDEF;
        require(H5Dget_chunk_info_by_coord(dataset, position.data(), &mask, &address, &stored), ErrorKind::CorruptFile,
                DRM_TEXT("Engine", "a chunk of \"%1\" cannot be found"), name);
        if (address != HADDR_UNDEF)
            fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "a chunk of \"%1\" is empty"), {name});
        return;
    }
    // gzip adds a thousandth at most to data it cannot pack.
    if (stored > chunkBytes + chunkBytes / 100 + 1024)
        fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "a chunk of \"%1\" is larger than its shape allows"), {name});
    if (H5Pget_nfilters(creation) == 0) { // HDF5 says what the layout claims, not what lies in the file: openDataset()
        if (stored != chunkBytes)
            fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "a chunk of \"%1\" has another length than its shape"),
                 {name});
        return;
    }
    std::vector<unsigned char> packed(stored);
    std::uint32_t skipped = 0;
    require(H5Dread_chunk(dataset, H5P_DEFAULT, position.data(), &skipped, packed.data()), ErrorKind::CorruptFile,
            DRM_TEXT("Engine", "a chunk of \"%1\" cannot be read"), name);
    const auto filters = bare ? ChunkFilters{} : filtersOf(creation, skipped);
    const bool sane = filters.deflated ? stored > filters.outerChecksums
            && unpacksTo(packed.data(), packed.size() - filters.outerChecksums, chunkBytes + filters.innerChecksums)
                                       : stored == chunkBytes + filters.outerChecksums;
    if (!sane)
        fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "a chunk of \"%1\" does not unpack to the size it claims"),
             {name});
}

} // namespace drm
