// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drm {

/// The rows of a text that hold more than blanks, with their numbers from 1.
void forRows(std::string_view text, const std::function<void(std::int64_t line, std::string_view row)> &use);

/// The words of a text between blanks and ends of lines.
std::vector<std::string_view> wordsOf(std::string_view text);

/// Every word as a finite number; no value where one of them is none.
std::optional<std::vector<double>> numbersAlone(std::string_view text);

} // namespace drm
