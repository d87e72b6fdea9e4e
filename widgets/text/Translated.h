// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Message.h"
#include "core/record/PhaseText.h"
#include "core/record/ScanProgress.h"

#include <QString>

namespace drm {

/// What the engine says, in the language of the window.
QString translated(const Message &message);
QString translated(const std::vector<Message> &messages); ///< as sentences()

/// What a search is called above its curves: the phase's title, else that of the hypothesis, with a capital letter.
QString titleOf(const PhaseInfo &phase);

/// One behind the other, those that are empty left out: a blank between two, none where the language's full stop leaves
/// room itself.
QString sentences(const QStringList &texts);

} // namespace drm
