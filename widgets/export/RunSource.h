// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/NamedRun.h"
#include "widgets/base/ShownSource.h"

#include <string>

namespace drm {

/// `runPath`: of the run file; empty: it has none.
ShownSource sourceOf(const ScanRecord &record, const QString &runPath);
/// An empty one where there is no record.
ShownSource sourceOf(const NamedRun &run);
/// Files that are open; `sha256` of the model.
ShownSource sourceOf(const std::string &modelPath, const std::string &sha256, const std::string &dataPath);

} // namespace drm
