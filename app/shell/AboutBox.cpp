// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/AboutBox.h"

#include <QApplication>

namespace drm {

AboutBox::AboutBox(QWidget *parent)
    : QMessageBox(parent)
{
    setObjectName(QStringLiteral("aboutBox"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About DRMGuard Workbench"));
    setIconPixmap(QApplication::windowIcon().pixmap(64, 64));
    setText(
        QStringLiteral("<b>%1 %2</b>").arg(QApplication::applicationDisplayName(), QApplication::applicationVersion()));
    setInformativeText(tr("Finds backdoors in deep regression models. Free software under the GNU General Public "
                          "License, version 3 or later; there is no warranty."));
}

} // namespace drm
