// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/JsonHash.h"

#include "core/seal/Sha256.h"

#include <nlohmann/json.hpp>

namespace drm {

namespace {

constexpr const char *hashName = "sha256";

} // namespace

std::string jsonHash(const nlohmann::ordered_json &object)
{
    using Json = nlohmann::ordered_json;
    // What is no UTF-8 is replaced, as in the file.
    nlohmann::json sorted = nlohmann::json::parse(object.dump(-1, ' ', false, Json::error_handler_t::replace));
    sorted.erase(hashName);
    return sha256Of(sorted.dump());
}

std::string hashedJsonText(nlohmann::ordered_json object)
{
    object[hashName] = jsonHash(object);
    return object.dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

bool agreesWithItsHash(const nlohmann::ordered_json &object)
{
    const auto found = object.is_object() ? object.find(hashName) : object.end();
    return found == object.end() || *found == jsonHash(object);
}

} // namespace drm
