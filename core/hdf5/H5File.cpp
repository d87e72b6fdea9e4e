// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hdf5/H5File.h"

#include "core/base/AtomicFile.h"
#include "core/hdf5/H5Block.h"
#include "core/hdf5/H5Guard.h"
#include "core/hdf5/H5Image.h"
#include "core/hdf5/H5Text.h"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <limits>

namespace drm {

namespace {

constexpr std::string_view signature("\x89HDF\r\n\x1a\n", 8);

/// Of a file in memory, by which HDF5 tells its open files apart; there can be no such file, which it would look into.
std::string labelOf(const H5Image *image)
{
    return "/dev/null/" + std::to_string(reinterpret_cast<std::uintptr_t>(image));
}

} // namespace

H5File::H5File(std::string path, std::int64_t file, std::unique_ptr<H5Image> image, std::unique_ptr<AtomicFile> target)
    : m_path(std::move(path))
    , m_file(file)
    , m_image(std::move(image))
    , m_target(std::move(target))
{
}

H5File::H5File(H5File &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_file(std::exchange(other.m_file, std::int64_t{-1}))
    , m_image(std::move(other.m_image))
    , m_target(std::move(other.m_target))
{
}

H5File &H5File::operator=(H5File &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_file, other.m_file);
    std::swap(m_image, other.m_image);
    std::swap(m_target, other.m_target);
    return *this;
}

H5File::~H5File()
{
    if (m_file >= 0)
        close();
}

void H5File::close() noexcept
{
    const H5Lock lock;
    H5Fclose(std::exchange(m_file, std::int64_t{-1}));
}

H5File H5File::create(const std::string &path, bool userBlock)
{
    const H5Lock lock;
    const H5Guard guard(path);
    auto target = std::make_unique<AtomicFile>(path, FileAccess::Private);
    const H5Handle access(H5Pcreate(H5P_FILE_ACCESS), H5Pclose);
    guard.require(access, ErrorKind::Internal, DRM_TEXT("Engine", "a property list cannot be made"));
    // The formats from 1.8 on carry checksums of their own book-keeping, so that damage is noticed before it is used.
    guard.require(H5Pset_libver_bounds(access, H5F_LIBVER_V18, H5F_LIBVER_V18), ErrorKind::Internal,
                  DRM_TEXT("Engine", "a property cannot be set"));
    // HDF5 builds the file in memory and never sees the disk: a close that fails for want of space leaves HDF5 1.10
    // with an object that crashes it at the end of the process.
    auto image = std::make_unique<H5Image>();
    image->receive(guard, access);
    const H5Handle creation(H5Pcreate(H5P_FILE_CREATE), H5Pclose);
    guard.require(creation, ErrorKind::Internal, DRM_TEXT("Engine", "a property list cannot be made"));
    guard.require(H5Pset_userblock(creation, userBlock ? userBlockBytes : 0), ErrorKind::Internal,
                  DRM_TEXT("Engine", "a property cannot be set"));
    const hid_t file = H5Fcreate(labelOf(image.get()).c_str(), H5F_ACC_TRUNC, creation, access);
    guard.require(file, ErrorKind::Internal, DRM_TEXT("Engine", "the file cannot be built"));
    return H5File(path, file, std::move(image), std::move(target));
}

H5File H5File::openRead(const std::string &path)
{
    const H5Lock lock;
    const H5Guard guard(path);
    std::error_code ignored;
    // A pipe would block for ever, so only plain files are touched.
    if (!std::filesystem::is_regular_file(path, ignored))
        guard.fail(ErrorKind::FileNotFound, DRM_TEXT("Engine", "there is no such file"));
    if (::access(path.c_str(), R_OK) != 0)
        guard.fail(ErrorKind::FileNotFound, DRM_TEXT("Engine", "the file may not be read; check its permissions"));
    if (!isHdf5(path))
        guard.fail(ErrorKind::UnsupportedFile, DRM_TEXT("Engine", "this is not an HDF5 file"));
    const H5Handle access(H5Pcreate(H5P_FILE_ACCESS), H5Pclose);
    guard.require(access, ErrorKind::Internal, DRM_TEXT("Engine", "a property list cannot be made"));
    // Locks fail on read-only and network file systems, and nothing of ours is changed in place.
    guard.require(H5Pset_file_locking(access, false, true), ErrorKind::Internal,
                  DRM_TEXT("Engine", "a property cannot be set"));
    const hid_t file = H5Fopen(path.c_str(), H5F_ACC_RDONLY, access);
    guard.require(file, ErrorKind::CorruptFile, DRM_TEXT("Engine", "the HDF5 file cannot be opened"));
    return H5File(path, file, nullptr, nullptr);
}

H5File H5File::openBytes(const std::string &path, const std::string &bytes)
{
    const H5Lock lock;
    const H5Guard guard(path);
    std::size_t place = 0; // where a superblock may lie: 0, 512, 1024, 2048, ...
    while (place < bytes.size() && bytes.compare(place, signature.size(), signature) != 0)
        place = place == 0 ? userBlockBytes : 2 * place;
    if (place >= bytes.size())
        guard.fail(ErrorKind::UnsupportedFile, DRM_TEXT("Engine", "this is not an HDF5 file"));
    const H5Handle access(H5Pcreate(H5P_FILE_ACCESS), H5Pclose);
    guard.require(access, ErrorKind::Internal, DRM_TEXT("Engine", "a property list cannot be made"));
    constexpr std::size_t growth = 1 << 20; // of files that are written
    guard.require(H5Pset_fapl_core(access, growth, false), ErrorKind::Internal,
                  DRM_TEXT("Engine", "a property cannot be set"));
    // HDF5 takes a copy, and does not change what it is given.
    guard.require(H5Pset_file_image(access, const_cast<char *>(bytes.data()), bytes.size()), ErrorKind::Internal,
                  DRM_TEXT("Engine", "a property cannot be set"));
    auto image = std::make_unique<H5Image>(); // lives as long as the file, so that its label is the file's alone
    const hid_t file = H5Fopen(labelOf(image.get()).c_str(), H5F_ACC_RDONLY, access);
    guard.require(file, ErrorKind::CorruptFile, DRM_TEXT("Engine", "the HDF5 file cannot be opened"));
    return H5File(path, file, std::move(image), nullptr);
}

bool H5File::beginsWithoutUserBlock(std::string_view bytes)
{
    return bytes.substr(0, signature.size()) == signature;
}

bool H5File::isHdf5(const std::string &path)
{
    const H5Lock lock;
    std::error_code ignored;
    return std::filesystem::is_regular_file(path, ignored) && H5Fis_hdf5(path.c_str()) > 0;
}

void H5File::commit()
{
    commit({});
}

void H5File::commit(const std::function<std::string(std::string_view rest)> &userBlock)
{
    const H5Lock lock;
    const H5Guard guard(m_path);
    if (!m_target || m_file < 0)
        guard.fail(ErrorKind::Internal, DRM_TEXT("Engine", "the file is not open for writing"));
    guard.require(H5Fflush(m_file, H5F_SCOPE_GLOBAL), ErrorKind::Internal,
                  DRM_TEXT("Engine", "the file cannot be finished"));
    // Without the user block; what is allocated beyond it is of no use.
    const ssize_t size = H5Fget_file_image(m_file, nullptr, 0);
    guard.require(size, ErrorKind::Internal, DRM_TEXT("Engine", "the file cannot be finished"));
    const H5Handle creation(H5Fget_create_plist(m_file), H5Pclose);
    guard.require(creation, ErrorKind::Internal, DRM_TEXT("Engine", "the file cannot be finished"));
    hsize_t before = 0;
    guard.require(H5Pget_userblock(creation, &before), ErrorKind::Internal,
                  DRM_TEXT("Engine", "the file cannot be finished"));
    guard.require(H5Fclose(std::exchange(m_file, std::int64_t{-1})), ErrorKind::Internal,
                  DRM_TEXT("Engine", "the file cannot be finished"));
    const std::unique_ptr<H5Image> image = std::move(m_image);
    const std::unique_ptr<AtomicFile> target = std::move(m_target);
    const std::string_view rest(static_cast<const char *>(image->bytes()) + before, static_cast<std::size_t>(size));
    std::string block = userBlock ? userBlock(rest) : std::string();
    if (block.size() > before)
        guard.fail(ErrorKind::Internal, DRM_TEXT("Engine", "the file cannot be finished"));
    block.resize(before, '\0');
    target->write(block.data(), block.size());
    target->write(rest.data(), rest.size());
    target->commit();
}

bool H5File::exists(const std::string &name) const
{
    const H5Lock lock;
    return H5Guard::hardLinked(m_file, name);
}

bool H5File::isGroup(const std::string &name) const
{
    const H5Lock lock;
    return H5Guard::hardLinked(m_file, name) && H5Iget_type(H5Guard(m_path).openObject(m_file, name)) == H5I_GROUP;
}

bool H5File::isDataset(const std::string &name) const
{
    const H5Lock lock;
    return H5Guard::hardLinked(m_file, name) && H5Iget_type(H5Guard(m_path).openObject(m_file, name)) == H5I_DATASET;
}

std::vector<std::string> H5File::list(const std::string &group) const
{
    const H5Lock lock;
    const H5Guard guard(m_path);
    const auto handle = guard.openObject(m_file, group);
    if (H5Iget_type(handle) != H5I_GROUP)
        guard.fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "\"%1\" is not a group"), {group});
    constexpr std::size_t maxNames = 100000;
    std::vector<std::string> names;
    const herr_t state = H5Literate(
        handle, H5_INDEX_NAME, H5_ITER_NATIVE, nullptr,
        [](hid_t, const char *name, const H5L_info_t *link, void *data) -> herr_t {
            auto *result = static_cast<std::vector<std::string> *>(data);
            if (link->type == H5L_TYPE_HARD)
                result->emplace_back(name);
            return result->size() >= maxNames ? 1 : 0;
        },
        &names);
    guard.require(state, ErrorKind::CorruptFile, DRM_TEXT("Engine", "the group \"%1\" cannot be listed"), group);
    std::sort(names.begin(), names.end());
    return names;
}

