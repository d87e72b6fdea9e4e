// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/ParseJson.h"

#include "core/base/Text.h"

#include <algorithm>
#include <set>
#include <vector>

namespace drm {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t maxDepth = 16;
constexpr std::size_t mostComparisons = 400'000'000; // a second or two
constexpr int numberTooLarge = 406; // nlohmann's number of the error

/// Goes through a text before anything is built of it. Parsing with a callback would do the same in a time that grows
/// with the square of a list's length.
class JsonLimits : public nlohmann::json_sax<Json> {
public:
    JsonLimits(const std::string &text, std::size_t maxValues, std::size_t maxKeys)
        : m_text(text)
        , m_left(maxValues)
        , m_mostKeys(maxKeys)
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
            throw JsonFault({DRM_TEXT("Engine", "\"%1\" is in one object twice"), {printable(name.substr(0, 200))}});
        m_comparisons += keys.size(); // the object compares a key with all that it has
        if (keys.size() > m_mostKeys || m_comparisons > mostComparisons)
            failAsTooMany();
        return true;
    }

    bool parse_error(std::size_t place, const std::string & /*token*/, const Json::exception &error) override
    {
        if (error.id == numberTooLarge)
            throw JsonFault({DRM_TEXT("Engine", "it holds a number that is too large"), {}});
        const std::size_t end = std::min(place > 0 ? place - 1 : 0, m_text.size());
        const auto line = 1 + std::count(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(end), '\n');
        if (end == m_text.size())
            throw JsonFault({DRM_TEXT("Engine", "it ends in line %1, before it is complete"), {std::to_string(line)}});
        throw JsonFault({DRM_TEXT("Engine", "line %1 is no correct JSON"), {std::to_string(line)}});
    }

private:
    [[noreturn]] static void failAsTooMany() { throw JsonFault({DRM_TEXT("Engine", "it holds too many values"), {}}); }

    bool count()
    {
        if (m_left-- == 0)
            failAsTooMany();
        return true;
    }

    bool open()
    {
        m_keys.emplace_back();
        if (m_keys.size() > maxDepth)
            throw JsonFault({DRM_TEXT("Engine", "it is nested too deeply"), {}});
        return count();
    }

    bool close()
    {
        m_keys.pop_back();
        return true;
    }

    const std::string &m_text;
    std::size_t m_left;
    std::size_t m_comparisons = 0;
    std::size_t m_mostKeys; ///< of an object: they are compared with each other
    std::vector<std::set<std::string>> m_keys; ///< of the objects and lists that are open
};

} // namespace

JsonFault::JsonFault(const Message &message)
    : std::runtime_error(message.english())
    , m_message(message)
{
}

Json parseJson(const std::string &text, std::size_t maxValues, std::size_t maxKeys)
{
    constexpr bool strict = true;
    constexpr bool ignoreComments = true;
    JsonLimits limits(text, maxValues, maxKeys);
    Json::sax_parse(text, &limits, nlohmann::detail::input_format_t::json, strict, ignoreComments);
    return Json::parse(text, nullptr, true, ignoreComments);
}

} // namespace drm
