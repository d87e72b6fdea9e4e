// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

#include <string>
#include <vector>

namespace drm {

enum class CheckState {
    Passed,
    Warning, ///< a remark; nothing has to be done
    Doubtful, ///< the model can be scanned, and a verdict would rest on sand: somebody has to confirm first
    Failed ///< the model cannot be scanned at all
};

/// One thing that was checked before a run; `message` is a sentence, with what to do where it did not pass.
struct PreflightCheck {
    /// "size", "count", "pixels", "shape", "opened", "finite", "variation", "head", "code", "randomness", "batch",
    /// "gradient", "rounding", "frozen graph", "accuracy", "turns", "range", "channel order"
    std::string name;
    CheckState state = CheckState::Passed;
    Message message;
};

const char *toString(CheckState state); ///< for files: "passed", "warning", "doubtful", "failed"

/// True if no check failed (warnings and doubts are allowed).
bool passed(const std::vector<PreflightCheck> &checks);

/// For people, of what a check is about: "size", "image size".
Message checkTitle(const std::string &name);

/// Those that have to be confirmed.
std::vector<PreflightCheck> doubtful(const std::vector<PreflightCheck> &checks);

} // namespace drm
