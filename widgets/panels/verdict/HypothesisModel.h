// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"
#include "widgets/table/TableModel.h"
#include "widgets/text/OutputLabels.h"

#include <vector>

namespace drm {

/// A row for each hypothesis of a scan. SortRole gives the plain number behind a cell (RAV: the mean over outputs).
class HypothesisModel : public TableModel {
    Q_OBJECT

public:
    enum Column { Name, Score, Succeeded, Cost, Rav, Rnv, Target, Seconds, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    explicit HypothesisModel(QObject *parent = nullptr);

    /// Keeps the numbers of the results, not their images and features.
    void setHypotheses(const std::vector<HypothesisResult> &hypotheses);
    void setLabels(const OutputLabels &labels);
    QString hypothesisName(int row) const; ///< HypothesisResult::name

protected:
    int rows() const override;
    QVariant cell(int row, int column, int role) const override;

private:
    QString text(const HypothesisResult &result, Column column) const;
    QVariant sortValue(const HypothesisResult &result, Column column) const;

    std::vector<HypothesisResult> m_hypotheses;
    OutputLabels m_labels;
};

} // namespace drm
