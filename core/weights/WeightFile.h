// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/convert/ConvertedModel.h"

#include <ATen/core/Tensor.h>

#include <map>
#include <string>
#include <string_view>

namespace drm {

/// Weights by the names that a network's parameters and buffers have.
using Weights = std::map<std::string, at::Tensor>;

/// Of a ".safetensors" file. Throws Error{CorruptFile}.
Weights readSafeTensors(std::string_view bytes, const std::string &path);

/// Of a file that torch.save wrote: of all dictionaries in it the one with the most tensors, such as "state_dict" of a
/// whole checkpoint, in float32. Its pickle is read by its instructions; nothing that it names is made or called.
/// `part` gives the parts of its archive. Throws Error: CorruptFile; UnsupportedFile where no dictionary holds tensors
/// by name.
Weights readCheckpoint(const ArchivePart &part, const std::string &path);
/// The same with numbers of every type as they are stored; none where no dictionary holds tensors by name.
Weights readStoredTensors(const ArchivePart &part, const std::string &path);

/// Whether a pickle begins as PyTorch before 1.6 wrote it, whose files are no archive.
bool isOldCheckpoint(std::string_view bytes);
/// readCheckpoint() of such a file.
Weights readOldCheckpoint(std::string_view bytes, const std::string &path);

} // namespace drm
