// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace drm::terminal {

/// True if the environment's locale is UTF-8, so that a bar may be drawn with line characters.
bool speaksUnicode();

/// True if stdout is a terminal and the user did not set NO_COLOR (no-color.org).
bool usesColour();

/// `text` in bold, and in the colour of an SGR code ("31" red, "32" green, "33" yellow; empty: none), if `colour`.
std::string emphasise(const std::string &text, const std::string &sgr, bool colour);

} // namespace drm::terminal
