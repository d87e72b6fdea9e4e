// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/JsonNode.h"

#include "core/base/Text.h"

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

std::vector<double> JsonNode::numbers(std::size_t most) const
{
    std::vector<double> numbers;
    for (const JsonNode &item : items(most))
        numbers.push_back(item.number());
    return numbers;
}

int JsonNode::whole(int low, int high) const
{
    const double value = m_value.is_number() ? m_value.get<double>() : NAN;
    if (!(value >= low && value <= high && std::floor(value) == value))
        refuse(DRM_TEXT("Engine", "\"%1\" is no whole number of %2 to %3"),
               {std::to_string(low), std::to_string(high)});
    return static_cast<int>(value);
}

std::uint64_t JsonNode::natural() const
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
