// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/HelpTexts.h"

#include <QCoreApplication>

namespace drm {

/// What is said of the Lab dialog.
class LabHelp {
    Q_DECLARE_TR_FUNCTIONS(drm::LabHelp)

public:
    static HelpTexts texts();
};

} // namespace drm
