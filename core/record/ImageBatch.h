// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace drm {

/// `count` images of one shape, values in 0..1, RGB (or one grey channel), stored N×C×H×W, contiguous.
/// Plain memory, so that the engine, the files and the widgets share it without sharing a library.
struct ImageBatch {
    int count = 0;
    int channels = 0;
    int height = 0;
    int width = 0;
    std::vector<float> pixels;

    bool empty() const { return count == 0; }
    std::size_t imageSize() const
    {
        return static_cast<std::size_t>(channels) * static_cast<std::size_t>(height) * static_cast<std::size_t>(width);
    }
    const float *image(int index) const { return pixels.data() + static_cast<std::size_t>(index) * imageSize(); }
    float *image(int index) { return pixels.data() + static_cast<std::size_t>(index) * imageSize(); }
    double meanOf(int index) const ///< of all values of an image
    {
        return std::accumulate(image(index), image(index) + imageSize(), 0.0) / static_cast<double>(imageSize());
    }
};

/// `rows` × `columns` numbers, row by row: labels (N×d), predictions (N×d), features (N×m).
struct Table {
    int rows = 0;
    int columns = 0;
    std::vector<float> values;

    bool empty() const { return rows == 0; }
    /// One value or more, and as many as its shape says.
    bool isComplete() const
    {
        return rows > 0 && columns > 0
            && values.size() == static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns);
    }
    Table firstRows(int count) const
    {
        Table first = *this;
        first.rows = std::min(rows, count);
        first.values.resize(static_cast<std::size_t>(first.rows) * static_cast<std::size_t>(columns));
        return first;
    }
    float at(int row, int column) const
    {
        return values[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns)
                      + static_cast<std::size_t>(column)];
    }
};

} // namespace drm
