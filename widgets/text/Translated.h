// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Message.h"
#include "core/record/PhaseText.h"

#include <QString>

namespace drm {

/// What the engine says, in the language of the window.
QString translated(const Message &message);
QString translated(const std::vector<Message> &messages); ///< a blank between two

} // namespace drm
