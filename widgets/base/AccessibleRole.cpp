// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/AccessibleRole.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace drm {

namespace {

constexpr const char *property = "accessibleRole";

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    const QVariant role = object ? object->property(property) : QVariant();
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()))
                                    : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(property, static_cast<int>(role));
}

} // namespace drm
