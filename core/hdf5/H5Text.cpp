// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hdf5/H5Text.h"

#include <algorithm>
#include <cstdlib>

namespace drm {

namespace {

// HDF5 allocates each text on its own, and a small file can name one long text many times over.
struct TextBudget {
    std::int64_t left;

    static void *allocate(std::size_t bytes, void *data)
    {
        auto *budget = static_cast<TextBudget *>(data);
        if (static_cast<std::uint64_t>(budget->left) < bytes)
            return nullptr;
        budget->left -= static_cast<std::int64_t>(bytes);
        return std::malloc(bytes);
    }
    static void release(void *memory, void *) { std::free(memory); }
};

std::vector<std::string> cutFixed(const std::vector<char> &bytes, std::size_t width, H5T_str_t padding)
{
    std::vector<std::string> result;
    for (std::size_t at = 0; at + width <= bytes.size(); at += width) {
        std::string text(bytes.data() + at, width);
        text.erase(std::min(text.find('\0'), text.size()));
        if (padding == H5T_STR_SPACEPAD)
            text.erase(text.find_last_not_of(' ') + 1);
        result.push_back(std::move(text));
    }
    return result;
}

} // namespace

H5Text::Packed H5Text::pack(const H5Guard &guard, const std::vector<std::string> &texts)
{
    std::size_t width = 1; // HDF5 knows no texts of no width
    for (const auto &text : texts)
        width = std::max(width, text.size());
    Packed packed{H5Handle(H5Tcopy(H5T_C_S1), H5Tclose), std::vector<char>(width * texts.size())};
    guard.require(packed.type, ErrorKind::Internal, DRM_TEXT("Engine", "a text type cannot be made"));
    guard.require(H5Tset_size(packed.type, width), ErrorKind::Internal,
                  DRM_TEXT("Engine", "a text type cannot be made"));
    guard.require(H5Tset_strpad(packed.type, H5T_STR_NULLPAD), ErrorKind::Internal,
                  DRM_TEXT("Engine", "a text type cannot be made"));
    guard.require(H5Tset_cset(packed.type, H5T_CSET_UTF8), ErrorKind::Internal,
                  DRM_TEXT("Engine", "a text type cannot be made"));
    for (std::size_t i = 0; i < texts.size(); ++i)
        std::copy(texts[i].begin(), texts[i].end(), packed.bytes.begin() + static_cast<std::ptrdiff_t>(i * width));
    return packed;
}

std::vector<std::string> H5Text::read(const H5Guard &guard, hid_t fileType, hid_t space, const std::string &name,
                                      std::int64_t maxBytes, const Reader &read)
{
    if (H5Tget_class(fileType) != H5T_STRING)
        guard.fail(ErrorKind::CorruptFile, DRM_TEXT("Engine", "\"%1\" does not hold text"), {name});
    const auto dims = guard.shape(space, name);
    const bool variable = H5Tis_variable_str(fileType) > 0;
    const auto width = variable ? sizeof(char *) + sizeof(std::string) : H5Tget_size(fileType);
    guard.requireBytes(dims, width + sizeof(std::string), maxBytes, name);
    std::size_t count = 1;
    for (const auto dim : dims)
        count *= static_cast<std::size_t>(dim);
    if (count == 0)
        return {};
    if (!variable) {
        std::vector<char> bytes(count * width);
        const H5Handle memory(H5Tcopy(fileType), H5Tclose);
        guard.require(read(memory, H5P_DEFAULT, bytes.data()), ErrorKind::CorruptFile,
                      DRM_TEXT("Engine", "\"%1\" cannot be read"), name);
        return cutFixed(bytes, width, H5Tget_strpad(fileType));
    }
    TextBudget budget{maxBytes};
    const H5Handle transfer(H5Pcreate(H5P_DATASET_XFER), H5Pclose);
    guard.require(transfer, ErrorKind::Internal, DRM_TEXT("Engine", "a property list cannot be made"));
    guard.require(H5Pset_vlen_mem_manager(transfer, TextBudget::allocate, &budget, TextBudget::release, nullptr),
                  ErrorKind::Internal, DRM_TEXT("Engine", "a property cannot be set"));
    const H5Handle memory(H5Tcopy(fileType), H5Tclose);
    guard.require(memory, ErrorKind::Internal, DRM_TEXT("Engine", "a text type cannot be made"));
    std::vector<char *> pointers(count, nullptr);
    const herr_t state = read(memory, transfer, pointers.data());
    std::vector<std::string> result;
    if (state >= 0)
        for (const char *text : pointers)
            result.emplace_back(text ? text : "");
    for (char *text : pointers)
        std::free(text);
    guard.require(state, ErrorKind::CorruptFile, DRM_TEXT("Engine", "the text \"%1\" cannot be read"), name);
    return result;
}

} // namespace drm
