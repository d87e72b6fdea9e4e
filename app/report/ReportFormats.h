// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/ReportFormat.h"

namespace drm {

/// Every form of a report: core's, and PDF, for which there must be a QGuiApplication.
std::vector<ReportFormat> reportFormats();

} // namespace drm
