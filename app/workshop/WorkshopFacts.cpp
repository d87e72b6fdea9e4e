// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/WorkshopFacts.h"

namespace drm {

bool holds(const LessonCommand &check, const WorkshopFacts &now, const WorkshopFacts &begin, const QString &model)
{
    const QString first = check.arguments.empty() ? QString() : QString::fromStdString(check.arguments.front());
    if (check.word == "open")
        return now.images && now.model == model;
    if (check.word == "panel")
        return now.panels.contains(first);
    if (check.word == "attack")
        return now.attack == first;
    if (check.word == "patch")
        return now.square && now.square->x() >= check.number(0) && now.square->y() >= check.number(1)
            && now.square->x() <= check.number(2) && now.square->y() <= check.number(3);
    if (check.word == "moved")
        return now.moved >= check.number(0);
    if (check.word == "image")
        return now.image >= 0 && now.image != begin.image;
    if (check.word == "scanned")
        return now.scans > begin.scans
            && (first.isEmpty() || (now.verdict && first == QLatin1String(toString(*now.verdict))));
    if (check.word == "trained")
        return now.trainings > begin.trainings;
    if (check.word == "cleaned")
        return now.mitigations > begin.mitigations;
    if (check.word == "pinned")
        return now.pinned >= check.number(0);
    if (check.word == "report")
        return now.report;
    if (check.word == "bets")
        return now.bets >= check.number(0);
    return false;
}

} // namespace drm