H5Info H5File::info(const std::string &name) const
{
    const H5Lock lock;
    const H5Guard guard(m_path);
    const auto dataset = guard.openDataset(m_file, name);
    const H5Handle type(H5Dget_type(dataset), H5Tclose);
    guard.require(type, ErrorKind::CorruptFile, DRM_TEXT("Engine", "the type of \"%1\" cannot be read"), name);
    const H5Handle space(H5Dget_space(dataset), H5Sclose);
    H5Info result;
    const auto cls = H5Tget_class(type);
    result.kind = cls == H5T_INTEGER ? H5Kind::Integer
        : cls == H5T_FLOAT           ? H5Kind::Float
        : cls == H5T_STRING          ? H5Kind::String
        : cls == H5T_COMPOUND        ? H5Kind::Compound
        : cls == H5T_VLEN            ? H5Kind::Varying
                                     : H5Kind::Other;
    result.elementBytes = static_cast<int>(std::min<std::size_t>(H5Tget_size(type), 1u << 30));
    result.isSigned = cls == H5T_INTEGER && H5Tget_sign(type) == H5T_SGN_2;
    result.variableText = cls == H5T_STRING && H5Tis_variable_str(type) > 0;
    const auto dims = guard.shape(space, name);
    guard.requireBytes(dims, 1, std::numeric_limits<std::int64_t>::max(), name);
    result.elements = 1;
    for (const auto dim : dims) {
        result.shape.push_back(static_cast<std::int64_t>(dim));
        result.elements *= static_cast<std::int64_t>(dim);
    }
    return result;
}

