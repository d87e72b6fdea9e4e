// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

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

/// Comments are passed over. Throws JsonFault, with the line, where `text` is no JSON or nested more than `maxDepth`
/// deep.
nlohmann::ordered_json parseJson(const std::string &text, int maxDepth = 16);

/// A value of a JSON file and its place there, such as "groups/0/seeds". Everything throws JsonFault where the value is
/// of another kind.
class JsonNode {
public:
    /// `value` must outlive the node and those made from it.
    explicit JsonNode(const nlohmann::ordered_json &value, std::string place = {});

    const std::string &place() const { return m_place; } ///< empty: the whole file
    const nlohmann::ordered_json &value() const { return m_value; }

    // Of an object.
    bool has(const std::string &key) const; ///< null counts as absent
    JsonNode at(const std::string &key) const; ///< JsonFault where it is absent
    std::vector<std::pair<std::string, JsonNode>> members() const;

    std::vector<JsonNode> items(std::size_t most = 10000) const; ///< of a list
    std::string text(std::size_t most = 4096) const; ///< bytes; without null characters
    std::vector<std::string> texts() const; ///< of a list
    double number() const; ///< finite
    int whole(int low, int high) const;
    std::uint64_t seed() const;
    bool flag() const;

    /// JsonFault that names the place: `text` holds %1 for it.
    [[noreturn]] void refuse(const std::string &text, const std::vector<Argument> &more = {}) const;

private:
    void requireObject() const;

    const nlohmann::ordered_json &m_value;
    std::string m_place;
};

} // namespace drm
