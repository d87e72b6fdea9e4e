// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>

#include <algorithm>
#include <vector>

namespace drm {

/// Brings the rows of an item model in line with a new list by removing, moving, inserting and changing rows, so that
/// views keep their selection. The model declares RowSync its friend; `Row` has operator==.
class RowSync {
public:
    /// `rows` are the model's, below `parent`; rows with an equal `key` are the same thing, and no two of a list have
    /// an equal one.
    template <class Model, class Row, class Key>
    static void apply(Model &model, std::vector<Row> &rows, const std::vector<Row> &wanted, Key Row::*key,
                      const QModelIndex &parent = {})
    {
        const auto sameAs = [key](const Row &row) {
            return [&row, key](const Row &other) { return other.*key == row.*key; };
        };
        for (int i = static_cast<int>(rows.size()) - 1; i >= 0; --i) {
            if (std::any_of(wanted.begin(), wanted.end(), sameAs(rows[static_cast<std::size_t>(i)])))
                continue;
            model.beginRemoveRows(parent, i, i);
            rows.erase(rows.begin() + i);
            model.endRemoveRows();
        }
        for (int i = 0; i < static_cast<int>(wanted.size()); ++i) {
            const Row &row = wanted[static_cast<std::size_t>(i)];
            const auto from = static_cast<int>(std::find_if(rows.begin() + i, rows.end(), sameAs(row)) - rows.begin());
            if (from == static_cast<int>(rows.size())) {
                model.beginInsertRows(parent, i, i);
                rows.insert(rows.begin() + i, row);
                model.endInsertRows();
                continue;
            }
            if (from != i) {
                model.beginMoveRows(parent, from, from, parent, i);
                std::rotate(rows.begin() + i, rows.begin() + from, rows.begin() + from + 1);
                model.endMoveRows();
            }
            Row &present = rows[static_cast<std::size_t>(i)];
            if (!(present == row)) {
                present = row;
                emit model.dataChanged(model.index(i, 0, parent),
                                       model.index(i, model.columnCount(parent) - 1, parent));
            }
        }
    }
};

} // namespace drm
