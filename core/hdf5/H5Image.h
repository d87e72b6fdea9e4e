// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hdf5/H5Guard.h"

namespace drm {

/// The bytes of an HDF5 file that is built in memory, as they are once HDF5 has closed it. (H5Fget_file_image() of HDF5
/// 1.10, on an open file, gives a superblock whose checksum is wrong.) It must outlive the file.
class H5Image {
public:
    H5Image() = default;
    ~H5Image();
    H5Image(const H5Image &) = delete;
    H5Image &operator=(const H5Image &) = delete;

    /// Makes a file that is created with this property list one in memory, whose bytes come here.
    void receive(const H5Guard &guard, hid_t access);
    const void *bytes() const { return m_bytes; } ///< null until the file is closed

private:
    static void *resize(void *bytes, std::size_t size, H5FD_file_image_op_t operation, void *image);
    static herr_t take(void *bytes, H5FD_file_image_op_t operation, void *image);

    void *m_bytes = nullptr;
};

} // namespace drm
