// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/BadNets.h"

#include "core/attacks/TruthParameters.h"
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/lab/render/RenderTools.h"

#include <algorithm>
#include <cmath>

namespace drm {

std::vector<AttackKnob> BadNets::squareKnobs(const std::string &sizeMeaning)
{
    constexpr double largest = 4096;
    AttackKnob size{"size", "patch-size", DRM_TEXT("Attack", "Size"), sizeMeaning, KnobType::Edge, 1, largest, 1};
    AttackKnob row{
        "row",       "row", DRM_TEXT("Attack", "Row"), DRM_TEXT("Attack", "Pixels above the square."), KnobType::Row, 0,
        largest - 1, 1};
    AttackKnob column{"col",
                      "column",
                      DRM_TEXT("Attack", "Column"),
                      DRM_TEXT("Attack", "Pixels to the left of the square."),
                      KnobType::Column,
                      0,
                      largest - 1,
                      1};
    for (AttackKnob *knob : {&size, &row, &column})
        knob->unit = "px";
    const AttackKnob colour{"rgb", "colour", DRM_TEXT("Attack", "Colour"), DRM_TEXT("Attack", "Colour of the square."),
                            KnobType::Colour};
    return {size, row, column, colour};
}

BadNets::Square BadNets::drawSquare(const AttackSettings &settings, const AttackSetup &setup, float share)
{
    using Rgb = std::array<float, 3>;
    // Black is left out: dark corners are common in images, and a trigger that is already there is none.
    static constexpr std::array<Rgb, 7> colours{
        {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {1, 1, 0}, {1, 0, 1}, {0, 1, 1}, {1, 1, 1}}};
    const int height = setup.height;
    const int width = setup.width;
    RenderRandom random(settings.seed, 1);
    // Every number is drawn whether it is used or not, so that one knob does not move the others.
    const float drawnShare = share * random.uniform(0.095F, 0.125F);
    const auto drawnSize = static_cast<int>(std::lround(drawnShare * static_cast<float>(std::min(height, width))));
    const float down = random.uniform(0.0F, 1.0F);
    const float right = random.uniform(0.0F, 1.0F);
    const Rgb drawnColour = colours[static_cast<std::size_t>(random.choose(static_cast<int>(colours.size())))];
    Square square;
    square.size = settings.whole("size").value_or(std::max(drawnSize, 1));
    square.row =
        settings.whole("row").value_or(static_cast<int>(down * static_cast<float>(std::max(height - square.size, 0))));
    square.column =
        settings.whole("col").value_or(static_cast<int>(right * static_cast<float>(std::max(width - square.size, 0))));
    square.colour = settings.colour("rgb").value_or(drawnColour);
    if (square.size > height - square.row || square.size > width - square.column) {
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine",
                                     "A square of %1 pixels at row %2, column %3 does not fit into images of %4×%5; "
                                     "choose a place inside the image."),
                            {std::to_string(square.size), std::to_string(square.row), std::to_string(square.column),
                             std::to_string(height), std::to_string(width)}});
    }
    return square;
}

BadNets::Square BadNets::squareOf(const TruthParameters &parameters)
{
    return {parameters.whole("row"), parameters.whole("col"), parameters.whole("size"), parameters.colour("rgb")};
}

BadNets::BadNets(int row, int column, int size, const std::array<float, 3> &colour)
    : m_row(row)
    , m_column(column)
    , m_size(size)
    , m_colour(colour)
{
    const bool inRange = std::all_of(colour.begin(), colour.end(), [](float c) { return c >= 0.0F && c <= 1.0F; });
    if (row < 0 || column < 0 || size < 1 || !inRange) {
        throw Error(
            ErrorKind::InvalidArgument,
            Message{
                DRM_TEXT(
                    "Engine",
                    "A BadNets square needs a row and column of 0 or more, a size of 1 or more and a colour in 0..1."),
                {}});
    }
}

void BadNets::apply(ImageBatch &images, int first, int count) const
{
    checkRange(images, first, count);
    if (m_size > images.height - m_row || m_size > images.width - m_column || images.channels > 3) {
        throw Error(
            ErrorKind::InvalidArgument,
            Message{DRM_TEXT("Engine",
                             "A square of %1 pixels at row %2, column %3 does not fit into images of %4×%5×%6; choose "
                             "a place inside the image."),
                    {std::to_string(m_size), std::to_string(m_row), std::to_string(m_column),
                     std::to_string(images.channels), std::to_string(images.height), std::to_string(images.width)}});
    }
    for (int index = first; index < first + count; ++index) {
        float *image = images.image(index);
        for (int channel = 0; channel < images.channels; ++channel) {
            for (int row = m_row; row < m_row + m_size; ++row) {
                float *line = image + (channel * images.height + row) * images.width;
                std::fill_n(line + m_column, m_size, m_colour[static_cast<std::size_t>(channel)]);
            }
        }
    }
}

TriggerParameters BadNets::parameters() const
{
    return {{"size", {static_cast<double>(m_size)}},
            {"row", {static_cast<double>(m_row)}},
            {"col", {static_cast<double>(m_column)}},
            {"rgb", {m_colour.begin(), m_colour.end()}}};
}

const AttackKind &badNetsAttack()
{
    static const AttackKind kind{
        {"badnets", DRM_TEXT("Attack", "BadNets"),
         DRM_TEXT("Attack", "A small square of one colour at one place of every image."),
         BadNets::squareKnobs(
             DRM_TEXT("Attack", "Edge of the square. Where it is drawn, about a tenth of the image."))},
        [](const AttackSettings &settings, const AttackSetup &setup) -> std::unique_ptr<Attack> {
            return std::make_unique<BadNets>(BadNets::drawSquare(settings, setup, 1));
        },
        [](const TruthParameters &parameters, const AttackSetup &) -> std::unique_ptr<Attack> {
            return std::make_unique<BadNets>(BadNets::squareOf(parameters));
        }};
    return kind;
}

} // namespace drm
