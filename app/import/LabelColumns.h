// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curate/DescribeData.h"

#include <QTableWidget>

#include <vector>

class QComboBox;

namespace drm {

/// The columns of a table of labels: which of them are labels, and their names, units and factors.
class LabelColumns : public QTableWidget {
    Q_OBJECT

public:
    explicit LabelColumns(QWidget *parent = nullptr);

    /// Those of `chosen` are checked.
    void setColumns(const std::vector<TableSurvey::Column> &columns, const std::vector<SetDescription::Label> &chosen);
    /// Those that are checked. A factor that is no number stands for 1.
    std::vector<SetDescription::Label> labels() const;
    /// What a checked column lacks, a sentence; empty: nothing.
    QString whatIsWrong() const;

signals:
    void labelsChanged();

private:
    enum Place { Column, Example, Name, Unit, Factor, Sense, Places };

    QComboBox *addBox(int row, Place place, const QString &accessible, const QString &toolTip);

    void addRow(const TableSurvey::Column &column, const SetDescription::Label *chosen);
};

} // namespace drm
