// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ImageBatch.h"

#include <ATen/Tensor.h>

#include <vector>

namespace drm {

/// Copies a batch into a float32 tensor N×C×H×W on `device`, channels-last in memory.
at::Tensor toTensor(const ImageBatch &images, at::Device device);
/// N×C×H×W tensor to plain memory.
ImageBatch toImageBatch(const at::Tensor &images);
/// Rank-2 tensor to plain memory.
Table toTable(const at::Tensor &values);
/// rows×columns float32, on the processor; undefined where the table is empty.
at::Tensor toTensor(const Table &table);
/// Copies a rank-1 tensor into doubles.
std::vector<double> toDoubles(const at::Tensor &values);

} // namespace drm
