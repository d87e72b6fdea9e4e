// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanRecord.h"

#include <QString>

#include <memory>

namespace drm {

/// A scan of this session under the name that people see. Records never change, so that everyone may hold them.
struct NamedRun {
    QString name;
    std::shared_ptr<const ScanRecord> record;
    QString path = {}; ///< of the run file
};

} // namespace drm
