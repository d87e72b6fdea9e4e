// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/data/DataTypes.h"

#include <QHash>
#include <QSet>
#include <QVector>

namespace drm {

/// The labels that are known: of all samples or of those that were drawn, and of single ones that were looked at.
class LabelRows {
public:
    void clear();
    void setDrawn(const LabelSample &drawn);
    /// Of a sample that may not be among those drawn; ignored where the number of labels differs. True if its labels
    /// were not known before.
    bool add(qint64 sample, const std::vector<double> &values);

    bool isEmpty() const { return m_drawn.samples.empty(); }
    const LabelSample &drawn() const { return m_drawn; }
    int columns() const { return m_drawn.values.columns; }

    /// One label of all samples that were drawn, in the order of drawn().samples.
    std::vector<double> column(int label) const;
    QVector<qint64> samples() const; ///< all whose labels are known: those drawn, then the single ones
    bool knows(qint64 sample) const;
    /// One label; not a number where it is not known.
    double value(qint64 sample, int label) const;
    /// Those of the samples whose labels are known, rising.
    std::vector<qint64> known(const QSet<qint64> &samples) const;

private:
    qint64 rowOf(qint64 sample) const; ///< in the table; -1: not drawn

    LabelSample m_drawn;
    QHash<qint64, std::vector<double>> m_single;
};

} // namespace drm
