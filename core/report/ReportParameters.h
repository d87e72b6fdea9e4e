// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanRecord.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace drm {

/// A parameter of a scan, for reports to list.
struct ReportParameter {
    using Value = std::variant<bool, int, std::uint64_t, double, std::string, std::vector<std::string>>;

    const char *name; ///< as in the report's JSON
    Value value;
    Value usual; ///< what the program takes where nothing is said

    bool isUsual() const { return value == usual; }
};

/// Everything that a scan can be asked for, but for model, images and files to write.
std::vector<ReportParameter> parametersOf(const ScanRequest &request);

} // namespace drm
