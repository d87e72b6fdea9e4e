// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drm {

/// What a heading says of a label column.
struct LabelHeading {
    std::string name; ///< printable, at most 100 bytes
    std::string unit; ///< "" where the heading names none
};

/// "pitch (deg)", "pitch [°]", "pitch_deg" and the like: the unit at the end, if it is one of the usual ones; others
/// stay in the name. Degrees become "deg" and radians "rad", however they are written.
LabelHeading labelHeading(std::string_view heading);

/// `text` as a label's name: printable, cut to 100 bytes.
std::string labelName(const std::string &text);

/// The cell as a number, with a point or a comma before its fraction; no value where it is none. Infinite where the
/// number does not fit.
std::optional<double> numberOf(std::string_view cell);

/// Whether the cell is a number with separators of thousands: "1,234.5", "1.234.567,8". Others beside it, such as
/// "1,234", could be read as another number than they are.
bool separatesThousands(std::string_view cell);

/// The numbers of a cell: one, or the elements of "[0.1, 0.2]", "(0.1; 0.2)" or "0.1 0.2"; empty where it holds
/// anything else or more than 1000 numbers.
std::vector<double> numbersOf(std::string_view cell);

} // namespace drm
