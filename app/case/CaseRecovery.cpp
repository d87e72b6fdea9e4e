// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/CaseRecovery.h"

#include "app/case/CaseStore.h"
#include "app/case/CaseView.h"
#include "app/inputs/InputLoader.h"
#include "widgets/base/MessageBar.h"

#include <QAbstractButton>
#include <QLocale>

namespace drm {

CaseRecovery::CaseRecovery(CaseStore &store, InputLoader &loader, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_loader(loader)
    , m_messages(messages)
{
    connect(&store, &CaseStore::leftBackupFound, this, &CaseRecovery::show);
}

void CaseRecovery::offer()
{
    m_store.findLeftBackup();
}

void CaseRecovery::remove()
{
    m_store.removeBackup(m_left);
    m_left.clear();
}

void CaseRecovery::show(const QString &backup, const QString &name, const QDateTime &when)
{
    if (backup.isEmpty()) {
        emit settled();
        return;
    }
    m_left = backup;
    m_messages.showMessage(
        MessageBar::Severity::Information,
        tr("The program ended unexpectedly while “%1” was not saved.")
            .arg(name.isEmpty() ? CaseView::untitled() : name),
        tr("The case of %1 is kept and can be brought back.").arg(QLocale().toString(when, QLocale::ShortFormat)));
    QAbstractButton *recover = m_messages.addButton(tr("Recover"), QStringLiteral("messageRecoverButton"));
    connect(recover, &QAbstractButton::clicked, this, [this] { m_loader.openCase(m_left); });
    QAbstractButton *discard = m_messages.addButton(tr("Discard"), QStringLiteral("messageDiscardCaseButton"));
    connect(discard, &QAbstractButton::clicked, this, [this] {
        remove();
        emit settled();
    });
}

} // namespace drm