bool H5File::holdsValues(const std::string &name) const
{
    const H5Lock lock;
    const H5Guard guard(m_path);
    const auto dataset = guard.openDataset(m_file, name);
    H5D_space_status_t status = H5D_SPACE_STATUS_ERROR;
    guard.require(H5Dget_space_status(dataset, &status), ErrorKind::CorruptFile,
                  DRM_TEXT("Engine", "the size of \"%1\" cannot be read"), name);
    return status != H5D_SPACE_STATUS_NOT_ALLOCATED;
}

void H5File::createGroup(const std::string &name)
{
    const H5Lock lock;
    const H5Guard guard(m_path);
    if (H5Guard::hardLinked(m_file, name))
        return;
    const H5Handle linking(H5Pcreate(H5P_LINK_CREATE), H5Pclose);
    guard.require(linking, ErrorKind::Internal, DRM_TEXT("Engine", "a property list cannot be made"));
    guard.require(H5Pset_create_intermediate_group(linking, 1), ErrorKind::Internal,
                  DRM_TEXT("Engine", "a property cannot be set"));
    const H5Handle group(H5Gcreate2(m_file, ("/" + name).c_str(), linking, H5P_DEFAULT, H5P_DEFAULT), H5Gclose);
    guard.require(group, ErrorKind::WriteFailed, DRM_TEXT("Engine", "the group \"%1\" cannot be created"), name);
}

} // namespace drm
