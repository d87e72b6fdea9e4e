// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AnswerMapJson.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace drm {

namespace {

using Json = nlohmann::ordered_json;

std::vector<double> numbersIn(const JsonNode &parent, const char *key)
{
    return parent.has(key) ? parent.at(key).numbers() : std::vector<double>{};
}

} // namespace

Json answerMapToJson(const AnswerMap &map)
{
    if (map.shift.empty())
        return nullptr;
    Json object = {{"kind", map.kind}};
    for (const auto &[key, values] :
         {std::pair{"gain", &map.gain}, std::pair{"shift", &map.shift}, std::pair{"second_target", &map.secondTarget},
          std::pair{"deviations", &map.deviations}, std::pair{"swing", &map.swing}})
        if (!values->empty())
            object[key] = *values;
    if (map.needsBrightness()) {
        object["brightness"] = map.brightness;
        object["brightness_deviation"] = map.brightnessDeviation;
    }
    return object;
}

AnswerMap answerMapFromJson(const JsonNode &node)
{
    AnswerMap map;
    map.kind = node.at("kind").text();
    map.gain = numbersIn(node, "gain");
    map.shift = numbersIn(node, "shift");
    map.secondTarget = numbersIn(node, "second_target");
    map.deviations = numbersIn(node, "deviations");
    map.swing = numbersIn(node, "swing");
    if (map.needsBrightness()) {
        map.brightness = node.at("brightness").number();
        map.brightnessDeviation = node.at("brightness_deviation").number();
    }
    return map;
}

bool fitsOutputs(const AnswerMap &map, std::size_t outputs)
{
    const auto hasAll = [&](const std::vector<double> &numbers) { return numbers.size() == outputs; };
    return hasAll(map.gain) && hasAll(map.shift) && (map.swing.empty() || hasAll(map.swing))
        && (map.secondTarget.empty() || (hasAll(map.secondTarget) && hasAll(map.deviations)))
        && map.brightnessDeviation > 0;
}

} // namespace drm
