// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/SealBox.h"

#include "app/evidence/NewKeyDialog.h"
#include "app/evidence/PathRow.h"
#include "widgets/form/FormRows.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

namespace drm {

namespace {

const QString keyFileKey = QStringLiteral("report/key");
const QString signKey = QStringLiteral("report/sign");

} // namespace

SealBox::SealBox(FormRows &rows)
    : QGroupBox(tr("Seal"))
    , m_sign(new QCheckBox(tr("Sign the report with a key")))
    , m_key(new PathRow(tr("File of the private key"), QStringLiteral("reportKey")))
    , m_passphrase(new QLineEdit)
{
    m_sign->setObjectName(QStringLiteral("reportSign"));
    m_sign->setToolTip(
        tr("Whoever has your public key can then check that nothing was changed. Without a key the report "
           "holds the hashes of its files and no signature."));
    auto *newKey = new QPushButton(tr("New…"));
    newKey->setObjectName(QStringLiteral("reportNewKey"));
    newKey->setAccessibleName(tr("Make a new key"));
    newKey->setAutoDefault(false);
    m_key->addButton(newKey);
    m_passphrase->setEchoMode(QLineEdit::Password);
    QFormLayout *form = FormRows::layout(this);
    form->addRow(m_sign);
    rows.add(form, tr("Key"), m_key, "reportKeyRow", tr("The file of your private key; kept for the next report."));
    rows.add(form, tr("Passphrase"), m_passphrase, "reportPassphrase", tr("Of the key; it is kept nowhere."));
    connect(m_sign, &QCheckBox::toggled, this, &SealBox::refresh);
    connect(m_key, &PathRow::changed, this, &SealBox::refresh);
    connect(m_key, &PathRow::chooseRequested, this, &SealBox::chooseKey);
    connect(newKey, &QPushButton::clicked, this, &SealBox::makeKey);

    const QSettings settings;
    m_key->setPath(settings.value(keyFileKey).toString());
    m_sign->setChecked(settings.value(signKey, false).toBool() && !keyPath().isEmpty());
    refresh();
}

bool SealBox::isSigned() const
{
    return m_sign->isChecked();
}

QString SealBox::keyPath() const
{
    return m_key->path();
}

QString SealBox::passphrase() const
{
    return m_passphrase->text();
}

void SealBox::remember() const
{
    QSettings settings;
    settings.setValue(signKey, isSigned());
    settings.setValue(keyFileKey, keyPath());
}

void SealBox::refresh()
{
    m_key->setEnabled(isSigned());
    m_passphrase->setEnabled(isSigned());
    emit changed();
}

void SealBox::chooseKey()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a private key"), keyPath(), tr("Keys (*.pem);;All files (*)"));
    if (!path.isEmpty())
        m_key->setPath(path);
}

void SealBox::makeKey()
{
    auto *dialog = new NewKeyDialog(this);
    connect(dialog, &NewKeyDialog::made, this, [this](const QString &path, const QString &passphrase) {
        m_key->setPath(path);
        m_passphrase->setText(passphrase);
        m_sign->setChecked(true);
    });
    dialog->open();
}

} // namespace drm
