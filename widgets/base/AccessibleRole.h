// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace drm {

/// Tells screen readers what a widget that paints itself is, as Qt's own widgets tell it.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

} // namespace drm
