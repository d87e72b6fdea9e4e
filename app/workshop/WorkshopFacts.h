// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Judgement.h"
#include "core/workshop/Lesson.h"

#include <QPointF>
#include <QSet>
#include <QString>

#include <cstdint>
#include <optional>

namespace drm {

/// What a lesson's checks can see of the window.
struct WorkshopFacts {
    QString model; ///< path of the model that is open; empty: none
    bool images = false; ///< a set is open
    QSet<QString> panels; ///< names of those that are seen
    QString attack; ///< that the playground tries; empty: none, or a true trigger
    std::optional<QPointF> square; ///< centre of the playground's square, fractions of the image
    double moved = 0; ///< how far the playground's trigger moves the answer that it moves farthest, label units
    std::int64_t image = -1; ///< of the playground
    int scans = 0; ///< that have ended since the window was opened
    std::optional<Verdict> verdict; ///< of the last of them
    int trainings = 0; ///< likewise
    int mitigations = 0;
    int pinned = 0; ///< pictures in the report
    bool report = false; ///< its dialog is open
    int bets = 0; ///< placed in the game
};

/// Whether what the check waits for is so. `begin`: as it was when the step began; `model`: where the kit has the model
/// that the check names. A check without a word never holds: the reader says when to go on.
bool holds(const LessonCommand &check, const WorkshopFacts &now, const WorkshopFacts &begin, const QString &model);

} // namespace drm
