// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/JsonNode.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

using Json = nlohmann::ordered_json;

/// For messages: a file may have keys of any length.
std::string shortened(const std::string &place)
{
    return printable(place.substr(0, 200));
}

} // namespace

JsonFault::JsonFault(const Message &message)
    : std::runtime_error(message.english())
    , m_message(message)
{
}

Json parseJson(const std::string &text, int maxDepth)
{
    // The callback sees every level before anything is built for it.
    const auto checkDepth = [maxDepth](int depth, Json::parse_event_t, Json &) {
        if (depth > maxDepth)
            throw JsonFault({DRM_TEXT("Engine", "it is nested too deeply"), {}});
        return true;
    };
    try {
        return Json::parse(text, checkDepth, /*allow_exceptions=*/true, /*ignore_comments=*/true);
    } catch (const Json::parse_error &error) {
        const std::size_t end = std::min(error.byte > 0 ? error.byte - 1 : 0, text.size());
        const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), '\n');
        if (end == text.size())
            throw JsonFault({DRM_TEXT("Engine", "it ends in line %1, before it is complete"), {std::to_string(line)}});
        throw JsonFault({DRM_TEXT("Engine", "line %1 is no correct JSON"), {std::to_string(line)}});
    } catch (const Json::out_of_range &) {
        throw JsonFault({DRM_TEXT("Engine", "it holds a number that is too large"), {}});
    }
}

JsonNode::JsonNode(const Json &value, std::string place)
    : m_value(value)
    , m_place(std::move(place))
{
}

void JsonNode::refuse(const std::string &text, const std::vector<Argument> &more) const
{
    std::vector<Argument> arguments{shortened(m_place)};
    arguments.insert(arguments.end(), more.begin(), more.end());
    throw JsonFault({text, arguments});
}

void JsonNode::requireObject() const
{
    if (!m_value.is_object() && m_place.empty())
        throw JsonFault({DRM_TEXT("Engine", "it is no object"), {}});
    if (!m_value.is_object())
        refuse(DRM_TEXT("Engine", "\"%1\" is no object"));
}

bool JsonNode::has(const std::string &key) const
{
    requireObject();
    const auto found = m_value.find(key);
    return found != m_value.end() && !found->is_null();
}

JsonNode JsonNode::at(const std::string &key) const
{
    const std::string place = m_place.empty() ? key : m_place + "/" + key;
    if (!has(key))
        throw JsonFault({DRM_TEXT("Engine", "\"%1\" is missing"), {shortened(place)}});
    return JsonNode(m_value.at(key), place);
}

std::vector<std::pair<std::string, JsonNode>> JsonNode::members() const
{
    requireObject();
    std::vector<std::pair<std::string, JsonNode>> members;
    for (const auto &[key, value] : m_value.items())
        members.emplace_back(key, JsonNode(value, m_place.empty() ? key : m_place + "/" + key));
    return members;
}

std::vector<JsonNode> JsonNode::items(std::size_t most) const
{
    if (!m_value.is_array())
        refuse(DRM_TEXT("Engine", "\"%1\" is no list"));
    if (m_value.size() > most)
        refuse(DRM_TEXT("Engine", "\"%1\" has more than %2 entries"), {std::to_string(most)});
    std::vector<JsonNode> items;
    for (std::size_t i = 0; i < m_value.size(); ++i)
        items.emplace_back(m_value[i], m_place + "/" + std::to_string(i));
    return items;
}

std::string JsonNode::text(std::size_t most) const
{
    if (!m_value.is_string())
        refuse(DRM_TEXT("Engine", "\"%1\" is no text"));
    const auto &text = m_value.get_ref<const std::string &>();
    if (text.size() > most)
        refuse(DRM_TEXT("Engine", "\"%1\" is too long"));
    if (text.find('\0') != std::string::npos)
        refuse(DRM_TEXT("Engine", "\"%1\" holds a null character"));
    return text;
}

std::vector<std::string> JsonNode::texts() const
{
    std::vector<std::string> texts;
    for (const JsonNode &item : items())
        texts.push_back(item.text());
    return texts;
}

double JsonNode::number() const
{
    if (!m_value.is_number() || !std::isfinite(m_value.get<double>()))
        refuse(DRM_TEXT("Engine", "\"%1\" is no number"));
    return m_value.get<double>();
}

int JsonNode::whole(int low, int high) const
{
    const double value = m_value.is_number() ? m_value.get<double>() : NAN;
    if (!(value >= low && value <= high && std::floor(value) == value))
        refuse(DRM_TEXT("Engine", "\"%1\" is no whole number of %2 to %3"),
               {std::to_string(low), std::to_string(high)});
    return static_cast<int>(value);
}

std::uint64_t JsonNode::seed() const
{
    if (!m_value.is_number_unsigned())
        refuse(DRM_TEXT("Engine", "\"%1\" is no whole number of 0 or more"));
    return m_value.get<std::uint64_t>();
}

bool JsonNode::flag() const
{
    if (!m_value.is_boolean())
        refuse(DRM_TEXT("Engine", "\"%1\" is neither true nor false"));
    return m_value.get<bool>();
}

} // namespace drm
