// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/BadNets.h"

#include "core/base/Error.h"

#include <algorithm>

namespace drm {

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

} // namespace drm
