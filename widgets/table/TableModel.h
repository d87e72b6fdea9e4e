// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QVector>

namespace drm {

/// A flat, read-only table whose columns are known from the start. It answers for the headers, their tool tips and the
/// alignment of both; a cell without a tool tip of its own has that of its header.
class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Align { Words, Numbers }; ///< to the left, to the right

    struct Header {
        QString title;
        QString explanation; ///< tool tip
        Align align = Align::Words;
    };

    explicit TableModel(QVector<Header> headers, QObject *parent = nullptr);

    void refreshColours(); ///< after the theme has changed

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

protected:
    virtual int rows() const = 0;
    /// Of a cell that is there; invalid: nothing for this role.
    virtual QVariant cell(int row, int column, int role) const = 0;

private:
    QVector<Header> m_headers;
};

} // namespace drm
