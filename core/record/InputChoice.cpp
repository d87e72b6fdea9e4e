// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/InputChoice.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <algorithm>

namespace drm {

namespace {

std::string withoutBlanks(const std::string &text)
{
    const auto first = text.find_first_not_of(" \t");
    return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::vector<std::string> separated(const std::string &text, char mark)
{
    std::vector<std::string> parts(1);
    for (const char letter : text)
        if (letter == mark)
            parts.emplace_back();
        else
            parts.back() += letter;
    for (std::string &part : parts)
        part = withoutBlanks(part);
    return parts;
}

} // namespace

std::vector<double> ConstantInput::numbers() const
{
    std::vector<double> all;
    for (const std::string &value : values) {
        const auto number = finiteNumber(value);
        if (!number)
            throw Error(ErrorKind::InvalidArgument,
                        Message{DRM_TEXT("Engine",
                                         "\"%1\" is no number, and no label column of the images is called so: the "
                                         "input %2 cannot be given it."),
                                {printable(value), printable(name)}});
        all.push_back(*number);
    }
    return all;
}

InputChoice InputChoice::of(const std::string &text)
{
    InputChoice choice;
    if (withoutBlanks(text).empty())
        return choice;
    for (const std::string &one : separated(text, ';')) {
        const auto equals = one.find('=');
        ConstantInput input;
        if (equals != std::string::npos) {
            input.name = withoutBlanks(one.substr(0, equals));
            input.values = separated(one.substr(equals + 1), ',');
        }
        const bool empty = std::any_of(input.values.begin(), input.values.end(),
                                       [](const std::string &value) { return value.empty(); });
        if (input.name.empty() || empty || choice.find(input.name) || one.size() > 10000)
            throw Error(
                ErrorKind::InvalidArgument,
                Message{DRM_TEXT("Engine",
                                 "\"%1\" gives no input of a model a value. Write its name and numbers or label "
                                 "columns, as in \"pose=0.1,-0.2\" or \"pose=head_pitch,head_yaw\"."),
                        {printable(one.substr(0, 100))}});
        choice.inputs.push_back(input);
    }
    return choice;
}

std::string InputChoice::text() const
{
    std::string text;
    for (const ConstantInput &input : inputs) {
        text += (text.empty() ? "" : ";") + input.name + "=";
        for (std::size_t i = 0; i < input.values.size(); ++i)
            text += (i > 0 ? "," : "") + input.values[i];
    }
    return text;
}

const ConstantInput *InputChoice::find(const std::string &name) const
{
    const auto found =
        std::find_if(inputs.begin(), inputs.end(), [&](const ConstantInput &one) { return one.name == name; });
    return found == inputs.end() ? nullptr : &*found;
}

std::vector<std::string> InputChoice::columns() const
{
    std::vector<std::string> names;
    for (const ConstantInput &input : inputs)
        for (const std::string &value : input.values)
            if (!finiteNumber(value) && std::find(names.begin(), names.end(), value) == names.end())
                names.push_back(value);
    return names;
}

} // namespace drm
