// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

#include <string>

namespace drm {

/// For people, of PhaseInfo::title and Progress::stage, which are keys: "patch, other targets, look 2", "reference
/// model: opening the images". Parts that are not known, such as file names, are taken as they are.
Message phaseText(const std::string &title);

/// For people, of a name in PhaseInfo::terms: "rav", "cost weight", "clean error".
Message termText(const std::string &term);

/// For people, of HypothesisResult::name within a sentence: "patch".
Message hypothesisText(const std::string &name);

} // namespace drm
