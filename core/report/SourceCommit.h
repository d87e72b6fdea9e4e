// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace drm {

/// The commit that the program was built from, "1a2b3c4d5e6f", with "+changes" where the sources had more; empty where
/// they came without their history. Defined in a file that the build makes (core/SourceCommit.cmake).
std::string sourceCommit();

} // namespace drm
