// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/AnswerChoice.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace drm {

namespace {

struct FormFacts {
    AnswerForm form;
    const char *name;
    std::size_t numbers; ///< that it takes
};

constexpr FormFacts forms[] = {{AnswerForm::Bins, "bins", 2},     {AnswerForm::SixD, "6d", 0},
                               {AnswerForm::Matrix, "matrix", 0}, {AnswerForm::Vector, "vector", 0},
                               {AnswerForm::SinCos, "sincos", 0}, {AnswerForm::Heatmaps, "heatmaps", 0}};

[[noreturn]] void refuse(const std::string &text)
{
    throw Error(ErrorKind::InvalidArgument,
                Message{DRM_TEXT("Engine",
                                 "\"%1\" is no choice of answers. Write parts and forms as in \"pitch,yaw\", "
                                 "\"0:bins(-99,3),1:bins(-99,3)\", \":6d\", \":matrix\", \":vector\", \":sincos\", "
                                 "\":heatmaps\" or \":x57.2958\"."),
                        {printable(text)}});
}

std::optional<double> numberIn(std::string_view text)
{
    double number = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || result.ec != std::errc() || result.ptr != text.data() + text.size() || !std::isfinite(number))
        return {};
    return number;
}

/// With a point, whatever the locale.
std::string written(double number)
{
    char text[64];
    const auto end = std::to_chars(text, text + sizeof text, number).ptr;
    return {text, end};
}

/// Between commas that no bracket holds.
std::vector<std::string> pieces(const std::string &text)
{
    std::vector<std::string> all(1);
    int depth = 0;
    for (const char letter : text) {
        depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
        if (letter == ',' && depth == 0)
            all.emplace_back();
        else
            all.back() += letter;
    }
    return all;
}

AnswerPart partOf(const std::string &piece, const std::string &text)
{
    AnswerPart part;
    const std::size_t colon = piece.rfind(':');
    part.name = piece.substr(0, colon);
    if (colon == std::string::npos) {
        if (part.name.empty())
            refuse(text);
        return part;
    }
    std::string form = piece.substr(colon + 1);
    if (form.size() > 1 && form.front() == 'x') {
        const std::optional<double> factor = numberIn(std::string_view(form).substr(1));
        if (!factor || *factor == 0)
            refuse(text);
        part.form = AnswerForm::Factor;
        part.numbers = {*factor};
        return part;
    }
    std::vector<double> numbers;
    if (const std::size_t open = form.find('('); open != std::string::npos) {
        if (form.back() != ')')
            refuse(text);
        for (const std::string &number : pieces(form.substr(open + 1, form.size() - open - 2))) {
            const std::optional<double> value = numberIn(number);
            if (!value)
                refuse(text);
            numbers.push_back(*value);
        }
        form.resize(open);
    }
    const auto known =
        std::find_if(std::begin(forms), std::end(forms), [&](const FormFacts &facts) { return form == facts.name; });
    if (known == std::end(forms) || numbers.size() != known->numbers
        || (known->form == AnswerForm::Bins && numbers.at(1) == 0))
        refuse(text);
    part.form = known->form;
    part.numbers = numbers;
    return part;
}

} // namespace

AnswerChoice AnswerChoice::of(const std::string &text)
{
    AnswerChoice choice;
    if (text.empty())
        return choice;
    for (const std::string &piece : pieces(text))
        choice.parts.push_back(partOf(piece, text));
    return choice;
}

std::string AnswerChoice::text() const
{
    std::string text;
    for (const AnswerPart &part : parts) {
        text += (text.empty() ? "" : ",") + part.name;
        if (part.form == AnswerForm::Factor)
            text += ":x" + written(part.numbers.at(0));
        for (const FormFacts &facts : forms)
            if (facts.form == part.form)
                text += std::string(":") + facts.name
                    + (part.numbers.empty()
                           ? ""
                           : "(" + written(part.numbers.at(0)) + "," + written(part.numbers.at(1)) + ")");
    }
    return text;
}

bool AnswerChoice::isPlain() const
{
    return std::all_of(
        parts.begin(), parts.end(), [](const AnswerPart &part) { return part.form == AnswerForm::Plain; });
}

} // namespace drm
