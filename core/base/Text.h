// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Marks English text for translation in that context; the window shows QCoreApplication::translate(context, text).
#define DRM_TEXT(context, text) text

namespace drm {

/// `text` for a terminal: control characters, which a hostile file could use to rewrite the screen, become '?'.
/// Bytes that are no UTF-8 become '?' too.
std::string printable(const std::string &text);
/// The same in quotation marks, of at most 120 characters: what stands in a file, as it stands there.
std::string inQuotes(std::string_view text);
bool isUtf8(const std::string &text);

/// `value` with `digits` significant digits, without a tail of zeros: "0.0048", "1.2e-07", "12.5"; a larger one, below
/// a million, as a whole number; "–" where not finite.
std::string formatNumber(double value, int digits = 3);
/// The shortest text that is read back as the same number, with a point in any locale.
std::string exactNumber(double value);
/// The number that all of `text` is, in any locale; none: it is no finite number.
std::optional<double> finiteNumber(std::string_view text);
/// "0.5, -0.25, 1", of at most `most` values, with "…" for the rest; "–" where there is none.
std::string formatNumbers(const std::vector<double> &values, int digits = 3, std::size_t most = 1000);
/// "1,045".
std::string formatCount(std::int64_t value);
/// "512 bytes", "1.3 MiB".
std::string formatBytes(std::int64_t bytes);
/// "4.2 s", "2 min 05 s", "1 h 03 min".
std::string formatDuration(double seconds);

bool endsWith(std::string_view text, std::string_view end);
bool containsAny(const std::string &text, const std::vector<std::string> &words);
std::string lowered(std::string text); ///< ASCII letters alone

/// Columns aligned for a fixed-width font, two spaces apart, each line ending with '\n'. The first row is the heading.
/// A column whose bodies all begin like numbers is aligned to the right. Cells are UTF-8.
std::string alignedTable(const std::vector<std::vector<std::string>> &rows);

} // namespace drm
