// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/JsonNode.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>

namespace drm {

/// JSON of unknown origin: at most 16 levels deep and `maxValues` values, lists and objects, 1000 keys
/// of an object, none of them twice. Throws JsonFault.
nlohmann::ordered_json parseLimitedJson(const std::string &text, std::size_t maxValues);

/// A member of an object. Throw JsonFault, naming it, where it is missing or of another type.
std::string textOf(const nlohmann::ordered_json &object, const char *name);
const nlohmann::ordered_json &listOf(const nlohmann::ordered_json &object, const char *name);
const nlohmann::ordered_json &objectOf(const nlohmann::ordered_json &object, const char *name);

} // namespace drm
