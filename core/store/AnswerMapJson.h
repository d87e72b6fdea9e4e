// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/JsonNode.h"
#include "core/record/AnswerMap.h"

namespace drm {

/// "kind", "gain", "shift", and what else the map has; a map of no outputs is null.
nlohmann::ordered_json answerMapToJson(const AnswerMap &map);

/// Throws JsonFault for numbers that are none. Whether they fit the outputs is for the caller: see fitsOutputs().
AnswerMap answerMapFromJson(const JsonNode &node);

/// Every part that the map needs has as many numbers as there are outputs.
bool fitsOutputs(const AnswerMap &map, std::size_t outputs);

} // namespace drm
