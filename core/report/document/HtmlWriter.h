// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/Document.h"

#include <string>

namespace drm {

/// One HTML file that needs nothing but itself: no script, no font, no picture and no address of anywhere else. Reads
/// well in a window of 360 pixels and more, and on paper (heads of tables are repeated, figures are not cut).
std::string htmlOf(const Document &document);

} // namespace drm
