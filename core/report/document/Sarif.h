// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <string>

namespace drm {

/// The report in the format of static analysers, SARIF 2.1.0, in English: a rule a kind of finding, a result a finding,
/// the models as artifacts.
std::string sarif(const Report &report);

} // namespace drm
