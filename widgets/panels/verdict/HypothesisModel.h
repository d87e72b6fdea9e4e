// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"
#include "widgets/text/OutputLabels.h"

#include <QAbstractTableModel>

#include <vector>

namespace drm {

/// A row for each hypothesis of a scan. SortRole gives the plain number behind a cell (RAV: the mean over outputs).
class HypothesisModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Score, Succeeded, Cost, Rav, Rnv, Target, Seconds, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    explicit HypothesisModel(QObject *parent = nullptr);

    /// Keeps the numbers of the results, not their images and features.
    void setHypotheses(const std::vector<HypothesisResult> &hypotheses);
    void setLabels(const OutputLabels &labels);
    QString hypothesisName(int row) const; ///< HypothesisResult::name

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const HypothesisResult &result, Column column) const;
    QVariant sortValue(const HypothesisResult &result, Column column) const;

    std::vector<HypothesisResult> m_hypotheses;
    OutputLabels m_labels;
};

} // namespace drm
