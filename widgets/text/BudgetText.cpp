// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/BudgetText.h"

namespace drm {

QString BudgetText::of(Budget budget)
{
    switch (budget) {
    case Budget::Quick:
        return tr("Quick");
    case Budget::Standard:
        return tr("Standard");
    case Budget::Thorough:
        break;
    }
    return tr("Thorough");
}

} // namespace drm
