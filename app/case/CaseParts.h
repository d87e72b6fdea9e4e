// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace drm {

class InputLoader;
class MessageBar;
class RunList;
class Workspace;

/// What a case works with; all of it outlives the case.
struct CaseParts {
    InputLoader *loader;
    RunList *runs;
    Workspace *workspace;
    MessageBar *messages;
    QWidget *window; ///< which questions stand before
};

} // namespace drm
