// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <stdexcept>
#include <string>

namespace drm {

/// What is wrong with a JSON file, without its name: "line 3 is no correct JSON", "\"groups/0/seeds\" is no list". The
/// reader of the file makes an Error of it.
class JsonFault : public std::runtime_error {
public:
    explicit JsonFault(const Message &message);

    const Message &message() const { return m_message; }

private:
    Message m_message;
};

/// JSON of unknown origin, in a time that grows with its length alone. Comments are passed over. Throws JsonFault, with
/// the line, where `text` is no JSON, is nested more than 16 deep, holds more than `maxValues` values, lists and
/// objects, or an object of it has more than `maxKeys` keys or one of them twice.
nlohmann::ordered_json parseJson(const std::string &text, std::size_t maxValues = 4'000'000,
                                 std::size_t maxKeys = 1000);

} // namespace drm
