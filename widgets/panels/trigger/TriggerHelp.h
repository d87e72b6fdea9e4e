// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/HelpTexts.h"

#include <QCoreApplication>

namespace drm {

/// What is said of the trigger.
class TriggerHelp {
    Q_DECLARE_TR_FUNCTIONS(drm::TriggerHelp)

public:
    static HelpTexts texts();
};

} // namespace drm
