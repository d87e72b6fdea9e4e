// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/HelpTexts.h"

#include <QCoreApplication>

namespace drm {

/// What is said of two scans side by side.
class CompareHelp {
    Q_DECLARE_TR_FUNCTIONS(drm::CompareHelp)

public:
    static HelpTexts texts();
};

} // namespace drm
