// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/checks/Preflight.h"

#include <string>
#include <utility>
#include <vector>

namespace drm {

/// Some checks before a scan are doubtful, and nobody has confirmed that it shall run all the same.
class ConfirmationNeeded : public Error {
public:
    ConfirmationNeeded(ErrorKind kind, const Message &message, const std::string &path,
                       std::vector<PreflightCheck> checks)
        : Error(kind, message, path)
        , m_checks(std::move(checks))
    {
    }

    /// All checks, those that passed included.
    const std::vector<PreflightCheck> &checks() const { return m_checks; }

private:
    std::vector<PreflightCheck> m_checks;
};

} // namespace drm
