// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hdf5/H5Image.h"

#include <cstdlib>

namespace drm {

H5Image::~H5Image()
{
    std::free(m_bytes);
}

void H5Image::receive(const H5Guard &guard, hid_t access)
{
    constexpr std::size_t growth = 1 << 20;
    guard.require(H5Pset_fapl_core(access, growth, false), ErrorKind::Internal,
                  DRM_TEXT("Engine", "a property cannot be set"));
    H5FD_file_image_callbacks_t callbacks = {};
    callbacks.image_realloc = resize;
    callbacks.image_free = take;
    callbacks.udata = this;
    callbacks.udata_copy = [](void *image) { return image; };
    callbacks.udata_free = [](void *) { return herr_t{0}; };
    guard.require(H5Pset_file_image_callbacks(access, &callbacks), ErrorKind::Internal,
                  DRM_TEXT("Engine", "a property cannot be set"));
}

void *H5Image::resize(void *bytes, std::size_t size, H5FD_file_image_op_t, void *)
{
    return std::realloc(bytes, size);
}

herr_t H5Image::take(void *bytes, H5FD_file_image_op_t operation, void *image)
{
    if (operation == H5FD_FILE_IMAGE_OP_FILE_CLOSE)
        static_cast<H5Image *>(image)->m_bytes = bytes;
    else
        std::free(bytes);
    return 0;
}

} // namespace drm
