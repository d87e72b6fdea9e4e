// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/CaseQuestion.h"

#include <QPushButton>

namespace drm {

CaseQuestion::CaseQuestion(const QString &title, QWidget *parent)
    : QMessageBox(QMessageBox::Question, tr("Save the case"), tr("Save the changes of “%1”?").arg(title),
                  QMessageBox::NoButton, parent)
{
    setObjectName(QStringLiteral("caseQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    setTextFormat(Qt::PlainText);
    setInformativeText(tr("The case names the models, data and runs that belong together, and how they are shown. The "
                          "files themselves stay in any case."));
    QPushButton *save = addButton(tr("Save"), QMessageBox::AcceptRole);
    save->setObjectName(QStringLiteral("caseSaveButton"));
    QPushButton *discard = addButton(tr("Do not save"), QMessageBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("caseDiscardButton"));
    QPushButton *cancel = addButton(tr("Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(QStringLiteral("caseCancelButton"));
    setDefaultButton(save);
    setEscapeButton(cancel);
    connect(save, &QPushButton::clicked, this, &CaseQuestion::saveChosen);
    connect(discard, &QPushButton::clicked, this, &CaseQuestion::discardChosen);
}

} // namespace drm
