// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/ReportFormat.h"

#include <string>
#include <vector>

namespace drm {

/// The report as a bill of materials of machine learning, CycloneDX 1.7 in JSON, in English: each model a component
/// with a model card, each finding a vulnerability. It refers to the files of `written` by their hashes.
std::string cycloneDx(const Report &report, const std::vector<WrittenFile> &written);

} // namespace drm
