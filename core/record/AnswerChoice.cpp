// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/AnswerChoice.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <algorithm>
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
    throw Error(
        ErrorKind::InvalidArgument,
        Message{DRM_TEXT("Engine",
                         "\"%1\" is no choice of answers. Write parts and forms as in \"pitch,yaw\", "
                         "\"0:bins(-99,3),1:bins(-99,3)\", \":6d\", \":matrix\", \":vector\", \":sincos\", "
                         "\":heatmaps\", columns as in \"gaze[2,-1]\", a factor as in \":x57.2958\", and angles "
                         "that start anew (column, lowest, period) as in \":turn(2,-180,360)\"."),
                {printable(text)}});
}

/// Between commas that no bracket holds.
std::vector<std::string> pieces(const std::string &text)
{
    std::vector<std::string> all(1);
    int depth = 0;
    for (const char letter : text) {
        depth += letter == '(' || letter == '[' ? 1 : letter == ')' || letter == ']' ? -1 : 0;
        if (letter == ',' && depth == 0)
            all.emplace_back();
        else
            all.back() += letter;
    }
    return all;
}

/// The numbers in brackets at the end of a piece, which are taken away; nothing: there are none.
std::optional<std::vector<double>> takeNumbers(std::string &piece, char open, char close, const std::string &text)
{
    const std::size_t start = piece.rfind(open);
    if (piece.empty() || piece.back() != close || start == std::string::npos)
        return {};
    std::vector<double> numbers;
    for (const std::string &number : pieces(piece.substr(start + 1, piece.size() - start - 2))) {
        const std::optional<double> value = finiteNumber(number);
        if (!value)
            refuse(text);
        numbers.push_back(*value);
    }
    piece.resize(start);
    return numbers;
}

/// ":turn(2,-180,360)" at the end, any number of them, which are taken away.
void takeTurns(AnswerPart &part, std::string &piece, const std::string &text)
{
    constexpr double mostColumns = 100000;
    for (std::size_t start = piece.rfind(":turn("); start != std::string::npos; start = piece.rfind(":turn(")) {
        std::string turn = piece.substr(start);
        const auto numbers = takeNumbers(turn, '(', ')', text);
        if (!numbers || numbers->size() != 3 || !(numbers->at(0) >= 1 && numbers->at(0) <= mostColumns)
            || numbers->at(0) != std::floor(numbers->at(0)) || !(numbers->at(2) > 0))
            refuse(text);
        part.turns.insert(part.turns.begin(), {static_cast<int>(numbers->at(0)), numbers->at(1), numbers->at(2)});
        piece.resize(start);
    }
}

/// ":x57.2958" at the end, which is taken away.
void takeFactor(AnswerPart &part, std::string &piece, const std::string &text)
{
    const std::size_t colon = piece.rfind(":x");
    if (colon == std::string::npos)
        return;
    const std::optional<double> factor = finiteNumber(std::string_view(piece).substr(colon + 2));
    if (!factor || *factor == 0)
        refuse(text);
    part.factor = *factor;
    piece.resize(colon);
}

void takeColumns(AnswerPart &part, std::string &piece, const std::string &text)
{
    const auto numbers = takeNumbers(piece, '[', ']', text);
    if (!numbers)
        return;
    constexpr double most = 100000;
    for (const double number : *numbers) {
        if (number == 0 || std::abs(number) > most || number != std::floor(number))
            refuse(text);
        part.columns.push_back(static_cast<int>(number));
    }
}

AnswerPart partOf(std::string piece, const std::string &text)
{
    AnswerPart part;
    takeTurns(part, piece, text);
    takeFactor(part, piece, text);
    takeColumns(part, piece, text);
    const std::size_t colon = piece.rfind(':');
    part.name = piece.substr(0, colon);
    if (part.name.find_first_of("[]()") != std::string::npos)
        refuse(text);
    if (colon == std::string::npos) {
        if (part.name.empty() && part.isPlain())
            refuse(text);
        return part;
    }
    std::string form = piece.substr(colon + 1);
    part.numbers = takeNumbers(form, '(', ')', text).value_or(std::vector<double>{});
    const auto known =
        std::find_if(std::begin(forms), std::end(forms), [&](const FormFacts &facts) { return form == facts.name; });
    if (known == std::end(forms) || part.numbers.size() != known->numbers
        || (known->form == AnswerForm::Bins && part.numbers.at(1) == 0))
        refuse(text);
    part.form = known->form;
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
        for (const FormFacts &facts : forms)
            if (facts.form == part.form)
                text += std::string(":") + facts.name
                    + (part.numbers.empty()
                           ? ""
                           : "(" + exactNumber(part.numbers.at(0)) + "," + exactNumber(part.numbers.at(1)) + ")");
        for (std::size_t i = 0; i < part.columns.size(); ++i)
            text += (i == 0 ? "[" : ",") + std::to_string(part.columns[i]);
        text += part.columns.empty() ? "" : "]";
        if (part.factor != 1)
            text += ":x" + exactNumber(part.factor);
        for (const AnswerTurn &turn : part.turns)
            text += ":turn(" + std::to_string(turn.column) + "," + exactNumber(turn.lowest) + ","
                + exactNumber(turn.period) + ")";
    }
    return text;
}

bool AnswerChoice::isPlain() const
{
    return std::all_of(
        parts.begin(), parts.end(), [](const AnswerPart &part) { return part.isPlain(); });
}

bool AnswerChoice::hasTurns() const
{
    return std::any_of(
        parts.begin(), parts.end(), [](const AnswerPart &part) { return !part.turns.empty(); });
}

} // namespace drm
