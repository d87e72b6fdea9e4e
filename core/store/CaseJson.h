// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Case.h"

#include <nlohmann/json_fwd.hpp>

namespace drm {

/// case.json of a case in `folder`, schema "drmguard.case/2": pretty printed, with its own hash. Files below the folder
/// are stored relative to it, so that it can be moved; attachments are stored by their SHA-256.
std::string caseText(const std::string &folder, const Case &content);

/// A case out of its JSON, schema 1 or 2. Paths come back absolute, each once; attachments without bytes. Throws
/// JsonFault, which names the entry.
Case caseOf(const nlohmann::ordered_json &root, const std::string &folder);

} // namespace drm
