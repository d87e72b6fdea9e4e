// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QString>
#include <QWidget>

namespace drm {

/// The line that a box is typed in takes the focus, and is called like the box.
inline void nameEditor(QWidget *widget)
{
    auto *box = qobject_cast<QComboBox *>(widget);
    if (box && box->lineEdit())
        box->lineEdit()->setAccessibleName(box->accessibleName());
}

/// What tests, screen readers and people who rest the mouse on it call a widget.
inline void nameWidget(QWidget *widget, const char *objectName, const QString &accessibleName, const QString &toolTip)
{
    widget->setObjectName(QLatin1String(objectName));
    widget->setAccessibleName(accessibleName);
    widget->setToolTip(toolTip);
    nameEditor(widget);
}

} // namespace drm
