// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Case.h"

#include <string>
#include <vector>

namespace drm {

/// A report that is to be written.
struct ReportOrder {
    Case content; ///< with the report's fields in Case::report
    std::vector<std::string> runs; ///< paths of run files
    std::string folder; ///< is made; not there yet, or empty
    std::string keyPath; ///< of the private key that seals it; empty: it is not signed
    std::string passphrase;
};

/// A scan that can be reported on.
struct ReportChoice {
    std::string run; ///< path of the run file
    std::string text; ///< for people
    bool isChosen = false;
};

} // namespace drm
