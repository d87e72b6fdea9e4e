// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Words.h"

#include <string>
#include <vector>

namespace drm {

/// Languages that a report can be written in, as in "de".
std::vector<std::string> reportLanguages();
/// The one of `known` for people whose locale that is ("zh_CN", "de_AT"); English where there is none.
std::string usualReportLanguage(const std::vector<std::string> &known, const std::string &locale);

/// The words of one of them. Throws Error{InvalidArgument} for another.
Words reportWords(const std::string &language);

} // namespace drm
