// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/HelpTexts.h"

#include <QLabel>
#include <QWidget>

namespace drm {

QString helpPage(const QString &shows, const QString &reading, const QString &formula)
{
    QString result = QStringLiteral("<p>%1</p>").arg(shows);
    if (!reading.isEmpty())
        result += QStringLiteral("<p>%1</p>").arg(reading);
    if (!formula.isEmpty())
        result += QStringLiteral("<p><b>%1</b></p>").arg(formula);
    return result;
}

void applyHelp(QWidget *root, const HelpTexts &texts)
{
    QList<QWidget *> widgets = root->findChildren<QWidget *>();
    widgets.prepend(root);
    for (QWidget *widget : std::as_const(widgets)) {
        const auto found = texts.constFind(widget->objectName());
        if (found != texts.constEnd())
            widget->setWhatsThis(*found);
    }
    for (QWidget *widget : std::as_const(widgets)) {
        const auto *label = qobject_cast<QLabel *>(widget);
        if (label && label->buddy())
            widget->setWhatsThis(label->buddy()->whatsThis());
    }
}

} // namespace drm
