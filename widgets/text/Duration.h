// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace drm {

/// How long something took.
class Duration {
    Q_DECLARE_TR_FUNCTIONS(drm::Duration)

public:
    /// "12.5 s", "1 min 5 s", "2 h 10 min", with blanks at which no line ends; "–" for what is no time.
    static QString text(double seconds);
    /// Of an estimate, rounded up: "45 s", "3 min", "1.5 h"; empty for what is no time.
    static QString rounded(double seconds);
};

} // namespace drm
