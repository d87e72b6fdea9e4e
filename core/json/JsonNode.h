// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/ParseJson.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace drm {

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
    std::vector<double> numbers(std::size_t most = 10000) const; ///< of a list
    int whole(int low, int high) const;
    std::uint64_t natural() const; ///< 0 or more
    bool flag() const;

    /// JsonFault that names the place: `text` holds %1 for it.
    [[noreturn]] void refuse(const std::string &text, const std::vector<Argument> &more = {}) const;

private:
    void requireObject() const;

    const nlohmann::ordered_json &m_value;
    std::string m_place;
};

} // namespace drm
