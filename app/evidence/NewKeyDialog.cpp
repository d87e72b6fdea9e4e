// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/NewKeyDialog.h"

#include "app/base/ErrorText.h"
#include "core/base/Error.h"
#include "core/seal/KeyFiles.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/theme/Theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace drm {

NewKeyDialog::NewKeyDialog(QWidget *parent)
    : QDialog(parent)
    , m_path(new QLineEdit)
    , m_passphrase(new QLineEdit)
    , m_again(new QLineEdit)
    , m_problem(new PlainLabel)
    , m_make(new QPushButton(tr("&Make key")))
{
    setObjectName(QStringLiteral("newKeyDialog"));
    setWindowTitle(tr("Make a new key"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(QStringLiteral("report-key.pem"))));
    for (QLineEdit *edit : {m_passphrase, m_again})
        edit->setEchoMode(QLineEdit::Password);

    auto *explanation = new PlainLabel(tr(
        "Two files are made: the private key signs, keep it to yourself; the public one (.pub.pem) checks, give it to "
        "those who get your reports, by another way than the reports."));
    explanation->setWordWrap(true);
    QFormLayout *form = FormRows::layout();
    m_rows.add(form, tr("File"), m_path, "newKeyPath", tr("Of the private key; it must be new."));
    m_rows.add(form, tr("Passphrase"), m_passphrase, "newKeyPassphrase",
               tr("Asked for at each report. Left empty, whoever has the file can sign with it."));
    m_rows.add(form, tr("Once more"), m_again, "newKeyAgain", tr("The same passphrase."));
    m_rows.align();
    m_problem->setObjectName(QStringLiteral("newKeyProblem"));
    m_problem->setWordWrap(true);
    m_make->setObjectName(QStringLiteral("newKeyMake"));
    m_make->setProperty("primary", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_make, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewKeyDialog::make);
    for (const QLineEdit *edit : {m_path, m_passphrase, m_again})
        connect(edit, &QLineEdit::textChanged, this, &NewKeyDialog::refresh);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::margin(), 2 * Theme::margin(), 2 * Theme::margin(), Theme::margin());
    column->setSpacing(Theme::spacing());
    column->addWidget(explanation);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(480);
    m_passphrase->setFocus();
    refresh();
}

void NewKeyDialog::refresh()
{
    const bool agree = m_passphrase->text() == m_again->text();
    m_problem->setText(agree || m_again->text().isEmpty() ? QString() : tr("The two passphrases differ."));
    m_make->setEnabled(agree && !m_path->text().trimmed().isEmpty());
}

void NewKeyDialog::make()
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    try {
        makeKeyFiles(
            path.toStdString(), [this] { return m_passphrase->text().toStdString(); });
    } catch (const Error &error) {
        m_problem->setText(ErrorText::of(error));
        return;
    }
    emit made(path, m_passphrase->text());
    accept();
}

} // namespace drm
