// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace drm {

/// SHA-256 of a JSON object in canonical form: without its member "sha256", members in the order of their names, no
/// blanks, UTF-8.
std::string jsonHash(const nlohmann::ordered_json &object);

/// The object with that hash as its last member, pretty printed, for a file.
std::string hashedJsonText(nlohmann::ordered_json object);

/// False where the object has a hash, and another one. Files of older versions have none.
bool agreesWithItsHash(const nlohmann::ordered_json &object);

} // namespace drm
