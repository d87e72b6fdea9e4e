// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanParams.h"

#include <QCoreApplication>
#include <QString>

namespace drm {

/// What budgets are called.
class BudgetText {
    Q_DECLARE_TR_FUNCTIONS(drm::BudgetText)

public:
    /// "Quick", "Standard", "Thorough".
    static QString of(Budget budget);
};

} // namespace drm
