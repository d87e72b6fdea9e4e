// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hdf5/H5Guard.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace drm {

/// Texts in HDF5 files, of fixed or variable length. For H5File alone; expects an H5Lock to be held.
class H5Text {
public:
    /// Reads values of a memory type into memory, with a transfer property list; below 0 on failure.
    using Reader = std::function<herr_t(hid_t memoryType, hid_t transfer, void *memory)>;

    /// Texts as they are written: UTF-8 of one width, padded with zeros. HDF5 keeps texts of variable length in a heap
    /// that it reads without checking its bounds, so a damaged one could end the program.
    struct Packed {
        H5Handle type;
        std::vector<char> bytes; ///< width times the number of texts
    };
    static Packed pack(const H5Guard &guard, const std::vector<std::string> &texts);
    /// The texts of a dataset or attribute of `fileType`, read through `read`, cut at their end or padding.
    static std::vector<std::string> read(const H5Guard &guard, hid_t fileType, hid_t space, const std::string &name,
                                         std::int64_t maxBytes, const Reader &read);
};

} // namespace drm
