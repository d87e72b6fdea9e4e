// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ImageBatch.h"

#include <QVector>

namespace drm {

/// Columns of the engine's tables as plots take them.
class TableColumn {
public:
    static constexpr double degrees = 180.0 / 3.14159265358979323846; ///< in a radian

    /// Every row's number times `factor`; empty where the table does not fit its numbers or has no such column.
    static QVector<double> of(const Table &table, int column, double factor = 1);
    /// The lower middle one of the finite numbers, as a recovered target is; NaN where there is none.
    static double median(const QVector<double> &values);
};

} // namespace drm
