// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hdf5/H5Guard.h"

#include <algorithm>
#include <type_traits>

// Reading blocks of numbers: for H5File alone.
namespace drm {

/// HDF5's name for T.
template <class T> hid_t nativeType()
{
    if constexpr (std::is_same_v<T, float>)
        return H5T_NATIVE_FLOAT;
    else if constexpr (std::is_same_v<T, double>)
        return H5T_NATIVE_DOUBLE;
    else if constexpr (std::is_same_v<T, int>)
        return H5T_NATIVE_INT;
    else if constexpr (std::is_same_v<T, std::int64_t>)
        return H5T_NATIVE_INT64;
    else if constexpr (std::is_same_v<T, std::uint64_t>)
        return H5T_NATIVE_UINT64;
    else
        return H5T_NATIVE_UINT8;
}

/// Throws unless `type` holds numbers that T keeps: HDF5 cuts off what does not fit without a word.
template <class T> void requireType(const H5Guard &guard, hid_t type, const std::string &name)
{
    guard.requirePlainNumber(type, name);
    if constexpr (std::is_integral_v<T>) {
        const auto cls = H5Tget_class(type);
        const bool isSigned = cls == H5T_INTEGER && H5Tget_sign(type) == H5T_SGN_2;
        const bool fits = isSigned ? std::is_signed_v<T> && H5Tget_size(type) <= sizeof(T)
                                   : H5Tget_size(type) <= sizeof(T) - (std::is_signed_v<T> ? 1 : 0);
        if (cls != H5T_INTEGER || !fits)
            guard.fail(ErrorKind::CorruptFile,
                       DRM_TEXT("Engine", "\"%1\" does not hold whole numbers of at most %2 bits"),
                       {name, std::to_string(8 * sizeof(T))});
    }
}

/// A dataspace of this shape; a scalar where it is empty.
inline H5Handle makeSpace(const H5Guard &guard, const std::vector<hsize_t> &dims)
{
    H5Handle space(dims.empty() ? H5Screate(H5S_SCALAR)
                                : H5Screate_simple(static_cast<int>(dims.size()), dims.data(), nullptr),
                   H5Sclose);
    guard.require(space, ErrorKind::InvalidArgument, DRM_TEXT("Engine", "an array of this shape cannot be stored"));
    return space;
}

/// Reads the block at `from` into `target`, which has room for it. `known` as in H5Guard::requireSaneChunks.
template <class T>
void readBlock(const H5Guard &guard, hid_t dataset, const std::vector<hsize_t> &from, const std::vector<hsize_t> &block,
               T *target, std::int64_t maxBytes, const std::string &name, H5Guard::KnownChunks &known)
{
    const H5Handle type(H5Dget_type(dataset), H5Tclose);
    requireType<T>(guard, type, name);
    const H5Handle space(H5Dget_space(dataset), H5Sclose);
    const auto dims = guard.shape(space, name);
    if (from.size() != dims.size() || block.size() != dims.size())
        guard.fail(ErrorKind::InvalidArgument, DRM_TEXT("Engine", "\"%1\" has another number of axes"), {name});
    for (std::size_t axis = 0; axis < dims.size(); ++axis)
        if (from[axis] > dims[axis] || block[axis] > dims[axis] - from[axis])
            guard.fail(ErrorKind::InvalidArgument, DRM_TEXT("Engine", "a block outside of \"%1\" was asked for"),
                       {name});
    if (std::find(block.begin(), block.end(), hsize_t{0}) != block.end())
        return;
    guard.requireSaneChunks(dataset, from, block, maxBytes, name, &known);
    if (!dims.empty())
        guard.require(H5Sselect_hyperslab(space, H5S_SELECT_SET, from.data(), nullptr, block.data(), nullptr),
                      ErrorKind::Internal, DRM_TEXT("Engine", "a block of \"%1\" cannot be selected"), name);
    const auto memory = makeSpace(guard, block);
    guard.require(H5Dread(dataset, nativeType<T>(), memory, space, H5P_DEFAULT, target), ErrorKind::CorruptFile,
                  DRM_TEXT("Engine", "\"%1\" cannot be read"), name);
}

} // namespace drm
