// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace c10 {
struct IValue;
}

namespace drm {

/// A value of tensors, numbers, texts, lists and tuples as a file, in LibTorch's own format. Loading runs no code.

/// Written as an AtomicFile that only the user may read. Throws Error{WriteFailed}.
void writeTensorFile(const std::string &path, const c10::IValue &value);

/// Throws Error: FileNotFound, CorruptFile.
c10::IValue readTensorFile(const std::string &path);

} // namespace drm
