// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

#include <string>

namespace drm {

/// The one line of a LibTorch error that says something to its user, ending with a full stop: no stack of calls, no
/// source lines of the model, no internal assertion with a file of LibTorch.
std::string torchMessage(const std::string &what);

/// The same as a sentence for people, marked as LibTorch's words: "LibTorch says: ...".
Message torchText(const std::string &what);

} // namespace drm
