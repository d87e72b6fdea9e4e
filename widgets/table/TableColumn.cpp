// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/TableColumn.h"

#include "widgets/image/ImageConvert.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace drm {

QVector<double> TableColumn::of(const Table &table, int column, double factor)
{
    QVector<double> values;
    if (table.isComplete() && column >= 0 && column < table.columns) {
        values.reserve(table.rows);
        for (int row = 0; row < table.rows; ++row)
            values.append(static_cast<double>(table.at(row, column)) * factor);
    }
    return values;
}

double TableColumn::median(const QVector<double> &values)
{
    QVector<double> finite;
    std::copy_if(values.begin(), values.end(), std::back_inserter(finite), [](double v) { return std::isfinite(v); });
    if (finite.isEmpty())
        return std::numeric_limits<double>::quiet_NaN();
    const auto middle = finite.begin() + (finite.size() - 1) / 2;
    std::nth_element(finite.begin(), middle, finite.end());
    return *middle;
}

} // namespace drm
