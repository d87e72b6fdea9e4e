// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"
#include "widgets/table/TableModel.h"

#include <QDateTime>

#include <vector>

namespace drm {

class RowSync;

/// What the table shows of a run.
struct RunRow {
    enum class State {
        Reading, ///< of its file nothing is known yet
        Known,
        Missing,
        Unreadable
    };

    QString path; ///< of the run file; no two rows have an equal one
    State state = State::Reading;
    QString problem; ///< why it is unreadable, or what of it was altered
    QString model; ///< names, not paths
    QString data;
    bool finished = true; ///< false: stopped, so there is no verdict
    bool altered = false; ///< its file was changed since it was written, so there is no verdict either
    Verdict verdict = Verdict::Inconclusive;
    double score = 0;
    QString decidedBy; ///< HypothesisResult::name
    Budget budget = Budget::Standard;
    quint64 seed = 0;
    double seconds = 0;
    QDateTime started; ///< local time

    bool operator==(const RunRow &other) const;
};

/// A row for each run of a case. SortRole gives the plain number behind a cell, PathRole the run file.
class RunTableModel : public TableModel {
    Q_OBJECT

public:
    enum Column { Model, VerdictColumn, Score, DecidedBy, Data, BudgetColumn, Seed, Seconds, Started, ColumnCount };
    enum Role { SortRole = Qt::UserRole, PathRole };

    explicit RunTableModel(QObject *parent = nullptr);

    void setRuns(const std::vector<RunRow> &runs);
    const RunRow *run(const QString &path) const; ///< null where it is none of them

protected:
    int rows() const override;
    QVariant cell(int row, int column, int role) const override;

private:
    friend class RowSync;

    static QString text(const RunRow &run, Column column);
    static QVariant sortValue(const RunRow &run, Column column);

    std::vector<RunRow> m_runs;
};

} // namespace drm
