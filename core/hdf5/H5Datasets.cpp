// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hdf5/H5File.h"

#include "core/hdf5/H5Block.h"
#include "core/hdf5/H5Guard.h"
#include "core/hdf5/H5Text.h"

#include <algorithm>

namespace drm {

namespace {

std::vector<hsize_t> toHsize(const H5Guard &guard, const std::vector<std::int64_t> &values, const std::string &name)
{
    std::vector<hsize_t> result;
    for (const auto value : values) {
        if (value < 0)
            guard.fail(ErrorKind::InvalidArgument,
                       DRM_TEXT("Engine", "a negative size or place was asked for in \"%1\""), {name});
        result.push_back(static_cast<hsize_t>(value));
    }
    return result;
}

std::vector<hsize_t> defaultChunk(const std::vector<hsize_t> &dims, std::size_t elementBytes)
{
    constexpr hsize_t smallBytes = 64 << 10;
    constexpr hsize_t largeBytes = 1 << 20;
    auto chunk = dims;
    hsize_t slice = elementBytes;
    for (std::size_t axis = 1; axis < dims.size(); ++axis)
        slice *= dims[axis];
    chunk[0] = std::clamp<hsize_t>(smallBytes / slice, 1, dims[0]);
    for (hsize_t bytes = slice * chunk[0]; bytes > largeBytes; bytes /= 2) {
        auto &longest = *std::max_element(chunk.begin(), chunk.end());
        longest = (longest + 1) / 2;
    }
    return chunk;
}

H5Handle makeDataset(const H5Guard &guard, hid_t file, const std::string &name, hid_t type, hid_t space, hid_t creation)
{
    const H5Handle linking(H5Pcreate(H5P_LINK_CREATE), H5Pclose);
    guard.require(linking, ErrorKind::Internal, DRM_TEXT("Engine", "a property list cannot be made"));
    guard.require(H5Pset_create_intermediate_group(linking, 1), ErrorKind::Internal,
                  DRM_TEXT("Engine", "a property cannot be set"));
    H5Handle dataset(H5Dcreate2(file, ("/" + name).c_str(), type, space, linking, creation, H5P_DEFAULT), H5Dclose);
    guard.require(dataset, ErrorKind::WriteFailed, DRM_TEXT("Engine", "\"%1\" cannot be created"), name);
    return dataset;
}

void writeText(const H5Guard &guard, hid_t file, const std::string &name, const std::vector<std::string> &values,
               bool scalar)
{
    const auto packed = H5Text::pack(guard, values);
    const auto space = makeSpace(guard, scalar ? std::vector<hsize_t>{} : std::vector<hsize_t>{values.size()});
    const auto dataset = makeDataset(guard, file, name, packed.type, space, H5P_DEFAULT);
    if (!values.empty())
        guard.require(H5Dwrite(dataset, packed.type, H5S_ALL, H5S_ALL, H5P_DEFAULT, packed.bytes.data()),
                      ErrorKind::WriteFailed, DRM_TEXT("Engine", "\"%1\" cannot be written"), name);
}

} // namespace

template <class T>
void H5File::write(const std::string &name, const std::vector<std::int64_t> &shape, const T *values, int compression,
                   const std::vector<std::int64_t> &chunk)
{
    const H5Lock lock;
    const H5Guard guard(m_path);
    const auto dims = toHsize(guard, shape, name);
    const auto space = makeSpace(guard, dims);
    const H5Handle creation(H5Pcreate(H5P_DATASET_CREATE), H5Pclose);
    guard.require(creation, ErrorKind::Internal, DRM_TEXT("Engine", "a property list cannot be made"));
    // Equal results make equal files.
    guard.require(H5Pset_obj_track_times(creation, false), ErrorKind::Internal,
                  DRM_TEXT("Engine", "a property cannot be set"));
    const bool holdsValues = H5Sget_simple_extent_npoints(space) > 0;
    if (compression > 0 && holdsValues && !dims.empty()) {
        const auto block = chunk.empty() ? defaultChunk(dims, sizeof(T)) : toHsize(guard, chunk, name);
        if (block.size() != dims.size())
            guard.fail(ErrorKind::InvalidArgument,
                       DRM_TEXT("Engine", "the chunks of \"%1\" have another rank than the array"), {name});
        guard.require(H5Pset_chunk(creation, static_cast<int>(block.size()), block.data()), ErrorKind::InvalidArgument,
                      DRM_TEXT("Engine", "the chunks of \"%1\" are not possible"), name);
        if (sizeof(T) > 1)
            guard.require(H5Pset_shuffle(creation), ErrorKind::Internal,
                          DRM_TEXT("Engine", "a property cannot be set"));
        guard.require(H5Pset_deflate(creation, static_cast<unsigned>(compression)), ErrorKind::InvalidArgument,
                      DRM_TEXT("Engine", "the compression must be 0 to 9"));
    }
    const auto dataset = makeDataset(guard, m_file, name, nativeType<T>(), space, creation);
    if (holdsValues)
        guard.require(H5Dwrite(dataset, nativeType<T>(), H5S_ALL, H5S_ALL, H5P_DEFAULT, values), ErrorKind::WriteFailed,
                      DRM_TEXT("Engine", "\"%1\" cannot be written; check the free space"), name);
}

template <class T>
void H5File::write(const std::string &name, const H5Array<T> &array, int compression,
                   const std::vector<std::int64_t> &chunk)
{
    std::int64_t elements = 1;
    for (const auto dim : array.shape)
        elements *= dim;
    if (elements != static_cast<std::int64_t>(array.values.size()))
        H5Guard(m_path).fail(ErrorKind::InvalidArgument,
                             DRM_TEXT("Engine", "the shape of \"%1\" does not match the number of values"), {name});
    write(name, array.shape, array.values.data(), compression, chunk);
}

template <class T> void H5File::write(const std::string &name, const std::vector<T> &values, int compression)
{
    write(name, {static_cast<std::int64_t>(values.size())}, values.data(), compression);
}

template <class T> void H5File::writeScalar(const std::string &name, T value)
{
    write(name, {}, &value);
}

void H5File::writeString(const std::string &name, const std::string &value)
{
    const H5Lock lock;
    writeText(H5Guard(m_path), m_file, name, {value}, true);
}

void H5File::writeStrings(const std::string &name, const std::vector<std::string> &values)
{
    const H5Lock lock;
    writeText(H5Guard(m_path), m_file, name, values, false);
}

template <class T> H5Array<T> H5File::read(const std::string &name, std::int64_t maxBytes) const
{
    H5Array<T> result;
    result.shape = info(name).shape;
    result.values = readSlab<T>(name, std::vector<std::int64_t>(result.shape.size(), 0), result.shape, maxBytes);
    return result;
}

template <class T> T H5File::readScalar(const std::string &name) const
{
    if (info(name).elements != 1)
        H5Guard(m_path).fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "\"%1\" does not hold one number"), {name});
    return read<T>(name).values.front();
}

