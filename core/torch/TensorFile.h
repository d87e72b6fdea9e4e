// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace c10 {
struct IValue;
}

namespace drm {

/// A value of tensors, numbers, texts, lists and tuples as a file: a line with the schema and the checksum of what
/// follows, then LibTorch's own format. Reading runs no code, and every tensor is compared with its record before
/// LibTorch sees it.

/// Written as an AtomicFile that only the user may read. Throws Error{WriteFailed}.
void writeTensorFile(const std::string &path, const c10::IValue &value);

/// Throws Error: FileNotFound, CorruptFile.
c10::IValue readTensorFile(const std::string &path);

} // namespace drm
