// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/HelpTexts.h"

#include <QCoreApplication>

namespace drm {

/// What is said of the Mitigate dialog.
class MitigateHelp {
    Q_DECLARE_TR_FUNCTIONS(drm::MitigateHelp)

public:
    static HelpTexts texts();
};

} // namespace drm