std::string H5File::readString(const std::string &name, std::int64_t maxBytes) const
{
    if (info(name).elements != 1)
        H5Guard(m_path).fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "\"%1\" does not hold one text"), {name});
    return readStrings(name, maxBytes).front();
}

std::vector<std::string> H5File::readStrings(const std::string &name, std::int64_t maxBytes) const
{
    const H5Lock lock;
    const H5Guard guard(m_path);
    const auto dataset = guard.openDataset(m_file, name);
    const H5Handle type(H5Dget_type(dataset), H5Tclose);
    const H5Handle space(H5Dget_space(dataset), H5Sclose);
    guard.requireSaneChunks(dataset, std::vector<hsize_t>(guard.shape(space, name).size(), 0), guard.shape(space, name),
                            maxBytes, name);
    return H5Text::read(guard, type, space, name, maxBytes, [&](hid_t memory, hid_t transfer, void *target) {
        return H5Dread(dataset, memory, H5S_ALL, H5S_ALL, transfer, target);
    });
}

template <class T>
std::vector<T> H5File::readSlab(const std::string &name, const std::vector<std::int64_t> &start,
                                const std::vector<std::int64_t> &count, std::int64_t maxBytes) const
{
    const H5Lock lock;
    const H5Guard guard(m_path);
    const auto dataset = guard.openDataset(m_file, name);
    const auto from = toHsize(guard, start, name);
    const auto block = toHsize(guard, count, name);
    std::vector<T> values(static_cast<std::size_t>(guard.requireBytes(block, sizeof(T), maxBytes, name)) / sizeof(T));
    H5Guard::KnownChunks known;
    readBlock(guard, dataset, from, block, values.data(), maxBytes, name, known);
    return values;
}

template <class T>
std::vector<T> H5File::readRows(const std::string &name, const std::vector<std::int64_t> &rows,
                                std::int64_t maxBytes) const
{
    const H5Lock lock;
    const H5Guard guard(m_path);
    // Held open across the reads, with its chunk cache.
    const auto dataset = guard.openDataset(m_file, name, true);
    auto count = toHsize(guard, info(name).shape, name);
    if (count.empty())
        guard.fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "\"%1\" has no rows"), {name});
    std::vector<hsize_t> start(count.size(), 0);
    count[0] = 1;
    const auto rowLength = static_cast<std::size_t>(guard.requireBytes(count, sizeof(T), maxBytes, name)) / sizeof(T);
    count[0] = rows.size();
    std::vector<T> values(static_cast<std::size_t>(guard.requireBytes(count, sizeof(T), maxBytes, name)) / sizeof(T));
    const auto places = toHsize(guard, rows, name);
    H5Guard::KnownChunks known;
    for (std::size_t i = 0; i < places.size();) {
        std::size_t end = i + 1;
        while (end < places.size() && places[end] == places[end - 1] + 1)
            ++end;
        start[0] = places[i];
        count[0] = end - i;
        readBlock(guard, dataset, start, count, values.data() + i * rowLength, maxBytes, name, known);
        i = end;
    }
    return values;
}

#define DRM_H5_TYPE(T)                                                                                                 \
    template void H5File::write<T>(const std::string &, const std::vector<std::int64_t> &, const T *, int,             \
                                   const std::vector<std::int64_t> &);                                                 \
    template void H5File::write<T>(const std::string &, const H5Array<T> &, int, const std::vector<std::int64_t> &);   \
    template void H5File::write<T>(const std::string &, const std::vector<T> &, int);                                  \
    template void H5File::writeScalar<T>(const std::string &, T);                                                      \
    template H5Array<T> H5File::read<T>(const std::string &, std::int64_t) const;                                      \
    template T H5File::readScalar<T>(const std::string &) const;                                                       \
    template std::vector<T> H5File::readSlab<T>(const std::string &, const std::vector<std::int64_t> &,                \
                                                const std::vector<std::int64_t> &, std::int64_t) const;                \
    template std::vector<T> H5File::readRows<T>(const std::string &, const std::vector<std::int64_t> &, std::int64_t)  \
        const;

DRM_H5_TYPE(float)
DRM_H5_TYPE(double)
DRM_H5_TYPE(int)
DRM_H5_TYPE(std::int64_t)
DRM_H5_TYPE(std::uint64_t)
DRM_H5_TYPE(std::uint8_t)

} // namespace drm
