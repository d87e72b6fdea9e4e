// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>

namespace drm {

/// What people call the attacks, by the names of attackKinds() and labAttacks().
class AttackTexts {
    Q_DECLARE_TR_FUNCTIONS(drm::AttackTexts)

public:
    /// "BadNets", "Blended", ...; an unknown name as it is.
    static QString name(const std::string &kind);
    /// A sentence; empty for an unknown name.
    static QString explanation(const std::string &kind);
};

} // namespace drm
