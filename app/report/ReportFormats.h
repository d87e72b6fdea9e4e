// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/ReportFormat.h"

namespace drm {

/// Every form of a report: core's, and PDF, for which there must be a QGuiApplication.
std::vector<ReportFormat> reportFormats();
/// report.json, which is part of every report, and those of these names.
std::vector<ReportFormat> reportFormats(const std::vector<std::string> &names);

} // namespace drm
