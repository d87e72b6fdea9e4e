// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/sets/RecordTable.h"

#include <cstdint>
#include <string>

namespace drm {

/// Where the image of a row lies, as SetDescription::image has it: "img/{frame:6}.png", "{person}/eyes/{file}". Guessed
/// from the names of the images in the folder and below it: the column that names them, with or without an ending, or
/// that counts them; a folder that is called like another cell of its row stands for that column. Empty where fewer
/// than half of the first `rows` rows lead to an image, or the images cannot be listed.
std::string guessImagePattern(const RecordTable &table, std::int64_t rows, const std::string &folder);

} // namespace drm
