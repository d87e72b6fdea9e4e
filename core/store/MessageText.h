// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

#include <string>

namespace drm {

/// A message as JSON, {"text", "arguments"}, where an argument is a text or an array of messages. Empty where there is
/// nothing to translate in it.
std::string messageParts(const Message &message);

/// The message again. Where `parts` are empty, damaged, or say something else than `english`: `english`, quoted.
Message messageOf(const std::string &english, const std::string &parts);

} // namespace drm
