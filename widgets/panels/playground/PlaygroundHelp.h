// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/HelpTexts.h"

#include <QCoreApplication>

namespace drm {

/// What is said of the playground.
class PlaygroundHelp {
    Q_DECLARE_TR_FUNCTIONS(drm::PlaygroundHelp)

public:
    static HelpTexts texts();
};

} // namespace drm
