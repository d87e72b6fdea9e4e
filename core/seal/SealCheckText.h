// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seal/SealCheck.h"

#include <string>
#include <vector>

namespace drm {

/// Of what toJson() gives.
inline const std::string verificationSchema = "drmguard.verification/1";

/// What a check came to, in whole sentences: the files, each finding, the signature, what could not be checked, and
/// what was sealed, where all of it holds.
std::vector<Message> sealCheckText(const SealCheck &check);

/// The same as data: JSON.
std::string toJson(const SealCheck &check);

} // namespace drm
