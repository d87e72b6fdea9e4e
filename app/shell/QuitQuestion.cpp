// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/QuitQuestion.h"

#include <QPushButton>

namespace drm {

QuitQuestion::QuitQuestion(const QString &question, QWidget *parent)
    : QMessageBox(QMessageBox::Question, tr("Quit"), question, QMessageBox::NoButton, parent)
{
    setObjectName(QStringLiteral("quitQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    setInformativeText(tr("What a scan or a training has done so far is kept; it can be resumed the next time."));
    addButton(tr("Stop and quit"), QMessageBox::AcceptRole);
    setDefaultButton(addButton(tr("Go on"), QMessageBox::RejectRole));
}

} // namespace drm
