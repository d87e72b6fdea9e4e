// SPDX-License-Identifier: GPL-3.0-or-later
// The attributes of H5File.
#include "core/hdf5/H5Block.h"
#include "core/hdf5/H5File.h"
#include "core/hdf5/H5Guard.h"
#include "core/hdf5/H5Text.h"

namespace drm {

namespace {

template <class T>
void replaceAttribute(const H5Guard &guard, hid_t file, const std::string &object, const std::string &attribute,
                      hid_t type, hid_t space, const T *values)
{
    const auto owner = guard.openObject(file, object);
    if (H5Aexists(owner, attribute.c_str()) > 0)
        guard.require(H5Adelete(owner, attribute.c_str()), ErrorKind::WriteFailed,
                      DRM_TEXT("Engine", "the attribute \"%1\" cannot be replaced"), attribute);
    const H5Handle handle(H5Acreate2(owner, attribute.c_str(), type, space, H5P_DEFAULT, H5P_DEFAULT), H5Aclose);
    guard.require(handle, ErrorKind::WriteFailed, DRM_TEXT("Engine", "the attribute \"%1\" cannot be created"),
                  attribute);
    if (H5Sget_simple_extent_npoints(space) > 0)
        guard.require(H5Awrite(handle, type, values), ErrorKind::WriteFailed,
                      DRM_TEXT("Engine", "the attribute \"%1\" cannot be written"), attribute);
}

H5Handle openAttribute(const H5Guard &guard, hid_t file, const std::string &object, const std::string &attribute)
{
    const auto owner = guard.openObject(file, object);
    if (H5Aexists(owner, attribute.c_str()) <= 0)
        guard.fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "the attribute \"%1\" of \"%2\" is missing"),
                   {attribute, object});
    H5Handle handle(H5Aopen(owner, attribute.c_str(), H5P_DEFAULT), H5Aclose);
    guard.require(handle, ErrorKind::CorruptFile, DRM_TEXT("Engine", "the attribute \"%1\" cannot be opened"),
                  attribute);
    return handle;
}

} // namespace

bool H5File::hasAttribute(const std::string &object, const std::string &attribute) const
{
    const H5Lock lock;
    return H5Guard::hardLinked(m_file, object)
        && H5Aexists(H5Guard(m_path).openObject(m_file, object), attribute.c_str()) > 0;
}

template <class T> void H5File::writeAttribute(const std::string &object, const std::string &attribute, T value)
{
    const H5Lock lock;
    const H5Guard guard(m_path);
    replaceAttribute(guard, m_file, object, attribute, nativeType<T>(), makeSpace(guard, {}), &value);
}

void H5File::writeStringAttribute(const std::string &object, const std::string &attribute, const std::string &value)
{
    const H5Lock lock;
    const H5Guard guard(m_path);
    const auto packed = H5Text::pack(guard, {value});
    replaceAttribute(guard, m_file, object, attribute, packed.type, makeSpace(guard, {}), packed.bytes.data());
}

void H5File::writeStringsAttribute(const std::string &object, const std::string &attribute,
                                   const std::vector<std::string> &values)
{
    const H5Lock lock;
    const H5Guard guard(m_path);
    const auto packed = H5Text::pack(guard, values);
    replaceAttribute(guard, m_file, object, attribute, packed.type, makeSpace(guard, {values.size()}),
                     packed.bytes.data());
}

template <class T> T H5File::readAttribute(const std::string &object, const std::string &attribute) const
{
    const H5Lock lock;
    const H5Guard guard(m_path);
    const auto handle = openAttribute(guard, m_file, object, attribute);
    const H5Handle type(H5Aget_type(handle), H5Tclose);
    requireType<T>(guard, type, attribute);
    const H5Handle space(H5Aget_space(handle), H5Sclose);
    if (H5Sget_simple_extent_npoints(space) != 1)
        guard.fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "the attribute \"%1\" does not hold one number"),
                   {attribute});
    T value{};
    guard.require(H5Aread(handle, nativeType<T>(), &value), ErrorKind::CorruptFile,
                  DRM_TEXT("Engine", "the attribute \"%1\" cannot be read"), attribute);
    return value;
}

std::string H5File::readStringAttribute(const std::string &object, const std::string &attribute) const
{
    const auto texts = readStringsAttribute(object, attribute);
    if (texts.size() != 1)
        H5Guard(m_path).fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "the attribute \"%1\" does not hold one text"),
                             {attribute});
    return texts.front();
}

std::vector<std::string> H5File::readStringsAttribute(const std::string &object, const std::string &attribute) const
{
    const H5Lock lock;
    const H5Guard guard(m_path);
    const auto handle = openAttribute(guard, m_file, object, attribute);
    const H5Handle type(H5Aget_type(handle), H5Tclose);
    const H5Handle space(H5Aget_space(handle), H5Sclose);
    // The memory of texts of varying length in attributes cannot be limited before they are read, only their number.
    if (H5Sget_simple_extent_npoints(space) > 1024)
        guard.fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "the attribute \"%1\" holds more than 1024 texts"),
                   {attribute});
    constexpr std::int64_t maxAttributeBytes = 1 << 20;
    auto texts = H5Text::read(guard, type, space, attribute, maxAttributeBytes,
                              [&](hid_t memory, hid_t, void *target) { return H5Aread(handle, memory, target); });
    for (const auto &text : texts)
        if (static_cast<std::int64_t>(text.size()) > maxAttributeBytes)
            guard.fail(ErrorKind::CorruptFile,
                       DRM_TEXT("Engine", "the attribute \"%1\" holds a text of more than 1 MiB"), {attribute});
    return texts;
}

#define DRM_H5_ATTRIBUTE(T)                                                                                            \
    template void H5File::writeAttribute<T>(const std::string &, const std::string &, T);                              \
    template T H5File::readAttribute<T>(const std::string &, const std::string &) const;

DRM_H5_ATTRIBUTE(float)
DRM_H5_ATTRIBUTE(double)
DRM_H5_ATTRIBUTE(int)
DRM_H5_ATTRIBUTE(std::int64_t)
DRM_H5_ATTRIBUTE(std::uint64_t)
DRM_H5_ATTRIBUTE(std::uint8_t)

} // namespace drm
