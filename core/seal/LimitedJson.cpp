// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/LimitedJson.h"

#include "core/base/Text.h"

#include <set>
#include <vector>

namespace drm {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t maxJsonDepth = 16;
constexpr std::size_t maxKeys = 1000; // of an object: they are compared with each other

const Json &memberOf(const Json &object, const char *name)
{
    const auto found = object.is_object() ? object.find(name) : object.end();
    if (!object.is_object() || found == object.end())
        throw JsonFault({DRM_TEXT("Engine", "there is no \"%1\""), {name}});
    return *found;
}

[[noreturn]] void failAsTooMany()
{
    throw JsonFault({DRM_TEXT("Engine", "it holds too many values"), {}});
}

/// Goes through a text before anything is built of it. Parsing with a callback would do the same in a time that grows
/// with the square of a list's length.
class JsonLimits : public nlohmann::json_sax<Json> {
public:
    explicit JsonLimits(std::size_t maxValues)
        : m_left(maxValues)
    {
    }

    bool null() override { return count(); }
    bool boolean(bool /*value*/) override { return count(); }
    bool number_integer(number_integer_t /*value*/) override { return count(); }
    bool number_unsigned(number_unsigned_t /*value*/) override { return count(); }
    bool number_float(number_float_t /*value*/, const string_t & /*text*/) override { return count(); }
    bool string(string_t & /*value*/) override { return count(); }
    bool binary(binary_t & /*value*/) override { return count(); }
    bool start_object(std::size_t /*size*/) override { return open(); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t /*size*/) override { return open(); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        std::set<std::string> &keys = m_keys.back();
        if (!keys.insert(name).second)
            throw JsonFault({DRM_TEXT("Engine", "\"%1\" is in one object twice"), {printable(name)}});
        if (keys.size() > maxKeys)
            failAsTooMany();
        return true;
    }

    bool parse_error(std::size_t place, const std::string & /*token*/, const Json::exception & /*error*/) override
    {
        m_faultPlace = place;
        return false;
    }

    std::size_t faultPlace() const { return m_faultPlace; } ///< bytes from the beginning

private:
    bool count()
    {
        if (m_left-- == 0)
            failAsTooMany();
        return true;
    }

    bool open()
    {
        m_keys.emplace_back();
        if (m_keys.size() > maxJsonDepth)
            throw JsonFault({DRM_TEXT("Engine", "it is nested too deeply"), {}});
        return count();
    }

    bool close()
    {
        m_keys.pop_back();
        return true;
    }

    std::size_t m_left;
    std::size_t m_faultPlace = 0;
    std::vector<std::set<std::string>> m_keys; ///< of the objects and lists that are open
};

} // namespace

Json parseLimitedJson(const std::string &text, std::size_t maxValues)
{
    JsonLimits limits(maxValues);
    try {
        if (!Json::sax_parse(text, &limits))
            throw JsonFault({DRM_TEXT("Engine", "it is no complete JSON, byte %1 of %2"),
                             {std::to_string(limits.faultPlace()), std::to_string(text.size())}});
        return Json::parse(text);
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
