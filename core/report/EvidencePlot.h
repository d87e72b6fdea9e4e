// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"

#include <string>

namespace drm {

/// SVG, one plot for each hypothesis with a null: what a trigger costs near other answers against how far they lie, the
/// cost that they let expect at the recovered target, and the target's own. Says so where there is no such hypothesis.
std::string evidencePlot(const ScanResult &result);

} // namespace drm
