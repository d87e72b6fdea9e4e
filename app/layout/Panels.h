// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

namespace drm {

class Panel;

/// One of every panel of the workspace, in the order of the View menu. They belong to whoever calls.
QVector<Panel *> makePanels();

} // namespace drm
