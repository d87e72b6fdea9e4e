// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/compare/RunPair.h"
#include "widgets/table/TableModel.h"
#include "widgets/text/OutputLabels.h"

namespace drm {

/// Two rows for each hypothesis that one of two scans searched for: what the left and what the right one found.
class CompareModel : public TableModel {
    Q_OBJECT

public:
    enum Column { Name, Side, Score, Cost, Variance, Rav, Target, ColumnCount };

    explicit CompareModel(QObject *parent = nullptr);

    /// Keeps the pair, and with it the records.
    void setPair(const RunPair &pair);

protected:
    int rows() const override;
    QVariant cell(int row, int column, int role) const override;

private:
    QString text(int row, Column column) const;
    bool decides(int row) const; ///< the scan's verdict rests on this hypothesis

    RunPair m_pair;
    std::vector<std::string> m_names;
    OutputLabels m_leftLabels;
    OutputLabels m_rightLabels;
};

} // namespace drm
