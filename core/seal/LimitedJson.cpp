// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/LimitedJson.h"

#include "core/base/Text.h"

#include <set>
#include <vector>

namespace drm {

namespace {

using Json = nlohmann::ordered_json;

constexpr int maxJsonDepth = 16;

const Json &memberOf(const Json &object, const char *name)
{
    const auto found = object.is_object() ? object.find(name) : object.end();
    if (!object.is_object() || found == object.end())
        throw JsonFault({DRM_TEXT("Engine", "there is no \"%1\""), {name}});
    return *found;
}

/// Sees every part before anything is built of it.
class JsonLimits {
public:
    explicit JsonLimits(std::size_t maxValues)
        : m_left(maxValues)
    {
    }

    void see(int depth, Json::parse_event_t event, const Json &part)
    {
        if (depth > maxJsonDepth)
            throw JsonFault({DRM_TEXT("Engine", "it is nested too deeply"), {}});
        if (m_left-- == 0)
            throw JsonFault({DRM_TEXT("Engine", "it holds too many values"), {}});
        if (event == Json::parse_event_t::object_start)
            m_keys.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            m_keys.pop_back();
        else if (event == Json::parse_event_t::key && !m_keys.back().insert(part.get<std::string>()).second)
            throw JsonFault(
                {DRM_TEXT("Engine", "\"%1\" is in one object twice"), {printable(part.get<std::string>())}});
    }

private:
    std::size_t m_left;
    std::vector<std::set<std::string>> m_keys; ///< of the objects that are open
};

} // namespace

Json parseLimitedJson(const std::string &text, std::size_t maxValues)
{
    JsonLimits limits(maxValues);
    try {
        return Json::parse(
            text,
            [&](int depth, Json::parse_event_t event, Json &part) {
                limits.see(depth, event, part);
                return true;
            });
    } catch (const Json::parse_error &error) {
        throw JsonFault({DRM_TEXT("Engine", "it is no complete JSON, byte %1 of %2"),
                         {std::to_string(error.byte), std::to_string(text.size())}});
    } catch (const Json::exception &error) {
        throw JsonFault(Message::asIs(printable(error.what())));
    }
}

std::string textOf(const Json &object, const char *name)
{
    const Json &member = memberOf(object, name);
    if (!member.is_string())
        throw JsonFault({DRM_TEXT("Engine", "\"%1\" is no text"), {name}});
    return member.get<std::string>();
}

const Json &listOf(const Json &object, const char *name)
{
    const Json &member = memberOf(object, name);
    if (!member.is_array())
        throw JsonFault({DRM_TEXT("Engine", "\"%1\" is no list"), {name}});
    return member;
}

const Json &objectOf(const Json &object, const char *name)
{
    const Json &member = memberOf(object, name);
    if (!member.is_object())
        throw JsonFault({DRM_TEXT("Engine", "\"%1\" is no object"), {name}});
    return member;
}

} // namespace drm
