// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/JobQueueModel.h"
#include "widgets/RunTableModel.h"

namespace drm::sample {

inline RunRow run(const QString &path, const QString &model, Verdict verdict, double score)
{
    RunRow row;
    row.path = path;
    row.state = RunRow::State::Known;
    row.model = model;
    row.data = QStringLiteral("gaze");
    row.verdict = verdict;
    row.score = score;
    row.decidedBy = QStringLiteral("patch");
    row.budget = Budget::Quick;
    row.seed = 7;
    row.seconds = 65;
    row.started = QDateTime(QDate(2025, 1, 31), QTime(12, 0));
    return row;
}

inline JobRow job(int id, JobRow::State state, double fraction = 0, double secondsLeft = -1)
{
    JobRow row;
    row.id = id;
    row.title = QStringLiteral("gaze %1").arg(id);
    row.state = state;
    row.fraction = fraction;
    row.secondsLeft = secondsLeft;
    return row;
}

} // namespace drm::sample
