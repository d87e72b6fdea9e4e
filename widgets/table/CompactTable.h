// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace drm {

/// A read-only table that is as high as its rows (up to a number of them) and shares the width out evenly; where its
/// texts need more than there is, it leaves out columns that can be spared, and else scrolls sideways. Headers are
/// aligned as the cells below them.
class CompactTable : public QTableView {
    Q_OBJECT

public:
    explicit CompactTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setMostRows(int rows) { m_mostRows = rows; } ///< beyond these it scrolls; 6 unless told
    /// Columns that are left out where there is no room for all, the first of them first. csv() has them all the same.
    void setSpareColumns(const QVector<int> &columns);
    /// After the model's texts changed.
    void fit();
    QString csv() const; ///< headers and cells as they are shown; RFC 4180

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QVector<int> m_spare;
    int m_mostRows = 6;
    bool m_fitting = false;
};

} // namespace drm
