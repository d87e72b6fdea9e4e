// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace drm {

/// Bytes of one number in a storage of PyTorch's class `name`; 0: no such storage.
int numberBytes(std::string_view name);

/// Whether the class or function `name` of PyTorch is of quantised tensors.
bool isQuantised(std::string_view name);

/// Whether a type's text can be given to PyTorch's parser, which descends at every bracket and dot.
bool isPlainType(std::string_view text, bool brackets);

} // namespace drm
